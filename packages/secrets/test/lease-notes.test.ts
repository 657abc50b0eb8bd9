// Notes of leases: what a process that is gone has left is found, what a living one uses is not.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { limits } from "../src/limits.ts";
import { LeaseNotes } from "../src/vault/lease-notes.ts";

async function folderOf(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-leases-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return join(folder, "leases");
}

async function onlyFile(folder: string): Promise<string> {
  const [name = ""] = await readdir(folder);
  return join(folder, name);
}

test("a note of this process is on disk, for its user alone, and not taken for left behind", async (t) => {
  const folder = await folderOf(t);
  const notes = new LeaseNotes(folder);
  assert.deepEqual(await notes.left(), []);
  const note = await notes.add("database/creds/ro/abc", 5);
  assert.equal((await stat(note.file)).mode & 0o777, 0o600);
  assert.match(await readFile(note.file, "utf8"), /database\/creds\/ro\/abc/);
  assert.deepEqual(await new LeaseNotes(folder).left(), []);
  await notes.remove(note);
  await notes.remove(note);
  assert.deepEqual(await readdir(folder), []);
});

test("a note of a process that is gone is found, even when its number is another process by now", async (t) => {
  const folder = await folderOf(t);
  const notes = new LeaseNotes(folder);
  await notes.add("lease", 5);
  const file = await onlyFile(folder);
  const text = await readFile(file, "utf8");
  for (const dead of [
    text.replace(/"started":"\d+"/, '"started":"1"'),
    text.replace(/"boot":"[^"]*"/, '"boot":"another"'),
    text.replace(/"pids":"[^"]*"/, '"pids":"pid:[1]"'),
    text.replace(/"pid":\d+/, '"pid":999999999'),
    text.replace(/,"process":\{.*\}\}/, "}"),
  ]) {
    assert.notEqual(dead, text);
    await writeFile(file, dead);
    assert.deepEqual(await notes.left(), [{ file, leaseId: "lease", endMs: 5 }]);
  }
});

test("a note of another machine or container is left to its own: nobody here can say that it is gone", async (t) => {
  const folder = await folderOf(t);
  const notes = new LeaseNotes(folder);
  await notes.add("lease", 5);
  const file = await onlyFile(folder);
  const text = (await readFile(file, "utf8")).replace(/"host":"[^"]*"/, '"host":"another"');
  for (const unsure of [
    text.replace(/"boot":"[^"]*"/, '"boot":"another"'),
    text.replace(/"pids":"[^"]*"/, '"pids":"pid:[1]"'),
    text.replace(/"boot":"[^"]*"/, '"boot":""').replace(/"pid":\d+/, '"pid":999999999'),
    text.replace(/"pid":\d+/, '"pid":"1"'),
  ]) {
    assert.notEqual(unsure, text);
    await writeFile(file, unsure);
    assert.deepEqual(await notes.left(), []);
    assert.equal(await readFile(file, "utf8"), unsure);
  }
});

test("without /proc a process that runs keeps its users, and one that is gone does not", async (t) => {
  const folder = await folderOf(t);
  const mark = (pid: number) => async () => ({ host: "mac", pid, boot: "", pids: "", started: "" });
  await new LeaseNotes(folder, mark(process.pid)).add("living", 5);
  assert.deepEqual(await new LeaseNotes(folder, mark(1)).left(), []);
  await new LeaseNotes(folder, mark(999_999_999)).add("gone", 5);
  const left = await new LeaseNotes(folder, mark(1)).left();
  assert.deepEqual(
    left.map(({ leaseId }) => leaseId),
    ["gone"],
  );
});

test("what is no note is no reason to stop: cut off it goes, other files stay", async (t) => {
  const folder = await folderOf(t);
  const notes = new LeaseNotes(folder);
  await notes.add("lease", 5);
  const file = await onlyFile(folder);
  for (const bad of [
    "",
    '{"v":1,"leaseId":"x',
    "[]",
    '{"leaseId":5,"endMs":1}',
    `{"leaseId":"${"x".repeat(2_000)}","endMs":1}`,
  ]) {
    await writeFile(file, bad);
    assert.deepEqual(await notes.left(), []);
    assert.deepEqual(await readdir(folder), []);
  }
  await writeFile(join(folder, "README"), "mine");
  assert.deepEqual(await notes.left(), []);
  assert.deepEqual(await readdir(folder), ["README"]);
});

test("a note that another process is about to write is left to it; one that a crash cut off goes", async (t) => {
  const folder = await folderOf(t);
  const notes = new LeaseNotes(folder);
  await notes.remove(await notes.add("lease", 5));
  const half = join(folder, "5f.lease.new");
  await writeFile(half, "");
  assert.deepEqual(await notes.left(), []);
  assert.deepEqual(await readdir(folder), ["5f.lease.new"]);
  const longAgo = new Date(Date.now() - limits.noteMsMax - 1_000);
  await utimes(half, longAgo, longAgo);
  assert.deepEqual(await notes.left(), []);
  assert.deepEqual(await readdir(folder), []);
});

test("a note comes into being whole: whoever looks at any moment finds none or all of it", async (t) => {
  const folder = await folderOf(t);
  const [notes, other] = [new LeaseNotes(folder), new LeaseNotes(folder)];
  let writing = true;
  const sweeping = (async () => {
    while (writing) await other.left();
  })();
  for (let count = 0; count < 50; count += 1) await notes.add(`lease-${count}`, 5);
  writing = false;
  await sweeping;
  assert.equal((await readdir(folder)).length, 50);
});

test("a folder that cannot be written is an error before the lease is used", async (t) => {
  const folder = await folderOf(t);
  await writeFile(folder, "a file");
  await assert.rejects(new LeaseNotes(folder).add("lease", 5), { code: "SECRETS_NOTE" });
});
