// How instants and long lists are put into sentences. It must never show an instant in any zone but UTC.
import { formatInstant } from "@writ/model";
import { namedMax } from "../limits.ts";

/** `2026-11-22T14:00:00Z`; what no calendar of four digits has is said so. */
export function instantText(seconds: number): string {
  return seconds >= 0 && seconds < 253_402_300_800 ? formatInstant(Math.floor(seconds)) : "an unknown time";
}

/** The first few, and how many more. */
export function listed(names: readonly string[]): string {
  const more = names.length - namedMax;
  const shown = names.slice(0, namedMax).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}
