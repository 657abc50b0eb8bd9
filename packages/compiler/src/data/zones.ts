// Time zones that guards name, as offsets slot by slot: no engine has a time zone database, and none may need one. It
// must never depend on the time of the build: the same commit gives the same bytes, whenever it is built.
import { type BundleData, type ZoneData, zoneSlotSeconds } from "@writ/contracts";
import { type Model, type ZoneChange, type ZoneRule, zoneRuleOf } from "@writ/model";
import { sortedRecord } from "./sorted-record.ts";

/** Beyond these years guards with hours are met: another version of Writ has more of them. */
const firstYear = 2025;
const lastYear = 2050;

/** Undefined when no guard names a zone. */
export function compileZones(model: Model): BundleData["writ"]["zones"] {
  const names = new Set<string>();
  for (const { deny, hold } of model.guards.values()) {
    for (const { during, outside } of [...deny, ...hold]) {
      for (const window of [during, outside]) if (window !== undefined) names.add(window.zone);
    }
  }
  if (names.size === 0) return undefined;
  return sortedRecord([...names].map((name) => [name, compileZone(zoneRuleOf(name) ?? { minutes: 0 })] as const));
}

/** The offsets of one rule from `firstYear` to `lastYear`. */
export function compileZone(rule: ZoneRule): ZoneData {
  const first = Math.floor(Date.UTC(firstYear, 0, 1) / 1000 / zoneSlotSeconds);
  const last = Math.ceil(Date.UTC(lastYear + 1, 0, 1) / 1000 / zoneSlotSeconds);
  const changes = changesOf(rule);
  const slots: [number, number, number][] = [];
  for (let slot = first; slot < last; slot += 1) {
    const start = slot * zoneSlotSeconds;
    const within = changes.find(({ at }) => at >= start && at < start + zoneSlotSeconds);
    const before = changes.findLast(({ at }) => at < start)?.seconds ?? rule.minutes * 60;
    slots.push(within === undefined ? [start, before, before] : [within.at, before, within.seconds]);
  }
  return { first, slots };
}

interface Change {
  readonly at: number;
  /** The offset from then on. */
  readonly seconds: number;
}

function changesOf({ minutes, summer }: ZoneRule): Change[] {
  if (summer === undefined) return [];
  const changes: Change[] = [];
  for (let year = firstYear - 1; year <= lastYear + 1; year += 1) {
    changes.push({ at: instantOf(year, summer.start, minutes), seconds: summer.minutes * 60 });
    changes.push({ at: instantOf(year, summer.end, summer.minutes), seconds: minutes * 60 });
  }
  return changes.sort((left, right) => left.at - right.at);
}

/** POSIX.1-2024, 8.3, TZ, Mm.w.d: the wall clock shows `offsetMinutes` until the change. */
function instantOf(year: number, { month, week, weekday, minutes }: ZoneChange, offsetMinutes: number): number {
  const firstOfMonth = Date.UTC(year, month - 1, 1);
  const toWeekday = (weekday - new Date(firstOfMonth).getUTCDay() + 7) % 7;
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  let day = toWeekday + (week - 1) * 7;
  while (day >= daysInMonth) day -= 7;
  return firstOfMonth / 1000 + day * 86_400 + (minutes - offsetMinutes) * 60;
}
