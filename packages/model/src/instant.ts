// Instants as RFC 3339 in UTC, to the second: `2026-11-22T14:00:00Z`. An offset is refused: everybody who reviews a
// grant should read the same hour.

const shape = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;

/** Seconds since 1970; undefined when the text is no instant, or one that no calendar has (2026-02-30). */
export function parseInstant(text: string): number | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  // Date.UTC reads years below 100 as 19xx; no grant is that old.
  if (year < 1970 || hour > 23 || minute > 59 || second > 59) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // A day or month that does not exist rolls over into the next.
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.getTime() / 1000 : undefined;
}

/** `2026-11-22T14:00:00Z`. `seconds` is an integer between 1970 and 9999. */
export function formatInstant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
