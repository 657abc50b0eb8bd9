// Commit logs as they fill, fail, hang and follow each other: nothing is durable that is not, and none goes too early.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { hungTicks } from "../src/limits.ts";
import { systemError } from "./fixtures.ts";
import { members, openLog, textOf, turn, turns } from "./open-log.ts";

for (const [code, expected] of [
  ["ENOSPC", "RECORD_FULL"],
  ["EDQUOT", "RECORD_FULL"],
  ["EIO", "RECORD_FAILED"],
  ["EROFS", "RECORD_FAILED"],
] as const) {
  test(`${code} in the commit log is final as ${expected} for all who wait, and for nobody else`, async (context) => {
    const { chain, files, folder, logged } = await openLog(context);
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

test("logs fill, follow each other and go once their lines are in files that are synced", async (context) => {
  const { chain, files, log, logs, folder, lane } = await openLog(context);
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
  const { chain, files } = await openLog(context);
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
  const { chain, files, logged } = await openLog(context);
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
  const { chain, files, lane, logged, folder, logs } = await openLog(context);
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
  const { chain, files, log, logged } = await openLog(context);
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
  const { chain, log, files } = await openLog(context);
  const one = chain();
  one.append(members);
  assert.equal(log.hasWork, true);
  log.tick();
  await one.durable();
  assert.deepEqual([files.counts.commit, one.durablePoint.lines, log.hasWork], [1, 1, false]);
});
