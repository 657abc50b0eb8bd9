// The questions a policy answers, their inputs and their answers, as they cross to WASM as JSON.
// A denial is an answer with reasons; it must never be thrown.
import type { ColumnPattern, MaskRule, NamePattern, ResourceData } from "./data.ts";
import type { StatementFacts, StatementKind } from "./facts.ts";
import type { Subject } from "./subject.ts";

/** The questions as OPA names entrypoints: package path and rule. */
export const entrypoints = {
  session: "policies/main/session",
  statement: "policies/main/statement",
  person: "policies/main/person",
  reach: "policies/main/reach",
} as const;

/** Absent means no limit of that kind. */
export interface StatementLimits {
  readonly rows?: number;
  /** Of all statements of the session together. */
  readonly sessionRows?: number;
  /** Rows beyond which an approval would be needed: none passes without. */
  readonly heldRows?: number;
  readonly statementSeconds?: number;
}

/** A stable code, and a sentence that a person can act on. */
export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** Asked of `entrypoints.session`. `now` in seconds. */
export interface SessionInput {
  readonly subject: Subject;
  readonly resource: string;
  readonly role: string;
  readonly now: number;
  /** The grant the token was issued for, or that an open session holds: no other may answer. */
  readonly grant?: string;
  /** The client's address as the proxy sees it; absent when it is not known, as over a Unix socket. */
  readonly client?: string;
}

export type SessionDecision = SessionAllow | SessionDeny;

export interface SessionAllow {
  readonly decision: "allow";
  readonly view: SessionView;
  /** Seconds: the next instant at which the answer may change. */
  readonly until: number;
  readonly reasons: readonly Reason[];
}

export interface SessionDeny {
  readonly decision: "deny";
  readonly reasons: readonly Reason[];
  /** Grants in force that this subject holds on the resource, in any role. */
  readonly choices: readonly { readonly grant: string; readonly role: string; readonly until: number }[];
  /** Seconds: when a later grant starts, or 0 when nothing known will change the answer. */
  readonly until: number;
}

/** What one session may do: made by the policy, kept by the session, read by sql and protocols. */
export interface SessionView {
  readonly grant: string;
  /** Seconds: the grant's own end. */
  readonly grantUntil: number;
  readonly subject: string;
  readonly resource: string;
  readonly role: string;
  /** Kinds this session may run: the role's, narrowed by the grant's `only`. */
  readonly allow: readonly (StatementKind | "all")[];
  /** Tables this session may touch: each list must hold the relation (role's tables, grant's only). */
  readonly tables: readonly (readonly NamePattern[])[];
  readonly functions: readonly string[];
  readonly masks?: MaskView;
  readonly guarded: boolean;
  /** The client's address, where guards name networks. */
  readonly client?: string;
  /** What guards name for this role: statements are looked through for it. Absent: nothing. */
  readonly watched?: WatchedNames;
  readonly limits: StatementLimits & { readonly sessionSeconds: number };
  readonly record: ResourceData["record"];
  /** `sessions:` of the grant, when set. */
  readonly sessions?: number;
}

/** Relations and columns that guards name. A pattern's columns make its relation watched too. */
export interface WatchedNames {
  readonly tables: readonly NamePattern[];
  readonly columns: readonly ColumnPattern[];
}

/** The masks of a resource as one role meets them. */
export interface MaskView {
  readonly unlisted: "show" | "hide";
  readonly rules: readonly MaskRule[];
  /** Columns this role sees in the clear whatever the rules say. */
  readonly clear: readonly ColumnPattern[];
  readonly detect: readonly string[];
}

/** Asked of `entrypoints.statement`, once for each statement of a string. */
export interface StatementInput {
  readonly session: Pick<SessionView, "grant" | "subject" | "resource" | "role" | "client">;
  readonly facts: StatementFacts;
  readonly now: number;
}

export interface StatementDecision {
  readonly decision: "allow" | "deny" | "hold";
  readonly reasons: readonly Reason[];
  /** Seconds: never to be cached past this. */
  readonly until: number;
  readonly limits: StatementLimits;
}

/** Asked of `entrypoints.person`: whom an issuer means. */
export interface PersonInput {
  /** Name of the issuer in writ.yaml. */
  readonly issuer: string;
  /** The issuer's own id. */
  readonly subject: string;
  /** What the claim says that the issuer's `user` names; absent when it names none. */
  readonly name?: string;
  /** Values of claims that groups may be made from, by claim name. */
  readonly claims?: Readonly<Record<string, readonly string[]>>;
}

export type PersonDecision =
  | {
      readonly decision: "allow";
      readonly name: string;
      /** Of the claims, what groups of this bundle are made from. */
      readonly claims: Readonly<Record<string, readonly string[]>>;
      readonly reasons: readonly Reason[];
    }
  | { readonly decision: "deny"; readonly reasons: readonly Reason[] };

/** Asked of `entrypoints.reach`. At most `most` resources are looked at, and listed as open. */
export interface ReachInput {
  readonly subject: Subject;
  readonly now: number;
  readonly most: number;
}

export type ReachDecision =
  | {
      readonly decision: "allow";
      /** As in a session's view. */
      readonly subject: string;
      /** Grants in force, by resource and role; of several the one that ends last. */
      readonly held: readonly {
        readonly resource: string;
        readonly role: string;
        readonly grant: string;
        readonly until: number;
      }[];
      /** Roles for which nothing is in force. */
      readonly open: readonly { readonly resource: string; readonly roles: readonly string[] }[];
      readonly more: boolean;
      readonly reasons: readonly Reason[];
    }
  | { readonly decision: "deny"; readonly reasons: readonly Reason[] };
