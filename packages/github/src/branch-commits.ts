// The commits of a branch without a host: what changes something, and what only says yes. Pure. It must never take a
// commit for an approval that changes a file.
import { parseApprovalLine } from "./approval-line.ts";
import type { PullCommit, Review } from "./facts.ts";
import { type People, personId } from "./people.ts";
import type { Reason } from "./reasons.ts";
import type { SignedCommit } from "./signed-commits.ts";

export interface BranchCommits {
  /** Those that may change something, oldest first. */
  readonly content: readonly SignedCommit[];
  /** Those that say yes, newest first. */
  readonly approvals: readonly SignedCommit[];
  /** The last commit below the approvals at the tip: what they must have looked at. */
  readonly reviewed: string;
}

/** Splits the commits between a base and `head`, newest first. */
export function splitBranch(commits: readonly SignedCommit[], head: string): BranchCommits {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const isApproval = ({ tree, parents: [parent = "", ...more], message }: SignedCommit): boolean =>
    more.length === 0 && bySha.get(parent)?.tree === tree && parseApprovalLine(message) !== undefined;
  let reviewed = head;
  for (let at = bySha.get(head); at !== undefined && isApproval(at); at = bySha.get(at.parents[0] ?? "")) {
    reviewed = at.parents[0] ?? "";
  }
  return {
    content: commits.filter((commit) => !isApproval(commit)).toReversed(),
    approvals: commits.filter(isApproval),
    reviewed,
  };
}

/** A commit whose committer is not the one who signed it is nobody's; undefined: all are signed. */
export function faultOfCommits(content: readonly SignedCommit[], people: People): Reason | undefined {
  if (content.some(({ signer }) => signer === undefined)) return "commit-unsigned";
  const differs = content.some(
    ({ signer, committerEmail }) => people.nameOfEmail.get(committerEmail.toLowerCase()) !== signer,
  );
  return differs ? "signer-differs" : undefined;
}

export function pullCommitOf(commit: SignedCommit): PullCommit {
  const { sha, authorEmail, authorSeconds, committerEmail, committerSeconds, message, signer } = commit;
  const account = signer === undefined ? {} : { account: { id: personId(signer), bot: false } };
  return {
    sha,
    author: { email: authorEmail, seconds: authorSeconds },
    committer: { email: committerEmail, seconds: committerSeconds, ...account },
    message,
    verified: signer !== undefined,
  };
}

interface Merging {
  readonly branch: string;
  readonly head: string;
  readonly mergedSeconds: number;
  /** The merge itself, which may say yes too. Absent: nobody merged it yet. */
  readonly merge?: SignedCommit;
}

export interface Approvals {
  /** The last word of each person: where it looks at what is merged, with the head as its commit. */
  readonly reviews: readonly Review[];
  /** What is wrong with those that are left out. */
  readonly doubt?: Reason;
}

export function approvalsOf(branch: BranchCommits, merging: Merging): Approvals {
  const doubts = new Set<Reason>();
  const reviews = new Map<string, Review>();
  const merge = merging.merge !== undefined && parseApprovalLine(merging.merge.message) ? [merging.merge] : [];
  const said = [...merge, ...branch.approvals];
  for (const [index, commit] of said.entries()) {
    const line = parseApprovalLine(commit.message);
    if (commit.signer === undefined) doubts.add("approval-unsigned");
    else if (line?.branch !== merging.branch) doubts.add("approval-elsewhere");
    else {
      const current = line.of === branch.reviewed || line.of === merging.head;
      const before = reviews.get(commit.signer);
      // In the order of git, and not of the times that commits state: the newest counts, unless it looked elsewhere.
      if (before !== undefined && (before.commit === merging.head || !current)) continue;
      reviews.set(commit.signer, {
        id: said.length - index,
        account: { id: personId(commit.signer), bot: false },
        state: "approved",
        commit: current ? merging.head : line.of,
        submittedSeconds: Math.min(commit.committerSeconds, merging.mergedSeconds),
        signed: commit.sha,
      });
    }
  }
  const doubt = (["approval-unsigned", "approval-elsewhere"] as const).find((reason) => doubts.has(reason));
  return { reviews: [...reviews.values()], ...(doubt === undefined ? {} : { doubt }) };
}
