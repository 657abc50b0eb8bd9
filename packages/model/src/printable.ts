// User text made safe to print: control, direction and invisible characters become visible escapes.
// It must never let through a byte that moves a terminal's cursor or that a CI runner takes for a command.
import { quotedLengthMax } from "./limits.ts";

/**
 * Ranges of a character class (flag u) beyond C0: DEL and C1, soft hyphen, Arabic letter mark, zero width and direction
 * marks, line and paragraph separator, embeddings and isolates, invisible operators, byte order mark, interlinear
 * marks, tag characters.
 */
export const invisible =
  String.raw`\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f` +
  String.raw`\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}`;

const unprintable = new RegExp(String.raw`[\u0000-\u001f${invisible}\ud800-\udfff]`, "gu");

const named: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return named[character] ?? (code <= 0xff ? `\\x${hex(code, 2)}` : `\\u{${hex(code, 4)}}`);
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

/** Every character that is not plainly visible, as an escape. `##[`, an old runner command, is broken up. */
export function printable(text: string): string {
  return text.replace(unprintable, escapeCharacter).replaceAll("##[", "#\\x23[");
}

function hasHidden(text: string): boolean {
  return text.search(unprintable) !== -1;
}

/** JSON text with the same characters written as JSON escapes: what is parsed from it stays exact. */
export function printableJson(json: string): string {
  return json.replace(/[^\n\x20-\x7e]/g, (unit) =>
    hasHidden(unit) || /[\ud800-\udfff]/.test(unit) ? `\\u${hex(unit.charCodeAt(0), 4)}` : unit,
  );
}

/** User text in a message: in backquotes, on one line, cut when long. */
export function quote(text: string): string {
  const characters = Array.from(text.slice(0, 4 * quotedLengthMax));
  const cut = characters.length > quotedLengthMax || text.length > 4 * quotedLengthMax;
  const shown = printable(characters.slice(0, quotedLengthMax).join("")).replaceAll("`", "'");
  return `\`${shown}${cut ? "…" : ""}\``;
}
