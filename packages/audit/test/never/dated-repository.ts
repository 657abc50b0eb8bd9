// Access repositories whose commits have dates, made at once by git fast-import. It must never take anything from this
// machine's git configuration.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

export interface DatedCommit {
  readonly at: string;
  /** null: removed. */
  readonly files: Readonly<Record<string, string | null>>;
}

export const secondsOf = (at: string): number => Date.parse(at) / 1000;

export async function datedRepository(context: TestContext, commits: readonly DatedCommit[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-never-"));
  context.after(async () => await rm(folder, { recursive: true, force: true }));
  gitIn(folder, ["init", "--quiet", "--initial-branch=main"]);
  importCommits(folder, commits);
  return folder;
}

/** Adds commits to the branch. */
export function importCommits(folder: string, commits: readonly DatedCommit[]): void {
  const head = spawnHead(folder);
  const parts = commits.map(({ at, files }, index) => {
    const changes = Object.entries(files).map(([path, text]) =>
      text === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(text)}`,
    );
    const from = index === 0 && head !== undefined ? `from ${head}\n` : "";
    const who = `committer Test <test@acme.example> ${secondsOf(at)} +0000\n`;
    return `commit refs/heads/main\n${who}${data("change")}${from}${changes.join("")}\n`;
  });
  gitIn(folder, ["fast-import", "--quiet", "--force"], parts.join(""));
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function spawnHead(folder: string): string | undefined {
  try {
    return gitIn(folder, ["rev-parse", "--verify", "--quiet", "refs/heads/main"]).trim();
  } catch {
    return undefined;
  }
}

export function gitIn(folder: string, words: readonly string[], input = ""): string {
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1" };
  return execFileSync("git", words, { cwd: folder, env, input, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] });
}
