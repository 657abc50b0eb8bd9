// Whether what a process held stayed flat over a soak: the last quarter against the second, by medians, since the first
// is spent on compiling code and filling caches.
import { spread } from "./figures.ts";

export interface SoakMinute {
  readonly minute: number;
  readonly sessions: number;
  readonly opened: number;
  readonly statements: number;
  readonly refused: number;
  readonly faults: number;
  readonly residentMib: number;
  readonly heapMib: number | undefined;
  readonly descriptors: number;
}

/** Growth that is taken for noise: a tenth, and some that does not depend on the size. */
const shareMax = 0.1;
const slack = { residentMib: 16, heapMib: 16, descriptors: 20 } as const;
/** Below this a soak says nothing. */
const minutesMin = 8;

export interface SoakVerdict {
  readonly flat: boolean;
  readonly lines: readonly string[];
}

export function soakVerdict(minutes: readonly SoakMinute[]): SoakVerdict {
  if (minutes.length < minutesMin) {
    return { flat: false, lines: [`not said: ${minutes.length} minutes are too few, ${minutesMin} are the least`] };
  }
  const quarter = Math.floor(minutes.length / 4);
  const early = minutes.slice(quarter, 2 * quarter);
  const late = minutes.slice(-quarter);
  const verdicts = (["residentMib", "heapMib", "descriptors"] as const).flatMap((name) => {
    const [before, after] = [early, late].map((part) => part.flatMap((minute) => minute[name] ?? []));
    if (before === undefined || after === undefined || before.length === 0 || after.length === 0) return [];
    const [from, to] = [spread(before).median, spread(after).median];
    const flat = to <= from * (1 + shareMax) + slack[name];
    return [{ flat, line: `${name}: ${from.toFixed(1)} → ${to.toFixed(1)}, ${flat ? "flat" : "NOT flat"}` }];
  });
  const faults = minutes.at(-1)?.faults ?? 0;
  const flat = verdicts.every((verdict) => verdict.flat) && faults === 0;
  return { flat, lines: [...verdicts.map(({ line }) => line), `faults: ${faults}`] };
}
