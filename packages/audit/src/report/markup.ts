// HTML that is safe by construction: every value put into a piece of it is escaped, unless it is such a piece itself.
// It must never let a value become a tag, an attribute, a comment or a character that hides or turns text round.
import { printable } from "@writ/model";

/** A finished piece of HTML. Only `html` makes one. */
export class Markup {
  readonly text: string;
  /** For `html` alone. */
  constructor(text: string) {
    this.text = text;
  }
}

export type Value = string | number | Markup | null | undefined | false | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Values stand in text or inside quoted attributes, nowhere else. null, undefined and false are nothing. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + (at < values.length ? written(values[at]) : "")).join(""));
}

function written(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return (value as readonly Value[]).map(written).join("");
  if (value === null || value === undefined || value === false) return "";
  return escapeHtml(String(value));
}

/** Control, direction and invisible characters become visible escapes, and what HTML reads as its own, entities. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? "");
}
