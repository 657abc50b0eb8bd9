// Access that ends while it is used: by a revert, by its own instant, by a bundle that nobody renewed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { grant, instant, World } from "./world.ts";

const longQuery = "SELECT count(*) FROM invoices a, invoices b, invoices c, invoices d";

let world: World;
before(async () => {
  world = await World.start({ every: "1s" });
});
after(() => world.stop());

interface Cut {
  code: string;
  message: string;
  atMs: number;
}

/** Starts a query that would run for minutes and resolves with how it ended. */
function cutOf(client: pg.Client): Promise<Cut> {
  return client.query(longQuery).then(
    () => assert.fail("the query ended by itself"),
    (error: { code: string; message: string }) => ({ code: error.code, message: error.message, atMs: Date.now() }),
  );
}

/** What an idle client is told when its session is ended from outside. */
function errorOf(client: pg.Client): Promise<Error & { code?: string }> {
  return new Promise((resolve) => client.on("error", resolve));
}

async function runningUpstream(wanted: number): Promise<void> {
  const endMs = Date.now() + 5000;
  for (;;) {
    const { rows } = await world.postgres.query(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%invoices d%' AND pid <> pg_backend_pid()",
    );
    if (rows[0].n === wanted) return;
    assert.ok(Date.now() < endMs, `${rows[0].n} running upstream, ${wanted} wanted`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

test("a revert cuts a running query with the reason, and the database stops working on it", async () => {
  const client = await world.client();
  const idle = await world.client();
  const idleEnd = errorOf(idle);
  const cut = cutOf(client);
  await runningUpstream(1);
  const path = "grants/orders-db/alice-read.yaml";
  const text = world.files.get(path) ?? "";
  world.files.delete(path);
  await world.publish();
  const publishedMs = Date.now();
  const { code, message, atMs } = await cut;
  assert.equal(code, "57P01");
  assert.match(message, /grant|access/i);
  assert.ok(atMs - publishedMs < 1000, `cut after ${atMs - publishedMs} ms`);
  assert.equal((await idleEnd).code, "57P01");
  await runningUpstream(0);
  await assert.rejects(world.client(), { code: "28000" });
  world.files.set(path, text);
  await world.publish();
});

test("a grant's own end cuts a running query at the instant, without any bundle", async () => {
  await world.until(({ bundle }) => bundle.seq === 3);
  const until = instant(4);
  world.files.set("grants/orders-db/alice-short.yaml", grant({ role: "read-write", until }));
  world.files.delete("grants/orders-db/alice-write.yaml");
  await world.publish();
  await world.until(({ bundle }) => bundle.seq === 4);
  const client = await world.client({ role: "read-write" });
  const { code, atMs } = await cutOf(client);
  assert.equal(code, "57P01");
  const lateMs = atMs - Date.parse(until);
  assert.ok(lateMs >= 0, `cut ${-lateMs} ms early`);
  assert.ok(lateMs < 500, `cut ${lateMs} ms late`);
  await runningUpstream(0);
});

test("a session whose masks change is ended, and the next one has the new masks", async () => {
  const client = await world.client();
  const end = errorOf(client);
  const masks = world.files.get("masks/orders-db.yaml") ?? "";
  world.files.set("masks/orders-db.yaml", `${masks}  public.customers.score: "null"\n`);
  await world.publish();
  const { code, message } = await end;
  assert.equal(code, "57P01");
  assert.match(message, /changed/);
  const next = await world.client();
  const { rows } = await next.query("SELECT score FROM customers");
  assert.ok(rows.every((row) => row.score === null));
  await next.end();
});

test("a removed person is out at once, whatever their grants say", async () => {
  const client = await world.client();
  const end = errorOf(client);
  const people = world.files.get("people.yaml") ?? "";
  const left = people.split("\n").slice(1).join("\n");
  assert.ok(
    !left.includes("alice@") && [...world.files].some(([path, text]) => /^grants/.test(path) && /alice@/.test(text)),
  );
  world.files.set("people.yaml", left);
  await world.publish();
  assert.equal((await end).code, "57P01");
  await assert.rejects(world.client(), { code: "28000" });
  world.files.set("people.yaml", people);
  await world.publish();
});

test("when a bundle ends and nobody renewed it, sessions end and nobody gets in", async () => {
  await world.publish({ lifeSeconds: 4 });
  const { seq } = (await world.status()).bundle;
  await world.until(({ bundle }) => bundle.seq !== seq);
  const client = await world.client();
  const cut = await cutOf(client);
  assert.equal(cut.code, "57P01");
  await assert.rejects(world.client(), (error: { message: string }) => /bundle/.test(error.message));
  await world.publish();
  const endMs = Date.now() + 5000;
  for (;;) {
    const next = await world.client().catch(() => undefined);
    if (next !== undefined) {
      await next.end();
      break;
    }
    assert.ok(Date.now() < endMs, "a renewed bundle did not let anybody in");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
});
