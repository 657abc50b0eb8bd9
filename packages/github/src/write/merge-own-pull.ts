// Merges a pull request of one's own, as it was opened: for what needs no approval. It must never merge what somebody
// pushed to it meanwhile, nor take a rule's no for a fault.
import { WritError } from "@writ/contracts";
import { fieldsOf, shaOf } from "../answers.ts";
import type { MergeMethod, Proposed, RepositoryAccess } from "./repository-access.ts";
import { statusOf, written } from "./repository-writer.ts";

/** Refused by rules, or merged meanwhile; the head is another one; what cannot be processed. */
const refusals: ReadonlySet<number> = new Set([403, 404, 405, 409, 422]);

/** 1 request. `said`: GitHub leaves it to somebody else, in its own words. */
export async function mergeOwnPull(
  { requests, place }: RepositoryAccess,
  { number, headCommit, method }: Pick<Proposed, "number" | "headCommit"> & { readonly method: MergeMethod },
): Promise<{ readonly merged: string } | { readonly said: string }> {
  const route = "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge";
  const wish = { ...place, pull_number: number, sha: headCommit, merge_method: method };
  try {
    const { data } = await written(async () => await requests.octokit.request(route, wish));
    return { merged: shaOf(fieldsOf(data, "merge")["sha"], "merge commit") };
  } catch (fault) {
    if (!(fault instanceof WritError) || !refusals.has(statusOf(fault))) throw fault;
    return { said: fault.detail };
  }
}
