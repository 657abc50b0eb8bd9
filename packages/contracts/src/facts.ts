// Facts of a statement: what `sql` finds out and policies decide on. No literal of the statement is in them,
// so that a decision can be cached by them. They must never hold a value that a row or a bind carried.

/**
 * Effects a role can be allowed, as `allow:` in a resource spells them (`all` stands for every one). COPY is none: it
 * counts as what it does, and has a tag.
 */
export const statementKinds = [
  "select",
  "insert",
  "update",
  "delete",
  "merge",
  "truncate",
  "ddl",
  "call",
  "do",
  "lock",
  "notify",
  "maintenance",
  "set",
  "other",
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** Finer names that guards may use beside the kinds. */
export const statementTags = [
  "create",
  "alter",
  "drop",
  "grant-rights",
  "alter-system",
  "alter-role",
  "copy",
  "copy-file",
  "copy-program",
  "explain-analyze",
  "prepare",
  "cursor",
  "two-phase",
  "without-condition",
] as const;
export type StatementTag = (typeof statementTags)[number];

/**
 * Why a statement cannot be made safe or understood. The code is stable; the message names what and what to do instead.
 */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** 1-based character offset in the statement's text, where known: goes out as the error's position. */
  readonly position?: number;
}

export interface StatementFacts {
  /** Sorted, unique. Empty for what is always free: transactions, SHOW, listed SET, an empty query. */
  readonly kinds: readonly StatementKind[];
  readonly tags: readonly StatementTag[];
  /**
   * Relations read and written, `schema.table` as PostgreSQL quotes them, sorted, unique; pg_catalog and
   * information_schema left out.
   */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Functions called outside pg_catalog, `schema.name`, sorted, unique. */
  readonly functions: readonly string[];
  /**
   * Columns that it names or may read, `schema.table.column`, sorted, unique: only those that the session's guards
   * name. Absent: none of them.
   */
  readonly columns?: readonly string[];
  /**
   * Relations that it reaches without naming them, as parts or parents of what it names or through views: only those
   * that the session's guards name. Absent: none of them.
   */
  readonly behind?: readonly string[];
  /** It reads nothing but the server's own catalogue, and nothing there that shows values of users. */
  readonly catalogueOnly?: true;
  /** The most rows it can write, where its text says so: INSERT … VALUES. */
  readonly writesAtMost?: number;
  /**
   * Masked columns that it finds rows by, by their exact value, `schema.table.column`: `search: equality` lets it, and
   * the session counts it. Absent: none.
   */
  readonly lookups?: readonly string[];
  /** Touches a relation with a masked column. */
  readonly masked: boolean;
  /** What makes it refused whatever the policy says. Empty when it may run as compiled. */
  readonly refusals: readonly Refusal[];
}
