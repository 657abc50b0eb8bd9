// What parsed JSON is, asked before it is used. It must never fill a gap.

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Bounded, well formed and without what would write over a line of a log: these texts reach logs and records. */
export function isPrintable(value: unknown, charactersMax: number): value is string {
  if (typeof value !== "string" || value === "" || value.length > charactersMax) return false;
  // Almost every text is plain ASCII, and known as such in a fraction of the time.
  if (/^[ -~]+$/.test(value)) return true;
  return value.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(value);
}

export function isSeconds(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
