// What the tests of the command line share: writ as a person runs it, repositories with real commits, folders that go
// away. It must never be used outside tests.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { accessRepository, instant, grant as usualGrant, writeFiles } from "@writ/testkit";
import { commands } from "../src/commands/index.ts";
import { run } from "../src/run.ts";

export { instant, writeFiles } from "@writ/testkit";

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stop?: AbortSignal;
}

/** Runs `writ WORDS…` in a folder. */
export async function writ(folder: string, words: readonly string[], around: Surroundings = {}): Promise<Said> {
  const said = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    write(text: string) {
      said[name] += text;
    },
  });
  const status = await run(commands, words, {
    out: stream("out"),
    err: stream("err"),
    env: around.env ?? {},
    folder,
    stop: around.stop ?? new AbortController().signal,
  });
  return { status, ...said };
}

export async function temporaryFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "writ-cli-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export type Files = Readonly<Record<string, string | undefined>>;

export const grantPath = "grants/orders-db/alice.yaml";

export function grant(until = instant(3_600)): string {
  return usualGrant({ until });
}

/** A small valid repository with a trial issuer, with some files replaced or (undefined) left out. */
export function repositoryFiles(changes: Files = {}): Files {
  const roles = { "read-only": { allow: "select", user: "writ_ro", passwordEnv: "ORDERS_PASSWORD" } };
  return {
    ...accessRepository({ name: "orders-db", port: 5432, database: "orders", roles }),
    [grantPath]: grant(),
    ...changes,
  };
}

/** Git with an author of its own and nothing of this machine's configuration. */
export function git(folder: string, ...words: string[]): string {
  const env = {
    PATH: process.env["PATH"],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "Test",
    GIT_AUTHOR_EMAIL: "test@acme.example",
    GIT_COMMITTER_NAME: "Test",
    GIT_COMMITTER_EMAIL: "test@acme.example",
  };
  return execFileSync("git", words, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** A repository with one commit of the given files. Returns the commit. */
export async function committed(folder: string, files: Files = repositoryFiles()): Promise<string> {
  await writeFiles(folder, files);
  git(folder, "init", "--quiet", "--initial-branch=main");
  return commit(folder, "first");
}

export function commit(folder: string, message: string): string {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return git(folder, "rev-parse", "HEAD");
}

/** Faults in what was said that no command may ever make: a stack, or a private half of a key. */
export function blemishes({ out, err }: Said): string[] {
  const all = out + err;
  return [/^\s+at .*:\d+:\d+\)?$/m, /node:internal/, /"d"\s*:/, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/].flatMap(
    (fault) => all.match(fault)?.[0] ?? [],
  );
}
