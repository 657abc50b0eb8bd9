// One command at a time, and none that waits for the dead.
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { underLock } from "../../src/login/profile-lock.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-lock-"));
});
after(() => rm(folder, { recursive: true, force: true }));

test("two never work at once, and each has its turn", async () => {
  const file = join(folder, "a.lock");
  let [inside, done] = [0, 0];
  const work = async () => {
    inside += 1;
    assert.equal(inside, 1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
    done += 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => underLock(file, work)));
  assert.equal(done, 8);
});

test("a lock is let go when the work fails", async () => {
  const file = join(folder, "b.lock");
  await assert.rejects(
    underLock(file, () => Promise.reject(new Error("no"))),
    /no/,
  );
  assert.equal(await underLock(file, async () => 7), 7);
});

test("what a killed command left is nobody's", async () => {
  const file = join(folder, "c.lock");
  // No process has this id: the kernel's own limit is below it.
  await writeFile(file, "4194999\n");
  assert.equal(await underLock(file, async () => 7), 7);
});
