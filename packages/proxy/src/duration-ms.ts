// Durations of proxy.yaml, such as 2s or 4h, in milliseconds. It must only be given what the schema has let through.

const unitMs = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A whole number and one unit, as schemas/words has it. */
export function durationMs(text: string): number {
  return Number(text.slice(0, -1)) * unitMs[text.slice(-1) as keyof typeof unitMs];
}
