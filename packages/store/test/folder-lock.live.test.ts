// One folder, several publishers: processes that race, one that crashed, one that slept too long.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { WritError } from "@writ/contracts";
import { lockName, withFolderLock } from "../src/folder-lock.ts";
import { FolderStore } from "../src/folder-store.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const run = promisify(execFile);
const latest = "latest.tar.gz";
const soon = { lockMsMax: 5_000, lockStaleMs: 200 };
const never = { lockMsMax: 300, lockStaleMs: 10_000 };

function fails(detail: RegExp) {
  return (error: unknown) => error instanceof WritError && error.code === "BUNDLE_STORE" && detail.test(error.detail);
}

test("of processes that publish at once one replaces each version, and nothing stays behind", async (context) => {
  const folder = await temporaryFolder(context);
  const program = join(import.meta.dirname, "publisher-process.ts");
  const publish = () => run(process.execPath, [program, folder, "40"], { timeout: 60_000 });
  const won = await Promise.all([publish(), publish(), publish()]);
  const last = Number(await readFile(join(folder, latest), "utf8"));
  assert.equal(
    won.reduce((sum, { stdout }) => sum + Number(stdout), 0),
    last,
  );
  assert.ok(last >= 40, `${last}`);
  assert.deepEqual(await readdir(folder), [latest]);
});

test("work under the lock never overlaps, and the lock is gone after a failure too", async (context) => {
  const folder = await temporaryFolder(context);
  let inside = 0;
  const work = async (fail: boolean) => {
    inside += 1;
    assert.equal(inside, 1);
    await wait(5);
    inside -= 1;
    if (fail) throw new Error("this one");
  };
  const all = Array.from({ length: 12 }, (_, at) => withFolderLock(folder, () => work(at % 3 === 0)));
  const ended = await Promise.allSettled(all);
  assert.equal(ended.filter(({ status }) => status === "rejected").length, 4);
  assert.deepEqual(await readdir(folder), []);
});

test("a lock that a crash left is broken by one of those who wait, whatever its time says", async (context) => {
  const folder = await temporaryFolder(context);
  for (const seconds of [0, 4_000_000_000]) {
    await writeFile(join(folder, lockName), "elsewhere 1 x\n");
    await utimes(join(folder, lockName), seconds, seconds);
    let inside = 0;
    const work = async () => {
      inside += 1;
      assert.equal(inside, 1);
      await wait(10);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => withFolderLock(folder, work, soon)));
    assert.deepEqual(await readdir(folder), []);
  }
});

test("a lock that is held is waited for within a bound, and the refusal says what to do", async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, lockName), "elsewhere 1 x\n");
  const store = new FolderStore(folder, never);
  await assert.rejects(
    store.replace(latest, Buffer.from("x"), null),
    fails(/for 300 ms; remove it if none is running/),
  );
  assert.deepEqual(await readdir(folder), [lockName]);
});

test("a holder who slept while his lock was broken does not move the file", async (context) => {
  const folder = await temporaryFolder(context);
  const [asleep, awake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const sleepy = withFolderLock(folder, async (lock) => {
    asleep.resolve();
    await awake.promise;
    await lock.assertHeld();
  });
  await asleep.promise;
  const store = new FolderStore(folder, soon);
  assert.equal((await store.replace(latest, Buffer.from("x"), null)).replaced, true);
  awake.resolve();
  await assert.rejects(sleepy, fails(/another publisher broke the lock; run it again/));
  assert.deepEqual(await readdir(folder), [latest]);
});

test("a publisher whose lock was broken while he wrote does not move the file", async (context) => {
  const folder = await temporaryFolder(context);
  const bytes = new Uint8Array(48 * 1024 * 1024);
  const replacing = new FolderStore(folder, soon).replace(latest, bytes, null);
  const refused = assert.rejects(replacing, fails(/another publisher broke the lock; run it again/));
  const isWriting = (name: string) => name.endsWith(".new");
  for (let look = 0; look < 100_000 && !(await readdir(folder)).some(isWriting); look += 1) await nextTurn();
  rmSync(join(folder, lockName));
  await refused;
  assert.deepEqual(await readdir(folder), []);
});

test("a lock that changes hands is not stale, however long one waits", async (context) => {
  const folder = await temporaryFolder(context);
  let running = true;
  const others = (async () => {
    while (running) {
      await withFolderLock(folder, () => wait(20), { lockMsMax: 5_000, lockStaleMs: 5_000 });
      await wait(60);
    }
  })();
  const broken: boolean[] = [];
  for (let round = 0; round < 3; round += 1) {
    await withFolderLock(
      folder,
      async (lock) => {
        await wait(20);
        await lock.assertHeld().catch(() => broken.push(true));
      },
      { lockMsMax: 20_000, lockStaleMs: 1_000 },
    );
  }
  running = false;
  await others;
  assert.deepEqual(broken, []);
});

test("a folder that cannot be written is told, not waited for", async (context) => {
  const folder = join(await temporaryFolder(context), "gone");
  await assert.rejects(
    withFolderLock(folder, async () => undefined, soon),
    fails(/cannot be made \(ENOENT\)/),
  );
});
