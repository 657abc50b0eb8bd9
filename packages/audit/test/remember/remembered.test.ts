// What is remembered: found again by the same question alone, and never believed when it is not this user's, torn or
// altered.
import assert from "node:assert/strict";
import {
  chmodSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { rememberedFilesMax } from "../../src/limits.ts";
import { keepRemembered, readRemembered, rememberedName } from "../../src/remember/remembered.ts";
import { temporaryFolder } from "../fixture.ts";

const value = { spans: [1, 2, 3], text: "x" };

test("what was kept is found by the same question, in a file of this user's alone", async (context) => {
  const folder = join(temporaryFolder(context), "audit");
  const name = rememberedName("access", ["head", 1]);
  assert.equal(await readRemembered(folder, name), undefined);
  await keepRemembered(folder, name, value);
  assert.deepEqual(await readRemembered(folder, name), value);
  assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  assert.equal(await readRemembered(folder, rememberedName("access", ["head", 2])), undefined);
  assert.notEqual(rememberedName("access", ["a", "b"]), rememberedName("access", ["ab"]));
});

test("a file that others may write, a link, a torn and an altered one are no memory", async (context) => {
  const folder = temporaryFolder(context);
  const name = rememberedName("access", ["head"]);
  const path = join(folder, name);
  await keepRemembered(folder, name, value);
  const good = readFileSync(path);
  const spoilt: readonly (() => void)[] = [
    () => chmodSync(path, 0o622),
    () => truncateSync(path, good.length - 4),
    () => writeFileSync(path, gzipSync(`${"0".repeat(64)}\n{"spans":[]}`)),
    () => writeFileSync(path, "nonsense"),
    () => {
      writeFileSync(join(folder, "other"), good, { mode: 0o600 });
      rmSync(path);
      symlinkSync(join(folder, "other"), path);
    },
  ];
  for (const spoil of spoilt) {
    rmSync(path, { force: true });
    writeFileSync(path, good, { mode: 0o600 });
    assert.deepEqual(await readRemembered(folder, name), value);
    spoil();
    assert.equal(await readRemembered(folder, name), undefined, String(spoil));
  }
});

test("the oldest are forgotten, and a folder that cannot be written only costs time", async (context) => {
  const folder = temporaryFolder(context);
  for (let at = 0; at < rememberedFilesMax + 3; at += 1)
    await keepRemembered(folder, rememberedName("access", [at]), at);
  assert.equal(readdirSync(folder).length, rememberedFilesMax);
  writeFileSync(join(folder, "file"), "");
  await keepRemembered(join(folder, "file"), rememberedName("access", [1]), value);
  assert.equal(await readRemembered(join(folder, "file"), rememberedName("access", [1])), undefined);
});
