// Whether what was published is on the branch that is merged into. A clone also holds commits that nobody merged, and
// a bundle can be built from any of them. It must never take a commit for merged because the clone has it.
import { WritError } from "@writ/contracts";
import { commitOf, git } from "@writ/repository";
import type { Findings } from "./findings.ts";

export interface PublishedFrom {
  readonly folder: string;
  readonly branch: string;
  /** The newest bundle's, and the name of that. */
  readonly commit: string;
  readonly where: string;
}

export async function checkBranch(from: PublishedFrom, findings: Findings): Promise<void> {
  const { folder, branch, commit, where } = from;
  const refs = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`, `refs/remotes/${branch}`];
  let known = 0;
  for (const ref of refs) {
    const merged = await firstParents(folder, ref);
    if (merged?.has(commit) === true) return;
    if (merged !== undefined) known += 1;
  }
  const says =
    known === 0
      ? `The clone has no branch ${branch}: whether its commit was merged is not known (--branch names another).`
      : `Its commit ${commit} is not on ${branch} in this clone: it was not merged there, or the clone is too old.`;
  findings.unproved({ part: "bundles", code: "not-merged", where, says });
}

async function firstParents(folder: string, ref: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const listed = await git(folder, ["rev-list", "--first-parent", await commitOf(folder, ref), "--"]);
    return new Set(listed.toString("latin1").split("\n"));
  } catch (fault) {
    if (fault instanceof WritError) return undefined;
    throw fault;
  }
}
