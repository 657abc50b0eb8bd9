// First-parent history of a clone, oldest first: which commit changed which files of the model, and when it says it was
// made. It must never take a message for a path, run what a clone's settings name, or believe a commit graph.
import { WritError } from "@writ/contracts";
import { commitOf, git, partOfCommit } from "@writ/repository";
import { historyChangesMax, historyCommitsMax } from "../limits.ts";
import type { FileChange } from "./revision.ts";

export interface LoggedCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  /** As the committer's clock said. */
  readonly statedSeconds: number;
  /** Files of the model, or what may stand in its way. */
  readonly changes: readonly FileChange[];
}

export interface CommitLog {
  readonly head: string;
  /** Oldest first. */
  readonly commits: readonly LoggedCommit[];
  /** True: the oldest commit has ancestors that this clone does not have. */
  readonly shallow: boolean;
}

/** A file that a clone brings can say anything about parents; the commits themselves are asked. */
const settled = ["-c", "core.commitGraph=false"];

const words = [
  ...["log", "--first-parent", "--diff-merges=first-parent", "--root", "--raw", "--no-abbrev", "--no-renames"],
  ...["--relative", "--ignore-submodules=none", "--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-color"],
  ...["--no-notes", "--no-mailmap", "--no-decorate", "--encoding=UTF-8", "-z", "--format=%H %ct %P"],
];

/** Reads the history of `branch` (HEAD: what is checked out). @throws WritError CLI_GIT, WRIT_USAGE, AUDIT_HISTORY. */
export async function readCommitLog(folder: string, branch: string): Promise<CommitLog> {
  const head = await commitOf(folder, branch);
  const [log, shallow] = await Promise.all([
    git(folder, [...settled, ...words, `--max-count=${historyCommitsMax + 1}`, head, "--"]),
    git(folder, ["rev-parse", "--is-shallow-repository"]),
  ]);
  const commits = parseLog(log);
  if (commits.length > historyCommitsMax) {
    throw new WritError("AUDIT_HISTORY", `It has more than ${historyCommitsMax} commits.`);
  }
  const cut = shallow.toString("latin1").trim() !== "false" && (await isCut(folder, commits.at(-1)?.sha ?? head));
  return { head, commits: commits.reverse(), shallow: cut };
}

/** A shallow clone's oldest commit shows no parents, though its text names them. */
async function isCut(folder: string, oldest: string): Promise<boolean> {
  const text = (await git(folder, ["cat-file", "commit", oldest])).toString("latin1");
  return /^parent /m.test(text.slice(0, text.indexOf("\n\n") + 1));
}

/** Tokens of `git log --raw -z`: a commit, then for each change its modes and ids, and its path. */
function parseLog(log: Uint8Array): LoggedCommit[] {
  const commits: (LoggedCommit & { readonly changes: FileChange[] })[] = [];
  let changes = 0;
  const tokens = textsOf(log);
  for (let step = tokens.next(); step.done !== true; step = tokens.next()) {
    const token = step.value.replace(/^\n/, "");
    if (token === "") continue;
    if (!token.startsWith(":")) {
      commits.push(headOf(token));
      continue;
    }
    const [, mode = "", , blob = ""] = token.slice(1).split(" ");
    const path = tokens.next().value;
    const commit = commits.at(-1);
    if (commit === undefined || typeof path !== "string") throw unread();
    if (partOfCommit(path).what === "other") continue;
    changes += 1;
    if (changes > historyChangesMax) throw new WritError("AUDIT_HISTORY", `It changes files ${changes} times.`);
    commit.changes.push({ path, blob: /^0+$/.test(blob) ? null : blob, commit: commit.sha, form: formOf(mode) });
  }
  return commits;
}

function headOf(token: string): LoggedCommit & { readonly changes: FileChange[] } {
  const found = /^([0-9a-f]{40,64}) (-?\d+) ?([0-9a-f ]*)$/.exec(token.trimEnd());
  const [, sha, seconds, parents = ""] = found ?? [];
  if (sha === undefined) throw unread();
  return {
    sha,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    statedSeconds: Number(seconds),
    changes: [],
  };
}

function formOf(mode: string): FileChange["form"] {
  if (mode === "120000") return "link";
  return mode.startsWith("100") || mode === "000000" ? "file" : "special";
}

/** Decoded one by one: a text of all of it could be longer than a text may be. */
function* textsOf(log: Uint8Array): Generator<string> {
  const bytes = Buffer.from(log.buffer, log.byteOffset, log.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const to = end === -1 ? bytes.length : end;
    yield bytes.toString("utf8", at, to);
    at = to + 1;
  }
}

function unread(): WritError {
  return new WritError("AUDIT_HISTORY", "git log said what is not understood.");
}
