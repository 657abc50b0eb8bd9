// What is known of a pull request, as plain data: a provider fetches it, judging reads it. Ids are numbers that a host
// never gives twice; logins are in none of it.

import type { AccountKind } from "./people.ts";
import type { Reason } from "./reasons.ts";

export interface Account {
  readonly id: number;
  /** True for whatever is no person: apps, bots, organisations. */
  readonly bot: boolean;
}

/** Author or committer of a commit, as the commit says it. */
export interface Signature {
  readonly email: string;
  /** Seconds since 1970. */
  readonly seconds: number;
  /** The account that the host knows behind it; absent: none. */
  readonly account?: Account;
}

export interface PullCommit {
  readonly sha: string;
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** The host vouches for the signature of the commit. */
  readonly verified: boolean;
}

export type ReviewState = "approved" | "changes-requested" | "dismissed" | "commented";

export interface Review {
  readonly id: number;
  /** Absent: the account was deleted. */
  readonly account?: Account;
  readonly state: ReviewState;
  /** The commit that was looked at. */
  readonly commit: string;
  readonly submittedSeconds: number;
  /** The signed commit that is the review, where there is no host. */
  readonly signed?: string;
}

/** A merged pull request. A list that the host does not give whole is undefined. */
export interface PullFacts {
  /** 0 where there is no host that numbers them: the commit that merged it is its name. */
  readonly number: number;
  /** Of the repository that it was merged into. */
  readonly repositoryId: number;
  readonly baseBranch: string;
  readonly headCommit: string;
  readonly mergeCommit: string;
  readonly mergedSeconds: number;
  readonly author?: Account;
  /** In the order of the branch. */
  readonly commits: readonly PullCommit[] | undefined;
  /** Blob at the head by path; null: removed. */
  readonly files: ReadonlyMap<string, string | null> | undefined;
  readonly reviews: readonly Review[] | undefined;
  /** When the base branch was changed last; "unknown" when the host does not give all events. */
  readonly retargetedSeconds: number | "unknown" | undefined;
  /** Why nothing of it can be proved, whoever approved it. */
  readonly fault?: Reason;
  /** Paths that the base changed after the branch left it: who approved them saw another change. */
  readonly moved?: ReadonlySet<string>;
  /** What is wrong with approvals that are not among the reviews; said when no other is good. */
  readonly doubt?: Reason;
}

/** The repository as it was proved before a pull request. */
export interface ProvedBefore {
  /** The first-parent commit before it. */
  readonly commit: string;
  /** What a file holds there, in its last proved version; undefined: there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Paths that the repository ever had below a folder. */
  paths(folder: string): readonly string[];
}

/** Where facts come from. Every method rejects with a WritError when the host cannot say: that is never an answer. */
export interface Provider {
  /** What the ids of accounts are; absent: those of people.yaml's `github`. */
  readonly accounts?: AccountKind;
  /** The merged pull requests that the host says brought this commit, other branches and repositories included. */
  pullsOfCommit(commit: string, provedAt: (commit: string) => ProvedBefore): Promise<readonly PullFacts[]>;
  /**
   * Ids behind an owner of CODEOWNERS or a team; undefined: there is none such, or it cannot be seen. Where accounts
   * are persons, as it stood `before` the pull request in question.
   */
  accountsOf(owner: string, before?: ProvedBefore): Promise<ReadonlySet<number> | undefined>;
}

/** Runs git in the repository and gives what it prints; rejects when git fails. `words`: `-c` settings, a command. */
export type RunGit = (words: readonly string[], input?: string) => Promise<Uint8Array>;
