// Ended grants leave on a branch of a clone: nothing else of it changes, and nobody's branch is taken.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Expiry } from "../../src/expiry/find-expiry.ts";
import { tidyOnBranch } from "../../src/expiry/tidy-on-branch.ts";
import { type GitFolder, gitFolder } from "./git-folder.ts";
import { removalOf } from "./removals.ts";

const alice = removalOf("alice");
const bob = removalOf("bob");

function expiryOf(git: GitFolder, removals: Expiry["removals"]): Expiry {
  const [commit, tree] = [git.text("rev-parse", "HEAD"), git.text("rev-parse", "HEAD^{tree}")];
  return { commit, tree, removals, kept: [], waiting: 0, added: new Map() };
}

function files(git: GitFolder): string {
  git.commit({ [alice.path]: "1", [bob.path]: "2", "writ.yaml": "3", "README.md": "4" });
  return git.text("rev-parse", "HEAD");
}

test("the branch is the commit that was looked at and one removal; the working tree is not touched", async (context) => {
  const git = gitFolder(context);
  const head = files(git);
  const done = await tidyOnBranch(git.run, expiryOf(git, [alice]), "writ/expire");
  assert.equal(done.what, "opened");
  assert.equal(git.text("rev-parse", "writ/expire^"), head);
  assert.equal(git.text("diff", "--name-status", "HEAD", "writ/expire"), `D\t${alice.path}`);
  assert.equal(git.text("status", "--porcelain"), "");
  assert.match(
    git.text("log", "-1", "--format=%(trailers:key=Writ-Grant,valueonly)", "writ/expire"),
    /^orders-db\/alice; ended /,
  );
});

test("the same again changes nothing, another list makes the branch anew on the newest commit", async (context) => {
  const git = gitFolder(context);
  files(git);
  const { commit } = await tidyOnBranch(git.run, expiryOf(git, [alice]), "writ/expire");
  assert.deepEqual(await tidyOnBranch(git.run, expiryOf(git, [alice]), "writ/expire"), {
    what: "unchanged",
    commit,
    declined: [],
  });
  const head = git.commit({ "README.md": "5" });
  assert.equal((await tidyOnBranch(git.run, expiryOf(git, [alice, bob]), "writ/expire")).what, "updated");
  assert.equal(git.text("rev-parse", "writ/expire^"), head);
  assert.equal(git.text("ls-tree", "-r", "--name-only", "writ/expire"), "README.md\nwrit.yaml");
});

test("nothing to remove makes no branch; a branch of others, or one that is checked out, is refused", async (context) => {
  const git = gitFolder(context);
  files(git);
  assert.equal((await tidyOnBranch(git.run, expiryOf(git, []), "writ/expire")).what, "nothing");
  for (const name of ["main", "release/writ", "writ/", "writ/a..b", "-writ/x", "writ/x.lock", "writ/a b"]) {
    await assert.rejects(tidyOnBranch(git.run, expiryOf(git, [alice]), name), { code: "WRIT_USAGE" }, name);
  }
  git.text("checkout", "-q", "-b", "writ/expire");
  await assert.rejects(tidyOnBranch(git.run, expiryOf(git, [alice]), "writ/expire"), { code: "WRIT_USAGE" });
  assert.equal(git.text("for-each-ref", "--format=%(refname)"), "refs/heads/main\nrefs/heads/writ/expire");
});

test("below the top of a repository, the files of the folder go and no others", async (context) => {
  const git = gitFolder(context, "access");
  files(git);
  await tidyOnBranch(git.run, expiryOf(git, [alice]), "writ/expire");
  assert.equal(git.text("diff", "--name-status", "HEAD", "writ/expire"), `D\taccess/${alice.path}`);
});
