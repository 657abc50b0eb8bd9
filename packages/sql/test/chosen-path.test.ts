// Which search paths a client may choose when it connects, and what names mean on them.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { Catalog, catalogOnPath, compileStatement, loadParser, pinnedPath } from "../src/index.ts";
import { catalogRows, corpusMasks, session } from "./fixtures/session.ts";

before(loadParser);

const usable = ["app", "vault", "staging", "public", "Odd Schema"];
const [server = []] = catalogRows.server;
const catalog = Catalog.from({ ...catalogRows, server: [[...server.slice(0, 5), JSON.stringify(usable)]] });
const masks = corpusMasks({ form: "fixed" });
const view = { functions: [], tables: [], masks };

test("schemas that the login may use are a path, and names are resolved on it", () => {
  const chosen = catalogOnPath(catalog, "app, public", view);
  assert.ok(chosen !== undefined);
  assert.equal(pinnedPath(chosen), '"app", "public"');
  assert.equal(chosen.relation(undefined, "customers")?.schema, "app");
  assert.equal(catalogOnPath(catalog, 'vault,"app"', view)?.relation(undefined, "customers")?.schema, "vault");
  assert.equal(catalogOnPath(catalog, '"Odd Schema"', view)?.relation(undefined, "customers"), undefined);
  const compiled = compileStatement("SELECT ssn FROM customers", session({ masks }, { catalog: chosen }));
  assert.match(compiled.text, /FROM app\.customers/);
  assert.equal(catalogOnPath(catalog, "app, public", view), chosen);
});

test("the login's own path is what it was", () => {
  assert.equal(catalogOnPath(catalog, "public", view), catalog);
});

const refused = [
  "",
  "$user, public",
  '"$user"',
  "pg_temp, app",
  "app, pg_catalog",
  "information_schema",
  "App",
  "nowhere",
  "app, nowhere",
  "app;vault",
  "'app'",
  "app,,public",
  "pg_toast",
  'a""b',
  `${"app,".repeat(20)}app`,
];
for (const value of refused) {
  test(`no path: ${JSON.stringify(value.slice(0, 40))}`, () => {
    assert.equal(catalogOnPath(catalog, value, view), undefined);
  });
}

test("a schema that the login may not use, and one of a snapshot that does not say, is no path", () => {
  const fewer = Catalog.from({ ...catalogRows, server: [[...server.slice(0, 5), '["public"]']] });
  assert.equal(catalogOnPath(fewer, "app", view), undefined);
  assert.equal(catalogOnPath(Catalog.from({ ...catalogRows, server: [server.slice(0, 5)] }), "app", view), undefined);
});

test("where what users wrote may run within a statement the path stays", () => {
  assert.equal(catalogOnPath(catalog, "app", { ...view, functions: ["app.order_total"] }), undefined);
  const viewFunctions = [...catalogRows.viewFunctions, ["16389", "app", "checked", null]];
  const calling = Catalog.from({
    ...catalogRows,
    server: [[...server.slice(0, 5), JSON.stringify(usable)]],
    viewFunctions,
  });
  assert.equal(catalogOnPath(calling, "app", view), undefined);
  // Without masks triggers fire, and lists of tables go by the names in the text.
  const open = { functions: [], tables: [] };
  assert.equal(catalogOnPath(catalog, "app", open), undefined);
  const quiet = Catalog.from({
    ...catalogRows,
    server: [[...server.slice(0, 5), JSON.stringify(usable)]],
    relations: [],
  });
  assert.ok(catalogOnPath(quiet, "app", open) !== undefined);
  assert.equal(catalogOnPath(quiet, "app", { ...open, tables: [{ schema: "app", table: null }] as never }), undefined);
});
