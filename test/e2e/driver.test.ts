// node-postgres through the proxy, masks on: prepared statements, parameters, types, transactions, many at once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import pg from "pg";
import { World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start();
});
after(() => world.stop());

test("parameters are bound, and recorded with the execution", async () => {
  const client = await world.client();
  const { rows } = await client.query("SELECT id, note FROM invoices WHERE id = $1 OR note = $2 ORDER BY id", [
    7,
    "order 9",
  ]);
  assert.deepEqual(
    rows.map((row) => row.id),
    [7, 9],
  );
  await client.end();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  assert.match(await world.recordText(), /"binds":\[\{"value":"7".*"order 9"/);
});

test("a prepared statement is decided and recorded at every execution", async () => {
  const client = await world.client();
  for (let id = 1; id <= 5; id++) {
    const { rows } = await client.query({
      name: "by-id",
      text: "SELECT ssn, name FROM customers WHERE id = $1",
      values: [id],
    });
    if (id === 1) assert.match(rows[0].ssn, /3333$/);
  }
  await client.end();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const executions = (await world.recordText()).split("\n").filter((line) => line.includes('"prepared":"by-id"'));
  assert.equal(executions.length, 5);
});

test("a transaction commits what was allowed", async () => {
  const client = await world.client({ role: "read-write" });
  await client.query("BEGIN");
  await client.query("INSERT INTO invoices VALUES ($1, 1, 2.50, $2)", [8001, "from a driver"]);
  await client.query("COMMIT");
  const { rows } = await client.query("SELECT amount FROM invoices WHERE id = 8001");
  assert.equal(rows[0].amount, "2.50");
  await client.query("DELETE FROM invoices WHERE id = 8001");
  await client.end();
});

test("a denied prepared statement inside a block fails the block in the database too", async () => {
  const client = await world.client({ role: "read-write" });
  await client.query("BEGIN");
  await client.query("INSERT INTO invoices VALUES ($1, 1, 1, 'x')", [8101]);
  await assert.rejects(client.query({ text: "UPDATE customers SET name = $1", values: ["x"] }), { code: "42501" });
  await assert.rejects(client.query("SELECT 1"), { code: "25P02" });
  await client.query("COMMIT");
  assert.equal((await client.query("SELECT 1 FROM invoices WHERE id = 8101")).rowCount, 0);
  await client.end();
});

test("a read-only role cannot lift it", async () => {
  const client = await world.client();
  const tries = [
    "BEGIN READ WRITE",
    "SET TRANSACTION READ WRITE",
    "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
    "SET default_transaction_read_only = off",
    "SET transaction_read_only = off",
    "RESET default_transaction_read_only",
    "RESET ALL",
    "DISCARD ALL",
  ];
  for (const sql of tries) {
    await client.query(sql).catch(() => {});
    await client.query("ROLLBACK").catch(() => {});
    const { rows } = await client.query("SHOW transaction_read_only");
    assert.equal(rows[0].transaction_read_only, "on", sql);
  }
  await client.end();
});

test("the row after the last allowed one is never sent, and the session goes on", async () => {
  const client = await world.client();
  let rows = 0;
  const query = new pg.Query("SELECT * FROM invoices");
  query.on("row", () => rows++);
  const ended = new Promise<{ code: string; message: string }>((resolve) =>
    query.on("error", (error) => resolve(error as never)),
  );
  client.query(query);
  const error = await ended;
  assert.equal(error.code, "42501");
  assert.match(error.message, /100/);
  assert.equal(rows, 100);
  assert.equal((await client.query("SELECT 1 AS one")).rows[0].one, 1);
  await client.end();
});

test("a pool of sessions works side by side", async () => {
  const clients = await Promise.all(Array.from({ length: 12 }, () => world.client()));
  const answers = await Promise.all(
    clients.map((client, index) => client.query("SELECT $1::int AS n, pg_backend_pid() AS pid", [index])),
  );
  assert.deepEqual(
    answers.map(({ rows }) => rows[0].n),
    clients.map((_, index) => index),
  );
  assert.equal(new Set(answers.map(({ rows }) => rows[0].pid)).size, clients.length);
  await Promise.all(clients.map((client) => client.end()));
});

test("a large result and a large parameter pass unchanged", async () => {
  const client = await world.client();
  const text = "x".repeat(3_000_000);
  const { rows } = await client.query("SELECT length($1) AS n, $1 AS same", [text]);
  assert.equal(rows[0].n, text.length);
  assert.equal(rows[0].same, text);
  await client.end();
});
