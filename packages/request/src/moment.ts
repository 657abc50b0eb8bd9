// A moment as a person writes it, with a zone: `2026-11-22 18:00` where they are, `2026-11-22T17:00:00Z`, with an
// offset, or with the name of a zone. Only instants in UTC are ever written to a file. It must never guess between two
// hours.
import { formatInstant, parseInstant } from "@writ/model";

export type Moment =
  | { readonly ok: true; readonly seconds: number }
  | { readonly ok: false; readonly what: string; readonly instead: string };

const shape = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:(Z)|\s?([+-])(\d\d):?(\d\d)|\s+(\S+))?$/;
const daySeconds = 86_400;
const examples = '"2026-11-22 18:00" (in your zone), "2026-11-22 18:00 Europe/Berlin" or 2026-11-22T17:00:00Z';

/** `zone`: IANA's name of the one that is meant where the text names none. */
export function parseMoment(text: string, zone: string): Moment {
  const match = shape.exec(text.trim());
  if (match === null) return { ok: false, what: "is no date with a time", instead: `Write ${examples}.` };
  const [, year, month, day, hour, minute, second = "00", utc, sign, offsetHours, offsetMinutes, named] = match;
  const wall = parseInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (wall === undefined)
    return { ok: false, what: "is a date or a time that no calendar has", instead: "Correct it." };
  if (utc !== undefined) return { ok: true, seconds: wall };
  if (sign !== undefined) {
    const [hours, minutes] = [Number(offsetHours), Number(offsetMinutes)];
    if (hours > 14 || minutes > 59) {
      return { ok: false, what: "has an offset that no zone has", instead: "Write one such as +01:00, or Z." };
    }
    const offset = (hours * 60 + minutes) * 60;
    return { ok: true, seconds: sign === "+" ? wall - offset : wall + offset };
  }
  if (named !== undefined && isShort(named)) {
    const what = `names ${JSON.stringify(named)}, which is not the same zone everywhere`;
    return { ok: false, what, instead: "Write the zone of a place, such as Europe/London, or an offset." };
  }
  return inZone(wall, named ?? zone);
}

/** `2026-11-22T17:00:00Z (18:00 in Europe/Berlin)`; the day too where it is another one. */
export function showMoment(seconds: number, zone: string): string {
  const instant = formatInstant(seconds);
  if (zone === "UTC" || !isZone(zone)) return instant;
  const [day, time] = formatInstant(seconds + offsetAt(zone, seconds))
    .slice(0, 16)
    .split("T");
  const shown = instant.startsWith(day ?? "") ? time : `${day} ${time}`;
  return `${instant} (${shown} in ${zone})`;
}

/** Letters that several countries use, of which a system knows one: BST is Bangladesh's, IST India's. */
export function isShort(zone: string): boolean {
  return /^[A-Z]{3,4}$/i.test(zone) && !/^(?:UTC|UCT|GMT|CET|EET|MET|WET)$/i.test(zone);
}

/** Whether the running system knows a zone of this name. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The moments at which clocks of the zone show this time: none, one, or two. */
function inZone(wall: number, zone: string): Moment {
  if (!isZone(zone)) {
    return {
      ok: false,
      what: `names the zone ${JSON.stringify(zone)}, which nobody knows`,
      instead: `Write ${examples}.`,
    };
  }
  // No clock is changed twice within two days, so that one of these offsets is the one before, one the one after.
  const offsets = new Set([offsetAt(zone, wall - daySeconds), offsetAt(zone, wall + daySeconds)]);
  const found = [...offsets]
    .map((offset) => wall - offset)
    .filter((seconds) => seconds + offsetAt(zone, seconds) === wall);
  const [only, other] = found.sort((a, b) => a - b);
  if (only === undefined) {
    const earlier = wall - Math.max(...offsets);
    const instead = `Write ${formatInstant(earlier)} or ${formatInstant(wall - Math.min(...offsets))}.`;
    return { ok: false, what: `is an hour that clocks in ${zone} leave out that day`, instead };
  }
  if (other === undefined) return { ok: true, seconds: only };
  const instead = `Say which: ${formatInstant(only)} or ${formatInstant(other)}.`;
  return { ok: false, what: `comes twice in ${zone}: clocks are put back that day`, instead };
}

/** Seconds that clocks of the zone are ahead of UTC at an instant. */
function offsetAt(zone: string, seconds: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit", era: "short" },
  }).formatToParts(seconds * 1000);
  const of = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second"));
  return Math.round(shown / 1000) - seconds;
}
