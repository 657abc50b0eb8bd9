// Durations as people write them: a whole number and one unit, `30d`, `8h`, `5m`, `90s`. No fractions, no months.

const unitSeconds = { d: 86_400, h: 3600, m: 60, s: 1 } as const;
type Unit = keyof typeof unitSeconds;

const shape = /^([1-9][0-9]{0,5})([smhd])$/;

/** Seconds, at least 1; undefined when the text is no duration. */
export function parseDuration(text: string): number | undefined {
  const match = shape.exec(text);
  return match === null ? undefined : Number(match[1]) * unitSeconds[match[2] as Unit];
}

/** The duration in the largest unit that needs no fraction: 7200 → `2h`. */
export function formatDuration(seconds: number): string {
  const units: Unit[] = ["d", "h", "m"];
  const unit = units.find((candidate) => seconds >= unitSeconds[candidate] && seconds % unitSeconds[candidate] === 0);
  return unit === undefined ? `${seconds}s` : `${seconds / unitSeconds[unit]}${unit}`;
}
