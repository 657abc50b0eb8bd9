// Which commit added a file, from real git: merges, squashes, files that came back, clones without their history.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { addedBy } from "../../src/expiry/added-by.ts";
import { gitFolder } from "./git-folder.ts";

const path = "grants/orders-db/alice.yaml";

test("the newest commit that added a file is named, with the pull request of its subject", async (context) => {
  const git = gitFolder(context);
  git.commit({ [path]: "1", "grants/orders-db/bob.yaml": "1" }, "Old (#3)");
  git.commit({ [path]: null }, "Gone (#4)");
  const added = git.commit({ [path]: "2" }, "Again (#5)\n\nMerge pull request #9 from x");
  const head = git.commit({ [path]: "3", "grants/orders-db/carol.yaml": "1" }, "Edited, and Carol");
  const found = await addedBy(git.run, head, [path, "grants/orders-db/bob.yaml", "grants/orders-db/carol.yaml"]);
  assert.deepEqual(found.get(path), { commit: added, pull: 5 });
  assert.equal(found.get("grants/orders-db/bob.yaml")?.pull, 3);
  assert.deepEqual(found.get("grants/orders-db/carol.yaml"), { commit: head });
});

test("a merge counts as the commit that brought it", async (context) => {
  const git = gitFolder(context);
  git.commit({ "writ.yaml": "1" });
  git.text("checkout", "-q", "-b", "topic");
  git.commit({ [path]: "1" }, "On a branch (#77)");
  git.text("checkout", "-q", "main");
  git.text("merge", "-q", "--no-ff", "-m", "Merge pull request #12 from acme/topic", "topic");
  const merge = git.text("rev-parse", "HEAD");
  assert.deepEqual((await addedBy(git.run, merge, [path])).get(path), { commit: merge, pull: 12 });
});

test("a message cannot name another file, nor make its text a commit", async (context) => {
  const git = gitFolder(context);
  const sha = "b".repeat(40);
  const head = git.commit({ "grants/orders-db/bob.yaml": "1" }, `x\u0001${sha}\n${path}\n${sha}\n(#1) evil`);
  const found = await addedBy(git.run, head, [path, "grants/orders-db/bob.yaml"]);
  assert.deepEqual([...found], [["grants/orders-db/bob.yaml", { commit: head }]]);
});

test("a clone that was cut off says nothing rather than the wrong commit, and no paths ask nothing", async (context) => {
  const git = gitFolder(context);
  git.commit({ [path]: "1" }, "First (#1)");
  const head = git.commit({ "writ.yaml": "1" }, "Second (#2)");
  const clone = join(git.folder, "shallow");
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${git.folder}`, clone]);
  const shallow = async (words: readonly string[]): Promise<Buffer> => execFileSync("git", [...words], { cwd: clone });
  assert.deepEqual([...(await addedBy(shallow, head, [path]))], []);
  const never = async (): Promise<Uint8Array> => assert.fail("git was run");
  assert.deepEqual([...(await addedBy(never, head, []))], []);
});

test("below the top of a repository, paths count from the folder", async (context) => {
  const git = gitFolder(context, "access");
  const head = git.commit({ [path]: "1" }, "Add (#8)");
  assert.equal((await addedBy(git.run, head, [path])).get(path)?.pull, 8);
});
