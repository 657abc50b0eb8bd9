// A working clone that makes commits as this or that person, with a clock of its own. It must never use the settings or
// the name of whoever runs the tests.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Who } from "./people.ts";

/** Text by path; null removes; `{ link }` is a symbolic link. */
export type Changes = Readonly<Record<string, string | null | { readonly link: string }>>;

export interface CommitWish {
  readonly changes: Changes;
  readonly as: Who;
  readonly committer?: Who;
  readonly message?: string;
}

interface GitRun {
  readonly folder: string;
  readonly author: Who;
  readonly committer: Who;
  readonly seconds: number;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs git with nobody's settings. */
export function runGit(words: readonly string[], { folder, author, committer, seconds, input, env }: GitRun): Buffer {
  const date = `${seconds} +0000`;
  return execFileSync("git", words, {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_AUTHOR_NAME: author.login,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: committer.login,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: date,
      ...env,
    },
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1 << 28,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

/** Writes changes below a folder. */
export function writeChanges(folder: string, changes: Changes): void {
  for (const [path, content] of Object.entries(changes)) {
    const file = join(folder, path);
    rmSync(file, { force: true });
    if (content === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === "string") writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
}
