// A worker that is added or was away must not take back a bundle that its siblings have seen replaced.
import assert from "node:assert/strict";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BreakGlassMarks, BundleState, openBundle } from "@writ/bundle";
import { seedMark, seedStates, stateFolderOf } from "../../src/workers/seed-state.ts";
import { bundleBytes, noon, temporaryFolder, trust } from "../fixture.ts";

async function keep(folder: string, seq: number): Promise<void> {
  const state = await BundleState.open(folder);
  await state.keep(await openBundle(await bundleBytes({ seq }), trust, { nowSeconds: noon }));
}

async function seqs(folder: string, workers: number): Promise<(number | undefined)[]> {
  const folders = Array.from({ length: workers }, (_, index) => stateFolderOf(folder, index + 1));
  return await Promise.all(folders.map(async (each) => (await BundleState.open(each)).watermark()?.seq));
}

test("the first worker's folder is the proxy's own", () => {
  assert.equal(stateFolderOf("/s", 1), "/s");
  assert.equal(stateFolderOf("/s", 2), join("/s", "worker-2"));
});

test("workers that are added know what one process knew", async (t) => {
  const folder = await temporaryFolder(t);
  await keep(folder, 7);
  await seedStates(folder, 3);
  assert.deepEqual(await seqs(folder, 3), [7, 7, 7]);
  const bytes = await (await BundleState.open(stateFolderOf(folder, 3))).lastGood();
  assert.deepEqual(Buffer.from(bytes ?? []), Buffer.from(await bundleBytes({ seq: 7 })));
  assert.equal((await stat(join(stateFolderOf(folder, 3), "watermark.json"))).mode & 0o777, 0o600);
});

test("one that was away follows the newest, also the first one, and nothing goes back", async (t) => {
  const folder = await temporaryFolder(t);
  await keep(folder, 7);
  await keep(stateFolderOf(folder, 2), 9);
  await keep(stateFolderOf(folder, 3), 8);
  await seedStates(folder, 3);
  assert.deepEqual(await seqs(folder, 3), [9, 9, 9]);
});

test("where nobody remembers anything nothing is made up", async (t) => {
  const folder = await temporaryFolder(t);
  await seedStates(folder, 2);
  assert.deepEqual(await seqs(folder, 2), [undefined, undefined]);
});

test("a damaged memory stops the start: which one is newest cannot be known", async (t) => {
  const folder = await temporaryFolder(t);
  await keep(folder, 7);
  await keep(stateFolderOf(folder, 2), 9);
  await writeFile(join(stateFolderOf(folder, 2), "watermark.json"), "{}");
  await assert.rejects(seedStates(folder, 2), { code: "BUNDLE_STATE" });
});

test("what one worker knows of break-glass bundles, all know: the newest, and that it ended", async (t) => {
  const folder = await temporaryFolder(t);
  const mark = { digest: `sha256:${"a".repeat(64)}`, iat: 7, ended: false };
  await (await BreakGlassMarks.open(folder)).keep({ ...mark, iat: 6, ended: true });
  await (await BreakGlassMarks.open(stateFolderOf(folder, 2))).keep(mark);
  await (await BreakGlassMarks.open(stateFolderOf(folder, 3))).keep({ ...mark, ended: true });
  await seedStates(folder, 4);
  for (const worker of [1, 2, 3, 4]) {
    const { mark: kept } = await BreakGlassMarks.open(stateFolderOf(folder, worker)).then((marks) => ({
      mark: marks.mark(),
    }));
    assert.deepEqual(kept, { ...mark, ended: true });
  }
});

test("a worker that is started again knows what the others saw end meanwhile; theirs stays untouched", async (t) => {
  const folder = await temporaryFolder(t);
  const mark = { digest: `sha256:${"a".repeat(64)}`, iat: 7, ended: false };
  await (await BreakGlassMarks.open(folder)).keep({ ...mark, ended: true });
  for (const worker of [2, 3]) await (await BreakGlassMarks.open(stateFolderOf(folder, worker))).keep(mark);
  await seedMark(folder, { worker: 2, workers: 3 });
  const kept = [1, 2, 3].map(async (worker) => (await BreakGlassMarks.open(stateFolderOf(folder, worker))).mark());
  assert.deepEqual(
    (await Promise.all(kept)).map((each) => each?.ended),
    [true, true, false],
  );
});
