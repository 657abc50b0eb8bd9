// The parser's errors in words that say what to do. It must never drop one: what it does not know keeps the parser's
// text.
import type { YAMLError } from "yaml";
import type { Mistake } from "./source-text.ts";

type Words = readonly [code: string, message: string, instead: string];

const indentation = "Indent with spaces, every entry of one mapping by the same number.";
const quoting = "Put the text in quotes.";

const words: Partial<Record<YAMLError["code"], Words>> = {
  TAB_AS_INDENT: ["yaml/tab", "a tab is used for indentation", "Use spaces: YAML does not indent with tabs."],
  BAD_INDENT: ["yaml/indentation", "the line is indented too far or not far enough", indentation],
  BLOCK_AS_IMPLICIT_KEY: [
    "yaml/nested-mapping",
    "a second `: ` on this line starts a mapping inside a mapping",
    "Put a text that contains `: ` in quotes, or start the inner mapping on a line of its own.",
  ],
  BLOCK_IN_FLOW: [
    "yaml/flow",
    "an indented mapping or list cannot stand inside [ ] or { }",
    "Close the bracket first, or write the inside with [ ] and { } as well.",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "yaml/key",
    "a key is expected here, and keys stand on one line",
    "Write `key: value`; is a colon, or the space after it, missing?",
  ],
  KEY_OVER_1024_CHARS: ["yaml/key", "the key is longer than 1024 characters", "Is a quote or a line end missing?"],
  NON_STRING_KEY: [
    "yaml/key",
    "a key must be a text",
    "Write `key: value`, with a plain or quoted text before the colon.",
  ],
  BAD_SCALAR_START: [
    "yaml/quote",
    "a text without quotes cannot start with @, % or a backquote",
    'Put it in quotes, such as "@acme/payments".',
  ],
  BAD_DQ_ESCAPE: [
    "yaml/escape",
    "this escape is unknown in double quotes",
    "Write \\\\ for a backslash, or use single quotes, which keep it as it is.",
  ],
  RESOURCE_EXHAUSTION: ["yaml/too-deep", "the file is nested too deep", "No document of Writ needs that."],
};

/** A parser's error or warning as a mistake. */
export function mistakeOfYaml(error: YAMLError): Mistake {
  const message = firstLine(error.message);
  if (error.code === "BAD_INDENT" && /flow/i.test(message)) {
    const instead = "Close it with ] or }, or indent what belongs to it.";
    return { code: "yaml/flow", message: "a bracket that was opened above is not closed", instead };
  }
  const keyAlone = /map keys|map values/.test(message);
  if (error.code === "MISSING_CHAR" && !keyAlone) return { code: "yaml/missing", ...missing(message) };
  const known = words[keyAlone && error.code === "MISSING_CHAR" ? "MULTILINE_IMPLICIT_KEY" : error.code];
  if (known !== undefined) return { code: known[0], message: known[1], instead: known[2] };
  return { code: "yaml/syntax", message, instead: insteadOfSyntax(message) };
}

function missing(message: string): { message: string; instead: string } {
  if (!/quote/.test(message)) return { message, instead: insteadOfMissing(message) };
  const instead =
    'Close it on the same line. A quote inside is written twice between single quotes, and as \\" between double ones.';
  return { message: "the quote that opens here is not closed", instead };
}

function insteadOfMissing(message: string): string {
  if (/comma|,/.test(message)) return "Put a comma between the entries.";
  if (/ space|whitespace/.test(message)) return `Put a space there. ${quoting}`;
  return "Close what was opened: [ with ], { with }, and put a colon and a space after a key.";
}

function insteadOfSyntax(message: string): string {
  if (/flow|comma/i.test(message)) return "Look for a missing comma, ] or }; put a text with such signs in quotes.";
  return `Write \`key: value\` or \`- item\`. ${quoting.replace("the text", "a text with special signs")}`;
}

function firstLine(message: string): string {
  const line = message.split("\n", 1)[0] ?? message;
  return line.slice(0, 1).toLowerCase() + line.slice(1);
}
