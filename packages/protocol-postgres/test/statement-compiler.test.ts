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
