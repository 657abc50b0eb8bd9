// What a sub-select has not, and a table has: system columns, a schema's name, a primary key to group by, one name
// beside another. Each text shows what is sent instead.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { compileStatement, loadGrammar, loadParser } from "../src/index.ts";
import { catalog, maskedSession } from "./fixtures/session.ts";

before(async () => {
  await loadParser();
  await loadGrammar(catalog.serverVersion);
});

function sent(text: string): string {
  const { statements, text: compiled } = compileStatement(text, maskedSession);
  assert.deepEqual(
    statements.flatMap(({ facts }) => facts.refusals),
    [],
    text,
  );
  return compiled;
}

/** The text with every sub-select shortened to the columns it lists. */
function shape(text: string): string {
  return sent(text)
    .replaceAll(/CAST\('\*\*\*' AS pg_catalog\.text\) AS /g, "*")
    .replaceAll(/\(SELECT ((?:[^()]|\([^()]*\))*) FROM (?:ONLY )?(?:app|vault)\.(\w+) AS (\w+)\)/g, "{$1}");
}

const repaired: Readonly<Record<string, string>> = {
  // system columns
  "SELECT ctid, * FROM app.contacts":
    "SELECT ctid, contacts.id, contacts.label, contacts.mobile FROM {contacts.id, contacts.label, *mobile, contacts.ctid} AS contacts",
  "SELECT c.*, c.tableoid, c.ctid FROM app.contacts c":
    "SELECT c.id, c.label, c.mobile, c.tableoid, c.ctid FROM {c.id, c.label, *mobile, c.ctid, c.tableoid} c",
  "SELECT *, c.ctid FROM app.contacts c, app.orders o":
    "SELECT c.id, c.label, c.mobile, o.*, c.ctid FROM {c.id, c.label, *mobile, c.ctid} c, ",
  "SELECT ctid, x.* FROM app.contacts x (a, b)":
    "SELECT ctid, x.a, x.b, x.mobile FROM {x.id, x.label, *mobile, x.ctid} x (a, b)",
  "SELECT ctid, contacts FROM app.contacts":
    "SELECT ctid, (SELECT contacts FROM (SELECT contacts.id, contacts.label, contacts.mobile) AS contacts) FROM {contacts.id, contacts.label, *mobile, contacts.ctid} AS contacts",
  "SELECT ROW(c.*, c.xmin) FROM app.contacts c":
    "SELECT ROW(c.id, c.label, c.mobile, c.xmin) FROM {c.id, c.label, *mobile, c.xmin} c",
  "SELECT s.* FROM (SELECT ctid, id FROM app.contacts) s":
    "SELECT s.* FROM (SELECT ctid, id FROM {contacts.id, contacts.label, *mobile, contacts.ctid} AS contacts) s",
  // names with a schema
  "SELECT app.contacts.* FROM app.contacts":
    "SELECT contacts.* FROM {contacts.id, contacts.label, *mobile} AS contacts",
  "SELECT app.contacts.id FROM app.contacts WHERE EXISTS (SELECT 1 FROM vault.customers contacts WHERE contacts.id = 1)":
    "SELECT contacts.id FROM {contacts.id} AS contacts WHERE EXISTS (SELECT 1 FROM {contacts.id} contacts WHERE contacts.id = 1)",
  "SELECT app.customers.id, vault.customers.id FROM app.customers, vault.customers":
    'SELECT "app.customers".id, "vault.customers".id FROM {customers.id} AS "app.customers", {customers.id} AS "vault.customers"',
  // primary keys
  "SELECT v.id, v.name, count(*) FROM vault.customers v GROUP BY v.id":
    "SELECT v.id, v.name, count(*) FROM {v.id, v.name} v GROUP BY v.name, v.id",
  "SELECT *, count(*) FROM vault.customers GROUP BY (id)":
    "SELECT *, count(*) FROM {customers.id, customers.name, *city} AS customers GROUP BY customers.name, customers.city, (id)",
  "SELECT id, max(name) FROM vault.customers GROUP BY 1 ORDER BY upper(city)":
    "SELECT id, max(name) FROM {customers.id, customers.name, *city} AS customers GROUP BY customers.city, 1 ORDER BY upper(city)",
  "SELECT v, count(*) FROM vault.customers v GROUP BY id":
    "SELECT v, count(*) FROM {v.id, v.name, *city} v GROUP BY v, id",
  "SELECT id, (SELECT max(a) FROM (SELECT v.name AS a) t) FROM vault.customers v GROUP BY id":
    "SELECT id, (SELECT max(a) FROM (SELECT v.name AS a) t) FROM {v.id, v.name} v GROUP BY v.name, id",
  "SELECT id, max(name) FROM vault.customers GROUP BY id":
    "SELECT id, max(name) FROM {customers.id, customers.name} AS customers GROUP BY id",
  "SELECT id, name FROM vault.customers GROUP BY GROUPING SETS ((id, city), id, (city, id))":
    "SELECT id, name FROM {customers.id, customers.name, *city} AS customers GROUP BY customers.name, GROUPING SETS ((id, city), id, (city, id))",
  "SELECT id, count(name) FROM vault.customers GROUP BY GROUPING SETS (id, city)":
    "SELECT id, count(name) FROM {customers.id, customers.name, *city} AS customers GROUP BY GROUPING SETS (id, city)",
  "SELECT id, name, grouping(city) FROM vault.customers GROUP BY GROUPING SETS ((id, city), (id))":
    "SELECT id, name, grouping(city) FROM {customers.id, customers.name, *city} AS customers GROUP BY customers.name, GROUPING SETS ((id, city), (id))",
  "SELECT name FROM vault.customers GROUP BY name": "SELECT name FROM {customers.name} AS customers GROUP BY name",
  "SELECT vault.customers.id, name FROM vault.customers GROUP BY vault.customers.id":
    "SELECT customers.id, name FROM {customers.id, customers.name} AS customers GROUP BY customers.name, customers.id",
  // what children repeat is no key
  "SELECT id, label FROM app.contacts GROUP BY id":
    "SELECT id, label FROM {contacts.id, contacts.label} AS contacts GROUP BY id",
};

for (const [text, expected] of Object.entries(repaired)) {
  test(`a sub-select does what the table did: ${text}`, () => {
    assert.ok(shape(text).startsWith(expected), shape(text));
  });
}

test("a sub-select lists only columns that may be read", () => {
  assert.match(sent("SELECT id FROM app.customers"), /\(SELECT customers\.id FROM app\.customers AS customers\)/);
  assert.match(sent("SELECT 1 FROM app.contacts c JOIN app.customers k USING (id)"), /\(SELECT k\.id FROM/);
  assert.match(sent("COPY app.contacts (label) TO STDOUT"), /\(SELECT contacts\.label FROM ONLY app/);
});

const wholes = [
  "SELECT count(c) FROM app.contacts c",
  "SELECT (c).id FROM app.contacts c",
  "SELECT c.row_to_json FROM app.contacts c",
  "SELECT o.id FROM app.orders o NATURAL JOIN app.contacts c",
  "SELECT a FROM app.contacts c (a)",
  "SELECT x FROM (app.orders o CROSS JOIN app.contacts c) AS j (x)",
  "TABLE app.contacts",
];

for (const text of wholes) {
  test(`all columns are listed where all may be meant: ${text}`, () => {
    assert.match(sent(text), /\bid, (c|contacts)\.label, CAST\('\*\*\*' AS pg_catalog\.text\) AS mobile/);
  });
}
