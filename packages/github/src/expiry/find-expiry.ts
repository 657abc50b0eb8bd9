// What a run would tidy away, from the files of one commit. It must never be made from files that are not valid as they
// stand: then nobody knows what they give.
import { type Diagnostic, parseRepository, type RepositoryFiles } from "@writ/model";
import type { RunGit } from "../facts.ts";
import { removalsMax } from "../limits.ts";
import { type Added, addedBy } from "./added-by.ts";
import { type ExpiryTime, expiredGrants, type Removal } from "./expired-grants.ts";
import { type KeptRemoval, removableGrants } from "./removable.ts";

export interface Expiry {
  /** The commit that the files are of. */
  readonly commit: string;
  /** Git's id of its tree. */
  readonly tree: string;
  readonly removals: readonly Removal[];
  readonly kept: readonly KeptRemoval[];
  /** Removals beyond `removalsMax`: for the next runs. */
  readonly waiting: number;
  /** By path: the commit that added a file and the pull request that its message names, where the clone has them. */
  readonly added: ReadonlyMap<string, Added>;
}

export type FoundExpiry =
  | { readonly ok: true; readonly expiry: Expiry }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export interface ExpiryWish extends ExpiryTime {
  readonly files: RepositoryFiles;
  readonly git: RunGit;
  readonly commit: string;
}

/** @throws whatever `git` does. */
export async function findExpiry({ files, git, commit, ...time }: ExpiryWish): Promise<FoundExpiry> {
  const { nowSeconds } = time;
  const parsed = parseRepository(files, { nowSeconds });
  if (!parsed.ok) return parsed;
  const all = expiredGrants(parsed.model, time);
  const { removals, kept } = removableGrants(files, all.slice(0, removalsMax), (left) => {
    const without = parseRepository(left, { nowSeconds });
    return without.ok ? [] : without.diagnostics;
  });
  const paths = removals.map(({ path }) => path);
  const waiting = Math.max(0, all.length - removalsMax);
  const tree = new TextDecoder().decode(await git(["rev-parse", "--verify", `${commit}^{tree}`])).trim();
  // A pointer for readers: a history too long to be searched must not keep files from being tidied away.
  const added = await addedBy(git, commit, paths).catch(() => new Map<string, Added>());
  return { ok: true, expiry: { commit, tree, removals, kept, waiting, added } };
}
