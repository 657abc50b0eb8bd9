// What an open pull request has and still lacks, file by file, by the rules that will prove it once it is merged. It
// must never count a word that they would not count; what only publishing can prove (CODEOWNERS, people.yaml and groups
// themselves) is taken as it stands on the branch that it goes to.
import { readBlobs } from "./blobs.ts";
import { ownersOf, parseCodeowners } from "./codeowners.ts";
import type { Account, Provider, PullFacts, RunGit } from "./facts.ts";
import { type Looked, weighUnseen } from "./hidden-teams.ts";
import { type FileFacts, type Opinion, possibleApprovers, weigh, worstOf } from "./judge.ts";
import { namedApproversMax } from "./limits.ts";
import { ineffectiveWords, type OpenReason, openWords } from "./open-reasons.ts";
import { nobody, type People, parsePeople } from "./people.ts";
import { isReducedGrant } from "./reduction.ts";
import { once } from "./remembered.ts";
import type { ScenarioWords } from "./scenario/scenario-words.ts";
import { subjectsOf } from "./subjects.ts";
import { codeownersPath } from "./write-codeowners.ts";

export interface OpenPullOptions {
  /** As `openPull` gives it. */
  readonly pull: PullFacts;
  readonly accountsOf: (owner: string) => ReturnType<Provider["accountsOf"]>;
  readonly git: RunGit;
  /** The branch it goes to, where it left that branch, its head; hex digits. */
  readonly commits: { readonly base: string; readonly fork: string; readonly head: string };
  /** Files of the model that it changes. */
  readonly paths: readonly string[];
  /** The token may not read members of teams: a team behind whom nobody is seen is no mistake of anybody. */
  readonly teamsHidden?: boolean;
}

/** Sentences are Writ's own; people are named as people.yaml does, others by the id of their account. */
export interface OpenReview {
  /**
   * exempt: it only takes access away, and ships whoever approves. unseen: approved, if a hidden team has them.
   * scenario: nobody has approved it, and a merged scenario admits it.
   */
  readonly state: "approved" | "exempt" | "unseen" | "scenario" | "lacks";
  readonly approvedBy: readonly string[];
  /** What a scenario says about it, where one is about its resource and role. */
  readonly scenario?: ScenarioWords;
  /** Whose approval counts if one of `unseen` has them; there where the state is unseen. */
  readonly supposed?: readonly string[];
  readonly reason?: { readonly code: OpenReason; readonly what: string; readonly instead: string };
  readonly notCounting: readonly { readonly who: string; readonly why: string }[];
  /** At most 20; the count is whole. */
  readonly could: readonly string[];
  readonly couldCount: number;
  /** Owners behind whom nobody could be seen. */
  readonly unseen: readonly string[];
}

/** By path. Rejects when GitHub or git cannot say. */
export async function reviewOpenPull(options: OpenPullOptions): Promise<ReadonlyMap<string, OpenReview>> {
  const tree = await openTree(options);
  const bytesOf = async (path: string, side: "base" | "head"): Promise<Uint8Array | undefined> =>
    await tree.read(await tree.blobAt(path, side));
  const people = [await bytesOf("people.yaml", "base"), await bytesOf("people.yaml", "head")].map((bytes) =>
    bytes === undefined ? nobody : parsePeople(bytes),
  );
  const [before = nobody, after = nobody] = people;
  const codeowners = parseCodeowners((await bytesOf(codeownersPath, "base")) ?? new Uint8Array());
  const seen = new Map<string, ReturnType<Provider["accountsOf"]>>();
  const accountsOf = (owner: string): ReturnType<Provider["accountsOf"]> =>
    once(seen, owner, () => idsOf(owner, before, options));
  const pull: PullFacts = { ...options.pull, moved: tree.moved };
  const found = new Map<string, OpenReview>();
  for (const path of options.paths) {
    const change = tree.changes.get(path);
    if (change === undefined) continue;
    const owners = ownersOf(codeowners, path);
    const version = { path, commit: options.commits.head, blob: change.blob, plain: change.plain };
    const subjectsBy = async (of: typeof accountsOf) =>
      await subjectsOf(version, {
        ...{ accountsOf: of, persons: false, people: [before, after] },
        read: async (file) => [await bytesOf(file, "base"), await bytesOf(file, "head")],
      });
    const subjects = await subjectsBy(accountsOf);
    const resolved = await Promise.all(owners.map(async (owner) => [owner, await accountsOf(owner)] as const));
    const facts: FileFacts = {
      ...{ pull, base: options.commits.base, owners, people: before, subjects, accounts: new Map(resolved) },
    };
    const [old, next] = [await bytesOf(path, "base"), await bytesOf(path, "head")];
    const exempt = isExempt(path, old, next);
    const looked =
      options.teamsHidden === true
        ? weighUnseen(version, facts, await subjectsBy(async (team) => (await accountsOf(team)) ?? new Set()))
        : { ...weigh(version, facts), supposed: [], hidden: [] };
    found.set(path, reviewOf(looked, facts, exempt));
  }
  return found;
}

/** The same with what a scenario says: it takes the place of an approval that is missing. */
export function withScenario(review: OpenReview, scenario: ScenarioWords | undefined): OpenReview {
  if (review.state !== "lacks" || scenario === undefined) return review;
  if (!scenario.admits) return { ...review, scenario };
  const { reason: _, ...rest } = review;
  return { ...rest, state: "scenario", scenario };
}

/** An owner written as an e-mail address is whom people.yaml calls so. */
async function idsOf(owner: string, people: People, { accountsOf }: OpenPullOptions) {
  if (owner.startsWith("@")) return await accountsOf(owner);
  const id = people.idOf.get(people.nameOfEmail.get(owner.toLowerCase()) ?? "");
  return id === undefined ? undefined : new Set([id]);
}

/** What publishing ships without an approval: `select.ts`. */
function isExempt(path: string, before: Uint8Array | undefined, after: Uint8Array | undefined): boolean {
  if (!/^grants\//.test(path) || before === undefined) return false;
  return after === undefined || isReducedGrant(path, before, after);
}

/** What was found of one file, in words. */
export function reviewOf({ fault, opinions, supposed, hidden }: Looked, facts: FileFacts, exempt: boolean): OpenReview {
  const named = (account: Account | undefined): string => nameOf(account, facts.people);
  const good = opinions.filter(({ reason }) => reason === undefined);
  const could = fault === undefined ? possibleApprovers(facts) : [];
  const names = [...new Set(could.map((id) => named({ id, bot: false })))].sort();
  const unseen = facts.owners.filter((owner) => facts.accounts.get(owner) === undefined);
  const review = {
    approvedBy: [...new Set(good.map(({ review }) => named(review.account)))].sort(),
    notCounting: opinions.filter(isWord).map(({ review, reason }) => {
      return { who: named(review.account), why: ineffectiveWords(reason ?? "no-approval") };
    }),
    ...{ could: names.slice(0, namedApproversMax), couldCount: names.length, unseen },
  };
  if (good.length > 0) return { ...review, state: "approved" };
  if (exempt) return { ...review, state: "exempt" };
  if (supposed.length > 0) {
    const givers = [...new Set(supposed.map(({ review }) => named(review.account)))].sort();
    return { ...review, state: "unseen", supposed: givers };
  }
  const nobodyLeft = fault === undefined && names.length === 0 && unseen.length === 0;
  const worst = worstOf(opinions, facts);
  // A team that nobody lets this check see is no mistake; that nobody has approved it is what there is to do.
  const told = worst === "owner-unresolved" && unseen.every((owner) => hidden.includes(owner)) ? "no-approval" : worst;
  const code = fault ?? (nobodyLeft ? "no-approver" : told);
  const [what, instead] = openWords(code);
  return { ...review, state: "lacks", reason: { code, what, instead } };
}

/** A stranger's wish for changes is no word about who may have access. */
function isWord({ review, reason }: Opinion): boolean {
  if (reason === undefined) return false;
  return review.state === "approved" || (reason !== "approver-not-owner" && reason !== "owner-unresolved");
}

function nameOf(account: Account | undefined, people: People): string {
  if (account === undefined) return "a deleted account";
  return people.nameOf.get(account.id) ?? `account ${account.id}`;
}

interface Changed {
  /** null: removed. */
  readonly blob: string | null;
  readonly plain: boolean;
  readonly before: string | null;
}

interface OpenTree {
  /** By the pull request, since it left the branch. */
  readonly changes: ReadonlyMap<string, Changed>;
  /** By the branch, since then. */
  readonly moved: ReadonlySet<string>;
  blobAt(path: string, side: "base" | "head"): Promise<string | null>;
  read(blob: string | null): Promise<Uint8Array | undefined>;
}

async function openTree({ git, commits, paths }: OpenPullOptions): Promise<OpenTree> {
  const changes = await changesBetween(git, commits.fork, commits.head);
  const onBase = await changesBetween(git, commits.fork, commits.base);
  const looked = new Map<string, Promise<string | null>>();
  const blobAt = async (path: string, side: "base" | "head"): Promise<string | null> => {
    const [own, other] = side === "head" ? [changes, onBase] : [onBase, changes];
    const changed = own.get(path);
    if (changed !== undefined) return changed.blob;
    const kept = other.get(path);
    if (kept !== undefined) return kept.before;
    return await once(looked, `${side} ${path}`, () => lookUp(git, commits[side], path));
  };
  const wanted = await Promise.all(paths.flatMap((path) => [blobAt(path, "base"), blobAt(path, "head")]));
  const blobs = new Map(
    await readBlobs(
      git,
      wanted.filter((blob) => blob !== null),
    ),
  );
  const read = async (blob: string | null): Promise<Uint8Array | undefined> => {
    if (blob === null) return undefined;
    if (!blobs.has(blob)) for (const [id, bytes] of await readBlobs(git, [blob])) blobs.set(id, bytes);
    return blobs.get(blob);
  };
  return { changes, moved: new Set(onBase.keys()), blobAt, read };
}

async function changesBetween(git: RunGit, from: string, to: string): Promise<ReadonlyMap<string, Changed>> {
  const words = ["diff-tree", "-r", "-z", "--no-renames", "--no-abbrev", from, to, "--"];
  const tokens = new TextDecoder().decode(await git(words)).split("\0");
  const changes = new Map<string, Changed>();
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    const [oldMode = "", mode = "", before = "", blob = ""] = (tokens[at] ?? "").replace(/^:/, "").split(" ");
    const path = tokens[at + 1] ?? "";
    const gone = /^0+$/.test(mode);
    // What was a link or a submodule has no content that anybody reads.
    const had = oldMode.startsWith("100") ? before : null;
    changes.set(path, { blob: gone ? null : blob, plain: gone || mode.startsWith("100"), before: had });
  }
  return changes;
}

async function lookUp(git: RunGit, commit: string, path: string): Promise<string | null> {
  const listing = await git(["ls-tree", "-z", "--full-tree", commit, "--", path]);
  const [, mode = "", blob = ""] = /^(\d{6}) blob ([0-9a-f]+)\t/.exec(new TextDecoder().decode(listing)) ?? [];
  return mode.startsWith("100") ? blob : null;
}
