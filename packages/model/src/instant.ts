// Instants as RFC 3339 in UTC, to the second: `2026-11-22T14:00:00Z`. An offset is refused: everybody who reviews a
// grant should read the same hour.

const shape = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/;

/** Seconds since 1970; undefined when the text is no instant, or one that no calendar has (2026-02-30). */
export function parseInstant(text: string): number | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return undefined;
  const seconds = milliseconds / 1000;
  // Date.parse takes 24:00:00 and, in some engines, rolls days over: only a text that comes back is an instant.
  return seconds >= 0 && formatInstant(seconds) === text ? seconds : undefined;
}

/** `2026-11-22T14:00:00Z`. `seconds` is an integer between 1970 and 9999. */
export function formatInstant(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
