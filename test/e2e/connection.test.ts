// Two proxies as one sees them behind a balancer: TLS from the first byte, cancels that come to the other one, a
// certificate renewed under a session, and a trace that shows everything but values. Real processes, a real database.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { connect as connectTls } from "node:tls";
import { freePort, makeCertificates } from "@writ/testkit";
import type pg from "pg";
import { World } from "./world.ts";

const main = join(import.meta.dirname, "../../packages/cli/src/main.ts");
let world: World;
let ports: readonly [number, number];
const proxies: ChildProcess[] = [];

before(async () => {
  world = await World.start();
  ports = [await freePort(), await freePort()];
  const peers = ports.map((port, at) => `{ instance: ${at + 1}, address: "127.0.0.1:${port}", tls: { ca: ca.pem } }`);
  for (const [at, port] of ports.entries()) {
    const text = (await readFile(world.at("proxy.yaml"), "utf8"))
      .replace('postgres: { address: "127.0.0.1:0"', `postgres: { address: "127.0.0.1:${port}"`)
      .concat(`state: state-${at + 1}\ninstance: ${at + 1}\npeers: [${peers.join(", ")}]\n`);
    await writeFile(world.at(`peer-${at + 1}.yaml`), text, { mode: 0o600 });
    proxies.push(await started(`peer-${at + 1}`));
  }
});
after(async () => {
  for (const proxy of proxies) {
    proxy.kill("SIGTERM");
    if (proxy.exitCode === null) await once(proxy, "exit");
  }
  await world.stop();
});

async function started(name: string): Promise<ChildProcess> {
  const env = { ...process.env, RO_PASSWORD: "ro-password", RW_PASSWORD: "rw-password" };
  const words = ["proxy", "--config", world.at(`${name}.yaml`), "--trace", world.at(`${name}.trace`), "--json"];
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const timer = setTimeout(() => child.kill("SIGKILL"), 30_000);
  const first = await Promise.race([once(createInterface({ input: child.stdout }), "line"), once(child, "exit")]);
  clearTimeout(timer);
  assert.ok(typeof first[0] === "string", `the proxy did not start: ${said}`);
  return child;
}

const at = (port: number, ca = world.ca): Promise<pg.Client> => world.client({ config: { port, ssl: { ca } } });

/** As libpq does: sends the request and waits for the other side to close. */
async function cancel(port: number, client: pg.Client): Promise<void> {
  const { processID, secretKey } = client as unknown as { processID: number; secretKey: number };
  const request = Buffer.alloc(16);
  for (const [index, value] of [16, 80_877_102, processID, secretKey].entries()) request.writeInt32BE(value, 4 * index);
  const socket = connect(port, "127.0.0.1");
  socket.write(request);
  await once(socket.resume(), "close");
}

/** Waits until the database runs a statement that holds `text`. */
async function running(text: string): Promise<void> {
  const sql = `select 1 from pg_stat_activity where state = 'active' and query like '%${text}%' and pid <> pg_backend_pid()`;
  for (const endMs = Date.now() + 10_000; ; await new Promise((done) => setTimeout(done, 20))) {
    if ((await world.postgres.query(sql)).rows.length > 0) return;
    if (Date.now() > endMs) assert.fail(`the database never ran ${text}`);
  }
}

const slow = (from: number): string => `select count(*) from generate_series(${from}, 900000000000)`;

test("a cancel that comes to the other proxy stops the statement, in either direction, and the session goes on", async () => {
  const [one, two] = ports;
  for (const [port, other, from] of [
    [one, two, 11],
    [two, one, 22],
  ] as const) {
    const client = await at(port);
    const stopped = assert.rejects(client.query(slow(from)), { code: "57014" });
    await running(`generate_series(${from},`);
    await cancel(other, client);
    await stopped;
    assert.deepEqual((await client.query("select 1 as one")).rows, [{ one: 1 }]);
    await client.end();
  }
});

test("a driver that begins with TLS is served", async () => {
  const config = { port: ports[0], ssl: { ca: world.ca }, sslnegotiation: "direct" };
  const client = await world.client({ config: config as pg.ClientConfig });
  assert.deepEqual((await client.query("select 1 as one")).rows, [{ one: 1 }]);
  await client.end();
});

test("a trace names every message and the session's record, and holds no token, statement or value", async () => {
  const client = await at(ports[0]);
  await client.query("select 'a-value-' || $1::text", ["another-value"]);
  await client.end();
  const file = world.at("peer-1.trace");
  let text = "";
  for (const endMs = Date.now() + 5_000; !/DataRow\t 1 21$/m.test(text) && Date.now() < endMs; ) {
    await new Promise((done) => setTimeout(done, 50));
    text = await readFile(file, "utf8");
  }
  assert.equal((await stat(file)).mode & 0o777, 0o600);
  for (const wanted of [/StartupMessage\t 3 0 "user" <9> "database" <9>/, /PasswordMessage$/m, /DataRow\t 1 21$/m]) {
    assert.match(text, wanted);
  }
  const session = /\tSession\t (\S+)/.exec(text)?.[1] ?? assert.fail("no session is named");
  assert.ok(session.length > 8);
  assert.ok(!/eyJ|-value|generate_series|ro-password/.test(text));
});

test("a renewed certificate is what new clients see, and a session that is open goes on", async () => {
  const port = ports[1];
  const old = await at(port);
  const renewed = makeCertificates({ hosts: ["127.0.0.1", "localhost"] });
  await writeFile(world.at("proxy.crt"), "half a cert");
  await writeFile(world.at("proxy.key"), renewed.key);
  await new Promise((done) => setTimeout(done, 300));
  await (await at(port)).end();
  await writeFile(world.at("proxy.crt"), renewed.certificate);
  for (const endMs = Date.now() + 15_000; !(await trusts(port, renewed.ca)); ) {
    if (Date.now() > endMs) assert.fail("the new certificate never came");
    await new Promise((done) => setTimeout(done, 50));
  }
  await (await at(port, renewed.ca)).end();
  await assert.rejects(at(port));
  assert.deepEqual((await old.query("select 1 as one")).rows, [{ one: 1 }]);
  await old.end();
});

async function trusts(port: number, ca: string): Promise<boolean> {
  const socket = connectTls({ port, host: "127.0.0.1", ca, ALPNProtocols: ["postgresql"] });
  try {
    await once(socket, "secureConnect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
