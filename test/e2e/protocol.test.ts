// Bytes that are no PostgreSQL: each ends its own connection with the protocol's error, and touches no other.
import assert from "node:assert/strict";
import net from "node:net";
import { after, before, test } from "node:test";
import tls from "node:tls";
import type pg from "pg";
import { World } from "./world.ts";

let world: World;
let bystander: pg.Client;
before(async () => {
  world = await World.start();
  bystander = await world.client();
});
after(async () => {
  await bystander.end();
  await world.stop();
});

const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const sslRequest = Buffer.concat([int32(8), int32(80_877_103)]);
const startup = (parameters: Record<string, string>, version = 196_608) => {
  const body = Buffer.from(`${Object.entries(parameters).flat().join("\0")}\0\0`);
  return Buffer.concat([int32(body.length + 8), int32(version), body]);
};
const message = (type: string, body: Buffer | string) => {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
  return Buffer.concat([Buffer.from(type), int32(bytes.length + 4), bytes]);
};

/** Sends `bytes` on a raw connection and resolves with all that came back when it closed. */
function raw(bytes: Buffer, closeMsMax = 15_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(world.port, "127.0.0.1");
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => reject(new Error("the connection stayed open")), closeMsMax);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString("latin1"));
    });
    socket.write(bytes);
  });
}

/** Logs in over TLS, sends `bytes`, and resolves with what came back after ReadyForQuery when it closed. */
async function afterLogin(bytes: Buffer): Promise<string> {
  const token = await world.token();
  const plain = net.connect(world.port, "127.0.0.1");
  plain.write(sslRequest);
  await new Promise((resolve) => plain.once("data", resolve));
  const socket = tls.connect({ socket: plain, ca: world.ca, servername: "localhost" });
  const chunks: Buffer[] = [];
  const closed = new Promise<void>((resolve) => socket.on("close", () => resolve()));
  socket.on("error", () => {});
  socket.on("data", (chunk) => chunks.push(chunk));
  socket.write(startup({ user: "read-only", database: "orders-db" }));
  socket.write(message("p", `${token}\0`));
  const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
  while (!Buffer.concat(chunks).includes(ready)) await new Promise((resolve) => setTimeout(resolve, 10));
  chunks.length = 0;
  socket.write(bytes);
  const timer = setTimeout(() => socket.destroy(), 10_000);
  await closed;
  clearTimeout(timer);
  return Buffer.concat(chunks).toString("latin1");
}

async function bystanderWorks(): Promise<void> {
  assert.equal((await bystander.query("SELECT 1 AS one")).rows[0].one, 1);
}

const beforeLogin: Record<string, Buffer> = {
  "a length of zero": int32(0),
  "a negative length": int32(-1),
  "a start-up packet of a gigabyte": Buffer.concat([int32(1 << 30), int32(196_608)]),
  "an unknown protocol major": startup({ user: "a" }, 2 << 16),
  "plain HTTP": Buffer.from("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
  "a start-up packet without TLS": startup({ user: "read-only", database: "orders-db" }),
  "bytes injected behind SSLRequest": Buffer.concat([
    sslRequest,
    startup({ user: "read-only", database: "orders-db" }),
  ]),
};
for (const [what, bytes] of Object.entries(beforeLogin)) {
  test(`${what} ends that connection only`, async () => {
    const answer = await raw(bytes);
    assert.ok(answer.length < 2000);
    await bystanderWorks();
  });
}

const afterwards: Record<string, Buffer> = {
  "an unknown message type": message("~", "x"),
  "a message with a length below four": Buffer.concat([Buffer.from("Q"), int32(3)]),
  "a query with a negative length": Buffer.concat([Buffer.from("Q"), int32(-5)]),
  "a query without its final zero": message("Q", "SELECT 1"),
  "a Bind that is cut short": message("B", Buffer.from([0, 0, 0, 9])),
  "a second password": message("p", "again\0"),
  "a server's message": message("Z", "I"),
};
for (const [what, bytes] of Object.entries(afterwards)) {
  test(`${what} ends that session with the protocol's error`, async () => {
    const answer = await afterLogin(bytes);
    assert.match(answer, /08P01|54000/);
    await bystanderWorks();
  });
}

const refusedByName: Record<string, Buffer> = {
  "a function call": message("F", Buffer.concat([int32(1), Buffer.alloc(6)])),
};
for (const [what, bytes] of Object.entries(refusedByName)) {
  test(`${what} is refused by name, and the session stays usable`, async () => {
    const answer = await afterLogin(Buffer.concat([bytes, message("Q", "SELECT 'still here'\0"), message("X", "")]));
    assert.match(answer, /0A000/);
    assert.match(answer, /still here/);
    await bystanderWorks();
  });
}

test("replication is refused by name", async () => {
  await assert.rejects(
    world.client({ config: { replication: "database" } as pg.ClientConfig }),
    (error: { message: string }) => /replication/i.test(error.message),
  );
});

test("a statement over the limit is refused, never waved through", async () => {
  const client = await world.client({ role: "read-write" });
  const padding = " ".repeat(20 << 20);
  await assert.rejects(client.query(`DELETE FROM invoices /*${padding}*/`));
  await client.end().catch(() => {});
  const { rows } = await world.postgres.query("SELECT count(*)::int AS n FROM public.invoices", "shop");
  assert.equal(rows[0].n, 500);
  await bystanderWorks();
});

test("a cancel request with a wrong key cancels nothing", async () => {
  const running = bystander.query("SELECT pg_sleep(0.5)");
  await raw(Buffer.concat([int32(16), int32(80_877_102), int32(1), int32(1)]));
  await running;
  await bystanderWorks();
});
