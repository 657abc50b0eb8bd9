// Facts that only guards ask for, against ways to reach a table or a column without its name.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { StatementFacts, WatchedNames } from "@writ/contracts";
import { compileStatement, loadParser } from "../src/index.ts";
import { freeSession, guardedSession, readOnlySession, session } from "./fixtures/session.ts";

before(loadParser);

const ssn = { schema: "app", table: "customers", column: "ssn" };

function facts(text: string, watched: Partial<WatchedNames>): StatementFacts {
  const view = { guarded: true, watched: { tables: [], columns: [], ...watched } };
  const [part, ...more] = compileStatement(text, session(view)).statements;
  assert.ok(part !== undefined && more.length === 0, text);
  return part.facts;
}

test("columns that are named, or may be read without their names", () => {
  const reading = [
    "SELECT ssn FROM app.customers",
    "SELECT id FROM app.customers WHERE ssn = '1'",
    "SELECT * FROM app.customers",
    "SELECT c.* FROM app.customers c",
    "SELECT c FROM app.customers c",
    "SELECT app.customers FROM app.customers",
    "SELECT (c).ssn FROM app.customers c",
    "SELECT to_json(customers) FROM app.customers",
    "TABLE app.customers",
    "SELECT 1 FROM app.customers AS c(a, b)",
    "SELECT 1 FROM (app.customers a JOIN app.orders b ON true) AS j(x, y)",
    "SELECT 1 FROM app.orders NATURAL JOIN app.customers",
    "SELECT 1 FROM app.customers a JOIN app.customers b USING (ssn)",
    "WITH w AS (TABLE app.customers) SELECT 1 FROM w",
    "COPY app.customers TO STDOUT",
    "COPY app.customers (id, ssn) TO STDOUT",
    "INSERT INTO app.customers VALUES (1)",
    "INSERT INTO app.customers (id, ssn) VALUES (1, '')",
    "UPDATE app.customers SET ssn = '' WHERE id = 1",
    "DELETE FROM app.customers WHERE id = 1 RETURNING *",
    "DELETE FROM app.customers WHERE id = 1 RETURNING to_json(old)",
    "UPDATE app.customers SET id = 2 WHERE id = 1 RETURNING WITH (OLD AS o) o",
    "MERGE INTO app.orders o USING app.customers c ON c.id = o.id WHEN MATCHED THEN DO NOTHING",
    "DECLARE c CURSOR FOR SELECT ssn FROM app.customers",
    "PREPARE p AS SELECT ssn FROM app.customers",
    "EXPLAIN SELECT ssn FROM app.customers",
    'SELECT U&"\\0073sn" FROM app.customers',
    "SELECT 1 FROM app.v_all",
    "SELECT 1 FROM app.v_jsonrow",
  ];
  for (const text of reading) assert.deepEqual(facts(text, { columns: [ssn] }).columns, ["app.customers.ssn"], text);
  const others = [
    "SELECT id FROM app.customers",
    "SELECT count(*) FROM app.customers",
    "SELECT 'ssn' FROM app.customers",
    "SELECT * FROM app.orders",
    "COPY app.customers (id) TO STDOUT",
    "DELETE FROM app.customers WHERE id = 1",
    "SELECT 1 FROM vault.customers",
  ];
  for (const text of others) assert.equal(facts(text, { columns: [ssn] }).columns, undefined, text);
});

test("a star for a part of a pattern stands for all", () => {
  const any = { schema: null, table: null, column: null };
  const { columns = [] } = facts("SELECT id FROM app.customers", { columns: [any] });
  assert.deepEqual(columns, ["app.customers.id"]);
  assert.ok((facts("TABLE app.customers", { columns: [any] }).columns?.length ?? 0) > 5);
});

test("tables behind views, parts and parents", () => {
  const behind = (text: string, schema: string | null, table: string | null) =>
    facts(text, { tables: [{ schema, table }] }).behind;
  assert.deepEqual(behind("SELECT 1 FROM app.v_nested", "app", "customers"), ["app.customers"]);
  assert.deepEqual(behind("SELECT 1 FROM app.mv_emails", "app", "customers"), ["app.customers"]);
  assert.deepEqual(behind("SELECT 1 FROM app.events_2024", "app", "events"), ["app.events"]);
  assert.deepEqual(behind("SELECT 1 FROM app.events", "app", "events_2024"), ["app.events_2024"]);
  assert.deepEqual(behind("INSERT INTO app.contacts_vip DEFAULT VALUES", "app", "contacts"), ["app.contacts"]);
  assert.equal(behind("SELECT 1 FROM app.customers", "app", "customers"), undefined);
  assert.equal(behind("SELECT 1 FROM app.orders", "app", "customers"), undefined);
});

test("where guards name tables, what cannot be followed is refused", () => {
  const watched = { tables: [{ schema: "app", table: "customers" }] };
  for (const text of ["DO 'x'", "DROP TABLE app.orders", "SELECT 1 FROM nowhere", "SET search_path = app"]) {
    assert.notDeepEqual(facts(text, watched).refusals, [], text);
  }
});

function only(text: string, context = guardedSession): StatementFacts {
  const [part] = compileStatement(text, context).statements;
  assert.ok(part !== undefined, text);
  return part.facts;
}

test("questions to the catalogue are those that read nothing else", () => {
  for (const text of [
    "SELECT relname FROM pg_catalog.pg_class",
    "SELECT 1 FROM pg_catalog.pg_attribute a, pg_catalog.pg_type",
  ])
    assert.equal(only(text).catalogueOnly, true, text);
  assert.equal(only("SELECT relname FROM pg_class", readOnlySession).catalogueOnly, true);
  const others = [
    "SELECT 1",
    "SELECT relname FROM pg_class",
    "SELECT 1 FROM pg_catalog.pg_class, app.orders",
    "SELECT query FROM pg_catalog.pg_stat_activity",
    "SELECT most_common_vals FROM pg_catalog.pg_stats",
    "SELECT data FROM pg_catalog.pg_largeobject",
    "WITH d AS (DELETE FROM app.orders RETURNING *) SELECT 1 FROM pg_catalog.pg_class",
    "SELECT 1 FROM nowhere.pg_class",
  ];
  for (const text of others) assert.equal(only(text).catalogueOnly, undefined, text);
});

test("a generated column shows what it is computed from, in views as well", () => {
  const tax = { schema: "app", table: "kyc", column: "tax_id" };
  for (const text of ["SELECT tax_id_norm FROM app.kyc", "UPDATE app.kyc SET id = 1 WHERE tax_id_norm = '1'"]) {
    assert.deepEqual(facts(text, { columns: [tax] }).columns, ["app.kyc.tax_id"], text);
  }
  assert.equal(facts("SELECT country FROM app.kyc", { columns: [tax] }).columns, undefined);
  const norm = { ...tax, column: "tax_id_norm" };
  assert.equal(facts("SELECT tax_id FROM app.kyc", { columns: [norm] }).columns, undefined);
});

test("rows of VALUES are counted, others are not", () => {
  assert.equal(only("INSERT INTO staging.dump VALUES (1, 'x'), (2, 'y')").writesAtMost, 2);
  assert.equal(only("PREPARE p AS INSERT INTO staging.dump VALUES (1, 'x')").writesAtMost, 1);
  assert.equal(only("INSERT INTO staging.dump DEFAULT VALUES").writesAtMost, 1);
  assert.equal(only("INSERT INTO staging.dump VALUES ((SELECT max(id) FROM app.orders), lower('X'))").writesAtMost, 1);
  const others = [
    "INSERT INTO staging.dump SELECT 1, 'x'",
    "INSERT INTO staging.dump TABLE staging.dump",
    "INSERT INTO staging.dump VALUES (generate_series(1, 1000))",
    "PREPARE p AS INSERT INTO staging.dump VALUES (1 + lower(unnest(ARRAY['1', '2'])))",
    "INSERT INTO staging.dump VALUES ((ARRAY[1, 2]).unnest)",
    "INSERT INTO staging.dump VALUES (public.now())",
    "WITH d AS (DELETE FROM staging.dump RETURNING *) INSERT INTO staging.dump VALUES (1, 'x')",
    "UPDATE staging.dump SET v = 'x' WHERE id = 1",
  ];
  for (const text of others) assert.equal(only(text).writesAtMost, undefined, text);
});

test("without guards there is nothing of it", () => {
  const { columns, behind, catalogueOnly, writesAtMost } = only("SELECT relname FROM pg_catalog.pg_class", freeSession);
  assert.deepEqual([columns, behind, catalogueOnly, writesAtMost], [undefined, undefined, undefined, undefined]);
});
