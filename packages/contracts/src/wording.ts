// How values, places and kinds of value are named in messages. It must never print what a schema marks as secret, nor a
// character that moves a terminal's cursor.
import type { HintType } from "./hint.ts";

/** How much of a value a message shows, in characters. */
const shownCharactersMax = 60;
const choicesShownMax = 40;

// Control, direction and invisible characters, and lone surrogates.
const invisible = new RegExp(
  [
    "[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f]",
    "[\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}\\ud800-\\udfff]",
  ].join("|"),
  "gu",
);

/** A value in backquotes, on one line, cut when long. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const characters = Array.from(text.slice(0, 4 * shownCharactersMax));
  const cut = characters.length > shownCharactersMax || text.length > 4 * shownCharactersMax;
  const visible = characters.slice(0, shownCharactersMax).join("").replace(invisible, escaped).replaceAll("`", "'");
  return `\`${visible}${cut ? "…" : ""}\``;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** `a, b or c`, each in backquotes. */
export function choices(values: readonly unknown[], joint = "or"): string {
  const all = values.map((value) => `\`${String(value)}\``);
  if (all.length > choicesShownMax) return `${all.slice(0, choicesShownMax).join(", ")}, …`;
  const last = all.pop();
  return all.length === 0 ? (last ?? "") : `${all.join(", ")} ${joint} ${last}`;
}

/** The place a pointer names, as a reader calls it: its key, or `item 2 of KEY`. */
export function placeName(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return "the document";
  if (typeof last === "string") return shown(last);
  const list = path.findLast((step) => typeof step === "string");
  return list === undefined ? `item ${last + 1}` : `item ${last + 1} of ${shown(list)}`;
}

/** JSON pointer (RFC 6901). */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

export const typeNames: Readonly<Record<HintType, string>> = {
  object: "keys and values",
  array: "a list",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "nothing",
};

/** What kind of value this is, in the words of JSON Schema; undefined for what JSON cannot say. */
export function typeOf(value: unknown): HintType | undefined {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "object" ? "object" : undefined;
}

/** True when a value of this type may stand where `wanted` is asked for. */
export function fitsType(value: unknown, wanted: HintType | readonly HintType[]): boolean {
  const found = typeOf(value);
  const types = typeof wanted === "string" ? [wanted] : wanted;
  return types.some((type) => type === found || (type === "number" && found === "integer"));
}

/** Values such as `2 keys` or `1 key`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
