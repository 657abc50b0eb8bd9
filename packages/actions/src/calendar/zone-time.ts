// A wall clock's time in a zone → an instant, as RFC 5545 3.3.5 says it of hours that come twice or not at all. It must
// never be asked about a zone that the running system does not know.

const formats = new Map<string, Intl.DateTimeFormat>();
const daySeconds = 86_400;

/**
 * `wall`: what the clock shows, as if it were UTC, in seconds. Of an hour that comes twice the first is meant; one that
 * is left out counts on the clock of before the change.
 */
export function instantOf(wall: number, zone: string): number {
  if (zone === "UTC") return wall;
  const before = offsetAt(zone, wall - daySeconds);
  const after = offsetAt(zone, wall + daySeconds);
  const fits = [before, after].filter((offset) => offsetAt(zone, wall - offset) === offset);
  return wall - (fits.length === 0 ? before : Math.max(...fits));
}

/** Seconds that clocks of the zone are ahead of UTC at an instant. */
function offsetAt(zone: string, seconds: number): number {
  const parts = formatOf(zone).formatToParts(seconds * 1000);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return Math.round(shown / 1000) - seconds;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  formats.set(zone, made);
  return made;
}
