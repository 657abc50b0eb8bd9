// What is compiled once and run often: the same object, with facts that nobody can change.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionView } from "@writ/contracts";
import { Catalog, type CatalogRows, catalogQueries, loadParser } from "@writ/sql";
import { StatementCompiler } from "../src/statement-compiler.ts";
import { freeView } from "./fake-session.ts";

await loadParser();

const anyRule = {
  ...{ column: "ssn", mask: { form: "null" }, nullsShow: false, writeAllow: false, searchEquality: false },
};

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

/** Knows one table, on a path that is set this way. */
function catalogWithPath(path: string): Catalog {
  const empty = Object.fromEntries(Object.keys(catalogQueries).map((name) => [name, []])) as unknown as CatalogRows;
  return Catalog.from({
    ...empty,
    server: [["180004", "orders", '["pg_catalog","public"]', "UTF8", path]],
    relations: [["7000", "public", "lookup", "r", "7001", "false", "false", "false"]],
  });
}

test("a catalog read under another path than the session's tells nothing: names would mean other tables", async () => {
  let latest = catalogWithPath('"$user", public');
  const fresh = { current: () => latest, refresh: () => Promise.resolve(latest), expire: () => {} };
  const masks = { unlisted: "show", clear: [], detect: [], rules: [{ ...anyRule, schema: "public", table: "lookup" }] };
  const statements = new StatementCompiler({ ...freeView, masks } as SessionView, { fresh, first: latest });
  const refused = (): string[] => {
    assert.equal(statements.ready(), undefined);
    return statements.compile("TABLE lookup").statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
  };
  assert.deepEqual(refused(), []);
  latest = catalogWithPath("elsewhere, public");
  assert.deepEqual(refused(), ["sql/unknown-relation"]);
  latest = catalogWithPath('"$user", public');
  assert.deepEqual(refused(), []);
});
