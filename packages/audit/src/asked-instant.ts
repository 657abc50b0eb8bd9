// Instants as an auditor writes them: with a zone, always. It must never guess a zone, nor pick one of the two instants
// that a clock shows when it is set back.
import { WritError } from "@writ/contracts";
import { formatInstant } from "@writ/model";

const clock = /(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?/;
const zones = /(Z|[+-]\d\d:?\d\d)?(?:\[([A-Za-z][A-Za-z0-9_+/-]{0,63})\])?/;
const shape = new RegExp(`^${clock.source}${zones.source}$`);
const day = /^\d{4}-\d\d-\d\d$/;

/**
 * `2026-11-20T12:00Z`, `2026-11-20T13:00+01:00`, `2026-11-20T13:00[Europe/Berlin]`, `now` → seconds since 1970.
 * @throws WritError WRIT_USAGE with what to write instead; `option` is named in it.
 */
export function parseAskedInstant(text: string, option: string, nowSeconds: number): number {
  if (text === "now") return nowSeconds;
  if (day.test(text)) throw refused(option, text, `is a day, not an instant. Write ${text}T00:00Z, or its zone for Z`);
  const found = shape.exec(text);
  if (found === null) throw refused(option, text, "is no instant. Write one such as 2026-11-20T12:00Z");
  const wall = wallSeconds(found.slice(1, 7));
  if (wall === undefined) throw refused(option, text, "is on no calendar. Write one such as 2026-11-20T12:00Z");
  const [offset, zone] = [found[7], found[8]];
  if (offset !== undefined && zone !== undefined) {
    throw refused(option, text, "has two zones. Write Z, an offset or [Zone/Name], one of them");
  }
  if (zone !== undefined) return inZone(wall, { option, text, zone });
  if (offset !== undefined) return wall - offsetSeconds(offset, option, text);
  const bare = text.replace(" ", "T");
  throw refused(option, text, `has no zone. Write ${bare}Z, ${bare}+01:00 or ${bare}[Europe/Berlin]`);
}

function refused(option: string, text: string, why: string): WritError {
  return new WritError("WRIT_USAGE", `--${option} ${JSON.stringify(text)} ${why}.`);
}

/** As if the clock on the wall were in UTC; undefined for a day that no calendar has. */
function wallSeconds(parts: readonly (string | undefined)[]): number | undefined {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  if (year < 1970 || hour > 23 || minute > 59 || second > 59) return undefined;
  const at = new Date(Date.UTC(year, month - 1, date, hour, minute, second));
  const same = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return same ? at.getTime() / 1000 : undefined;
}

function offsetSeconds(offset: string, option: string, text: string): number {
  if (offset === "Z") return 0;
  const [hours, minutes] = [Number(offset.slice(1, 3)), Number(offset.slice(-2))];
  if (hours > 14 || minutes > 59) throw refused(option, text, "has an offset that no zone has. Write Z for UTC");
  return (offset.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** Zones change their clocks by less than a day: the offsets around are the only ones that can apply. */
function inZone(wall: number, asked: { option: string; text: string; zone: string }): number {
  const { option, text, zone } = asked;
  const around = [wall - 86_400, wall + 86_400].map((seconds) => zoneOffset(seconds, asked));
  const fitting = [...new Set(around.map((offset) => wall - offset))].filter(
    (seconds) => seconds + zoneOffset(seconds, asked) === wall,
  );
  const [first, second] = fitting.sort((a, b) => a - b);
  if (first === undefined) {
    const before = formatInstant(wall - Math.max(...around));
    throw refused(option, text, `is a time that ${zone} leaves out when its clocks go forward. Write ${before}`);
  }
  if (second === undefined) return first;
  const both = `${formatInstant(first)} or ${formatInstant(second)}`;
  throw refused(option, text, `comes twice in ${zone}, whose clocks go back then. Write ${both}`);
}

function zoneOffset(seconds: number, { option, text, zone }: { option: string; text: string; zone: string }): number {
  try {
    const format = new Intl.DateTimeFormat("en-US-u-hc-h23", {
      ...{ timeZone: zone, year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric", second: "numeric" },
    });
    const parts = new Map(format.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]));
    const [year = 0, month = 1, date = 1] = ["year", "month", "day"].map((type) => parts.get(type as "year"));
    const [hour = 0, minute = 0, second = 0] = ["hour", "minute", "second"].map((type) => parts.get(type as "hour"));
    return Date.UTC(year, month - 1, date, hour, minute, second) / 1000 - seconds;
  } catch {
    throw refused(
      option,
      text,
      `names a zone that is not known, ${zone}. Write Z for UTC, or one such as Europe/Berlin`,
    );
  }
}
