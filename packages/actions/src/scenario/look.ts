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
import { git } from "@writ/repository";

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
