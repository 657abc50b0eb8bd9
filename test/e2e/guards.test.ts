// Guards against somebody who wants around them, on a real server: what is denied by effect, by table and by column,
// rows that add up, time that adds up, hours and networks.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import Cursor from "pg-cursor";
import { World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start({
    sql: `CREATE SCHEMA audit;
      CREATE TABLE audit.log (id int, at date) PARTITION BY RANGE (at);
      CREATE TABLE public.log_2026 PARTITION OF audit.log FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
      INSERT INTO audit.log VALUES (1, '2026-11-22');
      CREATE VIEW public.trail AS SELECT id FROM audit.log;
      CREATE VIEW public.names AS SELECT id, name FROM public.customers;
      CREATE VIEW public.numbers AS SELECT id, right(ssn, 4) AS tail FROM public.customers;
      CREATE VIEW public.whole AS SELECT id, row_to_json(c) AS all_of FROM public.customers c;
      GRANT USAGE ON SCHEMA audit TO writ_ro, writ_rw;
      GRANT SELECT ON ALL TABLES IN SCHEMA public, audit TO writ_ro, writ_rw`,
    files: { "masks/orders-db.yaml": undefined },
  });
  const resource = world.files.get("resources/orders-db.yaml") ?? "";
  world.files.set("resources/orders-db.yaml", resource.replace("select, insert, update, delete", "all"));
});
after(async () => {
  await world.stop();
});

async function guard(text: string): Promise<void> {
  world.files.set("guards/orders-db.yaml", text);
  const seq = (await world.status()).bundle.seq ?? 0;
  await world.publish();
  await world.until(({ bundle }) => (bundle.seq ?? 0) > seq);
}

interface Refusal {
  readonly code: string;
  readonly message: string;
}

async function answer(client: pg.Client, text: string, values?: unknown[]): Promise<Refusal | undefined> {
  try {
    await (values === undefined ? client.query(text) : client.query(text, values));
    return undefined;
  } catch (error) {
    return error as Refusal;
  }
}

async function assertDenied(client: pg.Client, texts: readonly string[], says: RegExp): Promise<void> {
  for (const text of texts) {
    const refused = await answer(client, text);
    assert.match(refused?.message ?? "it passed", says, text);
    assert.equal(refused?.code, "42501", text);
    if (/^begin/i.test(text)) await client.query("ROLLBACK");
  }
}

async function assertAllowed(client: pg.Client, texts: readonly string[]): Promise<void> {
  for (const text of texts) assert.equal((await answer(client, text))?.message, undefined, text);
}

test("a denied effect is denied however it is dressed", async () => {
  await guard("deny:\n  - statements: [delete]\n");
  const client = await world.client({ role: "read-write" });
  const where = "WHERE id = 1";
  const texts = [
    `DELETE FROM invoices ${where}`,
    `/* SELECT */ -- select\n delete from "invoices" ${where}`,
    `DELETE FROM U&"\\0069nvoices" ${where}`,
    `WITH d AS (DELETE FROM invoices ${where} RETURNING id) SELECT * FROM d`,
    `EXPLAIN ANALYZE DELETE FROM invoices ${where}`,
    `PREPARE d AS DELETE FROM invoices ${where}`,
    `MERGE INTO invoices i USING (SELECT 1 AS id) s ON i.id = s.id WHEN MATCHED THEN DELETE`,
    "TRUNCATE invoices",
    "DO $$ BEGIN DELETE FROM invoices; END $$",
    `SELECT 1; DELETE FROM invoices ${where}; SELECT 2`,
    `BEGIN; DELETE FROM invoices ${where}`,
    `COPY (DELETE FROM invoices ${where} RETURNING id) TO STDOUT`,
  ];
  await assertDenied(client, texts, /guards\/orders-db\.yaml:2 denies it/);
  const bound = await answer(client, "DELETE FROM invoices WHERE id = $1", [1]);
  assert.match(bound?.message ?? "", /guards\/orders-db\.yaml:2/);
  const merge = "MERGE INTO invoices i USING (SELECT 1 AS id) s ON i.id = s.id WHEN MATCHED THEN UPDATE SET note = 'm'";
  await assertAllowed(client, ["UPDATE invoices SET note = 'x' WHERE id = 1", merge]);
  assert.equal((await client.query("SELECT count(*)::int AS n FROM invoices")).rows[0].n, 500);
  await client.end();
});

test("what was prepared before a guard came is denied when it runs, and its block has failed", async () => {
  await guard("limit: { rows: 1000 }\n");
  const client = await world.client({ role: "read-write" });
  await client.query("PREPARE gone AS DELETE FROM invoices WHERE id = 2");
  await guard("deny: [{ statements: [delete], roles: [read-write] }]\n");
  await client.query("BEGIN");
  assert.match((await answer(client, "EXECUTE gone"))?.message ?? "", /DELETE on orders-db as read-write/);
  assert.equal((await answer(client, "SELECT 1"))?.code, "25P02");
  await client.query("ROLLBACK");
  assert.equal((await client.query("SELECT count(*)::int AS n FROM invoices WHERE id = 2")).rows[0].n, 1);
  await client.end();
});

test("a write without a condition that means something is one without", async () => {
  await guard("deny: [{ statements: [without-condition] }]\n");
  const client = await world.client({ role: "read-write" });
  const texts = [
    "UPDATE invoices SET note = ''",
    "DELETE FROM invoices WHERE true",
    "DELETE FROM invoices WHERE 1 = 1",
  ];
  await assertDenied(client, texts, /guards\/orders-db\.yaml:1/);
  await assertAllowed(client, ["UPDATE invoices SET note = 'y' WHERE id = 3"]);
  await client.end();
});

test("a table is guarded through views, parts, cursors and other names", async () => {
  await guard("deny: [{ tables: [audit.*], roles: [read-only] }]\n");
  const client = await world.client();
  const texts = [
    "SELECT * FROM audit.log",
    'TABLE "audit"."log"',
    "SELECT * FROM public.log_2026",
    "SELECT * FROM trail",
    "SELECT 1 FROM invoices, public.trail LIMIT 1",
    "SELECT (SELECT count(*) FROM audit.log)",
    "COPY audit.log TO STDOUT",
    "COPY (SELECT * FROM trail) TO STDOUT",
    "EXPLAIN SELECT * FROM audit.log",
    "BEGIN; DECLARE c CURSOR FOR SELECT * FROM trail",
    "PREPARE p AS SELECT * FROM log_2026",
    "SELECT 1; TABLE trail",
  ];
  await assertDenied(client, texts, /touching audit\.log.*guards\/orders-db\.yaml:1/);
  // A name without a schema must mean what it means on the server: the path is held.
  await assertDenied(client, ["SET search_path = audit"], /sql\/setting/);
  await assertAllowed(client, ["SELECT * FROM invoices LIMIT 1", "SELECT * FROM names", "BEGIN", "COMMIT"]);
  const unknown = await answer(client, "FETCH 1 FROM nobody");
  assert.equal(unknown?.code, "34000");
  await client.end();
  const other = await world.client({ role: "read-write" });
  await assertAllowed(other, ["SELECT * FROM audit.log"]);
  await other.end();
});

test("a column is guarded wherever it may be read", async () => {
  await guard("deny: [{ columns: [public.customers.ssn] }]\n");
  const client = await world.client();
  const texts = [
    "SELECT ssn FROM customers",
    'SELECT "ssn" FROM customers',
    'SELECT U&"\\0073sn" FROM customers',
    "SELECT * FROM customers",
    "SELECT c.* FROM customers c",
    "SELECT c FROM customers c",
    "SELECT row_to_json(customers) FROM customers",
    "SELECT (c).ssn FROM customers c",
    "SELECT s FROM customers AS c(a, b, e, s)",
    "SELECT id FROM customers WHERE ssn = '111-22-3333'",
    "SELECT id FROM customers ORDER BY ssn",
    "SELECT count(c) FROM customers c",
    "TABLE customers",
    "COPY customers TO STDOUT",
    "COPY customers (id, ssn) TO STDOUT",
    "SELECT id FROM customers NATURAL JOIN names",
    "SELECT x.id FROM customers x JOIN customers y USING (ssn)",
    "SELECT tail FROM numbers",
    "SELECT id FROM whole",
    "WITH w AS (TABLE customers) SELECT id FROM w",
    "BEGIN; DECLARE c CURSOR FOR SELECT ssn FROM customers",
  ];
  await assertDenied(client, texts, /touching public\.customers\.ssn.*guards\/orders-db\.yaml:1/);
  await assertAllowed(client, [
    "SELECT id, name FROM customers WHERE id = 1",
    "SELECT count(*) FROM customers",
    "SELECT 'ssn' FROM customers",
    "SELECT name FROM names",
    "SELECT * FROM invoices LIMIT 1",
  ]);
  await client.end();
});

test("rows of one cursor, of one portal and of one session add up; the catalogue's do not", async () => {
  await guard("limit: { rows: 50, sessionRows: 120 }\n");
  const client = await world.client();
  await client.query("BEGIN");
  await client.query("DECLARE c CURSOR FOR SELECT id FROM invoices");
  assert.equal((await client.query("FETCH 30 FROM c")).rowCount, 30);
  assert.match((await answer(client, "FETCH 30 FROM c"))?.message ?? "", /Stopped after 50 rows.*\(row-limit\)/);
  await client.query("ROLLBACK");
  const moved = await world.client();
  await moved.query("BEGIN; DECLARE m CURSOR FOR SELECT id FROM invoices");
  await moved.query("MOVE 45 FROM m");
  assert.match((await answer(moved, "FETCH 5 FROM m; FETCH 1 FROM m"))?.message ?? "", /Stopped after 50 rows/);
  await moved.end();
  assert.ok(((await client.query("SELECT relname FROM pg_catalog.pg_class")).rowCount ?? 0) > 120);
  const portal = client.query(new Cursor("SELECT id FROM invoices"));
  assert.equal((await portal.read(30)).length, 30);
  await assert.rejects(portal.read(30), /Stopped after 50 rows/);
  assert.match(
    (await answer(client, "SELECT id FROM invoices LIMIT 40"))?.message ?? "",
    /Stopped after 120 rows.*session/,
  );
  assert.match((await answer(client, "SELECT 1 FROM invoices LIMIT 1"))?.message ?? "", /session-row-limit/);
  assert.equal((await client.query("SELECT 1 FROM pg_catalog.pg_class LIMIT 1")).rowCount, 1);
  await client.end();
});

test("what wants an approval is refused and says so, and rows are cut where one would be needed", async () => {
  await guard("hold:\n  - statements: [truncate]\n  - rows: { over: 2 }\nlimit: { rows: 100 }\n");
  const client = await world.client({ role: "read-write" });
  const held = await answer(client, "TRUNCATE invoices");
  assert.match(held?.message ?? "", /guards\/orders-db\.yaml:2 wants an approval\. None can be given here yet/);
  assert.match((await answer(client, "UPDATE invoices SET note = '' WHERE id = 1"))?.message ?? "", /hold-rows/);
  await assertAllowed(client, ["INSERT INTO invoices VALUES (9001, 1, 1, ''), (9002, 1, 1, '')"]);
  const three = "INSERT INTO invoices VALUES (9003, 1, 1, ''), (9004, 1, 1, ''), (9005, 1, 1, '')";
  assert.match((await answer(client, three))?.message ?? "", /more than 2 rows.*guards\/orders-db\.yaml:3/);
  assert.match((await answer(client, "SELECT id FROM invoices"))?.message ?? "", /Stopped after 2 rows.*approval/);
  await client.end();
});

test("time counts over all executions of a portal, over locks, and while a client feeds a COPY", async () => {
  await guard("limit: { statement: 1s }\n");
  const client = await world.client({ role: "read-write" });
  const slow = client.query(new Cursor("SELECT pg_sleep(0.3) FROM generate_series(1, 10)"));
  const ended = (async () => {
    for (let at = 0; at < 10; at++) await slow.read(1);
  })();
  await assert.rejects(ended, /Stopped after 1 s/);
  await client.end();
  const waiting = await world.client({ role: "read-write" });
  const locking = world.postgres.query("BEGIN; LOCK invoices; SELECT pg_sleep(4); COMMIT", "shop");
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.match((await answer(waiting, "UPDATE invoices SET note = '' WHERE id = 1"))?.message ?? "", /time-limit/);
  assert.match((await answer(waiting, "COPY invoices FROM STDIN"))?.message ?? "", /time-limit|Stopped after 1 s|COPY/);
  await locking;
  await waiting.end();
});

test("hours and networks close the door, and end who is inside", async () => {
  await guard("deny: [{ notFrom: [127.0.0.0/8, '::1'] }]\n");
  const client = await world.client();
  const ended = new Promise<string>((resolve) => client.once("error", ({ message }) => resolve(message)));
  await assertAllowed(client, ["SELECT 1"]);
  await guard("deny: [{ from: [127.0.0.0/8] }]\n");
  assert.match(await ended, /from this address: guards\/orders-db\.yaml:1 denies them/);
  await assert.rejects(world.client(), /from this address: guards\/orders-db\.yaml:1 denies them.*\(guard-deny\)/);
  const today = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"][new Date().getUTCDay()] ?? "";
  const yesterday = ["sat", "sun", "mon", "tue", "wed", "thu", "fri"][new Date().getUTCDay()] ?? "";
  const tomorrow = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][new Date().getUTCDay()] ?? "";
  await guard(`deny: [{ outside: { days: [${yesterday}, ${today}, ${tomorrow}], zone: UTC } }]\n`);
  const inside = await world.client();
  await assertAllowed(inside, ["SELECT 1"]);
  await inside.end();
  await guard(`deny: [{ during: { days: [${yesterday}, ${today}, ${tomorrow}], zone: UTC }, roles: [read-only] }]\n`);
  await assert.rejects(world.client(), /as read-only at this hour/);
  const other = await world.client({ role: "read-write" });
  await assertAllowed(other, ["SELECT 1"]);
  await other.end();
});
