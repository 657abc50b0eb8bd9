// Lookups: what is one, what becomes of it, and that everything else sees the mask.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { MaskForm } from "@writ/contracts";
import { checkContext } from "../src/context.ts";
import { newestGrammar } from "../src/grammar.ts";
import { compileStatement, loadParser, TemplateCache } from "../src/index.ts";
import { isProven } from "../src/prove.ts";
import { catalog, rule, session } from "./fixtures/session.ts";

before(loadParser);

const searched = (table: string, column: string, mask: MaskForm = { form: "fixed" }) =>
  rule("app", table, { column, mask, searchEquality: true });
const rules = [
  searched("customers", "ssn"),
  searched("customers", "email", { form: "null" }),
  searched("customers", "phone", { form: "keep", first: 0, last: 2 }),
  searched("customers", "dob"),
  searched("customers", "pin"),
  rule("app", "customers", { column: "card", mask: { form: "fixed" } }),
  searched("contacts_vip", "mobile"),
  searched("orders", "pay_token"),
];
const context = session({ masks: { unlisted: "show", rules, clear: [], detect: [] } });

const inner = "SELECT customers.id, CAST('***' AS pg_catalog.text) AS ssn FROM app.customers AS customers";
const found = (value: string): string => `(${inner} WHERE customers.ssn OPERATOR(pg_catalog.=) ${value}) AS customers`;

const lookups: Readonly<Record<string, string>> = {
  "SELECT id FROM app.customers WHERE ssn = $1": `SELECT id FROM ${found("$1")} WHERE TRUE`,
  "SELECT id FROM app.customers WHERE $1 = ssn": `SELECT id FROM ${found("$1")} WHERE TRUE`,
  "SELECT id FROM app.customers WHERE customers.ssn = 'x''y'": `SELECT id FROM ${found("'x''y'")} WHERE TRUE`,
  "SELECT id FROM app.customers WHERE E'a\\nb' = ssn;": `SELECT id FROM ${found("'a\nb'")} WHERE TRUE;`,
  "SELECT id FROM app.customers WHERE (ssn = $1) AND id > 2": `SELECT id FROM ${found("$1")} WHERE (TRUE) AND id > 2`,
  "SELECT id FROM app.customers WHERE id > 2 AND ((ssn)) = (($1)) LIMIT 5": `SELECT id FROM ${found("$1")} WHERE id > 2 AND TRUE LIMIT 5`,
  "SELECT id FROM app.customers WHERE ssn = $1::text ORDER BY id": `SELECT id FROM ${found("CAST($1 AS pg_catalog.text)")} WHERE TRUE ORDER BY id`,
  "SELECT id FROM app.customers WHERE CAST('x' AS varchar) = ssn -- why": `SELECT id FROM ${found("CAST('x' AS pg_catalog.\"varchar\")")} WHERE TRUE -- why`,
};

for (const [text, expected] of Object.entries(lookups)) {
  test(`the comparison moves behind the mask: ${text}`, () => {
    const compiled = compileStatement(text, context);
    assert.deepEqual(compiled.statements[0]?.facts.refusals, []);
    assert.equal(compiled.text, expected);
    assert.deepEqual(compiled.statements[0]?.facts.lookups, ["app.customers.ssn"]);
    assert.doesNotMatch(compiled.recordText, /x''y|a\\nb|'x'/);
  });
}

const joined: readonly string[] = [
  "SELECT c.id FROM app.customers c, app.orders o WHERE c.ssn = $1",
  "SELECT c.id FROM app.orders o JOIN app.customers c ON o.customer_id = c.id WHERE c.ssn = $1",
  "SELECT c.id FROM app.customers c LEFT JOIN app.orders o ON o.customer_id = c.id WHERE c.ssn = $1",
  "SELECT c.id FROM app.orders o RIGHT JOIN app.customers c ON o.customer_id = c.id WHERE c.ssn = $1",
  "SELECT c.id FROM app.customers c JOIN app.orders o USING (id) WHERE ssn = $1",
  "SELECT c.id FROM app.customers c, generate_series(1, 3) g WHERE c.ssn = $1",
  "WITH x AS (SELECT 1) SELECT c.id FROM app.customers c, x WHERE c.ssn = $1",
  "SELECT count(*) FROM app.customers WHERE ssn = $1 GROUP BY name HAVING count(*) > 1",
];
for (const text of joined) {
  test(`a table among others may be searched where that means the same: ${text}`, () => {
    const compiled = compileStatement(text, context);
    assert.deepEqual(compiled.statements[0]?.facts.refusals, []);
    assert.deepEqual(compiled.statements[0]?.facts.lookups, ["app.customers.ssn"]);
    assert.match(compiled.text, /AS (c|customers) WHERE (c|customers)\.ssn OPERATOR\(pg_catalog\.=\) \$1\)/);
  });
}

const masked: readonly string[] = [
  "SELECT id FROM app.customers WHERE ssn IN ($1)",
  "SELECT id FROM app.customers WHERE ssn IN ($1, $2)",
  "SELECT id FROM app.customers WHERE ssn = ANY ($1)",
  "SELECT id FROM app.customers WHERE ssn = ANY (ARRAY['a', 'b'])",
  "SELECT id FROM app.customers WHERE ssn = $1 OR id = 1",
  "SELECT id FROM app.customers WHERE NOT ssn = $1",
  "SELECT id FROM app.customers WHERE (ssn = $1) IS TRUE",
  "SELECT id FROM app.customers WHERE (ssn = $1) = (id = 1)",
  "SELECT id FROM app.customers WHERE ssn <> $1",
  "SELECT id FROM app.customers WHERE ssn >= $1 AND ssn <= $1",
  "SELECT id FROM app.customers WHERE ssn LIKE 'a%'",
  "SELECT id FROM app.customers WHERE ssn IS NOT DISTINCT FROM $1",
  "SELECT id FROM app.customers WHERE ssn BETWEEN $1 AND $1",
  "SELECT id FROM app.customers WHERE (ssn, id) = ($1, 1)",
  "SELECT id FROM app.customers WHERE ROW(ssn) = ROW($1)",
  "SELECT id FROM app.customers WHERE lower(ssn) = $1",
  "SELECT id FROM app.customers WHERE ssn = lower($1)",
  "SELECT id FROM app.customers WHERE ssn = 'a' || $1",
  "SELECT id FROM app.customers WHERE ssn::varchar = $1",
  "SELECT id FROM app.customers WHERE ssn = $1::text::varchar",
  "SELECT id FROM app.customers WHERE ssn = ($1::text[])[1]",
  "SELECT id FROM app.customers WHERE ssn = name",
  "SELECT id FROM app.customers WHERE ssn = NULL",
  "SELECT id FROM app.customers WHERE ssn = (SELECT 'a')",
  'SELECT id FROM app.customers WHERE ssn = $1 COLLATE "C"',
  "SELECT id FROM app.customers WHERE CASE WHEN ssn = $1 THEN true END",
  "SELECT ssn = $1 FROM app.customers",
  "SELECT id FROM app.customers ORDER BY ssn = $1",
  "SELECT id FROM app.customers GROUP BY id HAVING min(ssn) = $1",
  "SELECT count(*) FILTER (WHERE ssn = $1) FROM app.customers",
  "SELECT o.id FROM app.orders o JOIN app.customers c ON c.ssn = $1",
  "SELECT o.id FROM app.orders o LEFT JOIN app.customers c ON o.customer_id = c.id WHERE c.ssn = $1",
  "SELECT o.id FROM app.orders o FULL JOIN app.customers c ON o.customer_id = c.id WHERE c.ssn = $1",
  "SELECT j.id FROM (app.customers c JOIN app.orders o USING (id)) j WHERE j.ssn = $1",
  "SELECT id FROM app.customers c NATURAL JOIN app.orders o WHERE ssn = $1",
  "SELECT a FROM app.customers AS c (a, b, ssn) WHERE c.ssn = $1",
  "SELECT id FROM app.customers TABLESAMPLE system (50) WHERE ssn = $1",
  "SELECT id FROM (SELECT * FROM app.customers WHERE ssn = $1) x",
  "SELECT id FROM (SELECT * FROM app.customers) c WHERE c.ssn = $1",
  "WITH c AS (SELECT * FROM app.customers) SELECT id FROM c WHERE ssn = $1",
  "WITH customers AS (SELECT 'a' AS ssn) SELECT 1 FROM customers, app.customers AS o WHERE customers.ssn = $1",
  "SELECT 1 WHERE EXISTS (SELECT 1 FROM app.customers WHERE ssn = $1)",
  "SELECT (SELECT id FROM app.customers c WHERE c.ssn = g::text) FROM generate_series(1, 1000) g",
  "SELECT 1 FROM generate_series(1, 1000) g, LATERAL (SELECT 1 FROM app.customers c WHERE c.ssn = 'a') l",
  "SELECT id FROM app.customers WHERE ssn = $1 UNION SELECT id FROM app.customers WHERE ssn = $2",
  "WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r, app.customers c WHERE c.ssn = $1) SELECT n FROM r",
  "EXPLAIN SELECT id FROM app.customers WHERE ssn = 'a'",
  "DECLARE c CURSOR FOR SELECT id FROM app.customers WHERE ssn = 'a'",
  "PREPARE p AS SELECT id FROM app.customers WHERE ssn = $1",
  "COPY (SELECT id FROM app.customers WHERE ssn = 'a') TO STDOUT",
  "SELECT id FROM app.customers WHERE card = $1",
];
for (const text of masked) {
  test(`the comparison sees the mask: ${text}`, () => {
    const compiled = compileStatement(text, context);
    const [part] = compiled.statements;
    assert.equal(part?.facts.lookups, undefined);
    assert.doesNotMatch(compiled.text, /OPERATOR/);
    assert.doesNotMatch(compiled.recordText, /'a'|'a%'/);
  });
}

const refused: readonly string[] = [
  "SELECT id FROM app.customers WHERE ssn = $1 AND email = $2",
  "SELECT id FROM app.customers WHERE ssn = $1 AND ssn = $2",
  "SELECT a.id FROM app.customers a, app.customers b WHERE a.ssn = $1 AND b.ssn = $2",
  "SELECT id FROM app.customers WHERE phone = $1",
  "SELECT id FROM app.customers WHERE dob = '1984-11-23'",
  "SELECT id FROM app.customers WHERE pin = $1",
];
for (const text of refused) {
  test(`a lookup that would tell too much is refused with the reason: ${text}`, () => {
    const [part] = compileStatement(text, context).statements;
    assert.deepEqual(
      part?.facts.refusals.map(({ code }) => code),
      ["sql/lookup"],
    );
    assert.equal(part?.facts.lookups, undefined);
    assert.ok((part?.facts.refusals[0]?.position ?? 0) > 1);
  });
}

test("each statement of a string has its own lookup", () => {
  const text = "SELECT 1 FROM app.customers WHERE ssn = 'a'; SELECT 2; SELECT 3 FROM app.customers WHERE email = 'b'";
  const { statements } = compileStatement(text, context);
  assert.deepEqual(
    statements.map(({ facts }) => facts.lookups),
    [["app.customers.ssn"], undefined, ["app.customers.email"]],
  );
});

test("a child has no lookups by a rule of its parent, and its own count with what stands above it", () => {
  const facts = (text: string) => compileStatement(text, context).statements[0]?.facts.lookups;
  assert.deepEqual(facts("SELECT id FROM app.contacts_vip WHERE mobile = $1"), ["app.contacts.mobile"]);
  assert.equal(facts("SELECT id FROM app.contacts WHERE mobile = $1"), undefined);
});

test("what SQL executes has the lookups of what was prepared over the protocol", () => {
  const [prepared] = compileStatement("SELECT id FROM app.customers WHERE ssn = $1", context).statements;
  const executing = { ...context, prepared: () => prepared?.facts };
  const { statements, recordText } = compileStatement("EXECUTE p ('secret')", executing);
  assert.deepEqual(statements[0]?.facts.lookups, ["app.customers.ssn"]);
  assert.doesNotMatch(recordText, /secret/);
});

test("two rules for one column let it be searched only if both say so", () => {
  const both = [searched("customers", "ssn"), rule(null, null, { column: "ssn", mask: { form: "null" } })];
  const narrow = session({ masks: { unlisted: "show", rules: both, clear: [], detect: [] } });
  const [part] = compileStatement("SELECT id FROM app.customers WHERE ssn = $1", narrow).statements;
  assert.equal(part?.facts.lookups, undefined);
});

test("a cast to a type of users' own is no plain cast", () => {
  const [part] = compileStatement("SELECT id FROM app.customers WHERE ssn = 'a'::app.mood", context).statements;
  assert.equal(part?.facts.lookups, undefined);
});

test("texts that differ in the value looked up are compiled alike from the cache", () => {
  const cache = new TemplateCache();
  for (const value of ["a", "bb", "c''c", "d"]) {
    const text = `SELECT id FROM app.customers WHERE ssn = '${value}' AND id > 3`;
    assert.deepEqual(cache.compile(text, context), compileStatement(text, context));
  }
});

test("the catalogue of the tests has the tables that are searched", () => {
  assert.ok(catalog.relation("app", "customers")?.columns.some(({ name }) => name === "ssn"));
});

/** Whether the proof takes a text that is counted to look up these columns. */
function proof(text: string, counted: readonly string[]): boolean {
  const parsed = newestGrammar().parse(Buffer.from(text));
  assert.ok(parsed.ok, text);
  return isProven(
    checkContext(context),
    text,
    parsed.statements.map(({ node }) => ({ expected: node, lookups: counted })),
  );
}

const ssnBehind = (where: string): string =>
  `SELECT 1 FROM (SELECT c.id FROM app.customers AS c WHERE ${where}) AS c WHERE TRUE`;
const isSsn = "c.ssn OPERATOR(pg_catalog.=)";

test("the proof takes a lookup that is counted, and no other condition inside a mask", () => {
  assert.equal(proof(ssnBehind(`${isSsn} $1`), ["app.customers.ssn"]), true);
  assert.equal(proof(ssnBehind(`${isSsn} CAST('a' AS pg_catalog.text)`), ["app.customers.ssn"]), true);
  assert.equal(proof(ssnBehind(`${isSsn} $1`), []), false, "not counted");
  assert.equal(proof(ssnBehind(`${isSsn} $1`), ["app.customers.email"]), false, "counted as another");
  assert.equal(proof("SELECT 1 FROM (SELECT c.id FROM app.customers AS c) AS c", ["app.customers.ssn"]), false);
  const twice = `SELECT 1 FROM (SELECT c.id FROM app.customers AS c WHERE ${isSsn} 'a') a, (SELECT c.id FROM app.customers AS c WHERE ${isSsn} 'b') b`;
  assert.equal(proof(twice, ["app.customers.ssn"]), false, "two for one");
  const conditions = [
    "c.ssn = $1",
    "c.ssn OPERATOR(app.=) $1",
    "c.ssn OPERATOR(pg_catalog.<) $1",
    "c.ssn OPERATOR(pg_catalog.~~) $1",
    `${isSsn} c.name`,
    `${isSsn} (SELECT 'a')`,
    `${isSsn} ANY (ARRAY['a'])`,
    `${isSsn} pg_catalog.lower('a')`,
    `${isSsn} 'a' OR c.id = 1`,
    `${isSsn} 'a' AND c.id = 1`,
    `$1 OPERATOR(pg_catalog.=) c.ssn`,
    `d.ssn OPERATOR(pg_catalog.=) $1`,
    "c.card OPERATOR(pg_catalog.=) $1",
    "c.phone OPERATOR(pg_catalog.=) $1",
    "c.dob OPERATOR(pg_catalog.=) $1",
    "c.name OPERATOR(pg_catalog.=) $1",
    "TRUE",
  ];
  for (const where of conditions) assert.equal(proof(ssnBehind(where), ["app.customers.ssn"]), false, where);
});
