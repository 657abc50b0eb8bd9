// Looking often must cost little and miss nothing: unchanged is not read again, a failed
// read is, a replaced file always.
import assert from "node:assert/strict";
import { rename, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { readFolder } from "@writ/bundle";
import { changedFile } from "../src/changed-file.ts";
import { temporaryFolder } from "./fixture.ts";

const text = (value: string) => Uint8Array.from(Buffer.from(value));

test("a file that did not change is read once", async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, "latest.tar.gz"), "one");
  let reads = 0;
  const look = changedFile(folder, () => {
    reads++;
    return readFolder(folder);
  });
  assert.deepEqual(await look(), text("one"));
  assert.equal(await look(), undefined);
  assert.equal(await look(), undefined);
  assert.equal(reads, 1);
});

test("a replaced file is read even when size and time are the same", async (context) => {
  const folder = await temporaryFolder(context);
  const [latest, next] = [join(folder, "latest.tar.gz"), join(folder, "next")];
  const when = new Date(1_700_000_000_000);
  await writeFile(latest, "one");
  await utimes(latest, when, when);
  const look = changedFile(folder, () => readFolder(folder));
  await look();
  await writeFile(next, "two");
  await utimes(next, when, when);
  await rename(next, latest);
  assert.deepEqual(await look(), text("two"));
});

test("a file written over in place with its old time is read", async (context) => {
  const folder = await temporaryFolder(context);
  const latest = join(folder, "latest.tar.gz");
  const when = new Date(1_700_000_000_000);
  await writeFile(latest, "one");
  await utimes(latest, when, when);
  const look = changedFile(folder, () => readFolder(folder));
  await look();
  await writeFile(latest, "two");
  await utimes(latest, when, when);
  assert.deepEqual(await look(), text("two"));
});

test("a failed read is tried again, and a missing file is told in the reader's words", async (context) => {
  const folder = await temporaryFolder(context);
  const look = changedFile(folder, () => readFolder(folder));
  await assert.rejects(look(), { code: "BUNDLE_ABSENT" });
  await assert.rejects(look(), { code: "BUNDLE_ABSENT" });
  await writeFile(join(folder, "latest.tar.gz"), "one");
  let fail = true;
  const flaky = changedFile(folder, async () => {
    if (fail) throw new Error("as if from the disk");
    return await readFolder(folder);
  });
  await assert.rejects(flaky(), /as if/);
  fail = false;
  assert.deepEqual(await flaky(), text("one"));
});

test("the same file is read again after it was gone", async (context) => {
  const folder = await temporaryFolder(context);
  const latest = join(folder, "latest.tar.gz");
  await writeFile(latest, "one");
  const look = changedFile(folder, () => readFolder(folder));
  await look();
  await rename(latest, join(folder, "away"));
  await assert.rejects(look(), { code: "BUNDLE_ABSENT" });
  await rename(join(folder, "away"), latest);
  assert.deepEqual(await look(), text("one"));
  await rm(latest);
});
