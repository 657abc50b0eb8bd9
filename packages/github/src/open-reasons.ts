// Why an open pull request is not approved yet, in words for whoever can still change that. It must never grow a reason
// that the proof of a merged one does not have.
import { type Reason, reasons } from "./reasons.ts";

export type OpenReason = Reason | "no-approver";

type Words = readonly [what: string, instead: string];

const again = "Ask the owner to approve it again, as it stands now.";
const open: Readonly<Partial<Record<OpenReason, Words>>> = {
  "base-changed": [
    "the branch that it goes to has changed this file too",
    "Bring the branch up to date before it is approved.",
  ],
  "content-differs": ["it is not what this plan is about: somebody has pushed since", "Look at the newest plan."],
  "no-owner": ["CODEOWNERS names no owner for it", "Run `writ codeowners`, and have the result approved by security."],
  "owner-unresolved": [
    "who belongs to the owning team cannot be seen with this token, or the owner does not exist",
    "Publishing looks with a token that may read members; `members-token` lets this check look too.",
  ],
  "no-approval": ["nobody has approved it yet", "Ask an owner to review it."],
  "changes-requested": ["an owner asks for changes", "Make them, and ask again."],
  "approval-dismissed": ["the approval was dismissed", again],
  "approval-stale": ["the approval was given to an earlier commit", again],
  "approval-retargeted": ["it was moved to another base after the approval", again],
  "approver-not-owner": ["nobody who approved it owns the file", "Ask an owner to review it."],
  "no-approver": [
    "no owner is left who could approve it",
    "Let security name another owner first, or let somebody else ask for it.",
  ],
};

export function openWords(reason: OpenReason): Words {
  return open[reason] ?? (reason === "no-approver" ? reasons["no-approval"] : reasons[reason]);
}

const ineffective: Readonly<Partial<Record<Reason, string>>> = {
  "approver-subject": "who gets the access, or belongs to the group that gets it",
  "approver-author": "who opened this pull request",
  "approver-contributor": "who is an author, committer or co-author of the change",
  "approver-unknown": "whom people.yaml does not name",
  "approver-bot": "which is no person",
  "approver-not-owner": "who owns none of it",
  "owner-unresolved": "of whom cannot be seen whether an owning team has them",
  "approval-stale": "who approved an earlier commit",
  "approval-dismissed": "whose approval was dismissed",
  "approval-retargeted": "who approved it before it was moved to another base",
  "changes-requested": "who asks for changes",
};

/** Why somebody's word has no effect, as a clause after who it is. */
export function ineffectiveWords(reason: Reason): string {
  return ineffective[reason] ?? reasons[reason][0];
}
