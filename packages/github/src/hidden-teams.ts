// Teams whose members a check may not read: which approvals count if what they hide is as one would hope. It must never
// make an approval of that: only publishing, which sees the teams, can say so.
import type { Account } from "./facts.ts";
import type { FileVersion } from "./history.ts";
import { type FileFacts, type Opinion, type Subjects, type Weighed, weigh } from "./judge.ts";

export interface Looked extends Weighed {
  /** Approvals that only hidden teams leave open. */
  readonly supposed: readonly Opinion[];
  /** Owners that are teams nobody may look into here. */
  readonly hidden: readonly string[];
}

/** `@organisation/team`, and no person. */
function isTeam(owner: string): boolean {
  return /^@[^/]+\/./.test(owner);
}

/** `hoped`: who gets the access, if no hidden team had anybody in it. */
export function weighUnseen(version: FileVersion, facts: FileFacts, hoped: Subjects): Looked {
  const hidden = facts.owners.filter((owner) => isTeam(owner) && facts.accounts.get(owner) === undefined);
  const seen = { ...weigh(version, facts), supposed: [], hidden };
  if (seen.opinions.some(({ reason }) => reason === undefined)) return seen;
  const { fault, opinions } = weigh(version, { ...facts, subjects: hoped, accounts: teamsOfReviewers(facts) });
  if (fault !== undefined) return seen;
  const found = seen.fault === undefined ? merged(seen.opinions, opinions) : opinions;
  const isGood = ({ reason }: Opinion): boolean => reason === undefined;
  return { opinions: found.filter((opinion) => !isGood(opinion)), supposed: found.filter(isGood), hidden };
}

/** Every hidden team has everybody who reviewed. */
function teamsOfReviewers({ accounts, pull: { reviews } }: FileFacts): FileFacts["accounts"] {
  const isKnown = (account: Account | undefined): account is Account => account !== undefined;
  const reviewers = (reviews ?? []).map(({ account }) => account).filter(isKnown);
  const all = new Set(reviewers.map(({ id }) => id));
  return new Map([...accounts].map(([owner, ids]) => [owner, ids ?? (isTeam(owner) ? all : undefined)]));
}

/** A stranger's wish for changes is none of an owner, so only approvals are looked at as if teams had them. */
function merged(seen: readonly Opinion[], hoped: readonly Opinion[]): readonly Opinion[] {
  const byReview = new Map(hoped.map((opinion) => [opinion.review.id, opinion]));
  return seen.map((opinion) => {
    const open = opinion.reason === "owner-unresolved" && opinion.review.state === "approved";
    return open ? (byReview.get(opinion.review.id) ?? opinion) : opinion;
  });
}
