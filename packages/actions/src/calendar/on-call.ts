// Who is on call within a stretch of time, by a feed and a map from its names to people. It must never take a name for
// somebody whom the map does not say, nor leave an unknown one unsaid.
import { calendarFault } from "./calendar-fault.ts";
import type { CalendarEvent } from "./events.ts";
import { occurrencesTogetherMax } from "./limits.ts";
import { occurrencesOf } from "./rule.ts";
import { instantOf } from "./zone-time.ts";

export interface OnCall {
  /** Of people.yaml, sorted. */
  readonly people: readonly string[];
  /** Names of the feed that the map does not have, sorted. */
  readonly unknown: readonly string[];
}

export interface Stretch {
  readonly fromSeconds: number;
  /** The first instant that is no longer of it. */
  readonly untilSeconds: number;
}

/** `map`: an event's attendee or summary → a person. Exact, but for the case of addresses. */
export function onCallWithin(
  events: readonly CalendarEvent[],
  stretch: Stretch,
  map: ReadonlyMap<string, string>,
): OnCall {
  const [people, unknown] = [new Set<string>(), new Set<string>()];
  for (const event of shiftsWithin(events, stretch)) {
    const names = event.attendees.length > 0 ? event.attendees : [event.summary];
    for (const name of names) {
      const person = map.get(name) ?? map.get(name.toLowerCase());
      if (person === undefined) unknown.add(name);
      else people.add(person);
    }
  }
  return { people: [...people].sort(), unknown: [...unknown].sort() };
}

function* shiftsWithin(events: readonly CalendarEvent[], stretch: Stretch): Generator<CalendarEvent, void> {
  const replaced = new Map<string, Set<number>>();
  for (const { uid, insteadOf } of events) {
    if (insteadOf !== undefined) replaced.set(uid, (replaced.get(uid) ?? new Set()).add(insteadOf));
  }
  let left = occurrencesTogetherMax;
  for (const event of events) {
    if (event.cancelled || event.declined) continue;
    const { rule, wall, zone, lengthSeconds, insteadOf, uid } = event;
    const gone = insteadOf === undefined ? new Set([...event.except, ...(replaced.get(uid) ?? [])]) : new Set<number>();
    const starts = rule === undefined || insteadOf !== undefined ? [wall] : occurrencesOf(rule, event);
    for (const start of starts) {
      left -= 1;
      if (left < 0) throw calendarFault("The feed repeats more than can be followed.");
      // No clock is more than a day and a half from UTC.
      if (start > stretch.untilSeconds + 2 * 86_400) break;
      const from = instantOf(start, zone);
      const until = instantOf(start + lengthSeconds, zone);
      if (from < stretch.untilSeconds && until > stretch.fromSeconds && !gone.has(from)) yield event;
    }
  }
}
