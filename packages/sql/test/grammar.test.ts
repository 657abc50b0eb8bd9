// Each server's statements are read with its own grammar: what a text means there is what it means here, and what no
// grammar reads is refused in bounded time. It must never pass because every major is read alike.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { WritError } from "@writ/contracts";
import { grammarOf } from "../src/grammar.ts";
import { Catalog, compileStatement, grammarMajors, loadGrammar, type SqlContext } from "../src/index.ts";
import { statementBytesMax } from "../src/limits.ts";
import { catalogRows, corpusMasks, session } from "./fixtures/session.ts";

before(async () => {
  for (const major of grammarMajors) await loadGrammar(major * 10_000 + 4);
});

function masked(major: number): SqlContext {
  const catalog = Catalog.from({
    ...catalogRows,
    server: [[`${major}0004`, "maskdb", '["pg_catalog","public"]', "UTF8"]],
  });
  return session({ masks: corpusMasks({ form: "null" }) }, { catalog });
}

function codes(text: string | Uint8Array, context: SqlContext): string[] {
  return compileStatement(text, context).statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
}

test("every major's build is of that major", () => {
  assert.deepEqual(grammarMajors, [15, 16, 17, 18]);
  for (const major of grammarMajors) {
    assert.equal(grammarOf(major * 10_000 + 3).major, major);
    const tree = JSON.stringify(
      grammarOf(major * 10_000).parse(Buffer.from("SELECT system_user, json_scalar(1), 1_0")),
    );
    assert.equal(tree.includes('"name":"_0"'), major < 16, `${major}: digits`);
    assert.equal(tree.includes("COERCE_SQL_SYNTAX"), major >= 16, `${major}: system_user`);
    assert.equal(tree.includes("JsonScalarExpr"), major >= 17, `${major}: json_scalar`);
  }
  const returning = Buffer.from("INSERT INTO t VALUES (1) RETURNING WITH (OLD AS o) o.a");
  assert.deepEqual(
    grammarMajors.map((major) => grammarOf(major * 10_000).parse(returning).ok),
    [false, false, false, true],
  );
});

test("masks are compiled in with every grammar", () => {
  for (const major of grammarMajors) {
    const { text, changed } = compileStatement("SELECT name, ssn FROM app.customers WHERE id = 1", masked(major));
    assert.equal(changed, true, `${major}`);
    assert.match(text, /NULL::pg_catalog\.text AS ssn/);
  }
});

test("the empty string, which drivers ping with, is no statement to any grammar", () => {
  for (const major of grammarMajors) {
    const { statements, text } = compileStatement("", masked(major));
    assert.deepEqual([statements, text], [[], ""], `${major}`);
  }
});

test("what a server's grammar does not know is refused, not read with another", () => {
  const json = "SELECT JSON_SCALAR(ssn) FROM app.customers";
  assert.deepEqual(codes(json, masked(15)), ["sql/unknown-function"]);
  assert.deepEqual(codes(json, masked(18)), []);
  assert.deepEqual(codes("SELECT * FROM JSON_TABLE('{}', '$' COLUMNS (a int)) t", masked(16)), ["sql/unparsable"]);
  assert.deepEqual(codes("SELECT 1", masked(14)), ["sql/unparsable"]);
  assert.deepEqual(codes("SELECT 1", masked(19)), ["sql/unparsable"]);
});

test("a server without a grammar is refused by name before anything is compiled", async () => {
  for (const [version, message] of [
    [90_624, /PostgreSQL 9/],
    [140_010, /PostgreSQL 14;.*15, 16, 17, 18/],
    [190_000, /PostgreSQL 19/],
    [Number.NaN, /unknown/],
    [0, /unknown/],
  ] as const) {
    await assert.rejects(loadGrammar(version), (error) => {
      assert.ok(error instanceof WritError && error.code === "SQL_GRAMMAR");
      assert.match(error.detail, message);
      return true;
    });
  }
});

const hostile: readonly (readonly [string, string | Uint8Array])[] = [
  ["NUL", "SELECT 1\u0000, ssn FROM app.customers"],
  ["invalid UTF-8", Buffer.from([0x53, 0x45, 0x4c, 0x45, 0x43, 0x54, 0x20, 0x27, 0xc3, 0x28, 0x27])],
  ["half a surrogate", Buffer.from([0x53, 0x45, 0x4c, 0x45, 0x43, 0x54, 0x20, 0x27, 0xed, 0xa0, 0x80, 0x27])],
  ["too long", `SELECT ${"1,".repeat(statementBytesMax / 2)}1`],
  ["too many statements", "SELECT 1;".repeat(1001)],
  ["deep sums", `SELECT 1${"+1".repeat(20_000)}`],
  ["deep parentheses", `SELECT ${"(".repeat(20_000)}1${")".repeat(20_000)}`],
  ["deep queries", `SELECT ${"(SELECT ".repeat(3000)}1${")".repeat(3000)}`],
  ["deep queries below the guess", `SELECT ${"(SELECT ".repeat(700)}1${")".repeat(700)}`],
  ["a string without an end", "SELECT 'x"],
  ["a comment without an end", "SELECT /* /* */ 1"],
];

test("NUL, invalid UTF-8, too deep and too long are refused with every grammar, and the next statement is read", () => {
  for (const major of grammarMajors) {
    const context = masked(major);
    for (const [name, text] of hostile) {
      assert.ok(codes(text, context).length > 0, `${major}: ${name}`);
      assert.deepEqual(codes("SELECT name FROM app.customers", context), [], `${major} after ${name}`);
    }
  }
});

test("an instance that overflowed is replaced, in every major", async () => {
  for (const major of grammarMajors) {
    const grammar = grammarOf(major * 10_000);
    const failed = grammar.parse(Buffer.from(`SELECT 1${"+1".repeat(12_000)}`));
    assert.ok(!failed.ok && failed.faulted, `${major}`);
    assert.equal(grammar.parse(Buffer.from("SELECT 1")).ok, true);
    await loadGrammar(major * 10_000);
  }
});

test("a statement of the greatest length leaves the instance as it was", () => {
  for (const major of grammarMajors) {
    const grammar = grammarOf(major * 10_000);
    const long = `SELECT '${"x".repeat(statementBytesMax - 20)}'`;
    assert.equal(grammar.parse(Buffer.from(long)).ok, true, `${major}`);
    assert.equal(JSON.stringify(grammar.parse(Buffer.from("SELECT 'é'"))).includes('"é"'), true);
  }
});
