// porsager's postgres on its own paths: everything prepared and pipelined, types fetched from the catalogue, cursors,
// copy streams, LISTEN on a connection of its own, cancel. `node postgres-client.mjs free|masked|read-only`.
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { code, expect, say, sayRows, section, sleep } from "./transcript.mjs";

const { PGHOST, PGPORT, PGUSER, PGDATABASE, PGPASSWORD, PGSSLROOTCERT } = process.env;

function connect(more = {}) {
  return postgres({
    ...{ host: PGHOST, port: Number(PGPORT), user: PGUSER, database: PGDATABASE, password: PGPASSWORD },
    ...{ ssl: { ca: readFileSync(PGSSLROOTCERT, "utf8"), servername: "localhost" }, max: 1, onnotice: () => {} },
    ...more,
  });
}

async function types(sql) {
  section("types");
  const rows = await sql`SELECT 1::int2 AS a, 3::int8 AS b, 1.25::float4 AS c, 1.50::numeric AS d, true AS e, 'ü' AS f,
   '\\x00ff'::bytea AS g, '2026-01-02'::date AS h, '2026-01-02 03:04:05+02'::timestamptz AS i, '{"a": [1]}'::jsonb AS j,
   ARRAY[1,NULL,3] AS k, ARRAY['a','ü'] AS l, NULL::int AS m, ARRAY['good']::node_postgres.mood[] AS n`;
  say(
    "columns",
    ...rows.columns.map(({ name, type, table, number }) => [name, type < 16_384 ? type : "own", table, number]),
  );
  sayRows("row", rows);
  sayRows(
    "echo",
    await sql`SELECT ${1}::int AS a, ${"it's ü"}::text AS b, ${true}::bool AS c, ${null}::int AS d,
   ${sql.json({ a: 1 })}::jsonb AS e, ${sql.array([1, 2])}::int[] AS f, ${Buffer.from([0, 1])}::bytea AS g`,
  );
  sayRows("values", await sql`SELECT 1 AS a, 2 AS b`.values());
  sayRows("raw", await sql`SELECT 1 AS a, 'ü' AS b`.raw());
  const described = await sql`SELECT ${1}::int AS a`.describe();
  say("described", described.types, ...described.columns.map(({ name }) => name));
}

async function prepared(sql) {
  section("prepared");
  for (let n = 0; n < 5; n++) sayRows("run", await sql`SELECT ${n}::int * 2 AS n`);
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => sql`SELECT ${n}::int AS n`));
  say(
    "pipelined",
    answers.reduce((sum, [{ n }]) => sum + n, 0),
  );
  const mixed = await Promise.allSettled([sql`SELECT 1 AS a`, sql`SELECT 1 / ${0}::int AS b`, sql`SELECT 3 AS c`]);
  say("mixed", ...mixed.map(({ status, reason }) => [status, reason?.code]));
  sayRows("unsafe", await sql.unsafe("SELECT $1::text AS t", ["x"], { prepare: true }));
  const several = await sql.unsafe("SELECT 1 AS one; SELECT 2 AS two");
  say("several", ...several.map((rows) => Object.values(rows[0])));
  sayRows("simple", await sql`SELECT 'simple' AS s`.simple());
  const rows = Array.from({ length: 10_000 }, (_, n) => ({ a: n, b: `n${n}` }));
  for (let at = 0; at < rows.length; at += 2500)
    await sql`INSERT INTO node_postgres.line ${sql(rows.slice(at, at + 2500))}`;
  sayRows("ten thousand", await sql`SELECT count(*), sum(a) FROM node_postgres.line`);
}

async function cursors(sql) {
  section("cursors");
  let sum = 0;
  for await (const rows of sql`SELECT n FROM generate_series(1, ${1050}::int) n`.cursor(100)) {
    for (const { n } of rows) sum += n;
  }
  say("sum", sum);
  await sql`SELECT n FROM generate_series(1, 100) n`.cursor(3, (rows) => {
    sayRows("part", rows);
    return sql.CLOSE;
  });
  let each = 0;
  await sql`SELECT n FROM generate_series(1, 1000) n`.forEach(({ n }) => {
    each += n;
  });
  say("each", each);
}

async function copies(sql) {
  section("copy");
  const into = await sql`COPY node_postgres.line FROM STDIN`.writable();
  await pipeline(Readable.from(Array.from({ length: 20_000 }, (_, n) => `${n}\tü ${n}\n`)), into);
  for (const form of ["text", "csv", "binary"]) {
    const out =
      await sql`COPY (SELECT * FROM node_postgres.line ORDER BY a, b LIMIT 5000) TO STDOUT (FORMAT ${sql.unsafe(form)})`.readable();
    const chunks = [];
    for await (const chunk of out) chunks.push(chunk);
    say(form, Buffer.concat(chunks).length, Buffer.concat(chunks).subarray(0, 60));
  }
  sayRows("after it", await sql`SELECT count(*) FROM node_postgres.line`);
}

async function errors(sql) {
  section("errors");
  await sql`CREATE TABLE node_postgres.strict (id int PRIMARY KEY, n int NOT NULL CHECK (n > 0))`;
  await sql`INSERT INTO node_postgres.strict VALUES (1, 1)`;
  await expect("unique", () => sql`INSERT INTO node_postgres.strict VALUES (${1}, ${1})`);
  await expect("check", () => sql`INSERT INTO node_postgres.strict VALUES (2, -1)`);
  await expect("syntax", () => sql`SELEC 1`);
  await expect("no column", () => sql`SELECT nope FROM node_postgres.strict`);
  await expect("raised", () =>
    sql.unsafe("DO $$BEGIN RAISE EXCEPTION 'own' USING ERRCODE = 'XX123', HINT = 'h'; END$$"),
  );
  const seen = [];
  const noticed = connect({
    onnotice: ({ severity, code: state, message, hint }) => seen.push([severity, state, message, hint]),
  });
  await noticed.unsafe("DO $$BEGIN RAISE NOTICE 'first' USING HINT = 'h'; RAISE WARNING 'second'; END$$");
  say("notices", ...seen);
  await noticed.end();
}

async function transactions(sql) {
  section("transactions");
  await sql.begin(async (tx) => {
    await tx`INSERT INTO node_postgres.line VALUES (-1, 'outer')`;
    await tx
      .savepoint(async (inner) => {
        await inner`INSERT INTO node_postgres.line VALUES (-2, 'inner')`;
        await inner`SELECT 1/0`;
      })
      .catch(({ code: state }) => say("inner", state));
    const both = await Promise.all([tx`SELECT 1 AS a`, tx`SELECT 2 AS a`]);
    say("pipelined", ...both.map(([{ a }]) => a));
  });
  sayRows("kept", await sql`SELECT a, b FROM node_postgres.line WHERE a < 0`);
  await expect("read only", () => sql.begin("read only", (tx) => tx`INSERT INTO node_postgres.line VALUES (-3, '')`));
  await expect("given up", () => sql.begin(() => Promise.reject(new Error("given up"))));
}

async function cancels(sql) {
  section("cancel");
  const slow = sql`SELECT pg_sleep(30)`;
  const ended = expect("cancelled", () => slow);
  await sleep(300);
  slow.cancel();
  await ended;
  sayRows("after it", await sql`SELECT 1 AS one`);
}

async function listens(sql) {
  section("listen");
  const heard = [];
  const { unlisten } = await sql.listen("postgres_news", (payload) => heard.push(payload));
  await sql.notify("postgres_news", "hello ü");
  await sql`SELECT pg_notify('postgres_news', 'again')`;
  for (let round = 0; heard.length < 2 && round < 100; round++) await sleep(20);
  say("heard", ...heard);
  await unlisten();
}

async function large(sql) {
  section("large");
  const data = Buffer.alloc(5_000_000, "\0\x01\xff");
  const [row] = await sql`SELECT ${data}::bytea AS b, ${"ü".repeat(1_500_000)}::text AS t`;
  say("big", row.b.equals(data), row.t.length);
  const rows = await sql`SELECT n, n::text AS t, NULL::int AS z FROM generate_series(1, 50000) n`;
  say(
    "rows",
    rows.count,
    rows.reduce((sum, { n }) => sum + n, 0),
  );
}

async function free() {
  const first = connect();
  await first.unsafe(
    "DROP SCHEMA IF EXISTS node_postgres CASCADE; CREATE SCHEMA node_postgres;" +
      "CREATE TYPE node_postgres.mood AS ENUM ('good'); CREATE TABLE node_postgres.line (a int, b text)",
  );
  await first.end();
  const sql = connect();
  for (const part of [types, prepared, cursors, copies, errors, transactions, cancels, listens, large]) await part(sql);
  section("pool");
  // A pool connects again long after it was made: it is given a token that is fresh then.
  const pool = connect({ max: 4, password: async () => PGPASSWORD });
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => pool`SELECT ${n}::int AS n`));
  say(
    "sum",
    answers.reduce((sum, [{ n }]) => sum + n, 0),
  );
  await pool.end();
  await sql`DROP SCHEMA node_postgres CASCADE`;
  await sql.end();
}

async function masked() {
  const sql = connect();
  sayRows("row", await sql`SELECT id, name, ssn, email FROM customers ORDER BY id`);
  for (const id of [1, 2, 1, 2, 1, 2]) sayRows("prepared", await sql`SELECT name, ssn FROM customers WHERE id = ${id}`);
  for await (const rows of sql`SELECT id, name, ssn, email FROM customers ORDER BY id`.cursor(2))
    sayRows("cursor", rows);
  const [row] = await sql`SELECT born, tags, extra, token FROM customers WHERE id = 1`;
  say("types", row.born, row.tags, row.extra !== null, row.token.length);
  await code("denied", () => sql`TRUNCATE invoices`);
  sayRows("after it", await sql`SELECT 1 AS one`);
  await code("rows", () => sql`SELECT * FROM invoices`);
  // After an error behind rows this client counts on from them, with any server: the answer is the last.
  sayRows("after it", (await sql`SELECT 1 AS one`).slice(-1));
  await blocks(sql);
  const batch = Array.from({ length: 50 }, (_, n) => ({ id: 9100 + n, customer_id: 1, amount: 1, note: "batch" }));
  await sql`INSERT INTO invoices ${sql(batch)}`;
  sayRows("batch", await sql`SELECT count(*) FROM invoices WHERE id >= 9100`);
  await sql`DELETE FROM invoices WHERE id > 9000`;
  let copied = "";
  const out = await sql`COPY (SELECT name, ssn FROM customers ORDER BY id LIMIT 1) TO STDOUT`.readable();
  for await (const chunk of out) copied += chunk;
  say("copied", ...copied.trim().split("\t"));
  await code("listen", () => sql`LISTEN news`);
  await sql.end();
}

async function blocks(sql) {
  const failed = sql.begin(async (tx) => {
    await tx`INSERT INTO invoices VALUES (${9001}, 1, 1, 'never')`;
    await code("in a block", () => tx`TRUNCATE invoices`);
    await code("the block", () => tx`SELECT 1 AS one`);
    throw new Error("roll back");
  });
  await failed.catch(() => {});
  await sql.begin(async (tx) => {
    await tx`INSERT INTO invoices VALUES (${9002}, 1, 1, 'kept')`;
    await code("behind a savepoint", () => tx.savepoint((inner) => inner`TRUNCATE invoices`));
  });
  sayRows("written", await sql`SELECT count(*), min(id) FROM invoices WHERE id > 9000`);
}

async function readOnly() {
  const sql = connect();
  for (let round = 0; round < 3; round++) sayRows("session", await sql`SELECT name, ssn FROM customers WHERE id = 1`);
  sayRows("read only", await sql`SHOW transaction_read_only`);
  await code("insert", () => sql`INSERT INTO invoices VALUES (1, 1, 1, '')`);
  sayRows("after it", await sql`SELECT 1 AS one`);
  await sql.end();
}

await { free, masked, "read-only": readOnly }[process.argv[2]]();
section("done");
