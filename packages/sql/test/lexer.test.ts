// The lexer beside the real scanner: the same places and kinds, or no answer. It must never pass because it never
// answers.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { before, test } from "node:test";
import fc from "fast-check";
import { newestGrammar } from "../src/grammar.ts";
import { loadParser } from "../src/index.ts";
import { lexPlain } from "../src/lexer.ts";
import { type Token, tokenTypes } from "../src/parser.ts";
import { corpus } from "./fixtures/session.ts";

before(loadParser);

const listed: ReadonlySet<number> = new Set(Object.values(tokenTypes));

// What callers go by: places, texts, and the kinds of literals and quoted names.
function said({ start, end, text, type, keyword }: Token): unknown[] {
  const isWord = keyword || (type === tokenTypes.identifier && !text.startsWith('"'));
  return [start, end, text, isWord ? "word" : listed.has(type) ? type : "sign"];
}

/** Whether it answered; what it says is compared where the scanner answers too. */
function compare(text: string): boolean {
  const bytes = Buffer.from(text);
  const lexed = lexPlain(bytes);
  const scanned = lexed === undefined ? undefined : newestGrammar().scanExactly(bytes);
  if (lexed !== undefined && scanned !== undefined) {
    assert.deepEqual(lexed.map(said), scanned.map(said), text);
  }
  return lexed !== undefined;
}

test("statements of the corpus have the scanner's tokens", () => {
  const texts = corpus.flatMap((each) => each.texts);
  const answered = texts.filter(compare).length;
  assert.ok(answered / texts.length > 0.8, `${answered} of ${texts.length}`);
});

test("this package's own SQL has the scanner's tokens", () => {
  const folder = new URL("../../../test/masking/", import.meta.url);
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
    for (const text of readFileSync(new URL(name, folder), "utf8").split(";\n")) compare(text);
  }
});

const pieces = [
  ...["SELECT", "a", "é", "_x1", "u", "U", "e", "E", "n", "b", "x", "$1", "$$", "$a$", "1", "12", "007", "2147483647"],
  ...[
    "2147483648",
    "1.5",
    "1.",
    ".5",
    "1e5",
    "0x1F",
    "1_0",
    "1a",
    "'a'",
    "'it''s'",
    "''",
    "'a\\'",
    "'\n'",
    '"n"',
    '"a""b"',
    '""',
  ],
  ...[
    "--c",
    "-- c\n",
    "/*c*/",
    "/* /* n */ */",
    "/*",
    "*/",
    "+",
    "-",
    "*",
    "/",
    "%",
    "<",
    ">",
    "=",
    "<=",
    "<>",
    "!=",
    "->",
    "@-",
    "=-",
  ],
  ...[
    "||",
    "::",
    ":=",
    ":",
    "..",
    ".",
    ",",
    "(",
    ")",
    "[",
    "]",
    ";",
    " ",
    "\n",
    "\t",
    "\f",
    "\v",
    "\r",
    "\\",
    "&",
    "?",
    "~",
    "#",
    "'",
    '"',
  ],
];

test("pieces in any order have the scanner's tokens", () => {
  let answered = 0;
  const texts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((list) => list.join(""));
  const spaced = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
  for (const text of [...fc.sample(texts, 20_000), ...fc.sample(spaced, 10_000)]) answered += compare(text) ? 1 : 0;
  assert.ok(answered > 1500, `${answered}`);
});

test("random text has the scanner's tokens", () => {
  for (const text of fc.sample(fc.string({ unit: "binary", maxLength: 30 }), 5000))
    compare(text.replaceAll("\u0000", ""));
});

test("what it does not know it leaves to the scanner", () => {
  for (const text of [
    "E'a'",
    "U&'a'",
    'u&"a"',
    "$$a$$",
    "$1",
    "'a'\n'b'",
    "1e5",
    "0x1",
    "1_0",
    "/* /* */ */",
    "'a",
    '"a',
    '""',
    "a$b",
    "1a",
    "\\",
  ]) {
    assert.equal(lexPlain(Buffer.from(text)), undefined, text);
  }
  assert.deepEqual(lexPlain(Buffer.from("")), []);
});
