// Reads answers of GitHub's API: half an answer, or one of another form, is an error and never a fact. Only what is
// judged is read; names, texts and links of people stay where they are.
import { WritError } from "@writ/contracts";
import type { Account, PullCommit, Review, ReviewState, Signature } from "./facts.ts";

export type Fields = Readonly<Record<string, unknown>>;

function wrong(what: string): WritError {
  return new WritError("GITHUB_ANSWER", `It has no proper ${what}.`);
}

export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(what);
}

export function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw wrong(what);
}

export function numberOf(value: unknown, what: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw wrong(what);
}

export function textOf(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw wrong(what);
}

export function shaOf(value: unknown, what: string): string {
  if (typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value)) return value;
  throw wrong(what);
}

/** `2026-11-22T10:00:00Z` as seconds; fractions are cut. */
export function secondsOf(value: unknown, what: string): number {
  const milliseconds = Date.parse(textOf(value, what));
  if (Number.isNaN(milliseconds)) throw wrong(what);
  return Math.floor(milliseconds / 1000);
}

/** null is an account that was deleted, or an address that belongs to none. */
export function accountOf(value: unknown, what: string): Account | undefined {
  if (value === null || value === undefined) return undefined;
  const { id, type } = fieldsOf(value, what);
  // The API sends {} for an address that belongs to nobody (schema `empty-object`).
  if (id === undefined && type === undefined) return undefined;
  return { id: numberOf(id, `${what}'s id`), bot: textOf(type, `${what}'s type`) !== "User" };
}

const reviewStates: Readonly<Record<string, ReviewState>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
  COMMENTED: "commented",
};

/** undefined: a review that is not submitted yet, which only its author sees. */
export function reviewOf(value: unknown): Review | undefined {
  const review = fieldsOf(value, "review");
  if (review["state"] === "PENDING") return undefined;
  const state = reviewStates[textOf(review["state"], "state of a review")];
  if (state === undefined) throw wrong("state of a review that is known");
  const account = accountOf(review["user"], "reviewer");
  return {
    id: numberOf(review["id"], "id of a review"),
    state,
    // null once the commit is gone: an approval of nothing that is here.
    commit: review["commit_id"] === null ? "" : shaOf(review["commit_id"], "commit of a review"),
    submittedSeconds: secondsOf(review["submitted_at"], "time of a review"),
    ...(account === undefined ? {} : { account }),
  };
}

export function pullCommitOf(value: unknown): PullCommit {
  const entry = fieldsOf(value, "commit");
  const commit = fieldsOf(entry["commit"], "commit");
  return {
    sha: shaOf(entry["sha"], "id of a commit"),
    author: signatureOf(commit["author"], entry["author"], "author"),
    committer: signatureOf(commit["committer"], entry["committer"], "committer"),
    message: textOf(commit["message"], "message of a commit"),
    verified: fieldsOf(commit["verification"], "verification of a commit")["verified"] === true,
  };
}

function signatureOf(written: unknown, known: unknown, what: string): Signature {
  const { email, date } = fieldsOf(written, what);
  const account = accountOf(known, what);
  return {
    email: textOf(email, `address of the ${what}`),
    seconds: secondsOf(date, `time of the ${what}`),
    ...(account === undefined ? {} : { account }),
  };
}

/** Blob at the head by path. What was renamed is removed under its old name. */
export function filesOf(entries: readonly unknown[]): ReadonlyMap<string, string | null> {
  const files = new Map<string, string | null>();
  for (const entry of entries) {
    const { filename, status, sha, previous_filename: before } = fieldsOf(entry, "file");
    const path = textOf(filename, "name of a file");
    const former = status === "renamed" ? textOf(before, "former name of a file") : path;
    // What lies under a former name now is told by an entry of its own, wherever that one stands.
    if (former !== path && !files.has(former)) files.set(former, null);
    files.set(path, status === "removed" ? null : shaOf(sha, "blob of a file"));
  }
  return files;
}
