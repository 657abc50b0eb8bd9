// Tidies ended grants away by a commit on the published branch itself, for an App that may bypass its rules. It must
// never move the branch from anything but the commit that was looked at, nor to more than removals.
import { WritError } from "@writ/contracts";
import type { RepositoryWriter } from "../write/repository-writer.ts";
import { messageOf } from "./removal-words.ts";
import type { Tidied, TidyWish } from "./tidy-by-pull.ts";

/** @throws WritError GITHUB_…: nothing was changed then. */
export async function tidyDirectly(writer: RepositoryWriter, wish: TidyWish): Promise<Tidied> {
  const { expiry } = wish;
  const { removals, added, tree, commit: parent } = expiry;
  const base = wish.base ?? (await writer.about()).defaultBranch;
  if ((await writer.headOf(base)) !== parent) return { what: "moved", declined: [] };
  if (removals.length === 0) return { what: "nothing", declined: [] };
  const paths = removals.map(({ path }) => path);
  const message = messageOf(removals, added);
  const commit = await writer.commitRemoval({ parent, parentTree: tree, paths, message });
  // Without force GitHub moves a branch forward only: somebody else's push in between makes this a refusal.
  if (await writer.advance(base, commit)) return { what: "committed", commit, declined: [] };
  if ((await writer.headOf(base)) !== parent) return { what: "moved", declined: [] };
  throw new WritError("GITHUB_WRITE", `The rules of ${base} forbid this token to commit to it directly.`);
}
