// Files of chains that ended: no descriptor is kept, few wait for their sync, and starts wait while too many do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ClosedFile } from "../src/closed-file.ts";
import { EndedFiles } from "../src/ended-files.ts";
import { Lane } from "../src/lane.ts";
import { endingRecordsMax, hungTicks, unsyncedFilesKept, unsyncedFilesMax, upkeepMs } from "../src/limits.ts";
import { systemError } from "./fixtures.ts";
import { members, openLog, textOf, turn, turns } from "./open-log.ts";

type Opened = Awaited<ReturnType<typeof openLog>>;

/** Chains with one durable line each, about to end. */
async function durableChains({ chain }: Opened, count: number) {
  const chains = Array.from({ length: count }, chain);
  for (const one of chains) one.append(members);
  await Promise.all(chains.map((one) => one.durable()));
  return chains;
}

/**
 * Chains of which nothing but their end counts, and a lane in which what is urgent never waits for what is not: the
 * first of those waits for what was given to `hold`.
 */
function withoutDisk() {
  const later = new Lane();
  const synced: number[] = [];
  let held = Promise.resolve();
  const ended = new EndedFiles({ run: (task, when) => (when === "urgent" ? task() : later.run(task, when)) });
  const nothing = async () => {};
  const end = (n: number) => {
    const sync = async () => {
      await held;
      synced.push(n);
    };
    const file = new ClosedFile({ sync, repair: nothing, onSafe: () => {}, onFileFailure: () => {} });
    return ended.end({ durable: nothing, finish: async () => file });
  };
  const hold = (until: Promise<void>) => {
    held = until;
  };
  return { ended, end, synced, hold };
}

test("a chain that ends gives its descriptor back at once; its file is synced when its log goes", async (context) => {
  const opened = await openLog(context);
  const { files, folder, lane, log, logs } = opened;
  const ended = new EndedFiles(lane);
  const chains = await durableChains(opened, 20);
  await Promise.all(chains.map((one) => ended.end(one)));
  assert.deepEqual([files.opened - files.closes, ended.ending, ended.unsynced], [1, 0, 20], "the log alone is open");
  assert.deepEqual([files.counts.datasync, files.counts.syncFile], [0, 0]);
  for (const one of chains) assert.equal((await textOf(folder, one)).split("\n").length, 2);
  assert.equal((await logs()).length, 1);
  assert.equal(await log.close(), true);
  assert.deepEqual([files.counts.syncFile, ended.unsynced, await logs()], [20, 0, []]);
});

test("of files that wait for their sync the oldest are synced, beyond some", async () => {
  const { ended, end, synced } = withoutDisk();
  for (let n = 1; n <= unsyncedFilesKept + 5; n++) await end(n);
  for (let turns = 0; turns < 1_000 && ended.unsynced > unsyncedFilesKept; turns++) await turn();
  assert.deepEqual([ended.unsynced, synced], [unsyncedFilesKept, [1, 2, 3, 4, 5]]);
});

test("a sync that fails keeps the log until the file is repaired, and holds up no start", async (context) => {
  const opened = await openLog(context);
  const { files, lane, log, logs, repaired } = opened;
  const ended = new EndedFiles(lane);
  const [one] = await durableChains(opened, 1);
  assert.ok(one !== undefined);
  await ended.end(one);
  files.fail = (operation) => (operation === "syncFile" ? systemError("EIO") : undefined);
  assert.equal(await log.close(), false);
  assert.deepEqual([(await logs()).length, ended.unsynced], [1, 0]);
  await ended.room();
  files.fail = () => undefined;
  await log.retire();
  assert.deepEqual([repaired.length, await logs()], [1, []]);
});

test("no session starts while too many that ended wait to be written, and one does once they are", async (context) => {
  const opened = await openLog(context);
  const { lane } = opened;
  const ended = new EndedFiles(lane);
  const gate = Promise.withResolvers<void>();
  void lane.run(() => gate.promise, "urgent");
  const chains = await durableChains(opened, endingRecordsMax);
  await ended.room();
  const ends = chains.map((one) => ended.end(one));
  assert.equal(ended.ending, endingRecordsMax);
  const order: string[] = [];
  const started = Promise.all([ended.room(), ended.room()]).then(() => order.push("started"));
  await turns();
  assert.deepEqual(order, []);
  gate.resolve();
  await started;
  assert.ok(ended.ending < endingRecordsMax);
  await Promise.all(ends);
});

test("no session starts while too many files wait for their sync; in the end it fails", async (context) => {
  const { ended, end, hold } = withoutDisk();
  const gate = Promise.withResolvers<void>();
  hold(gate.promise);
  const ends = Array.from({ length: unsyncedFilesMax }, (_, n) => end(n));
  await Promise.all(ends);
  assert.equal(ended.unsynced, unsyncedFilesMax);
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const failed = assert.rejects(ended.room(), { code: "RECORD_FAILED" });
  context.mock.timers.tick(hungTicks * upkeepMs);
  await failed;
  const waits = ended.room();
  gate.resolve();
  await waits;
  assert.ok(ended.unsynced < unsyncedFilesMax);
  for (let turns = 0; turns < 50_000 && ended.unsynced > unsyncedFilesKept; turns++) await turn();
  assert.equal(ended.unsynced, unsyncedFilesKept);
});
