// Merges one pull request at one head. It must never merge another head than the one that was judged, nor try again
// when the answer was lost: then it is merged, and the next look says so.
import { WritError } from "@writ/contracts";
import { printable } from "@writ/model";
import { fieldsOf, shaOf } from "../answers.ts";
import { refusalCharactersMax } from "../limits.ts";
import { openRequests } from "../requests.ts";
import { statusOf, type WriterOptions, written } from "./repository-writer.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

export interface MergeWish {
  readonly pull: number;
  /** The commit that was judged. */
  readonly head: string;
  readonly method: MergeMethod;
}

export type Merge =
  | { readonly what: "merged"; readonly commit: string }
  /** Somebody has pushed since. */
  | { readonly what: "moved" }
  /** GitHub's own words: a rule of the branch, a method that is not allowed, a draft, a queue. */
  | { readonly what: "refused"; readonly said: string };

/** Rejects with GITHUB_… when GitHub gives no answer, or none that is known. */
export async function mergePull(options: WriterOptions, { pull, head, method }: MergeWish): Promise<Merge> {
  const { octokit } = openRequests(options);
  const place = { owner: options.owner, repo: options.repository, pull_number: pull };
  const wish = { ...place, sha: head, merge_method: method, request: { once: true } };
  try {
    const route = "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge";
    const { data } = await written(async () => await octokit.request(route, wish));
    return { what: "merged", commit: shaOf(fieldsOf(data, "answer")["sha"], "merge") };
  } catch (fault) {
    const status = statusOf(fault);
    if (status === 409) return { what: "moved" };
    if (status !== 405 && status !== 403 && status !== 422) throw fault;
    return { what: "refused", said: wordsOf(fault) };
  }
}

/** GitHub's own, in one line. */
function wordsOf(fault: unknown): string {
  const cause: unknown = fault instanceof WritError ? fault.cause : undefined;
  const said = typeof cause === "object" && cause !== null && "message" in cause ? String(cause.message) : "";
  return printable(said.slice(0, refusalCharactersMax).replace(/\s+/g, " ").trim());
}
