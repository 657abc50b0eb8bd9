// A wish becomes a pull request with one new file, against the newest state of the branch. It must never open one whose
// plan was not shown, nor write over a branch that is there.
import type { OpaBinary } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import type { Proposed } from "@writ/github";
import type { Asking, RemoteAccessHead } from "./asking.ts";
import { readRemoteHead } from "./asking.ts";
import { asAsker } from "./asking-fault.ts";
import { type Drafted, draftRequest, type RequestDraft } from "./draft-request.ts";
import { branchOf } from "./grant-path.ts";
import { namesTriedMax, readingsMax } from "./limits.ts";
import { newFileLink } from "./new-file-link.ts";
import { pullTextOf } from "./pull-text.ts";
import { personOfAccount } from "./requester.ts";
import type { Wish, WishMistake } from "./wish.ts";

export interface AskOptions {
  readonly asking: Asking;
  /** As it was read last: for prompts and checks before. Absent: it is read. */
  readonly head?: RemoteAccessHead;
  /** The wish, by the state of the repository that it will be checked against. */
  readonly wish: Wish;
  readonly nowSeconds: number;
  readonly opa?: () => Promise<OpaBinary>;
  /** Shows the draft, again when the branch moved and it is another one; false: it is not wanted. */
  readonly show?: (draft: RequestDraft) => Promise<boolean>;
}

export interface AskedByPull {
  readonly what: "asked";
  readonly draft: RequestDraft;
  readonly head: RemoteAccessHead;
  readonly branch: string;
  readonly pull: Proposed;
  /** The branch that it goes to moved while it was opened: the check sees what the plan did not. */
  readonly moved: boolean;
}

export type AskOutcome =
  | AskedByPull
  | { readonly what: "mistakes"; readonly mistakes: readonly WishMistake[] }
  | { readonly what: "declined"; readonly draft: RequestDraft }
  /** The token may not write: a link with which the person can do it in a browser, where one is short enough. */
  | { readonly what: "no-rights"; readonly draft: RequestDraft; readonly link?: string; readonly said: string };

/** 10 requests where nothing moves. @throws WritError REQUEST_… */
export async function askByPull(options: AskOptions): Promise<AskOutcome> {
  const { asking, wish, nowSeconds } = options;
  const taken = new Set<string>();
  let head = options.head;
  let shown: RequestDraft | undefined;
  for (let reading = 1; reading <= readingsMax; reading += 1) {
    head ??= await readRemoteHead(asking, nowSeconds);
    for (let tried = 1; tried <= namesTriedMax; tried += 1) {
      const person = personOfAccount(head.model, asking.account);
      const drafted: Drafted = await draftRequest({ ...options, head, wish, person, taken });
      if (!drafted.ok) return { what: "mistakes", mistakes: drafted.mistakes };
      const { draft } = drafted;
      const differs = shown === undefined || !isSamePlan(shown, draft);
      if (differs && options.show !== undefined && !(await options.show(draft))) return { what: "declined", draft };
      shown = draft;
      if (!asking.about.mayPush)
        return noRights(asking, draft, `${asking.account.login} may not write to ${asking.name}.`);
      const now = await asAsker(async () => await asking.access.headOf(asking.branch));
      if (now.commit !== head.commit) break;
      const done = await proposed(asking, { draft, head });
      if (done !== undefined) return done;
      taken.add(draft.name);
    }
    head = undefined;
  }
  throw new WritError("REQUEST_MOVED", `${asking.branch} of ${asking.name} moved ${readingsMax} times meanwhile.`);
}

/** undefined: a branch of that name is there. */
async function proposed(
  asking: Asking,
  { draft, head }: { readonly draft: RequestDraft; readonly head: RemoteAccessHead },
): Promise<AskOutcome | undefined> {
  const branch = branchOf(draft.wish.resource, draft.name);
  const { title, body, message } = pullTextOf(draft);
  const files = [{ path: draft.path, text: draft.text }];
  try {
    const wish = { base: asking.branch, head: head.head, branch, files, message, title, body };
    const pull = await asAsker(async () => await asking.access.propose(wish));
    if (pull === undefined) return undefined;
    return { what: "asked", draft, head, branch, pull, moved: pull.baseCommit !== head.commit };
  } catch (fault) {
    if (!(fault instanceof WritError) || fault.code !== "REQUEST_RIGHTS") throw fault;
    return noRights(asking, draft, fault.detail);
  }
}

function noRights({ name, branch }: Asking, draft: RequestDraft, said: string): AskOutcome {
  const link = newFileLink({ repository: name, branch, path: draft.path, text: draft.text });
  return { what: "no-rights", draft, said, ...(link === undefined ? {} : { link }) };
}

function isSamePlan(one: RequestDraft, other: RequestDraft): boolean {
  const told = ({ plan, text, owners }: RequestDraft): string =>
    JSON.stringify([plan.changes, plan.approvals, text, owners]);
  return told(one) === told(other);
}
