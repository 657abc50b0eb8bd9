// First-parent history of an access repository, from git: which commit brought which version of which file. It must
// never read a message or a path as anything but data: git separates them by NUL, which neither can hold.
import { WritError } from "@writ/contracts";
import type { RunGit } from "./facts.ts";
import { historyBytesMax, historyCommitsMax } from "./limits.ts";
import { codeownersPath } from "./write-codeowners.ts";

export interface HistoryCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly authorEmail: string;
  readonly authorSeconds: number;
  readonly committerSeconds: number;
  readonly message: string;
}

/** A file as one commit left it. */
export interface FileVersion {
  readonly path: string;
  /** The first-parent commit that brought it. */
  readonly commit: string;
  /** Git's id of the content; null: the commit removed the file. */
  readonly blob: string | null;
  /** False for links and submodules. */
  readonly plain: boolean;
}

export interface History {
  /** Newest first; the last is the root. */
  readonly commits: readonly HistoryCommit[];
  /** Place in `commits`: a larger number is older. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** Versions of each path of the model, newest first. */
  readonly versions: ReadonlyMap<string, readonly FileVersion[]>;
}

/** Everything that may be part of the model, and what could stand in the place of one of its folders. */
export const modelPaths: readonly string[] = [
  ...["writ.yaml", "people.yaml", "groups", "resources", "grants", "masks", "guards", "scenarios", "policies"],
  codeownersPath,
];

/**
 * Reads the history of `commit` (hex digits). Throws GITHUB_HISTORY for a shallow clone and for a history beyond the
 * limits.
 */
export async function loadHistory(git: RunGit, commit: string): Promise<History> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new WritError("GITHUB_HISTORY", "A commit is named by its hex digits.");
  const shallow = textOf(await git(["rev-parse", "--is-shallow-repository"])).trim();
  if (shallow !== "false") throw new WritError("GITHUB_HISTORY", "The clone is shallow; fetch the whole history.");
  const format = "--format=%H%n%P%n%ae%n%at%n%ct%n%B";
  const commits = parseCommits(
    textOf(await git(["log", "--no-show-signature", "--first-parent", "-z", format, commit, "--"])),
  );
  const raw = ["--diff-merges=first-parent", "--raw", "--no-abbrev", "--no-renames", "--root", "--no-ext-diff"];
  const changes = textOf(
    await git([
      "log",
      "--no-show-signature",
      "--first-parent",
      ...raw,
      "-z",
      "--format=%H",
      commit,
      "--",
      ...modelPaths,
    ]),
  );
  return {
    commits,
    indexOf: new Map(commits.map(({ sha }, index) => [sha, index])),
    versions: parseChanges(changes),
  };
}

function textOf(bytes: Uint8Array): string {
  if (bytes.byteLength > historyBytesMax) throw new WritError("GITHUB_HISTORY", "Its history is too long to read.");
  return new TextDecoder().decode(bytes);
}

function parseCommits(text: string): HistoryCommit[] {
  const commits = text
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [sha = "", parents = "", authorEmail = "", authored = "", committed = "", ...message] = entry.split("\n");
      return {
        sha,
        parents: parents === "" ? [] : parents.split(" "),
        authorEmail,
        authorSeconds: Number(authored),
        committerSeconds: Number(committed),
        message: message.join("\n"),
      };
    });
  if (commits.length <= historyCommitsMax) return commits;
  throw new WritError("GITHUB_HISTORY", `Its history has more than ${historyCommitsMax} commits.`);
}

/** Tokens of `git log --raw -z`: a commit, then for each change its modes and ids, and its path. */
function parseChanges(text: string): Map<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  const tokens = text.split("\0");
  let commit = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = (tokens[at] ?? "").replace(/^\n/, "");
    if (!token.startsWith(":")) {
      if (token !== "") commit = token.trim();
      continue;
    }
    const [, mode = "", , blob = ""] = token.slice(1).split(" ");
    at += 1;
    const path = tokens[at] ?? "";
    const removed = /^0+$/.test(blob);
    const version = { path, commit, blob: removed ? null : blob, plain: removed || mode.startsWith("100") };
    versions.set(path, [...(versions.get(path) ?? []), version]);
  }
  return versions;
}

/** The newest version of a path that `commit` has: its own, or one brought before. */
export function versionsUpTo(history: History, path: string, commit: string): readonly FileVersion[] {
  const from = history.indexOf.get(commit);
  if (from === undefined) return [];
  const versions = history.versions.get(path) ?? [];
  return versions.filter((version) => (history.indexOf.get(version.commit) ?? -1) >= from);
}
