// What is approved and where the yes goes: the branch or commit that was named, and the branch it may be merged into.
// It must never guess which of two things a name means, nor move a branch of somebody else's clone.
import { WritError } from "@writ/contracts";
import { parseApprovalLine } from "@writ/github";
import { commitOf, git } from "@writ/repository";

export interface ApprovedBranch {
  /** Its newest commit, approvals of others included. */
  readonly tip: string;
  /** The last commit that is no approval: what is looked at. */
  readonly of: string;
  /** The local branch that will hold the approval. */
  readonly local?: string;
  /** Where it has to be pushed: `origin` and the branch's name there. */
  readonly remote: string;
  readonly name: string;
}

export interface TargetBranch {
  readonly name: string;
  readonly commit: string;
}

/** The branch that is published, as its remote has it where there is one. @throws WritError WRIT_USAGE. */
export async function targetBranch(folder: string, named: string | undefined): Promise<TargetBranch> {
  const head = (await refs(folder, ["refs/remotes/origin/HEAD"])).get("refs/remotes/origin/HEAD");
  const names = named === undefined ? [head?.symbolic.replace("refs/remotes/origin/", ""), "main", "master"] : [named];
  for (const name of names) {
    if (name === undefined || name === "") continue;
    const places = [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
    const found = await refs(folder, places);
    const commit = places.map((place) => found.get(place)?.commit).find((id) => id !== undefined);
    if (commit !== undefined) return { name, commit };
  }
  const which = named === undefined ? "No default branch was found" : `There is no branch ${named}`;
  throw new WritError("WRIT_USAGE", `${which}. Say --into BRANCH: the one that is published.`);
}

/** @throws WritError WRIT_USAGE, CLI_GIT. */
export async function approvedBranch(folder: string, named: string | undefined): Promise<ApprovedBranch> {
  const wanted = named ?? (await currentBranch(folder));
  const places = [`refs/heads/${wanted}`, `refs/remotes/${wanted}`];
  const found = await refs(folder, places);
  const [local, tracked] = places.map((place) => found.get(place)?.commit);
  const tip = local ?? tracked ?? (await commitOf(folder, wanted));
  const [, remote = "origin", name = wanted] = local === undefined ? (/^([^/]+)\/(.+)$/.exec(wanted) ?? []) : [];
  const isBranch = local !== undefined || tracked !== undefined;
  return {
    tip,
    of: await lookedAt(folder, tip),
    remote: tracked === undefined || local !== undefined ? "origin" : remote,
    name: isBranch ? (local === undefined ? name : wanted) : "BRANCH",
    ...(local === undefined ? {} : { local: wanted }),
  };
}

async function currentBranch(folder: string): Promise<string> {
  const found = await git(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"]).catch(() => undefined);
  const name = found?.toString("utf8").trim() ?? "";
  if (name !== "") return name;
  throw new WritError("WRIT_USAGE", "No branch is checked out here. Name the branch that you approve.");
}

/** Approvals of others at the tip that are looked through. */
const approvalsMax = 100;

/** Goes down over commits that say yes and change nothing. */
async function lookedAt(folder: string, tip: string): Promise<string> {
  const words = ["log", "--no-show-signature", "--first-parent", "-z", `--max-count=${approvalsMax + 1}`];
  const output = await git(folder, [...words, "--format=%H%n%T%n%P%n%B", tip, "--"]);
  const commits = output
    .toString("utf8")
    .split("\0")
    .map((entry) => {
      const [sha = "", tree = "", parents = "", ...message] = entry.split("\n");
      return { sha, tree, parents: parents.split(" "), message: message.join("\n") };
    });
  for (const [index, { sha, tree, parents, message }] of commits.entries()) {
    const below = commits[index + 1];
    const says = parents.length === 1 && below?.tree === tree && parseApprovalLine(message) !== undefined;
    if (!says) return sha;
  }
  return tip;
}

interface Ref {
  readonly commit: string;
  readonly symbolic: string;
}

async function refs(folder: string, names: readonly string[]): Promise<ReadonlyMap<string, Ref>> {
  const format = "--format=%(refname)%09%(objectname)%09%(objecttype)%09%(symref)";
  // A name with a pattern in it is no name of a branch (git check-ref-format).
  const plain = names.filter((name) => !/[*?[\\\s]/.test(name));
  if (plain.length === 0) return new Map();
  const listed = (await git(folder, ["for-each-ref", format, ...plain])).toString("utf8").split("\n");
  return new Map(
    listed.flatMap((line): [string, Ref][] => {
      const [name = "", commit = "", type, symbolic = ""] = line.split("\t");
      return type === "commit" && names.includes(name) ? [[name, { commit, symbolic }]] : [];
    }),
  );
}
