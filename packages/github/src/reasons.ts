// Why a version is not proved: a closed list, each with words and what to do. It must never grow a reason that passes.
import type { ScenarioReason } from "./scenario/scenario-reasons.ts";

const again = "Open a pull request that changes the file again, and let an owner approve it.";
const other = "Let another owner approve the change, in a pull request of its own.";

export const reasons = {
  "not-a-file": ["it is a link or a submodule and no file", "Commit a plain file."],
  "no-pull-request": ["no merged pull request brought it: it was pushed directly", again],
  "many-pull-requests": ["more than one merged pull request claims the commit", again],
  "other-branch": ["its pull request was merged into another branch or repository", again],
  "not-its-merge": ["the commit is not the one that merged its pull request", again],
  "not-in-pull-request": ["its pull request does not change this file", again],
  "content-differs": [
    "it is not what the pull request had at its head: it was changed while merging",
    "Bring the branch up to date before it is approved, and merge what was approved.",
  ],
  "base-changed": [
    "the branch it was merged into had changed it since, so what was approved was another change",
    "Merge that branch into yours, look at the result, and have it approved again.",
  ],
  "too-large": [
    "its pull request has more commits, files, reviews or events than are listed",
    "Split it into smaller pull requests.",
  ],
  "no-owner": [
    "CODEOWNERS names no owner for it, as it stood before the pull request",
    "Run `writ codeowners`, have the result approved by security, and change the file again.",
  ],
  "owner-unresolved": [
    "an owner that CODEOWNERS names does not exist, or the token may not see it",
    "Check the names in `owners:`, and give the token the right to read members of the organisation. Without GitHub," +
      " an owner is a person's address, or the `github:` of the one group that lists its members.",
  ],
  "author-bot": ["a bot opened its pull request, so nobody knows who asked", "Let a person open the pull request."],
  "author-unknown": [
    "people.yaml names nobody with the account that opened its pull request",
    "Add the person's `github` id to people.yaml first, approved by security.",
  ],
  "contributor-unknown": [
    "an author, committer or co-author of its pull request is nobody in people.yaml",
    "Link the commit's e-mail address to a GitHub account whose id people.yaml has, and commit again.",
  ],
  "subject-unknown": [
    "who gets the access cannot be told, so the approver may be one of them",
    "Name a person of people.yaml, or add `github: organisation/team` to the group's file.",
  ],
  "no-approval": ["nobody approved its pull request before the merge", again],
  "approval-late": ["it was approved after the merge only", again],
  "changes-requested": ["the owner's last word before the merge was to request changes", again],
  "approval-dismissed": ["the approval was dismissed", again],
  "approval-stale": ["the approval was given to an earlier commit than the one merged", again],
  "approval-retargeted": ["the pull request was moved to another base after the approval", again],
  "approver-not-owner": ["nobody who approved it owns the file", other],
  "approver-bot": ["a bot approved it", other],
  "approver-unknown": [
    "people.yaml names nobody with the account that approved it",
    "Add the owner's `github` id to people.yaml first, approved by security.",
  ],
  "approver-author": ["who approved it opened the pull request", other],
  "approver-contributor": ["who approved it is an author, committer or co-author of the change", other],
  "approver-subject": ["who approved it gets the access, or belongs to the group that gets it", other],
  // Without a host: signed commits and approvals by keys of people.yaml.
  "no-merge": [
    "no merge commit brought it: it was pushed, squashed, rebased or fast-forwarded, so its approval cannot be found",
    "Commit the change to a branch, have it approved (`writ approve`), and merge it with git merge --no-ff -S.",
  ],
  "merge-unsigned": [
    "the commit that merged it is not signed by a key that people.yaml had before",
    "Bring the change again in a branch of its own, and merge it with git merge --no-ff -S and your key.",
  ],
  "base-unclear": [
    "its branch has no one place where it left the branch it was merged into",
    "Commit the change again on a branch that starts from there.",
  ],
  "commit-unsigned": [
    "a commit of its branch is not signed by a key that people.yaml had before the merge",
    "Sign every commit (git commit -S); have a new key merged first, approved by security.",
  ],
  "signer-differs": [
    "a commit of its branch names another committer than the person whose key signed it",
    "Set user.email to your name in people.yaml, and commit again.",
  ],
  "approval-unsigned": [
    "an approval of it is not signed by a key that people.yaml had before the merge",
    "Let an owner approve it again, with a key that people.yaml has.",
  ],
  "approval-elsewhere": [
    "it was approved for another branch than the one that it was merged into",
    "Let an owner approve it for this one: `writ approve --into BRANCH`.",
  ],
} as const satisfies Readonly<Record<string, readonly [what: string, instead: string]>>;

export type Reason = keyof typeof reasons;

/** An owner's approval, in ids and seconds. */
export interface ApprovalProof {
  readonly by: "approval";
  readonly pull: number;
  readonly head: string;
  readonly base: string;
  readonly mergedSeconds: number;
  readonly author: number;
  readonly approver: number;
  readonly review: number;
  readonly approvedSeconds: number;
  /** The owner in CODEOWNERS through whom the approver may approve. */
  readonly owner: string;
  /** The signed commit that is the approval, where there is no host; `pull` and `review` are 0 then. */
  readonly signed?: string;
}

/** A use of a scenario: nobody but its author looked at it, and its ticket was not checked. */
export interface ScenarioProof {
  readonly by: "scenario";
  readonly pull: number;
  readonly head: string;
  readonly base: string;
  readonly mergedSeconds: number;
  /** Who opened the pull request, and gets the access. */
  readonly author: number;
  /** The scenario as it was proved at the base. */
  readonly scenario: { readonly path: string; readonly commit: string; readonly blob: string };
  /** Uses within the time, this one included. */
  readonly count: number;
  readonly atMost: number;
  readonly withinSeconds: number;
  /** An emergency: within this time of the merge an owner has to approve it. */
  readonly reviewSeconds?: number;
}

/** What was found and proves a version. */
export type Proof = ApprovalProof | ScenarioProof;

export type Verdict =
  | { readonly status: "proved"; readonly proof: Proof }
  | { readonly status: "root" }
  | {
      readonly status: "unproved";
      readonly reason: Reason;
      readonly pull?: number;
      /** Why no scenario admits it, where one is about its resource and role. */
      readonly scenario?: AboutScenario;
    };

export type AboutScenario = Exclude<ScenarioReason, "no-scenario">;

export function unproved(reason: Reason, pull?: { readonly number: number }): Verdict & { status: "unproved" } {
  return { status: "unproved", reason, ...(pull === undefined || pull.number === 0 ? {} : { pull: pull.number }) };
}
