// Access repositories whose commits have dates, as people write them.
import type { TestContext } from "node:test";
import { addHistory, makeHistory, runGit, type TestCommit, temporaryFolder } from "../fixture.ts";

export interface DatedCommit {
  readonly at: string;
  /** null: removed. */
  readonly files: Readonly<Record<string, string | null>>;
}

export const secondsOf = (at: string): number => Date.parse(at) / 1000;

const plain = ({ at, files }: DatedCommit): TestCommit => ({ seconds: secondsOf(at), files });

export async function datedRepository(context: TestContext, commits: readonly DatedCommit[]): Promise<string> {
  const folder = temporaryFolder(context);
  makeHistory(folder, commits.map(plain));
  return folder;
}

/** Another history under the name main; what was there stays as `old`. */
export function rewriteMain(folder: string, commits: readonly DatedCommit[]): void {
  gitIn(folder, ["branch", "-m", "main", "old"]);
  addHistory(folder, commits.map(plain), false);
  gitIn(folder, ["symbolic-ref", "HEAD", "refs/heads/main"]);
}

export function gitIn(folder: string, words: readonly string[]): string {
  return runGit(folder, words);
}
