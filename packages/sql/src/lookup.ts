// Lookups: `column = value` on a masked column whose mask says `search: equality` finds the rows of that exact value.
// The comparison moves into the sub-select that masks the table, where the real column is, and nothing above sees it.
// It must never move anything else: one comparison a statement, with a constant, as one of the conditions that all
// must hold in the outermost SELECT.
import type { Column, Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { parseOne } from "./grammar.ts";
import { constantText, lookupLabel, operatorSchema } from "./lookup-proof.ts";
import { lookupKindOf, whyNoLookup } from "./lookup-types.ts";
import type { ColumnMask } from "./masks.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { ResolvedRelation } from "./relation-check.ts";
import type { Edit } from "./splice.ts";
import type { Surveyed } from "./statement-check.ts";
import type { TokenLine } from "./tokens.ts";
import {
  isList,
  isObject,
  listAt,
  locationOf,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
  unwrap,
} from "./tree.ts";

export interface Lookup {
  /** The FROM item whose rows it finds. */
  readonly item: SyntaxObject;
  /** What the sub-select's WHERE says. */
  readonly condition: string;
  /** The comparison in the tree, what replaces it, and the same in the text. */
  readonly conjunct: SyntaxObject;
  readonly replacement: SyntaxValue;
  /** Undefined where the comparison's place in the text is not found. */
  readonly edit: Edit | undefined;
  /** `schema.table.column`, of the topmost table that has the column: what its lookups are counted by. */
  readonly label: string;
}

interface LookupInput {
  readonly line: TokenLine;
  readonly statement: Surveyed;
}

/** The lookup of a statement, if it is one; a refusal when it is one that may not be. */
export function findLookup(context: CheckContext, input: LookupInput): Lookup | PlacedRefusal | undefined {
  const select = searchedSelect(context, input.statement);
  if (select === undefined) return undefined;
  const items = listAt(select, "fromClause").flatMap((item) => leavesOf(item, true));
  const found = conjunctsOf(select).flatMap((conjunct) => {
    const comparison = comparisonOf(conjunct, context);
    const place = comparison && placeOf(context, { comparison, items, select, statement: input.statement });
    return comparison !== undefined && place !== undefined ? [{ conjunct, comparison, place }] : [];
  });
  const [first, second] = found;
  if (first === undefined) return undefined;
  const at = first.comparison.location;
  if (second !== undefined) {
    return refuse("sql/lookup", "A statement may look up one masked column, once: ask for one after the other.", at);
  }
  const why = whyNoLookup(first.place);
  if (why !== undefined) return refuse("sql/lookup", `${first.place.label} cannot be looked up: ${why}.`, at);
  return lookupOf(context, input.line, first) ?? refuse("sql/unproven", "The lookup could not be followed.", at);
}

/** The outermost SELECT, where some table in it has a column that may be looked up. */
function searchedSelect({ plan }: CheckContext, { node, survey, uses }: Surveyed): SyntaxObject | undefined {
  const isSearched = uses.some(({ relation }) =>
    [...(plan.relations.get(relation?.oid ?? -1)?.values() ?? [])].some((mask) => mask.searchEquality === true),
  );
  const select = isSearched ? objectAt(node, "SelectStmt") : undefined;
  const isPlain = select?.["larg"] === undefined && select?.["intoClause"] === undefined;
  return isPlain && survey.statements.every(({ type }) => type === "SelectStmt") ? select : undefined;
}

/** Conditions that must all hold. */
function conjunctsOf(select: SyntaxObject): SyntaxObject[] {
  const where = objectAt(select, "whereClause");
  const node = unwrap(where);
  const isAnd = node?.type === "BoolExpr" && node.content["boolop"] === "AND_EXPR";
  return isAnd ? listAt(node.content, "args").filter(isObject) : where === undefined ? [] : [where];
}

interface Comparison {
  readonly column: readonly string[];
  readonly value: string;
  readonly left: SyntaxObject;
  /** Of the operator. */
  readonly location: number;
}

/** `column = value`, either way round. */
function comparisonOf(conjunct: SyntaxObject, context: CheckContext): Comparison | undefined {
  const node = unwrap(conjunct);
  if (node?.type !== "A_Expr" || textAt(node.content, "kind") !== "AEXPR_OP") return undefined;
  const { lexpr, rexpr } = node.content;
  const operator = stringsOf(listAt(node.content, "name")) ?? [];
  if (operator.length !== 1 || operator[0] !== "=" || !isObject(lexpr) || !isObject(rexpr)) return undefined;
  const [column, value] = unwrap(lexpr)?.type === "ColumnRef" ? [lexpr, rexpr] : [rexpr, lexpr];
  const parts = stringsOf(listAt(objectAt(column, "ColumnRef"), "fields")) ?? [];
  const text = valueText(value, context);
  if (text === undefined || parts.length === 0 || parts.length > 2) return undefined;
  return { column: parts, value: text, left: lexpr, location: locationOf(node.content) };
}

/** A parameter or a text, each with at most one cast to a plain type. */
function valueText(value: SyntaxObject, context: CheckContext): string | undefined {
  const node = unwrap(value);
  if (node?.type !== "TypeCast") return constantText(value);
  const inner = objectAt(node.content, "arg");
  const text = inner === undefined ? undefined : constantText(inner);
  const type = plainTypeText(objectAt(node.content, "typeName"), context);
  return text === undefined || type === undefined ? undefined : `CAST(${text} AS ${type})`;
}

const plainTypes: ReadonlySet<string> = new Set(
  "text varchar bpchar name uuid bytea inet cidr macaddr macaddr8".split(" "),
);

function plainTypeText(type: SyntaxObject | undefined, { catalog }: CheckContext): string | undefined {
  const parts = stringsOf(listAt(type, "names")) ?? [];
  const name = parts.at(-1) ?? "";
  const isBuiltin = parts.length === 1 ? catalog.userType(undefined, name) === undefined : parts[0] === "pg_catalog";
  const hasMore = listAt(type, "arrayBounds").length > 0 || listAt(type, "typmods").length > 0;
  const isPlain = parts.length <= 2 && isBuiltin && !hasMore && plainTypes.has(name) && type?.["setof"] !== true;
  return isPlain ? quoteName("pg_catalog", name) : undefined;
}

interface Leaf {
  /** What the FROM list or the join holds. */
  readonly item: SyntaxObject;
  /** The name it goes by; empty when it has none that is known. */
  readonly name: string;
  /** A condition of WHERE says the same before the joins as after them. */
  readonly isKept: boolean;
  /** It may give columns names that its table does not know. */
  readonly isRenamed: boolean;
  /** Columns that a USING above it merges. */
  readonly merged: readonly string[];
}

/** What stands in a FROM list, joins taken apart. */
function leavesOf(item: SyntaxValue, isKept: boolean, merged: readonly string[] = []): Leaf[] {
  const node = unwrap(item);
  if (node === undefined || !isObject(item)) return [];
  const { content, type } = node;
  const alias = objectAt(content, "alias");
  if (type !== "JoinExpr") {
    const name = textAt(alias, "aliasname") || (type === "RangeVar" ? textAt(content, "relname") : "");
    return [{ item, name, isKept, merged, isRenamed: listAt(alias, "colnames").length > 0 }];
  }
  const kind = textAt(content, "jointype");
  const isOpen = alias === undefined && content["isNatural"] !== true && content["join_using_alias"] === undefined;
  const using = [...merged, ...(stringsOf(listAt(content, "usingClause")) ?? [])];
  const side = (field: string, ...kinds: readonly string[]): Leaf[] => {
    const inner = content[field];
    return inner === undefined ? [] : leavesOf(inner, isKept && isOpen && kinds.includes(kind), using);
  };
  return [...side("larg", "JOIN_INNER", "JOIN_LEFT"), ...side("rarg", "JOIN_INNER", "JOIN_RIGHT")];
}

/** The masked column that a comparison means. */
export interface LookupPlace {
  readonly item: SyntaxObject;
  readonly relation: Relation;
  readonly column: Column;
  readonly mask: ColumnMask;
  readonly alias: string;
  readonly label: string;
}

interface Question {
  readonly comparison: Comparison;
  readonly items: readonly Leaf[];
  readonly select: SyntaxObject;
  readonly statement: Surveyed;
}

function placeOf(context: CheckContext, { comparison, items, statement }: Question): LookupPlace | undefined {
  const useOf = new Map(statement.uses.map((use) => [use.item, use]));
  const [name = "", table] = comparison.column.toReversed();
  const named = table === undefined ? undefined : items.filter((leaf) => leaf.name === table);
  const meant = named ?? holdersOf(name, items, useOf);
  const [leaf, ...others] = meant ?? [];
  const relation = useOf.get(leaf?.item)?.relation;
  if (leaf === undefined || others.length > 0 || relation === undefined || !isPlainLeaf(leaf)) return undefined;
  const column = relation.columns.find((candidate) => candidate.name === name);
  const mask = context.plan.relations.get(relation.oid)?.get(name);
  if (column === undefined || mask?.searchEquality !== true || !["r", "p"].includes(relation.kind)) return undefined;
  return { item: leaf.item, relation, column, mask, alias: leaf.name, label: lookupLabel(context, relation, name) };
}

function isPlainLeaf({ item, isKept, isRenamed }: Leaf): boolean {
  return isKept && !isRenamed && unwrap(item)?.type === "RangeVar";
}

/** Items that have a column of this name; undefined when that cannot be told of all. */
function holdersOf(
  name: string,
  items: readonly Leaf[],
  useOf: ReadonlyMap<SyntaxObject | undefined, ResolvedRelation>,
): Leaf[] | undefined {
  const found: Leaf[] = [];
  for (const leaf of items) {
    const relation = useOf.get(leaf.item)?.relation;
    if (relation === undefined || leaf.isRenamed || leaf.merged.includes(name)) return undefined;
    if (relation.columns.length === 0) return undefined; // the server's own, whose columns are not read
    if (relation.columns.some((column) => column.name === name)) found.push(leaf);
  }
  return found;
}

interface Found {
  readonly conjunct: SyntaxObject;
  readonly comparison: Comparison;
  readonly place: LookupPlace;
}

function lookupOf(context: CheckContext, line: TokenLine, found: Found): Lookup | undefined {
  const { conjunct, comparison, place } = found;
  const kind = lookupKindOf(place.column);
  const operator = quoteIdentifier(operatorSchema(place.column));
  const edit = conjunctEdit(line, comparison);
  const [target] = listAt(objectAt(parseOne(context.grammar, "SELECT TRUE"), "SelectStmt"), "targetList");
  const replacement = unwrap(target)?.content["val"];
  if (replacement === undefined || kind === undefined) return undefined;
  const column = `${quoteIdentifier(place.alias)}.${quoteIdentifier(place.column.name)}`;
  const condition = `${column} OPERATOR(${operator}.=) ${comparison.value}`;
  return { item: place.item, condition, conjunct, replacement, edit, label: place.label };
}

const endingWords: readonly string[] =
  "AND OR GROUP HAVING WINDOW UNION INTERSECT EXCEPT ORDER LIMIT OFFSET FETCH FOR".split(" ");

// Where the comparison stands in the text. A wrong guess does not pass the proof.
function conjunctEdit(line: TokenLine, { left, location }: Comparison): Edit | undefined {
  const operator = line.at(location);
  let first = line.at(Math.min(...placesIn(left)));
  if (operator === undefined || first === undefined) return undefined;
  let open = 0;
  for (let at = first; at < operator; at += 1) open += line.isSign(at, ")") ? 1 : line.isSign(at, "(") ? -1 : 0;
  first -= Math.max(open, 0);
  let last = operator;
  let depth = 0;
  for (let at = operator + 1; at < line.tokens.length; at += 1) {
    if (
      depth === 0 &&
      (line.isSign(at, ")") || line.isSign(at, ";") || endingWords.some((word) => line.isWord(at, word)))
    ) {
      break;
    }
    depth += line.isSign(at, "(") ? 1 : line.isSign(at, ")") ? -1 : 0;
    last = at;
  }
  return { start: line.start(first), end: line.end(last), text: "TRUE" };
}

function placesIn(value: SyntaxValue | undefined): number[] {
  if (isList(value)) return value.flatMap(placesIn);
  if (!isObject(value)) return [];
  const own = unwrap(value) === undefined && "location" in value ? [locationOf(value)].filter((at) => at >= 0) : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}
