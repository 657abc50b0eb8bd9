// What of a compiled tree looks a masked column up: read from the tree and the plan alone. It must never take a
// condition for a lookup that compares anything but one searched column of one table with one constant.
import type { Column, Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { lookupKindOf, whyNoLookup } from "./lookup-types.ts";
import { quoteIdentifier, quoteLiteral, quoteName } from "./quote.ts";
import { listAt, objectAt, type SyntaxObject, stringsOf, textAt, unwrap } from "./tree.ts";

/** The column that a sub-select's only condition looks up; undefined when it has none, or another. */
export function lookedUpIn(context: CheckContext, query: SyntaxObject): string | undefined {
  const select = objectAt(query, "SelectStmt");
  const where = objectAt(objectAt(select, "whereClause"), "A_Expr");
  const [item, ...more] = listAt(select, "fromClause");
  const source = unwrap(item);
  if (where === undefined || source?.type !== "RangeVar" || more.length > 0) return undefined;
  const { content } = source;
  const relation = context.catalog.relation(textAt(content, "schemaname"), textAt(content, "relname"));
  const reference = stringsOf(listAt(objectAt(objectAt(where, "lexpr"), "ColumnRef"), "fields")) ?? [];
  const [table, name = "", ...rest] = reference;
  const column = relation?.columns.find((candidate) => candidate.name === name);
  const mask = context.plan.relations.get(relation?.oid ?? -1)?.get(name);
  if (relation === undefined || column === undefined || mask?.searchEquality !== true || rest.length > 0)
    return undefined;
  const isPlain =
    table === textAt(objectAt(content, "alias"), "aliasname") &&
    ["r", "p"].includes(relation.kind) &&
    whyNoLookup({ column, mask }) === undefined &&
    isEquality(where, column) &&
    isConstant(objectAt(where, "rexpr"));
  return isPlain ? lookupLabel(context, relation, name) : undefined;
}

function isEquality(where: SyntaxObject, column: Column): boolean {
  const [schema, operator, ...rest] = stringsOf(listAt(where, "name")) ?? [];
  const isOperator = textAt(where, "kind") === "AEXPR_OP" && operator === "=" && rest.length === 0;
  return isOperator && schema === operatorSchema(column);
}

function isConstant(value: SyntaxObject | undefined): boolean {
  const cast = objectAt(value, "TypeCast");
  const constant = cast === undefined ? value : objectAt(cast, "arg");
  return constant !== undefined && constantText(constant) !== undefined;
}

/** Where the equality of a column's type is: the server's own, or citext's. */
export function operatorSchema(column: Column): string {
  return lookupKindOf(column) === "citext" ? column.base.schema : "pg_catalog";
}

/** A parameter or a text as SQL; undefined for anything else. */
export function constantText(value: SyntaxObject): string | undefined {
  const node = unwrap(value);
  if (node?.type === "ParamRef") {
    const { number } = node.content;
    return typeof number === "number" && number > 0 ? `$${number}` : undefined;
  }
  const text = node?.type === "A_Const" ? objectAt(node.content, "sval") : undefined;
  return text === undefined ? undefined : quoteLiteral(textAt(text, "sval"));
}

/**
 * What lookups of a column are counted by. Partitions and children count as the table above them: otherwise each would
 * have lookups of its own.
 */
export function lookupLabel({ catalog }: CheckContext, relation: Relation, column: string): string {
  let top = relation;
  const seen = new Set<number>();
  while (!seen.has(top.oid)) {
    seen.add(top.oid);
    const above = (catalog.parents.get(top.oid) ?? [])
      .map((oid) => catalog.relations.get(oid))
      .find((parent) => parent?.columns.some(({ name }) => name === column) === true);
    top = above ?? top;
  }
  return `${quoteName(top.schema, top.name)}.${quoteIdentifier(column)}`;
}
