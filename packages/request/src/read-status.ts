// What one person has asked for and holds: open pull requests with what each waits for, and grants that have not ended.
// It must never show as held what is only merged: whether a proxy has it is for the proxy to say.
import { openGitHub, openPullsOf, type PullFacts, readChecks, reviewRequest } from "@writ/github";
import { waitsFor } from "./approval-line.ts";
import type { Asking, AskingOptions, RemoteAccessHead } from "./asking.ts";
import { asAsker } from "./asking-fault.ts";
import { baseOf } from "./base-files.ts";
import { checkLine, type FollowLine } from "./follow-request.ts";
import { ownRequestsMax, pullPagesMax } from "./limits.ts";
import { type OwnGrant, ownGrants } from "./own-grants.ts";
import { personOfAccount } from "./requester.ts";

export interface OpenRequest {
  readonly number: number;
  readonly url: string;
  /** RESOURCE/NAME; more of them where the pull request has several. */
  readonly grants: readonly string[];
  readonly what: "asks" | "gives back";
  readonly lines: readonly FollowLine[];
}

export interface Status {
  readonly person: string;
  readonly requests: readonly OpenRequest[];
  /** More are open than were looked into. */
  readonly more: boolean;
  readonly grants: readonly OwnGrant[];
}

export interface StatusOptions {
  readonly asking: Asking;
  readonly options: AskingOptions;
  readonly head: RemoteAccessHead;
  readonly nowSeconds: number;
}

/** Some 8 requests for each open pull request, and 1 for each owner. @throws WritError REQUEST_WHO, REQUEST_… */
export async function readStatus(wish: StatusOptions): Promise<Status> {
  const { asking, head, nowSeconds } = wish;
  const person = personOfAccount(head.model, asking.account);
  return await asAsker(async () => {
    const by = { author: asking.account.id, base: asking.branch, pagesMax: pullPagesMax };
    const open = await openPullsOf(asking.access, by);
    const look = openLook(wish, person);
    const requests: OpenRequest[] = [];
    for (const pull of open.slice(0, ownRequestsMax)) {
      const found = await look(pull);
      if (found !== undefined) requests.push(found);
    }
    return {
      person,
      requests,
      more: open.length > ownRequestsMax,
      grants: ownGrants(head.model, { person, nowSeconds }),
    };
  });
}

interface Listed {
  readonly number: number;
  readonly url: string;
  readonly headCommit: string;
}

function openLook({ asking, options, head }: StatusOptions, person: string) {
  const provider = openGitHub({ ...options, repositoryId: asking.about.id, branch: asking.branch });
  const owners = new Map<string, ReturnType<typeof provider.accountsOf>>();
  const accountsOf = (owner: string): ReturnType<typeof provider.accountsOf> => {
    const known = owners.get(owner) ?? provider.accountsOf(owner);
    owners.set(owner, known);
    return known;
  };
  const base = baseOf(head);
  return async ({ number, url, headCommit }: Listed): Promise<OpenRequest | undefined> => {
    const opened = await provider.openPull(number);
    const paths = grantPaths(opened.facts);
    const [first] = paths;
    if (first === undefined) return undefined;
    const known = { openPull: async () => opened, accountsOf };
    const review = await reviewRequest({ provider: known, number, path: first.path, base, person });
    const check = checkLine(await readChecks(asking.access, headCommit));
    const scenarios: readonly never[] = [];
    const approval = ((): FollowLine => {
      const step = "approval";
      if (first.removed) return { step, state: "done", says: "needs none to count: it only takes access away" };
      if (review === undefined) return { step, state: "unseen", says: "cannot be told" };
      if (review.state === "approved") return { step, state: "done", says: `by ${review.approvedBy.join(", ")}` };
      const says = waitsFor(review.could.length > 0 ? review.could : review.unseen, { owners: [], scenarios });
      return { step, state: "waits", says };
    })();
    const grants = paths.map(({ path }) => path.slice("grants/".length, -".yaml".length));
    return { number, url, grants, what: first.removed ? "gives back" : "asks", lines: [check, approval] };
  };
}

function grantPaths({ files }: PullFacts): readonly { readonly path: string; readonly removed: boolean }[] {
  const found = [...(files ?? [])].filter(([path]) => /^grants\/[^/]+\/[^/]+\.yaml$/.test(path));
  return found.map(([path, blob]) => ({ path, removed: blob === null }));
}
