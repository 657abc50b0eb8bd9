// What statements are checked against: the session's rights and what is known of the server. It must never hold a
// statement.
import type { SessionView, StatementFacts, StatementKind } from "@writ/contracts";
import type { Catalog, Relation } from "./catalog.ts";
import { type Grammar, grammarOf, newestGrammar } from "./grammar.ts";
import { type MaskPlan, planMasks } from "./masks.ts";
import type { PlacedRefusal } from "./refusal.ts";
import type { SyntaxObject } from "./tree.ts";

/** The part of a session that this package reads. */
export type SqlView = Pick<SessionView, "allow" | "tables" | "functions" | "masks" | "guarded" | "watched">;

export interface SqlContext {
  readonly view: SqlView;
  readonly catalog: Catalog;
  /** 32 random bytes of this session, for `hash` masks. They stand in compiled text, which must never be recorded. */
  readonly hashKey: Uint8Array;
  /** Facts of the query that is prepared under a name now; undefined when there is none, or it is not surely known. */
  readonly prepared?: (name: string) => StatementFacts | undefined;
  /** Tables without masks are replaced by sub-selects too: for what proves that a sub-select changes nothing. */
  readonly everyTable?: boolean;
  /** Facts of the queries that a cursor's name may stand for now; undefined when none is known. */
  readonly cursor?: (name: string) => readonly StatementFacts[] | undefined;
}

/** A view's definition with its masks compiled in. */
export interface ExpandedView {
  readonly text: string;
  /** The tree of the text. */
  readonly node: SyntaxObject;
}

export interface CheckContext extends SqlContext {
  /** Of the server's major version. */
  readonly grammar: Grammar;
  readonly plan: MaskPlan;
  /** Masks apply: some columns are not shown. */
  readonly masked: boolean;
  /** Masks, a list of tables, or guards on tables or columns apply: every name must be known. */
  readonly restricted: boolean;
  readonly readOnly: boolean;
  /** What stands for a view that shows masked columns; without it there is nothing that could. */
  readonly expandView?: (view: Relation) => ExpandedView | PlacedRefusal;
}

/** Whether everything passes as sent: every kind allowed, and no mask, guard or list of tables. */
export function isFree(view: SqlView): boolean {
  return view.allow.includes("all") && !view.guarded && view.tables.length === 0 && hasNoMasks(view);
}

function hasNoMasks({ masks }: SqlView): boolean {
  return masks === undefined || (masks.rules.length === 0 && masks.unlisted === "show" && masks.detect.length === 0);
}

const writingKinds: ReadonlySet<StatementKind | "all"> = new Set([
  "all",
  "insert",
  "update",
  "delete",
  "merge",
  "truncate",
  "ddl",
  "call",
  "do",
]);

/** Whether the session is to run read-only upstream: it may run no kind that writes. */
export function isReadOnly(view: Pick<SqlView, "allow">): boolean {
  return !view.allow.some((kind) => writingKinds.has(kind));
}

export function checkContext(context: SqlContext): CheckContext {
  const { view, catalog } = context;
  const masked = view.masks !== undefined && (view.masks.rules.length > 0 || view.masks.unlisted === "hide");
  return {
    ...context,
    grammar: isFree(view) ? newestGrammar() : grammarOf(catalog.serverVersion),
    plan: planMasks(catalog, view.masks),
    masked,
    restricted: masked || view.tables.length > 0 || view.watched !== undefined,
    readOnly: isReadOnly(view),
  };
}
