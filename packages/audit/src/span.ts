// What every answer about access is made of: one grant, one recipient, one stretch of time in which it gave access.
// Types only. A span must never claim more than its proof and its assumptions say.

/** Why a statement of an answer is not proved outright. */
export interface Assumption {
  /**
   * claimed-group: membership came from a provider at login. no-archive: as merged, no proof that it was published.
   * shallow, rewritten: history does not hold everything. clock: times of commits that others contradict.
   * held-back: committed and not in force. unpublished: commits after the newest bundle. gap: bundles or evidence that
   * the archive lacks, or that cannot be believed. no-evidence: bundles that name none, so that who approved is not
   * known. not-valid: commits of which no bundle can be made. host-accounts: what only the host knows. offline-key:
   * bundles signed by an offline break-glass key. account: a name that became another account's. behind: a
   * proxy that has not taken the newest bundle yet.
   */
  readonly code:
    | "claimed-group"
    | "no-archive"
    | "shallow"
    | "rewritten"
    | "clock"
    | "held-back"
    | "unpublished"
    | "gap"
    | "no-evidence"
    | "not-valid"
    | "host-accounts"
    | "offline-key"
    | "account"
    | "behind";
  readonly says: string;
}

/** What evidence says of the version of the grant that gave access. Accounts as people.yaml named them. */
export type SpanProof =
  | { readonly by: "approval"; readonly pull: number; readonly author: string; readonly approver: string }
  | {
      readonly by: "scenario";
      readonly pull: number;
      readonly author: string;
      readonly scenario: string;
      /** True: one for emergencies, of which an owner owes a review. */
      readonly breakGlass: boolean;
    }
  | { readonly by: "root" | "reduced" | "none" };

/**
 * until: its own end. removed, changed, renamed: its file. person-removed: the line in people.yaml. left-group: the
 * group's file. resource-removed: the resource's file. bundle-ended: no newer bundle came in time.
 */
export type SpanEnd =
  | "until"
  | "removed"
  | "changed"
  | "renamed"
  | "person-removed"
  | "left-group"
  | "resource-removed"
  | "bundle-ended";

export interface AccessSpan {
  /** Path of the grant's file. */
  readonly grant: string;
  /** The commit that brought the version of it that gave this access. */
  readonly commit: string;
  /** Git's id of that version. */
  readonly blob: string;
  /** A name in people.yaml; `group:NAME` where only a provider knows the members; `workload:…` as the grant says. */
  readonly who: string;
  /** The group through which, or null. */
  readonly via: string | null;
  readonly resource: string;
  readonly role: string;
  /** The tables it is narrowed to, or null: all of the role. */
  readonly tables: readonly string[] | null;
  /** `sessions:` of the grant, or null: as many as it lasts. How many were used, records say. */
  readonly sessions: number | null;
  readonly why: string;
  /** Seconds since 1970: the first in which it gave access. */
  readonly fromSeconds: number;
  /** The first in which it no longer did; where `endedBy` is null, when it will end if nothing changes. */
  readonly untilSeconds: number;
  /** null: it was still in force, or had not begun, at the end of what is known. */
  readonly endedBy: SpanEnd | null;
  /** The commit of the revision that ended it; null: time did, or nothing yet. */
  readonly endCommit: string | null;
  readonly proof: SpanProof;
  readonly assumptions: readonly Assumption[];
}
