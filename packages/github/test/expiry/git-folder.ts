// A repository of git with an access repository in it, for tests. It must never be used outside tests.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import type { RunGit } from "../../src/facts.ts";

export interface GitFolder {
  readonly folder: string;
  readonly run: RunGit;
  text(...words: string[]): string;
  /** Text by path, null removes; the commit. */
  commit(files: Readonly<Record<string, string | null>>, message?: string): string;
}

const identity = { GIT_AUTHOR_NAME: "w", GIT_AUTHOR_EMAIL: "w@x", GIT_COMMITTER_NAME: "w", GIT_COMMITTER_EMAIL: "w@x" };

export function gitFolder(context: TestContext, below = "."): GitFolder {
  const root = mkdtempSync(join(tmpdir(), "writ-expiry-"));
  context.after(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, below);
  mkdirSync(folder, { recursive: true });
  const env = { PATH: process.env["PATH"], HOME: root, GIT_CONFIG_NOSYSTEM: "1", ...identity };
  const at = (words: readonly string[], input = ""): Buffer =>
    execFileSync("git", [...words], { cwd: folder, env, input, stdio: ["pipe", "pipe", "pipe"] });
  execFileSync("git", ["init", "-q", "-b", "main", root], { env });
  return {
    folder,
    run: async (words, input) => at(words, input),
    text: (...words) => at(words).toString("utf8").trim(),
    commit(files, message = "Change access") {
      for (const [path, content] of Object.entries(files)) {
        rmSync(join(folder, path), { force: true });
        if (content === null) continue;
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      }
      at(["add", "-A", "."]);
      at(["commit", "-q", "--allow-empty", "-F", "-"], message);
      return at(["rev-parse", "HEAD"]).toString("utf8").trim();
    },
  };
}
