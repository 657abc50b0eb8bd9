// The memory that makes rollback impossible across restarts: crashes at any point are survived, damage is never taken
// for a fresh start, and unverified bytes never get in.
import assert from "node:assert/strict";
import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BundleState, openBundle, signBundle, type VerifiedBundle } from "@writ/bundle";
import { claims, nowSeconds, refused, signer, trust, unsignedBundle } from "./fixture.ts";
import { withFolder } from "./temporary-folder.ts";

async function bundleOf(change: Partial<typeof claims> = {}): Promise<VerifiedBundle> {
  return openBundle(await signBundle(unsignedBundle(), { ...claims, ...change }, signer), trust, { nowSeconds });
}

const one = await bundleOf();
const two = await bundleOf({ seq: 43 });

test("a fresh folder has neither watermark nor bytes, and a kept bundle is there again after a restart", () =>
  withFolder(async (parent) => {
    const folder = join(parent, "state");
    const state = await BundleState.open(folder);
    assert.equal(state.watermark(), undefined);
    assert.equal(await state.lastGood(), undefined);
    await state.keep(one);
    await state.keep(two);
    const again = await BundleState.open(folder);
    assert.deepEqual(again.watermark(), {
      epoch: 1,
      seq: 43,
      iat: claims.iat,
      commit: claims.commit,
      digest: two.digest,
      content: two.content,
    });
    assert.deepEqual(again.watermark(), state.watermark());
    assert.deepEqual(await again.lastGood(), Uint8Array.from(two.bytes));
    assert.deepEqual((await readdir(folder)).sort(), ["last-good.tar.gz", "watermark.json"]);
    assert.equal((await stat(join(folder, "watermark.json"))).mode & 0o777, 0o600);
  }));

test("keep refuses a bundle older than the one kept, and keeps the newer one", () =>
  withFolder(async (folder) => {
    const state = await BundleState.open(folder);
    const results = await Promise.allSettled([state.keep(two), state.keep(one), state.keep(two)]);
    assert.deepEqual(
      results.map((result) => result.status),
      ["fulfilled", "rejected", "fulfilled"],
    );
    await refused(state.keep(one), "BUNDLE_ROLLBACK");
    assert.equal((await BundleState.open(folder)).watermark()?.seq, 43);
    assert.deepEqual(await state.lastGood(), Uint8Array.from(two.bytes));
  }));

test("a bundle that waits for the disk already waits once, however often it is to be kept", () =>
  withFolder(async (folder) => {
    const state = await BundleState.open(folder);
    const first = state.keep(one);
    const waits = new Set(Array.from({ length: 100 }, () => state.keep(two)));
    assert.equal(waits.size, 1);
    await Promise.all([first, ...waits]);
    assert.equal((await BundleState.open(folder)).watermark()?.seq, 43);
    const later = state.keep(two);
    assert.ok(!waits.has(later), "what is done is done again when it is asked for later");
    await later;
  }));

test("a process that shares the folder never takes its memory back behind what another kept", () =>
  withFolder(async (folder) => {
    const behind = await BundleState.open(folder);
    await behind.keep(one);
    const ahead = await BundleState.open(folder);
    await ahead.keep(two);
    await refused(behind.keep(one), "BUNDLE_ROLLBACK");
    assert.equal((await BundleState.open(folder)).watermark()?.seq, 43);
    await behind.keep(two);
  }));

test("an older watermark put back on disk while the process runs opens no way back", () =>
  withFolder(async (folder) => {
    const state = await BundleState.open(folder);
    await state.keep(one);
    const older = await readFile(join(folder, "watermark.json"));
    await state.keep(two);
    await writeFile(join(folder, "watermark.json"), older);
    await refused(state.keep(one), "BUNDLE_ROLLBACK");
  }));

test("a crash after the bytes and before the watermark loses nothing", () =>
  withFolder(async (folder) => {
    const state = await BundleState.open(folder);
    await state.keep(one);
    const watermark = await readFile(join(folder, "watermark.json"));
    await state.keep(two);
    await writeFile(join(folder, "watermark.json"), watermark);
    const again = await BundleState.open(folder);
    const mark = again.watermark();
    const bytes = await again.lastGood();
    assert.ok(mark !== undefined && bytes !== undefined);
    const opened = await openBundle(bytes, trust, { nowSeconds, watermark: mark });
    await again.keep(opened);
    assert.equal(again.watermark()?.seq, 43);
  }));

test("a crash after the first watermark and before the first bytes still remembers the watermark", () =>
  withFolder(async (folder) => {
    await (await BundleState.open(folder)).keep(one);
    await rm(join(folder, "last-good.tar.gz"));
    const again = await BundleState.open(folder);
    assert.equal(again.watermark()?.seq, 42);
    assert.equal(await again.lastGood(), undefined);
  }));

test("what a crash left half written is removed, and other files are not", () =>
  withFolder(async (folder) => {
    await writeFile(join(folder, ".watermark.json.0123456789abcdef.new"), "{");
    await writeFile(join(folder, ".last-good.tar.gz.0123456789abcdef.new"), "x");
    await writeFile(join(folder, "note.txt"), "x");
    await BundleState.open(folder);
    assert.deepEqual(await readdir(folder), ["note.txt"]);
  }));

test("a damaged watermark is an error that says what to do, never a fresh start", () =>
  withFolder(async (folder) => {
    await (await BundleState.open(folder)).keep(one);
    const path = join(folder, "watermark.json");
    const good = await readFile(path, "utf8");
    const damages = [
      "",
      "{",
      "null",
      "[]",
      "{}",
      good.slice(0, -1),
      `${good}\n`,
      good.replace('"writ":1', '"writ":2'),
      good.replace('"seq":42', '"seq":-1'),
      good.replace('"seq":42', '"seq":"42"'),
      good.replace(/"seq":42,/, ""),
      good.replace("sha256:", "sha512:"),
      "\u0000".repeat(good.length),
      " ".repeat(5000),
    ];
    for (const damage of damages) {
      assert.notEqual(damage, good);
      await writeFile(path, damage);
      const error = await refused(BundleState.open(folder), "BUNDLE_STATE");
      assert.match(error.message, /watermark\.json/);
    }
    await rm(path);
    assert.match((await refused(BundleState.open(folder), "BUNDLE_STATE")).detail, /missing beside/);
  }));

test("a watermark that is a link or a folder, or a state folder that is a file, is refused", () =>
  withFolder(async (folder) => {
    await writeFile(join(folder, "elsewhere"), "");
    await symlink(join(folder, "elsewhere"), join(folder, "watermark.json"));
    await refused(BundleState.open(folder), "BUNDLE_STORE");
    await rm(join(folder, "watermark.json"));
    await mkdir(join(folder, "watermark.json"));
    await refused(BundleState.open(folder), "BUNDLE_STORE");
    await refused(BundleState.open(join(folder, "elsewhere")), "BUNDLE_STORE");
  }));

test("keep that cannot write fails, remembers what was, and works again afterwards", () =>
  withFolder(async (folder) => {
    const state = await BundleState.open(folder);
    await state.keep(one);
    await rm(join(folder, "last-good.tar.gz"));
    await mkdir(join(folder, "last-good.tar.gz"));
    await refused(state.keep(two), "BUNDLE_STORE");
    assert.equal(state.watermark()?.seq, 42);
    assert.deepEqual((await readdir(folder)).sort(), ["last-good.tar.gz", "watermark.json"]);
    await rm(join(folder, "last-good.tar.gz"), { recursive: true });
    await state.keep(two);
    assert.equal(state.watermark()?.seq, 43);
  }));

test("keep refuses what openBundle did not make, and bytes that changed since", () =>
  withFolder(async (folder) => {
    const state = await BundleState.open(folder);
    await refused(state.keep({ ...one } as unknown as VerifiedBundle), "WRIT_INVARIANT");
    const changed = await bundleOf();
    changed.bytes[20] = (changed.bytes[20] ?? 0) ^ 1;
    await refused(state.keep(changed), "WRIT_INVARIANT");
    assert.deepEqual(await readdir(folder), []);
  }));
