// What stands for a view over masked tables, and every reason why nothing may. Bounds hold in time, too.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { type Catalog, compileStatement, loadParser } from "../src/index.ts";
import { catalogWith, type MadeView } from "./fixtures/made-views.ts";
import { catalog as corpusCatalog, corpusMasks, maskedSession, session } from "./fixtures/session.ts";

before(loadParser);

const reads = { "app.customers": [1, 2, 9] };
const view = (over: Partial<MadeView>): MadeView => ({
  name: "v",
  columns: ["id", "ssn"],
  definition: " SELECT customers.id,\n    customers.ssn\n   FROM app.customers;",
  sources: reads,
  ...over,
});

function refusals(catalog: Catalog, text: string): string[] {
  const context = session({ masks: corpusMasks({ form: "null" }) }, { catalog });
  return compileStatement(text, context).statements.flatMap(({ facts }) =>
    facts.refusals.map(({ message }) => message),
  );
}

function sent(catalog: Catalog, text: string): string {
  assert.deepEqual(refusals(catalog, text), []);
  return compileStatement(text, session({ masks: corpusMasks({ form: "null" }) }, { catalog })).text;
}

test("a view stands as its definition, tables in it behind their masks, under its own names", () => {
  const text = sent(catalogWith([view({ columns: ["a", "b"] })]), "SELECT * FROM made.v x WHERE b = 'y'");
  assert.match(text, /^SELECT \* FROM \(SELECT x\.a, x\.b FROM \( SELECT customers\.id,\n/);
  assert.match(
    text,
    /FROM \(SELECT .*NULL::pg_catalog\.text AS ssn.* FROM app\.customers AS customers\) AS customers\)/,
  );
  assert.match(text, /\) AS x\(a, b\)\) x WHERE b = 'y'$/);
});

test("a barrier is kept, whatever is known of it, and nothing else gets one", () => {
  assert.match(sent(corpusCatalog, "SELECT id FROM app.v_sec s"), / OFFSET 0\) s$/);
  assert.doesNotMatch(sent(corpusCatalog, "SELECT id FROM app.v_all"), /OFFSET/);
  const unknown = catalogWith([view({})], { views: [] });
  assert.match(refusals(unknown, "TABLE made.v").join(), /not known/);
});

test("what a definition calls is of pg_catalog, and is written so", () => {
  const definition = "SELECT id, upper(ssn) || md5('x'::text) FROM app.customers, pg_class WHERE relname = ssn;";
  const text = sent(catalogWith([view({ definition })]), "TABLE made.v");
  assert.match(text, /pg_catalog\.upper\(ssn\) \|\| pg_catalog\.md5\('x'::pg_catalog\.text\)/);
  assert.match(text, /, pg_catalog\.pg_class WHERE/);
});

const refusedDefinitions: Readonly<Record<string, RegExp>> = {
  "": /not known/,
  "SELECT FROM WHERE": /not known/,
  "SELECT 1; SELECT 2": /not known/,
  "DELETE FROM app.customers RETURNING id, ssn": /not known/,
  "TABLE nowhere.at_all": /reads nowhere\.at_all/,
  "SELECT id, app.get_ssn(id) FROM app.customers": /app\.get_ssn is not on the list/,
  "SELECT 1, query_to_xml('x', true, true, '')::text": /query_to_xml/,
  "SELECT tablename, most_common_vals::text FROM pg_stats": /pg_stats/,
  "SELECT id, id OPERATOR(app.<<|) 1 FROM app.customers": /<<\|/,
  "SELECT id, ssn FROM elsewhere.app.customers": /not known/,
  "WITH x AS (INSERT INTO app.orders DEFAULT VALUES RETURNING *) SELECT id, item FROM x": /./,
  "SELECT id, ssn INTO made.w FROM app.customers": /./,
};
for (const [definition, reason] of Object.entries(refusedDefinitions)) {
  for (const kind of ["v", "m"] as const) {
    test(`a ${kind} is refused whose definition is ${definition === "" ? "unknown" : definition}`, () => {
      const made = view({ kind, definition: definition === "" ? null : definition });
      const found = refusals(catalogWith([made]), "SELECT id FROM made.v").join(" ");
      if (kind === "m" && found === "") {
        // A copy is not expanded: that it shows nothing of a masked table is enough.
        assert.match(sent(catalogWith([made]), "SELECT id, ssn FROM made.v"), /NULL::pg_catalog\.text AS ssn/);
      } else assert.match(found, reason);
    });
  }
}

test("views nested too deeply, and views that read themselves, are refused", () => {
  const chain = Array.from({ length: 60 }, (_, index) =>
    view({
      name: `v${index}`,
      definition: index === 0 ? view({}).definition : `SELECT id, ssn FROM made.v${index - 1};`,
      sources: index === 0 ? reads : { [`made.v${index - 1}`]: [1, 2] },
    }),
  );
  assert.match(sent(catalogWith(chain), "TABLE made.v20"), /AS v20/);
  assert.match(refusals(catalogWith(chain), "TABLE made.v59").join(), /nested too deeply/);
  const circle = [
    view({ name: "a", definition: "SELECT id, ssn FROM made.b;", sources: { "made.b": [1, 2], ...reads } }),
    view({ name: "b", definition: "SELECT id, ssn FROM made.a;", sources: { "made.a": [1, 2], ...reads } }),
    view({ name: "c", kind: "m", definition: "SELECT id, ssn FROM made.a;", sources: { "made.a": [1, 2] } }),
  ];
  assert.match(refusals(catalogWith(circle), "TABLE made.a").join(), /nested too deeply/);
  assert.match(
    sent(catalogWith(circle), "TABLE made.c"),
    /NULL::pg_catalog\.text AS id, NULL::pg_catalog\.text AS ssn/,
  );
});

test("views that double with every level end at a bound", () => {
  const chain = Array.from({ length: 30 }, (_, index) => {
    const before = `SELECT id, ssn FROM made.v${index - 1}`;
    return view({
      name: `v${index}`,
      definition: index === 0 ? view({}).definition : `${before} UNION ALL ${before};`,
      sources: index === 0 ? reads : { [`made.v${index - 1}`]: [1, 2] },
    });
  });
  assert.match(refusals(catalogWith(chain), "TABLE made.v29").join(), /too large|too many places|cannot be followed/);
});

test("a definition too long to be read is unknown, and one of a thousand joins is no overflow", () => {
  const long = `SELECT id, ssn FROM app.customers WHERE ${"id = 1 OR ".repeat(15_000)}id = 2;`;
  const joins = `SELECT c.id, c.ssn FROM app.customers c${" JOIN app.orders USING (id)".repeat(3000)};`;
  for (const definition of [long, joins, `SELECT ${"(".repeat(9000)}1${")".repeat(9000)} AS id, 'x' AS ssn;`]) {
    assert.notDeepEqual(refusals(catalogWith([view({ definition })]), "TABLE made.v"), []);
  }
});

test("row security below a view of another role is refused, and of our own is not", () => {
  const relations = catalogWith([]).relations;
  assert.ok(relations.size > 0);
  const secured = (isOfAnother: boolean): string[] => {
    const base = catalogWith([view({ isOfAnother })]);
    const customers = base.relation("app", "customers");
    assert.ok(customers !== undefined);
    Object.assign(customers, { hasRowSecurity: true });
    return refusals(base, "TABLE made.v");
  };
  assert.match(secured(true).join(), /row security/);
  assert.deepEqual(secured(false), []);
});

test("a grant's list of tables names views, not what they read", () => {
  const masks = corpusMasks({ form: "null" });
  const context = session({ masks, tables: [[{ schema: "app", table: "v_all" }]] });
  const codes = (text: string): string[] =>
    compileStatement(text, context).statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
  assert.deepEqual(codes("SELECT id FROM app.v_all"), []);
  assert.deepEqual(codes("SELECT id FROM app.v_contact"), ["sql/table"]);
  assert.deepEqual(codes("SELECT id FROM app.customers"), ["sql/table"]);
});

test("a plan of a view whose masks hold the key is refused", () => {
  const context = session({ masks: corpusMasks({ form: "hash" }) });
  const codes = (text: string): string[] =>
    compileStatement(text, context).statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
  assert.deepEqual(codes("EXPLAIN SELECT * FROM app.v_nested"), ["sql/explain"]);
  assert.deepEqual(codes("EXPLAIN SELECT * FROM app.v_public"), []);
  assert.equal(compileStatement("SELECT * FROM app.v_all", maskedSession).statements[0]?.facts.masked, true);
});
