// kill -9 at any moment, with statements of every form in flight: not one statement ran that no record holds, nothing
// that a client saw answered is missing, and the next proxy starts where this one stopped.
// WRIT_CRASH_ROUNDS=1000 by hand.
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { after, before, test } from "node:test";
import { readRecord, verifyRecords } from "@writ/record";
import type { Client } from "pg";
import postgres from "postgres";
import { World } from "./world.ts";

const rounds = Number(process.env["WRIT_CRASH_ROUNDS"] ?? 100);
/** How long statements are in flight before the kill. */
const killMsMax = 150;
const cutOffMs = 200;
const underWayMsMax = 60_000;

type Proxy = Awaited<ReturnType<World["startAnother"]>>;

let world: World;
let password: string;
/** Marks whose statement was answered with success. */
const answered = new Set<string>();

before(async () => {
  world = await World.start();
  await world.postgres.query(
    "CREATE TABLE public.marks (mark text PRIMARY KEY); GRANT SELECT, INSERT ON public.marks TO writ_rw;",
    "shop",
  );
  password = await world.token();
});
after(() => world.stop());

interface Query {
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly string[];
}

/** Ends the clients of the round that is over, also those that never noticed. */
const hangUp: (() => void)[] = [];

/** One client of a round: writes marks until it is cut off. `port` is the proxy's that will be killed. */
type Writer = (port: number, mark: () => string) => Promise<void>;

async function connected(port: number, work: (client: Client) => Promise<void>): Promise<void> {
  const client = await world.client({ role: "read-write", token: password, config: { port } });
  hangUp.push(() => void client.end().catch(() => {}));
  await work(client);
}

function endless(port: number, query: (mark: string) => Query, mark: () => string): Promise<void> {
  return connected(port, async (client) => {
    for (;;) {
      const one = mark();
      const { text, name, values } = query(one);
      await (name === undefined ? client.query(text) : client.query({ name, text, values: [...(values ?? [])] }));
      answered.add(one);
    }
  });
}

const simple: Writer = (port, mark) => endless(port, (one) => ({ text: `INSERT INTO marks VALUES ('${one}')` }), mark);

const transactions: Writer = (port, mark) =>
  connected(port, async (client) => {
    for (;;) {
      const [one, two] = [mark(), mark()];
      await client.query(`BEGIN; INSERT INTO marks VALUES ('${one}'); INSERT INTO marks VALUES ('${two}'); COMMIT`);
      for (const done of [one, two]) answered.add(done);
    }
  });

const prepared: Writer = (port, mark) =>
  endless(port, (one) => ({ name: "mark", text: "INSERT INTO marks VALUES ($1)", values: [one] }), mark);

function pipelining(port: number, statements: number): postgres.Sql {
  const options = {
    host: "127.0.0.1",
    port,
    user: "read-write",
    password,
    database: "orders-db",
    ssl: { ca: world.ca },
    max: 1,
    max_pipeline: statements,
    fetch_types: false,
    connect_timeout: 10,
  };
  const sql = postgres(options);
  hangUp.push(() => void sql.end({ timeout: 0 }).catch(() => {}));
  return sql;
}

/** Many statements on their way at once, each with its own Sync. */
const pipelined: Writer = async (port, mark) => {
  const sql = pipelining(port, 20);
  for (;;) {
    const marks = Array.from({ length: 10 }, mark);
    const write = async (one: string) => {
      await sql`INSERT INTO marks VALUES (${one})`;
      answered.add(one);
    };
    const results = await Promise.allSettled(marks.map(write));
    if (results.some(({ status }) => status === "rejected")) return;
  }
};

/** The data of a COPY is on record by its size and digest; the statement names the mark. */
const copied: Writer = async (port, mark) => {
  const sql = pipelining(port, 1);
  for (;;) {
    const one = mark();
    const stream = await sql.unsafe(`COPY marks FROM STDIN /* ${one} */`).writable();
    stream.end(`${one}\n`);
    await finished(stream);
    answered.add(one);
  }
};

const writers: readonly Writer[] = [simple, transactions, prepared, pipelined, copied];
const writersPerRound = 3;

async function runRound(round: number, proxy: Proxy): Promise<void> {
  const before = answered.size;
  const ends: string[] = [];
  const running = Array.from({ length: writersPerRound }, (_, index) => {
    let n = 0;
    const mark = () => `<round ${round} client ${index} number ${++n}>`;
    const writer = writers[(round + index) % writers.length] ?? simple;
    // The proxy is killed under it: what counts is what the database holds and what the records say.
    return writer(proxy.port, mark).catch((error: unknown) => ends.push(String(error)));
  });
  const endMs = Date.now() + underWayMsMax;
  while (answered.size === before) {
    assert.ok(Date.now() < endMs, `nothing was answered in round ${round}: ${ends.join("; ")}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await new Promise((resolve) => setTimeout(resolve, randomInt(killMsMax)));
  await proxy.stop("SIGKILL");
  // Some clients never say that they were cut off; no answer can come any more.
  await Promise.race([Promise.all(running), new Promise((resolve) => setTimeout(resolve, cutOffMs))]);
  for (const hang of hangUp.splice(0)) hang();
}

/** Every mark that a statement of a record names, and how many sessions there are. */
async function recordedMarks(): Promise<{ marks: Set<string>; sessions: number }> {
  const report = await verify();
  const marks = new Set<string>();
  for (const { session } of report.sessions) {
    for await (const line of readRecord(world.at("records"), session)) {
      if (line.type !== "statement" || line.decision !== "allow") continue;
      const binds = (line.binds ?? []).map(({ value }) => value);
      for (const [mark] of [line.text, ...binds].join(" ").matchAll(/<round [^>]+>/g)) marks.add(mark);
    }
  }
  return { marks, sessions: report.sessions.length };
}

function verify() {
  const { kid, publicJwk } = world.keys.record;
  return verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
}

test(`in ${rounds} rounds of kill -9 no statement ran that no record holds`, async () => {
  let proxy = await world.startAnother();
  for (let round = 1; round <= rounds; round++) {
    // The next one starts, and folds what was left, while this one works and is killed.
    const next = world.startAnother();
    try {
      await runRound(round, proxy);
    } catch (error) {
      await Promise.all([proxy, await next].map((one) => one.stop("SIGKILL")));
      throw error;
    }
    proxy = await next;
  }
  await proxy.stop("SIGKILL");
  const { rows } = await world.postgres.query("SELECT mark FROM public.marks", "shop");
  const held = new Set(rows.map(({ mark }) => String(mark)));
  const { marks, sessions } = await recordedMarks();
  assert.deepEqual(
    [...held].filter((mark) => !marks.has(mark)),
    [],
    "ran unrecorded",
  );
  assert.deepEqual(
    [...answered].filter((mark) => !held.has(mark) || !marks.has(mark)),
    [],
    "answered and lost",
  );
  assert.ok(held.size > rounds && sessions >= rounds, `${held.size} rows, ${sessions} sessions`);
  console.log(
    `${rounds} rounds, ${sessions} sessions, ${held.size} rows, ${answered.size} answered, ${marks.size} recorded`,
  );
});

test("records of killed sessions verify as crash or truncation, and nothing is altered or missing", async () => {
  const { counts, journals } = await verify();
  assert.ok(counts["crash-or-truncation"] > 0);
  assert.deepEqual([counts.altered, counts.missing, counts.unsigned, counts["unknown-key"]], [0, 0, 0, 0]);
  for (const { verdict } of journals) assert.match(verdict, /^(good|crash-or-truncation)$/);
});

test("the next proxy puts everything into the sessions' files, and no commit log of a dead one is left", async () => {
  const { marks } = await recordedMarks();
  const proxy = await world.startAnother();
  const endMs = Date.now() + underWayMsMax;
  // What is left belongs to the two that live: the world's own, and this one.
  while ((await readdir(world.at("records", "commits"))).length > 2) {
    assert.ok(Date.now() < endMs, "commit logs of dead proxies stay");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await proxy.stop();
  assert.equal((await recordedMarks()).marks.size, marks.size);
  assert.equal((await verify()).counts.altered, 0);
});

test("a change of one character in a record is found", async () => {
  const names = (await readdir(world.at("records"), { recursive: true })).filter((name) =>
    /^\d{4}.*\.jsonl$/.test(name),
  );
  const name = names[0] ?? "";
  const text = await readFile(world.at("records", name), "utf8");
  await writeFile(world.at("records", name), text.replace('"resource":"orders-db"', '"resource":"orders-dc"'));
  assert.equal((await verify()).counts.altered, 1);
  await writeFile(world.at("records", name), text);
});
