// Whose approval a request waits for, in one line: by the rules of publishing, and by the scenarios that may do without
// a person. It must never call a scenario sure.
import { type GitHubProvider, openGitHub, reviewRequest } from "@writ/github";
import type { Asking, AskingOptions, RemoteAccessHead } from "./asking.ts";
import { baseOf } from "./base-files.ts";
import type { RequestDraft } from "./draft-request.ts";
import type { FollowLine } from "./follow-request.ts";
import { namesShownMax } from "./limits.ts";

export interface ApprovalOptions {
  readonly asking: Asking;
  readonly options: AskingOptions;
  readonly head: RemoteAccessHead;
  readonly number: number;
  readonly draft: Pick<RequestDraft, "path" | "person" | "owners" | "scenarios">;
}

/** Asks once at each call. */
export function approvalOf({ asking, options, head, number, draft }: ApprovalOptions): () => Promise<FollowLine> {
  const provider: GitHubProvider = openGitHub({ ...options, repositoryId: asking.about.id, branch: asking.branch });
  const base = baseOf(head);
  return async () => {
    const { path, person } = draft;
    const review = await reviewRequest({ provider, number, path, base, person });
    const step = "approval";
    if (review === undefined) return { step, state: "failed", says: `it does not hold ${path} any more` };
    if (review.state === "approved") return { step, state: "done", says: `by ${review.approvedBy.join(", ")}` };
    if (review.state === "unseen") {
      return { step, state: "done", says: `by ${review.supposed?.join(", ")}, if a team that owns it has them` };
    }
    return { step, state: "waits", says: waitsFor(review.could, draft) };
  };
}

/** `waits for one of olga, sam, or a scenario (oncall)`. */
export function waitsFor(
  could: readonly string[],
  { owners, scenarios }: Pick<RequestDraft, "owners" | "scenarios">,
): string {
  const scenario = scenarios.find(({ unless }) => unless === undefined);
  const who = could.length > 0 ? could : owners;
  const one = who.length > 1 ? "one of " : "";
  const people = who.length === 0 ? "nobody who could" : `${one}${who.slice(0, namesShownMax).join(", ")}`;
  return scenario === undefined
    ? `waits for ${people}`
    : `a scenario may approve it (${scenario.name}); else ${people}`;
}
