// The small access repository with real commits, for tests of whatever reads git. It must never be used outside
// tests, nor take anything from this machine's git configuration.
import { execFileSync } from "node:child_process";
import { accessRepository, instant, grant as usualGrant, writeFiles } from "./access-repository.ts";

export type RepositoryTexts = Readonly<Record<string, string | undefined>>;

export const grantPath = "grants/orders-db/alice.yaml";

export function commonGrant(until = instant(3_600)): string {
  return usualGrant({ until });
}

/** A small valid repository with a trial issuer, with some files replaced or (undefined) left out. */
export function repositoryFiles(changes: RepositoryTexts = {}): RepositoryTexts {
  const roles = { "read-only": { allow: "select", user: "writ_ro", passwordEnv: "ORDERS_PASSWORD" } };
  return {
    ...accessRepository({ name: "orders-db", port: 5432, database: "orders", roles }),
    [grantPath]: commonGrant(),
    ...changes,
  };
}

/** Git with an author of its own and nothing of this machine's configuration. */
export function testGit(folder: string, ...words: string[]): string {
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
export async function committed(folder: string, files: RepositoryTexts = repositoryFiles()): Promise<string> {
  await writeFiles(folder, files);
  testGit(folder, "init", "--quiet", "--initial-branch=main");
  return commit(folder, "first");
}

export function commit(folder: string, message: string): string {
  testGit(folder, "add", "--all");
  testGit(folder, "commit", "--quiet", "--allow-empty", "--message", message);
  return testGit(folder, "rev-parse", "HEAD");
}
