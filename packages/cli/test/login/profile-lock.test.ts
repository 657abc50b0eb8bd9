// One command at a time, and none that waits for the dead.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { lockStaleMs } from "../../src/login/limits.ts";
import { holderOf, removeGone, underLock } from "../../src/login/profile-lock.ts";

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

test("of two that find the same lock left behind, the second does not remove what the first has taken", async () => {
  const file = join(folder, "d.lock");
  await writeFile(file, "4194999\n");
  const seen = await holderOf(file);
  assert.ok(seen?.isGone);
  await underLock(file, async () => {
    const mine = await readFile(file, "utf8");
    await removeGone(file, seen);
    assert.equal(await readFile(file, "utf8"), mine);
  });
});

test("many that find the same lock left behind work one at a time, and leave nothing", async () => {
  const file = join(folder, "e.lock");
  await writeFile(file, "4194999\n");
  let inside = 0;
  const work = async () => {
    inside += 1;
    assert.equal(inside, 1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 12 }, () => underLock(file, work)));
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith("e.lock")),
    [],
  );
});

test("who took too long does not remove the lock of who came after", async () => {
  const file = join(folder, "f.lock");
  await underLock(file, async () => {
    const longAgo = new Date(Date.now() - lockStaleMs - 1_000);
    await utimes(file, longAgo, longAgo);
    const seen = await holderOf(file);
    assert.ok(seen?.isGone);
    await removeGone(file, seen);
    await writeFile(file, `${process.pid} another\n`);
  });
  assert.equal((await holderOf(file))?.id, "another");
});

test("a number of another machine's or container's process says nothing", async () => {
  const file = join(folder, "g.lock");
  await writeFile(file, "4194999 some-id some-other-host.example\n");
  assert.deepEqual(await holderOf(file), { id: "some-id", isGone: false });
});
