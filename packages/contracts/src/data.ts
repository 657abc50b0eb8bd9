// The shape of data.json in a bundle: what the compiler writes, policies read and the proxy takes its resources from.
// Object keys are ASCII; numbers are safe integers; `why` and e-mail texts beyond people's names must never be in it.
import type { StatementKind, StatementTag } from "./facts.ts";

/** The version of this shape. A proxy that does not know it refuses the bundle and names the version to install. */
export const bundleFormat = 1;

export interface BundleData {
  readonly writ: {
    readonly format: number;
    readonly name: string;
    readonly issuers: Readonly<Record<string, IssuerData>>;
    readonly limits: { readonly sessionSeconds: number; readonly groupsFreshSeconds: number };
    /** By name in people.yaml. */
    readonly people: Readonly<Record<string, { readonly issuer: string; readonly subject: string }>>;
    /** issuer → its own id for a person → the name in people.yaml. */
    readonly accounts: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Groups that list this user as a member, by user name. */
    readonly memberships: Readonly<Record<string, readonly string[]>>;
    /** issuer → claim → value → groups. */
    readonly claimed: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>>;
    readonly resources: Readonly<Record<string, ResourceData>>;
    readonly grants: Readonly<Record<string, GrantData>>;
    /** Subject key → resource → grant ids, sorted. */
    readonly index: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
    readonly masks: Readonly<Record<string, MaskData>>;
    readonly guards: Readonly<Record<string, GuardData>>;
    /** Time zones that guards name; absent when none does. */
    readonly zones?: Readonly<Record<string, ZoneData>>;
    /** Self-test: asked of the fresh engine before the bundle is used. */
    readonly vectors: readonly TestVector[];
  };
}

/** How a credential is found: exactly one key. */
export type SecretReference =
  | { readonly env: string }
  | { readonly file: string }
  | { readonly vault: string }
  | { readonly aws: string };

/** Who may vouch, as writ.yaml says it (0035). A trial issuer has neither url nor audience, every other has both. */
export interface IssuerData {
  readonly trial: boolean;
  /** Its tokens stand for CI jobs or services, not for people. */
  readonly workloads: boolean;
  /** The issuer's address, exactly as its tokens say it. */
  readonly url?: string;
  readonly audience?: string;
  /** The claim that names the person. Absent: people are found by subject alone. */
  readonly user?: string;
  /** The claim that lists the groups. Absent: its tokens say nothing of groups. */
  readonly groups?: string;
  /** The public client that `writ login` is at the provider. Absent: the audience. */
  readonly client?: string;
  /** Of workloads: the claims that together name one for good, and under which the index keeps its grants. */
  readonly id?: readonly string[];
}

/** What security lets a resource name: the proxy holds address and references against it once more. */
export interface AllowanceData {
  readonly addresses: readonly { readonly host: string; readonly port: number }[];
  /** As writ.yaml spells them: `vault:PATH`, `aws:NAME`, `file:PATH`, `env:NAME`, without a #KEY. */
  readonly secrets: readonly string[];
}

export interface ResourceData {
  readonly kind: "postgres";
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** `ca` is a PEM text to verify against instead of the system's roots. */
  readonly tls: { readonly mode: "verify-full" | "disable"; readonly ca?: string };
  readonly record: {
    readonly results: "none" | "digest" | "rows";
    readonly rows: number;
    readonly durable: "before" | "within-a-second";
  };
  readonly roles: Readonly<Record<string, RoleData>>;
  readonly allowance: AllowanceData;
}

export interface RoleData {
  readonly allow: readonly (StatementKind | "all")[];
  /** Relations the role may touch; absent means all. */
  readonly tables?: readonly NamePattern[];
  /** Functions allowed beyond the built-in safe list, `schema.name`. */
  readonly functions: readonly string[];
  readonly login: LoginData;
}

/** One user for all sessions of a role, or one that the store makes for each. `vault` is a path without a #KEY. */
export type LoginData =
  | { readonly user: string; readonly password: SecretReference }
  | { readonly dynamic: { readonly vault: string } };

/** A relation pattern: null stands for `*`. Parts are as PostgreSQL stores them (unquoted, case kept). */
export interface NamePattern {
  readonly schema: string | null;
  readonly table: string | null;
}

export interface ColumnPattern extends NamePattern {
  readonly column: string | null;
}

export type GrantTo =
  | { readonly user: string }
  | { readonly group: string }
  | { readonly workload: Readonly<Record<string, string>> };

export interface GrantData {
  readonly to: GrantTo;
  readonly resource: string;
  readonly role: string;
  /** Absent: in force from the first bundle that holds it. */
  readonly from?: number;
  readonly until: number;
  readonly only?: OnlyData;
  readonly sessions?: number;
}

export interface OnlyData {
  readonly tables?: readonly NamePattern[];
  readonly allow?: readonly StatementKind[];
}

export type MaskForm =
  | { readonly form: "null" }
  /** `value` absent: a constant of the column's type. */
  | { readonly form: "fixed"; readonly value?: string }
  | { readonly form: "hash" }
  | { readonly form: "keep"; readonly first: number; readonly last: number }
  | { readonly form: "email" };

export interface MaskOptions {
  /** True: null stays null. */
  readonly nullsShow: boolean;
  /** True: a session that does not see the column may still write it. */
  readonly writeAllow: boolean;
  /** True: rows may be found by the exact value (`column = value` as a condition of a SELECT; counted). */
  readonly searchEquality: boolean;
}

export interface MaskRule extends ColumnPattern, MaskOptions {
  readonly mask: MaskForm;
}

export interface MaskData {
  /** What becomes of columns that no rule names. `hide` masks them with null. */
  readonly unlisted: "show" | "hide";
  readonly rules: readonly MaskRule[];
  readonly detect: readonly string[];
  readonly clear: readonly { readonly columns: readonly ColumnPattern[]; readonly roles: readonly string[] }[];
}

export interface GuardData {
  readonly deny: readonly GuardRule[];
  readonly hold: readonly GuardRule[];
  readonly limit: { readonly rows?: number; readonly sessionRows?: number; readonly statementSeconds?: number };
}

/** A rule is met when all that it states is met; one that states nothing of the statement is about the session too. */
export interface GuardRule {
  readonly statements?: readonly (StatementKind | StatementTag)[];
  /** Relations read or written, also through views and partitions. */
  readonly tables?: readonly NamePattern[];
  /** Columns that are named or may be read. */
  readonly columns?: readonly ColumnPattern[];
  readonly roles?: readonly string[];
  readonly during?: TimeWindow;
  readonly outside?: TimeWindow;
  /** Networks as address/bits, in their one canonical form; addresses of IPv4 clients are IPv4, mapped or not. */
  readonly from?: readonly string[];
  readonly notFrom?: readonly string[];
  /** Held when more rows than this would be written, or are read. */
  readonly rowsOver?: number;
  /** Where in guards/RESOURCE.yaml it stands, 1-based. */
  readonly line?: number;
}

/** Hours of the week: pairs `[from, to)` in seconds since Monday 00:00 on the zone's clock, sorted and apart. */
export interface TimeWindow {
  readonly zone: string;
  readonly week: readonly (readonly number[])[];
}

/** Seconds of one slot of a zone: no zone changes its clock twice within it. */
export const zoneSlotSeconds = 8_000_000;

/**
 * Offsets to UTC in seconds, so that no engine needs a time zone database. Slot n is about the instants from
 * n × zoneSlotSeconds on: `[at, before, after]`, `before` the offset ahead of `at`, `after` the offset from it on.
 * Beyond the last slot nothing is known, and guards that need it are met.
 */
export interface ZoneData {
  readonly first: number;
  readonly slots: readonly (readonly number[])[];
}

export interface TestVector {
  readonly entrypoint: "session" | "statement";
  readonly input: unknown;
  /** Compared with the answer's `decision` and, when given, its `grant`. */
  readonly expect: { readonly decision: "allow" | "deny" | "hold"; readonly grant?: string };
}
