// An access repository whose commits have dates, for tests of what auditors ask. It must never take anything from this
// machine's git configuration.
import { execFileSync } from "node:child_process";
import type { TestContext } from "node:test";
import { type Files, repositoryFiles, temporaryFolder, writeFiles } from "../fixture.ts";

export interface DatedFiles {
  readonly at: string;
  readonly files: Files;
}

/** The usual repository at the first time, with each commit's files changed; in a folder with room for a cache. */
export async function datedRepository(
  context: TestContext,
  commits: readonly DatedFiles[],
): Promise<{ readonly folder: string; readonly env: Readonly<Record<string, string>> }> {
  const folder = await temporaryFolder(context);
  const cache = await temporaryFolder(context);
  gitAt(folder, commits[0]?.at ?? "", ["init", "--quiet", "--initial-branch=main"]);
  for (const [index, { at, files }] of commits.entries()) {
    await writeFiles(folder, index === 0 ? repositoryFiles(files) : files);
    gitAt(folder, at, ["add", "--all"]);
    gitAt(folder, at, ["commit", "--quiet", "--allow-empty", "--message", "change"]);
  }
  return { folder, env: { WRIT_CACHE: cache } };
}

function gitAt(folder: string, at: string, words: readonly string[]): void {
  const who = ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, "Test"],
    [`GIT_${role}_EMAIL`, "test@acme.example"],
    [`GIT_${role}_DATE`, at],
  ]);
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...Object.fromEntries(who) };
  execFileSync("git", words, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
}
