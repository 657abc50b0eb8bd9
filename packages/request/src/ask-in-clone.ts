// The same without a host: one commit, signed with the key of whoever asks, on a new branch of a clone, past index and
// working tree. It must never move a branch that is there, nor push anything.
import type { OpaBinary } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { parseGitText } from "@writ/github";
import { filesOfCommit, git } from "@writ/repository";
import { type AccessHead, draftRequest, openHead, type RequestDraft } from "./draft-request.ts";
import { branchOf } from "./grant-path.ts";
import { namesTriedMax } from "./limits.ts";
import { ownKey } from "./own-key.ts";
import { pullTextOf } from "./pull-text.ts";
import { draftRelease, type ReleaseDraft } from "./release-grant.ts";
import { personWhoSigns } from "./requester.ts";
import { treeWith } from "./tree-with.ts";
import type { Wish, WishMistake } from "./wish.ts";

export interface Clone {
  readonly folder: string;
  /** The branch that is published, as the clone knows it. */
  readonly into: { readonly name: string; readonly commit: string };
  /** A file that names the SSH key; absent: git's `user.signingkey`. */
  readonly keyFile?: string;
  readonly nowSeconds: number;
  readonly opa?: () => Promise<OpaBinary>;
}

export interface CloneHead extends AccessHead {
  /** Who asks, by the key that signs or the address that git is set to. */
  readonly person: string;
}

export interface Branched {
  readonly branch: string;
  readonly commit: string;
}

/** @throws WritError REQUEST_BASE, REQUEST_WHO, CLI_GIT. */
export async function readCloneHead({ folder, into, keyFile, nowSeconds }: Clone): Promise<CloneHead> {
  const files = await filesOfCommit(folder, into.commit);
  const head = openHead({ commit: into.commit, files }, nowSeconds);
  const email = (await git(folder, ["config", "user.email"]).catch(() => undefined))?.toString("utf8").trim();
  const key = await ownKey(folder, keyFile);
  const signs = { ...(email ? { email } : {}), ...(key === undefined ? {} : { key }) };
  return { ...head, person: personWhoSigns(head.model, signs) };
}

export type CloneOutcome =
  | ({ readonly what: "asked"; readonly draft: RequestDraft } & Branched)
  | { readonly what: "mistakes"; readonly mistakes: readonly WishMistake[] }
  | { readonly what: "declined"; readonly draft: RequestDraft };

export interface AskInClone extends Clone {
  readonly head: CloneHead;
  readonly wish: Wish;
  readonly show?: (draft: RequestDraft) => Promise<boolean>;
}

/** @throws WritError CLI_SIGN when the commit cannot be signed; no branch is made then. */
export async function askInClone(options: AskInClone): Promise<CloneOutcome> {
  const { head, show, folder } = options;
  const taken = new Set<string>();
  for (let tried = 1; tried <= namesTriedMax; tried += 1) {
    const drafted = await draftRequest({ ...options, person: head.person, taken });
    if (!drafted.ok) return { what: "mistakes", mistakes: drafted.mistakes };
    const { draft } = drafted;
    const branch = branchOf(draft.wish.resource, draft.name);
    if (await isThere(folder, branch)) {
      taken.add(draft.name);
      continue;
    }
    if (show !== undefined && !(await show(draft))) return { what: "declined", draft };
    const { message } = pullTextOf(draft);
    const made = await branchWith(options, { branch, path: draft.path, text: draft.text, message });
    return { what: "asked", draft, ...made };
  }
  throw new WritError("REQUEST_TAKEN", "Branches of these names are there already.");
}

/** A branch on which the grant's file is gone. @throws WritError REQUEST_GRANT, CLI_SIGN. */
export async function releaseInClone(
  options: Clone & { readonly head: CloneHead; readonly id: string },
): Promise<{ readonly draft: ReleaseDraft } & Branched> {
  const draft = await draftRelease({ ...options, person: options.head.person });
  for (let tried = 1; tried <= namesTriedMax; tried += 1) {
    const branch = `release/${draft.grant.id}${tried === 1 ? "" : `-${tried}`}`;
    if (await isThere(options.folder, branch)) continue;
    const made = await branchWith(options, { branch, path: draft.grant.path, text: null, message: draft.message });
    return { draft, ...made };
  }
  throw new WritError("REQUEST_TAKEN", `Branches release/${draft.grant.id}… are there already.`);
}

async function isThere(folder: string, branch: string): Promise<boolean> {
  const places = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
  return (await git(folder, ["for-each-ref", "--format=%(refname)", ...places])).length > 0;
}

interface OneFile {
  readonly branch: string;
  readonly path: string;
  readonly text: string | null;
  readonly message: string;
}

async function branchWith(
  { folder, into, keyFile, head }: Clone & { readonly head: CloneHead },
  { branch, path, text, message }: OneFile,
): Promise<Branched> {
  const run = async (words: readonly string[], input?: string): Promise<string> =>
    parseGitText(await git(folder, words, input));
  const blob = text === null ? null : await run(["hash-object", "-w", "--stdin"], text);
  const prefix = await run(["rev-parse", "--show-prefix"]);
  const tree = await treeWith(run, `${into.commit}^{tree}`, { path: `${prefix}${path}`, blob });
  const own = keyFile === undefined ? [] : ["-c", `user.signingkey=${keyFile}`];
  // Publishing counts a commit only under the address of whose key signed it.
  if (head.person.includes("@")) own.push("-c", `user.email=${head.person}`);
  const words = ["-c", "gpg.format=ssh", ...own, "commit-tree", "-S", "-p", into.commit, "-F", "-", tree];
  const commit = await run(words, message).catch((fault: unknown) => {
    throw fault instanceof WritError ? new WritError("REQUEST_SIGN", fault.detail) : fault;
  });
  await run(["update-ref", "-m", "writ request", `refs/heads/${branch}`, commit, "0".repeat(commit.length)]);
  return { branch, commit };
}
