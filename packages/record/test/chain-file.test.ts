// Group commit, bounds and failures of chains being written through a commit log.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { bufferBytesMax } from "../src/limits.ts";
import { recordFailure } from "../src/record-failure.ts";
import { diskFiles } from "../src/record-files.ts";
import { systemError, temporaryFolder } from "./fixtures.ts";
import { members, openLog, textOf, turns } from "./open-log.ts";

test("appending writes nothing until somebody wants it durable, and then to the log alone", async (context) => {
  const { chain, files, logged } = await openLog(context);
  const one = chain();
  assert.equal(one.append(members), 1);
  assert.equal(one.append(members), 2);
  assert.equal(files.counts.commit, 0);
  await one.durable();
  assert.deepEqual([files.counts.commit, files.counts.create], [1, 0]);
  assert.deepEqual([...(await logged()).values()], [[1, 2]]);
});

test("chains that wait in one turn share one write, and one promise", async (context) => {
  const { chain, files } = await openLog(context);
  const chains = Array.from({ length: 20 }, chain);
  const waits = chains.map((one) => {
    one.append(members);
    return one.durable();
  });
  assert.equal(new Set(waits).size, 1);
  await Promise.all(waits);
  assert.equal(files.counts.commit, 1);
  assert.ok(chains.every(({ durablePoint }) => durablePoint.lines === 1));
});

test("lines appended during a write go into the next, and each waiter waits for its own", async (context) => {
  const { chain, files } = await openLog(context);
  const gate = Promise.withResolvers<void>();
  files.hold = gate.promise;
  const [one, two] = [chain(), chain()];
  const done: string[] = [];
  one.append(members);
  const first = one.durable().then(() => done.push("first"));
  await turns();
  one.append(members);
  const second = one.durable().then(() => done.push("second"));
  two.append(members);
  const third = two.durable().then(() => done.push("third"));
  await turns();
  assert.deepEqual([files.counts.commit, done], [0, []]);
  gate.resolve();
  await first;
  assert.deepEqual(done, ["first"]);
  await Promise.all([second, third]);
  assert.deepEqual([files.counts.commit, one.durablePoint.lines, two.durablePoint.lines], [2, 2, 1]);
});

test("durable during a write waits for that write when nothing is newer, and not at all without lines", async (context) => {
  const { chain, files } = await openLog(context);
  const [one, idle] = [chain(), chain()];
  const gate = Promise.withResolvers<void>();
  files.hold = gate.promise;
  one.append(members);
  const first = one.durable();
  await turns();
  await idle.durable();
  let second = false;
  const waiting = one.durable().then(() => {
    second = true;
  });
  await turns();
  assert.equal(second, false);
  gate.resolve();
  await Promise.all([first, waiting]);
  assert.equal(files.counts.commit, 1);
});

test("a line goes to its file only once it is durable, byte for byte, whatever is written at once", async (context) => {
  const { chain, files, folder } = await openLog(context);
  const one = chain();
  files.writeBytesMax = 7;
  one.append(members);
  await one.writeOut();
  assert.equal(files.counts.create, 0);
  await one.durable();
  one.append(members);
  await one.writeOut();
  assert.equal((await textOf(folder, one)).split("\n").length, 2);
  await one.durable();
  await one.settle();
  const lines = (await textOf(folder, one)).trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { n: number }).n),
    [1, 2],
  );
});

test("a file that fails ends its chain; what was durable stays in the log until the file is repaired", async (context) => {
  const { chain, files, log, logs, repaired } = await openLog(context);
  const [one, two] = [chain(), chain()];
  one.append(members);
  two.append(members);
  await one.durable();
  files.fail = (operation) => (operation === "create" ? systemError("ENOSPC") : undefined);
  one.append(members);
  const pending = one.durable();
  await assert.rejects(one.writeOut(), { code: "RECORD_FULL" });
  assert.throws(() => one.append(members), { code: "RECORD_FULL" });
  await assert.rejects(one.durable(), { code: "RECORD_FULL" });
  await pending;
  assert.equal(one.durablePoint.lines, 2, "who waited before was told the truth: the log has it");
  await assert.rejects(one.settle(), { code: "RECORD_FULL" });
  files.fail = () => undefined;
  assert.equal(await log.close(), false, "the log stays while the chain lives");
  assert.equal((await logs()).length, 1);
  await assert.rejects(one.finish(), { code: "RECORD_FULL" });
  await log.retire();
  assert.deepEqual([repaired.length, await logs()], [1, []]);
});

test("a sync that fails keeps the log, and nothing is written to that file again", async (context) => {
  const { chain, files, log, logs } = await openLog(context);
  const one = chain();
  one.append(members);
  await one.durable();
  files.fail = (operation) => (operation === "datasync" ? systemError("EIO") : undefined);
  await assert.rejects(one.settle(), { code: "RECORD_FAILED" });
  files.fail = () => undefined;
  const before = files.counts.writev;
  await assert.rejects(one.settle(), { code: "RECORD_FAILED" });
  assert.equal(files.counts.writev, before);
  assert.equal(await log.close(), false);
  assert.equal((await logs()).length, 1);
});

test("a chain with much to write says so at once", async (context) => {
  const { chain, durable } = await openLog(context);
  const one = chain();
  one.append(members);
  await one.durable();
  one.append(JSON.stringify({ type: "note", text: "x".repeat(300_000) }));
  await one.durable();
  assert.deepEqual(
    durable.map(([, soon]) => soon),
    [false, true],
  );
});

test("a buffer that fills throws RECORD_OVERFLOW and keeps room for the end", async (context) => {
  const { chain, files } = await openLog(context);
  const one = chain();
  const gate = Promise.withResolvers<void>();
  files.hold = gate.promise;
  const big = JSON.stringify({ type: "note", text: "x".repeat(1024 * 1024) });
  let appended: number = one.append(big);
  const flight = one.durable();
  assert.throws(
    () => {
      for (;;) appended = one.append(big);
    },
    { code: "RECORD_OVERFLOW" },
  );
  assert.ok(appended * 1024 * 1024 < bufferBytesMax && appended >= 6);
  assert.equal(one.appendLast(members), appended + 1);
  assert.equal(one.appendSigned(members), appended + 2);
  gate.resolve();
  await flight.then(() => one.writeOut());
  await one.durable();
  assert.equal(one.durablePoint.lines, appended + 2);
});

test("a line longer than any reader takes is refused", async (context) => {
  const { chain } = await openLog(context);
  const one = chain();
  const huge = JSON.stringify({ type: "note", text: "x".repeat(4 * 1024 * 1024) });
  assert.throws(() => one.append(huge), { code: "RECORD_OVERFLOW" });
  assert.equal(one.point.lines, 0);
});

test("an append after the end is our bug, and a chain gives its file back unsynced as it ends", async (context) => {
  const { chain, files } = await openLog(context);
  const one = chain();
  one.append(members);
  await one.durable();
  const file = await one.finish();
  assert.throws(() => one.append(members), { code: "WRIT_INVARIANT" });
  assert.deepEqual([files.closes, files.counts.datasync, file?.tried], [1, 0, false]);
});

test("a chain that ends with all of its file synced leaves nothing to be done", async (context) => {
  const { chain, files, log, logs } = await openLog(context);
  const one = chain();
  one.append(members);
  await one.durable();
  await one.settle();
  assert.equal(await one.finish(), undefined);
  assert.equal(await log.close(), true);
  assert.deepEqual([files.counts.syncFile, await logs()], [0, []]);
});

test("a file is never opened over another", async (context) => {
  const path = join(await temporaryFolder(context), "one.jsonl");
  const file = await diskFiles.create(path);
  await file.close();
  await assert.rejects(diskFiles.create(path), { code: "EEXIST" });
  await assert.rejects(diskFiles.createLog(path, Buffer.alloc(8), 4096), { code: "EEXIST" });
});

test("recordFailure names the system's code and nothing else", () => {
  assert.equal(recordFailure(systemError("EIO")).detail, "(EIO)");
  assert.equal(recordFailure(undefined).code, "RECORD_FAILED");
  assert.equal(recordFailure(new WritError("RECORD_FULL", "x")).code, "RECORD_FULL");
});
