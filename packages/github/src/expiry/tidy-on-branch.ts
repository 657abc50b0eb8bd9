// Tidies ended grants away on a branch of a clone, without any host: a commit made from trees, past index and working
// tree. It must never touch a branch that is checked out or not Writ's own.
import { WritError } from "@writ/contracts";
import type { RunGit } from "../facts.ts";
import { parseGitText } from "../git-text.ts";
import { ownBranch } from "../write/repository-writer.ts";
import type { Expiry } from "./find-expiry.ts";
import { messageOf } from "./removal-words.ts";
import type { Tidied } from "./tidy-by-pull.ts";
import { type GitText, treeWithout } from "./tree-without.ts";

/** The branch becomes one commit on top of `expiry.commit`. @throws WritError WRIT_USAGE; whatever `git` does. */
export async function tidyOnBranch(git: RunGit, expiry: Expiry, named: string): Promise<Tidied> {
  const reference = `refs/heads/${ownBranch(named)}`;
  const run: GitText = async (words, input) => parseGitText(await git(words, input));
  const { commit: parent, removals, added } = expiry;
  if (removals.length === 0) return { what: "nothing", declined: [] };
  const worktrees = await run(["worktree", "list", "--porcelain"]);
  if (worktrees.split("\n").includes(`branch ${reference}`)) {
    throw new WritError("WRIT_USAGE", `${named} is checked out: change to another branch first.`);
  }
  const prefix = await run(["rev-parse", "--show-prefix"]);
  const paths = removals.map(({ path }) => `${prefix}${path}`);
  const tree = await treeWithout(run, expiry.tree, paths);
  if (tree === undefined) throw new WritError("WRIT_INVARIANT", "nothing is left of the repository");
  const found = await run(["for-each-ref", "--format=%(objectname) %(tree) %(parent)", reference]);
  const [old = "", oldTree, oldParent] = found.split(" ");
  if (oldTree === tree && oldParent === parent) return { what: "unchanged", commit: old, declined: [] };
  const commit = await run(["commit-tree", tree, "-p", parent, "-F", "-"], messageOf(removals, added));
  // The last word is what the branch named before: whoever moved it meanwhile has won.
  await run(["update-ref", "-m", "writ expire", reference, commit, old === "" ? "0".repeat(commit.length) : old]);
  return { what: old === "" ? "opened" : "updated", commit, declined: [] };
}
