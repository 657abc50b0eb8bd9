// What every answer about access is made of: one grant, one recipient, one stretch of time in which it gave access.
// Types only. A span must never claim more than its proof and its assumptions say.

/** Why a statement of an answer is not proved outright. */
export interface Assumption {
  /**
   * claimed-group: membership came from a provider at login. no-archive: as merged, no proof that it was published.
   * shallow, rewritten: history does not hold everything. clock: times of commits that no bundle confirms.
   */
  readonly code: "claimed-group" | "no-archive" | "shallow" | "rewritten" | "clock" | "held-back";
  readonly says: string;
}

/** What evidence says of the version of the grant that gave access. Accounts as people.yaml named them at that commit. */
export type SpanProof =
  | { readonly by: "approval"; readonly pull: number; readonly author: string; readonly approver: string }
  | { readonly by: "scenario"; readonly pull: number; readonly author: string; readonly scenario: string }
  | { readonly by: "root" | "reduced" | "none" };

export interface AccessSpan {
  /** Path of the grant's file. */
  readonly grant: string;
  /** The commit that brought the version of it that gave this access. */
  readonly commit: string;
  /** A name in people.yaml; `group:NAME` where only a provider knows the members; `workload:…` as the grant names it. */
  readonly who: string;
  /** The group through which, or null. */
  readonly via: string | null;
  readonly resource: string;
  readonly role: string;
  /** The tables it is narrowed to, or null: all of the role. */
  readonly tables: readonly string[] | null;
  readonly why: string;
  /** Seconds since 1970: the first in which it gave access. */
  readonly fromSeconds: number;
  /** The first in which it no longer did. */
  readonly untilSeconds: number;
  /** null: it was still in force at the end of what is known. */
  readonly endedBy:
    | "until"
    | "removed"
    | "changed"
    | "person-removed"
    | "left-group"
    | "resource-removed"
    | "bundle-ended"
    | null;
  readonly proof: SpanProof;
  readonly assumptions: readonly Assumption[];
}
