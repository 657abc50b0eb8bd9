// The events of a feed with all that decides who is on call when. It must never leave out a part of a rule that it does
// not understand: then nobody knows who is on call, and nothing is changed.
import { isZone } from "@writ/request";
import { calendarFault } from "./calendar-fault.ts";
import { type ContentLine, contentLines, textValue } from "./content-lines.ts";
import { eventsMax, secondsOfDay } from "./limits.ts";
import { parseRule, type Rule } from "./rule.ts";
import { instantOf } from "./zone-time.ts";

export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  /** Addresses in lower case, of those who have not declined. */
  readonly attendees: readonly string[];
  readonly cancelled: boolean;
  /** What the clock of `zone` shows, as if it were UTC, in seconds. */
  readonly wall: number;
  readonly zone: string;
  /** On that clock. */
  readonly lengthSeconds: number;
  readonly rule?: Rule;
  /** Instants of occurrences that are left out. */
  readonly except: readonly number[];
  /** The instant of the occurrence that this event takes the place of. */
  readonly insteadOf?: number;
}

export interface Clocks {
  /** For times that name none. Absent: such times are refused. */
  readonly zone?: string;
  /** A feed's own name of a zone → IANA's. */
  readonly zones: ReadonlyMap<string, string>;
}

/** @throws WritError ACTIONS_CALENDAR */
export function readEvents(text: string, clocks: Clocks): readonly CalendarEvent[] {
  const lines = contentLines(text);
  if (lines[0]?.name !== "BEGIN" || lines[0].value.toUpperCase() !== "VCALENDAR") {
    throw calendarFault("The feed is no calendar.");
  }
  const last = lines.at(-1);
  if (last?.name !== "END" || last.value.toUpperCase() !== "VCALENDAR") throw calendarFault("The feed is cut off.");
  const events: CalendarEvent[] = [];
  let [depth, own]: [number, ContentLine[] | undefined] = [0, undefined];
  for (const line of lines) {
    if (line.name === "BEGIN") {
      depth += 1;
      if (depth === 2 && line.value.toUpperCase() === "VEVENT") own = [];
    } else if (line.name === "END") {
      if (depth === 2 && own !== undefined) events.push(eventOf(own, clocks));
      if (depth === 2) own = undefined;
      depth -= 1;
    } else if (depth === 2) own?.push(line);
    if (events.length > eventsMax) throw calendarFault(`The feed has more than ${eventsMax} events.`);
    if (depth < 0) throw calendarFault("The feed ends more than it begins.");
  }
  return events;
}

function eventOf(lines: readonly ContentLine[], clocks: Clocks): CalendarEvent {
  const one = (name: string) => lines.find((line) => line.name === name);
  const summary = textValue(one("SUMMARY")?.value ?? "");
  const named = JSON.stringify(summary.slice(0, 80));
  const start = one("DTSTART");
  if (start === undefined) throw calendarFault(`The event ${named} has no start.`);
  if (one("RDATE") !== undefined) throw calendarFault(`The event ${named} has RDATE, which is not read.`);
  if (one("RECURRENCE-ID")?.parameters.has("RANGE") === true) {
    throw calendarFault(`The event ${named} changes all that follow (RANGE), which is not read.`);
  }
  const began = timeOf(start, clocks, named);
  const rules = lines.filter(({ name }) => name === "RRULE" || name === "EXRULE");
  if (rules.length > 1 || rules[0]?.name === "EXRULE") throw calendarFault(`The event ${named} has several rules.`);
  const rule = rules[0] === undefined ? undefined : parseRule(rules[0].value, began, named);
  const instead = one("RECURRENCE-ID");
  return {
    uid: one("UID")?.value ?? "",
    summary,
    attendees: lines.filter(({ name }) => name === "ATTENDEE").flatMap(attendeeOf),
    cancelled: one("STATUS")?.value.toUpperCase() === "CANCELLED",
    wall: began.wall,
    zone: began.zone,
    lengthSeconds: lengthOf(lines, began, { clocks, named }),
    ...(rule === undefined ? {} : { rule }),
    except: lines.filter(({ name }) => name === "EXDATE").flatMap((line) => exceptionsOf(line, clocks, named)),
    ...(instead === undefined ? {} : { insteadOf: instantIn(timeOf(instead, clocks, named)) }),
  };
}

function attendeeOf({ value, parameters }: ContentLine): readonly string[] {
  if (parameters.get("PARTSTAT")?.toUpperCase() === "DECLINED") return [];
  return [
    value
      .replace(/^mailto:/i, "")
      .trim()
      .toLowerCase(),
  ];
}

function exceptionsOf(line: ContentLine, clocks: Clocks, named: string): readonly number[] {
  return line.value.split(",").map((value) => instantIn(timeOf({ ...line, value }, clocks, named)));
}

export interface WallTime {
  readonly wall: number;
  readonly zone: string;
  readonly wholeDay: boolean;
}

function instantIn({ wall, zone }: WallTime): number {
  return instantOf(wall, zone);
}

const dateShape = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/;

function timeOf({ value, parameters }: ContentLine, clocks: Clocks, named: string): WallTime {
  const match = dateShape.exec(value);
  if (match === null) throw calendarFault(`The event ${named} has a time that is none.`);
  const [, year, month, day, hour = "00", minute = "00", second = "00", utc] = match;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const wall = Date.parse(text) / 1000;
  // Date.parse takes days that a month has not, and moves them on.
  const real = Number.isFinite(wall) && new Date(wall * 1000).toISOString().startsWith(text.slice(0, -1));
  if (!real) throw calendarFault(`The event ${named} has a day or an hour that no calendar has.`);
  const wholeDay = match[4] === undefined;
  return { wall, wholeDay, zone: utc === undefined ? zoneOf(parameters.get("TZID"), clocks, named) : "UTC" };
}

function zoneOf(written: string | undefined, { zone, zones }: Clocks, named: string): string {
  if (written === undefined) {
    if (zone !== undefined) return zone;
    throw calendarFault(
      `The event ${named} has a time without a zone. Write the input \`zone\`, such as Europe/Berlin.`,
    );
  }
  const known = zones.get(written) ?? written.replace(/^\/+/, "");
  if (isZone(known)) return known;
  const shown = JSON.stringify(written.slice(0, 80));
  throw calendarFault(
    `Nobody knows the zone ${shown}. Write a line for it in the input \`zones\`: ${shown} = Europe/Berlin.`,
  );
}

function lengthOf(
  lines: readonly ContentLine[],
  start: WallTime,
  { clocks, named }: { readonly clocks: Clocks; readonly named: string },
): number {
  const end = lines.find(({ name }) => name === "DTEND");
  const duration = lines.find(({ name }) => name === "DURATION");
  if (end !== undefined) {
    const ended = timeOf(end, clocks, named);
    const length = ended.zone === start.zone ? ended.wall - start.wall : instantIn(ended) - instantIn(start);
    if (length >= 0) return length;
    throw calendarFault(`The event ${named} ends before it starts.`);
  }
  if (duration === undefined) return start.wholeDay ? secondsOfDay : 0;
  const match = /^\+?P(?:(\d{1,4})W|(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?)$/.exec(
    duration.value,
  );
  if (match === null) throw calendarFault(`The event ${named} has a duration that is none.`);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * secondsOfDay + hours * 3600 + minutes * 60 + seconds;
}
