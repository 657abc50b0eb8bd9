// Templates against the full compile: for every text of a grammar of statements, in every kind of session, the cache
// must give exactly what compiling gives, however often a skeleton was seen. It must never pass because no template was
// used: each family of statements says whether one may be.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { compileStatement, loadParser, type SqlContext, TemplateCache } from "../src/index.ts";
import { skeletonsMax } from "../src/limits.ts";
import {
  corpus,
  corpusMasks,
  freeSession,
  guardedSession,
  maskedSession,
  readOnlySession,
  session,
} from "./fixtures/session.ts";

before(loadParser);

const contexts: readonly SqlContext[] = [
  ...[freeSession, guardedSession, maskedSession, readOnlySession],
  session({ masks: corpusMasks({ form: "hash" }) }),
  session({ masks: corpusMasks({ form: "null" }), allow: ["select"], tables: [[{ schema: "app", table: null }]] }),
];

/** Compiles all texts by one cache, compares each with the full compile, and tells which were made from a template. */
function compileAll(texts: readonly string[], context: SqlContext): boolean[] {
  const cache = new TemplateCache();
  const known = new Set<unknown>();
  return texts.map((text) => {
    const compiled = cache.compile(text, context);
    assert.deepEqual(compiled, compileStatement(text, context), text);
    const facts = compiled.statements[0]?.facts;
    const isHit = facts !== undefined && known.has(facts);
    known.add(facts);
    return isHit;
  });
}

const templated: readonly ((text: string, number: number) => string)[] = [
  (_text, number) => `SELECT abalance FROM public.lookup WHERE code = ${number}`,
  (_text, number) => `SELECT * FROM app.customers WHERE id = ${number};`,
  (_text, number) => `SELECT * FROM app.customers WHERE id = -${number} AND ssn = - ${number}`,
  (text) => `SELECT c.id, c.ssn FROM app.customers c WHERE c.name = ${text} AND c.ssn = ${text} ORDER BY 1 LIMIT 10`,
  (text, number) => `SELECT app.customers.ssn, ${text} FROM app.customers WHERE id IN (${number}, ${number}, 3)`,
  (text, number) => `SELECT count(*), sum(amount) FROM app.orders WHERE status = ${text} OR qty > ${number} + 1`,
  (text) => `SELECT id FROM "Odd Schema"."Cli""ents" WHERE "Name" LIKE ${text} OR "SSN" = ${text}`,
  (text) => `SELECT ${text}::text, CAST(${text} AS varchar), date '2024-01-01', lower(${text}), ARRAY[1, 2]`,
  (text, number) => `INSERT INTO staging.dump (id, v) VALUES (${number}, ${text}), (${number}, ${text}) RETURNING id`,
  (text, number) => `INSERT INTO app.contacts (id, label) VALUES (${number}, ${text})`,
  (text, number) =>
    `INSERT INTO public.lookup (code, label) VALUES (${text}, ${text}) ON CONFLICT (code) DO UPDATE SET label = ${text} WHERE ${number} > 1`,
  (text, number) => `UPDATE staging.dump SET v = ${text} WHERE id = ${number}`,
  (_text, number) => `DELETE FROM staging.dump WHERE id BETWEEN 1 AND ${number}`,
  (text, number) =>
    `WITH x AS (SELECT mobile FROM app.contacts WHERE label = ${text}) SELECT * FROM x, app.orders o WHERE o.id = ${number}`,
  (text, number) =>
    `SELECT CASE WHEN id = ${number} THEN ${text} ELSE mobile END FROM app.contacts TABLESAMPLE_FREE`.replace(
      " TABLESAMPLE_FREE",
      "",
    ),
  (text, number) =>
    `SELECT 1 FROM app.orders WHERE id = ${number} AND EXISTS (SELECT 1 FROM app.kyc WHERE tax_id = ${text})`,
];

const never: readonly ((text: string, number: number) => string)[] = [
  (text) => `SET application_name = ${text}`,
  (text) => `SELECT set_config('application_name', ${text}, false)`,
  (text) => `SELECT nextval(${text})`,
  (text) => `SELECT ${text}::regclass`,
  (text) => `SELECT to_regclass(${text})`,
  (text) => `SELECT pg_notify(${text}, 'x')`,
  (text) => `SELECT query_to_xml(${text}, true, false, '')`,
  (text) => `SELECT has_table_privilege(${text}, 'SELECT')`,
  (_text, number) => `SELECT 'x'::varchar(${number})`,
  (_text, number) => `SELECT 1::float(${(number % 50) + 1})`,
  (_text, number) => `SELECT current_timestamp(${number % 7}) , 1`,
  (text) => `SELECT interval ${text}`,
  (text) => `SELECT now() AT TIME ZONE ${text}`,
  (text) => `DO ${text}`,
  (text) => `EXECUTE p(${text})`,
  (text) => `PREPARE p AS SELECT ${text}`,
  (text) => `COPY (SELECT ${text}) TO STDOUT`,
  (text) => `COPY staging.dump TO STDOUT WITH (NULL ${text})`,
  (text) => `EXPLAIN SELECT ${text}`,
  (_text, number) => `EXPLAIN (ANALYZE ${number % 2}) DELETE FROM staging.dump`,
  (text) => `DECLARE c CURSOR FOR SELECT ${text}`,
  (text) => `SELECT ${text}; SELECT 1`,
  (text) => `BEGIN; SELECT ${text}; COMMIT`,
  (_text, number) => `SELECT id FROM app.contacts TABLESAMPLE system (${number})`,
  (_text, number) => `SELECT (ARRAY[1, 2])[${number}]`,
  (text) => `SELECT ${text} INTO x`,
  (text) => `CREATE TABLE x (v text DEFAULT ${text})`,
  (text) => `SELECT app.get_ssn(1), ${text}`,
  (text) => `SELECT ${text} FROM`,
  (text) => `SELECT JSON_VALUE('{}', ${text})`,
  (text) => `SELECT x.v FROM XMLTABLE('/r' PASSING ${text} COLUMNS v int) x`,
  (text) => `SELECT 'a' LIKE 'b' ESCAPE ${text}`,
];

const samples = [
  ["'a'", 1],
  ["'it''s'", 77],
  ["'longer than the others; DROP TABLE x'", 123456],
  ["'b'", 2147483647],
] as const;

for (const family of templated) {
  test(`a template serves the third text on: ${family("'x'", 1)}`, () => {
    for (const context of contexts) {
      const texts = samples.map(([text, number]) => family(text, number));
      const isAllowed = compileStatement(texts[0] ?? "", context).statements.every(
        ({ facts }) => facts.refusals.length === 0,
      );
      assert.deepEqual(compileAll(texts, context), [false, false, isAllowed, isAllowed]);
    }
  });
}

for (const family of never) {
  test(`compiled in full each time: ${family("'x'", 1)}`, () => {
    for (const context of contexts) {
      const hits = compileAll(
        samples.map(([text, number]) => family(text, number)),
        context,
      );
      assert.deepEqual(hits, [false, false, false, false]);
    }
  });
}

const literal = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map(String),
  fc.integer({ min: 0, max: 2 ** 31 - 1 }).map(String),
  fc.constantFrom(
    "2147483647",
    "2147483648",
    "9223372036854775807",
    "9223372036854775808",
    "1.5",
    "0.0",
    "''",
    "'[masked]'",
  ),
  fc.string({ maxLength: 12 }).map((value) => `'${value.replaceAll("'", "''").replaceAll("\u0000", "")}'`),
  fc.constantFrom("'x' 'y'", "-1", "1e3", "$1", "E'\\n'", "'é'", "NULL", "true"),
);
const table = fc.constantFrom(
  "app.customers",
  "app.contacts AS c",
  "public.lookup",
  "app.orders",
  "staging.dump d",
  "app.v_public",
  "nowhere",
  "ONLY app.contacts",
  '"Odd Schema"."Cli""ents"',
);
const column = fc.constantFrom(
  "id",
  "ssn",
  "mobile",
  "name",
  "c.mobile",
  "d.v",
  "app.contacts.id",
  '"SSN"',
  "label",
  "code",
  "*",
);
const operator = fc.constantFrom("=", "<>", "<", "LIKE", "||", "+", "IS DISTINCT FROM", "-");
const hole = "§";

/** A statement with holes for literals. */
const statement = fc
  .record({
    table,
    other: table,
    column,
    second: column,
    operator,
    shape: fc.nat(7),
    tail: fc.constantFrom("", ";", " LIMIT §", " ORDER BY §", " OFFSET § "),
  })
  .map(({ table, other, column, second, operator, shape, tail }) => {
    const where = `${column === "*" ? "id" : column} ${operator} ${hole}`;
    const shapes = [
      `SELECT ${column}, ${second} FROM ${table} WHERE ${where}${tail}`,
      `SELECT ${hole}, lower(${hole}) FROM ${table}, ${other} WHERE ${where} AND NOT ${where}${tail}`,
      `SELECT count(*) FROM ${table} GROUP BY ${hole} HAVING ${where}${tail}`,
      `INSERT INTO ${table.replace(/ .*/, "")} (id) VALUES (${hole})`,
      `UPDATE ${table} SET id = ${hole} WHERE ${where}`,
      `DELETE FROM ${table} WHERE ${where} OR id IN (${hole}, ${hole})`,
      `SELECT * FROM (SELECT ${column} FROM ${table} WHERE ${where}) s WHERE EXISTS (SELECT ${hole} FROM ${other})`,
      `SELECT coalesce(${column === "*" ? "id" : column}, ${hole})::text, -${hole} FROM ${table} UNION SELECT ${hole}, ${hole} FROM ${other}`,
    ];
    return shapes[shape] ?? "";
  });

test("for any statement and any literals the cache gives what the full compile gives", () => {
  let hits = 0;
  const fillings = fc.array(fc.array(literal, { minLength: 8, maxLength: 8 }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(statement, fillings, fc.constantFrom(...contexts), (holes, literals, context) => {
      const texts = literals.map((given) => {
        let at = 0;
        return holes.replaceAll(hole, () => given[at++] ?? "1");
      });
      hits += compileAll([...texts, ...texts], context).filter(Boolean).length;
    }),
    { numRuns: 150 },
  );
  assert.ok(hits > 20, `only ${hits} texts were made from a template`);
});

test("the corpus compiles by the cache as it compiles in full, seen three times", () => {
  for (const context of [maskedSession, readOnlySession]) {
    const texts = corpus.flatMap((entry) => entry.texts);
    compileAll([...texts, ...texts, ...texts].slice(0, 900), context);
  }
});

test("another context empties the cache", () => {
  const cache = new TemplateCache();
  const text = (id: number): string => `SELECT mobile FROM app.contacts WHERE id = ${id}`;
  for (const id of [1, 2, 3]) cache.compile(text(id), freeSession);
  assert.deepEqual(cache.compile(text(4), maskedSession), compileStatement(text(4), maskedSession));
  assert.notEqual(cache.compile(text(5), maskedSession).text, text(5));
});

test("what is remembered is bounded, and what was pushed out is proved again", () => {
  const cache = new TemplateCache();
  const text = (name: number, id: number): string => `SELECT ${id} AS c${name}`;
  const first = [1, 2, 3].map((id) => cache.compile(text(0, id), freeSession));
  assert.equal(first[2]?.statements[0]?.facts, first[1]?.statements[0]?.facts);
  for (let name = 1; name <= skeletonsMax; name += 1) cache.compile(text(name, 1), freeSession);
  const again = cache.compile(text(0, 4), freeSession);
  assert.notEqual(again.statements[0]?.facts, first[1]?.statements[0]?.facts);
});
