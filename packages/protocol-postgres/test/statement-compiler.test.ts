// What is compiled once and run often: the same object, with facts that nobody can change.
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadParser } from "@writ/sql";
import { StatementCompiler } from "../src/statement-compiler.ts";
import { freeView } from "./fake-session.ts";

await loadParser();

function compiler(): StatementCompiler {
  const fresh = { current: () => undefined, refresh: () => Promise.reject(new Error("none")), expire: () => {} };
  return new StatementCompiler(freeView, { fresh, first: undefined });
}

test("a text that comes again is compiled once, and its facts are frozen, so that decisions know them again", () => {
  const statements = compiler();
  const first = statements.compile("SELECT 1");
  const again = statements.compile("SELECT 1");
  assert.equal(again, first);
  const facts = again.statements[0]?.facts;
  assert.ok(facts !== undefined && Object.isFrozen(facts));
  for (const list of [facts.kinds, facts.tags, facts.reads, facts.writes, facts.functions, facts.refusals]) {
    assert.ok(Object.isFrozen(list));
  }
});

test("texts that differ in literals only have the very same facts, and only the first of them are kept", () => {
  const statements = compiler();
  const facts = (text: string) => statements.compile(text).statements[0]?.facts;
  const early = [1, 2, 3].map((n) => facts(`SELECT a FROM t WHERE b = ${n}`));
  const late = [4, 5, 6].map((n) => facts(`SELECT a FROM t WHERE b = ${n}`));
  for (const one of [...early, ...late]) assert.ok(one !== undefined && Object.isFrozen(one));
  assert.equal(new Set(late).size, 1);
  assert.equal(statements.compile("SELECT a FROM t WHERE b = 77").recordText, "SELECT a FROM t WHERE b = 77");
});
