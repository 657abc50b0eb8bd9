// What tools and drivers send by themselves must pass for a role that only reads, masks or not: psql's \d commands and
// pg_dump are run for real and their statements taken from the server's log; of drivers and GUIs stand typical texts.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import type { StatementFacts } from "@writ/contracts";
import { type LocalPostgres, psqlPath, startPostgres } from "@writ/testkit";
import { compileStatement, isReadOnly, loadParser, type SqlContext } from "../src/index.ts";
import { loadCatalog } from "./fixtures/read-catalog.ts";
import { corpusMasks, session } from "./fixtures/session.ts";

const runProgram = promisify(execFile);
let server: LocalPostgres;
let psql: string;
let contexts: readonly SqlContext[];

before(async () => {
  await loadParser();
  psql = await psqlPath();
  server = await startPostgres({ major: 15, settings: { log_statement: "all", log_line_prefix: "%a|" } });
  await server.query("CREATE DATABASE tooldb");
  await server.query(readFileSync(new URL("../../../test/masking/schema.sql", import.meta.url), "utf8"), "tooldb");
  await server.query("CREATE ROLE reader LOGIN PASSWORD 'reader'; GRANT pg_read_all_data TO reader");
  const client = await server.connect({ database: "tooldb" });
  const catalog = await loadCatalog(client);
  await client.end();
  contexts = [
    session({ allow: ["select"], guarded: true }, { catalog }),
    session({ allow: ["select"], masks: corpusMasks({ form: "fixed" }) }, { catalog }),
  ];
});

after(() => server?.stop());

/** The database as a login that is no superuser: of one pg_dump asks for more. */
function readerUrl(): string {
  const url = new URL(server.url("tooldb"));
  url.username = "reader";
  url.password = "reader";
  return url.href;
}

/** Statements that a program of this name has sent, from the server's log; continued lines begin with a tab. */
function sentBy(name: string): string[] {
  const texts: string[] = [];
  let isOurs = false;
  for (const line of server.log().split("\n")) {
    const found = /^([^|]*)\|LOG: {2}statement: (.*)$/.exec(line);
    if (found !== null) {
      isOurs = found[1] === name;
      if (isOurs) texts.push(found[2] ?? "");
    } else if (line.startsWith("\t") && isOurs) texts.push(`${texts.pop() ?? ""}\n${line.slice(1)}`);
    else isOurs = false;
  }
  return texts;
}

/** Compiles the statements of one connection, names of SQL's PREPARE known; gives those that a reader may not run. */
function refusedOf(texts: readonly string[], context: SqlContext): string[] {
  const prepared = new Map<string, StatementFacts>();
  const known = { ...context, prepared: (name: string) => prepared.get(name) };
  return texts.flatMap((text) => {
    const { statements } = compileStatement(text, known);
    for (const { name, facts } of statements) if (name?.step === "prepare") prepared.set(name.name, facts);
    const reasons = statements.flatMap(({ facts }) => [
      ...facts.refusals.map(({ code, message }) => `${code}: ${message}`),
      ...facts.kinds.filter((kind) => kind !== "select").map((kind) => `kind ${kind}`),
    ]);
    return reasons.map((reason) => `${reason}: ${text.slice(0, 300)}`);
  });
}

async function run(program: string, args: readonly string[]): Promise<string[]> {
  const name = `tool_${program}_${args.length}`;
  const path = join(dirname(psql), program);
  await runProgram(path, [...args], { env: { ...process.env, PGAPPNAME: name, LC_ALL: "C" }, maxBuffer: 2 ** 26 });
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (sentBy(name).length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return sentBy(name);
}

const commands = `\\d|\\d+ app.orders|\\d app.v_public|\\d+ app.events|\\d staging.seq1|\\dt *.*|\\df app.*|\\dn+|\\du|
  \\l|\\dT+|\\di+|\\ds|\\dv+|\\dm|\\dp|\\dx|\\conninfo|\\sf app.shout|\\sv app.v_public|\\db|\\dC|\\do|
  \\dP|\\ddp|\\drds|\\dD|\\dL|\\dO|\\dy|\\det|\\encoding|\\dF|\\dg|
  \\copy public.lookup to /dev/null csv`;

test("psql's commands pass for a role that only reads, masks or not", async () => {
  const args = commands.split("|").flatMap((command) => ["-c", command.trim()]);
  const texts = await run("psql", [readerUrl(), "-X", ...args]);
  assert.ok(texts.length > 30, `only ${texts.length} statements`);
  for (const context of contexts) assert.deepEqual(refusedOf(texts, context), []);
});

for (const args of [
  [],
  ["--schema-only"],
  ["-t", "public.lookup", "-t", "app.customers"],
  ["--enable-row-security", "--quote-all-identifiers"],
]) {
  test(`pg_dump passes for a role that only reads, masks or not: ${args.join(" ")}`, async () => {
    const texts = await run("pg_dump", [readerUrl(), "--no-sync", ...args]);
    assert.ok(texts.length > 30, `only ${texts.length} statements`);
    const copies = texts.filter((text) => text.startsWith("COPY"));
    assert.equal(copies.length > 0, !args.includes("--schema-only"));
    for (const context of contexts) assert.deepEqual(refusedOf(texts, context), []);
  });
}

const typical: Readonly<Record<string, readonly string[]>> = {
  pgjdbc: [
    "SET extra_float_digits = 3",
    "SET application_name = 'pool'",
    "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
    "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ",
    "SHOW TRANSACTION ISOLATION LEVEL",
    "BEGIN READ ONLY",
    "SELECT current_schema(), current_catalog, version()",
    `SELECT n.nspname, c.relname, a.attname, (information_schema._pg_expandarray(i.indkey)).n AS seq
     FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indrelid
     JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid`,
    `SELECT CASE t.oid ${Array.from({ length: 700 }, (_, oid) => `WHEN ${oid} THEN ${oid % 9}`).join(" ")} END FROM pg_type t`,
    "SELECT gp.proname, has_function_privilege(gp.oid, 'EXECUTE') FROM pg_catalog.pg_proc gp",
    "SELECT typinput = 'pg_catalog.array_in'::regproc AS is_array, typtype, typname, pg_type.oid FROM pg_catalog.pg_type",
  ],
  asyncpg: [
    "SELECT current_setting('jit') AS cur, set_config('jit', 'off', false) AS new",
    "SELECT set_config('jit', $1, false)",
    `WITH RECURSIVE types AS (SELECT t.oid, t.typelem, 0 AS depth FROM pg_catalog.pg_type t WHERE t.oid = any($1::oid[])
     UNION ALL SELECT t.oid, t.typelem, types.depth - 1 FROM pg_catalog.pg_type t, types WHERE t.oid = types.typelem)
     SELECT DISTINCT * FROM types ORDER BY depth`,
    "SELECT pg_advisory_unlock_all();\nCLOSE ALL;\nUNLISTEN *;\nRESET ALL;",
    "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY DEFERRABLE;",
  ],
  "psycopg 3": [
    `SELECT typname AS name, oid, typarray AS array_oid, oid::regtype::text AS regtype, typdelim AS delimiter
     FROM pg_type t WHERE t.oid = to_regtype($1) ORDER BY t.oid`,
    `SELECT name, oid, array_oid, coalesce(a.fnames, '{}') FROM (SELECT array_agg(attname) AS fnames, attrelid
     FROM pg_attribute WHERE attnum > 0 GROUP BY attrelid) a JOIN (SELECT typname AS name, oid, typarray AS array_oid,
     typrelid FROM pg_type) t ON t.typrelid = a.attrelid`,
    'DECLARE "named" CURSOR FOR SELECT 1; FETCH FORWARD 100 FROM "named"; CLOSE "named"',
  ],
  SQLAlchemy: [
    "select pg_catalog.version()",
    "select current_schema()",
    "show standard_conforming_strings",
    "show transaction isolation level",
    "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED",
    "SELECT pg_catalog.pg_class.relname FROM pg_catalog.pg_class WHERE pg_catalog.pg_table_is_visible(pg_class.oid)",
    "SELECT pg_catalog.format_type(a.atttypid, a.atttypmod), pg_catalog.pg_get_expr(d.adbin, d.adrelid), pg_catalog.col_description(a.attrelid, a.attnum) FROM pg_catalog.pg_attribute a LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid",
    "SELECT pg_catalog.pg_get_constraintdef(c.oid, true), pg_catalog.pg_get_indexdef(i.indexrelid) FROM pg_catalog.pg_constraint c, pg_catalog.pg_index i, generate_subscripts(c.conkey, 1) s",
  ],
  "Npgsql and poolers": [
    "SET SESSION AUTHORIZATION DEFAULT; RESET ALL; CLOSE ALL; UNLISTEN *; SELECT pg_advisory_unlock_all(); DISCARD SEQUENCES; DISCARD TEMP",
    "DISCARD ALL",
    "SELECT pg_is_in_recovery(), current_setting('server_version_num'), pg_backend_pid()",
  ],
  pgAdmin: [
    "SET DateStyle=ISO; SET client_min_messages=notice; SELECT set_config('bytea_output','hex',false) FROM pg_show_all_settings() WHERE name = 'bytea_output'; SET client_encoding='utf-8';",
    "SELECT gss_authenticated, encrypted FROM pg_catalog.pg_stat_gssapi WHERE pid = pg_backend_pid()",
    "SELECT rolname, rolsuper, rolcreaterole FROM pg_catalog.pg_roles WHERE rolname = current_user",
    "SELECT db.oid AS did, pg_encoding_to_char(encoding), has_database_privilege(db.oid, 'CREATE') FROM pg_catalog.pg_database db",
    "SELECT pg_catalog.pg_get_userbyid(c.relowner), pg_catalog.obj_description(c.oid, 'pg_class'), c.reltuples::bigint FROM pg_catalog.pg_class c",
  ],
  "DBeaver and Metabase": [
    "SET search_path = public",
    "SELECT session_user, current_user, current_database(), current_schemas(false)",
    "SELECT t.oid, t.*, c.relkind, format_type(nullif(t.typbasetype, 0), t.typtypmod) AS base, d.description FROM pg_catalog.pg_type t LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid LEFT JOIN pg_catalog.pg_description d ON d.objoid = t.oid",
    "SELECT c.oid, c.*, pg_catalog.pg_get_expr(c.relpartbound, c.oid), pg_catalog.pg_total_relation_size(c.oid) FROM pg_catalog.pg_class c",
    "SELECT pg_catalog.pg_get_viewdef('app.orders'::regclass), pg_catalog.pg_get_functiondef(p.oid) FROM pg_catalog.pg_proc p",
    "SELECT has_table_privilege(c.oid, 'SELECT'), has_any_column_privilege(c.oid, 'select') FROM pg_class c",
    "SELECT schemaname, tablename FROM pg_catalog.pg_tables WHERE schemaname !~ '^information_schema|catalog_history|pg_'",
  ],
  "Prisma, TypeORM, Django, Rails": [
    "SELECT EXISTS(SELECT 1 FROM pg_namespace WHERE nspname = $1), version(), current_setting('server_version_num')::integer",
    "SELECT columns.*, pg_catalog.col_description(('\"' || table_catalog || '\".\"' || table_schema || '\".\"' || table_name || '\"')::regclass::oid, ordinal_position), ('\"' || udt_schema || '\".\"' || udt_name || '\"')::\"regtype\" FROM information_schema.columns",
    "SELECT c.relname, CASE WHEN c.relispartition THEN 'p' WHEN c.relkind IN ('m', 'v') THEN 'v' ELSE 't' END, obj_description(c.oid, 'pg_class') FROM pg_catalog.pg_class c WHERE c.relkind IN ('f', 'm', 'p', 'r', 'v') AND pg_catalog.pg_table_is_visible(c.oid)",
    "SET client_min_messages TO 'warning'; SET standard_conforming_strings = on; SET intervalstyle = iso_8601; SET SESSION timezone TO 'UTC'",
    "SELECT a.attname, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid) FROM pg_attribute a LEFT JOIN pg_attrdef d ON a.attrelid = d.adrelid WHERE a.attrelid = '\"lookup\"'::regclass",
    "SELECT t.oid, t.typname FROM pg_type AS t LEFT JOIN pg_range AS r ON oid = rngtypid WHERE t.typinput = 'array_in(cstring,oid,integer)'::regprocedure",
    "SELECT pg_try_advisory_lock(4711), pg_advisory_unlock(4711)",
    "SHOW max_identifier_length; SHOW search_path; SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
  ],
};

for (const [tool, texts] of Object.entries(typical)) {
  test(`what ${tool} asks by itself passes for a role that only reads, masks or not`, () => {
    for (const context of contexts) {
      assert.ok(isReadOnly(context.view));
      assert.deepEqual(refusedOf(texts, context), []);
    }
  });
}

// What stays refused, with its reason: a masked session may not see other sessions' statements, and a reader may not
// make its transactions writable. docs/operating.md says so.
const refused: Readonly<Record<string, string>> = {
  "SELECT pid, query FROM pg_catalog.pg_stat_activity": "sql/denied-relation",
  "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE": "sql/read-only",
  "SELECT set_config(name, 'x', false) FROM pg_settings": "sql/denied-function",
  "SELECT set_config(name, 'x', false) FROM pg_settings WHERE name = 'role'": "sql/denied-function",
  "SELECT set_config(name, 'x', false) FROM pg_settings WHERE name = 'jit' OR true": "sql/denied-function",
  "SELECT set_config(name, 'x', false) FROM pg_settings s WHERE name <> 'jit'": "sql/denied-function",
  "SELECT set_config(name, 'x', false) FROM pg_settings, public.lookup WHERE name = 'jit'": "sql/denied-function",
  "SELECT set_config(name, 'x', false) FROM public.lookup WHERE name = 'jit'": "sql/denied-function",
  "SELECT set_config(name, 'x', false) FROM (SELECT 'role' AS name) pg_settings WHERE name = 'jit'":
    "sql/denied-function",
  "SELECT subconninfo FROM pg_subscription": "sql/denied-relation",
  "SELECT * FROM pg_subscription": "sql/denied-relation",
  "SELECT pg_subscription::text FROM pg_subscription": "sql/denied-relation",
  "SELECT oid FROM pg_subscription AS s (oid, a, b, c)": "sql/denied-relation",
  "SELECT count(*) FROM (TABLE pg_subscription) s": "sql/denied-relation",
  "COPY pg_subscription TO STDOUT": "sql/denied-relation",
  "SELECT oid FROM (pg_database CROSS JOIN pg_subscription) AS j (a, b, c, oid)": "sql/denied-relation",
  "SELECT row_to_json(pg_subscription) FROM pg_subscription": "sql/denied-relation",
  "SELECT (pg_subscription).subconninfo FROM pg_subscription": "sql/denied-relation",
};

for (const [text, code] of Object.entries(refused)) {
  test(`stays refused under masks with ${code}: ${text}`, () => {
    const [, masked] = contexts;
    assert.ok(masked !== undefined);
    const found = compileStatement(text, masked).statements.flatMap(({ facts }) =>
      facts.refusals.map((one) => one.code),
    );
    assert.ok(found.includes(code), found.join());
  });
}
