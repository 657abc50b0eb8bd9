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
  /** All who were invited have declined. */
  readonly declined: boolean;
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
  const open: string[] = [];
  let own: ContentLine[] | undefined;
  for (const line of lines) {
    const inEvent = open.length === 2 && own !== undefined;
    if (line.name === "BEGIN") {
      open.push(line.value.toUpperCase());
      if (open.length === 2 && open[1] === "VEVENT") own = [];
      else if (open.at(-1) === "VEVENT") throw unclosed("begins VEVENT", open.at(-2));
    } else if (line.name === "END") {
      const began = open.pop();
      if (began !== line.value.toUpperCase()) throw unclosed(`ends ${shownName(line.value)}`, began);
      if (inEvent && own !== undefined) events.push(eventOf(own, clocks));
      if (inEvent) own = undefined;
    } else if (inEvent) own?.push(line);
    if (events.length > eventsMax) throw calendarFault(`The feed has more than ${eventsMax} events.`);
  }
  if (open.length > 0) throw calendarFault("The feed is cut off.");
  return events;
}

/** A part that is not closed where it should be: which lines are whose, nobody can tell. */
function unclosed(what: string, open: string | undefined): Error {
  return calendarFault(`The feed ${what}, where ${open === undefined ? "nothing" : shownName(open)} is open.`);
}

function shownName(name: string): string {
  return name
    .toUpperCase()
    .replace(/[^A-Z0-9-]/g, "?")
    .slice(0, 40);
}

/** RFC 5545 3.6.1: at most once in an event. Of two, another reader may take the other one. */
const onceOnly = ["DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "STATUS", "SUMMARY", "UID"] as const;

function assertOnce(lines: readonly ContentLine[], named: string): void {
  const twice = onceOnly.find((name) => lines.filter((line) => line.name === name).length > 1);
  if (twice !== undefined) throw calendarFault(`The event ${named} has ${twice} twice.`);
  const ends = lines.filter(({ name }) => name === "DTEND" || name === "DURATION");
  if (ends.length > 1) throw calendarFault(`The event ${named} has both DTEND and DURATION.`);
}

function eventOf(lines: readonly ContentLine[], clocks: Clocks): CalendarEvent {
  const one = (name: string) => lines.find((line) => line.name === name);
  const summary = textValue(one("SUMMARY")?.value ?? "");
  const named = JSON.stringify(summary.slice(0, 80));
  assertOnce(lines, named);
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
  const invited = lines.filter(({ name }) => name === "ATTENDEE");
  const attendees = invited.flatMap(attendeeOf);
  return {
    uid: one("UID")?.value ?? "",
    summary,
    attendees,
    // Somebody was asked and nobody will come: the title does not say otherwise.
    declined: invited.length > 0 && attendees.length === 0,
    cancelled: one("STATUS")?.value.toUpperCase() === "CANCELLED",
    wall: began.wall,
    zone: began.zone,
    lengthSeconds: lengthOf(lines, began, { clocks, named }),
    ...(rule === undefined ? {} : { rule }),
    except: lines
      .filter(({ name }) => name === "EXDATE")
      .flatMap((line) => exceptionsOf(line, began, { clocks, named })),
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

function exceptionsOf(
  line: ContentLine,
  { wholeDay }: WallTime,
  { clocks, named }: { readonly clocks: Clocks; readonly named: string },
): readonly number[] {
  return line.value.split(",").map((value) => {
    // A day would leave out no hour of it, so that somebody stayed who was taken out.
    if (value.includes("T") !== wholeDay) return instantIn(timeOf({ ...line, value }, clocks, named));
    throw calendarFault(`The event ${named} has EXDATE of another kind than DTSTART, which is not read.`);
  });
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
