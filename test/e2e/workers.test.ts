// Several processes share one port: sessions on all of them, one control port for all, and the end of one is the end of
// its own sessions only. Real processes, real kill -9.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { verifyRecords } from "@writ/record";
import type pg from "pg";
import { grant, World } from "./world.ts";

interface Worker {
  readonly worker: number;
  readonly pid: number;
  readonly up: boolean;
  readonly restarts: number;
  readonly status: { readonly sessions: number; readonly bundle: { readonly seq: number } } | null;
}

const once = grant({ role: "read-write", more: "sessions: 2\n" });

let world: World;
before(async () => {
  world = await World.start({ proxy: "workers: 2\ndrain: 5s\n", files: { "grants/orders-db/alice-once.yaml": once } });
});
after(() => world.stop());

async function status(): Promise<{ ready: boolean; sessions: number; workers: readonly [Worker, Worker] }> {
  return (await (await fetch(`http://127.0.0.1:${world.controlPort}/status`)).json()) as Awaited<
    ReturnType<typeof status>
  >;
}

/** A worker starts in a second; on a machine that is busy with other tests it took 15. */
const eventuallyMsMax = 60_000;

async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const endMs = Date.now() + eventuallyMsMax; !(await holds()); await wait(25)) {
    if (Date.now() > endMs) assert.fail(`never: ${what}`);
  }
}

function ended(client: pg.Client): Promise<unknown> {
  return new Promise((resolve) => client.once("end", () => resolve(undefined)));
}

test("sessions are spread over the workers, each worker has the bundle, and the control port answers for all", async () => {
  const clients = await Promise.all(Array.from({ length: 6 }, () => world.client()));
  const now = await status();
  assert.equal(now.sessions, 6);
  const spread = now.workers.map(({ status: each }) => each?.sessions ?? 0);
  assert.ok(Math.min(...spread) >= 1, `sessions are spread: ${spread}`);
  assert.deepEqual(
    now.workers.map(({ status: each }) => each?.bundle.seq),
    [1, 1],
  );
  const metrics = await (await fetch(`http://127.0.0.1:${world.controlPort}/metrics`)).text();
  for (const [at, open] of spread.entries())
    assert.ok(metrics.includes(`\nwrit_sessions_open{worker="${at + 1}"} ${open}\n`));
  assert.match(metrics, /^writ_worker_up\{worker="2"\} 1$/m);
  await Promise.all(clients.map((client) => client.end()));
});

test("a cancel request that comes to another worker finds its session", async () => {
  // Connections go to the workers in turn: of two requests for one session, one comes to the other worker.
  const clients = [await world.client(), await world.client()];
  for (const [at, client] of clients.flatMap((each) => [each, each]).entries()) {
    // Each has a text of its own: the one before may look as if it still ran.
    const slow = client.query(`SELECT pg_sleep(${60 + at})`);
    const refused = assert.rejects(slow, { code: "57014" });
    await eventually(() => isSleeping(60 + at), "the statement runs");
    await cancel(client);
    await refused;
  }
  for (const client of clients) assert.equal((await client.query("SELECT 1 AS n")).rows[0]?.n, 1, "sessions go on");
  for (const client of clients) await client.end();
});

async function isSleeping(seconds: number): Promise<boolean> {
  const text = `query LIKE '%pg_sleep(${seconds})%' AND usename = 'writ_ro'`;
  const { rows } = await world.postgres.query(`SELECT FROM pg_stat_activity WHERE state = 'active' AND ${text}`);
  return rows.length === 1;
}

/** PostgreSQL's documentation, CancelRequest: a connection of its own, answered by being closed. */
async function cancel(client: pg.Client): Promise<void> {
  const { processID, secretKey } = client as unknown as { readonly processID: number; readonly secretKey: number };
  const request = Buffer.alloc(16);
  for (const [at, word] of [16, 80877102, processID, secretKey].entries()) request.writeInt32BE(word, 4 * at);
  const socket = connect(world.port, "127.0.0.1");
  socket.end(request);
  socket.resume();
  await new Promise((resolve) => socket.once("close", resolve));
}

test("a grant for two sessions gives two over all workers", async () => {
  world.files.delete("grants/orders-db/alice-write.yaml");
  await world.publish();
  await eventually(async () => (await status()).workers.every((each) => each.status?.bundle.seq === 2), "bundle 2");
  const tries = await Promise.allSettled(Array.from({ length: 6 }, () => world.client({ role: "read-write" })));
  const opened = tries.filter((attempt) => attempt.status === "fulfilled");
  assert.equal(opened.length, 2);
  for (const { value } of opened) await value.end();
});

test("a worker killed with -9 takes its own sessions only, the other serves, and it is started again", async () => {
  const clients = await Promise.all(Array.from({ length: 4 }, () => world.client()));
  const [victim, other] = (await status()).workers;
  const [doomed, kept] = [victim.status?.sessions ?? 0, other.status?.sessions ?? 0];
  assert.ok(doomed > 0 && kept > 0, `sessions are spread: ${doomed}, ${kept}`);
  let lost = 0;
  const ends = clients.map((client) => ended(client).then(() => lost++));
  process.kill(victim.pid, "SIGKILL");
  await eventually(async () => lost === doomed, "its sessions are lost");
  const answers = await Promise.allSettled(clients.map((client) => client.query("SELECT 1 AS n")));
  assert.equal(answers.filter((answer) => answer.status === "fulfilled").length, kept);
  const fresh = await world.client();
  assert.equal((await fresh.query("SELECT 1 AS n")).rows[0]?.n, 1);
  await eventually(async () => (await status()).workers.every(({ up }) => up), "the worker is up again");
  const [again] = (await status()).workers;
  assert.equal(again.restarts, 1);
  assert.notEqual(again.pid, victim.pid);
  const after = await Promise.all(Array.from({ length: 4 }, () => world.client()));
  assert.ok(((await status()).workers[0].status?.sessions ?? 0) > 0, "it serves again");
  for (const client of [...clients, ...after, fresh]) await client.end().catch(() => {});
  await Promise.all(ends);
});

test("a client whose connection was on its way to a worker that died is told so", async () => {
  const [victim] = (await status()).workers;
  process.kill(victim.pid, "SIGSTOP");
  const sockets = Array.from({ length: 4 }, () => connect(world.port, "127.0.0.1"));
  let heard = 0;
  let cut = 0;
  for (const socket of sockets) {
    socket.on("data", () => heard++).on("error", () => {});
    socket.on("close", () => cut++);
    socket.write(sslRequest);
  }
  await eventually(async () => heard === 3, "the other worker answers all but one");
  process.kill(victim.pid, "SIGKILL");
  await eventually(async () => cut === 1, "the one that nobody took is closed");
  for (const socket of sockets) socket.destroy();
  await eventually(async () => (await status()).workers.every(({ up }) => up), "the worker is up again");
});

/** PostgreSQL's documentation, SSLRequest. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

test("access that is taken away ends on every worker", async () => {
  const clients = await Promise.all(Array.from({ length: 4 }, () => world.client()));
  const ends = clients.map((client) => ended(client));
  const kept = world.files.get("grants/orders-db/alice-read.yaml") ?? "";
  world.files.delete("grants/orders-db/alice-read.yaml");
  await world.publish();
  await Promise.all(ends);
  world.files.set("grants/orders-db/alice-read.yaml", kept);
  await world.publish();
  await eventually(async () => (await status()).workers.every((each) => each.status?.bundle.seq === 4), "bundle 4");
});

test("SIGTERM drains all workers and leaves no process behind", async () => {
  const clients = await Promise.all(Array.from({ length: 4 }, () => world.client()));
  const busy = clients.slice(0, 2);
  for (const client of busy) await client.query("BEGIN");
  const idleEnds = clients.slice(2).map((client) => ended(client));
  const pids = (await status()).workers.map(({ pid }) => pid);
  process.kill(world.proxyPid, "SIGTERM");
  await Promise.all(idleEnds);
  for (const client of busy) {
    assert.equal((await client.query("SELECT 7 AS n")).rows[0]?.n, 7);
    await client.query("COMMIT");
  }
  assert.deepEqual(await world.proxyExit(), [0, null]);
  for (const pid of pids) assert.throws(() => process.kill(pid, 0), { code: "ESRCH" });
});

test("workers do not outlive a supervisor that was killed", async () => {
  await world.startProxy();
  const pids = (await status()).workers.map(({ pid }) => pid);
  await world.killProxy("SIGKILL");
  await eventually(async () => pids.every((pid) => !alive(pid)), "workers are gone");
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test("records of all workers are whole, but for what was killed", async () => {
  const { kid, publicJwk } = world.keys.record;
  const { counts } = await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
  const { good, ...rest } = counts;
  assert.ok((good ?? 0) >= 15, JSON.stringify(counts));
  const wrong = Object.entries(rest).filter(([name, count]) => count !== 0 && !/crash/.test(name));
  assert.deepEqual(wrong, []);
});
