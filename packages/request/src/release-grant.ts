// Gives access back: the grant's file goes, by a pull request that one may often merge oneself, since it only takes
// access away. It must never touch another file, nor another person's grant.
import type { OpaBinary, Plan } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { mergePull, type Proposed } from "@writ/github";
import { type Model, type ModelGrant, parseRepository } from "@writ/model";
import type { Asking, AskingOptions, RemoteAccessHead } from "./asking.ts";
import { asAsker } from "./asking-fault.ts";
import { type AccessHead, planOf } from "./draft-request.ts";
import { namesTriedMax } from "./limits.ts";
import { ownGrant } from "./own-grants.ts";
import { personOfAccount } from "./requester.ts";

export interface ReleaseDraft {
  readonly grant: ModelGrant;
  readonly person: string;
  readonly plan: Plan;
  readonly title: string;
  readonly body: string;
  readonly message: string;
}

export interface ReleaseOptions {
  readonly head: AccessHead;
  readonly person: string;
  /** RESOURCE/NAME. */
  readonly id: string;
  readonly nowSeconds: number;
  readonly opa?: () => Promise<OpaBinary>;
}

/** @throws WritError REQUEST_GRANT, REQUEST_BASE. */
export async function draftRelease(options: ReleaseOptions): Promise<ReleaseDraft> {
  const { head, person } = options;
  const grant = ownGrant(head.model, options);
  const plan = await planOf(options, modelWithout(options, grant));
  const title = `${person} gives back ${grant.value.role} on ${grant.resource}`;
  const body = `- Takes away: \`${grant.id}\`\n\nIt only takes access away, and only from whoever asks.\n`;
  return { grant, person, plan, title, body, message: `${title}\n\nWrit-Grant: ${grant.id}\n` };
}

function modelWithout({ head, nowSeconds }: ReleaseOptions, { path }: ModelGrant): Model {
  const files = new Map(head.files);
  files.delete(path);
  const parsed = parseRepository(files, { nowSeconds, like: head.model });
  if (parsed.ok) return parsed.model;
  throw new WritError("REQUEST_BASE", parsed.diagnostics[0]?.message ?? "");
}

export interface Released {
  readonly draft: ReleaseDraft;
  readonly pull: Proposed;
  readonly branch: string;
  /** The commit that merged it; absent: GitHub's rules leave that to somebody else, in these words. */
  readonly merged?: string;
  readonly said?: string;
}

export interface ReleaseByPull extends Pick<ReleaseOptions, "id" | "nowSeconds" | "opa"> {
  readonly asking: Asking;
  readonly options: AskingOptions;
  readonly head: RemoteAccessHead;
  /** Shows what is taken away. */
  readonly show?: (draft: ReleaseDraft) => void;
  /** False: opened, and left to be merged by somebody. */
  readonly merges: boolean;
}

/** 5 requests, and 1 to merge. @throws WritError REQUEST_… */
export async function releaseByPull({
  asking,
  options,
  head,
  merges,
  show,
  ...wish
}: ReleaseByPull): Promise<Released> {
  const person = personOfAccount(head.model, asking.account);
  const draft = await draftRelease({ ...wish, head, person });
  show?.(draft);
  const files = [{ path: draft.grant.path, text: null }];
  for (let tried = 1; tried <= namesTriedMax; tried += 1) {
    const branch = `release/${draft.grant.id}${tried === 1 ? "" : `-${tried}`}`;
    const proposal = { ...draft, base: asking.branch, head: head.head, branch, files };
    const pull = await asAsker(async () => await asking.access.propose(proposal));
    if (pull === undefined) continue;
    if (!merges) return { draft, pull, branch };
    const wished = { pull: pull.number, head: pull.headCommit, method: asking.about.mergeMethod };
    const merge = await asAsker(async () => await mergePull(options, wished));
    if (merge.what === "merged") return { draft, pull, branch, merged: merge.commit };
    const said = merge.what === "refused" ? merge.said : "somebody has pushed to it";
    return { draft, pull, branch, said };
  }
  throw new WritError("REQUEST_TAKEN", `${namesTriedMax} branches release/${draft.grant.id}… are there.`);
}
