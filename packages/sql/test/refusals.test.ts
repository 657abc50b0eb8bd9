// What is refused, by which code, in which kind of session. A statement listed as passing must reach the server as it
// was received.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { compileStatement, loadParser, type SqlContext } from "../src/index.ts";
import {
  corpusMasks,
  freeSession,
  guardedSession,
  maskedSession,
  readOnlySession,
  session,
} from "./fixtures/session.ts";

before(loadParser);

function codes(text: string | Uint8Array, context: SqlContext): string[] {
  const { statements, changed, text: sent } = compileStatement(text, context);
  const found = statements.flatMap(({ facts }) => facts.refusals.map(({ code }) => code));
  if (found.length > 0 && typeof text === "string") {
    assert.deepEqual([changed, sent], [false, text]);
  }
  return [...new Set(found)];
}

const tablesSession = session({
  allow: ["select", "insert", "truncate"],
  tables: [[{ schema: "app", table: "orders" }]],
});

const refusedUnderMasks: Readonly<Record<string, string>> = {
  "SELECT * FROM app.v_all TABLESAMPLE system (1)": "sql/masked-view",
  "SELECT * FROM nowhere": "sql/unknown-relation",
  "SELECT * FROM customers": "sql/unknown-relation",
  "SELECT * FROM elsewhere.app.customers": "sql/unknown-relation",
  "SELECT * FROM pg_toast.pg_toast_16389": "sql/unknown-relation",
  "SELECT * FROM pg_temp.x": "sql/unknown-relation",
  "SELECT * FROM pg_stats": "sql/denied-relation",
  "SELECT * FROM pg_catalog.pg_statistic": "sql/denied-relation",
  "SELECT query FROM pg_stat_activity": "sql/denied-relation",
  "SELECT * FROM public.pg_stat_statements": "sql/denied-relation",
  "SELECT ident FROM pg_backend_memory_contexts": "sql/denied-relation",
  "SELECT pg_input_is_valid('x', 'app.checked')": "sql/denied-function",
  "SELECT domain_in('x', 1, -1)": "sql/denied-function",
  "UPDATE pg_catalog.pg_class SET relname = 'x'": "sql/denied-relation",
  "INSERT INTO pg_proc SELECT * FROM pg_proc": "sql/denied-relation",
  "UPDATE pg_settings SET setting = 'app' WHERE name = 'search_path'": "sql/denied-relation sql/masked-write",
  "UPDATE app.customers SET tags = '{}'": "sql/trigger",
  "INSERT INTO app.contacts VALUES (1, 'x')": "sql/masked-write",
  "INSERT INTO app.contacts (id, mobile) VALUES (1, 'x')": "sql/masked-write",
  "INSERT INTO staging.inbox VALUES ('x')": "sql/trigger",
  "INSERT INTO app.v_public (id) VALUES (1)": "sql/masked-write",
  "EXPLAIN ANALYZE DELETE FROM staging.dump": "sql/explain",
  "EXPLAIN CREATE TABLE x AS SELECT 1": "sql/unknown-relation sql/unknown-syntax sql/explain",
  "CREATE TABLE x (id int)": "sql/kind",
  "CREATE TEMP TABLE x AS SELECT 1": "sql/kind",
  "SELECT 1 INTO x": "sql/kind",
  "DROP TABLE app.orders": "sql/kind",
  "TRUNCATE staging.dump": "sql/kind",
  "LOCK TABLE app.orders": "sql/kind",
  "LISTEN x": "sql/kind",
  "NOTIFY x, 'y'": "sql/kind",
  "SELECT pg_notify('x', 'y')": "sql/kind",
  "EXPLAIN SELECT pg_catalog.pg_notify('x', mobile) FROM app.contacts": "sql/kind",
  "DO 'BEGIN END'": "sql/kind",
  "VACUUM app.orders": "sql/kind",
  "CALL app.shout(1)": "sql/function sql/kind",
  "PREPARE TRANSACTION 'x'": "sql/two-phase",
  "SET enable_seqscan = off": "sql/setting",
  "SHOW my.v": "sql/setting",
  "SELECT '1'::staging.nothing": "sql/unknown-type",
  "SELECT 1 OPERATOR(app.<<|) 2": "sql/operator",
  "SELECT 1 OPERATOR(nowhere.+) 2": "sql/operator",
  "SELECT id FROM app.contacts TABLESAMPLE other(1)": "sql/sample-method",
  "SELECT c.ctid, * FROM app.contacts c JOIN app.orders o USING (id)": "sql/system-column",
  "SELECT c.ctid FROM app.contacts c NATURAL JOIN app.orders o": "sql/system-column",
  "SELECT c.ctid FROM (app.contacts c CROSS JOIN app.orders o) AS j (a, b, d)": "sql/system-column",
  "SELECT c.ctid, c FROM app.orders o LEFT JOIN app.contacts c ON true": "sql/system-column",
  "SELECT app.contacts.id FROM app.contacts, (SELECT 1) contacts": "sql/qualified-column",
  "SELECT (SELECT app.contacts.id FROM app.orders AS contacts) FROM app.contacts": "sql/qualified-column",
  "SELECT id FROM app.contacts, LATERAL (SELECT 1 FROM app.orders TABLESAMPLE system (contacts.id)) x": "sql/unproven",
  "COMMIT; SELECT * FROM app.contacts": "sql/batch",
  "ROLLBACK TO x; SELECT now()": "sql/batch",
};

for (const [text, code] of Object.entries(refusedUnderMasks)) {
  test(`under masks refused with ${code}: ${text}`, () => {
    assert.equal(codes(text, maskedSession).join(" "), code);
    assert.deepEqual(codes(text, freeSession), []);
  });
}

const refusedAlways: Readonly<Record<string, string>> = {
  "SELECT app.get_ssn(1)": "sql/function",
  "SELECT dblink('x', 'y')": "sql/function",
  "SELECT nothing_of_this_name()": "sql/unknown-function",
  "SELECT other.app.get_ssn(1)": "sql/unknown-function",
  "SELECT pg_read_file('x')": "sql/denied-function",
  "SELECT query_to_xml('x', true, false, '')": "sql/denied-function",
  "SELECT table_to_xml('app.orders', true, false, '')": "sql/denied-function",
  "SELECT lo_import('x')": "sql/denied-function",
  "SELECT pg_catalog.setval('x', 1)": "sql/denied-function",
  "SELECT set_config('search_path', 'x', false)": "sql/denied-function",
  "SELECT pg_switch_wal()": "sql/volatile-function",
  "SELECT ts_rewrite('a'::tsquery, 'SELECT 1')": "sql/volatile-function",
  "SELECT ('SELECT 1'::text).dblink": "sql/functional-notation",
  "SELECT ('x'::text).pg_read_file": "sql/functional-notation",
  "SET search_path = app": "sql/setting",
  "SET search_path = public, app": "sql/setting",
  "SET search_path = '$user', public": "sql/setting",
  "SET search_path = 'public, pg_catalog'": "sql/setting",
  "SET search_path = pg_temp": "sql/setting",
  "SET SCHEMA 'app'": "sql/setting",
  "SELECT set_config('search_path', $1, false)": "sql/denied-function",
  "SELECT set_config($1, 'x', false)": "sql/denied-function",
  "SELECT set_config('client_encoding', current_user, false)": "sql/denied-function",
  "SET backslash_quote = on": "sql/setting",
  "SET transform_null_equals = on": "sql/setting",
  "SET client_min_messages = debug1": "sql/setting",
  "SET log_statement = none": "sql/setting",
  "SET lo_compat_privileges = on": "sql/setting",
  "SET role = x": "sql/setting",
  "SET SESSION AUTHORIZATION x": "sql/setting",
  "SET standard_conforming_strings = off": "sql/setting",
  "SET client_encoding = 'SJIS'": "sql/setting",
  "SET NAMES 'BIG5'": "sql/setting",
  "SET LOCAL session_replication_role = replica": "sql/setting",
  "EXECUTE p": "sql/unknown-prepared",
  "EXPLAIN EXECUTE p": "sql/prepare",
  "LOAD 'x'": "sql/unknown-statement",
  "COPY (SELECT 1) TO '/x'": "sql/copy-file",
  "COPY staging.dump TO PROGRAM 'x'": "sql/copy-file",
  "COPY staging.dump FROM '/x'": "sql/copy-file",
  "COPY pg_catalog.pg_proc FROM STDIN": "sql/denied-relation",
  "SELECT FROM FROM": "sql/unparsable",
};

for (const [text, code] of Object.entries(refusedAlways)) {
  test(`refused in any session that is not free, with ${code}: ${text}`, () => {
    assert.equal(codes(text, guardedSession).join(" "), code);
    assert.equal(codes(text, maskedSession)[0], code);
    assert.deepEqual(codes(text, freeSession), []);
  });
}

const passing = [
  "SELECT now(), random(), clock_timestamp(), pg_sleep(0), version(), pg_is_in_recovery(), current_setting('TimeZone')",
  "SELECT min(code), regexp_replace(label, 'a', 'b') FROM lookup",
  "SELECT set_config('application_name', 'x', false)",
  "SELECT extract(year FROM now()), substring('x' FROM 1), now() AT TIME ZONE 'UTC', 'x' LIKE 'y' ESCAPE 'z'",
  "SELECT json_object('a' VALUE 1), json_scalar(1), JSON_VALUE('{}', '$.a')",
  "SELECT * FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = 'app.orders'::regclass",
  "SELECT * FROM information_schema.columns",
  "SELECT last_value FROM staging.seq1",
  "SET application_name = 'x'; SET statement_timeout = 1; SET TIME ZONE 'UTC'; SET DateStyle = ISO, MDY",
  "SET client_encoding = 'UTF8'; SET standard_conforming_strings = on; SET NAMES 'utf-8'; RESET statement_timeout",
  "BEGIN ISOLATION LEVEL SERIALIZABLE; SAVEPOINT x; RELEASE x; COMMIT; BEGIN READ ONLY; ROLLBACK",
  "SHOW ALL; SHOW server_version",
  "DECLARE c CURSOR FOR SELECT 1; FETCH c; MOVE c; CLOSE c; DEALLOCATE ALL",
  "PREPARE p (int, text) AS SELECT $1, $2 FROM public.lookup; DEALLOCATE p",
  "INSERT INTO staging.dump VALUES (1, 'x') RETURNING *; UPDATE staging.dump SET v = 'y'; DELETE FROM staging.dump",
  "INSERT INTO app.contacts (id, label) VALUES (1, 'x'), ($1, lower($2))",
  "EXPLAIN SELECT 1; EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM public.lookup",
  "COPY staging.dump TO STDOUT; COPY staging.dump FROM STDIN; COPY (SELECT 1) TO STDOUT",
  "SELECT 'x'::staging.pair, NULL::app.customers",
  "UNLISTEN *; UNLISTEN x",
  "SELECT set_config('application_name', current_user, false), set_config('jit', $1, false)",
  "SELECT pg_catalog.set_config('search_path', '', false); SET search_path = ''; SET search_path TO pg_catalog",
  "SET search_path = public; SET search_path TO 'public'; SELECT set_config('search_path', ' \"public\" ', true)",
  "RESET ALL; RESET search_path; SET search_path TO DEFAULT; SET ROLE TO DEFAULT; RESET ROLE; RESET my.v",
  "SET SESSION AUTHORIZATION DEFAULT; RESET SESSION AUTHORIZATION; SET TRANSACTION SNAPSHOT 'x'",
  "CLOSE ALL; UNLISTEN *; RESET ALL; DISCARD SEQUENCES; DISCARD TEMP",
  "DISCARD ALL",
  "SELECT pg_advisory_lock(1), pg_advisory_unlock_all(), pg_export_snapshot()",
  "SELECT pg_sequence_last_value('staging.seq1')",
  "LOCK TABLE app.customers, public.lookup IN ACCESS SHARE MODE",
];

for (const text of passing) {
  test(`passes unchanged, masks or not: ${text}`, () => {
    for (const context of [freeSession, guardedSession, maskedSession]) {
      assert.deepEqual(codes(text, context), []);
      assert.deepEqual(compileStatement(text, context).text, text);
    }
  });
}

test("a setting is stored for sessions to come only where it may be set for this one", () => {
  const stored = (text: string): string[] => codes(text, guardedSession);
  assert.deepEqual(stored("ALTER ROLE x SET statement_timeout = 1"), []);
  assert.deepEqual(stored("ALTER DATABASE x SET TimeZone = 'UTC'"), []);
  for (const text of [
    "ALTER ROLE x SET search_path = ''",
    "ALTER ROLE x SET role = y",
    "ALTER ROLE ALL IN DATABASE x SET session_preload_libraries = 'y'",
    "ALTER DATABASE x SET default_transaction_read_only FROM CURRENT",
    "ALTER DATABASE x RESET statement_timeout",
    "ALTER ROLE x RESET ALL",
    "ALTER ROLE x SET enable_seqscan = off",
  ]) {
    assert.deepEqual(stored(text), ["sql/setting"], text);
    assert.deepEqual(codes(text, freeSession), [], text);
  }
});

test("a role that only reads cannot make a transaction writable", () => {
  const lifting = [
    "BEGIN READ WRITE",
    "START TRANSACTION READ WRITE",
    "SET TRANSACTION READ WRITE",
    "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
    "SET default_transaction_read_only = off",
    "SET LOCAL transaction_read_only TO 'no'",
    "RESET default_transaction_read_only",
    "SET transaction_read_only = DEFAULT",
  ];
  for (const text of lifting) {
    assert.deepEqual(codes(text, readOnlySession), ["sql/read-only"], text);
    assert.deepEqual(codes(text, guardedSession), [], text);
  }
  assert.deepEqual(codes("SELECT set_config('transaction_read_only', 'off', true)", readOnlySession), [
    "sql/denied-function",
  ]);
  assert.deepEqual(codes("SELECT nextval('staging.seq1')", readOnlySession), ["sql/volatile-function"]);
  assert.deepEqual(codes("SELECT nextval('staging.seq1')", guardedSession), []);
});

test("who may notify may listen and notify, by statement and by function, where no masks apply", () => {
  for (const text of ["LISTEN x", "NOTIFY x, 'y'", "SELECT pg_notify('x', 'y')"]) {
    assert.deepEqual(codes(text, guardedSession), [], text);
    assert.ok(compileStatement(text, guardedSession).statements[0]?.facts.kinds.includes("notify"), text);
  }
});

test("a list of tables holds relations and what cannot be followed", () => {
  assert.deepEqual(codes("SELECT * FROM app.orders, pg_class", tablesSession), []);
  assert.deepEqual(codes("SELECT * FROM app.customers", tablesSession), ["sql/table"]);
  assert.deepEqual(codes("INSERT INTO staging.dump VALUES (1)", tablesSession), ["sql/table"]);
  assert.deepEqual(codes("SELECT * FROM nowhere", tablesSession), ["sql/unknown-relation"]);
  assert.deepEqual(codes("SELECT * FROM pg_stats", tablesSession), ["sql/denied-relation"]);
  assert.deepEqual(codes("UPDATE pg_settings SET setting = 'x'", tablesSession), ["sql/denied-relation"]);
  assert.deepEqual(codes("DELETE FROM pg_catalog.pg_policy", guardedSession), ["sql/denied-relation"]);
  assert.deepEqual(codes("SELECT pg_sequence_last_value('staging.seq1')", tablesSession), ["sql/volatile-function"]);
  assert.deepEqual(codes("TRUNCATE app.orders", tablesSession), []);
  assert.deepEqual(codes("TRUNCATE app.orders CASCADE", tablesSession), ["sql/cascade"]);
  assert.deepEqual(codes("CREATE TABLE app.orders (id int)", tablesSession), ["sql/kind"]);
});

test("every list of tables must hold the relation", () => {
  const both = session({ tables: [[{ schema: "app", table: null }], [{ schema: null, table: "orders" }]] });
  assert.deepEqual(codes("SELECT * FROM app.orders", both), []);
  assert.deepEqual(codes("SELECT * FROM app.contacts", both), ["sql/table"]);
});

test("a role's functions may be called, built-in ones that reach beyond the statement only without masks", () => {
  const functions = ["app.get_ssn", "pg_catalog.pg_switch_wal", "pg_catalog.pg_read_file"];
  assert.deepEqual(codes("SELECT app.get_ssn(1), pg_switch_wal()", session({ guarded: true, functions })), []);
  assert.deepEqual(codes("SELECT pg_read_file('x')", session({ guarded: true, functions })), []);
  const masked = session({ masks: corpusMasks({ form: "fixed" }), functions });
  assert.deepEqual(codes("SELECT app.get_ssn(1), pg_switch_wal()", masked), []);
  assert.deepEqual(codes("SELECT pg_read_file('x')", masked), ["sql/denied-function"]);
});

test("a masked column may be written where its mask says so", () => {
  const masks = corpusMasks({ form: "fixed" });
  const writable = { ...masks, rules: masks.rules.map((rule) => ({ ...rule, writeAllow: true })) };
  assert.deepEqual(codes("INSERT INTO app.contacts (id, mobile) VALUES (1, 'x')", session({ masks: writable })), []);
});

test("without a catalogue every name is unknown", async () => {
  const { emptyCatalog } = await import("../src/index.ts");
  const blind = session({ masks: corpusMasks({ form: "fixed" }) }, { catalog: emptyCatalog });
  assert.deepEqual(codes("SELECT * FROM app.orders", blind), ["sql/unknown-relation"]);
  assert.deepEqual(codes("SELECT lower('x')", blind), ["sql/unknown-function"]);
});

test("a refusal tells the place in characters, and repeats no literal", () => {
  const { statements } = compileStatement("SELECT 'é', * FROM nowhere", maskedSession);
  assert.equal(statements[0]?.facts.refusals[0]?.position, 20);
  const failed = compileStatement("SELECT 1 WHERE ssn = = '123-45-6789' '", maskedSession).statements[0]?.facts
    .refusals[0];
  assert.match(failed?.message ?? "", /^The statement does not parse: /);
  for (const text of ["SELECT 1 2 '123-45-6789'", "SELECT x FROM y z '123-45-6789'"]) {
    const [refusal] = compileStatement(text, maskedSession).statements[0]?.facts.refusals ?? [];
    assert.equal(refusal?.code, "sql/unparsable");
    assert.ok(!refusal?.message.includes("123"), refusal?.message);
  }
});

test("bytes that the parser would read otherwise than the server are refused", () => {
  assert.deepEqual(codes(Buffer.from("SELECT 1\0; SELECT 2"), maskedSession), ["sql/unparsable"]);
  assert.deepEqual(codes(Buffer.from([0x53, 0x45, 0xff]), maskedSession), ["sql/unparsable"]);
  assert.deepEqual(codes(Buffer.alloc(1024 * 1024 + 1, 0x20), maskedSession), ["sql/too-large"]);
  assert.deepEqual(codes("SELECT 1;".repeat(1001), maskedSession), ["sql/too-large"]);
  assert.deepEqual(codes(`SELECT 1${"+1".repeat(1500)}`, maskedSession), ["sql/too-large"]);
});

test("a string that reads masked tables in too many places is refused before it is rewritten", () => {
  const places = (count: number) => Array.from({ length: count }, (_, at) => `app.customers c${at}`).join();
  assert.deepEqual(codes(`SELECT 1 FROM ${places(1001)}`, maskedSession), ["sql/too-large"]);
  assert.deepEqual(codes(`SELECT 1 FROM ${places(600)}; SELECT 1 FROM ${places(600)}`, maskedSession), [
    "sql/too-large",
  ]);
  assert.deepEqual(codes(`SELECT 1 FROM ${places(1001)}`, readOnlySession), []);
});

test("of very many reasons some are told", () => {
  const calls = Array.from({ length: 60_000 }, (_, at) => `f${at}()`);
  const { statements } = compileStatement(`SELECT ${calls.join()}`, readOnlySession);
  assert.equal(statements[0]?.facts.refusals.length, 50);
});

test("a WITH of very many queries is followed: each sees those before it", () => {
  const queries = Array.from({ length: 10_000 }, (_, at) => `c${at} AS (SELECT * FROM c${Math.max(at - 1, 0)})`);
  assert.deepEqual(codes(`WITH ${queries.join()} SELECT 1`, maskedSession), ["sql/unknown-relation"], "c0 sees no c0");
  assert.deepEqual(codes(`WITH RECURSIVE ${queries.join()} SELECT 1`, maskedSession), []);
});

test("a role that only reads leaves no prepared transaction behind, and ends none of another's", () => {
  for (const text of ["PREPARE TRANSACTION 'x'", "COMMIT PREPARED 'x'", "ROLLBACK PREPARED 'x'"]) {
    assert.deepEqual(codes(text, readOnlySession), ["sql/two-phase"]);
    assert.deepEqual(codes(text, session({ allow: ["select", "insert"] })), []);
  }
});
