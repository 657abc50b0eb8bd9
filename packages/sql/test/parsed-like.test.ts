// What is compared without reading it must be the same as what would be compared when read: over the corpus and over
// trees in which one thing was changed. "No" is always allowed, "yes" only where isSameTree says so.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { newestGrammar } from "../src/grammar.ts";
import { loadParser } from "../src/index.ts";
import { treeDepthMax } from "../src/limits.ts";
import { isParsedLike } from "../src/parsed-like.ts";
import { isSameTree, placeFields, type SyntaxObject, type SyntaxValue } from "../src/tree.ts";
import { corpus } from "./fixtures/session.ts";

before(() => loadParser());

const texts = [
  "SELECT 'a<b', E'line\\nquote\"back\\\\slash', 1 <> 2, -5, 1.5e3, 99999999999, true, NULL FROM \"Odd <Näme> 𝄞\"",
  "SELECT 'é', U&'\\0441', $$ it's $$, B'101', x.y, (z).w, a[1:2] FROM t AS x (y, z) TABLESAMPLE system (1)",
  "INSERT INTO t (a) VALUES (1), ('\t') ON CONFLICT DO NOTHING RETURNING *; DELETE FROM t; SELECT 1",
];

function treesOf(text: string): readonly SyntaxObject[] {
  const parsed = newestGrammar().parse(Buffer.from(text));
  return parsed.ok ? parsed.statements.map(({ node }) => node) : [];
}

/** The parser's answer for trees, as it writes it. */
function answer(trees: readonly SyntaxValue[], head = '{"version":180004,"stmts":['): Buffer {
  const statements = trees.map((stmt, at) => JSON.stringify({ stmt, stmt_location: at, stmt_len: 7 }));
  return Buffer.from(`${head}${statements.join(",")}]}\0`);
}

test("a text that is parsed again has the trees that it had", () => {
  const all = [...texts, ...corpus.flatMap((each) => each.texts)];
  let alike = 0;
  for (const text of all) {
    const trees = treesOf(text);
    if (trees.length === 0) continue;
    const found = newestGrammar().parseLike(Buffer.from(text), trees);
    const isPlain = JSON.stringify(trees)
      .split("")
      .every((character) => character < "\u007f");
    assert.ok(found === "alike" || !isPlain, text);
    alike += found === "alike" ? 1 : 0;
  }
  assert.ok(alike > 100, `${alike} of ${all.length}`);
});

test("blanks and other places make no difference, other names and more or fewer statements do", () => {
  const trees = treesOf("SELECT a, 'x' FROM t WHERE b > 1; SELECT 2");
  const parse = (text: string) => newestGrammar().parseLike(Buffer.from(text), trees);
  assert.equal(parse("SELECT a  ,\n 'x' FROM t   WHERE b>1 ;\n\n SELECT 2"), "alike");
  const others = [
    ...["SELECT a, 'x' FROM t WHERE b > 1", "SELECT a, 'x' FROM t WHERE b > 1; SELECT 2; SELECT 3"],
    ...["SELECT a, 'x' FROM t WHERE b > 2; SELECT 2", "SELECT a, 'x' FROM t WHERE b >= 1; SELECT 2"],
    ...["SELECT a, 'x' FROM ONLY t WHERE b > 1; SELECT 2", "SELECT a, 'y' FROM t WHERE b > 1; SELECT 2"],
    ...["SELECT a, 'x' FROM s.t WHERE b > 1; SELECT 2", "SELECT a, 'x' AS a FROM t WHERE b > 1; SELECT 2", ""],
  ];
  for (const other of others) {
    const found = parse(other);
    assert.notEqual(found, "alike", other);
    assert.deepEqual(found, newestGrammar().parse(Buffer.from(other)), "it is read as ever");
  }
  assert.notEqual(parse("SELEC"), "alike");
});

const places: readonly string[] = [...placeFields];
const tree: fc.Arbitrary<SyntaxValue> = fc.letrec<{ value: SyntaxValue; object: SyntaxValue }>((tie) => ({
  object: fc.dictionary(
    fc.oneof(fc.constantFrom("String", "sval", "name", "args", ...places), fc.string({ maxLength: 5 })),
    tie("value"),
    { maxKeys: 4 },
  ),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<SyntaxValue>(
      "",
      "a",
      '"',
      "\\",
      "<",
      "\n",
      "\u0001",
      "é",
      "\ud800",
      0,
      1,
      -1,
      1.5,
      1e21,
      true,
      false,
    ),
    fc.string({ maxLength: 4 }),
    fc.array(tie("value"), { maxLength: 3 }),
    tie("object"),
  ),
})).object;

test("only trees that are the same are called the same, whatever is in them", () => {
  fc.assert(
    fc.property(tree, tree, fc.boolean(), (left, other, isOther) => {
      const right = isOther ? other : left;
      if (isParsedLike(answer([left]), 0, [right])) {
        assert.ok(isSameTree(JSON.parse(JSON.stringify(left)), right));
      }
    }),
    { numRuns: 3000 },
  );
});

test("one thing that is changed is seen", () => {
  const trees = texts.flatMap(treesOf);
  for (const original of trees) {
    for (const changed of variants(original)) {
      assert.equal(isParsedLike(answer([original]), 0, [changed]), false, JSON.stringify(changed));
      assert.equal(isParsedLike(answer([changed]), 0, [original]), false, JSON.stringify(changed));
    }
  }
});

/** Trees with one thing changed, at every place. */
function* variants(value: SyntaxValue): Generator<SyntaxValue> {
  if (typeof value === "string") yield `${value}x`;
  else if (typeof value === "number") yield value + 1;
  else if (typeof value === "boolean") yield !value;
  else if (Array.isArray(value)) {
    yield [...value, { String: { sval: "x" } }];
    if (value.length > 0) yield value.slice(1);
    for (const [at, item] of value.entries()) for (const other of variants(item)) yield value.with(at, other);
  } else if (value !== null) {
    const object = value as SyntaxObject;
    yield { ...object, more: true };
    for (const [field, child] of Object.entries(object)) {
      if (placeFields.has(field)) continue;
      const { [field]: _, ...fewer } = object;
      yield fewer;
      for (const other of variants(child ?? null)) yield { ...object, [field]: other };
    }
  }
}

test("what is cut short, has no end or is too deep is not the same", () => {
  const trees = treesOf("SELECT a FROM t");
  const whole = answer(trees);
  assert.equal(isParsedLike(whole, 0, trees), true);
  for (let length = 0; length < whole.length; length += 1) {
    assert.equal(isParsedLike(whole.subarray(0, length), 0, trees), false, String(length));
  }
  assert.equal(isParsedLike(Buffer.concat([whole.subarray(0, -1), Buffer.from(" \0")]), 0, trees), false);
  assert.equal(isParsedLike(answer(trees, '{"stmts":['), 0, trees), false);
  const deep = (levels: number): SyntaxValue => (levels === 0 ? { a: true } : { a: deep(levels - 1) });
  assert.equal(isParsedLike(answer([deep(treeDepthMax)]), 0, [deep(treeDepthMax)]), true);
  assert.equal(isParsedLike(answer([deep(treeDepthMax + 1)]), 0, [deep(treeDepthMax + 1)]), false);
});
