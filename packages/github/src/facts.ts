// What is known of a pull request, as plain data: a provider fetches it, judging reads it. Ids are numbers that a host
// never gives twice; logins are in none of it.

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
}

/** A merged pull request. A list that the host does not give whole is undefined. */
export interface PullFacts {
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
}

/** Where facts come from. Every method rejects with a WritError when the host cannot say: that is never an answer. */
export interface Provider {
  /** The merged pull requests that the host says brought this commit, other branches and repositories included. */
  pullsOfCommit(commit: string): Promise<readonly PullFacts[]>;
  /** Ids behind an owner of CODEOWNERS or a team; undefined: there is none such, or it cannot be seen. */
  accountsOf(owner: string): Promise<ReadonlySet<number> | undefined>;
}

/** Runs git in the repository and gives what it prints; rejects when git fails. `words` begin with a command. */
export type RunGit = (words: readonly string[], input?: string) => Promise<Uint8Array>;
