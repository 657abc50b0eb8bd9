// Sentences with names in them, kept apart: what Writ says, and what somebody wrote into a file. It must never let a
// name become part of what is said: each format decides how a name is shown.
import { formatInstant, printable } from "@writ/model";
import { planNameLengthMax } from "../limits.ts";

export interface Name {
  readonly name: string;
}

export type Words = readonly (string | Name)[];

/** What stands between the placeholders is Writ's own; what is filled in is a name, or words made before. */
export function say(texts: TemplateStringsArray, ...parts: readonly (string | number | Words)[]): Words {
  return texts.flatMap((text, at) => {
    const part = parts[at];
    if (part === undefined) return [text];
    return [text, ...(typeof part === "object" ? part : [{ name: String(part) }])];
  });
}

/** Words of Writ's own that need no quotes: never with text from a file. */
export function plainly(text: string): Words {
  return [text];
}

/** `a, b and 3 more`; `total` where the list was cut before. */
export function listed(names: readonly string[], shown: number, total = names.length): Words {
  const first = names.slice(0, shown);
  const more = total - first.length;
  const words = first.flatMap((name, at): Words => (at === 0 ? say`${name}` : say`, ${name}`));
  return more > 0 ? [...words, first.length === 0 ? `${more} more` : ` and ${more} more`] : words;
}

export function joined(parts: readonly Words[], between: string): Words {
  return parts.flatMap((part, at): Words => (at === 0 ? part : [between, ...part]));
}

/** One line for a terminal: control and invisible characters are escapes, long names are cut. */
export function asText(words: Words): string {
  return words.map((word) => printable(typeof word === "string" ? word : cut(word.name))).join("");
}

/**
 * Markdown in which each name is a code span: no mention, link, HTML, hidden comment or image comes of it
 * (CommonMark 0.31, 6.1: nothing within is parsed). The fence is longer than any run of backquotes within.
 */
export function asMarkdown(words: Words): string {
  return words.map((word) => (typeof word === "string" ? word : codeSpan(word.name))).join("");
}

/** Text of a file in Markdown, on one line: never more than what it says. */
export function codeSpan(name: string, charactersMax = planNameLengthMax): string {
  const shown = printable(cut(name, charactersMax)) || " ";
  const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(0, ...runs) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

function cut(name: string, charactersMax = planNameLengthMax): string {
  const characters = Array.from(name.slice(0, charactersMax * 2));
  const whole = characters.length <= charactersMax && name.length <= charactersMax * 2;
  return whole ? name : `${characters.slice(0, charactersMax).join("")}…`;
}

export function instantWords(seconds: number): string {
  return formatInstant(Math.min(seconds, 253_402_300_799));
}
