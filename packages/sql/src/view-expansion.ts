// Views that show masked columns are read through their definition: each table in it stands behind its masks, each view
// in it is read the same way. What comes out is proved as a statement of a client is; a definition that may not be
// read, or not be proved, must never be replaced by the view itself.
import type { Relation } from "./catalog.ts";
import type { CheckContext, ExpandedView, SqlContext } from "./context.ts";
import { parseOne } from "./grammar.ts";
import { effectsOf } from "./kinds.ts";
import { expandedViewCharactersMax, expandedViewsMax, viewDepthMax } from "./limits.ts";
import { isProven } from "./prove.ts";
import { quoteName } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { resolveRelations } from "./relation-names.ts";
import { rewriteStatement } from "./rewrite.ts";
import { applyEdits } from "./splice.ts";
import { checkStatement, type Surveyed } from "./statement-check.ts";
import { definitionOf, type ViewDefinition } from "./view-definition.ts";

type Outcome = ExpandedView | PlacedRefusal;

const expanded = new WeakMap<SqlContext, Map<number, Outcome>>();

/** The same context, in which views can be expanded. What they expand to is remembered for `session`. */
export function withExpansions(session: SqlContext, context: CheckContext): CheckContext {
  if (!context.masked || context.plan.views.size === 0) {
    return context;
  }
  const outcomes = expanded.get(session) ?? new Map<number, Outcome>();
  expanded.set(session, outcomes);
  return { ...context, expandView: (view) => expandOnce(outcomes, context, { view, path: [] }) };
}

interface Wanted {
  readonly view: Relation;
  /** Views around this one. */
  readonly path: readonly number[];
}

function expandOnce(outcomes: Map<number, Outcome>, context: CheckContext, wanted: Wanted): Outcome {
  const { view, path } = wanted;
  const known = outcomes.get(view.oid);
  if (known !== undefined) {
    return known;
  }
  if (path.length >= viewDepthMax || path.includes(view.oid)) {
    return blocked(view, "views are nested too deeply in it");
  }
  // A grant's list of tables names what a statement may name; what a view reads is the matter of who made it.
  const inside: CheckContext = {
    ...context,
    view: { ...context.view, tables: [] },
    expandView: (inner) => expandOnce(outcomes, context, { view: inner, path: [...path, view.oid] }),
  };
  const made = expand(inside, view);
  if (outcomes.size >= expandedViewsMax) {
    outcomes.clear();
  }
  outcomes.set(view.oid, made);
  return made;
}

function blocked(view: Relation, why: string): PlacedRefusal {
  const label = quoteName(view.schema, view.name);
  return refuse("sql/masked-view", `${label} reads a table with masked columns and cannot be followed: ${why}.`);
}

function expand(context: CheckContext, view: Relation): Outcome {
  const definition = definitionOf(context.catalog, view);
  if (definition === undefined) {
    return blocked(view, "its definition is not known, or is too large");
  }
  const facts = context.catalog.views.get(view.oid);
  const statement = surveyed(context, definition);
  const guarded = statement.uses.find(({ relation }) => relation?.hasRowSecurity === true);
  if (guarded !== undefined && facts?.isOfAnother !== false) {
    return blocked(view, `${guarded.label} has row security, which another role's rights decide in it`);
  }
  const [reason] = checkStatement(context, statement);
  if (reason !== undefined) {
    return blocked(view, reason.message.replace(/\.$/, ""));
  }
  const { bytes, line } = definition;
  const rewriting = rewriteStatement(context, { bytes, line, statement });
  if ("code" in rewriting) {
    return rewriting.code === "sql/masked-view" ? rewriting : blocked(view, rewriting.message.replace(/\.$/, ""));
  }
  const text = rewriting.edits === undefined ? undefined : applyEdits(bytes, rewriting.edits);
  if (text === undefined || text.length > expandedViewCharactersMax) {
    return blocked(view, "it would be too large");
  }
  const node = isProven(context, text, [rewriting]) ? parseOne(context.grammar, text) : undefined;
  return node === undefined
    ? blocked(view, "its definition with its masks could not be proved to mean the same")
    : { text, node };
}

function surveyed(context: CheckContext, { node, survey }: ViewDefinition): Surveyed {
  const uses = resolveRelations(context.catalog, survey.relations);
  return { node, survey, uses, effects: effectsOf(node, survey, context.catalog.searchPath), prepared: undefined };
}
