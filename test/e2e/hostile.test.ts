// Clients that only connect, never read, never finish; a log that nobody reads; a stop with all of that going on.
// Whatever they do, reverts are enforced, memory stays bounded, others log in, and records end in good order.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import net from "node:net";
import { after, before, test } from "node:test";
import tls from "node:tls";
import { verifyRecords } from "@writ/record";
import { World } from "./world.ts";

const longQuery = "SELECT count(*) FROM invoices a, invoices b, invoices c, invoices d";
const openFiles = 400;

let world: World;
let sockets: net.Socket[] = [];
before(async () => {
  // Few files may be open, so that a flood of connections comes near the limit.
  world = await World.start({
    under: ["prlimit", `--nofile=${openFiles}:${openFiles}`],
    files: { "guards/orders-db.yaml": undefined },
  });
});
after(async () => {
  for (const socket of sockets) socket.destroy();
  await world.stop();
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A connection that says `bytes` and then nothing. */
function stranger(bytes: Buffer, port = world.port): void {
  const socket = net.connect(port, "127.0.0.1", () => socket.write(bytes));
  socket.on("error", () => {});
  sockets.push(socket);
}

const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const sslRequest = Buffer.concat([int32(8), int32(80_877_103)]);
const clientHelloStart = Buffer.from("1603010200010001fc0303", "hex");

/** Every stage of login at which a client may stop talking. */
const stages = {
  nothing: Buffer.alloc(0),
  "half a length": Buffer.from([0, 0]),
  "a request for TLS": sslRequest,
  "half a ClientHello": Buffer.concat([sslRequest, clientHelloStart]),
  "half a start-up packet": Buffer.concat([int32(10_000), int32(196_608), Buffer.from("user\0")]),
};

/** One that got through TLS and start-up, and keeps its token back. */
function silentInsideTls(): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect(world.port, "127.0.0.1", () => socket.write(sslRequest));
    sockets.push(socket);
    socket.on("error", () => {});
    socket.once("data", () => {
      const secure = tls.connect({ socket, ca: world.ca, host: "127.0.0.1" }, () => {
        const body = Buffer.from("user\0read-only\0database\0orders-db\0\0");
        secure.write(Buffer.concat([int32(body.length + 8), int32(196_608), body]));
        resolve();
      });
      secure.on("error", () => {});
    });
    socket.on("close", () => resolve());
  });
}

async function memoryMiB(): Promise<number> {
  const status = await readFile(`/proc/${world.proxyPid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** The parser's code is compiled once, in the background, and takes memory while it is. */
async function settledMiB(): Promise<number> {
  const endMs = Date.now() + 20_000;
  for (let before = await memoryMiB(); ; ) {
    await pause(700);
    const now = await memoryMiB();
    if (Math.abs(now - before) < 5) return now;
    assert.ok(Date.now() < endMs, `memory did not settle: ${now} MiB`);
    before = now;
  }
}

test("a flood of connections stopped at every stage of login delays no revert, and keeps nobody from logging in", async () => {
  const client = await world.client();
  const cut = client.query(longQuery).then(
    () => assert.fail("the query ended by itself"),
    (error: { code: string }) => error.code,
  );
  for (let count = 0; count < openFiles * 2; count++) {
    for (const bytes of Object.values(stages)) stranger(bytes);
    if (count % 50 === 0) await silentInsideTls();
    if (count % 20 === 0) await pause(1);
  }
  await pause(500);
  const path = "grants/orders-db/alice-read.yaml";
  const text = world.files.get(path) ?? "";
  world.files.delete(path);
  await world.publish();
  const publishedMs = Date.now();
  assert.equal(await cut, "57P01");
  assert.ok(Date.now() - publishedMs < 1000, `cut after ${Date.now() - publishedMs} ms`);
  world.files.set(path, text);
  await world.publish();
  await world.until(({ bundle }) => bundle.seq === 3);
  const next = await world.client();
  await next.end();
  for (const socket of sockets) socket.destroy();
  sockets = [];
});

test("a client that asks for gigabytes and reads nothing costs no memory", async () => {
  const client = await world.client();
  await client.query("SELECT 1");
  const before = await settledMiB();
  const { stream } = (client as unknown as { connection: { stream: net.Socket } }).connection;
  client.query("SELECT repeat('x', 1000) FROM invoices a, invoices b, generate_series(1, 16)").catch(() => {});
  await pause(100);
  stream.pause();
  await pause(3000);
  const grown = (await memoryMiB()) - before;
  assert.ok(grown < 64, `grew by ${grown} MiB`);
  const { rows } = await world.postgres.query(
    "SELECT wait_event FROM pg_stat_activity WHERE query LIKE 'SELECT repeat%'",
  );
  assert.deepEqual(rows, [{ wait_event: "ClientWrite" }], "the server waits too");
  stream.destroy();
});

test("SIGUSR1 opens no debugger, and many records can be written at once", async () => {
  process.kill(world.proxyPid, "SIGUSR1");
  await pause(300);
  assert.doesNotMatch(world.proxyLog.join(""), /Debugger listening/);
  const threads = (await readdir(`/proc/${world.proxyPid}/task`)).length;
  assert.ok(threads > 16, `${threads} threads: libuv's pool is as small as ever`);
});

test("a log that nobody reads any more ends no session", async () => {
  world.closeLog();
  for (let count = 0; count < 3; count++) {
    const client = await world.client();
    assert.equal((await client.query("SELECT 1 AS one")).rows[0].one, 1);
    await client.end();
  }
});

test("SIGTERM tells clients why, whatever others leave unfinished, and records end as drained", async () => {
  const client = await world.client();
  await client.query("SELECT 1");
  for (const bytes of Object.values(stages)) stranger(bytes);
  stranger(Buffer.from("GET /status HTTP/1.1\r\nHost: x\r\n"), world.controlPort);
  stranger(Buffer.alloc(0), world.controlPort);
  await pause(200);
  const told = new Promise<Error & { code?: string }>((resolve) => client.on("error", resolve));
  const toldMs = Date.now();
  const exit = world.killProxy("SIGTERM");
  const { code, message } = await told;
  assert.equal(code, "57P01");
  assert.match(message, /drained/);
  await exit;
  assert.ok(Date.now() - toldMs < 8000, `stopped after ${Date.now() - toldMs} ms`);
  assert.match(await world.recordText(), /"reason":"drained"/);
});

test("connections that never logged in left no session behind, and every record is good", async () => {
  const { kid, publicJwk } = world.keys.record;
  const report = await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
  const { good, ...rest } = report.counts;
  assert.ok((good ?? 0) >= 6);
  assert.deepEqual(
    Object.values(rest).filter((count) => count !== 0),
    [],
    JSON.stringify(rest),
  );
});
