// Files that crashed publishers left: removed when they are old, and nothing else is.
import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { removeLeftovers } from "../src/folder-leftovers.ts";
import { FolderStore } from "../src/folder-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const hex = "0123456789abcdef";
const old = [`.latest.tar.gz.${hex}.new`, `.sha256-1.evidence.json.${hex}.new`, `.writ-publishing.lock.${hex}`];
const others = [
  "latest.tar.gz",
  ".latest.tar.gz.new",
  `.x.${hex}`,
  `x.${hex}.new`,
  ".writ-publishing.lock",
  ".htaccess",
];

test("only what was being written, and only when it is a day old, is removed", async (context) => {
  const folder = await temporaryFolder(context);
  for (const name of [...old, ...others]) await writeFile(join(folder, name), "x");
  await removeLeftovers(folder);
  assert.equal((await readdir(folder)).length, old.length + others.length);
  await removeLeftovers(folder, Date.now() + 23 * 3_600_000);
  assert.equal((await readdir(folder)).length, old.length + others.length);
  await removeLeftovers(folder, Date.now() + 25 * 3_600_000);
  assert.deepEqual((await readdir(folder)).sort(), [...others].sort());
  await removeLeftovers(join(folder, "none"));
});

test("a publisher who replaces leaves what is being written just now", async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, `.latest.tar.gz.${hex}.new`), "x");
  assert.equal((await new FolderStore(folder).replace("latest.tar.gz", Buffer.from("one"), null)).replaced, true);
  assert.deepEqual((await readdir(folder)).sort(), [`.latest.tar.gz.${hex}.new`, "latest.tar.gz"]);
});
