// The sub-select that stands where a statement reads a relation with masks: its columns in its own order, each with its
// mask. It must never give a text in which a masked value stands outside its mask.
import { type Column, isSystemSchema, type Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { type GeneratedText, generatedTree, isGenerated, sourcesOf } from "./generated-trees.ts";
import { parseOne } from "./grammar.ts";
import { maskExpression } from "./mask-expression.ts";
import type { ColumnMask } from "./masks.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { isSameTree, listAt, locationOf, objectAt, type SyntaxObject, textAt, unwrap } from "./tree.ts";
import type { Taint } from "./view-lineage.ts";

export interface SourceWanted {
  /** The relation as found, and the RangeVar that names it: the inner table takes the outer name. */
  readonly table: { readonly relation: Relation; readonly node: SyntaxObject };
  /** Rows of the table alone, without its children. */
  readonly only: boolean;
  /** A TABLESAMPLE clause with a blank before it, or empty. */
  readonly sample: string;
  /** System columns to offer behind the others. */
  readonly system: readonly string[];
  /** Columns that may be read; all when undefined. */
  readonly named?: ReadonlySet<string> | undefined;
  /** Of a lookup: what the sub-select's WHERE says. */
  readonly condition?: string | undefined;
}

/** Whether a sub-select must stand in place of this relation. */
export function needsMaskedSource({ plan, everyTable }: CheckContext, relation: Relation): boolean {
  const asked = everyTable === true && relation.kind !== "S" && !isSystemSchema(relation.schema);
  return plan.relations.has(relation.oid) || plan.views.has(relation.oid) || asked;
}

// Elsewhere a value that cannot be converted would be shown by the error: the mask is null instead.
const noKey = new Uint8Array(0);

/**
 * The text of the sub-select, without parentheses, or why there is none. Its columns stand in the relation's own order,
 * so that * and positional aliases mean the same. The inner table takes the outer name, so that plans read as before,
 * and is written with its schema, so that no WITH name and no path can capture it.
 */
export function maskedSource(context: CheckContext, wanted: SourceWanted): string | PlacedRefusal {
  const { relation, node } = wanted.table;
  const alias = textAt(objectAt(node, "alias"), "aliasname") || relation.name;
  return context.plan.views.has(relation.oid)
    ? viewSource(context, wanted, alias)
    : tableSource(context, wanted, alias);
}

/**
 * The sub-select as text and tree, or why there is none; undefined when its text is no statement. What a session reads
 * in the same way again is remembered.
 */
export function sourceTree(context: CheckContext, wanted: SourceWanted): GeneratedText | PlacedRefusal | undefined {
  const key = sourceKey(context, wanted);
  const place = key === undefined ? undefined : sourcesOf(context, wanted.table.relation);
  const known = key === undefined ? undefined : place?.get(key);
  if (known !== undefined) return known;
  const text = maskedSource(context, wanted);
  if (typeof text !== "string") return text;
  const tree = generatedTree(context, text);
  if (tree === undefined) return undefined;
  const made = { text, tree };
  if (key !== undefined && isGenerated(tree)) place?.set(key, made);
  return made;
}

/** All that a table's source hangs on but for the relation and its masks; undefined where that may be more. */
function sourceKey(
  { plan }: CheckContext,
  { table, only, sample, system, named, condition }: SourceWanted,
): string | undefined {
  const { relation, node } = table;
  if (plan.views.has(relation.oid) || sample !== "" || system.length > 0 || condition !== undefined) return undefined;
  let key = only ? "only" : "";
  if (named === undefined) key += "*";
  else {
    for (const [index, { name }] of relation.columns.entries()) if (named.has(name)) key += `,${index}`;
  }
  return `${key} ${textAt(objectAt(node, "alias"), "aliasname")}`;
}

function tableSource(context: CheckContext, wanted: SourceWanted, alias: string): string {
  const { table, only, sample, system, condition } = wanted;
  const { relation } = table;
  const masks = context.plan.relations.get(relation.oid);
  const outer = quoteIdentifier(alias);
  const columns = [
    ...readColumns(wanted).map((column) => columnSource(context, { column, alias, mask: masks?.get(column.name) })),
    ...(relation.kind === "v" ? [] : system).map((name) => `${outer}.${name}`),
  ];
  const from = `${only ? "ONLY " : ""}${quoteName(relation.schema, relation.name)} AS ${outer}`;
  return `${selectList(columns)} FROM ${from}${sample}${condition === undefined ? "" : ` WHERE ${condition}`}`;
}

function readColumns({ table, named }: SourceWanted): readonly Column[] {
  return table.relation.columns.filter(({ name }) => named?.has(name) ?? true);
}

/** `SELECT` and its list, which may be empty: then there are rows without columns. */
function selectList(columns: readonly string[]): string {
  return columns.length === 0 ? "SELECT" : `SELECT ${columns.join(", ")}`;
}

// A view has no system columns, and ONLY means nothing for it.
function viewSource(context: CheckContext, wanted: SourceWanted, alias: string): string | PlacedRefusal {
  const { table, sample } = wanted;
  const { relation } = table;
  const at = locationOf(table.node);
  const expanded = context.expandView?.(relation);
  if (expanded === undefined || sample !== "") {
    return refuse("sql/masked-view", `${quoteName(relation.schema, relation.name)} cannot be read this way.`, at);
  }
  if ("code" in expanded) {
    return { ...expanded, ...(at >= 0 ? { offset: at } : {}) };
  }
  const masks = ownMasks(context, relation);
  const columns = readColumns(wanted).map((column) =>
    columnSource(context, { column, alias, mask: masks.get(column.name) }),
  );
  const names = relation.columns.map((column) => quoteIdentifier(column.name));
  // A barrier's own conditions come first: nothing of the reader's may be told of the rows that they hide, be it by an
  // error. OFFSET keeps the planner from moving conditions into a sub-select (is_simple_subquery, prepjointree.c, and
  // subquery_is_pushdown_safe, allpaths.c).
  const barrier = context.catalog.views.get(relation.oid)?.isBarrier === false ? "" : " OFFSET 0";
  const from = `(${expanded.text}) AS ${quoteIdentifier(alias)}(${names.join(", ")})`;
  const text = `${selectList(columns)} FROM ${from}${barrier}`;
  return holds(context, text, expanded.node)
    ? text
    : refuse(
        "sql/unproven",
        `${quoteName(relation.schema, relation.name)} could not be replaced by its definition.`,
        at,
      );
}

/** Whether the text's only source is the proved definition. */
function holds({ grammar }: CheckContext, text: string, definition: SyntaxObject): boolean {
  const query = objectAt(parseOne(grammar, text), "SelectStmt");
  const [source, ...more] = listAt(query, "fromClause");
  const found = objectAt(unwrap(source)?.content, "subquery");
  return more.length === 0 && found !== undefined && isSameTree(found, definition);
}

/** Masks on the view itself, without those that its column has from below: what is cut twice would show less. */
function ownMasks({ plan }: CheckContext, view: Relation): ReadonlyMap<string, ColumnMask> {
  const masks = plan.relations.get(view.oid) ?? new Map<string, ColumnMask>();
  const below = masks.size === 0 ? undefined : plan.shownBy(view);
  return new Map([...masks].filter(([name, mask]) => !isSameMask(below?.get(name), mask)));
}

function isSameMask(below: Taint, mask: ColumnMask): boolean {
  return (
    typeof below === "object" &&
    JSON.stringify([below.form, below.nullsShow]) === JSON.stringify([mask.form, mask.nullsShow])
  );
}

interface ColumnWanted {
  readonly column: Column;
  readonly alias: string;
  readonly mask: ColumnMask | undefined;
}

function columnSource({ catalog, hashKey }: CheckContext, { column, alias, mask }: ColumnWanted): string {
  const name = quoteIdentifier(column.name);
  return mask === undefined
    ? `${quoteIdentifier(alias)}.${name}`
    : `${maskExpression(alias, { column, mask, hashKey: catalog.isUtf8 ? hashKey : noKey })} AS ${name}`;
}
