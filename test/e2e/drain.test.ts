// SIGTERM takes nothing away from whoever is in the middle of something: what is under way ends first, within a bound,
// and what comes new goes elsewhere. Real psql, real proxy process, real signals.
import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { verifyRecords } from "@writ/record";
import { psqlPath } from "@writ/testkit";
import { World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start({ proxy: "drain: 2s\n" });
});
after(() => world.stop());

/** psql at a prompt: says lines, and waits for what it answers. */
class Prompt {
  readonly child: ChildProcessWithoutNullStreams;
  said = "";
  #lines = 0;

  static async open(): Promise<Prompt> {
    const words = ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1"];
    return new Prompt(spawn(await psqlPath(), words, { env: await world.psqlEnv({ role: "read-write" }) }));
  }

  private constructor(child: ChildProcessWithoutNullStreams) {
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        this.said += text;
      });
    }
  }

  /** Sends a line, and waits until psql has had its answer: what it prints itself is not buffered. */
  async say(line: string, answer = `done ${++this.#lines}`): Promise<void> {
    this.child.stdin.write(`${line}\n\\warn ${answer}\n`);
    await eventually(() => this.said.includes(answer), `${answer} in ${this.said}`);
  }

  async end(): Promise<string> {
    this.child.stdin.end();
    if (this.child.exitCode === null) await once(this.child, "close");
    return this.said;
  }
}

async function eventually(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const endMs = Date.now() + 10_000; !(await holds()); ) {
    if (Date.now() > endMs) assert.fail(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function terminate(): void {
  process.kill(world.proxyPid, "SIGTERM");
}

async function readiness(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${world.controlPort}/readyz`)).status;
}

async function refused(): Promise<boolean> {
  const socket = connect(world.port, "127.0.0.1");
  const [failed] = await Promise.race([
    once(socket, "connect").then(() => [undefined]),
    new Promise<[NodeJS.ErrnoException]>((resolve) => socket.once("error", (error) => resolve([error]))),
  ]);
  socket.destroy();
  return failed?.code === "ECONNREFUSED";
}

/** An idle client, and the error that ends it. */
async function idleClient() {
  const client = await world.client();
  const told = new Promise<Error & { code?: string }>((resolve) => client.once("error", resolve));
  return { client, told };
}

test("SIGTERM: not ready and nothing new at once, idle sessions end, a transaction is finished, then the exit is 0", async () => {
  const idle = await idleClient();
  const psql = await Prompt.open();
  await psql.say("BEGIN; UPDATE invoices SET note = 'drained' WHERE id = 1;");
  assert.equal(await readiness(), 200);
  terminate();
  const error = await idle.told;
  assert.equal(error.code, "57P01");
  assert.match(error.message, /This proxy is stopping\. Connect again\. \(drained\)/);
  assert.equal(await readiness(), 503);
  assert.equal(await refused(), true);
  await psql.say("SELECT 'still there';");
  await psql.say("COMMIT;");
  assert.deepEqual(await world.proxyExit(), [0, null]);
  psql.child.stdin.write("SELECT 1;\n");
  const said = await psql.end();
  for (const expected of [/still there/, /FATAL: {2}This proxy is stopping/]) assert.match(said, expected);
  const { rows } = await world.postgres.query("SELECT note FROM invoices WHERE id = 1", "shop");
  assert.deepEqual(rows, [{ note: "drained" }]);
});

test("a transaction that does not end within `drain` is cut, with the reason", async () => {
  await world.startProxy();
  const { client, told } = await idleClient();
  await client.query("BEGIN");
  terminate();
  assert.equal((await told).code, "57P01");
  assert.deepEqual(await world.proxyExit(), [0, null]);
  assert.match(world.proxyLog.join(""), /"event":"drained","left":1/);
});

test("a statement under way gives its whole result before the session ends", async () => {
  await world.startProxy();
  const { client, told } = await idleClient();
  const slow = client.query("SELECT pg_sleep(0.5), 'whole' AS result");
  await eventually(async () => (await running("pg_sleep")) === 1, "the statement runs");
  terminate();
  assert.equal((await slow).rows[0]?.result, "whole");
  assert.equal((await told).code, "57P01");
  assert.deepEqual(await world.proxyExit(), [0, null]);
});

async function running(part: string): Promise<number> {
  const sql = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND usename = 'writ_ro' AND query LIKE '%${part}%'`;
  const { rows } = await world.postgres.query(sql);
  return Number(rows[0]?.n);
}

test("a second signal ends sessions at once, and their records with them", async () => {
  await writeFile(world.at("proxy.yaml"), (await readFile(world.at("proxy.yaml"), "utf8")).replace("2s\n", "1h\n"));
  await world.startProxy();
  const { client, told } = await idleClient();
  await client.query("BEGIN");
  terminate();
  await eventually(async () => (await readiness()) === 503, "draining");
  terminate();
  assert.equal((await told).code, "57P01");
  assert.deepEqual(await world.proxyExit(), [0, null]);
});

test("after all of that every record is whole", async () => {
  const { kid, publicJwk } = world.keys.record;
  const { good, ...rest } = (await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }])).counts;
  assert.ok((good ?? 0) >= 5);
  assert.deepEqual(
    Object.values(rest).filter((count) => count !== 0),
    [],
  );
});
