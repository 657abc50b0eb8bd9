// What a plan is: who gains and who loses what between two versions of an access repository, as plain data.
// It must never hold `why` or any text that a requester wrote freely: only names, patterns, numbers and instants.
import type { GuardRule, StatementLimits } from "@writ/contracts";

/** widens: somebody may do, see or reach more, or it cannot be ruled out. reduces: less. neither: named, no effect. */
export type Direction = "widens" | "reduces" | "neither";

/** What a reviewer must not overlook. */
export type Risk =
  | "new-access"
  | "all-kinds"
  | "longer"
  | "mask-opens"
  | "guard-loosens"
  | "everyone"
  | "by-claim"
  | "approves-itself"
  | "custom-rules"
  | "where-it-leads";

/** Whom a right is of. A claimed group stands for whoever its identity provider says. */
export type PlanSubject =
  | { readonly kind: "user"; readonly name: string }
  | {
      readonly kind: "claimed";
      readonly groups: readonly string[];
      readonly issuer: string;
      readonly claim: string;
      readonly value: string;
    }
  | { readonly kind: "workload"; readonly issuer: string; readonly claims: Readonly<Record<string, string>> };

/** Seconds since 1970; `until` is the first second without. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** One grant as one subject has it, in the words of the policy's answer. */
export interface Right extends Span {
  readonly grant: string;
  readonly kinds: readonly string[];
  /** `schema.table` patterns, sorted; absent: all tables. */
  readonly tables?: readonly string[];
  readonly sessions?: number;
}

/** A right and when it is new, or no more. */
export interface RightChange extends Right {
  readonly spans: readonly Span[];
  /** True where the other side has as much at another time: only its time changes. */
  readonly timeOnly: boolean;
  /** What the role sees masked in these tables: patterns, cut to `maskedShownMax`; the count is whole. */
  readonly masked?: readonly string[];
  readonly maskedCount?: number;
}

interface Common {
  readonly direction: Direction;
  readonly risks: readonly Risk[];
}

/** One subject on one resource in one role. */
export interface AccessChange extends Common {
  readonly what: "access";
  readonly subject: PlanSubject;
  readonly resource: string;
  readonly role: string;
  readonly gained: readonly RightChange[];
  readonly lost: readonly RightChange[];
  readonly before: readonly Right[];
  readonly after: readonly Right[];
  /** role: the grant is as it was, and the role, its guards or its resource changed. */
  readonly cause: "grant" | "subject" | "role";
}

/** What a role may do, for whoever holds it; `added` and `removed` for a role that was not there, or is no more. */
export interface RoleChange extends Common {
  readonly what: "role";
  readonly resource: string;
  readonly role: string;
  readonly change: "added" | "removed" | "changed";
  readonly kinds: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  readonly tables?: { readonly before: readonly string[] | "all"; readonly after: readonly string[] | "all" };
  readonly functions: { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

/** A column, or a family of them, that is shown otherwise. */
export interface MaskChange extends Common {
  readonly what: "mask";
  readonly resource: string;
  readonly roles: readonly string[];
  /** A column pattern; `*.*.*` are all columns that no other line names. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** An entry of `deny` or `hold`. Hours, networks and names are told as they are written. */
export interface GuardChange extends Common {
  readonly what: "guard";
  readonly resource: string;
  readonly change: "added" | "removed";
  readonly word: "deny" | "hold";
  readonly rule: GuardRule;
}

/** A kind of statement that the policies answer otherwise, for a role, right now. */
export interface StatementChange extends Common {
  readonly what: "statement";
  readonly resource: string;
  readonly roles: readonly string[];
  readonly statement: string;
  readonly before: string;
  readonly after: string;
}

/** A number or word that changed: limits, records, addresses, owners, issuers. Absent: it was not, or is not, there. */
export interface SettingChange extends Common {
  readonly what: "setting";
  readonly resource?: string;
  readonly roles?: readonly string[];
  readonly name: keyof StatementLimits | (string & {});
  readonly before?: string;
  readonly after?: string;
}

export interface MemberChange extends Common {
  readonly what: "person" | "group" | "resource" | "scenario" | "policy";
  readonly name: string;
  readonly change: "added" | "removed" | "changed";
  /** Names that came and went: members of a group. Cut to `namesShownMax`; the counts are whole. */
  readonly came?: readonly string[];
  readonly went?: readonly string[];
  readonly cameCount?: number;
  readonly wentCount?: number;
  /** For a group that an identity provider keeps: from where; for a scenario, what it gives. */
  readonly detail?: string;
}

export type Change =
  | AccessChange
  | RoleChange
  | MaskChange
  | GuardChange
  | StatementChange
  | SettingChange
  | MemberChange;

/**
 * What one file of an open pull request has and lacks, if it were merged now. Sentences are Writ's own; who somebody is
 * comes from people.yaml.
 */
export interface FileReview {
  /**
   * exempt: it only takes access away, and ships whoever approves. unseen: approved, if a hidden team has them.
   * scenario: nobody has approved it, and a merged scenario admits it.
   */
  readonly state: "approved" | "exempt" | "unseen" | "scenario" | "lacks";
  readonly approvedBy: readonly string[];
  /** What a scenario says about it, where one is about its resource and role. */
  readonly scenario?: PlanScenario;
  /** unseen: whose approval counts if teams, which nobody may look into here, have them. */
  readonly supposed?: readonly string[];
  /** Why it lacks an approval and what to do; absent where it does not. */
  readonly reason?: { readonly code: string; readonly what: string; readonly instead: string };
  /** Who has said yes without effect, and why that is so. */
  readonly notCounting: readonly { readonly who: string; readonly why: string }[];
  /** People who could approve; cut, the count is whole. */
  readonly could: readonly string[];
  readonly couldCount: number;
  /** Owners behind whom nobody could be seen. */
  readonly unseen: readonly string[];
}

/** What a scenario says about a new grant; sentences are Writ's own. */
export interface PlanScenario {
  /** Its file; "": none is named, since several are about it. */
  readonly path: string;
  readonly admits: boolean;
  /** As `2 of 3 in 7d; ticket not checked`, or the rule that failed. */
  readonly says: string;
  readonly instead?: string;
  /** An emergency, which owes a review. */
  readonly owes?: string;
}

export interface Evidence {
  /** People whose approval counts for some of the files. */
  readonly approvedBy: readonly string[];
  readonly lacks: boolean;
  /** People whose approval counts if teams, which nobody may look into here, have them; absent: none. */
  readonly supposed?: readonly string[];
  /** The scenario that admits a file nobody has approved; absent: none does. */
  readonly scenario?: PlanScenario;
  /** Files that are alike in what they have and lack. */
  readonly reviews?: readonly { readonly files: readonly string[]; readonly review: FileReview }[];
}

/** Files that the same people must approve. */
export interface Approval {
  readonly of: "resource" | "security";
  readonly resource?: string;
  /** Any one of them, as the version before names them. */
  readonly owners: readonly string[];
  readonly files: readonly string[];
  /** Absent: nobody has looked. */
  readonly evidence?: Evidence;
  /** Scenarios that may admit it instead, by the version before and what the file says; absent: none. */
  readonly scenarios?: readonly PlanScenario[];
}

/** Subjects with a grant in this role that has not ended, as the files say; cut to `holdersShownMax`. */
export interface Holders {
  readonly resource: string;
  readonly role: string;
  readonly count: number;
  readonly shown: readonly PlanSubject[];
}

/** What was not enumerated, and why. */
export interface Omission {
  readonly what: "questions" | "columns" | "hours" | "workloads";
  readonly count: number;
  readonly resource?: string;
}

export interface Plan {
  readonly plan: 1;
  /** Seconds: what has ended by then is no access. */
  readonly now: number;
  readonly base: string;
  readonly head: string;
  readonly changes: readonly Change[];
  readonly approvals: readonly Approval[];
  /** Groups with changed access whose members an identity provider keeps. */
  readonly claimedGroups: readonly (PlanSubject & { readonly kind: "claimed" })[];
  /** Who holds, after, the roles that masks, guards, limits and rights changed for: whom those changes are about. */
  readonly holders: readonly Holders[];
  readonly omitted: readonly Omission[];
  readonly files: readonly string[];
  /** Questions put to the policies. */
  readonly asked: number;
}
