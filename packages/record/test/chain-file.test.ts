// Group commit, bounds and failures of chains being written through a commit log.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { ChainFile } from "../src/chain-file.ts";
import { CommitLog } from "../src/commit-log.ts";
import { openSigningKey } from "../src/keys.ts";
import { Lane } from "../src/lane.ts";
import { bufferBytesMax, hungTicks } from "../src/limits.ts";
import { CommitSnapshot } from "../src/read-commits.ts";
import { recordFailure } from "../src/record-failure.ts";
import { diskFiles } from "../src/record-files.ts";
import { newSessionId } from "../src/session-id.ts";
import { key, systemError, temporaryFolder, WatchedFiles } from "./fixtures.ts";

const members = '{"type":"redecide"}';
const signingKey = openSigningKey(key.privateKey);

async function opened(context: TestContext) {
  const folder = await temporaryFolder(context);
  const files = new WatchedFiles();
  const lane = new Lane();
  const log = new CommitLog({ files, folder, lane, onWork: () => {}, syncNames: async () => {} });
  await log.open();
  const chains: ChainFile[] = [];
  context.after(async () => {
    files.fail = () => undefined;
    await log.close();
    for (const one of chains) await one.close();
  });
  const repaired: string[] = [];
  const durable: [string, boolean][] = [];
  const chain = () => {
    const id = newSessionId(Date.now());
    const made = new ChainFile({
      name: { kind: "session", id },
      log,
      key: signingKey,
      nowMs: () => 1_795_000_000_123,
      create: () => files.create(join(folder, `${id}.jsonl`)),
      onDurable: (_, soon) => durable.push([id, soon]),
      onFileFailure: () => {},
      repair: async () => {
        repaired.push(id);
      },
    });
    chains.push(made);
    return made;
  };
  const logs = async () => (await readdir(folder)).filter((name) => name.endsWith(".log"));
  const logged = async () => {
    const snapshot = await CommitSnapshot.ofFolders([folder]);
    const lines = new Map<string, number[]>();
    for (const id of snapshot.ids("session")) {
      const numbers: number[] = [];
      for await (const { n } of snapshot.linesOf("session", id)?.read() ?? []) numbers.push(n);
      lines.set(id, numbers);
    }
    await snapshot.close();
    return lines;
  };
  return { folder, files, lane, log, chain, logs, logged, repaired, durable };
}

function textOf(folder: string, chain: ChainFile): Promise<string> {
  return readFile(join(folder, `${chain.label.toString("latin1", 1)}.jsonl`), "utf8");
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function turns(): Promise<void> {
  for (let i = 0; i < 5; i++) await turn();
}

test("appending writes nothing until somebody wants it durable, and then to the log alone", async (context) => {
  const { chain, files, logged } = await opened(context);
  const one = chain();
  assert.equal(one.append(members), 1);
  assert.equal(one.append(members), 2);
  assert.equal(files.counts.commit, 0);
  await one.durable();
  assert.deepEqual([files.counts.commit, files.counts.create], [1, 0]);
  assert.deepEqual([...(await logged()).values()], [[1, 2]]);
});

test("chains that wait in one turn share one write, and one promise", async (context) => {
  const { chain, files } = await opened(context);
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
  const { chain, files } = await opened(context);
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
  const { chain, files } = await opened(context);
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
  const { chain, files, folder } = await opened(context);
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

for (const [code, expected] of [
  ["ENOSPC", "RECORD_FULL"],
  ["EDQUOT", "RECORD_FULL"],
  ["EIO", "RECORD_FAILED"],
  ["EROFS", "RECORD_FAILED"],
] as const) {
  test(`${code} in the commit log is final as ${expected} for all who wait, and for nobody else`, async (context) => {
    const { chain, files, folder, logged } = await opened(context);
    const [one, two, idle] = [chain(), chain(), chain()];
    idle.append(members);
    await idle.durable();
    const gate = Promise.withResolvers<void>();
    files.hold = gate.promise;
    files.fail = (operation) => (operation === "commit" ? systemError(code) : undefined);
    one.append(members);
    const first = one.durable();
    await turns();
    two.append(members);
    const second = two.durable();
    gate.resolve();
    await assert.rejects(first, { code: expected });
    await assert.rejects(second, { code: expected });
    const before = files.counts.commit;
    files.fail = () => undefined;
    for (const failed of [one, two]) {
      await assert.rejects(failed.durable(), { code: expected });
      assert.throws(() => failed.append(members), { code: expected });
      assert.throws(() => failed.appendSigned(members), { code: expected });
      assert.equal(failed.durablePoint.lines, 0);
    }
    assert.equal(files.counts.commit, before);
    // Who did not wait goes on, in a new log; what was safe goes to its file.
    idle.append(members);
    await idle.durable();
    assert.equal(idle.durablePoint.lines, 2);
    await idle.settle();
    assert.equal((await textOf(folder, idle)).split("\n").length, 3);
    assert.equal((await logged()).size, 1);
  });
}

test("a file that fails ends its chain; what was durable stays in the log until the file is repaired", async (context) => {
  const { chain, files, log, logs, repaired } = await opened(context);
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
  const { chain, files, log, logs } = await opened(context);
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

test("logs fill, follow each other and go once their lines are in files that are synced", async (context) => {
  const { chain, files, log, logs, folder, lane } = await opened(context);
  const one = chain();
  const big = JSON.stringify({ type: "note", text: "x".repeat(200_000) });
  for (let round = 0; round < 12; round++) {
    one.append(big);
    await one.durable();
  }
  while (files.counts.remove === 0) await lane.run(turn, "later");
  assert.ok(files.counts.prepare >= 2 && files.counts.datasync >= 1);
  assert.equal((await logs()).length, 1);
  await one.settle();
  assert.equal((await textOf(folder, one)).split("\n").length, 13);
  assert.equal(await log.close(), true);
  assert.deepEqual(await logs(), []);
});

test("a next log that finds no room fails who waits, and is tried again by the next", async (context) => {
  const { chain, files } = await opened(context);
  files.fail = (operation) => (operation === "prepare" ? systemError("ENOSPC") : undefined);
  const [one, two, three] = [chain(), chain(), chain()];
  const big = JSON.stringify({ type: "note", text: "x".repeat(1_200_000) });
  one.append(big);
  await assert.rejects(one.durable(), { code: "RECORD_FULL" });
  two.append(members);
  await assert.rejects(two.durable(), { code: "RECORD_FULL" });
  files.fail = () => undefined;
  three.append(big);
  await three.durable();
  assert.equal(three.durablePoint.lines, 1);
});

test("more than one write can hold is written in several, and all of it is there", async (context) => {
  const { chain, files, logged } = await opened(context);
  const big = JSON.stringify({ type: "note", text: "x".repeat(1_000_000) });
  const chains = Array.from({ length: 10 }, chain);
  await Promise.all(
    chains.map((one) => {
      one.append(big);
      return one.durable();
    }),
  );
  assert.ok(files.counts.commit >= 3);
  assert.equal((await logged()).size, 10);
});

test("a log that one of a flight's writes filled stays until the flight's lines are in their files", async (context) => {
  const { chain, files, lane, logged, folder, logs } = await opened(context);
  const gate = Promise.withResolvers<void>();
  const big = JSON.stringify({ type: "note", text: "x".repeat(900_000) });
  const chains = Array.from({ length: 24 }, chain);
  for (const one of chains) one.append(big);
  // A flight of several writes, more than one log takes: the last of them is held up.
  files.holdFrom = { path: "0000000003.log", until: gate.promise };
  const durable = Promise.all(chains.map((one) => one.durable()));
  while (files.heldPaths === 0) await turn();
  for (let settled = 0; settled < 3; settled++) await lane.run(async () => {}, "later");
  gate.resolve();
  await durable;
  const [ids, known] = [chains.map((one) => one.label.toString("latin1", 1)), await logged()];
  const written = new Set((await readdir(folder)).map((name) => name.replace(".jsonl", "")));
  assert.deepEqual(
    ids.filter((id) => !known.has(id) && !written.has(id)),
    [],
    "said to be durable, and nowhere",
  );
  await lane.run(async () => {}, "later");
  while ((await logs()).length > 1) await turn();
});

test("a disk that does not answer fails all who wait; late words change nothing; then it goes on", async (context) => {
  const { chain, files, log, logged } = await opened(context);
  const gate = Promise.withResolvers<void>();
  files.hold = gate.promise;
  const [one, two, three, four] = [chain(), chain(), chain(), chain()];
  one.append(members);
  const first = one.durable();
  await turns();
  two.append(members);
  const second = two.durable();
  for (let ticks = 1; ticks < hungTicks; ticks++) log.tick();
  assert.equal(one.failure, undefined);
  log.tick();
  await assert.rejects(first, { code: "RECORD_FAILED" });
  await assert.rejects(second, { code: "RECORD_FAILED" });
  assert.equal(log.hung, true);
  three.append(members);
  await assert.rejects(three.durable(), { code: "RECORD_FAILED" }, "no second write while one hangs");
  assert.equal(files.counts.commit, 0);
  gate.resolve();
  await turns();
  while (log.hung) await turn();
  assert.equal(one.durablePoint.lines, 0);
  await assert.rejects(one.durable(), { code: "RECORD_FAILED" });
  four.append(members);
  await four.durable();
  assert.equal(four.durablePoint.lines, 1);
  assert.ok((await logged()).size >= 1);
});

test("a tick writes what nobody waits for", async (context) => {
  const { chain, log, files } = await opened(context);
  const one = chain();
  one.append(members);
  assert.equal(log.hasWork, true);
  log.tick();
  await one.durable();
  assert.deepEqual([files.counts.commit, one.durablePoint.lines, log.hasWork], [1, 1, false]);
});

test("a chain with much to write says so at once", async (context) => {
  const { chain, durable } = await opened(context);
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
  const { chain, files } = await opened(context);
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
  const { chain } = await opened(context);
  const one = chain();
  const huge = JSON.stringify({ type: "note", text: "x".repeat(4 * 1024 * 1024) });
  assert.throws(() => one.append(huge), { code: "RECORD_OVERFLOW" });
  assert.equal(one.point.lines, 0);
});

test("an append after the end is our bug, and a chain closes its file once", async (context) => {
  const { chain, files } = await opened(context);
  const one = chain();
  one.append(members);
  await one.durable();
  await one.finish();
  assert.throws(() => one.append(members), { code: "WRIT_INVARIANT" });
  await one.close();
  await one.close();
  assert.equal(files.closes, 1);
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
