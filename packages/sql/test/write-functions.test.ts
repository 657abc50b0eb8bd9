// Functions of users that run when a row is written: whoever writes would be told what they read.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { Catalog, type CatalogRows, compileStatement, loadParser } from "../src/index.ts";
import { corpusMasks, session } from "./fixtures/session.ts";

before(loadParser);

const rows: CatalogRows = JSON.parse(readFileSync(new URL("fixtures/catalog.json", import.meta.url), "utf8"));
const oidOf = (table: string): string => rows.relations.find(([, , name]) => name === table)?.[0] ?? "";

function codes(text: string, over: Partial<CatalogRows>, functions: readonly string[] = []): string {
  const view = { masks: corpusMasks({ form: "fixed" }), functions };
  const { statements } = compileStatement(text, session(view, { catalog: Catalog.from({ ...rows, ...over }) }));
  return statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code)).join(" ");
}

const calling = (table: string, name = "get_ssn", extension: string | null = null): Partial<CatalogRows> => ({
  viewFunctions: [[oidOf(table), "app", name, extension]],
});

const writes = [
  "INSERT INTO staging.dump (id) VALUES (1)",
  "UPDATE staging.dump SET v = 'x' WHERE id = 1",
  "MERGE INTO staging.dump d USING public.lookup l ON d.v = l.code WHEN NOT MATCHED THEN INSERT (v) VALUES (l.code)",
  "WITH x AS (INSERT INTO staging.dump (id) VALUES (1) RETURNING v) SELECT * FROM x",
  "COPY staging.dump FROM STDIN",
];

for (const text of writes) {
  test(`what runs by itself is refused unless the role may call it: ${text}`, () => {
    assert.equal(codes(text, calling("dump")), "sql/function");
    assert.equal(codes(text, calling("dump"), ["app.get_ssn"]), "");
    assert.equal(codes(text, calling("dump", "uuid_generate_v4", "uuid-ossp")), "");
    assert.equal(codes(text, calling("dump", "dblink", "dblink")), "sql/function");
    assert.equal(codes(text, calling("lookup")), "");
  });
}

test("partitions run their own, rows that go run none, and readers none either", () => {
  assert.equal(codes("UPDATE app.contacts SET label = 'x'", calling("contacts_vip")), "sql/function");
  assert.equal(codes("DELETE FROM staging.dump", calling("dump")), "");
  assert.equal(codes("SELECT v FROM staging.dump", calling("dump")), "");
});

test("rows that follow by ON UPDATE CASCADE run those of their table", () => {
  const over = {
    ...calling("dump"),
    foreignKeys: [[oidOf("dump"), "[1]", oidOf("lookup"), "[1]", "true"]],
  };
  assert.equal(codes("UPDATE public.lookup SET code = 'x'", over), "sql/trigger");
  const upsert = "INSERT INTO public.lookup VALUES ('x') ON CONFLICT (code) DO UPDATE SET code = 'y'";
  assert.equal(codes(upsert, over), "sql/trigger");
  assert.equal(codes("DELETE FROM public.lookup", over), "");
});

test("a value is cast to its column's type without a word in the text", () => {
  const column = rows.columns.find((row) => row[0] === oidOf("dump") && row[2] === "v");
  const casts = (context: string) => ({ casts: [["25", "99999", "odd", context]] });
  const columns = rows.columns.map((row) => (row === column ? row.with(3, "99999") : row));
  assert.equal(codes("INSERT INTO staging.dump (v) VALUES ('x')", { ...casts("a"), columns }), "sql/function");
  assert.equal(codes("INSERT INTO staging.dump (v) VALUES ('x')", { ...casts("e"), columns }), "");
});
