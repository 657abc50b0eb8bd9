// 3.0 and 3.2 to both sides, against a server that knows 3.2 and one that knows 3.0 only; cancel by keys of either
// length, through TLS, and through another proxy.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { after, before, test } from "node:test";
import { connect as connectTls } from "node:tls";
import { loadParser } from "@writ/sql";
import { freePort, startPostgres } from "@writ/testkit";
import { Client, type ClientConfig } from "pg";
import type { CancelPeer } from "../src/index.ts";
import { type CancelKey, decodeBackendKeyData } from "../src/messages/backend-key-data.ts";
import { encodeCancelRequest } from "../src/messages/cancel-request.ts";
import { encodePasswordMessage } from "../src/messages/password-message.ts";
import { encodeStartupMessage, newestVersion, protocolVersion } from "../src/messages/startup-message.ts";
import { loginUpstream } from "../src/upstream/login.ts";
import { FakeSession } from "./fake-session.ts";
import { say } from "./say.ts";
import { opened, RawClient, resourceOf, type Served, serve } from "./served.ts";

const majors = [15, 18] as const;
const servers = new Map<number, Awaited<ReturnType<typeof startPostgres>>>();
/** Two proxies that know each other, the second with TLS. */
let first: Served;
let second: Served;

before(async () => {
  await loadParser();
  for (const major of majors) servers.set(major, await startPostgres({ major }));
  const ports = [await freePort(), await freePort()];
  const open = async () => opened(server(18), new FakeSession());
  second = await serve({ tls: true, open, port: ports[1], more: { place: { instance: 2, worker: 0 } } });
  const peers = [{ instance: 2, host: "127.0.0.1", port: second.port, tls: { ca: second.certificates.ca } }];
  first = await serve({ tls: false, open, port: ports[0], more: { place: { instance: 1, worker: 0 }, peers } });
});
after(async () => {
  await first.close();
  await second.close();
  for (const postgres of servers.values()) await postgres.stop();
});

const server = (major: number) => servers.get(major) ?? assert.fail(`PostgreSQL ${major} did not start`);
const isReady = (bytes: Buffer): boolean => bytes.length >= 6 && bytes.at(-6) === 0x5a && bytes.at(-2) === 5;

/** A session with the first proxy, in plaintext, and the key it was given. */
async function session(version: number): Promise<{ raw: RawClient; key: CancelKey }> {
  const raw = await RawClient.connect(first.port);
  raw.send(encodeStartupMessage([["user", "read-write"]], version), encodePasswordMessage("t"));
  const bytes = await raw.until(isReady);
  for (let at = 9; at < bytes.length; at += bytes.readUInt32BE(at + 1) + 1) {
    if (bytes[at] !== 0x4b) continue;
    return { raw, key: decodeBackendKeyData(bytes.subarray(at + 5, at + 1 + bytes.readUInt32BE(at + 1))) };
  }
  return assert.fail("no key came");
}

async function running(text: string): Promise<void> {
  for (let times = 0; times < 500; times++) {
    const found = await server(18).query(
      `select 1 as n from pg_stat_activity where query like '%${text}%' and state = 'active' and pid <> pg_backend_pid()`,
    );
    if (found.rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail(`the server never ran ${text}`);
}

for (const [version, bytes] of [
  [protocolVersion, 4],
  [newestVersion, 32],
] as const) {
  test(`a client of 3.${version & 0xff} gets a key of ${bytes} bytes, which cancels, and only whole`, async () => {
    const { raw, key } = await session(version);
    assert.equal(key.key.length, bytes);
    raw.send(say.query(`select pg_sleep(6${bytes})`));
    await running(`pg_sleep(6${bytes})`);
    await cancel(first.port, {
      processId: key.processId,
      key: key.key.subarray(0, 4).map((byte) => byte ^ 1) as Buffer,
    });
    await running(`pg_sleep(6${bytes})`);
    await cancel(first.port, key);
    assert.match((await raw.until(isReady)).toString("latin1"), /C57014/);
    raw.close();
  });
}

/** As libpq does: sends the request and waits for the other side to close. */
async function cancel(port: number, { processId, key }: CancelKey): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  socket.write(encodeCancelRequest(processId, Buffer.from(key)));
  await once(socket.resume(), "close");
}

test("a cancel request that came to another proxy cancels all the same, over TLS between the two", async () => {
  const client = new Client({
    ...{ host: "127.0.0.1", port: second.port, user: "read-write", database: "d", password: "t" },
    ssl: { ca: second.certificates.ca },
  });
  await client.connect();
  const { processID, secretKey } = client as unknown as { processID: number; secretKey: number };
  const key = Buffer.alloc(4);
  key.writeInt32BE(secretKey);
  const sleeping = assert.rejects(client.query("select pg_sleep(71)"), { code: "57014" });
  await running("pg_sleep(71)");
  await cancel(first.port, { processId: processID, key: Buffer.from(key.map((byte) => byte ^ 1)) });
  await running("pg_sleep(71)");
  await cancel(first.port, { processId: processID, key });
  await sleeping;
  assert.equal((await client.query("select 1 as one")).rows[0].one, 1);
  await client.end();
});

test("a peer that cannot be reached, or is not who it says, costs a line in the log and no more", async () => {
  const dead: CancelPeer = { instance: 3, host: "127.0.0.1", port: await freePort() };
  const { certificates } = first;
  const foreign: CancelPeer = { instance: 4, host: "127.0.0.1", port: second.port, tls: { ca: certificates.ca } };
  const open = async () => assert.fail("nobody logs in");
  const lonely = await serve({ tls: false, open, more: { place: { instance: 9, worker: 0 }, peers: [dead, foreign] } });
  try {
    for (const [instance, reason] of [
      [3, /POSTGRES_UPSTREAM_DOWN|cannot be reached/],
      [4, /did not prove who it is/],
    ] as const) {
      await cancel(lonely.port, { processId: (instance << 23) | 5, key: Buffer.alloc(4) });
      assert.match(lonely.logs.at(-1) ?? "", reason);
      assert.match(lonely.logs.at(-1) ?? "", new RegExp(`"instance":${instance}`));
    }
  } finally {
    await lonely.close();
  }
});

test("a cancel request inside TLS, direct or asked for, is taken", async () => {
  const client = new Client({
    ...{ host: "127.0.0.1", port: second.port, user: "read-write", database: "d", password: "t" },
    ssl: { ca: second.certificates.ca },
    sslnegotiation: "direct",
  } as ClientConfig);
  await client.connect();
  const { processID, secretKey } = client as unknown as { processID: number; secretKey: number };
  const key = Buffer.alloc(4);
  key.writeInt32BE(secretKey);
  const sleeping = assert.rejects(client.query("select pg_sleep(72)"), { code: "57014" });
  await running("pg_sleep(72)");
  const tls = connectTls({
    ...{ host: "127.0.0.1", port: second.port, ca: second.certificates.ca },
    ALPNProtocols: ["postgresql"],
  });
  tls.end(encodeCancelRequest(processID, key));
  await once(tls.resume(), "close");
  await sleeping;
  await client.end();
});

for (const major of majors) {
  test(`PostgreSQL ${major} is asked for 3.2 over one connection, and its key cancels`, async () => {
    const postgres = server(major);
    const through = await counting(postgres.port);
    const resource = { ...resourceOf(postgres), port: through.port };
    const credential = { user: postgres.user, password: { reveal: () => postgres.password } };
    const logged = await loginUpstream({ target: { name: "r", resource }, credential, parameters: new Map() });
    assert.equal(through.connections(), 1);
    assert.equal(logged.cancelKey?.key.length, major >= 18 ? 32 : 4);
    logged.messages.close();
    through.close();
  });
}

/** A port that leads to another, and counts who goes through. */
async function counting(to: number) {
  let count = 0;
  const sockets: Socket[] = [];
  const relay = createServer((socket) => {
    count += 1;
    const further = connect(to, "127.0.0.1");
    sockets.push(socket, further);
    socket
      .on("error", () => further.destroy())
      .pipe(further.on("error", () => socket.destroy()))
      .pipe(socket);
  }).listen(0, "127.0.0.1");
  await once(relay, "listening");
  const address = relay.address();
  const close = () => {
    for (const socket of sockets) socket.destroy();
    relay.close();
  };
  return { port: typeof address === "object" ? (address?.port ?? 0) : 0, connections: () => count, close };
}
