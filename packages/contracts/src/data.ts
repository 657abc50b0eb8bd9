// The shape of data.json in a bundle: what the compiler writes, policies read and the proxy takes its resources from.
// Object keys are ASCII; numbers are safe integers; `why` and e-mail texts beyond people's names must never be in it.
import type { StatementKind, StatementTag } from "./facts.ts";

/** The version of this shape. A proxy that does not know it refuses the bundle and names the version to install. */
export const bundleFormat = 1;

export interface BundleData {
  readonly writ: {
    readonly format: number;
    readonly name: string;
    readonly issuers: Readonly<Record<string, { readonly trial: boolean; readonly workloads: boolean }>>;
    readonly limits: { readonly sessionSeconds: number; readonly groupsFreshSeconds: number };
    /** By name in people.yaml. */
    readonly people: Readonly<Record<string, { readonly issuer: string; readonly subject: string }>>;
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
    /** Self-test: asked of the fresh engine before the bundle is used. */
    readonly vectors: readonly TestVector[];
  };
}

/** How a credential is found: exactly one key. `file` and `env` are read by the proxy; the others come later. */
export type SecretReference =
  | { readonly env: string }
  | { readonly file: string }
  | { readonly vault: string }
  | { readonly aws: string };

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
}

export interface RoleData {
  readonly allow: readonly (StatementKind | "all")[];
  /** Relations the role may touch; absent means all. */
  readonly tables?: readonly NamePattern[];
  /** Functions allowed beyond the built-in safe list, `schema.name`. */
  readonly functions: readonly string[];
  readonly login: { readonly user: string; readonly password: SecretReference };
}

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
  /** True: rows may be found by the exact value (honoured from the SQL issue on; refused until then). */
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
  readonly limit: { readonly rows?: number; readonly statementSeconds?: number };
}

export interface GuardRule {
  readonly statements?: readonly (StatementKind | StatementTag)[];
  /** Held when more rows than this would be touched (needs a count; until holds exist it is refused). */
  readonly rowsOver?: number;
}

export interface TestVector {
  readonly entrypoint: "session" | "statement";
  readonly input: unknown;
  /** Compared with the answer's `decision` and, when given, its `grant`. */
  readonly expect: { readonly decision: "allow" | "deny" | "hold"; readonly grant?: string };
}
