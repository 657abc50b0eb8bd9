// Is this version of this file proved? Pure: the same facts give the same verdict. Everything that is not proved is
// unproved, with one reason; no fact that is missing may ever count as a good one.
import { contributorsOf } from "./contributors.ts";
import type { Account, PullFacts, Review } from "./facts.ts";
import type { FileVersion } from "./history.ts";
import type { People } from "./people.ts";
import { type ApprovalProof, type Reason, unproved, type Verdict } from "./reasons.ts";

/** Who gets something by the change. */
export interface Subjects {
  readonly names: ReadonlySet<string>;
  readonly ids: ReadonlySet<number>;
  /** There are some whom nobody can name. */
  readonly unknown: boolean;
}

export interface FileFacts {
  /** The one that choosePull chose. */
  readonly pull: PullFacts;
  readonly base: string;
  /** From CODEOWNERS as it was proved at the base. */
  readonly owners: readonly string[];
  /** Ids behind each of the owners; undefined where the host knows none. */
  readonly accounts: ReadonlyMap<string, ReadonlySet<number> | undefined>;
  /** people.yaml as it was proved at the base. */
  readonly people: People;
  readonly subjects: Subjects;
}

/** One account's last word, and why it does not count; no reason: it does. */
export interface Opinion {
  readonly review: Review;
  readonly reason?: Reason;
}

export interface Weighed {
  /** Why no approval of anybody would count. */
  readonly fault?: Reason;
  readonly opinions: readonly Opinion[];
}

export function judge(version: FileVersion, facts: FileFacts): Verdict {
  const { fault, opinions } = weigh(version, facts);
  if (fault !== undefined) return unproved(fault, facts.pull);
  const good = opinions.find(({ reason }) => reason === undefined);
  if (good !== undefined) return { status: "proved", proof: proofOf(good.review, facts) };
  return unproved(worstOf(opinions, facts), facts.pull);
}

/** The same by parts: what stands in the way of every approval, and what of each. */
export function weigh(version: FileVersion, facts: FileFacts): Weighed {
  const { pull, people } = facts;
  const { commits, files, reviews, retargetedSeconds: retargeted } = pull;
  if (commits === undefined || files === undefined || reviews === undefined || retargeted === "unknown") {
    return { fault: "too-large", opinions: [] };
  }
  const fault = faultOfFile(version, { ...pull, files }) ?? faultOfAuthor(facts);
  if (fault !== undefined) return { fault, opinions: [] };
  const contributors = contributorsOf(commits, people);
  if (contributors.unknown) return { fault: "contributor-unknown", opinions: [] };
  if (facts.owners.length === 0) return { fault: "no-owner", opinions: [] };
  if (facts.subjects.unknown) return { fault: "subject-unknown", opinions: [] };
  const opinions = latestOfEach(reviews, pull.mergedSeconds).map((review): Opinion => {
    const reason = faultOfReview(review, facts, retargeted) ?? faultOfApprover(review.account, facts, contributors);
    return reason === undefined ? { review } : { review, reason };
  });
  return { opinions };
}

/** The reason to tell when no opinion counts. */
export function worstOf(opinions: readonly Opinion[], facts: FileFacts): Reason {
  const found = new Set(opinions.map(({ reason }) => reason));
  return worstFirst.find((reason) => found.has(reason)) ?? facts.pull.doubt ?? unresolved(facts) ?? "no-approval";
}

/** Accounts of owners whose approval would count if they gave it now. */
export function possibleApprovers(facts: FileFacts): readonly number[] {
  const contributors = contributorsOf(facts.pull.commits ?? [], facts.people);
  const ids = [...new Set([...facts.accounts.values()].flatMap((accounts) => [...(accounts ?? [])]))];
  return ids.filter((id) => faultOfApprover({ id, bot: false }, facts, contributors) === undefined);
}

/** What says most to whoever reads it, first: an owner's own slip before a stranger's approval. */
const worstFirst: readonly Reason[] = [
  ...(["approver-subject", "approver-contributor", "approver-author", "approver-unknown", "approver-bot"] as const),
  ...(["approval-retargeted", "approval-stale", "approval-dismissed", "changes-requested", "approval-late"] as const),
  ...(["owner-unresolved", "approver-not-owner"] as const),
];

function faultOfFile(
  { path, blob, plain }: FileVersion,
  { files, moved }: Pick<PullFacts, "moved"> & { readonly files: ReadonlyMap<string, string | null> },
): Reason | undefined {
  if (!plain) return "not-a-file";
  const reviewed = files.get(path);
  if (reviewed === undefined) return "not-in-pull-request";
  if (reviewed !== blob) return "content-differs";
  return moved?.has(path) === true ? "base-changed" : undefined;
}

function faultOfAuthor({ pull: { author }, people }: FileFacts): Reason | undefined {
  if (author?.bot === true) return "author-bot";
  return author === undefined || !people.nameOf.has(author.id) ? "author-unknown" : undefined;
}

/** The last word of each account before the merge; a comment is none. Words after it count where there is no other. */
function latestOfEach(reviews: readonly Review[], mergedSeconds: number): readonly Review[] {
  const latest = new Map<number, Review>();
  const late = (review: Review): boolean => review.submittedSeconds > mergedSeconds;
  const inOrder = reviews.toSorted((a, b) => a.submittedSeconds - b.submittedSeconds || a.id - b.id);
  for (const review of inOrder) {
    if (review.account === undefined || review.state === "commented") continue;
    const before = latest.get(review.account.id);
    if (before === undefined || late(before) || !late(review)) latest.set(review.account.id, review);
  }
  return [...latest.values()];
}

function faultOfReview(review: Review, facts: FileFacts, retargeted: number | undefined): Reason | undefined {
  if (ownerBehind(review, facts) === undefined) return unresolved(facts) ?? "approver-not-owner";
  if (review.submittedSeconds > facts.pull.mergedSeconds) return "approval-late";
  if (review.state === "changes-requested") return "changes-requested";
  if (review.state !== "approved") return "approval-dismissed";
  if (review.commit !== facts.pull.headCommit) return "approval-stale";
  return retargeted !== undefined && retargeted >= review.submittedSeconds ? "approval-retargeted" : undefined;
}

function faultOfApprover(
  account: Account | undefined,
  { pull, people, subjects }: FileFacts,
  contributors: { readonly names: ReadonlySet<string>; readonly ids: ReadonlySet<number> },
): Reason | undefined {
  if (account === undefined || account.bot) return "approver-bot";
  const name = people.nameOf.get(account.id);
  if (name === undefined) return "approver-unknown";
  if (account.id === pull.author?.id) return "approver-author";
  if (contributors.ids.has(account.id) || contributors.names.has(name)) return "approver-contributor";
  return subjects.ids.has(account.id) || subjects.names.has(name) ? "approver-subject" : undefined;
}

function ownerBehind({ account }: Review, { owners, accounts }: FileFacts): string | undefined {
  return account === undefined ? undefined : owners.find((owner) => accounts.get(owner)?.has(account.id) === true);
}

function unresolved({ owners, accounts }: FileFacts): Reason | undefined {
  return owners.some((owner) => accounts.get(owner) === undefined) ? "owner-unresolved" : undefined;
}

function proofOf(review: Review, facts: FileFacts): ApprovalProof {
  const { pull, base } = facts;
  return {
    by: "approval",
    pull: pull.number,
    head: pull.headCommit,
    base,
    mergedSeconds: pull.mergedSeconds,
    author: pull.author?.id ?? 0,
    approver: review.account?.id ?? 0,
    review: review.id,
    approvedSeconds: review.submittedSeconds,
    owner: ownerBehind(review, facts) ?? "",
    ...(review.signed === undefined ? {} : { signed: review.signed }),
  };
}
