// What is there stays as it is, byte for byte, and nothing is written outside the folder.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { exists, writeNewFiles } from "../../src/init/write-new-files.ts";
import { temporaryFolder } from "../fixture.ts";

const files = new Map([
  ["a.txt", "a"],
  ["deep/er/b.txt", "b"],
]);
const none = () => false;

test("files are written with the folders that they need", async (t) => {
  const folder = await temporaryFolder(t);
  assert.deepEqual(await writeNewFiles(join(folder, "new"), files, none), ["a.txt", "deep/er/b.txt"]);
  assert.equal(await readFile(join(folder, "new/deep/er/b.txt"), "utf8"), "b");
});

test("one file that is there is told, and none is written", async (t) => {
  const folder = await temporaryFolder(t);
  await mkdir(join(folder, "deep/er"), { recursive: true });
  await writeFile(join(folder, "deep/er/b.txt"), "mine");
  await assert.rejects(writeNewFiles(folder, files, none), { code: "CLI_EXISTS" });
  assert.deepEqual(
    [await exists(join(folder, "a.txt")), await readFile(join(folder, "deep/er/b.txt"), "utf8")],
    [false, "mine"],
  );
});

test("a file that may stay stays, the others are written", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, "a.txt"), "mine");
  assert.deepEqual(await writeNewFiles(folder, files, (path) => path === "a.txt"), ["deep/er/b.txt"]);
  assert.equal(await readFile(join(folder, "a.txt"), "utf8"), "mine");
});

test("a link in place of a file or of a folder is there, and is not followed", async (t) => {
  const [folder, elsewhere] = [await temporaryFolder(t), await temporaryFolder(t)];
  await symlink(join(elsewhere, "gone"), join(folder, "a.txt"));
  await assert.rejects(writeNewFiles(folder, files, none), { code: "CLI_EXISTS" });
  assert.deepEqual(await writeNewFiles(folder, files, () => true), ["deep/er/b.txt"]);
  const other = await temporaryFolder(t);
  await mkdir(join(other, "deep"));
  await symlink(elsewhere, join(other, "deep/er"));
  await assert.rejects(
    writeNewFiles(other, files, () => true),
    { code: "CLI_EXISTS" },
  );
  assert.deepEqual(await readdir(elsewhere), []);
});

test("a file where a folder should be is told", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(join(folder, "deep"), "mine");
  await assert.rejects(
    writeNewFiles(folder, files, () => true),
    { code: "CLI_EXISTS" },
  );
});
