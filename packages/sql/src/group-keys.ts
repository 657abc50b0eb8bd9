// GROUP BY a primary key, with other columns of the row shown: a sub-select has no key, so these columns are grouped by
// as well. What is grouped by the key has one value of each, so no group changes. It must never add to a GROUP BY that
// does not hold the whole key.
import type { Catalog } from "./catalog.ts";
import type { RelationMasks } from "./masks.ts";
import { type ColumnUse, type FromItem, nearestItems, type QueryLevel } from "./query-levels.ts";
import { quoteIdentifier } from "./quote.ts";
import {
  listOfColumns,
  parseValues,
  type Repair,
  type RepairInput,
  type ReplacedTable,
  replacedAs,
  visibleColumns,
} from "./repair.ts";
import { listAt, locationOf, objectAt, type SyntaxObject, type SyntaxValue, textAt, unwrap } from "./tree.ts";

interface GroupInput extends RepairInput {
  readonly catalog: Catalog;
  readonly masksOf: (oid: number) => RelationMasks | undefined;
  /** A node with the other repairs made in it. */
  readonly mapped: (item: SyntaxObject) => SyntaxValue;
}

/** Adds to GROUP BY what is shown beside a primary key. */
export function repairGroups(input: GroupInput): Repair {
  const nodes: [SyntaxObject, SyntaxValue][] = [];
  const edits: Repair["edits"][number][] = [];
  for (const level of input.levels) {
    for (const item of level.items) {
      const added = addedColumns(input, level, item);
      if (added === undefined) continue;
      const values = parseValues(input.grammar, added.text);
      const start = startOfItem(input, added.before);
      if (values === undefined || start === undefined) continue;
      nodes.push([added.before, [...values, input.mapped(added.before)]]);
      edits.push({ start, end: start, text: `${added.text}, ` });
    }
  }
  return { nodes, edits };
}

interface Added {
  readonly text: string;
  /** The item of the GROUP BY list that they are put before. */
  readonly before: SyntaxObject;
}

function addedColumns(input: GroupInput, level: QueryLevel, item: FromItem): Added | undefined {
  const table = replacedAs(input, item);
  const groups = listAt(level.content, "groupClause") as readonly SyntaxObject[];
  if (table === undefined || groups.length === 0 || item.name === "") return undefined;
  const key = keyOf(input, table, item);
  const grouped = groups.map((group) => groupedColumns(input, level, { group, item }));
  const all = grouped.flat();
  const before = groups[grouped.findIndex((names) => names.some((name) => key?.includes(name)))];
  if (key === undefined || before === undefined || !key.every((name) => all.includes(name))) return undefined;
  const shown = shownColumns(input, level, item);
  // What only some sets are grouped by is null in the others.
  const named = new Set(
    level.columns.filter(({ clause }) => clause === "groupClause").map(({ parts }) => parts.at(-1)),
  );
  const names = [...shown.names].filter((name) => !all.includes(name) && !named.has(name));
  const row = shown.row ? [quoteIdentifier(item.name)] : [];
  const text = [...(names.length === 0 ? [] : [listOfColumns(item, names)]), ...row].join(", ");
  return text === "" ? undefined : { text, before };
}

/** The visible names of the key's columns; undefined where nothing follows from it. */
function keyOf({ catalog, masksOf }: GroupInput, table: ReplacedTable, item: FromItem): readonly string[] | undefined {
  const numbers = catalog.primaryKeys.get(table.relation.oid);
  // A masked key is none; and children may repeat their parent's keys.
  const inherited =
    table.relation.kind !== "p" && table.node["inh"] === true && catalog.children.has(table.relation.oid);
  if (numbers === undefined || inherited) return undefined;
  const masks = masksOf(table.relation.oid);
  const visible = visibleColumns(table, item);
  const names = table.relation.columns.flatMap((column, index) =>
    numbers.includes(column.number) && masks?.has(column.name) !== true ? [visible[index] ?? ""] : [],
  );
  return names.length === numbers.length ? names : undefined;
}

/** Columns of the FROM item that one item of GROUP BY groups by: of GROUPING SETS what all sets hold. */
function groupedColumns(
  input: GroupInput,
  level: QueryLevel,
  { group, item }: { group: SyntaxObject; item: FromItem },
): readonly string[] {
  const node = unwrap(group);
  if (node?.type !== "GroupingSet") {
    const name = groupedColumn(input, level, { group, item });
    return name === undefined ? [] : [name];
  }
  if (textAt(node.content, "kind") !== "GROUPING_SET_SETS") return [];
  const [first = [], ...more] = listAt(node.content, "content").map((set) => {
    const members = unwrap(set)?.type === "RowExpr" ? listAt(unwrap(set)?.content, "args") : [set];
    return (members as readonly SyntaxObject[]).flatMap(
      (member) => groupedColumn(input, level, { group: member, item }) ?? [],
    );
  });
  return first.filter((name) => more.every((names) => names.includes(name)));
}

/** The column of the FROM item that an item of GROUP BY is. */
function groupedColumn(
  input: GroupInput,
  level: QueryLevel,
  { group, item }: { group: SyntaxObject; item: FromItem },
): string | undefined {
  const node = unwrap(group);
  const position = objectAt(objectAt(group, "A_Const"), "ival")?.["ival"];
  if (typeof position === "number") {
    const target = objectAt(listAt(level.content, "targetList")[position - 1] as SyntaxObject | undefined, "ResTarget");
    const reference = objectAt(target, "val");
    return unwrap(reference)?.type === "ColumnRef" && reference !== undefined
      ? groupedColumn(input, level, { group: reference, item })
      : undefined;
  }
  if (node?.type !== "ColumnRef") return undefined;
  const parts = listAt(node.content, "fields").map((field) => textAt(unwrap(field)?.content, "sval"));
  const name = parts.at(-1) ?? "";
  const table = replacedAs(input, item);
  if (table === undefined || !visibleColumns(table, item).includes(name)) return undefined;
  return parts.length === 1 ? (isOwn(level) ? name : undefined) : parts.at(-2) === item.name ? name : undefined;
}

// A bare name that is a column of the item is that one, or ambiguous, unless an outer join has merged columns.
function isOwn(level: QueryLevel): boolean {
  return level.joins.every(
    ({ content }) =>
      textAt(content, "jointype") === "JOIN_INNER" ||
      (listAt(content, "usingClause").length === 0 && content["isNatural"] !== true),
  );
}

const shownClauses = new Set(["targetList", "havingClause", "sortClause", "windowClause", "distinctClause"]);

interface Shown {
  readonly names: Set<string>;
  row: boolean;
}

/** Columns of the item that the query shows, orders by or tests outside of aggregates, in queries within it too. */
function shownColumns(input: GroupInput, level: QueryLevel, item: FromItem): Shown {
  const table = replacedAs(input, item);
  const columns = table === undefined ? [] : visibleColumns(table, item);
  const shown: Shown = { names: new Set(), row: false };
  for (const inner of input.levels) {
    for (const use of inner.columns) {
      const clause = clauseWithin(level, inner, use);
      if (clause === undefined || !shownClauses.has(clause) || use.isAggregated) continue;
      note(shown, columns, meaningOf(inner, use, { level, item, columns }));
    }
  }
  return shown;
}

function clauseWithin(level: QueryLevel, inner: QueryLevel, use: ColumnUse): string | undefined {
  let { clause } = use;
  for (let at: QueryLevel | undefined = inner; at !== undefined; at = at.outer) {
    if (at === level) return clause;
    clause = at.outerClause;
  }
  return undefined;
}

/** The column's name, "*" for all, "" for the row, undefined when the reference is not to this item. */
function meaningOf(
  inner: QueryLevel,
  { parts, place }: ColumnUse,
  { level, item, columns }: { level: QueryLevel; item: FromItem; columns: readonly string[] },
): string | undefined {
  const name = parts.at(-1) ?? "";
  if (parts.length === 1) {
    if (name === "*") return inner === level ? "*" : undefined;
    if (columns.includes(name)) return name;
    return name === item.name ? "" : undefined;
  }
  const found = nearestItems(inner, (candidate) => candidate.name === parts.at(-2));
  if (found?.level !== level || !found.items.includes(item)) return undefined;
  if (name === "*") return place === "expression" ? "" : "*";
  return columns.includes(name) ? name : undefined;
}

function note(shown: Shown, columns: readonly string[], meaning: string | undefined): void {
  if (meaning === "") shown.row = true;
  else if (meaning === "*") for (const name of columns) shown.names.add(name);
  else if (meaning !== undefined) shown.names.add(meaning);
}

// The item itself may stand in parentheses.
function startOfItem({ line }: GroupInput, item: SyntaxObject): number | undefined {
  const node = unwrap(item);
  const found = node === undefined ? undefined : line.at(locationOf(node.content));
  if (found === undefined) return undefined;
  let at = found;
  while (line.isSign(at - 1, "(")) at -= 1;
  return line.start(at);
}
