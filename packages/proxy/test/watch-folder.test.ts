// A change in a folder is told; a folder that is not there is no fault.
import assert from "node:assert/strict";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { watchFolder } from "../src/watch-folder.ts";

test("a folder's watch tells once when a file is moved into place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "writ-watch-"));
  let told = 0;
  let heard = () => {};
  const first = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const watcher = watchFolder(folder, () => {
    told++;
    heard();
  });
  await writeFile(join(folder, "next"), "x");
  await rename(join(folder, "next"), join(folder, "latest.tar.gz"));
  await first;
  assert.equal(told, 1);
  watcher.close();
  await rm(folder, { recursive: true });
});

test("a folder that is not there is no fault", () => {
  watchFolder(join(tmpdir(), "writ-no-such-folder"), () => assert.fail("told of nothing")).close();
});
