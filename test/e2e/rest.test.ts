// Sessions that rest longer than proxy.yaml allows end, with the SQLSTATE that PostgreSQL uses; those in which
// something goes on do not.
import assert from "node:assert/strict";
import type { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start({ proxy: "sessions: { idle: 1s, idleInTransaction: 2s, unread: 1s }\n" });
});
after(() => world.stop());

function told(client: { once(event: "error", listener: (error: Error & { code?: string }) => void): unknown }) {
  return new Promise<Error & { code?: string }>((resolve) => client.once("error", resolve));
}

test("an idle session ends with 57P05, an idle transaction with 25P03 and later, a running statement with neither", async () => {
  const [idle, inTransaction, running] = await Promise.all([world.client(), world.client(), world.client()]);
  const ends: string[] = [];
  const idleEnd = told(idle).then(({ code }) => ends.push(code ?? ""));
  await inTransaction.query("BEGIN");
  const transactionEnd = told(inTransaction).then(({ code }) => ends.push(code ?? ""));
  const slow = running.query("SELECT pg_sleep(3), 'whole' AS result");
  await Promise.all([idleEnd, transactionEnd]);
  assert.deepEqual(ends, ["57P05", "25P03"]);
  assert.equal((await slow).rows[0]?.result, "whole");
  await running.end();
  const metrics = await (await fetch(`http://127.0.0.1:${world.controlPort}/metrics`)).text();
  assert.match(metrics, /^writ_sessions_ended_total\{worker="1",reason="idle-limit"\} 2$/m);
});

test("a session that does something now and then is not idle", async () => {
  const client = await world.client();
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await client.query("SELECT 1");
  }
  await client.end();
});

test("a client that takes nothing while rows wait for it is cut, and its query with it", async () => {
  const client = await world.client();
  const { connection } = client as unknown as { readonly connection: { readonly stream: Readable } };
  const before = world.proxyLog.length;
  connection.stream.pause();
  client.query("SELECT repeat('x', 1000000) AS wide FROM generate_series(1, 90)").catch(() => {});
  await world.until(() => world.proxyLog.slice(before).join("").includes('"reason":"idle-limit"'));
  const running = "SELECT FROM pg_stat_activity WHERE usename = 'writ_ro' AND state = 'active'";
  for (const endMs = Date.now() + 5000; (await world.postgres.query(running)).rows.length > 0; ) {
    assert.ok(Date.now() < endMs, "the query is cancelled");
  }
  connection.stream.destroy();
});
