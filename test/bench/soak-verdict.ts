// Whether what a process held stayed flat over a soak: by the slope through all minutes but the first quarter, which is
// spent on compiling code and filling caches. A slow leak must never pass because the last minutes happened to be low,
// nor a wave of open files because it was gone at the end.
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

/** Growth from the second quarter to the end that is taken for noise: a twentieth, and some whatever the size. */
const shareMax = 0.05;
const slack = { residentMib: 16, heapMib: 16, descriptorsPerSession: 0.5 } as const;
/**
 * So far the highest of a minute may be above the median, beside the slack: a heap before it is collected may be far.
 */
const peakShareMax = { residentMib: 0.25, heapMib: 3, descriptorsPerSession: 0.25 } as const;
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
  const looked = minutes.slice(Math.floor(minutes.length / 4));
  const verdicts = (["residentMib", "heapMib", "descriptorsPerSession"] as const).map((name) =>
    verdictOn(looked, name),
  );
  const faults = minutes.at(-1)?.faults ?? 0;
  const flat = verdicts.every((verdict) => verdict.flat) && faults === 0;
  return { flat, lines: [...verdicts.map(({ line }) => line), `faults: ${faults}`] };
}

/** On a starved machine fewer sessions come to be: descriptors are judged by each. */
function measured(minute: SoakMinute, name: keyof typeof slack): number | undefined {
  return name === "descriptorsPerSession" ? minute.descriptors / Math.max(1, minute.sessions) : minute[name];
}

function verdictOn(minutes: readonly SoakMinute[], name: keyof typeof slack): { flat: boolean; line: string } {
  const points = minutes.flatMap((minute) => {
    const value = measured(minute, name);
    return value === undefined ? [] : [{ at: minute.minute, value }];
  });
  if (points.length < minutes.length) return { flat: false, line: `${name}: not said by the proxy in every minute` };
  const values = points.map(({ value }) => value);
  const { median } = spread(values);
  const perMinute = slope(points);
  const growth = perMinute * (points.length - 1);
  const peak = Math.max(...values);
  const grows = growth > median * shareMax + slack[name];
  const peaks = peak > median * (1 + peakShareMax[name]) + slack[name];
  const said = grows ? "NOT flat, it grows" : peaks ? "NOT flat, it peaks" : "flat";
  const figures = `median ${median.toFixed(1)}, peak ${peak.toFixed(1)}, ${perMinute.toFixed(2)} a minute`;
  return { flat: !grows && !peaks, line: `${name}: ${figures}: ${said}` };
}

/** Of the straight line with the least squares. */
function slope(points: readonly { readonly at: number; readonly value: number }[]): number {
  const mean = (of: (point: { at: number; value: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [at, value] = [mean((point) => point.at), mean((point) => point.value)];
  const rise = mean((point) => (point.at - at) * (point.value - value));
  return rise / mean((point) => (point.at - at) ** 2);
}
