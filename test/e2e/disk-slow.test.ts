// A disk that is slow, that hangs for ever, that goes read-only under the proxy: what waits, waits for the record and
// is not forwarded before; what needs no record goes on; when the disk works again all goes on without a restart.
// A module in the proxy (disk-faults.ts) holds and fails its writes: no file system can be told to hang on every
// machine, and Linux does not make one read-only by hand while files on it are open for writing.
import assert from "node:assert/strict";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { verifyRecords } from "@writ/record";
import type pg from "pg";
import { grant, World } from "./world.ts";

/** A busy machine is waited for: this only ends what hangs. */
const waitMsMax = 120_000;
/** The bound of the record package: a write that has not come back by then has failed. */
const unansweredMs = 8000;
const longQuery = "SELECT count(*) FROM invoices a, invoices b, invoices c, invoices d";

let world: World;
let folder: string;

/** What the proxy's writes to records meet from now on; "" is a disk that works. */
function disk(fault: "" | "hold" | "EROFS"): void {
  writeFileSync(join(folder, "next"), fault);
  renameSync(join(folder, "next"), join(folder, "faults"));
}

/** Paths with a write that is held: now, and when there were most. */
function held(): { readonly now: readonly string[]; readonly most: readonly string[] } {
  const path = join(folder, "faults.held");
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { now: [], most: [] };
}

async function until(what: string, holds: () => Promise<boolean> | boolean): Promise<void> {
  for (const endMs = Date.now() + waitMsMax; !(await holds()); ) {
    assert.ok(Date.now() < endMs, `never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function marks(): Promise<string[]> {
  const { rows } = await world.postgres.query("SELECT mark FROM public.marks ORDER BY mark", "shop");
  return rows.map(({ mark }) => String(mark));
}

/** Whether a query of the login is running in the database. */
async function running(login: string): Promise<boolean> {
  const asked = `SELECT FROM pg_stat_activity WHERE usename = '${login}' AND state = 'active'`;
  return (await world.postgres.query(asked)).rows.length > 0;
}

const insert = (client: pg.Client, mark: string) => client.query(`INSERT INTO marks VALUES ('${mark}')`);

/** Bob's grant comes and goes with a bundle. */
async function publishBob(may: boolean): Promise<void> {
  if (may) world.files.set("grants/orders-db/bob-read.yaml", grant({ to: "bob@acme.example" }));
  else world.files.delete("grants/orders-db/bob-read.yaml");
  const before = (await world.status()).bundle.seq;
  await world.publish();
  await until("the bundle is in force", async () => (await world.status()).bundle.seq !== before);
}

/** Sessions: one that writes, one that waits for no record, one that has a query of Bob's running. */
async function sessions() {
  await publishBob(true);
  const writer = await world.client({ role: "read-write" });
  await insert(writer, `before ${Date.now()}`);
  const relaxed = await world.client({ resource: "relaxed-db" });
  const bob = await world.client({ person: "bob@acme.example" });
  const cut = bob.query(longQuery).then(
    () => assert.fail("the query ended by itself"),
    (error: { code: string }) => error.code,
  );
  await until("Bob's query runs", () => running("writ_ro"));
  return { writer, relaxed, cut };
}

/** With a disk that does not work access still ends, and nobody gets in. */
async function assertCutAndClosed(cut: Promise<string>): Promise<void> {
  await publishBob(false);
  assert.equal(await cut, "57P01");
  await until("Bob's query is cancelled", async () => !(await running("writ_ro")));
  await assert.rejects(world.client({ role: "read-write" }), /RECORD_FAILED/);
}

/** The disk works again, and so does everything, without a restart. */
async function assertWorksAgain(mark: string): Promise<void> {
  disk("");
  let client: pg.Client | undefined;
  await until("a session starts again", async () => {
    client = await world.client({ role: "read-write" }).catch(() => undefined);
    return client !== undefined;
  });
  assert.ok(client);
  await insert(client, mark);
  await client.end();
  assert.ok((await marks()).includes(mark));
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-disk-"));
  disk("");
  const module = new URL("./disk-faults.ts", import.meta.url).href;
  world = await World.start({
    sql: "CREATE TABLE public.marks (mark text); GRANT SELECT, INSERT ON public.marks TO writ_rw, writ_ro;",
    env: { NODE_OPTIONS: `--import=${module}`, DISK_FAULTS: join(folder, "faults") },
    proxy: "drain: 1s\n",
  });
  const resource = world.files.get("resources/orders-db.yaml") ?? "";
  world.files.set("resources/relaxed-db.yaml", `${resource}record: { durable: within-a-second }\n`);
  const line = (world.files.get("writ.yaml") ?? "").split("\n").find((text) => text.includes("orders-db")) ?? "";
  world.files.set("writ.yaml", `${world.files.get("writ.yaml")}${line.replace("orders-db", "relaxed-db")}\n`);
  world.files.set("grants/relaxed-db/alice.yaml", grant());
});
afterEach(() => disk(""));
after(async () => {
  await world.stop();
  await rm(folder, { recursive: true });
});

test("on a slow disk a statement waits and is not forwarded before; what is under way goes on", async () => {
  await publishBob(true);
  const [writer, relaxed, reader] = [
    await world.client({ role: "read-write" }),
    await world.client({ resource: "relaxed-db" }),
    await world.client(),
  ];
  const reading = reader.query("SELECT pg_sleep(0.5), 'whole' AS result");
  await until("the query runs", () => running("writ_ro"));
  disk("hold");
  const answers: string[] = [];
  const inserting = insert(writer, "slow").then(() => answers.push("slow"));
  await until("a write is held", () => held().now.length > 0);
  await relaxed.query("SELECT 1");
  assert.equal((await reading).rows[0]?.result, "whole");
  assert.deepEqual([await marks(), answers, await running("writ_rw")], [[], [], false]);
  disk("");
  await inserting;
  assert.deepEqual(await marks(), ["slow"]);
  await Promise.all([writer, relaxed, reader].map((client) => client.end()));
});

test("on a disk that hangs for ever sessions end after eight seconds, reverts cut, and two writes hang at most", async () => {
  const { writer, relaxed, cut } = await sessions();
  disk("hold");
  const startedMs = Date.now();
  await assert.rejects(insert(writer, "hung"), /RECORD_FAILED/);
  assert.ok(Date.now() - startedMs > unansweredMs - 500, `given up after ${Date.now() - startedMs} ms`);
  await assert.rejects(writer.query("SELECT 1"));
  await until("a session that does not wait hears of it", () =>
    relaxed.query("SELECT 1").then(
      () => false,
      () => true,
    ),
  );
  await assertCutAndClosed(cut);
  assert.ok(!(await marks()).includes("hung"));
  // The memory of bundles lies on the same disk here: a third one.
  const [records, state] = [false, true].map((kept) => held().most.filter((path) => path.includes("/state/") === kept));
  assert.ok((records ?? []).length <= 2 && (state ?? []).length <= 1, `hung at once: ${held().most.join(", ")}`);
  await assertWorksAgain("after hanging");
  assert.ok(!(await marks()).includes("hung"));
});

test("on a file system that went read-only sessions end at once, reverts cut, and nothing runs", async () => {
  const { writer, relaxed, cut } = await sessions();
  disk("EROFS");
  await assert.rejects(insert(writer, "read-only"), /RECORD_FAILED/);
  await until("a session that does not wait hears of it", () =>
    relaxed.query("SELECT 1").then(
      () => false,
      () => true,
    ),
  );
  await assertCutAndClosed(cut);
  await assertWorksAgain("after read-only");
  assert.ok(!(await marks()).includes("read-only"));
});

test("told to stop while the disk hangs, a proxy ends all the same, and another one serves", async () => {
  const writer = await world.client({ role: "read-write" });
  disk("hold");
  const inserting = assert.rejects(insert(writer, "stopped"));
  await until("a write is held", () => held().now.length > 0);
  await world.killProxy("SIGTERM");
  await inserting;
  // What hangs is given up as kill -9 does it: nothing else ends a thread that waits for a disk.
  assert.deepEqual(await world.proxyExit(), [null, "SIGKILL"]);
  disk("");
  await world.startProxy();
  await assertWorksAgain("after the stop");
  assert.ok(!(await marks()).includes("stopped"));
});

test("after all of that whatever ran is on record, and no record is altered or missing", async () => {
  const records = await world.recordText();
  for (const mark of await marks()) assert.ok(records.includes(`VALUES ('${mark}')`), `${mark} ran unrecorded`);
  await world.killProxy("SIGTERM");
  const { kid, publicJwk } = world.keys.record;
  const { counts } = await verifyRecords(world.at("records"), [{ kid, jwk: { ...publicJwk } }]);
  assert.deepEqual([counts.altered, counts.missing, counts.unsigned, counts["unknown-key"]], [0, 0, 0, 0]);
  assert.ok(counts.good > 0 && counts["crash-or-truncation"] > 0, JSON.stringify(counts));
});
