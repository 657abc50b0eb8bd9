// Facts from git alone: a signed merge is a pull request, signed commits say who wrote and who approved it. It must
// never believe a name, a time or a mark that no key of people.yaml stands behind, as proved before the merge.
import { WritError } from "@writ/contracts";
import { parseDocument } from "@writ/model";
import { approvalsOf, faultOfCommits, pullCommitOf, splitBranch } from "./branch-commits.ts";
import type { ProvedBefore, Provider, PullFacts, RunGit } from "./facts.ts";
import { modelPaths } from "./history.ts";
import { pullCommitsMax } from "./limits.ts";
import { nobody, type People, parsePeople, personId } from "./people.ts";
import type { Reason } from "./reasons.ts";
import { openSignedCommits, type SignedCommit, type SignedCommits } from "./signed-commits.ts";

export interface GitProviderOptions {
  readonly git: RunGit;
  /** The branch that is published, as approvals name it. */
  readonly branch: string;
  /** The same number that the judge is given. */
  readonly repositoryId: number;
}

export interface GitProvider extends Provider {
  readonly accounts: "persons";
  /** What a branch that nobody merged yet would bring, were `head` merged onto `before.commit` now. */
  proposedPull(head: string, before: ProvedBefore, nowSeconds: number): Promise<PullFacts>;
}

/**
 * Asks git, and ssh-keygen through it: three runs of git a merge, and two of ssh-keygen a signed commit. Its methods
 * reject with GITHUB_SIGNATURES when signatures cannot be checked here.
 */
export function openGitProvider(options: GitProviderOptions): GitProvider {
  const sources = { ...options, signed: openSignedCommits(options.git) };
  return {
    accounts: "persons",
    pullsOfCommit: async (commit, provedAt) => {
      assertId(commit);
      const [merge, base, ...heads] = textOf(await options.git(["rev-parse", commit, `${commit}^@`])).split("\n");
      if (merge === undefined || base === undefined) return [];
      const [head] = heads;
      const outline = outlineOf(options, { merge, head: head ?? commit });
      if (head === undefined) return [{ ...outline, fault: "no-merge" }];
      if (heads.length > 1) return [{ ...outline, fault: "not-its-merge" }];
      return [await readMerge(sources, { merge, head }, provedAt(base))];
    },
    proposedPull: async (head, before, nowSeconds) => {
      assertId(head);
      const people = await peopleOf(before);
      const commits = await readBranch(sources, { from: head, base: before.commit, people });
      const outline = { ...outlineOf(options, { merge: head, head }), mergedSeconds: nowSeconds };
      return await factsOf(options, outline, { commits, people, before });
    },
    accountsOf: async (owner, before) =>
      owner.startsWith("@") && before !== undefined ? await idsOfTeam(owner.slice(1), before) : undefined,
  };
}

interface Merged {
  readonly merge: string;
  readonly head: string;
}

/** What the commit itself says; enough where there is a fault. */
function outlineOf({ branch, repositoryId }: GitProviderOptions, { merge, head }: Merged) {
  const place = { number: 0, repositoryId, baseBranch: branch, headCommit: head, mergeCommit: merge };
  const unread = { commits: undefined, files: undefined, reviews: undefined, retargetedSeconds: undefined };
  return { ...place, ...unread, mergedSeconds: 0 } satisfies PullFacts;
}

interface Sources extends GitProviderOptions {
  readonly signed: SignedCommits;
}

async function readMerge(options: Sources, merged: Merged, before: ProvedBefore): Promise<PullFacts> {
  const outline = outlineOf(options, merged);
  const people = await peopleOf(before);
  const found = await readBranch(options, { from: merged.merge, base: before.commit, people });
  const merge = found?.find(({ sha }) => sha === merged.merge);
  if (merge === undefined) return outline;
  if (merge.signer === undefined) return { ...outline, fault: "merge-unsigned" };
  const commits = found?.filter(({ sha }) => sha !== merged.merge);
  const timed = { ...outline, mergedSeconds: merge.committerSeconds };
  return await factsOf(options, timed, { commits, people, before, merge });
}

interface Read {
  /** Between the base and the head, newest first; undefined: more than are read. */
  readonly commits: readonly SignedCommit[] | undefined;
  readonly people: People;
  readonly before: ProvedBefore;
  readonly merge?: SignedCommit;
}

async function factsOf({ git, branch }: GitProviderOptions, outline: PullFacts, read: Read): Promise<PullFacts> {
  const { commits, people, before, merge } = read;
  const head = outline.headCommit;
  if (commits === undefined) return outline;
  const split = splitBranch(commits, head);
  const fault: Reason | undefined = faultOfCommits(split.content, people);
  if (fault !== undefined) return { ...outline, fault };
  const [left, ...more] = await mergeBases(git, before.commit, head);
  if (left === undefined || more.length > 0) return { ...outline, fault: "base-unclear" };
  const { mergedSeconds } = outline;
  const { reviews, doubt } = approvalsOf(split, {
    branch,
    head,
    mergedSeconds,
    ...(merge === undefined ? {} : { merge }),
  });
  const signer = commits.find(({ sha }) => sha === split.reviewed)?.signer;
  return {
    ...outline,
    ...(signer === undefined ? {} : { author: { id: personId(signer), bot: false } }),
    commits: split.content.map(pullCommitOf),
    files: await changesBetween(git, left, head),
    moved: new Set((await changesBetween(git, left, before.commit)).keys()),
    reviews,
    ...(doubt === undefined ? {} : { doubt }),
  };
}

async function peopleOf(before: ProvedBefore): Promise<People> {
  const bytes = await before.read("people.yaml");
  return bytes === undefined ? nobody : parsePeople(bytes, "persons");
}

/** Everything that `from` has and `base` has not, newest first, `from` included. */
async function readBranch(
  { signed }: Sources,
  { from, base, people }: { readonly from: string; readonly base: string; readonly people: People },
): Promise<readonly SignedCommit[] | undefined> {
  const most = pullCommitsMax + 1;
  const commits = await signed.read(["--topo-order", `--max-count=${most + 1}`, from, `^${base}`], people);
  return commits.length > most ? undefined : commits;
}

/** Where two commits parted: `git rev-parse A...B` names both, and each merge base behind a caret. */
async function mergeBases(git: RunGit, one: string, other: string): Promise<readonly string[]> {
  const found = textOf(await git(["rev-parse", `${one}...${other}`])).split("\n");
  return found.filter((line) => line.startsWith("^")).map((line) => line.slice(1));
}

/** Blobs of the model's files that differ, as `to` has them; null: it has none. */
async function changesBetween(git: RunGit, from: string, to: string): Promise<ReadonlyMap<string, string | null>> {
  const files = new Map<string, string | null>();
  if (from === to) return files;
  const words = ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", from, to, "--", ...modelPaths];
  const tokens = new TextDecoder().decode(await git(words)).split("\0");
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [, , , blob = ""] = (tokens[at] ?? "").split(" ");
    files.set(tokens[at + 1] ?? "", /^0+$/.test(blob) ? null : blob);
  }
  return files;
}

/** The listed members of the one group that is this team; undefined: there is none, or more than one. */
async function idsOfTeam(team: string, before: ProvedBefore): Promise<ReadonlySet<number> | undefined> {
  const found: (readonly string[])[] = [];
  for (const path of before.paths("groups")) {
    const bytes = await before.read(path);
    const group = bytes === undefined ? undefined : parseDocument("group", path, bytes);
    if (group?.github?.toLowerCase() === team.toLowerCase() && "members" in group) found.push(group.members);
  }
  const [members, ...more] = found;
  return members === undefined || more.length > 0 ? undefined : new Set(members.map(personId));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}

function assertId(commit: string): void {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw new WritError("GITHUB_HISTORY", "A commit is named by its hex digits.");
}
