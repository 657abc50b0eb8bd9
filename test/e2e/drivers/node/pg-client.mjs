// node-postgres on its own paths: text and binary, named statements, cursors, copy streams, its pool, cancel by key.
// `node pg-client.mjs free|masked|read-only`; where to connect stands in libpq's variables.
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import copyStreams from "pg-copy-streams";
import Cursor from "pg-cursor";
import { code, expect, say, sayRows, section, sleep } from "./transcript.mjs";

const ssl = { ca: readFileSync(process.env.PGSSLROOTCERT, "utf8") };

async function connect(more = {}) {
  const client = new pg.Client({ ssl, ...more });
  await client.connect();
  return client;
}

const typesSql = `SELECT 1::int2 AS a, 2::int4 AS b, 3::int8 AS c, 1.25::float4 AS d, 'NaN'::float8 AS e, 1.50::numeric AS f,
 true AS g, 'ü' AS h, 'x'::char(3) AS i, '\\x00ff'::bytea AS j, '2026-01-02'::date AS k, '2026-01-02 03:04:05.678'::timestamp AS l,
 '2026-01-02 03:04:05+02'::timestamptz AS m, '{"a": [1]}'::jsonb AS n, ARRAY[1,NULL,3] AS o, ARRAY['a','ü'] AS p,
 NULL::int AS q, interval '1 day 2 hours' AS r, int4range(1,10) AS s, point(1,2) AS t`;

async function types(client) {
  section("types");
  for (const query of [{ text: typesSql }, { text: typesSql, values: [] }, { name: "types", text: typesSql }]) {
    const { rows, fields, command, rowCount } = await client.query(query);
    say(
      "fields",
      ...fields.map(({ name, dataTypeID, format, tableID, columnID }) => [name, dataTypeID, format, tableID, columnID]),
    );
    say(command, rowCount);
    sayRows("row", rows);
  }
  const binary = await client.query({
    text: "SELECT 1::int4, 2::int8, 1.5::float8, 'ü'::text, true",
    values: [],
    binary: true,
  });
  sayRows("binary", binary.rows);
  const values = [1, "it's ü", true, null, Buffer.from([0, 1]), { a: 1 }, [1, 2, null], new Date(Date.UTC(2026, 0, 2))];
  const text = "SELECT $1::int, $2::text, $3::bool, $4::int, $5::bytea, $6::jsonb, $7::int[], $8::timestamptz";
  sayRows("echo", (await client.query({ text, values, rowMode: "array" })).rows);
}

async function prepared(client) {
  section("prepared");
  for (let number = 0; number < 5; number++) {
    sayRows("run", (await client.query({ name: "twice", text: "SELECT $1::int * 2 AS n", values: [number] })).rows);
  }
  sayRows("held", (await client.query("SELECT count(*) FROM pg_prepared_statements")).rows);
  const answers = await Promise.all([1, 2, 3].map((n) => client.query("SELECT $1::int AS n", [n])));
  say("queued", ...answers.map(({ rows }) => rows[0].n));
  const several = await client.query(
    "SELECT 1 AS one; SELECT 2 AS two; CREATE TEMP TABLE t (a int); INSERT INTO t VALUES (1), (2)",
  );
  say("several", ...several.map(({ command, rowCount }) => [command, rowCount]));
  say("empty", (await client.query("")).rows.length);
}

async function cursors(client) {
  section("cursors");
  await client.query("BEGIN");
  const cursor = client.query(new Cursor("SELECT n FROM generate_series(1, $1::int) n", [1050]));
  let sum = 0;
  for (let rows = await cursor.read(100); rows.length > 0; rows = await cursor.read(100)) {
    sum += rows.reduce((total, { n }) => total + n, 0);
  }
  say("sum", sum);
  await cursor.close();
  const left = client.query(new Cursor("SELECT n FROM generate_series(1, 100) n"));
  sayRows("part", await left.read(2));
  await left.close();
  await client.query("COMMIT");
}

async function copies(client) {
  section("copy");
  await client.query("CREATE TABLE node_pg.line (a int, b text)");
  const lines = Array.from({ length: 20_000 }, (_, n) => `${n}\tü ${n}\n`);
  const into = client.query(copyStreams.from("COPY node_pg.line FROM STDIN"));
  await pipeline(Readable.from(lines), into);
  say("in", into.rowCount);
  for (const form of ["TEXT", "CSV", "BINARY"]) {
    const out = client.query(
      copyStreams.to(`COPY (SELECT * FROM node_pg.line ORDER BY a LIMIT 5000) TO STDOUT (FORMAT ${form})`),
    );
    const chunks = [];
    for await (const chunk of out) chunks.push(chunk);
    const whole = Buffer.concat(chunks);
    say(form, out.rowCount, whole.length, whole.subarray(0, 100));
    const back = client.query(copyStreams.from(`COPY node_pg.line FROM STDIN (FORMAT ${form})`));
    await pipeline(Readable.from([whole]), back);
    say("back", back.rowCount);
  }
  await expect("bad data", () =>
    pipeline(Readable.from(["no\tx\n"]), client.query(copyStreams.from("COPY node_pg.line FROM STDIN"))),
  );
  sayRows("after it", (await client.query("SELECT count(*), sum(a) FROM node_pg.line")).rows);
}

async function errors(client) {
  section("errors");
  const seen = [];
  client.on("notice", (notice) =>
    seen.push([notice.severity, notice.code, notice.message, notice.detail, notice.hint]),
  );
  await client.query("DO $$BEGIN RAISE NOTICE 'first' USING HINT = 'h', DETAIL = 'd'; RAISE WARNING 'second'; END$$");
  say("notices", ...seen);
  await client.query(
    "CREATE TABLE node_pg.strict (id int PRIMARY KEY, n int NOT NULL CHECK (n > 0)); INSERT INTO node_pg.strict VALUES (1, 1)",
  );
  const wrong = [
    "INSERT INTO node_pg.strict VALUES (1, 1)",
    "INSERT INTO node_pg.strict VALUES (2, NULL)",
    "SELEC 1",
    "SELECT nope FROM node_pg.strict",
    "SELECT 1; SELECT 1/0; SELECT 2",
    "DO $$BEGIN RAISE EXCEPTION 'own' USING ERRCODE = 'XX123', DETAIL = 'd', HINT = 'h', TABLE = 't'; END$$",
    "DO $$BEGIN EXECUTE 'SELECT 1 FRM x'; END$$",
  ];
  for (const sql of wrong) await expect(sql, () => client.query(sql));
  await expect("parameter", () => client.query("SELECT $1::int", ["x"]));
  await client.query("BEGIN");
  await expect("in a block", () => client.query("SELECT 1 / $1::int", [0]));
  await expect("the block", () => client.query("SELECT 1"));
  await client.query("ROLLBACK");
}

async function cancels(client) {
  section("cancel");
  const other = await connect();
  const slow = expect("cancelled", () => client.query("SELECT pg_sleep(30)"));
  await sleep(300);
  await other.query("SELECT pg_cancel_backend($1)", [(await serverPid(client, other)) ?? 0]);
  await slow;
  await other.end();
  const timed = await connect({ query_timeout: 300 });
  timed.on("error", () => {});
  await expect("query_timeout", () => timed.query("SELECT pg_sleep(2)"));
  await timed.end();
}

/** The process in which the sleeping statement runs. */
async function serverPid(_client, other) {
  const { rows } = await other.query(
    "SELECT pid FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(30)' AND state = 'active'",
  );
  return rows[0]?.pid;
}

async function listens(client) {
  section("listen");
  const heard = [];
  client.on("notification", ({ channel, payload }) => heard.push([channel, payload]));
  await client.query("LISTEN node_news");
  const other = await connect();
  await other.query("NOTIFY node_news, 'hello ü'");
  await other.query("SELECT pg_notify('node_news', 'again')");
  await other.end();
  for (let round = 0; heard.length < 2 && round < 100; round++) await sleep(20);
  say("heard", ...heard);
  await client.query("UNLISTEN *");
}

async function large(client) {
  section("large");
  const data = Buffer.alloc(5_000_000, "\0\x01\xff");
  const { rows } = await client.query("SELECT $1::bytea AS b, sha256($1::bytea) AS s, $2::text AS t", [
    data,
    "ü".repeat(1_500_000),
  ]);
  say("big", rows[0].b.equals(data), rows[0].s, rows[0].t.length);
  const many = await client.query("SELECT n, n::text AS t, NULL::int AS z FROM generate_series(1, 50000) n");
  say(
    "rows",
    many.rowCount,
    many.rows.reduce((sum, { n }) => sum + n, 0),
  );
}

async function pooled() {
  section("pool");
  // A pool connects again long after it was made: it is given a token that is fresh then.
  const pool = new pg.Pool({ ssl, max: 4, password: async () => process.env.PGPASSWORD });
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => pool.query("SELECT $1::int AS n", [n])));
  say(
    "sum",
    answers.reduce((sum, { rows }) => sum + rows[0].n, 0),
  );
  await pool.end();
}

async function free() {
  const client = await connect();
  await client.query("DROP SCHEMA IF EXISTS node_pg CASCADE; CREATE SCHEMA node_pg");
  for (const part of [types, prepared, cursors, copies, errors, cancels, listens, large]) await part(client);
  await pooled();
  await client.query("DROP SCHEMA node_pg CASCADE");
  await client.end();
}

async function masked() {
  const client = await connect();
  const customers = "SELECT id, name, ssn, email FROM customers ORDER BY id";
  sayRows("row", (await client.query(customers)).rows);
  for (const id of [1, 2, 1, 2, 1, 2]) {
    const text = "SELECT name, ssn FROM customers WHERE id = $1";
    sayRows("prepared", (await client.query({ name: "one", text, values: [id], binary: true })).rows);
  }
  const cursor = client.query(new Cursor(customers));
  for (let rows = await cursor.read(2); rows.length > 0; rows = await cursor.read(2)) sayRows("cursor", rows);
  const [row] = (await client.query("SELECT born, tags, extra, token FROM customers WHERE id = 1")).rows;
  say("types", row.born, row.tags, row.extra !== null, row.token.length);
  await code("denied", () => client.query("TRUNCATE invoices"));
  sayRows("after it", (await client.query("SELECT 1")).rows);
  await code("rows", () => client.query("SELECT * FROM invoices"));
  sayRows("after it", (await client.query("SELECT 1")).rows);
  await blocks(client);
  await client.query("BEGIN");
  for (let n = 0; n < 50; n++) {
    await client.query({ name: "batch", text: "INSERT INTO invoices VALUES ($1, 1, 1, 'batch')", values: [9100 + n] });
  }
  await client.query("COMMIT");
  sayRows("batch", (await client.query("SELECT count(*) FROM invoices WHERE id >= 9100")).rows);
  await client.query("DELETE FROM invoices WHERE id > 9000");
  let copied = "";
  const out = client.query(copyStreams.to("COPY (SELECT name, ssn FROM customers ORDER BY id LIMIT 1) TO STDOUT"));
  for await (const chunk of out) copied += chunk;
  say("copied", ...copied.trim().split("\t"));
  await code("listen", () => client.query("LISTEN news"));
  await client.end();
}

async function blocks(client) {
  await client.query("BEGIN");
  await client.query("INSERT INTO invoices VALUES ($1, 1, 1, 'never')", [9001]);
  await code("in a block", () => client.query("TRUNCATE invoices"));
  await code("the block", () => client.query("SELECT 1"));
  await client.query("ROLLBACK");
  await client.query("BEGIN");
  await client.query("INSERT INTO invoices VALUES ($1, 1, 1, 'kept')", [9002]);
  await client.query("SAVEPOINT one");
  await code("behind a savepoint", () => client.query("TRUNCATE invoices"));
  await client.query("ROLLBACK TO one");
  await client.query("COMMIT");
  sayRows("written", (await client.query("SELECT count(*), min(id) FROM invoices WHERE id > 9000")).rows);
}

async function readOnly() {
  const pool = new pg.Pool({ ssl, max: 1 });
  for (let round = 0; round < 3; round++) {
    sayRows("session", (await pool.query("SELECT name, ssn FROM customers WHERE id = $1", [1])).rows);
  }
  sayRows("read only", (await pool.query("SHOW transaction_read_only")).rows);
  await code("insert", () => pool.query("INSERT INTO invoices VALUES (1, 1, 1, '')"));
  sayRows("after it", (await pool.query("SELECT 1")).rows);
  await pool.end();
}

await { free, masked, "read-only": readOnly }[process.argv[2]]();
section("done");
