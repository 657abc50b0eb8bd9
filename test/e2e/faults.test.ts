// What breaks around a proxy breaks what depends on it, says why, and mends by itself: the network to the database,
// file descriptors, the clock. The table in docs/operating.md says the same.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { World } from "./world.ts";

/** The way to a database, which can be cut, or go silent with every connection open. */
class Wire {
  readonly #server = createServer((socket) => this.#join(socket));
  readonly #sockets = new Set<Socket>();
  readonly #to: number;
  #silent = false;
  port = 0;

  constructor(to: number) {
    this.#to = to;
  }

  async up(): Promise<void> {
    this.#silent = false;
    this.#server.listen(this.port, "127.0.0.1");
    await once(this.#server, "listening");
    this.port = (this.#server.address() as AddressInfo).port;
  }

  /** As a server that fails: connections are reset, and none is taken. */
  async down(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.resetAndDestroy();
    await closed;
  }

  /** As a network that swallows everything: connections stay, and nothing comes. */
  silence(): void {
    this.#silent = true;
  }

  #join(near: Socket): void {
    const far = connect(this.#to, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from
        .on("error", () => {})
        .on("close", () => {
          this.#sockets.delete(from);
          to.destroy();
        });
      from.on("data", (bytes) => this.#silent || to.write(bytes));
    }
  }
}

/** Preloaded into the proxy: its clock is off by what a file says. */
const offClock = (file: string) => `
import { readFileSync } from "node:fs";
const right = Date.now;
let off = 0;
const look = () => { try { off = Number(readFileSync(${JSON.stringify(file)}, "utf8")) || 0; } catch {} };
setInterval(look, 10).unref();
Date.now = () => right() + off;
`;

let world: World;
let wire: Wire;
before(async () => {
  world = await World.start();
  wire = new Wire(world.postgres.port);
  await wire.up();
  for (const [path, text] of world.files) {
    world.files.set(path, text.replaceAll(`127.0.0.1:${world.postgres.port}`, `127.0.0.1:${wire.port}`));
  }
  world.files.set("guards/orders-db.yaml", "limit: { rows: 100, statement: 1s }\n");
  await world.publish();
  await world.killProxy("SIGKILL");
  await writeFile(world.at("clock.mjs"), offClock(world.at("clock-off")));
  process.env["NODE_OPTIONS"] = `--import=${world.at("clock.mjs")}`;
  await world.startProxy();
});
after(async () => {
  await wire.down();
  await world.stop();
});

type Told = Error & { readonly code?: string };

function told(client: pg.Client): Promise<Told> {
  return new Promise((resolve) => client.once("error", resolve));
}

async function refusal(): Promise<Told> {
  return await world.client().then(
    () => assert.fail("it connected"),
    (error: Told) => error,
  );
}

async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (const endMs = Date.now() + 10_000; !(await holds()); await wait(20)) {
    if (Date.now() > endMs) assert.fail(`never: ${what}`);
  }
}

test("a database that fails over takes its sessions, idle or not, with 08006; those that come after it are served", async () => {
  const [idle, inTransaction] = await Promise.all([world.client(), world.client({ role: "read-write" })]);
  await inTransaction.query("BEGIN; UPDATE invoices SET note = 'lost' WHERE id = 1");
  const ends = [told(idle), told(inTransaction)];
  await wire.down();
  for (const end of ends) {
    const { code, message } = await end;
    assert.equal(code, "08006");
    assert.match(message, /database/);
  }
  const refused = await refusal();
  assert.equal(refused.code, "08006");
  assert.match(refused.message, /orders-db/);
  await wire.up();
  const again = await world.client();
  assert.notEqual((await again.query("SELECT note FROM invoices WHERE id = 1")).rows[0]?.note, "lost");
  await again.end();
});

test("a server that goes silent in a statement is given its time limit, is told to stop, and is then given up", async () => {
  const client = await world.client();
  await client.query("SELECT 1");
  wire.silence();
  const { code, message } = await client.query("SELECT 2").then(
    () => assert.fail("it answered"),
    (error: Told) => error,
  );
  assert.equal(code, "08006");
  assert.match(message, /did not stop/);
  await wire.down();
  await wire.up();
});

/** A limit under which the proxy may open `room` more files: descriptors are numbers, and there are gaps among them. */
function limitWithRoom(room: number): number {
  const taken = new Set(readdirSync(`/proc/${world.proxyPid}/fd`).map(Number));
  let free = 0;
  let limit = 0;
  while (taken.has(limit) || free++ < room) limit += 1;
  return limit;
}

function limitFiles(most: number): void {
  execFileSync("prlimit", ["--pid", String(world.proxyPid), `--nofile=${most}:20000`]);
}

/** What a new connection comes to, within a bound. */
async function attempt(): Promise<"served" | "refused"> {
  const outcome = world.client().then(
    async (client) => {
      await client.end();
      return "served" as const;
    },
    () => "refused" as const,
  );
  return await Promise.race([outcome, wait(9000).then(() => assert.fail("no answer"))]);
}

test("without file descriptors new sessions fail and end, open ones go on, and with room again all is well", async () => {
  const open = await world.client();
  const outcomes: string[] = [];
  try {
    for (const room of [0, 1, 2, 3, 4]) {
      limitFiles(limitWithRoom(room));
      outcomes.push(await attempt());
      assert.equal((await open.query("SELECT 1 AS n")).rows[0]?.n, 1);
    }
  } finally {
    limitFiles(20_000);
  }
  assert.equal(outcomes[0], "refused", outcomes.join());
  assert.equal(await attempt(), "served");
  await open.end();
  await world.until(({ sessions }) => sessions === 0);
});

async function readiness(): Promise<number> {
  return (await fetch(`http://127.0.0.1:${world.controlPort}/readyz`)).status;
}

test("a clock set back behind the bundle ends all sessions and admits none; set right, all goes on", async () => {
  const client = await world.client();
  const end = told(client);
  await writeFile(world.at("clock-off"), "-300000");
  assert.match((await end).message, /clock/);
  assert.equal((await end).code, "57P01");
  assert.equal(await readiness(), 503);
  assert.match((await refusal()).message, /clock/);
  await writeFile(world.at("clock-off"), "0");
  await eventually(async () => (await readiness()) === 200, "ready again");
  await (await world.client()).end();
});

test("a clock set forward ends grants at once, and set back gives none of them back", async () => {
  const client = await world.client();
  const end = told(client);
  await writeFile(world.at("clock-off"), "7200000");
  assert.equal((await end).code, "57P01");
  await writeFile(world.at("clock-off"), "0");
  await wait(100);
  assert.match((await refusal()).code ?? "", /^28/);
});
