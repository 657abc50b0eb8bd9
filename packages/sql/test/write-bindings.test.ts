// Columns that the server compares with masked ones when a row is written: the answer would be an error, or none.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { Catalog, type CatalogRows, compileStatement, loadParser } from "../src/index.ts";
import { corpusMasks, session } from "./fixtures/session.ts";

before(loadParser);

const rows: CatalogRows = JSON.parse(readFileSync(new URL("fixtures/catalog.json", import.meta.url), "utf8"));
const oidOf = (table: string): string => rows.relations.find(([, , name]) => name === table)?.[0] ?? "";

// app.contacts: 1 id, 2 label, 3 mobile (masked)
function codes(text: string, over: Partial<CatalogRows>, writeAllow = false): string {
  const masks = corpusMasks({ form: "fixed" });
  const view = { masks: { ...masks, rules: masks.rules.map((rule) => ({ ...rule, writeAllow })) } };
  const { statements } = compileStatement(text, session(view, { catalog: Catalog.from({ ...rows, ...over }) }));
  return statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code)).join(" ");
}

const bound = (columns: string, table = "contacts", others = "[]"): Partial<CatalogRows> => ({
  bindings: [[oidOf(table), columns, others]],
});

test("a column that is checked together with a masked one is not changed", () => {
  for (const text of [
    "UPDATE app.contacts SET label = 'x'",
    "UPDATE app.contacts SET (id, label) = (1, 'x')",
    "INSERT INTO app.contacts (id, label) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET label = 'x'",
    "MERGE INTO app.contacts c USING public.lookup l ON true WHEN MATCHED THEN UPDATE SET label = 'x'",
    "WITH x AS (UPDATE app.contacts SET label = 'x' RETURNING id) SELECT * FROM x",
  ]) {
    assert.equal(codes(text, bound("[2, 3]")), "sql/masked-binding", text);
    assert.equal(codes(text, bound("[0]")), "sql/masked-binding", text);
    assert.equal(codes(text, bound("[2, 3]", "contacts_vip")), "sql/masked-binding", text);
    assert.equal(codes(text, bound("[1, 2]")), "", text);
    assert.equal(codes(text, bound("[2, 3]"), true), "", text);
  }
});

test("other columns, new rows and deletes compare nothing that the client chose with a masked value", () => {
  for (const text of [
    "UPDATE app.contacts SET id = 1",
    "INSERT INTO app.contacts (id, label) VALUES (1, 'x')",
    "DELETE FROM app.contacts WHERE id = 1",
  ]) {
    assert.equal(codes(text, bound("[2, 3]")), "", text);
  }
});

test("a generated column is computed from both", () => {
  const generated = [...rows.generated, [oidOf("kyc"), "5", "3"]]; // tax_id_norm from country as well
  assert.equal(codes("UPDATE app.kyc SET country = 'x'", { generated }), "sql/masked-binding");
  assert.equal(codes("UPDATE app.kyc SET customer_id = 1", { generated }), "");
});

test("a policy that reads masked columns of another table speaks against every new value", () => {
  const others = bound("[1]", "dump", `[${oidOf("contacts")}]`);
  for (const text of ["INSERT INTO staging.dump VALUES (1, 'x')", "UPDATE staging.dump SET v = 'x' WHERE id = 1"]) {
    assert.equal(codes(text, others), "sql/masked-binding", text);
  }
  assert.equal(codes("INSERT INTO staging.dump VALUES (1, 'x')", bound("[1]", "dump", `[${oidOf("lookup")}]`)), "");
});

test("rows that follow by a foreign key do so without triggers", () => {
  const cascade = (acts: string): Partial<CatalogRows> => ({
    foreignKeys: [[oidOf("inbox"), "[1]", oidOf("contacts"), "[1]", acts]],
  });
  assert.equal(codes("DELETE FROM app.contacts", cascade("true")), "sql/trigger");
  assert.equal(codes("UPDATE app.contacts SET id = 2", cascade("true")), "sql/trigger");
  assert.equal(codes("INSERT INTO app.contacts (id) VALUES (2)", cascade("true")), "");
  assert.equal(codes("DELETE FROM app.contacts", cascade("false")), "");
});

test("what follows by ON UPDATE CASCADE is compared as well, however far it goes, and ON CONFLICT changes rows too", () => {
  const over = (acts: string): Partial<CatalogRows> => ({
    ...bound("[1, 3]"),
    foreignKeys: [
      [oidOf("inbox"), "[1]", oidOf("lookup"), "[1]", acts],
      [oidOf("contacts"), "[1]", oidOf("inbox"), "[1]", acts],
    ],
    relations: rows.relations.map((row) => (row[2] === "inbox" ? row.with(5, "false") : row)),
  });
  for (const text of [
    "UPDATE public.lookup SET code = 'x'",
    "INSERT INTO public.lookup VALUES ('x') ON CONFLICT (code) DO UPDATE SET code = 'y'",
  ]) {
    assert.equal(codes(text, over("true")), "sql/masked-binding", text);
    assert.equal(codes(text, over("false")), "", text);
  }
  assert.equal(codes("UPDATE public.lookup SET label = 'x'", over("true")), "");
  assert.equal(codes("INSERT INTO public.lookup VALUES ('x')", over("true")), "");
});

test("a table that a policy compares with masked columns is not written: what shows would be the answer", () => {
  const policy = bound("[1, 3]", "contacts", `[${oidOf("dump")}]`);
  for (const text of [
    "INSERT INTO staging.dump VALUES (1, 'x')",
    "UPDATE staging.dump SET v = 'x' WHERE id = 1",
    "DELETE FROM staging.dump",
    "COPY staging.dump FROM STDIN",
  ]) {
    assert.equal(codes(text, policy), "sql/masked-binding", text);
    assert.equal(codes(text, bound("[1, 2]", "contacts", `[${oidOf("dump")}]`)), "", text);
  }
});
