// The sub-select that stands where a statement reads a relation with masks: its columns in its own order, each with its
// mask. It must never give a text in which a masked value stands outside its mask.
import type { Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { maskExpression } from "./mask-expression.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import type { PlacedRefusal } from "./refusal.ts";
import { objectAt, type SyntaxObject, textAt } from "./tree.ts";

export interface SourceWanted {
  /** The relation as found, and the RangeVar that names it: the inner table takes the outer name. */
  readonly table: { readonly relation: Relation; readonly node: SyntaxObject };
  /** Rows of the table alone, without its children. */
  readonly only: boolean;
  /** A TABLESAMPLE clause with a blank before it, or empty. */
  readonly sample: string;
  /** System columns to offer behind the others. */
  readonly system: readonly string[];
}

/** Whether a sub-select must stand in place of this relation. */
export function needsMaskedSource({ plan }: CheckContext, relation: Relation): boolean {
  return plan.relations.has(relation.oid);
}

// Elsewhere a value that cannot be converted would be shown by the error: the mask is null instead.
const noKey = new Uint8Array(0);

/**
 * The text of the sub-select, without parentheses, or why there is none. Every column in the table's own order, so
 * that * and positional aliases mean the same. The inner table takes the outer name, so that plans read as before, and
 * is written with its schema, so that no WITH name and no path can capture it.
 */
export function maskedSource(context: CheckContext, wanted: SourceWanted): string | PlacedRefusal {
  const { catalog, hashKey, plan } = context;
  const { table, only, sample, system } = wanted;
  const { relation } = table;
  const masks = plan.relations.get(relation.oid);
  const alias = textAt(objectAt(table.node, "alias"), "aliasname") || relation.name;
  const columns = relation.columns.map((column) => {
    const mask = masks?.get(column.name);
    const name = quoteIdentifier(column.name);
    return mask === undefined
      ? `${quoteIdentifier(alias)}.${name}`
      : `${maskExpression(alias, { column, mask, hashKey: catalog.isUtf8 ? hashKey : noKey })} AS ${name}`;
  });
  const extra = system.map((name) => `${quoteIdentifier(alias)}.${name}`);
  const from = `${only ? "ONLY " : ""}${quoteName(relation.schema, relation.name)} AS ${quoteIdentifier(alias)}`;
  return `SELECT ${[...columns, ...extra].join(", ")} FROM ${from}${sample}`;
}
