// What a plan shows of a statement over one masked table: columns without the table's name, as without masks.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { compileStatement, loadGrammar, loadParser, type PlanNames, shownPlanLine } from "../src/index.ts";
import { catalog, maskedSession } from "./fixtures/session.ts";

before(async () => {
  await loadParser();
  await loadGrammar(catalog.serverVersion);
});

function namesOf(text: string): PlanNames | undefined {
  return compileStatement(text, maskedSession).statements[0]?.plan;
}

test("names are left out before columns of the only table, and nowhere else", () => {
  const names = namesOf("EXPLAIN SELECT city FROM vault.customers c ORDER BY name") ?? assert.fail();
  assert.equal(
    shownPlanLine("  Sort Key: c.name, (upper(c.city)) DESC", names),
    "  Sort Key: name, (upper(city)) DESC",
  );
  assert.equal(shownPlanLine("  Filter: (c.id = 'c.id')", names), "  Filter: (id = 'c.id')");
  assert.equal(shownPlanLine("  Filter: (c.id = c.other)", names), "  Filter: (id = c.other)");
  assert.equal(shownPlanLine("  Filter: (x.c.id = c.name(1))", names), "  Filter: (x.c.id = c.name(1))");
  assert.equal(shownPlanLine("  Seq Scan on customers c", names), "  Seq Scan on customers c");
});

test("with VERBOSE only the output leaves names out", () => {
  const names = namesOf("EXPLAIN (VERBOSE) SELECT city FROM vault.customers ORDER BY name") ?? assert.fail();
  assert.equal(shownPlanLine("  Output: customers.name", names), "  Output: name");
  assert.equal(shownPlanLine("  Sort Key: customers.name", names), "  Sort Key: customers.name");
});

const several = [
  "EXPLAIN SELECT 1 FROM vault.customers c, vault.customers d",
  "EXPLAIN SELECT 1 FROM vault.customers c, generate_series(1, 2)",
  "EXPLAIN SELECT (SELECT 1) FROM vault.customers c",
  "EXPLAIN WITH c AS (SELECT 1 FROM vault.customers) SELECT 1 FROM c",
  "EXPLAIN SELECT 1 FROM app.contacts",
  "EXPLAIN (FORMAT json) SELECT 1 FROM vault.customers",
  "EXPLAIN SELECT 1 FROM public.lookup",
  "SELECT 1 FROM vault.customers",
];

for (const text of several) {
  test(`nothing is left out of ${text}`, () => {
    assert.equal(namesOf(text), undefined);
  });
}
