// Which columns of a copy hold masked values: definitions of every shape, and what is hidden for each. What cannot be
// followed hides all.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { loadParser } from "../src/index.ts";
import { planMasks } from "../src/masks.ts";
import { catalogWith } from "./fixtures/made-views.ts";
import { corpusMasks } from "./fixtures/session.ts";

before(loadParser);

/** The masks of a copy with columns a, b, c…; the form says how it was come by. */
function masksOf(definition: string, columns: readonly string[]): Record<string, string> {
  const catalog = catalogWith([
    {
      name: "m",
      kind: "m",
      columns,
      definition: `${definition};`,
      sources: { "app.customers": [1, 2, 3, 9, 10], "app.orders": [2, 8] },
    },
  ]);
  const plan = planMasks(catalog, corpusMasks({ form: "fixed", value: "x" }));
  const found = plan.relations.get(catalog.relation("made", "m")?.oid ?? -1) ?? new Map();
  return Object.fromEntries([...found].map(([name, mask]) => [name, mask.form.form]));
}

const all = { a: "null", b: "null" };
const cases: Readonly<Record<string, Record<string, string>>> = {
  "SELECT id, name FROM app.customers": {},
  "SELECT id, ssn FROM app.customers": { b: "fixed" },
  "SELECT c.ssn, c.email FROM app.customers c": { a: "fixed", b: "fixed" },
  "SELECT id, upper(ssn) FROM app.customers": { b: "null" },
  "SELECT id, ssn::text FROM app.customers": { b: "null" },
  "SELECT id, 1 FROM app.customers WHERE ssn = 'x'": all,
  "SELECT id, city FROM app.customers ORDER BY ssn": all,
  "SELECT id, ssn FROM app.customers ORDER BY 2": all,
  "SELECT id, ssn AS s FROM app.customers ORDER BY s": all,
  "SELECT id, city AS ssn FROM app.customers ORDER BY id": {},
  "SELECT city, count(*) FROM app.customers GROUP BY city": {},
  "SELECT city, count(ssn) FROM app.customers GROUP BY city": { b: "null" },
  "SELECT city, count(*) FILTER (WHERE ssn = 'x') FROM app.customers GROUP BY city": { b: "null" },
  "SELECT city, count(*) FROM app.customers GROUP BY city HAVING max(ssn) > 'x'": all,
  "SELECT city, count(*) FROM app.customers GROUP BY GROUPING SETS ((city), (city, ssn))": all,
  "SELECT DISTINCT id, ssn FROM app.customers": all,
  "SELECT DISTINCT ON (ssn) id, name FROM app.customers": all,
  "SELECT id, rank() OVER (ORDER BY ssn) FROM app.customers": { b: "null" },
  "SELECT id, rank() OVER w FROM app.customers WINDOW w AS (ORDER BY ssn)": all,
  "SELECT id, name FROM app.customers LIMIT (SELECT max(length(ssn)) FROM app.customers)": all,
  "SELECT c.id, o.pay_token FROM app.customers c JOIN app.orders o ON o.customer_id = c.id": { b: "fixed" },
  "SELECT c.id, o.item FROM app.customers c JOIN app.orders o ON o.pay_token = c.name": all,
  "SELECT id, ssn FROM app.customers JOIN app.kyc USING (id)": { b: "fixed" },
  "SELECT c.id, k.id FROM app.customers c(id, name, city, segment, status, created_at, credit_limit, tags, secret) JOIN app.kyc k ON k.tax_id = c.name":
    all,
  "SELECT c.id, c.secret FROM app.customers c(id, name, city, segment, status, created_at, credit_limit, tags, secret)":
    { b: "fixed" },
  "SELECT j.id, j.ssn FROM (app.customers c JOIN app.orders o USING (id)) j": all,
  "SELECT id, to_jsonb(c.*) FROM app.customers c": { b: "null" },
  "SELECT id, (c.*)::text FROM app.customers c": { b: "null" },
  "SELECT id, (SELECT max(o.pay_token) FROM app.orders o) FROM app.customers": { b: "null" },
  "SELECT id, (SELECT max(o.item) FROM app.orders o WHERE o.pay_token = c.name) FROM app.customers c": { b: "null" },
  "SELECT id, (SELECT max(o.item) FROM app.orders o WHERE o.item = c.ssn) FROM app.customers c": { b: "null" },
  "SELECT id, EXISTS (SELECT 1 FROM app.orders o WHERE o.item = c.name) FROM app.customers c": {},
  "SELECT s.x, s.y FROM (SELECT id, ssn FROM app.customers) s(x, y)": { b: "fixed" },
  "SELECT s.y, s.x FROM (SELECT id, ssn FROM app.customers) s(x, y)": { a: "fixed" },
  "SELECT s.id, s.name FROM (SELECT id, name FROM app.customers WHERE ssn > 'x') s": all,
  "WITH x AS (SELECT id, ssn FROM app.customers) SELECT x.id, x.ssn FROM x": { b: "fixed" },
  "WITH x(b, a) AS (SELECT id, ssn FROM app.customers) SELECT x.a, x.b FROM x": { a: "fixed" },
  "WITH customers AS (SELECT 1 AS id, 'x'::text AS ssn) SELECT customers.id, customers.ssn FROM customers": {},
  "WITH RECURSIVE x AS (SELECT id, ssn FROM app.customers) SELECT x.id, x.ssn FROM x": all,
  "SELECT id, ssn FROM app.customers UNION ALL SELECT id, ssn FROM app.customers": { b: "fixed" },
  "SELECT id, ssn FROM app.customers UNION ALL SELECT id, name FROM app.customers": { b: "null" },
  "SELECT id, ssn FROM app.customers UNION SELECT id, ssn FROM app.customers": all,
  "SELECT id, name FROM app.customers EXCEPT SELECT id, ssn FROM app.customers": all,
  "SELECT id, name FROM app.customers UNION SELECT id, name FROM app.customers": {},
  "SELECT c.id, u.u FROM app.customers c, LATERAL unnest(ARRAY[c.ssn]) u(u)": all,
  "SELECT c.id, g.g FROM app.customers c, generate_series(1, 3) g(g)": {},
  "SELECT c.id, l.s FROM app.customers c, LATERAL (SELECT c.ssn AS s) l": { b: "fixed" },
  "SELECT v.n, v.t FROM (VALUES (1, 'a'), (2, 'b')) v(n, t), app.customers": {},
  "SELECT id, nowhere FROM app.customers": all,
  "SELECT id, name FROM app.customers, made.unknown": all,
  "SELECT id, name FROM app.customers NATURAL JOIN app.orders": all,
  "SELECT v.a, v.c FROM app.v_renamed v": { b: "fixed" },
  "SELECT v.id, v.h FROM app.v_nested v": { b: "null" },
  "SELECT v.id, v.name FROM app.v_pred v": all,
  "SELECT v.id, v.e FROM app.mv_emails v": { b: "fixed" },
  "SELECT id, tableoid FROM app.customers": {},
};

for (const [definition, hidden] of Object.entries(cases)) {
  test(`hidden ${JSON.stringify(hidden)} in a copy of: ${definition}`, () => {
    assert.deepEqual(masksOf(definition, ["a", "b"]), hidden);
  });
}

test("a copy whose columns are not those of its definition is hidden whole", () => {
  assert.deepEqual(masksOf("SELECT id, ssn FROM app.customers", ["a"]), { a: "null" });
  assert.deepEqual(masksOf("SELECT id FROM app.customers c WHERE c.* IS NOT NULL", ["a", "b"]), all);
});

test("however columns are handed on, a masked one never comes out unmasked", () => {
  const column = fc.constantFrom("id", "name", "ssn", "email");
  const depth = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(fc.tuple(column, column), depth, fc.infiniteStream(fc.boolean()), (pair, levels, swaps) => {
      let [query, left, right] = [`SELECT ${pair[0]} AS x0, ${pair[1]} AS y0 FROM app.customers`, ...pair];
      for (let level = 1; level <= levels; level += 1) {
        const [first, second] = swaps.next().value ? ["y", "x"] : ["x", "y"];
        query = `SELECT t.${first}${level - 1} AS x${level}, t.${second}${level - 1} AS y${level} FROM (${query}) t`;
        if (first === "y") [left, right] = [right, left];
      }
      const isMasked = (name: string): boolean => name === "ssn" || name === "email";
      assert.deepEqual(masksOf(query, ["a", "b"]), {
        ...(isMasked(left) ? { a: "fixed" } : {}),
        ...(isMasked(right) ? { b: "fixed" } : {}),
      });
    }),
    { numRuns: 40 },
  );
});
