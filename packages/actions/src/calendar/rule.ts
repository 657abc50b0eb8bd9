// Rules of repetition as rotas have them (RFC 5545 3.3.10): every so many days or weeks, on these days of the week,
// until or so many times. It must never follow a rule without a bound, nor half of one.
import { calendarFault } from "./calendar-fault.ts";
import type { WallTime } from "./events.ts";
import { occurrencesMax, secondsOfDay } from "./limits.ts";
import { instantOf } from "./zone-time.ts";

export interface Rule {
  readonly everyDays: number;
  /** Of a weekly rule: days after the first day of the week, sorted. Empty: a daily rule. */
  readonly days: readonly number[];
  /** 0 is Monday. */
  readonly weekStart: number;
  readonly count?: number;
  /** The last instant at which an occurrence may start. */
  readonly lastSeconds?: number;
}

const dayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const known: ReadonlySet<string> = new Set(["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"]);

/** @throws WritError ACTIONS_CALENDAR for every rule that is not one of these. */
export function parseRule(text: string, start: WallTime, named: string): Rule {
  const parts = text.split(";").map((part) => part.split("=") as [string, string?]);
  const of = new Map(parts.map(([name, value = ""]) => [name.toUpperCase(), value.toUpperCase()]));
  const other = [...of.keys()].find((name) => !known.has(name));
  const freq = of.get("FREQ");
  const weekly = freq === "WEEKLY";
  if (other !== undefined || of.size !== parts.length || (!weekly && freq !== "DAILY")) {
    throw wrong(named, other ?? `FREQ=${freq ?? ""}`);
  }
  if (!weekly && of.has("BYDAY")) throw wrong(named, "BYDAY of a daily rule");
  const interval = countOf(of.get("INTERVAL") ?? "1", 1_000);
  const count = of.has("COUNT") ? countOf(of.get("COUNT") ?? "", occurrencesMax) : undefined;
  const until = of.has("UNTIL") ? untilOf(of.get("UNTIL") ?? "", start.zone) : undefined;
  if (interval === undefined) throw wrong(named, "INTERVAL");
  if (of.has("COUNT") && count === undefined) throw wrong(named, "COUNT");
  if (of.has("UNTIL") && until === undefined) throw wrong(named, "UNTIL");
  const weekStart = dayNames.indexOf((of.get("WKST") ?? "MO") as (typeof dayNames)[number]);
  const days = weekly ? daysOf(of.get("BYDAY"), start, weekStart) : [];
  if (weekStart < 0 || days === undefined) throw wrong(named, weekStart < 0 ? "WKST" : "BYDAY");
  return {
    ...{ everyDays: interval * (weekly ? 7 : 1), days, weekStart },
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { lastSeconds: until }),
  };
}

/** What the clock shows at each occurrence. @throws WritError ACTIONS_CALENDAR beyond `occurrencesMax` of them. */
export function* occurrencesOf(rule: Rule, { wall, zone }: Pick<WallTime, "wall" | "zone">): Generator<number, void> {
  const { everyDays, days, weekStart, count, lastSeconds } = rule;
  const first = days.length === 0 ? wall : wall - daysInto(wall, weekStart) * secondsOfDay;
  const offsets = days.length === 0 ? [0] : days;
  let given = 0;
  for (let period = 0; period <= occurrencesMax; period += 1) {
    for (const day of offsets) {
      const at = first + (period * everyDays + day) * secondsOfDay;
      if (at < wall) continue;
      if (given === count) return;
      if (given === occurrencesMax) throw calendarFault("A rule repeats more often than can be followed.");
      if (lastSeconds !== undefined && instantOf(at, zone) > lastSeconds) return;
      given += 1;
      yield at;
    }
  }
}

function daysOf(written: string | undefined, { wall }: WallTime, weekStart: number): readonly number[] | undefined {
  if (written === undefined) return [daysInto(wall, weekStart)];
  const days = written.split(",").map((name) => dayNames.indexOf(name as (typeof dayNames)[number]));
  if (days.some((day) => day < 0)) return undefined;
  return [...new Set(days.map((day) => (day - weekStart + 7) % 7))].sort((one, other) => one - other);
}

/** Days since the first day of the week. 1970 began on a Thursday. */
function daysInto(wall: number, weekStart: number): number {
  const day = (Math.floor(wall / secondsOfDay) + 3) % 7;
  return (day - weekStart + 14) % 7;
}

function countOf(text: string, most: number): number | undefined {
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? count : undefined;
}

/** A date is the end of that day on the event's own clock. */
function untilOf(text: string, zone: string): number | undefined {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const wall = Date.parse(`${year}-${month}-${day}T${hour ?? "23"}:${minute ?? "59"}:${second ?? "59"}Z`) / 1000;
  if (!Number.isFinite(wall)) return undefined;
  return utc === undefined ? instantOf(wall, zone) : wall;
}

function wrong(named: string, what: string): Error {
  return calendarFault(
    `The event ${named} repeats by ${what.slice(0, 40)}, which is not read: daily and weekly rules are.`,
  );
}
