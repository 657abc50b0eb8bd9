// A tree made from trees is the one that git makes of the files, for any files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { treeWithout } from "../../src/expiry/tree-without.ts";
import { gitFolder } from "./git-folder.ts";

test("the tree is the one of a commit without the files: others, links, modes and odd names stay", async (context) => {
  const git = gitFolder(context);
  const files = [
    "grants/a/1.yaml",
    "grants/a/2.yaml",
    "grants/b/1.yaml",
    "grants/b.yaml",
    "ä b\t/ü\n.txt",
    "writ.yaml",
  ];
  git.commit(Object.fromEntries(files.map((path) => [path, path])));
  git.text("update-index", "--chmod=+x", "writ.yaml");
  git.text("commit", "-q", "-m", "mode");
  const run = async (words: readonly string[], input?: string): Promise<string> =>
    Buffer.from(await git.run(words, input))
      .toString("utf8")
      .trim();
  const tree = git.text("rev-parse", "HEAD^{tree}");
  for (const gone of [
    ["grants/a/1.yaml"],
    ["grants/b/1.yaml"],
    ["grants/a/1.yaml", "grants/a/2.yaml", "grants/b/1.yaml"],
  ]) {
    const made = await treeWithout(run, tree, gone);
    git.text("read-tree", tree);
    git.text("rm", "-q", "--cached", ...gone);
    assert.equal(made, git.text("write-tree"), gone.join());
  }
  assert.equal(await treeWithout(run, tree, files), undefined, "nothing is left");
});

test("a file that is not there is a fault, and no tree", async (context) => {
  const git = gitFolder(context);
  git.commit({ "grants/a/1.yaml": "1" });
  const run = async (words: readonly string[], input?: string): Promise<string> =>
    Buffer.from(await git.run(words, input))
      .toString("utf8")
      .trim();
  const tree = git.text("rev-parse", "HEAD^{tree}");
  for (const path of ["grants/a/2.yaml", "grants/c/1.yaml", "grants/a/1.yaml/x"]) {
    await assert.rejects(treeWithout(run, tree, [path]), { code: "WRIT_INVARIANT" });
  }
});
