// Which two versions a plan compares, as `git diff` users expect: from where this branch left the default branch to
// the working tree; or between the commits named. It must never compare with a commit that it had to guess.

import { WritError } from "@writ/contracts";
import { formatDiagnostics, type Model } from "@writ/model";
import type { Blobs } from "../files-of-commit.ts";
import { commitOf, git, headCommit } from "../git.ts";
import { type Parsed, parseRead, readCommit, readFolder } from "../parse.ts";

export interface Version {
  readonly model: Model;
  /** What it is called: a commit's first digits, or `working tree`. */
  readonly name: string;
}

/** The head as it parses: when it does not, the caller shows why. */
export interface Compared {
  readonly base: Version;
  readonly head: { readonly parsed: Parsed; readonly name: string };
}

/** @throws WritError CLI_GIT, WRIT_USAGE. */
export async function readVersions(folder: string, [base, head]: readonly string[]): Promise<Compared> {
  const to = head === undefined ? undefined : await commitOf(folder, head);
  const from =
    base === undefined ? await forkPoint(folder) : await mergeBase(folder, await commitOf(folder, base), to ?? "HEAD");
  const known: Blobs = new Map();
  const old = readCommit(folder, from, known);
  old.catch(() => {});
  // Git reads one version while the files of the other are read here; of two commits the second is nearly known then.
  const fresh = to === undefined ? await readFolder(folder, from) : undefined;
  const before = parseRead(await old);
  if (!before.ok) throw brokenBase(from, before);
  const parsed = parseRead(fresh ?? (await readCommit(folder, to ?? from, known)), before.model);
  const name = to === undefined ? "working tree" : to.slice(0, 12);
  return { base: { model: before.model, name: from.slice(0, 12) }, head: { parsed, name } };
}

function brokenBase(commit: string, parsed: Parsed & { ok: false }): WritError {
  const said = formatDiagnostics(parsed.diagnostics.slice(0, 3), "text");
  return new WritError(
    "CLI_GIT",
    `The repository at ${commit.slice(0, 12)} is not valid, so nothing can be compared.\n${said}`,
  );
}

/** The default branch, by the first of these names that there is. */
const defaultBranches = [
  "remotes/origin/HEAD",
  "remotes/origin/main",
  "remotes/origin/master",
  "heads/main",
  "heads/master",
];

/** Where HEAD left the default branch; on that branch itself this is HEAD, and the working tree is what is new. */
async function forkPoint(folder: string): Promise<string> {
  const current = await headCommit(folder);
  if (current === undefined) throw new WritError("CLI_GIT", "There is no commit to compare with.");
  const names = defaultBranches.map((name) => `refs/${name}`);
  const listed = await git(folder, ["for-each-ref", "--format=%(refname) %(objectname) %(objecttype)", ...names]);
  const found = new Map(
    listed
      .toString("utf8")
      .split("\n")
      .map((line) => line.split(" "))
      .flatMap(([name = "", id = "", type]) => (type === "commit" ? [[name, id] as const] : [])),
  );
  const branch = names.find((name) => found.has(name));
  if (branch !== undefined) return await mergeBase(folder, found.get(branch) ?? "", current);
  const known = "origin/HEAD, origin/main, origin/master, main, master";
  throw new WritError("CLI_GIT", `No default branch was found (${known}). Name what to compare with: writ plan BASE.`);
}

/** As on a pull request: what others merged meanwhile is not this change's doing. */
async function mergeBase(folder: string, one: string, other: string): Promise<string> {
  const found = await git(folder, ["merge-base", "--", one, other]).catch(() => undefined);
  const commit = found?.toString("utf8").trim() ?? "";
  if (commit !== "") return commit;
  throw new WritError(
    "CLI_GIT",
    `${one.slice(0, 12)} and ${other.slice(0, 12)} have no commit in common here. ` +
      "In a shallow clone, fetch the whole history.",
  );
}
