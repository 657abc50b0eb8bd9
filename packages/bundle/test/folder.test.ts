// A folder as the bundle store: the newest is seen whole or not at all, and only a regular, bounded file is read.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { publishToFolder, readFolder } from "@writ/bundle";
import { limits } from "../src/limits.ts";
import { hex, refused, text } from "./fixture.ts";
import { withFolder } from "./temporary-folder.ts";

test("publishToFolder keeps every bundle under its digest and moves latest", () =>
  withFolder(async (parent) => {
    const folder = join(parent, "made", "here");
    const one = await publishToFolder(folder, text("one"));
    assert.deepEqual(one, {
      digest: `sha256:${hex(text("one"))}`,
      path: join(folder, `sha256-${hex(text("one"))}.tar.gz`),
    });
    await publishToFolder(folder, text("two"));
    await publishToFolder(folder, text("two"));
    const names = [text("one"), text("two")].map((bytes) => `sha256-${hex(bytes)}.tar.gz`);
    assert.deepEqual((await readdir(folder)).sort(), ["latest.tar.gz", ...names].sort());
    assert.deepEqual(await readFolder(folder), text("two"));
    assert.equal(await readFile(one.path, "utf8"), "one");
  }));

test("readFolder finds what was published under its digest, and takes no other text into a path", () =>
  withFolder(async (folder) => {
    const { digest } = await publishToFolder(folder, text("one"));
    await publishToFolder(folder, text("two"));
    assert.deepEqual(await readFolder(folder, digest), text("one"));
    await refused(readFolder(folder, `sha256:${"0".repeat(64)}`), "BUNDLE_ABSENT");
    await refused(readFolder(folder, "sha256:../../latest"), "WRIT_INVARIANT");
  }));

test("readFolder sees one whole bundle at any time while others are published", () =>
  withFolder(async (folder) => {
    const bundles = [1, 2, 3, 4].map((value) => new Uint8Array(20_000).fill(value));
    await publishToFolder(folder, new Uint8Array(20_000));
    const publishing = Promise.all(bundles.map((bytes) => publishToFolder(folder, bytes)));
    for (let round = 0; round < 50; round++) {
      const bytes = await readFolder(folder);
      assert.equal(bytes.length, 20_000);
      assert.equal(new Set(bytes).size, 1);
    }
    await publishing;
  }));

test("readFolder tells an absent bundle from one that cannot be read", () =>
  withFolder(async (folder) => {
    await refused(readFolder(folder), "BUNDLE_ABSENT");
    await refused(readFolder(join(folder, "missing")), "BUNDLE_ABSENT");
    await writeFile(join(folder, "file"), "");
    await refused(readFolder(join(folder, "file")), "BUNDLE_STORE");
    await mkdir(join(folder, "latest.tar.gz"));
    await refused(readFolder(folder), "BUNDLE_STORE");
  }));

test("readFolder refuses a link and a pipe in the place of the newest bundle", () =>
  withFolder(async (folder) => {
    const [linked, piped] = [join(folder, "linked"), join(folder, "piped")];
    await Promise.all([mkdir(linked), mkdir(piped)]);
    await writeFile(join(folder, "elsewhere"), "x");
    await symlink(join(folder, "elsewhere"), join(linked, "latest.tar.gz"));
    execFileSync("mkfifo", [join(piped, "latest.tar.gz")]);
    assert.match((await refused(readFolder(linked), "BUNDLE_STORE")).detail, /is a link/);
    assert.match((await refused(readFolder(piped), "BUNDLE_STORE")).detail, /no regular file/);
  }));

test("a bundle larger than the limit is neither read nor published", () =>
  withFolder(async (folder) => {
    await writeFile(join(folder, "latest.tar.gz"), "");
    await truncate(join(folder, "latest.tar.gz"), limits.compressedBytesMax + 1);
    await refused(readFolder(folder), "BUNDLE_OVERSIZED");
    await refused(publishToFolder(folder, new Uint8Array(limits.compressedBytesMax + 1)), "BUNDLE_OVERSIZED");
  }));

test("publishToFolder that fails leaves nothing half written behind", () =>
  withFolder(async (folder) => {
    await mkdir(join(folder, "latest.tar.gz"));
    await refused(publishToFolder(folder, text("one")), "BUNDLE_STORE");
    assert.deepEqual((await readdir(folder)).sort(), ["latest.tar.gz", `sha256-${hex(text("one"))}.tar.gz`]);
    await writeFile(join(folder, "file"), "");
    await refused(publishToFolder(join(folder, "file"), text("one")), "BUNDLE_STORE");
  }));
