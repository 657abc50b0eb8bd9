// What statements are said to do, in a session where nothing is refused for other reasons.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import type { StatementFacts } from "@writ/contracts";
import { compileStatement, loadParser } from "../src/index.ts";
import { freeSession, guardedSession, maskedSession } from "./fixtures/session.ts";

before(loadParser);

function factsOf(text: string): StatementFacts[] {
  return compileStatement(text, freeSession).statements.map(({ facts }) => facts);
}

const effects: Readonly<Record<string, string>> = {
  "SELECT 1": "select",
  "VALUES (1)": "select",
  "TABLE app.orders": "select",
  "SELECT id FROM app.orders FOR UPDATE": "select",
  "SELECT 1 INTO x": "ddl,select create",
  "CREATE TABLE x AS SELECT 1": "ddl,select create",
  "CREATE MATERIALIZED VIEW x AS SELECT 1": "ddl,select create",
  "CREATE TABLE x (id int)": "ddl create",
  "CREATE VIEW x AS SELECT 1": "ddl create",
  "DROP TABLE app.orders": "ddl drop",
  "ALTER TABLE app.orders ADD x int": "ddl alter",
  "ALTER TABLE app.orders RENAME TO x": "ddl alter",
  "ALTER TABLE app.orders ADD y int, DROP COLUMN x": "ddl alter,drop",
  "CREATE SCHEMA x CREATE TABLE y (id int) GRANT SELECT ON y TO z": "ddl create,grant-rights",
  "ALTER SYSTEM SET work_mem = 1": "ddl alter,alter-system",
  "ALTER ROLE x SUPERUSER": "ddl alter,alter-role",
  "ALTER ROLE x RENAME TO y": "ddl alter,alter-role",
  "GRANT SELECT ON app.orders TO x": "ddl grant-rights",
  "GRANT x TO y": "ddl grant-rights",
  "COMMENT ON TABLE app.orders IS 'x'": "ddl alter",
  "INSERT INTO staging.dump VALUES (1, 'x')": "insert",
  "INSERT INTO staging.dump SELECT 1, 'x'": "insert,select",
  "INSERT INTO staging.dump VALUES (1, 'x') RETURNING *": "insert,select",
  "INSERT INTO staging.ref_uniq VALUES ('x') ON CONFLICT (v) DO UPDATE SET v = 'y'": "insert,update",
  "UPDATE staging.dump SET v = 'x'": "update without-condition",
  "UPDATE staging.dump SET v = 'x' WHERE id = 1": "update",
  "DELETE FROM staging.dump": "delete without-condition",
  "DELETE FROM staging.dump WHERE id = 1": "delete",
  "WITH d AS (DELETE FROM staging.dump RETURNING *) SELECT * FROM d": "delete,select without-condition",
  "SELECT * FROM (SELECT 1) x WHERE EXISTS (SELECT 1)": "select",
  "MERGE INTO staging.dump d USING app.orders o ON o.id = d.id WHEN MATCHED THEN DELETE": "delete,merge",
  "TRUNCATE staging.dump": "truncate",
  "EXPLAIN DELETE FROM staging.dump": "select",
  "EXPLAIN ANALYZE DELETE FROM staging.dump": "delete explain-analyze,without-condition",
  "EXPLAIN (ANALYZE) SELECT 1": "select explain-analyze",
  "EXPLAIN (ANALYZE off) DELETE FROM staging.dump": "select",
  "EXPLAIN (ANALYZE 0) DELETE FROM staging.dump": "select",
  "EXPLAIN (ANALYZE off, ANALYZE on) DELETE FROM staging.dump": "delete explain-analyze,without-condition",
  "COPY app.orders TO STDOUT": "select copy",
  "COPY (SELECT 1) TO STDOUT": "select copy",
  "COPY (DELETE FROM staging.dump RETURNING *) TO STDOUT": "delete,select copy,without-condition",
  "COPY staging.dump FROM STDIN": "insert copy",
  "COPY staging.dump FROM '/x'": "insert,other copy,copy-file",
  "COPY staging.dump TO PROGRAM 'x'": "other,select copy,copy-program",
  "PREPARE p AS DELETE FROM staging.dump": "delete prepare,without-condition",
  "EXECUTE p": "other prepare",
  "DECLARE c CURSOR FOR SELECT 1": "select cursor",
  "FETCH ALL FROM c": "select cursor",
  "MOVE c": "select cursor",
  "CLOSE c": "",
  "DEALLOCATE p": "",
  "CALL app.shout(1)": "call",
  "DO 'BEGIN END'": "do",
  "LOCK app.orders": "lock",
  "LOCK TABLE app.orders IN ACCESS SHARE MODE": "select",
  "LOCK TABLE app.orders, staging.dump IN ROW SHARE MODE NOWAIT": "lock",
  "LISTEN x": "notify",
  "NOTIFY x": "notify",
  "UNLISTEN *": "",
  "SELECT pg_notify('x', 'y')": "notify,select",
  "SELECT pg_catalog.pg_notify(v, v) FROM staging.dump": "notify,select",
  "VACUUM app.orders": "maintenance",
  ANALYZE: "maintenance",
  "REINDEX TABLE app.orders": "maintenance",
  "REFRESH MATERIALIZED VIEW app.mv_sales": "maintenance",
  CHECKPOINT: "maintenance",
  BEGIN: "",
  COMMIT: "",
  "SAVEPOINT x": "",
  "PREPARE TRANSACTION 'x'": " two-phase",
  "COMMIT PREPARED 'x'": " two-phase",
  "SHOW server_version": "",
  "SET application_name = 'x'": "",
  "SET TIME ZONE 'UTC'": "",
  "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY": "",
  "SET enable_seqscan = off": "set",
  "SET search_path = app": "set",
  "SET LOCAL my.v = 'x'": "set",
  "RESET my.v": "",
  "ALTER ROLE x SET work_mem = 1": "ddl alter,alter-role",
  "RESET ALL": "",
  "DISCARD ALL": "",
  "DISCARD PLANS": "",
  "LOAD 'x'": "other",
};

for (const [text, expected] of Object.entries(effects)) {
  test(`kinds and tags follow the effect: ${text}`, () => {
    const [facts] = factsOf(text);
    const shown = `${facts?.kinds.join(",")} ${facts?.tags.join(",")}`.replace(/ $/, "");
    assert.equal(shown, expected);
    assert.deepEqual(facts?.refusals, []);
  });
}

test("relations are told apart by what happens to them", () => {
  const [facts] = factsOf(
    `WITH orders AS (SELECT * FROM app.orders), w AS (UPDATE staging.dump SET v = 'x' RETURNING *)
     INSERT INTO public.lookup SELECT * FROM orders, w, lookup, pg_class, "Odd Schema"."Cli""ents"`,
  );
  assert.deepEqual(facts?.writes, ["public.lookup", "staging.dump"]);
  assert.deepEqual(facts?.reads, ['"Odd Schema"."Cli""ents"', "app.orders", "public.lookup"]);
});

const scopes: Readonly<Record<string, readonly string[]>> = {
  "WITH lookup AS (SELECT 1) SELECT * FROM lookup": [],
  "WITH lookup AS (SELECT * FROM lookup) SELECT * FROM lookup": ["public.lookup"],
  "WITH RECURSIVE lookup AS (SELECT * FROM lookup) SELECT * FROM lookup": [],
  "WITH a AS (SELECT * FROM lookup), lookup AS (SELECT 1) SELECT * FROM a": ["public.lookup"],
  "WITH lookup AS (SELECT 1) SELECT * FROM public.lookup": ["public.lookup"],
  "SELECT * FROM (WITH lookup AS (SELECT 1) SELECT * FROM lookup) x, lookup": ["public.lookup"],
  "WITH lookup AS (SELECT 1) SELECT (SELECT 1 FROM lookup) UNION SELECT 2 FROM lookup": [],
  "(WITH lookup AS (SELECT 1) SELECT * FROM lookup) UNION SELECT 2 FROM lookup": ["public.lookup"],
};

for (const [text, reads] of Object.entries(scopes)) {
  test(`WITH names hide tables as the server has it: ${text}`, () => {
    assert.deepEqual(factsOf(text)[0]?.reads, reads);
  });
}

test("the target of a write is never a WITH name", () => {
  const [facts] = factsOf("WITH lookup AS (SELECT 1) DELETE FROM lookup USING lookup AS x");
  assert.deepEqual([facts?.writes, facts?.reads], [["public.lookup"], []]);
});

test("functions outside pg_catalog are named", () => {
  const [facts] = factsOf("SELECT app.get_ssn(1), lower('x'), dblink('x', 'y'), \"Odd\".f(2)");
  assert.deepEqual(facts?.functions, ['"Odd".f', "app.get_ssn", "public.dblink"]);
});

test("an empty query has no statement", () => {
  for (const text of ["", "  ", ";;", "-- nothing"]) {
    assert.deepEqual(compileStatement(text, maskedSession).statements, []);
  }
});

test("each statement of a string has its place in bytes and its transaction step", () => {
  const text = "BEGIN; SELECT 'é'; COMMIT";
  const { statements } = compileStatement(text, guardedSession);
  const bytes = Buffer.from(text);
  assert.deepEqual(
    statements.map(({ start, end, transaction }) => [bytes.toString("utf8", start, end).trim(), transaction]),
    [
      ["BEGIN", "begin"],
      ["SELECT 'é'", undefined],
      ["COMMIT", "commit"],
    ],
  );
});

test("a masked relation is told in the facts", () => {
  const masked = (text: string): boolean | undefined =>
    compileStatement(text, maskedSession).statements[0]?.facts.masked;
  assert.equal(masked("SELECT id FROM app.customers"), true);
  assert.equal(masked("SELECT id FROM app.v_all"), true);
  assert.equal(masked("SELECT id FROM app.v_public"), false);
  assert.equal(masked("SELECT * FROM public.lookup"), false);
});
