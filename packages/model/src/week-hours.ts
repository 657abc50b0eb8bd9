// Hours of the week as people write them → seconds since Monday 00:00, sorted and apart. It must never shift an hour:
// whose clock is meant is said beside, and is the reader's business.
import type { TimeWindow } from "@writ/contracts";

/** As written in a guard; the schema has checked each part. */
export interface WrittenHours {
  readonly days?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

const dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const daySeconds = 86_400;
export const weekSeconds = 7 * daySeconds;

/**
 * `[from, to)` in seconds since Monday 00:00. `to` before `from` lies on the next day; a span such as fri-mon goes over
 * the week's end. Empty when `from` and `to` are one.
 */
export function weekHoursOf({ days = ["mon-sun"], from = "00:00", to = "24:00" }: WrittenHours): [number, number][] {
  const start = secondsOf(from);
  const end = secondsOf(to);
  if (start === end) return [];
  const length = end > start ? end - start : end + daySeconds - start;
  const spans: [number, number][] = [];
  for (const day of new Set(days.flatMap(daysOf))) {
    const at = day * daySeconds + start;
    spans.push([at, Math.min(at + length, weekSeconds)]);
    if (at + length > weekSeconds) spans.push([0, at + length - weekSeconds]);
  }
  return merged(spans.sort((a, b) => a[0] - b[0]));
}

function secondsOf(clock: string): number {
  const [hours = "", minutes = ""] = clock.split(":");
  return Number(hours) * 3600 + Number(minutes) * 60;
}

function daysOf(span: string): number[] {
  const [first = "", last = first] = span.split("-");
  const from = dayNames.indexOf(first);
  const count = ((dayNames.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, at) => (from + at) % 7);
}

function merged(spans: readonly [number, number][]): [number, number][] {
  const apart: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = apart.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

/** Whether all hours of `inner` are hours of `outer`. */
export function coversHours(outer: TimeWindow["week"], inner: TimeWindow["week"]): boolean {
  return inner.every(([from = 0, to = 0]) => outer.some(([start = 0, end = 0]) => start <= from && to <= end));
}
