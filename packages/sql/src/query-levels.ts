// The queries of a statement, one inside another: what each has in its FROM list and which columns it speaks of. For
// repairs only: what is wrong here breaks a query, and must never be what keeps a masked value in.
import {
  isList,
  isObject,
  listAt,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
  unwrap,
} from "./tree.ts";

export interface FromItem {
  /** What it goes by; empty for what has no name. */
  readonly name: string;
  /** The RangeVar of a relation or WITH name; undefined for anything else. */
  readonly table: SyntaxObject | undefined;
  readonly isAliased: boolean;
  /** Names that its alias gives to its columns, the first ones or all. */
  readonly columnNames: readonly string[];
}

export interface Join {
  readonly content: SyntaxObject;
  /** All that is joined, at every depth. */
  readonly items: readonly FromItem[];
}

/** Where a column reference stands, as far as more than one column may take its place. */
export type ColumnPlace = "target" | "row" | "expression";

export interface ColumnUse {
  /** The reference with its wrapper, `{ ColumnRef: … }`, or the `{ ResTarget: … }` that holds nothing else. */
  readonly wrapper: SyntaxObject;
  readonly node: SyntaxObject;
  /** Its names; a star is "*". */
  readonly parts: readonly string[];
  readonly place: ColumnPlace;
  /** The field of the query's node that it stands in. */
  readonly clause: string;
  /** It is an argument of an aggregate of PostgreSQL's own. */
  readonly isAggregated: boolean;
}

export interface QueryLevel {
  readonly content: SyntaxObject;
  readonly items: readonly FromItem[];
  readonly joins: readonly Join[];
  readonly columns: readonly ColumnUse[];
  /** The query whose names are seen here too, and the field of its node that this one stands in. */
  readonly outer: QueryLevel | undefined;
  readonly outerClause: string;
}

interface MutableLevel extends QueryLevel {
  readonly items: FromItem[];
  readonly joins: Join[];
  readonly columns: ColumnUse[];
  readonly outer: MutableLevel | undefined;
}

interface Place {
  readonly level: MutableLevel | undefined;
  readonly clause: string;
  readonly isAggregated: boolean;
  readonly place: ColumnPlace;
}

/** All queries of a statement. The tree must be within bounds. */
export function queryLevelsOf(node: SyntaxObject): readonly QueryLevel[] {
  const levels: MutableLevel[] = [];
  visit(levels, node, { level: undefined, clause: "", isAggregated: false, place: "expression" });
  return levels;
}

const queryTypes = new Set(["SelectStmt", "InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"]);

function visit(levels: MutableLevel[], value: SyntaxValue | undefined, at: Place): void {
  if (isList(value)) {
    for (const item of value) visit(levels, item, at);
    return;
  }
  if (!isObject(value)) return;
  const node = unwrap(value);
  if (node === undefined) {
    visitFields(levels, value, at);
  } else if (queryTypes.has(node.type)) {
    visitQuery(levels, node.content, at);
  } else if (node.type === "ColumnRef") {
    noteColumn(value, node.content, at);
  } else if (node.type === "RangeSubselect") {
    const isLateral = node.content["lateral"] === true;
    // What it sees of the queries around, it sees from where its own query stands.
    const beside = { ...at, level: at.level?.outer, clause: at.level?.outerClause ?? "" };
    visit(levels, node.content["subquery"], isLateral ? at : beside);
  } else {
    visitNode(levels, value, at);
  }
}

function visitNode(levels: MutableLevel[], wrapper: SyntaxObject, at: Place): void {
  const { type, content } = unwrap(wrapper) ?? { type: "", content: wrapper };
  if (type === "ResTarget" && (at.clause === "targetList" || at.clause.startsWith("returning"))) {
    const reference = objectAt(objectAt(content, "val"), "ColumnRef");
    if (reference !== undefined) {
      noteColumn(wrapper, reference, { ...at, place: "target" });
      return;
    }
  }
  const isAggregated = at.isAggregated || (type === "FuncCall" && isAggregate(content));
  const isRow = type === "RowExpr" || (type === "List" && at.clause === "valuesLists");
  visitFields(levels, content, { ...at, isAggregated, place: isRow ? "row" : "expression" });
}

function visitFields(levels: MutableLevel[], content: SyntaxObject, at: Place): void {
  for (const child of Object.values(content)) {
    if (typeof child === "object") visit(levels, child, at);
  }
}

function visitQuery(levels: MutableLevel[], content: SyntaxObject, at: Place): void {
  visit(levels, content["withClause"], at);
  const outer = at.level;
  const level: MutableLevel = { content, items: [], joins: [], columns: [], outer, outerClause: at.clause };
  levels.push(level);
  collectFrom(level, content);
  for (const [clause, child] of Object.entries(content)) {
    if (clause === "larg" || clause === "rarg") {
      // The sides of a set operation are queries without a wrapper.
      if (isObject(child)) visitQuery(levels, child, at);
    } else if (clause !== "withClause") {
      visit(levels, child, { level, clause, isAggregated: false, place: "expression" });
    }
  }
}

function collectFrom(level: MutableLevel, content: SyntaxObject): void {
  const target = objectAt(content, "relation");
  if (target !== undefined) level.items.push(tableItem(target));
  const source = content["sourceRelation"];
  for (const item of [
    ...listAt(content, "fromClause"),
    ...listAt(content, "usingClause"),
    ...(source === undefined ? [] : [source]),
  ]) {
    level.items.push(...collectItem(level, item));
  }
}

function collectItem(level: MutableLevel, item: SyntaxValue | undefined): FromItem[] {
  const node = unwrap(item);
  if (node === undefined) return [];
  switch (node.type) {
    case "RangeVar":
      return [tableItem(node.content)];
    case "RangeTableSample":
      return collectItem(level, node.content["relation"]);
    case "JoinExpr": {
      const { content } = node;
      const items = [...collectItem(level, content["larg"]), ...collectItem(level, content["rarg"])];
      level.joins.push({ content, items });
      return items;
    }
    default:
      return [{ name: nameOfDerived(node.content), table: undefined, ...aliasOf(node.content) }];
  }
}

function tableItem(table: SyntaxObject): FromItem {
  const alias = objectAt(table, "alias");
  return { name: textAt(alias, "aliasname") || textAt(table, "relname"), table, ...aliasOf(table) };
}

function aliasOf(content: SyntaxObject): Pick<FromItem, "isAliased" | "columnNames"> {
  const alias = objectAt(content, "alias");
  return { isAliased: alias !== undefined, columnNames: stringsOf(listAt(alias, "colnames")) ?? [] };
}

// A function without an alias goes by its own name.
function nameOfDerived(content: SyntaxObject): string {
  const alias = objectAt(content, "alias");
  if (alias !== undefined) return textAt(alias, "aliasname");
  const [only, ...more] = listAt(content, "functions");
  const call = unwrap(listAt(unwrap(only)?.content, "items")[0]);
  return more.length === 0 ? (stringsOf(listAt(call?.content, "funcname"))?.at(-1) ?? "") : "";
}

function noteColumn(wrapper: SyntaxObject, node: SyntaxObject, { level, clause, isAggregated, place }: Place): void {
  const parts = listAt(node, "fields").map((field) =>
    isObject(field) && field["A_Star"] !== undefined ? "*" : (stringsOf([field])?.[0] ?? ""),
  );
  level?.columns.push({ wrapper, node, parts, place, clause, isAggregated });
}

const aggregates = new Set(
  `any_value array_agg avg bit_and bit_or bit_xor bool_and bool_or corr count covar_pop covar_samp every json_agg
  json_agg_strict json_object_agg json_object_agg_strict json_object_agg_unique json_object_agg_unique_strict jsonb_agg
  jsonb_agg_strict jsonb_object_agg jsonb_object_agg_strict jsonb_object_agg_unique jsonb_object_agg_unique_strict max
  min mode percentile_cont percentile_disc range_agg range_intersect_agg regr_avgx regr_avgy regr_count regr_intercept
  regr_r2 regr_slope regr_sxx regr_sxy regr_syy stddev stddev_pop stddev_samp string_agg sum var_pop var_samp variance
  xmlagg`.split(/\s+/),
);

function isAggregate(call: SyntaxObject): boolean {
  return call["over"] === undefined && aggregates.has(stringsOf(listAt(call, "funcname"))?.at(-1) ?? "");
}

/** The nearest query, from this one outwards, that has FROM items of a kind; and these. */
export function nearestItems(
  level: QueryLevel | undefined,
  is: (item: FromItem) => boolean,
): { readonly level: QueryLevel; readonly items: readonly FromItem[] } | undefined {
  for (let at = level; at !== undefined; at = at.outer) {
    const items = at.items.filter(is);
    if (items.length > 0) return { level: at, items };
  }
  return undefined;
}
