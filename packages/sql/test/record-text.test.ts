// What may be recorded of a statement: literals that may belong to a masked column are hidden, the rest stays as it
// came.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import fc from "fast-check";
import { compileStatement, loadParser, type SqlContext } from "../src/index.ts";
import { corpusMasks, freeSession, guardedSession, maskedSession, session } from "./fixtures/session.ts";

before(loadParser);

const secret = "QXV-ZK4-W9JH";
const recorded = (text: string, context: SqlContext = maskedSession): string =>
  compileStatement(text, context).recordText;

const kept: readonly string[] = [
  "SELECT 1",
  "",
  "-- nothing",
  "SELECT * FROM public.lookup WHERE code = 'PT' AND label LIKE 'Por%'",
  "SELECT ssn, email FROM app.customers ORDER BY 1 LIMIT 10 OFFSET 5",
  "SELECT id, ssn FROM app.customers WHERE id = 1 AND city IN ('Lisbon', 'Oslo') AND NOT status = 'closed'",
  "SELECT id FROM app.customers WHERE id = -5 OR created_at > now() - interval '1 day'",
  "SELECT date_trunc('month', created_at) AS month, count(*), 'x' FROM app.customers GROUP BY 1 ORDER BY 2",
  'SELECT "c"."id" AS "Shown Id" FROM "app"."customers" AS "c" WHERE "c"."name" = \'Ada Marlow\'',
  "SELECT o.id FROM app.orders o JOIN app.customers c ON c.id = o.customer_id AND o.qty > 3",
  "DECLARE c CURSOR FOR SELECT ssn FROM app.customers WHERE id = 7",
  "EXPLAIN SELECT ssn FROM app.customers WHERE id = 7",
  "SET application_name = 'psql'",
  "FETCH 100 FROM c",
];
for (const text of kept) {
  test(`recorded as received: ${text}`, () => {
    assert.equal(recorded(text), text);
  });
}

const s = secret;
const hidden: readonly string[] = [
  `SELECT name FROM app.customers WHERE ssn = '${s}'`,
  `SELECT name FROM app.customers c WHERE c.ssn LIKE '%' || '${s}'`,
  `SELECT name FROM app.customers WHERE id = 1 OR upper(ssn) = E'${s}'`,
  `SELECT name FROM app.customers WHERE ssn IN ('a', $$${s}$$)`,
  `SELECT name FROM app.customers WHERE ssn = ANY ('{${s}}')`,
  `SELECT name FROM app.customers WHERE ssn BETWEEN 'a' AND U&'${s}'`,
  `SELECT name FROM app.customers WHERE (ssn, id) = ('${s}', 1)`,
  `SELECT name FROM app.customers c WHERE c = ROW('${s}')`,
  `SELECT name FROM app.customers WHERE '${s}' = customers.ssn`,
  `SELECT name FROM app.customers WHERE CASE WHEN id = 1 THEN '${s}' ELSE '' END = ssn`,
  `SELECT ssn = '${s}' FROM app.customers`,
  `SELECT count(*) FILTER (WHERE ssn = '${s}') FROM app.customers`,
  `SELECT city FROM app.customers GROUP BY city HAVING max(ssn) > '${s}'`,
  `SELECT x FROM (SELECT ssn AS x FROM app.customers) t WHERE x = '${s}'`,
  `SELECT id FROM (SELECT ssn AS id FROM app.customers) t WHERE id = '${s}'`,
  `SELECT * FROM app.customers AS t(ssn, id) WHERE id = '${s}'`,
  `WITH t(name) AS (SELECT ssn FROM app.customers) SELECT * FROM t WHERE name = '${s}'`,
  `SELECT * FROM (SELECT ssn FROM app.customers) c, LATERAL (SELECT ssn) l(city) WHERE city = '${s}'`,
  `SELECT * FROM (SELECT ssn FROM app.customers) c, name(c.ssn) WHERE name = '${s}'`,
  `SELECT * FROM app.customers c JOIN app.orders o ON o.pay_token = '${s}'`,
  `SELECT * FROM app.customers JOIN (VALUES ('${s}')) v(ssn) USING (ssn)`,
  `SELECT * FROM app.customers WHERE ssn IN (SELECT '${s}')`,
  `SELECT ssn FROM app.customers EXCEPT SELECT '${s}'`,
  `SELECT * FROM app.customers WHERE ssn = "${s}"`,
  `SELECT * FROM app.v_all WHERE ssn = '${s}'`,
  `SELECT * FROM nowhere WHERE ssn = '${s}'`,
  `INSERT INTO app.contacts (id, mobile) VALUES (1, '${s}')`,
  `UPDATE app.customers SET ssn = '${s}' WHERE id = 1`,
  `DELETE FROM app.customers WHERE ssn = '${s}'`,
  `MERGE INTO app.contacts c USING (SELECT 1 AS id) s ON c.mobile = '${s}' WHEN MATCHED THEN DELETE`,
  `PREPARE p AS SELECT * FROM app.customers WHERE ssn = '${s}'`,
  `EXECUTE p('${s}')`,
  `DO $$ BEGIN PERFORM 1 FROM app.customers WHERE ssn = '${s}'; END $$`,
  `CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1 FROM app.customers WHERE ssn = ''${s}'''`,
  `COMMENT ON COLUMN app.customers.ssn IS '${s}'`,
  `NOTIFY c, '${s}'`,
  `SELECT app.find_customer('${s}')`,
  `SELECT query_to_xml('SELECT 1 FROM app.customers WHERE ssn = ''${s}''', true, false, '')`,
  `SELECT 1; SELECT name FROM app.customers WHERE ssn = '${s}'`,
  // What does not parse, what cannot even be scanned.
  `SELEC name FROM app.customers WHERE ssn = '${s}'`,
  `SELECT name FROM app.customers WHERE ssn = '${s}`,
  `SELECT name FROM app.customers WHERE ssn = $x$${s}`,
  `SELECT \u0001 '${s}`,
];
for (const text of hidden) {
  test(`hidden in the record: ${text}`, () => {
    const record = recorded(text);
    assert.ok(!record.includes(s), record);
    assert.match(record, /\[masked\]/);
    assert.equal(recorded(text, freeSession), text);
    assert.equal(recorded(text, guardedSession), text);
  });
}

test("only what may be masked is hidden", () => {
  assert.equal(
    recorded(`SELECT name FROM app.customers WHERE id = 1 AND ssn = '${s}' AND city = 'Oslo' LIMIT 3`),
    "SELECT name FROM app.customers WHERE id = 1 AND ssn = '[masked]' AND city = 'Oslo' LIMIT 3",
  );
  assert.equal(
    recorded(`SELECT 'a'; SELECT 1 FROM app.customers WHERE pin = -918273 /* é */ AND dob = date '1984-11-23'`),
    "SELECT 'a'; SELECT 1 FROM app.customers WHERE pin = -'[masked]' /* é */ AND dob = date '[masked]'",
  );
});

test("refusals and their positions never repeat a literal", () => {
  for (const text of hidden) {
    const { statements } = compileStatement(text, maskedSession);
    // A word in double quotes is a name: the server's own error would repeat it too.
    if (!text.includes(`"${s}"`)) assert.ok(!JSON.stringify(statements).includes(s), text);
  }
});

test("with a hash the recorded text is still the received one", () => {
  const hashed = session({ masks: corpusMasks({ form: "hash" }) });
  assert.equal(
    recorded("SELECT ssn FROM app.customers WHERE id = 1", hashed),
    "SELECT ssn FROM app.customers WHERE id = 1",
  );
});

test("a literal beside a masked column is hidden wherever operators put it", () => {
  const operand = fc.constantFrom("ssn", "c.email", "upper(ssn)", "id::text || ssn", "coalesce(ssn, name)");
  const operator = fc.constantFrom("=", "<>", "<", "~", "LIKE", "IS DISTINCT FROM", "||");
  const around = fc.constantFrom(
    "%",
    "NOT (%)",
    "id = 1 AND (%)",
    "(% ) IS NULL",
    "(CASE WHEN (%) IS NULL THEN 1 END) = 1",
  );
  fc.assert(
    fc.property(operand, operator, around, (left, sign, frame) => {
      const condition = frame.replace("%", `${left} ${sign} '${s}'`);
      assert.ok(!recorded(`SELECT 1 FROM app.customers c WHERE ${condition}`).includes(s));
    }),
    { numRuns: 200 },
  );
});

const written: readonly string[] = [
  "SELECT id FROM app.v_contact WHERE handle = 'secret'",
  "SELECT id FROM app.v_contact WHERE name = 'shown' AND reach = 'secret'",
  "SELECT id FROM app.mv_emails WHERE e = 'secret'",
  "SELECT id FROM app.v_nested WHERE 'secret' = contact",
  "UPDATE app.customers SET ssn = 'secret', city = 'x' WHERE name = 'shown'",
  "INSERT INTO app.customers (id, ssn) VALUES (1, 'secret') ON CONFLICT (id) DO UPDATE SET ssn = 'secret' WHERE customers.name = 'n'",
  "INSERT INTO app.customers (id, ssn) VALUES (1, 'secret') RETURNING ssn = 'secret', id + 5",
  "INSERT INTO app.customers (id, ssn) SELECT 1, 'secret' WHERE 'secret' <> ''",
  "MERGE INTO app.customers c USING app.orders o ON c.id = o.customer_id AND c.ssn = 'secret' WHEN MATCHED AND c.ssn = 'secret' THEN UPDATE SET ssn = 'secret'",
  "UPDATE app.customers SET (ssn, name) = ROW('secret', 'n') WHERE ssn LIKE 'secret%'",
  "DELETE FROM app.customers USING (VALUES ('secret')) v(name) WHERE v.name = 'secret' AND customers.id = 3",
  "WITH x(name) AS (SELECT ssn FROM app.customers) SELECT 1 FROM x, app.orders WHERE x.name = 'secret'",
  "SELECT name FROM app.customers c JOIN LATERAL (SELECT c.ssn AS city) l ON l.city = 'secret'",
];
for (const text of written) {
  test(`what is written to masked columns, or compared with them by other names, is not recorded: ${text}`, () => {
    const { recordText } = compileStatement(text, maskedSession);
    assert.doesNotMatch(recordText, /secret/);
    assert.match(recordText, /\[masked\]/);
  });
}

test("of a long text that does not parse only the beginning is recorded", () => {
  const text = `SELECT name, ${"1, ".repeat(40_000)} FROM app.customers WHERE ssn = 'QXV-ZK4-W9JH'`;
  assert.match(compileStatement(text, maskedSession).recordText, /^SELECT name, '\[masked\]' \[cut, \d+ bytes\]$/);
});
