// What scenarios say about an open pull request, by the rules that publishing proves it by once it is merged: judged
// from the published branch as it is checked out. It must never check out, run or believe anything of the head.
import {
  type Foreseen,
  type GitHubProvider,
  loadHistory,
  openJudge,
  type Provider,
  type PullFacts,
} from "@writ/github";
import { parseDocument, type RepositoryFiles } from "@writ/model";
import { filesOfCommit, git } from "@writ/repository";

export interface LookWish {
  /** A clone with the whole history of the branch that it goes to, and the tip of that branch. */
  readonly folder: string;
  readonly tip: string;
  readonly branch: string;
  readonly repositoryId: number;
  readonly github: Pick<GitHubProvider, "pullsOfCommit" | "blob">;
  readonly accountsOf: Provider["accountsOf"];
  readonly pull: PullFacts;
  readonly nowSeconds: number;
}

/** True: it only removes one grant, and that grant is of whoever opened the pull request: access is given back. */
export async function givesBack(wish: LookWish): Promise<boolean> {
  const { folder, tip, pull } = wish;
  const [[path, blob] = ["", undefined], ...more] = [...(pull.files ?? [])];
  if (more.length > 0 || blob !== null || pull.author === undefined || pull.author.bot) return false;
  if (!/^grants\/[^/]+\/[^/]+\.yaml$/.test(path)) return false;
  const files = await filesOfCommit(folder, tip);
  const [grant, people] = [documentAt("grant", path, files), documentAt("people", "people.yaml", files)];
  if (grant === undefined || people === undefined || !("user" in grant.to)) return false;
  return people[grant.to.user]?.github === pull.author.id;
}

function documentAt<K extends "grant" | "people">(kind: K, path: string, files: RepositoryFiles) {
  const bytes = files.get(path);
  return bytes instanceof Uint8Array ? parseDocument(kind, path, bytes) : undefined;
}

/** undefined: it brings other things than one grant, so it is none that a scenario could admit. */
export async function foreseePull(wish: LookWish): Promise<(Foreseen & { readonly path: string }) | undefined> {
  const { folder, tip, branch, repositoryId, github, accountsOf, pull, nowSeconds } = wish;
  const [[path, blob] = ["", null], ...more] = [...(pull.files ?? [])];
  if (more.length > 0 || blob === null || !/^grants\/[^/]+\/[^/]+\.yaml$/.test(path)) return undefined;
  const run = async (words: readonly string[], input?: string) => await git(folder, words, input);
  const history = await loadHistory(run, tip);
  const provider = { pullsOfCommit: github.pullsOfCommit, accountsOf };
  const judge = openJudge({ history, provider, git: run, branch, repositoryId });
  const bytes = await github.blob(blob);
  return { path, ...(await judge.foresee({ pull, path, blob, bytes, nowSeconds })) };
}
