// Which constants of a statement that touches masked columns are compared with unmasked columns only. Columns are told
// by their names: a name that a statement gives to something of its own, or that any masked column has, must never
// count as clear.
import type { CheckContext } from "./context.ts";
import type { Shown } from "./record-text.ts";
import { touchesMask } from "./relation-check.ts";
import type { Surveyed } from "./statement-check.ts";
import { isList, isObject, locationOf, objectAt, type SyntaxObject, type SyntaxValue, textAt, unwrap } from "./tree.ts";

/** The constants that may be shown, and the names a quoted word may be. The statement's tree must be within bounds. */
export function shownConstants(context: CheckContext, statement: Surveyed): Shown {
  const outermost = outermostSelect(statement.node);
  const names = namesOf(context, statement, outermost);
  const literals = new Set<number>();
  visit(statement.node, { names, literals, outermost });
  return { literals, isName: names.isName };
}

interface Names {
  readonly isClear: (name: string) => boolean;
  readonly isName: (word: string) => boolean;
}

interface Walk {
  readonly names: Names;
  readonly literals: Set<number>;
  readonly outermost: SyntaxObject | undefined;
}

/** The SELECT whose rows are the statement's own, when nothing else can see its output. */
function outermostSelect(node: SyntaxObject): SyntaxObject | undefined {
  const outer = unwrap(node);
  const select =
    // Of EXPLAIN and DECLARE, the query inside.
    outer?.type === "SelectStmt" ? outer.content : objectAt(objectAt(outer?.content, "query"), "SelectStmt");
  return select === undefined || select["larg"] !== undefined || select["intoClause"] !== undefined
    ? undefined
    : select;
}

function namesOf(context: CheckContext, statement: Surveyed, outermost: SyntaxObject | undefined): Names {
  const { uses, survey } = statement;
  const clear = new Set<string>();
  const masked = new Set<string>();
  const known = new Set<string>();
  for (const { relation } of uses) {
    if (relation === undefined) {
      for (const masks of context.plan.relations.values()) for (const name of masks.keys()) masked.add(name);
      continue;
    }
    known.add(relation.schema).add(relation.name);
    const masks = context.plan.relations.get(relation.oid);
    const opaque = masks === undefined && touchesMask(context, relation);
    for (const { name } of relation.columns) {
      known.add(name);
      (opaque || masks?.has(name) === true ? masked : clear).add(name);
    }
  }
  addGivenNames(statement.node, known);
  const own = new Set(["case", "coalesce", "nullif", "greatest", "least", "array", "row", "exists", "grouping"]);
  addOwnNames(statement.node, own, outermost);
  for (const { name } of survey.rangeNames) own.add(name);
  for (const { parts } of [...survey.functions, ...survey.types, ...survey.selections]) own.add(parts.at(-1) ?? "");
  return {
    isClear: (name) => clear.has(name) && !masked.has(name) && !own.has(name),
    isName: (word) => known.has(word) || word === context.catalog.database,
  };
}

/** Every word that stands for a name and is no reference to a column: aliases, tables, functions, cursors. */
function addGivenNames(value: SyntaxValue | undefined, known: Set<string>): void {
  if (typeof value === "string") known.add(value);
  else if (isList(value)) for (const item of value) addGivenNames(item, known);
  else if (isObject(value)) {
    for (const [field, child] of Object.entries(value)) {
      if (field !== "ColumnRef" && field !== "A_Const") addGivenNames(child, known);
    }
  }
}

/** Names that the statement itself gives: to columns, in alias lists, in column definitions. */
function addOwnNames(value: SyntaxValue | undefined, own: Set<string>, outermost: SyntaxObject | undefined): void {
  if (isList(value)) {
    for (const item of value) addOwnNames(item, own, outermost);
    return;
  }
  if (!isObject(value)) return;
  for (const [field, child] of Object.entries(value)) {
    if (typeof child === "string" && (field === "name" || field === "colname" || field === "ctename")) own.add(child);
    if ((field === "colnames" || field === "aliascolnames") && isList(child)) {
      for (const item of child) own.add(textAt(unwrap(item)?.content, "sval"));
    }
    // Nothing within the statement sees the names that the outermost SELECT gives to its output.
    if (value === outermost && field === "targetList" && isList(child)) {
      for (const item of child) addOwnNames(objectAt(unwrap(item)?.content, "val"), own, outermost);
    } else addOwnNames(child, own, outermost);
  }
}

const conditionFields = new Set(["whereClause", "havingClause", "quals"]);
const countFields = new Set(["limitCount", "limitOffset"]);

function visit(value: SyntaxValue | undefined, walk: Walk): void {
  if (isList(value)) {
    for (const item of value) visit(item, walk);
    return;
  }
  if (!isObject(value)) return;
  for (const [field, child] of Object.entries(value)) {
    if (conditionFields.has(field)) showConditions(child, walk);
    else if (countFields.has(field)) showConstant(child, walk);
    else if (value === walk.outermost && field === "targetList") showTargets(child, walk);
    else if (field === "groupClause" || field === "sortClause") showPositions(child, walk);
    visit(child, walk);
  }
}

/** Each operand of AND, OR and NOT for itself: the operands of one comparison stand or fall together. */
function showConditions(value: SyntaxValue | undefined, walk: Walk): void {
  const node = unwrap(value);
  if (node?.type === "BoolExpr") {
    const { args } = node.content;
    for (const item of isList(args) ? args : []) showConditions(item, walk);
    return;
  }
  const found = contentsOf(value);
  const isClear = found.columns.every((name) => walk.names.isClear(name)) && !found.opaque;
  if (isClear && found.columns.length > 0) for (const place of found.constants) walk.literals.add(place);
}

function showTargets(value: SyntaxValue | undefined, { names, literals }: Walk): void {
  for (const item of isList(value) ? value : []) {
    const found = contentsOf(objectAt(unwrap(item)?.content, "val"));
    if (!found.opaque && found.columns.every((name) => names.isClear(name))) {
      for (const place of found.constants) literals.add(place);
    }
  }
}

function showPositions(value: SyntaxValue | undefined, walk: Walk): void {
  for (const item of isList(value) ? value : []) {
    const node = unwrap(item);
    showConstant(node?.type === "SortBy" ? node.content["node"] : item, walk);
  }
}

function showConstant(value: SyntaxValue | undefined, { literals }: Walk): void {
  const node = unwrap(value);
  const isInteger = node?.type === "A_Const" && objectAt(node.content, "ival") !== undefined;
  if (isInteger) literals.add(locationOf(node.content));
}

interface Contents {
  readonly columns: string[];
  readonly constants: number[];
  /** It holds a sub-select, or a function that is given text to run. */
  opaque: boolean;
}

function contentsOf(value: SyntaxValue | undefined): Contents {
  const found: Contents = { columns: [], constants: [], opaque: false };
  collect(value, found);
  return found;
}

function collect(value: SyntaxValue | undefined, found: Contents): void {
  if (isList(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  if (!isObject(value)) return;
  const node = unwrap(value);
  if (node?.type === "ColumnRef") {
    const { fields } = node.content;
    const last = unwrap(isList(fields) ? fields.at(-1) : undefined);
    found.columns.push(last?.type === "String" ? textAt(last.content, "sval") : "*");
  } else if (node?.type === "A_Const") found.constants.push(locationOf(node.content));
  else if (node?.type === "SubLink") found.opaque = true;
  else for (const child of Object.values(value)) collect(child, found);
}
