// Group commit, bounds and failures of a chained file being written.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { ChainFile, recordFailure } from "../src/chain-file.ts";
import { openSigningKey } from "../src/keys.ts";
import { bufferBytesMax } from "../src/limits.ts";
import { diskFiles } from "../src/record-files.ts";
import { key, systemError, temporaryFolder, WatchedFiles } from "./fixtures.ts";

const members = '{"type":"redecide"}';

async function chainFile(context: TestContext, files = new WatchedFiles()) {
  const path = join(await temporaryFolder(context), "chain.jsonl");
  const file = await files.create(path);
  const chain = new ChainFile({ file, key: openSigningKey(key.privateKey), nowMs: () => 1_795_000_000_123 });
  context.after(() => chain.close());
  return { chain, files, path };
}

function held() {
  return Promise.withResolvers<void>();
}

test("appending writes nothing until somebody wants it durable", async (context) => {
  const { chain, files, path } = await chainFile(context);
  assert.equal(chain.append(members), 1);
  assert.equal(chain.append(members), 2);
  assert.equal(files.writes, 0);
  await chain.durable();
  assert.equal((await readFile(path, "utf8")).split("\n").length, 3);
  assert.deepEqual([files.writes, files.syncs], [1, 1]);
});

test("lines appended during a sync share the next write, and each waiter waits for its own", async (context) => {
  const { chain, files } = await chainFile(context);
  const gate = held();
  files.hold = gate.promise;
  const done: string[] = [];
  chain.append(members);
  const first = chain.durable().then(() => done.push("first"));
  chain.append(members);
  const second = chain.durable().then(() => done.push("second"));
  chain.append(members);
  const third = chain.durable().then(() => done.push("third"));
  await new Promise(setImmediate);
  assert.deepEqual([files.writes, done.length], [1, 0]);
  gate.resolve();
  await Promise.all([first, second, third]);
  assert.deepEqual(done, ["first", "second", "third"]);
  assert.deepEqual([files.writes, files.syncs], [2, 2]);
  assert.equal(chain.durablePoint.lines, 3);
});

test("durable during a flight waits for that flight when nothing is newer", async (context) => {
  const { chain, files } = await chainFile(context);
  const gate = held();
  files.hold = gate.promise;
  chain.append(members);
  const first = chain.durable();
  await new Promise(setImmediate);
  let second = false;
  const waiting = chain.durable().then(() => {
    second = true;
  });
  await new Promise(setImmediate);
  assert.equal(second, false);
  gate.resolve();
  await Promise.all([first, waiting]);
  assert.equal(files.syncs, 1);
});

test("durable resolves at once when nothing waits", async (context) => {
  const { chain, files } = await chainFile(context);
  await chain.durable();
  assert.equal(files.syncs, 0);
});

test("a short write is carried on, byte for byte", async (context) => {
  const { chain, files, path } = await chainFile(context);
  files.writeBytesMax = 7;
  for (let i = 0; i < 3; i++) chain.append(members);
  await chain.durable();
  const text = await readFile(path, "utf8");
  assert.deepEqual(
    text
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { n: number }).n),
    [1, 2, 3],
  );
});

test("a write that takes nothing is a failure, not a loop", async (context) => {
  const { chain, files } = await chainFile(context);
  files.writeBytesMax = 0;
  chain.append(members);
  await assert.rejects(chain.durable(), { code: "RECORD_FAILED" });
});

for (const [code, expected] of [
  ["ENOSPC", "RECORD_FULL"],
  ["EDQUOT", "RECORD_FULL"],
  ["EIO", "RECORD_FAILED"],
  ["EROFS", "RECORD_FAILED"],
] as const) {
  for (const operation of ["writev", "datasync"] as const) {
    test(`${code} from ${operation} poisons the file for ever as ${expected}`, async (context) => {
      const { chain, files } = await chainFile(context);
      const gate = held();
      files.hold = gate.promise;
      files.fail = (now) => (now === operation ? systemError(code) : undefined);
      chain.append(members);
      const first = chain.durable();
      chain.append(members);
      const second = chain.durable();
      gate.resolve();
      await assert.rejects(first, { code: expected });
      await assert.rejects(second, { code: expected });
      files.fail = () => undefined;
      await assert.rejects(chain.durable(), { code: expected });
      assert.throws(() => chain.append(members), { code: expected });
      assert.throws(() => chain.appendSigned(members), { code: expected });
      assert.equal(chain.durablePoint.lines, 0);
      assert.equal(files.writes, 1, "nothing may be written after a failure");
    });
  }
}

test("a failure that nobody waits for is kept for the next append", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { chain, files } = await chainFile(context);
  files.fail = (operation) => (operation === "writev" ? systemError("ENOSPC") : undefined);
  chain.append(members);
  chain.flushSoon();
  context.mock.timers.tick(1_000);
  await new Promise(setImmediate);
  assert.throws(() => chain.append(members), { code: "RECORD_FULL" });
});

test("flushSoon makes lines durable within a second, with one write", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { chain, files } = await chainFile(context);
  const gate = held();
  files.hold = gate.promise;
  for (let i = 0; i < 5; i++) {
    chain.append(members);
    chain.flushSoon();
  }
  context.mock.timers.tick(999);
  assert.equal(files.writes, 1);
  gate.resolve();
  await chain.durable();
  assert.deepEqual([chain.durablePoint.lines, files.syncs], [5, 1]);
});

test("a buffer that fills throws RECORD_OVERFLOW and keeps room for the end", async (context) => {
  const { chain, files } = await chainFile(context);
  const gate = held();
  files.hold = gate.promise;
  const big = JSON.stringify({ type: "note", text: "x".repeat(1024 * 1024) });
  const first = chain.append(big);
  const flight = chain.durable();
  let appended: number = first;
  assert.throws(
    () => {
      for (;;) appended = chain.append(big);
    },
    { code: "RECORD_OVERFLOW" },
  );
  assert.ok(appended * 1024 * 1024 < bufferBytesMax && appended >= 6);
  assert.equal(chain.appendLast(members), appended + 1);
  assert.equal(chain.appendSigned(members), appended + 2);
  gate.resolve();
  await flight;
  await chain.durable();
  assert.equal(chain.durablePoint.lines, appended + 2);
});

test("a line longer than any reader takes is refused", async (context) => {
  const { chain } = await chainFile(context);
  const huge = JSON.stringify({ type: "note", text: "x".repeat(4 * 1024 * 1024) });
  assert.throws(() => chain.append(huge), { code: "RECORD_OVERFLOW" });
  assert.equal(chain.point.lines, 0);
});

test("an append after close is our bug, and close may be called twice", async (context) => {
  const { chain, files } = await chainFile(context);
  await chain.close();
  await chain.close();
  assert.equal(files.closes, 1);
  assert.throws(() => chain.append(members), { code: "WRIT_INVARIANT" });
});

test("a device that is really full fails with RECORD_FULL", async () => {
  const { open } = await import("node:fs/promises");
  const file = await open("/dev/full", "w");
  const chain = new ChainFile({ file, key: openSigningKey(key.privateKey), nowMs: Date.now });
  chain.append(members);
  await assert.rejects(chain.durable(), { code: "RECORD_FULL" });
  await chain.close();
});

test("a file is never opened over another", async (context) => {
  const path = join(await temporaryFolder(context), "one.jsonl");
  const file = await diskFiles.create(path);
  await file.close();
  await assert.rejects(diskFiles.create(path), { code: "EEXIST" });
});

test("recordFailure names the system's code and nothing else", () => {
  assert.equal(recordFailure(systemError("EIO")).detail, "(EIO)");
  assert.equal(recordFailure(undefined).code, "RECORD_FAILED");
});
