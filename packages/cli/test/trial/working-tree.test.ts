// writ dev builds what was saved: every change of a byte or a name is a new state, and nothing else is.
import assert from "node:assert/strict";
import { mkdir, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { loadTree, type Tree, watchTree } from "../../src/trial/working-tree.ts";
import { repositoryFiles, temporaryFolder, writeFiles } from "../fixture.ts";

async function repository(t: TestContext): Promise<string> {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, repositoryFiles());
  return folder;
}

test("the digest follows bytes and names, and nothing else", async (t) => {
  const folder = await repository(t);
  const { digest } = await loadTree(folder);
  const now = async () => (await loadTree(folder)).digest;
  await utimes(join(folder, "writ.yaml"), new Date(0), new Date(0));
  await writeFiles(folder, { "src/x.ts": "1", ".git/HEAD": "x", ".writ/dev-1/records/x": "y" });
  assert.equal(await now(), digest);
  await writeFile(join(folder, "people.yaml"), "{}\n");
  const edited = await now();
  assert.notEqual(edited, digest);
  await rename(join(folder, "grants/orders-db/alice.yaml"), join(folder, "grants/orders-db/bob.yaml"));
  const renamed = await now();
  assert.notEqual(renamed, edited);
  await rm(join(folder, "grants/orders-db/bob.yaml"));
  const removed = await now();
  assert.notEqual(removed, renamed);
  await mkdir(join(folder, "masks"));
  await symlink("../people.yaml", join(folder, "masks/orders-db.yaml"));
  assert.notEqual(await now(), removed);
});

test("bytes that move from one file into the next are another state", async (t) => {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, { "groups/a.yaml": "ab", "groups/b.yaml": "c" });
  const { digest } = await loadTree(folder);
  await writeFiles(folder, { "groups/a.yaml": "a", "groups/b.yaml": "bc" });
  assert.notEqual((await loadTree(folder)).digest, digest);
});

/** Watches until the test ends; `next` resolves with the next state that is told. */
async function watched(t: TestContext, folder: string) {
  const stop = new AbortController();
  t.after(() => stop.abort());
  const told: Tree[] = [];
  let wake = () => {};
  watchTree(folder, {
    seen: (await loadTree(folder)).digest,
    stop: stop.signal,
    changed: async (tree) => {
      told.push(tree);
      wake();
    },
  });
  const next = async (count: number) => {
    while (told.length < count) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { told, next, stop };
}

test("a change is told with its new state, once", { timeout: 20_000 }, async (t) => {
  const folder = await repository(t);
  const { told, next } = await watched(t, folder);
  await writeFile(join(folder, "people.yaml"), "{}\n");
  await next(1);
  assert.equal(told[0]?.digest, (await loadTree(folder)).digest);
  await writeFile(join(folder, "people.yaml"), "{}\n");
  await writeFile(join(folder, "README.md"), "not ours\n");
  await writeFiles(folder, { "grants/orders-db/new.yaml": "x" });
  await next(2);
  assert.equal(told.length, 2);
});

test("a folder that goes away and comes back is no fault", { timeout: 20_000 }, async (t) => {
  const folder = join(await repository(t), "..", "moved-while-watched");
  await mkdir(folder);
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, repositoryFiles());
  const { told, next } = await watched(t, folder);
  await rm(folder, { recursive: true });
  await writeFiles(folder, repositoryFiles({ "people.yaml": "{}\n" }));
  await next(1);
  assert.ok(told.length >= 1);
});

test("once stopped, nothing is told; stopped before it begins, nothing is watched", async (t) => {
  const folder = await repository(t);
  const { told, stop } = await watched(t, folder);
  stop.abort();
  await writeFile(join(folder, "people.yaml"), "{}\n");
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  watchTree(folder, { seen: "", stop: stop.signal, changed: () => Promise.reject(new Error("told after the end")) });
  assert.equal(timers(), before);
  assert.equal(told.length, 0);
});
