// A proxy is wired whole or not at all: what cannot start leaves nothing running, and close() leaves nothing open.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { get } from "node:http";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { publishToFolder } from "@writ/bundle";
import type { ProxyConfiguration } from "../src/configuration.ts";
import { type RunningProxy, startProxy } from "../src/proxy.ts";
import { bundleBytes, KeptLog, noonMs, recordKey, temporaryFolder, tokenKey, trust } from "./fixture.ts";

async function configuration(t: TestContext): Promise<ProxyConfiguration> {
  const folder = await temporaryFolder(t);
  await publishToFolder(join(folder, "bundles"), await bundleBytes());
  return {
    bundle: { folder: join(folder, "bundles"), trust, everyMs: 3_600_000 },
    listen: { postgres: { host: "127.0.0.1", port: 0 }, control: { host: "127.0.0.1", port: 0 } },
    records: { folder: join(folder, "records"), key: { kid: recordKey.kid, jwk: { ...recordKey.privateJwk } } },
    tokens: { key: { kid: tokenKey.kid, jwk: { ...tokenKey.privateJwk } } },
    stateFolder: join(folder, "state"),
  };
}

const options = () => ({ log: new KeptLog(), env: {}, wallMs: () => noonMs });

type Alive = ReadonlyMap<string, number>;

/** Timers and sockets that keep this process alive, by kind. */
function alive(): Alive {
  const found = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo().filter((name) => /Timeout|TCP|FSEvent/.test(name))) {
    found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return found;
}

/** Kinds of which there are more now: what was there before may be another test's, and go meanwhile. */
function moreThan(before: Alive): string[] {
  return [...alive()].filter(([kind, count]) => count > (before.get(kind) ?? 0)).map(([kind]) => kind);
}

test("a proxy listens, answers on its control port, and is gone after close", async (t) => {
  const before = alive();
  const proxy = await startProxy(await configuration(t), options());
  assert.ok(proxy.postgres.port > 0);
  const status = await asked(proxy, "/status");
  // Seconds pass between the two.
  const timeless = (_name: string, value: unknown) => (typeof value === "object" ? value : undefined);
  assert.deepEqual(JSON.parse(status.body, timeless), JSON.parse(JSON.stringify(proxy.status()), timeless));
  assert.equal(proxy.status().bundle.seq, 7);
  await proxy.close();
  await assert.rejects(reach(proxy.postgres.port), { code: "ECONNREFUSED" });
  await settled(before);
});

/** One request on a connection of its own: fetch would keep a timer of its pool. */
function asked(proxy: RunningProxy, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port: proxy.control?.port, path, agent: false }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, body }));
    });
    request.on("error", reject);
  });
}

/** Sockets close some turns after they are told to: waits for them, and no longer than two seconds. */
async function settled(before: Alive): Promise<void> {
  for (let turn = 0; turn < 100 && moreThan(before).length > 0; turn++) await wait(20);
  assert.deepEqual(moreThan(before), []);
}

async function reach(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  return socket;
}

test("close does not wait for what a client of the control port leaves unfinished", async (t) => {
  const proxy = await startProxy(await configuration(t), options());
  const silent = await reach(proxy.control?.port ?? 0);
  const unfinished = await reach(proxy.control?.port ?? 0);
  for (const socket of [silent, unfinished]) socket.on("error", () => {});
  unfinished.write("GET /status HTTP/1.1\r\nHost: x\r\n");
  await wait(50);
  const closing = performance.now();
  await proxy.close();
  assert.ok(performance.now() - closing < 2_000, "sessions would not hear of the end meanwhile");
  silent.destroy();
  unfinished.destroy();
});

test("close ends connections that have not logged in", async (t) => {
  const proxy = await startProxy(await configuration(t), options());
  const socket = await reach(proxy.postgres.port);
  const closed = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  socket.resume();
  await proxy.close();
  await closed;
});

test("without a bundle a proxy starts, and is not ready", async (t) => {
  const made = await configuration(t);
  const proxy = await startProxy(
    { ...made, bundle: { ...made.bundle, folder: join(made.stateFolder, "none") } },
    options(),
  );
  assert.equal((await asked(proxy, "/readyz")).status, 503);
  await proxy.close();
});

const faults: readonly (readonly [
  what: string,
  code: string,
  spoil: (made: ProxyConfiguration, taken: number) => unknown,
])[] = [
  [
    "a certificate that is not there",
    "PROXY_CONFIGURATION",
    (made) => ({
      listen: { postgres: { ...made.listen.postgres, tls: { certificate: "gone.crt", key: "gone.key" } } },
    }),
  ],
  ["a port that is taken", "PROXY_LISTEN", (_made, port) => ({ listen: { postgres: { host: "127.0.0.1", port } } })],
  [
    "a control port that is taken",
    "PROXY_LISTEN",
    (made, port) => ({ listen: { ...made.listen, control: { host: "127.0.0.1", port } } }),
  ],
  ["an address of another machine", "PROXY_LISTEN", () => ({ listen: { postgres: { host: "192.0.2.1", port: 0 } } })],
  ["a record key of another use", "KEY_USE", (made) => ({ records: { ...made.records, key: made.tokens.key } })],
];

for (const [what, code, spoil] of faults) {
  test(`${what} stops the start, and nothing stays behind`, async (t) => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
    const address = holder.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const before = alive();
    const made = await configuration(t);
    await assert.rejects(startProxy({ ...made, ...(spoil(made, port) as object) }, options()), { code });
    await settled(before);
    holder.close();
  });
}

test("a state folder whose memory is damaged stops the start", async (t) => {
  const made = await configuration(t);
  const proxy = await startProxy(made, options());
  await proxy.close();
  await writeFile(join(made.stateFolder, "watermark.json"), "{}");
  await assert.rejects(startProxy(made, options()), { code: "BUNDLE_STATE" });
});
