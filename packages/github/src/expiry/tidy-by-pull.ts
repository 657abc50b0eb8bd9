// Tidies ended grants away by one rolling pull request: opened, updated in place, closed when nothing is left. It must
// never have two open, nor touch what already says the right thing.
import { type OwnPulls, openOwnPulls } from "../write/own-pulls.ts";
import type { OwnBranch, RepositoryWriter } from "../write/repository-writer.ts";
import { keyOfSet, type Removal } from "./expired-grants.ts";
import type { Expiry } from "./find-expiry.ts";
import { markDone, writeMarker } from "./marker.ts";
import { type Decided, nextStep, type OwnPull } from "./next-step.ts";
import { bodyOf, messageOf, titleOf } from "./removal-words.ts";

export interface TidyWish {
  readonly expiry: Expiry;
  /** The branch that is published; absent: the default branch. */
  readonly base?: string;
}

export interface PullWish extends TidyWish {
  readonly branch: OwnBranch;
  /** Asks for declined files as well. */
  readonly again?: boolean;
}

export interface Tidied {
  /**
   * `moved`: the branch is not, or no longer, at the commit that was looked at; nothing was done. `declined`: all that
   * is left was declined by closing a pull request. `committed`: onto the branch itself.
   */
  readonly what: "nothing" | "opened" | "updated" | "unchanged" | "closed" | "declined" | "moved" | "committed";
  readonly pull?: number;
  readonly commit?: string;
  readonly declined: Decided["declined"];
}

/** @throws WritError GITHUB_…: what was not done is done by the next run. */
export async function tidyByPull(writer: RepositoryWriter, wish: PullWish): Promise<Tidied> {
  const { expiry, branch, again = false } = wish;
  const about = await writer.about();
  const base = wish.base ?? about.defaultBranch;
  if ((await writer.headOf(base)) !== expiry.commit) return { what: "moved", declined: [] };
  const pulls = openOwnPulls(writer, { branch, base, repositoryId: about.id });
  const { step, declined } = nextStep({ removals: expiry.removals, pulls: await pulls.list(), again });
  const acting: Acting = { writer, pulls, wish };
  switch (step.what) {
    case "nothing":
      return { what: declined.length === 0 ? "nothing" : "declined", declined };
    case "open":
      return { ...(await open(acting, step.removals)), declined };
    case "update":
      return { ...(await update(acting, step)), declined };
    case "compare":
      if (await removesJust(acting, base, step)) return { what: "unchanged", pull: step.pull.number, declined };
      return { ...(await update(acting, step)), declined };
    case "close":
      await close(acting, step.pull);
      return { what: "closed", pull: step.pull.number, declined };
  }
}

interface Acting {
  readonly writer: RepositoryWriter;
  readonly pulls: OwnPulls;
  readonly wish: PullWish;
}

/** Somebody may have brought the branch up to date, and then it does the same; or have pushed something else. */
async function removesJust(
  { writer }: Acting,
  base: string,
  { removals, pull }: { readonly removals: readonly Removal[]; readonly pull: OwnPull },
): Promise<boolean> {
  const { files } = await writer.compare(base, pull.headCommit);
  const removed = new Set(files.filter(({ status }) => status === "removed").map(({ path }) => path));
  return files.length === removals.length && removals.every(({ path }) => removed.has(path));
}

type Done = Omit<Tidied, "declined">;

async function open(acting: Acting, removals: readonly Removal[]): Promise<Done> {
  const { pulls } = acting;
  const { commit, text } = await rebuild(acting, removals);
  const number = await pulls.open(text);
  if (number !== undefined) return { what: "opened", pull: number, commit };
  const other = (await pulls.list()).find(({ state }) => state === "open");
  if (other === undefined) return { what: "moved" };
  // Another run was quicker. The branch is as this one left it, so the text has to be as well.
  await pulls.change(other.number, text);
  return { what: "updated", pull: other.number, commit };
}

async function update(
  acting: Acting,
  { removals, pull }: { readonly removals: readonly Removal[]; readonly pull: OwnPull },
): Promise<Done> {
  const { commit, text } = await rebuild(acting, removals);
  await acting.pulls.change(pull.number, text);
  return { what: "updated", pull: pull.number, commit };
}

/** The branch from the head of its base anew, and the text that goes with it. */
async function rebuild({ writer, wish }: Acting, removals: readonly Removal[]) {
  const { expiry, branch } = wish;
  const paths = removals.map(({ path }) => path);
  const message = messageOf(removals, expiry.added);
  const commit = await writer.commitRemoval({ parent: expiry.commit, parentTree: expiry.tree, paths, message });
  await writer.point(branch, commit);
  const key = keyOfSet(removals);
  const marker = writeMarker({ key, files: removals.map((removal) => removal.key), commit, done: false });
  return { commit, text: { title: titleOf(removals), body: bodyOf(removals, expiry.added, marker) } };
}

const nothingLeft =
  "Nothing is left to do: these files are gone from the default branch, or their grants have a later end." +
  " Writ closed this; nobody declined anything.";

async function close({ writer, pulls, wish }: Acting, { number, body, marker }: OwnPull): Promise<void> {
  await pulls.close(number, { body: marker === undefined ? body : markDone(body, marker), comment: nothingLeft });
  await writer.drop(wish.branch);
}
