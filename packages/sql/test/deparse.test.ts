// Printing a statement whose text cannot be spliced: it means the same, or it is refused. It must never pass because
// nothing was printed.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { deparseTree } from "../src/deparse.ts";
import { grammarOf, parseOne } from "../src/grammar.ts";
import { Catalog, compileStatement, grammarMajors, loadGrammar, type SqlContext } from "../src/index.ts";
import { deparseNodesMax } from "../src/limits.ts";
import { isSameTree, type SyntaxObject } from "../src/tree.ts";
import { catalogRows, corpus, corpusMasks, session } from "./fixtures/session.ts";

before(async () => {
  for (const major of grammarMajors) await loadGrammar(major * 10_000);
});

function masked(major: number): SqlContext {
  const server = [[`${major}0004`, "maskdb", '["pg_catalog","public"]', "UTF8"]];
  const catalog = Catalog.from({ ...catalogRows, server });
  return session({ masks: corpusMasks({ form: "null" }) }, { catalog });
}

interface Outcome {
  readonly codes: readonly string[];
  readonly text: string;
  readonly edits: number;
}

function compiled(text: string, context: SqlContext): Outcome {
  const { statements, text: sent, edits } = compileStatement(text, context);
  return {
    codes: statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code)),
    text: sent,
    edits: edits.length,
  };
}

// The lexer leaves E'' to the scanner, whose answer cannot be read with a control character in it: nothing is found.
const unspliceable = "E'\u0001'";

test("a statement that cannot be spliced is printed, with every grammar", () => {
  for (const major of grammarMajors) {
    const { codes, text, edits } = compiled(
      `SELECT ${unspliceable} AS b, ssn FROM app.customers c WHERE id < 3`,
      masked(major),
    );
    assert.deepEqual([codes, edits], [[], 1], `${major}`);
    assert.match(
      text,
      /^SELECT '\u0001' AS b, ssn FROM \( ?SELECT .*CAST\(NULL AS pg_catalog\.text\) AS ssn.* FROM app\.customers AS c ?\) AS c WHERE id < 3$/,
    );
  }
});

test("in one string some statements are printed and others stay as they came", () => {
  const text = `SELECT 1 /* kept */; SELECT ssn, ${unspliceable} FROM app.customers;  SELECT 2 -- kept too`;
  const { codes, text: sent } = compiled(text, masked(18));
  assert.deepEqual(codes, []);
  assert.ok(sent.startsWith("SELECT 1 /* kept */;") && sent.endsWith(";  SELECT 2 -- kept too"), sent);
  assert.ok(sent.includes("FROM app.customers AS customers"), sent);
});

// What the printer is known to print as something else (rewriting.md), and so must not be sent.
const changed: readonly string[] = [
  `SELECT name, ${unspliceable} AS b FROM app.customers ORDER BY id FETCH FIRST 3 ROWS WITH TIES`,
  `SELECT name, ${unspliceable} AS b FROM app.customers GROUP BY DISTINCT name, ROLLUP (name, city)`,
];

test("what the printer changes silently is refused", () => {
  for (const major of grammarMajors) {
    for (const text of changed) {
      assert.deepEqual(compiled(text, masked(major)).codes, ["sql/unproven"], `${major}: ${text}`);
      assert.deepEqual(compiled(text.replace(unspliceable, "'x'"), masked(major)).codes, [], `${major}: spliced`);
    }
  }
});

test("RETURNING and MERGE of every major are printed", () => {
  for (const major of grammarMajors) {
    const grammar = grammarOf(major * 10_000);
    for (const text of [
      "INSERT INTO t (a) VALUES (1) RETURNING a, b AS c",
      "WITH w AS (DELETE FROM t WHERE a = 1 RETURNING *) SELECT * FROM w",
      "SELECT a::int, b::varchar(3), c::int[], d::public.t[3], interval '1' year, e::timestamptz(2), f::bit(3), g::char",
      'SELECT \'x\'::"select"."A b", a::pg_catalog.int4, 1.5::numeric(4, 2)[][]',
      "UPDATE t SET a = 2 FROM u WHERE t.b = u.b RETURNING t.a",
      "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED THEN UPDATE SET b = u.b WHEN NOT MATCHED THEN INSERT (a) VALUES (u.a)",
    ]) {
      const tree = parseOne(grammar, text);
      assert.ok(tree !== undefined, text);
      const printed = deparseTree(tree) ?? "";
      assert.ok(isSameTree(parseOne(grammar, printed), tree), `${major}: ${printed}`);
    }
  }
});

test("most of the corpus can be printed, and the tree given is left as it was", () => {
  for (const major of grammarMajors) {
    const grammar = grammarOf(major * 10_000);
    let same = 0;
    let all = 0;
    for (const { texts } of corpus) {
      for (const text of texts) {
        const tree: SyntaxObject | undefined = parseOne(grammar, text);
        if (tree === undefined || tree["SelectStmt"] === undefined) continue;
        const before = structuredClone(tree);
        const printed = deparseTree(tree);
        assert.deepEqual(tree, before);
        all += 1;
        if (printed !== undefined && isSameTree(parseOne(grammar, printed), tree)) same += 1;
      }
    }
    assert.ok(all > 200 && same / all > 0.98, `${major}: ${same} of ${all}`);
  }
});

test("a tree that is too large or too deep is not printed", () => {
  const wide = parseOne(grammarOf(180_000), `SELECT ${"a, ".repeat(deparseNodesMax / 4)}a`);
  const deep = parseOne(grammarOf(180_000), `SELECT 1${"+1".repeat(1600)}`);
  assert.ok(wide !== undefined && deep !== undefined);
  assert.deepEqual([deparseTree(wide), deparseTree(deep)], [undefined, undefined]);
  assert.equal(typeof deparseTree({ SelectStmt: { op: "SETOP_NONE", limitOption: "x" } }), "string");
  assert.equal(deparseTree({ NoSuchNode: {} }), undefined);
});
