// The lines of an iCalendar text (RFC 5545 3.1): unfolded, each a name, parameters and a value. It must never read a
// line in another way than it is written: what is no content line ends the reading.
import { calendarFault } from "./calendar-fault.ts";
import { lineCharactersMax, linesMax } from "./limits.ts";

export interface ContentLine {
  /** Upper case. */
  readonly name: string;
  /** By upper-case name, quotes taken off. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** @throws WritError ACTIONS_CALENDAR */
export function contentLines(text: string): readonly ContentLine[] {
  const folded = text.replace(/^\ufeff/, "").split(/\r\n|\n/);
  if (folded.length > linesMax) throw calendarFault(`The feed has more than ${linesMax} lines.`);
  const lines: string[] = [];
  for (const line of folded) {
    const last = lines.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) lines[last] += line.slice(1);
    else if (line.trim() !== "") lines.push(line);
  }
  return lines.map(parseLine);
}

const shape = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s;

/** One parameter of `shape` with its whole list of values: what stands in quotes begins no other. */
const eachParameter = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/g;

function parseLine(line: string, at: number): ContentLine {
  if (line.length > lineCharactersMax) throw calendarFault(`Line ${at + 1} of the feed is too long.`);
  const [, name = "", written = "", value = ""] = shape.exec(line) ?? [];
  if (name === "") throw calendarFault(`Line ${at + 1} of the feed is no line of a calendar.`);
  const parameters = new Map<string, string>();
  for (const [, key = "", list = ""] of written.matchAll(eachParameter)) {
    if (parameters.has(key.toUpperCase())) throw calendarFault(`Line ${at + 1} of the feed says ${key} twice.`);
    parameters.set(key.toUpperCase(), list.replaceAll('"', ""));
  }
  return { name: name.toUpperCase(), parameters, value };
}

/** A text value (RFC 5545 3.3.11) with its escapes undone, on one line. */
export function textValue(value: string): string {
  return value
    .replace(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === "n" ? " " : escaped))
    .replace(/\s+/g, " ")
    .trim();
}
