// The last line of a file that somebody else may have put there.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { lastLineOf } from "../src/last-line.ts";
import { RecordStore } from "../src/record-store.ts";
import { key, temporaryFolder } from "./fixtures.ts";

test("a pipe in the place of a journal holds nobody: it has no last line, and a store opens beside it", async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, "journal"));
  const pipe = join(folder, "journal", "01M823Z24044MXK63FD8GSE8EF.jsonl");
  execFileSync("mkfifo", [pipe]);
  // Opened the other way this would wait for a writer, and the test for its time.
  assert.equal(await lastLineOf(pipe), undefined);
  const store = await RecordStore.open({ folder, key: key.privateKey });
  await store.close();
});
