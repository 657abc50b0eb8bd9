// The scanner of skeletons against PostgreSQL's own: where it gives a skeleton, the literals it found are the literals
// of the text and nothing else is one. What it does not know has no skeleton.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { newestGrammar } from "../src/grammar.ts";
import { loadParser } from "../src/index.ts";
import { tokenTypes } from "../src/parser.ts";
import { type LiteralPlaces, matchPattern, patternOf, skeletonOf } from "../src/skeleton.ts";
import { corpus } from "./fixtures/session.ts";

before(loadParser);

const literalTypes: ReadonlySet<number> = new Set([
  tokenTypes.string,
  tokenTypes.unicodeString,
  tokenTypes.bitString,
  tokenTypes.hexString,
  tokenTypes.float,
  tokenTypes.integer,
]);

/** Asserts that the skeleton's literals are those of the server's scanner, kinds included. */
function assertExact(text: string): boolean {
  const skeleton = skeletonOf(text);
  const tokens = skeleton === undefined ? undefined : newestGrammar().scan(Buffer.from(text));
  if (skeleton === undefined || tokens === undefined) return false;
  const found = tokens.filter(({ type }) => literalTypes.has(type));
  assert.deepEqual(
    found.map(({ start, end }) => [start, end]),
    skeleton.starts.map((start, index) => [start, skeleton.ends[index]]),
    JSON.stringify(text),
  );
  const marks = [...skeleton.key].filter((character) => character < "\u0008");
  for (const [index, { type, start, end }] of found.entries()) {
    const mark = marks[index] ?? "";
    const expected =
      type === tokenTypes.string
        ? ["\u0006", "\u0007"]
        : type === tokenTypes.integer
          ? ["\u0001", "\u0002"]
          : ["\u0003", "\u0004", "\u0005"];
    assert.ok(expected.includes(mark), `${JSON.stringify(text.slice(start, end))} is of kind ${JSON.stringify(mark)}`);
  }
  return true;
}

test("texts that differ in literals of the same kinds have one skeleton, others have not", () => {
  const key = (text: string): string | undefined => skeletonOf(text)?.key;
  assert.equal(
    key("SELECT a FROM t WHERE b = 1 AND c = 'x'"),
    key("SELECT a FROM t WHERE b = 4711 AND c = 'it''s; --'"),
  );
  const different = [
    ...["SELECT 0", "SELECT 1", "SELECT 2147483648", "SELECT 9223372036854775808", "SELECT 1.5", "SELECT 'x'"],
    ...["SELECT ''", "select 1", "SELECT  1", "SELECT -1", "SELECT 1, 1", "SELECT 1;", 'SELECT 1 AS "a"'],
  ];
  assert.equal(new Set(different.map(key)).size, different.length);
  assert.deepEqual(skeletonOf("SELECT 12, 'a'''"), { key: "SELECT \u0002, \u0006", starts: [7, 11], ends: [9, 16] });
});

const unknown = [
  "SELECT 1 -- x",
  "SELECT 1 /* x */",
  "SELECT E'x'",
  "SELECT e'x'",
  "SELECT B'1'",
  "SELECT X'1F'",
  "SELECT N'x'",
  "SELECT U&'x'",
  'SELECT U&"x", 1',
  'SELECT 1 AS U&"x"',
  "SELECT $$x$$, 1",
  "SELECT $1, 1",
  "SELECT a$1, 1",
  "SELECT 'x\\'",
  "SELECT 'x",
  'SELECT "x, 1',
  "SELECT 'é'",
  "SELECT é, 1",
  'SELECT "é", 1',
  "SELECT 'a'\n'b'",
  "SELECT 'a' 'b'",
  "SELECT 'a'b",
  "SELECT 'a'\"b\"",
  "SELECT \"a\"'b'",
  "SELECT a'b'",
  "SELECT .5",
  "SELECT 1.",
  "SELECT 1..2",
  "SELECT 1.5.2",
  "SELECT 1e5",
  "SELECT 1.5e5",
  "SELECT 1_000",
  "SELECT 0x1F",
  "SELECT 007",
  "SELECT 1a",
  "SELECT 1'a'",
  "SELECT 1 \u0000",
  "SELECT 1 \u0002",
  "SELECT '\u0002'",
  "SELECT 1 \\gx",
  "SELECT {d '2024-01-01'}",
  "SELECT `1`",
  "SELECT no_literal",
  "",
  `SELECT 1${" ".repeat(4096)}`,
  `SELECT 1${", 1".repeat(128)}`,
];

for (const text of unknown) {
  test(`has no skeleton: ${JSON.stringify(text.slice(0, 40))}`, () => {
    assert.equal(skeletonOf(text), undefined);
  });
}

test("the corpus has the literals that the server's scanner finds", () => {
  const texts = corpus.flatMap(({ texts }) => texts);
  assert.ok(texts.filter(assertExact).length > 60);
});

const fragments = [
  ..."'\"`$\\-/*+.,;:=<>()[]&|!?@#%^~ \n\t0159aeExXbBnNuU_",
  ...[
    "''",
    '""',
    "--",
    "/*",
    "*/",
    "$$",
    "$a$",
    "$1",
    "E'",
    "U&'",
    'U&"',
    "::",
    "..",
    "1.5",
    "0x1",
    "1_0",
    "1e1",
    "2147483648",
  ],
  ...[
    "'a'",
    "'a''b'",
    '"a"',
    "SELECT ",
    "é",
    "\u0001",
    "\u0006",
    "\u0000",
    "'\n'",
    " 'x' ",
    "99999999999999999999",
    "UESCAPE ",
  ],
];

test("whatever the text, a skeleton has the literals that the server's scanner finds", () => {
  let exact = 0;
  const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 24 });
  fc.assert(
    fc.property(texts, (parts) => {
      exact += assertExact(parts.join("")) ? 1 : 0;
    }),
    { numRuns: 20_000 },
  );
  assert.ok(exact > 300, `only ${exact} texts had a skeleton`);
});

const spare = [
  "0",
  "7",
  "2147483648",
  "9223372036854775808",
  "1.5",
  "''",
  "'x'",
  "'it''s -- /*'",
  "'a' 'b'",
  "1e5",
  "x'1'",
];
const between = [
  "SELECT ",
  ", ",
  " FROM t WHERE a = ",
  " AND b IN (",
  ")",
  "-",
  " - ",
  ".",
  "/",
  "&",
  "e",
  ' "q" ',
  "--",
  ";",
  "",
];

test("a text fits a pattern exactly when its skeleton is the pattern's, with literals at the same places", () => {
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...between), fc.constantFrom(...spare)), { minLength: 1, maxLength: 5 })
    .chain((parts) => {
      const other = fc.tuple(...parts.map(([piece]) => fc.tuple(fc.constant(piece), fc.constantFrom(...spare))));
      const joined = (words: readonly (readonly [string, string])[]): string => words.flat().join("");
      return fc.tuple(fc.constant(joined(parts)), other.map(joined), fc.constantFrom("", " ", "1", "'", ")", " --"));
    });
  let fitted = 0;
  fc.assert(
    fc.property(texts, ([model, same, tail]) => {
      const skeleton = skeletonOf(model);
      if (skeleton === undefined) return;
      const pattern = patternOf(model, skeleton);
      assert.deepEqual(matchPattern(pattern, model), { starts: skeleton.starts, ends: skeleton.ends });
      for (const text of [same, `${model}${tail}`, `${same}${tail}`, model.slice(1), model.slice(0, -1)]) {
        const found = skeletonOf(text);
        const expected: LiteralPlaces | undefined =
          found?.key === skeleton.key ? { starts: found.starts, ends: found.ends } : undefined;
        assert.deepEqual(matchPattern(pattern, text), expected, JSON.stringify([model, text]));
        if (expected !== undefined) fitted += 1;
      }
    }),
    { numRuns: 10_000 },
  );
  assert.ok(fitted > 300, `${fitted} texts fitted`);
});
