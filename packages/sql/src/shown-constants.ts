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
  const own = new Set<string>();
  const walk: Walk = { own, outermost: outermostSelect(statement.node), conditions: [], targets: [], counts: [] };
  visit(statement.node, walk);
  const { rangeNames, functions, types, selections } = statement.survey;
  for (const { name } of rangeNames) own.add(name);
  for (const uses of [functions, types, selections]) for (const { parts } of uses) own.add(parts.at(-1) ?? "");
  const names = namesOf(context, statement, own);
  return { literals: literalsOf(walk, names), isName: names.isName };
}

interface Names {
  readonly isClear: (name: string) => boolean;
  readonly isName: (word: string) => boolean;
}

/** What one walk over the tree collects. */
interface Walk {
  readonly outermost: SyntaxObject | undefined;
  /** Names that the statement itself gives: to columns, in alias lists, in column definitions. */
  readonly own: Set<string>;
  readonly conditions: (SyntaxValue | undefined)[];
  /** Items of the outermost SELECT's list. */
  readonly targets: SyntaxValue[];
  /** Of LIMIT, OFFSET, and positions in ORDER BY and GROUP BY. */
  readonly counts: (SyntaxValue | undefined)[];
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

// Words of the grammar that make columns of these names.
const givenByGrammar: ReadonlySet<string> = new Set(
  "case coalesce nullif greatest least array row exists grouping".split(" "),
);

function namesOf(context: CheckContext, statement: Surveyed, own: ReadonlySet<string>): Names {
  let columns: Columns | undefined;
  let known: ReadonlySet<string> | undefined;
  const isClear = (name: string): boolean => {
    columns ??= columnsOf(context, statement);
    return columns.clear.has(name) && !columns.masked.has(name) && !own.has(name) && !givenByGrammar.has(name);
  };
  const isName = (word: string): boolean => {
    known ??= knownNames(statement);
    return known.has(word) || word === context.catalog.database;
  };
  return { isClear, isName };
}

interface Columns {
  readonly clear: ReadonlySet<string>;
  readonly masked: ReadonlySet<string>;
}

/** Names of columns of the statement's relations. */
function columnsOf(context: CheckContext, { uses }: Surveyed): Columns {
  const clear = new Set<string>();
  const masked = new Set<string>();
  for (const { relation } of uses) {
    if (relation === undefined) {
      for (const masks of context.plan.relations.values()) for (const name of masks.keys()) masked.add(name);
      continue;
    }
    const masks = context.plan.relations.get(relation.oid);
    const opaque = masks === undefined && touchesMask(context, relation);
    for (const { name } of relation.columns) (opaque || masks?.has(name) === true ? masked : clear).add(name);
  }
  return { clear, masked };
}

function knownNames({ node, uses }: Surveyed): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { relation } of uses) {
    if (relation === undefined) continue;
    known.add(relation.schema).add(relation.name);
    for (const { name } of relation.columns) known.add(name);
  }
  addGivenNames(node, known);
  return known;
}

/** Every word that stands for a name and is no reference to a column: aliases, tables, functions, cursors. */
function addGivenNames(value: SyntaxValue | undefined, known: Set<string>): void {
  if (typeof value === "string") known.add(value);
  else if (isList(value)) for (const item of value) addGivenNames(item, known);
  else if (isObject(value)) {
    for (const field in value) {
      if (field !== "ColumnRef" && field !== "A_Const") addGivenNames(value[field], known);
    }
  }
}

const conditionFields: ReadonlySet<string> = new Set(["whereClause", "havingClause", "quals"]);
const countFields: ReadonlySet<string> = new Set(["limitCount", "limitOffset"]);

function visit(value: SyntaxValue | undefined, walk: Walk): void {
  if (isList(value)) {
    for (const item of value) visit(item, walk);
    return;
  }
  if (!isObject(value)) return;
  for (const field in value) {
    const child = value[field];
    if (typeof child === "string") {
      if (field === "name" || field === "colname" || field === "ctename") walk.own.add(child);
    } else if (typeof child === "object" && child !== null) visitField(value, { field, child }, walk);
  }
}

function visitField(
  owner: SyntaxObject,
  { field, child }: { field: string; child: SyntaxObject | readonly SyntaxValue[] },
  walk: Walk,
): void {
  if (conditionFields.has(field)) walk.conditions.push(child);
  else if (countFields.has(field)) walk.counts.push(child);
  else if (isList(child)) {
    if (field === "colnames" || field === "aliascolnames") {
      for (const item of child) walk.own.add(textAt(unwrap(item)?.content, "sval"));
    } else if (field === "groupClause" || field === "sortClause") {
      for (const item of child) walk.counts.push(positionOf(item));
    } else if (field === "targetList" && owner === walk.outermost) {
      // Nothing within the statement sees the names that the outermost SELECT gives to its output.
      for (const item of child) {
        const target = objectAt(unwrap(item)?.content, "val");
        walk.targets.push(item);
        visit(target ?? item, walk);
      }
      return;
    }
  }
  visit(child, walk);
}

function positionOf(item: SyntaxValue): SyntaxValue | undefined {
  const node = unwrap(item);
  return node?.type === "SortBy" ? node.content["node"] : item;
}

/** Byte offsets of what may be shown. */
function literalsOf({ conditions, targets, counts }: Walk, names: Names): ReadonlySet<number> {
  const literals = new Set<number>();
  for (const condition of conditions) showConditions(condition, { names, literals });
  showTargets(targets, { names, literals });
  for (const count of counts) showConstant(count, literals);
  return literals;
}

interface Showing {
  readonly names: Names;
  readonly literals: Set<number>;
}

/** Each operand of AND, OR and NOT for itself: the operands of one comparison stand or fall together. */
function showConditions(value: SyntaxValue | undefined, showing: Showing): void {
  const node = unwrap(value);
  if (node?.type === "BoolExpr") {
    const { args } = node.content;
    for (const item of isList(args) ? args : []) showConditions(item, showing);
    return;
  }
  const found = contentsOf(value);
  const isClear = found.columns.every((name) => showing.names.isClear(name)) && !found.opaque;
  if (isClear && found.columns.length > 0) for (const place of found.constants) showing.literals.add(place);
}

function showTargets(targets: readonly SyntaxValue[], { names, literals }: Showing): void {
  for (const item of targets) {
    const found = contentsOf(objectAt(unwrap(item)?.content, "val"));
    if (!found.opaque && found.columns.every((name) => names.isClear(name))) {
      for (const place of found.constants) literals.add(place);
    }
  }
}

function showConstant(value: SyntaxValue | undefined, literals: Set<number>): void {
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
  else for (const field in value) collect(value[field], found);
}
