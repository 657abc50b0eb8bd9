// Instants and lengths of time as the report writes them: always in UTC, never in the reader's own zone.
import { html, type Markup } from "./markup.ts";

/** `2026-11-22 14:00`; with seconds where they are not zero. */
export function instantText(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return `${text.slice(0, 10)} ${seconds % 60 === 0 ? text.slice(11, 16) : text.slice(11, 19)}`;
}

export function instantMarkup(seconds: number): Markup {
  const machine = new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
  return html`<time datetime="${machine}">${instantText(seconds)}</time>`;
}

/** `1 November 2026`. */
export function dayText(seconds: number): string {
  const options = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Date(seconds * 1000).toLocaleDateString("en-GB", options);
}

/** A period's days where it begins and ends at midnight, its instants where it does not. */
export function periodText(fromSeconds: number, untilSeconds: number): string {
  const day = 86_400;
  if (fromSeconds % day !== 0 || untilSeconds % day !== 0) {
    return `${instantText(fromSeconds)} to ${instantText(untilSeconds)}`;
  }
  const last = untilSeconds - day;
  if (last <= fromSeconds) return dayText(fromSeconds);
  const [first, final] = [dayText(fromSeconds), dayText(last)];
  const [, month, year] = first.split(" ");
  const [, lastMonth, lastYear] = final.split(" ");
  if (year !== lastYear) return `${first} to ${final}`;
  return month === lastMonth ? `${first.split(" ")[0]} to ${final}` : `${first.replace(` ${year}`, "")} to ${final}`;
}

/** Two units at most: `3 d 4 h`, `25 min`, `40 s`. */
export function lengthText(seconds: number): string {
  const units = [
    [86_400, "d"],
    [3_600, "h"],
    [60, "min"],
    [1, "s"],
  ] as const;
  const parts: string[] = [];
  let left = Math.max(0, Math.round(seconds));
  for (const [unit, name] of units) {
    const whole = Math.floor(left / unit);
    if (whole === 0 && parts.length === 0) continue;
    if (whole > 0) parts.push(`${whole} ${name}`);
    left -= whole * unit;
    if (parts.length === 2 || (parts.length === 1 && whole === 0)) break;
  }
  return parts.length === 0 ? "0 s" : parts.join(" ");
}

/** `1,234`. */
export function countText(count: number): string {
  return count.toLocaleString("en-US");
}

/** `1 session`, `1,234 sessions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}
