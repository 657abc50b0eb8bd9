// A folder as a store: what is there, what is not, what somebody else put there.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { FolderStore } from "../src/folder-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const one = Buffer.from("one");
const two = Buffer.from("two");
const latest = "latest.tar.gz";

function fails(code: string, detail: RegExp) {
  return (error: unknown) => error instanceof WritError && error.code === code && detail.test(error.detail);
}

test("a folder that is not there has no objects, and is made by the first one", async (context) => {
  const folder = join(await temporaryFolder(context), "a", "b");
  const store = new FolderStore(folder);
  assert.equal(await store.read(latest, 10), undefined);
  assert.equal(await store.add("sha256-1.tar.gz", one), "added");
  assert.equal(await store.add("sha256-1.tar.gz", one), "there");
  assert.deepEqual((await store.read("sha256-1.tar.gz", 3))?.bytes, Uint8Array.from(one));
  assert.equal((await stat(join(folder, "sha256-1.tar.gz"))).mode & 0o777, 0o644);
  assert.deepEqual(await readdir(folder), ["sha256-1.tar.gz"]);
});

test("what is read owns its buffer and is no longer than asked for", async (context) => {
  const store = new FolderStore(await temporaryFolder(context));
  await store.add("x", one);
  assert.equal((await store.read("x", 3))?.bytes.buffer.byteLength, 3);
  await assert.rejects(store.read("x", 2), fails("BUNDLE_OVERSIZED", /3 bytes or more; 2/));
});

test("a name whose content is another is refused, shorter, longer or as long", async (context) => {
  const folder = await temporaryFolder(context);
  const store = new FolderStore(folder);
  for (const there of ["on", "two", "longer"]) {
    await writeFile(join(folder, "sha256-1.tar.gz"), there);
    await assert.rejects(store.add("sha256-1.tar.gz", one), fails("BUNDLE_STORE", /other bytes/));
    assert.equal(await readFile(join(folder, "sha256-1.tar.gz"), "utf8"), there);
  }
});

test("only the version that was read is replaced, and the first only where there is none", async (context) => {
  const folder = await temporaryFolder(context);
  const store = new FolderStore(folder);
  assert.deepEqual(await store.replace(latest, one, "sha256:0"), { replaced: false, compared: true });
  assert.deepEqual(await store.replace(latest, one, null), { replaced: true, compared: true });
  assert.deepEqual(await store.replace(latest, two, null), { replaced: false, compared: true });
  const read = await store.read(latest, 3);
  assert.deepEqual(await store.replace(latest, two, read?.version ?? null), { replaced: true, compared: true });
  assert.deepEqual(await store.replace(latest, one, read?.version ?? null), { replaced: false, compared: true });
  assert.deepEqual(await readdir(folder), [latest]);
  assert.equal(await readFile(join(folder, latest), "utf8"), "two");
});

test("more bytes than could be read again are not written", async (context) => {
  const store = new FolderStore(await temporaryFolder(context));
  const large = new Uint8Array(64 * 1024 * 1024 + 1);
  await assert.rejects(store.add("x", large), fails("BUNDLE_OVERSIZED", /67108865 bytes; 67108864 are allowed/));
  await assert.rejects(store.replace(latest, large, null), fails("BUNDLE_OVERSIZED", /67108865 bytes/));
});

test("names that could leave the folder are no names", async (context) => {
  const store = new FolderStore(await temporaryFolder(context));
  for (const name of ["../x", "a/b", ".x", "", "a\0b", "a\\b", "x".repeat(129), "é"]) {
    await assert.rejects(store.read(name, 9), fails("WRIT_INVARIANT", /name/), name);
    await assert.rejects(store.add(name, one), fails("WRIT_INVARIANT", /name/), name);
    await assert.rejects(store.replace(name, one, null), fails("WRIT_INVARIANT", /name/), name);
  }
});

test("a link, a folder or a file in the folder's place is refused", async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, "elsewhere"), "x");
  await symlink(join(folder, "elsewhere"), join(folder, latest));
  await mkdir(join(folder, "folder"));
  const store = new FolderStore(folder);
  await assert.rejects(store.read(latest, 9), fails("BUNDLE_STORE", /is a link/));
  await assert.rejects(store.replace(latest, one, null), fails("BUNDLE_STORE", /is a link/));
  await assert.rejects(store.add("folder", one), fails("BUNDLE_STORE", /no regular file/));
  await assert.rejects(
    new FolderStore(join(folder, "elsewhere")).replace(latest, one, null),
    fails("BUNDLE_STORE", /made/),
  );
  assert.deepEqual((await readdir(folder)).sort(), ["elsewhere", "folder", latest]);
});
