// Text for a runner, which reads commands out of what a step prints. It must never let text that an action was given
// become a command, end one early, or start another.
import { printable } from "@writ/model";
import type { Annotation } from "./action-run.ts";
import { annotationCharactersMax, titleCharactersMax } from "./limits.ts";

// A runner takes a line for a command when it begins with `::` after white space, or holds `##[` anywhere
// (actions/runner, src/Runner.Common/ActionCommand.cs); `printable` breaks up the latter and every way to end a line.
const commandStart = /^(\s*):(?=:)/u;

/** Each line made safe to print; ends without a line feed. */
export function safeLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => printable(line).replace(commandStart, "$1\\x3a"))
    .join("\n");
}

/** One command, one line, for one annotation. */
export function formatAnnotation(annotation: Annotation): string {
  const { level, message, title, file, line, column, columnEnd } = annotation;
  // GitHub ignores an end column without a line, and refuses column numbers across lines: one line is all we mark.
  const place = { file, line, endLine: line, col: column, endColumn: columnEnd };
  const properties = Object.entries({
    ...place,
    title: title === undefined ? undefined : cut(title, titleCharactersMax),
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`);
  const words = properties.length === 0 ? "" : ` ${properties.join(",")}`;
  const text = cut(message, annotationCharactersMax)
    .split(/\r\n|\r|\n/)
    .map(printable)
    .join("\n");
  return `::${level}${words}::${escapeData(text)}`;
}

/** One command for each text that is to be masked. */
export function formatMask(value: string): string {
  return `::add-mask::${escapeData(value)}`;
}

/** What goes into the file of outputs or of state. */
export function formatOutput(name: string, value: string, delimiter: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name for an output`);
  return assigned(name, value, delimiter);
}

/** What goes into the file of variables for later steps. */
export function formatVariable(name: string, value: string, delimiter: string): string {
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name for a variable`);
  return assigned(name, value, delimiter);
}

/** The delimiter is random, so that no value can end itself and begin another. */
function assigned(name: string, value: string, delimiter: string): string {
  if (value.includes(delimiter)) throw new Error("a value holds its own delimiter");
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

// actions/toolkit, packages/core/src/command.ts: data escapes %, CR and LF; properties `:` and `,` as well.
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Never between the halves of a character. */
function cut(text: string, charactersMax: number): string {
  if (text.length <= charactersMax) return text;
  return `${text.slice(0, charactersMax - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
