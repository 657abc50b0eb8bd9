// Where a commit stands to the one published last. It must never take another branch's history for this one's.
import { WritError } from "@writ/contracts";
import { git } from "@writ/repository";
import { historyCommitsMax } from "./limits.ts";

/** `overtaken`: what was published last is newer, and has this commit in its own history. */
export type Ancestry = "follows" | "overtaken";

/** Throws PUBLISH_HISTORY when the commit published last is not on first-parent history of `commit`. */
export async function assertFollows(
  folder: string,
  { commit, published }: { readonly commit: string; readonly published: string },
): Promise<Ancestry> {
  if (await isOnFirstParents(folder, { commit: published, of: commit })) return "follows";
  if (await isOnFirstParents(folder, { commit, of: published })) return "overtaken";
  throw new WritError("PUBLISH_HISTORY", `Published last: ${published}; this commit: ${commit}.`);
}

/** False too where `of` is not known here: a clone that lacks it cannot say anything about it. */
async function isOnFirstParents(
  folder: string,
  { commit, of }: { readonly commit: string; readonly of: string },
): Promise<boolean> {
  if (![commit, of].every((each) => /^[0-9a-f]{40,64}$/.test(each))) return false;
  const words = ["rev-list", "--first-parent", `--max-count=${historyCommitsMax}`, of, "--"];
  const listed = await git(folder, words).catch((fault: unknown) => {
    if (fault instanceof WritError && fault.code === "CLI_GIT") return Buffer.alloc(0);
    throw fault;
  });
  return listed.toString("latin1").split("\n").includes(commit);
}
