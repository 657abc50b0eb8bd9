// Feeds as calendars send them. It must never be used outside tests.
export interface Shift {
  readonly summary?: string;
  /** Lines as they stand, beside DTSTART and DTEND. */
  readonly more?: readonly string[];
  readonly start: string;
  readonly end?: string;
}

/** `start` and `end` are what follows the property's name: `;TZID=Europe/Berlin:20261123T090000`. */
export function rota(...shifts: readonly Shift[]): string {
  const events = shifts.flatMap(({ summary = "Alice", start, end, more = [] }) => [
    "BEGIN:VEVENT",
    `SUMMARY:${summary}`,
    `DTSTART${start}`,
    ...(end === undefined ? [] : [`DTEND${end}`]),
    ...more,
    "END:VEVENT",
  ]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");
}
