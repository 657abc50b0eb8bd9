// kill -9 at any moment, with statements of every form in flight: not one statement ran that no record holds, nothing
// that a client saw answered is missing, and the next proxy starts where this one stopped.
// WRIT_CRASH_ROUNDS=1000 by hand.
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { readRecord, verifyRecords } from "@writ/record";
import { marksUnderWay, type Target, writers } from "./crash-writers.ts";
import { grant, instant, World } from "./world.ts";

const rounds = Number(process.env["WRIT_CRASH_ROUNDS"] ?? 100);
/** How long all clients have been at work before the kill. */
const killMsMax = 80;
/** Every so many rounds one more proxy is killed while it starts and folds. */
const killStartingEvery = 10;
/** Clients that never notice that they were cut off are told after so long. */
const cutOffMs = 1000;
const underWayMsMax = 120_000;

type Proxy = Awaited<ReturnType<World["startAnother"]>>;

let world: World;
/** Marks of statements that clients sent, and of those whose success they read. */
const issued = new Set<string>();
const answered = new Set<string>();
/** How many were sent and not answered when the proxy was killed, for each round. */
const underWay: number[] = [];

before(async () => {
  const files = { "grants/orders-db/alice-write.yaml": grant({ role: "read-write", until: instant(86_400) }) };
  world = await World.start({ files });
  await world.postgres.query(
    "CREATE TABLE public.marks (mark text PRIMARY KEY); GRANT SELECT, INSERT ON public.marks TO writ_rw;",
    "shop",
  );
});
after(() => world.stop());

async function runRound(round: number, proxy: Proxy): Promise<void> {
  const hangUp: (() => void)[] = [];
  try {
    await workAndKill(round, proxy, hangUp);
  } finally {
    setTimeout(() => {
      for (const hang of hangUp) hang();
    }, cutOffMs);
  }
}

async function workAndKill(round: number, proxy: Proxy, hangUp: Target["hangUp"]): Promise<void> {
  const token = await world.token();
  const working = new Set<string>();
  const ends: string[] = [];
  for (const [kind, write] of Object.entries(writers)) {
    let n = 0;
    const mark = () => {
      const one = `<round ${round} ${kind} ${++n}>`;
      issued.add(one);
      return one;
    };
    const noted = (marks: readonly string[]) => {
      working.add(kind);
      for (const one of marks) answered.add(one);
    };
    const target: Target = { world, port: proxy.port, token, mark, answered: noted, hangUp };
    // The proxy is killed under it: what counts is what the database holds and what the records say.
    write(target).catch((error: unknown) => ends.push(`${kind}: ${error}`));
  }
  const endMs = Date.now() + underWayMsMax;
  while (working.size < Object.keys(writers).length) {
    assert.deepEqual(ends, [], `a client ended before the kill in round ${round}`);
    assert.ok(Date.now() < endMs, `in round ${round} only ${[...working].join(", ")} had an answer`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await new Promise((resolve) => setTimeout(resolve, randomInt(killMsMax)));
  assert.deepEqual(ends, [], `a client ended before the kill in round ${round}`);
  const killed = proxy.stop("SIGKILL");
  underWay.push(issued.size - answered.size - sum(underWay));
  await killed;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function without(marks: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...marks].filter((mark) => !others.has(mark));
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
  let startMs = 0;
  const start = async (round: number) => {
    const startedMs = Date.now();
    const proxy = await world.startAnother(round % 2 === 0 ? "even" : "odd");
    startMs = Date.now() - startedMs;
    return proxy;
  };
  let proxy = await start(1);
  for (let round = 1; round <= rounds; round++) {
    // The next one starts, and folds what was left, while this one works and is killed.
    const next = start(round + 1);
    const third = round % killStartingEvery === 0 ? world.killStarting("third", randomInt(startMs)) : undefined;
    try {
      await runRound(round, proxy);
    } catch (error) {
      await Promise.all([proxy, await next].map((one) => one.stop("SIGKILL")));
      throw error;
    }
    await third;
    proxy = await next;
  }
  await proxy.stop("SIGKILL");
  const { rows } = await world.postgres.query("SELECT mark FROM public.marks", "shop");
  const ran = new Set(rows.map(({ mark }) => String(mark)));
  const { marks: recorded, sessions } = await recordedMarks();
  assert.deepEqual(without(ran, recorded), [], "ran unrecorded");
  assert.deepEqual(without(answered, ran), [], "answered and lost");
  assert.deepEqual(without(recorded, issued), [], "recorded and never sent");
  const unanswered = without(issued, answered);
  const of = (marks: ReadonlySet<string>) => unanswered.filter((mark) => marks.has(mark)).length;
  const sorted = underWay.toSorted((one, other) => one - other);
  console.log(
    `${rounds} rounds, ${sessions} sessions, ${ran.size} rows, ${answered.size} answered, ${recorded.size} recorded\n` +
      `under way at the kill: ${sum(underWay)} statements, in a round ${sorted[0]} to ${sorted.at(-1)}, ` +
      `median ${sorted[sorted.length >> 1]}; of ${unanswered.length} never answered ${of(recorded)} are recorded, ` +
      `${of(ran)} ran`,
  );
  assert.ok(sessions >= rounds * Object.keys(writers).length);
  // What the test is worth: statements at every stage, in every round.
  assert.ok(sum(underWay) >= rounds * (marksUnderWay - 6), "too little was under way");
  assert.ok(of(recorded) > rounds && of(ran) > 0 && of(recorded) > of(ran) && unanswered.length > of(recorded));
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
