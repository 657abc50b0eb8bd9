// One walk over a statement's tree: every name in it and the scope it stands in. It collects; it must never judge.
// WITH names are resolved as the server does (parse_relation.c, scanNameSpaceForCTE): innermost first, a plain WITH
// sees only what stands before it, WITH RECURSIVE all of its list, and the target of a write is never one.
import {
  isList,
  isObject,
  isTypeName,
  listAt,
  locationOf,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
} from "./tree.ts";

/** A table name where a relation is meant. */
export interface RelationName {
  /** The RangeVar itself. */
  readonly node: SyntaxObject;
  /** The `{ RangeVar: … }` or `{ RangeTableSample: … }` that a FROM list holds, when it stands in one. */
  readonly item: SyntaxObject | undefined;
  readonly use: "read" | "insert" | "update" | "delete" | "merge" | "object";
  /** The FROM item's TABLESAMPLE, when it has one. */
  readonly sample: SyntaxObject | undefined;
}

export interface NameUse {
  readonly parts: readonly string[];
  readonly location: number;
}

export interface FunctionUse extends NameUse {
  readonly node: SyntaxObject;
}

export interface Survey {
  /** Types of all wrapped nodes. */
  readonly nodeTypes: ReadonlySet<string>;
  /** Queries and writes at every depth, the outermost first. */
  readonly statements: readonly { readonly type: string; readonly content: SyntaxObject }[];
  readonly relations: readonly RelationName[];
  readonly functions: readonly FunctionUse[];
  readonly operators: readonly NameUse[];
  readonly types: readonly NameUse[];
  /** Column references with their fields; a star is "*". */
  readonly columns: readonly FunctionUse[];
  /** `.name` behind an expression. */
  readonly selections: readonly NameUse[];
  readonly samples: readonly NameUse[];
  /** Every name a FROM item goes by: aliases, and names of unaliased relations. */
  readonly rangeNames: readonly { readonly name: string; readonly relation: SyntaxObject | undefined }[];
  /** Names of USING clauses. */
  readonly merged: readonly string[];
  /** Columns are joined or named by their place in a table, not by what the statement says. */
  readonly countsColumns: boolean;
  /** Some name in the tree could not be read: nothing may be concluded from it. */
  readonly unreadable: boolean;
}

type Mutable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] extends ReadonlySet<infer I> ? Set<I> : T[K];
};

/** Names of one WITH clause, numbered in their order, of which those below `before` are seen here. */
interface Scope {
  readonly names: ReadonlyMap<string, number>;
  readonly before: number;
  readonly outer: Scope | undefined;
}

interface Place {
  /** Type of the node this object is the content of; empty for plain parts. */
  readonly type: string;
  readonly scope: Scope | undefined;
  /** The wrapping object, for nodes of a FROM list. */
  readonly wrapper: SyntaxObject | undefined;
}

/** What is collected, and which sub-selects of FROM lists are not walked. */
interface Walk extends Mutable<Survey> {
  readonly isApart: ((query: SyntaxObject) => boolean) | undefined;
}

/**
 * Surveys the node of one statement. The tree must be within bounds. Nothing is collected of what stands in a
 * sub-select of a FROM list, `{ SelectStmt: … }`, that the caller has looked at apart: that it is one is all.
 */
export function surveyStatement(node: SyntaxObject, isApart?: (query: SyntaxObject) => boolean): Survey {
  const survey: Walk = {
    isApart,
    nodeTypes: new Set(),
    statements: [],
    relations: [],
    functions: [],
    operators: [],
    types: [],
    columns: [],
    selections: [],
    samples: [],
    rangeNames: [],
    merged: [],
    countsColumns: false,
    unreadable: false,
  };
  visit(survey, node, { type: "", scope: undefined, wrapper: undefined });
  return survey;
}

function visit(survey: Walk, value: SyntaxValue | undefined, place: Place): void {
  if (isList(value)) {
    for (const item of value) {
      visit(survey, item, place);
    }
  } else if (isObject(value)) {
    visitObject(survey, value, place);
  }
}

function visitObject(survey: Walk, object: SyntaxObject, place: Place): void {
  let key = "";
  let fields = 0;
  let isTyped = false;
  for (const field in object) {
    key = field;
    fields += 1;
    isTyped ||= isTypeName(field);
  }
  if (fields === 1 && isTyped) {
    survey.nodeTypes.add(key);
    if (key === "String" && isPlain(object[key])) {
      return;
    }
    visit(survey, object[key], { type: key, scope: place.scope, wrapper: object });
    return;
  }
  if (isTyped) {
    survey.unreadable = true;
  }
  visitContent(survey, object, place);
}

/** Whether a String holds its text and no more: nothing is collected of it. Every part of a name is one. */
function isPlain(value: SyntaxValue | undefined): boolean {
  if (!isObject(value)) return false;
  for (const field in value) {
    if (field !== "sval" || typeof value[field] !== "string") return false;
  }
  return true;
}

const writes = { InsertStmt: "insert", UpdateStmt: "update", DeleteStmt: "delete", MergeStmt: "merge" } as const;

function visitContent(survey: Walk, object: SyntaxObject, place: Place): void {
  if (typeof object["relname"] === "string") {
    noteRelation(survey, { node: object, item: place.wrapper, use: "read", sample: undefined }, place.scope);
    return;
  }
  note(survey, object, place);
  if (place.type in writes || place.type === "SelectStmt") {
    survey.statements.push({ type: place.type, content: object });
  }
  const scope = scopeWithin(survey, object, place.scope);
  const within = scope === place.scope ? place : { ...place, scope };
  let inner: Place | undefined;
  for (const field in object) {
    const child = object[field];
    if (typeof child === "object" && child !== null) {
      if (field === "colnames" || field === "aliascolnames") survey.countsColumns = true;
      if (closeFields.has(field)) {
        visitField(survey, { owner: object, field, child }, within);
      } else {
        inner ??= { type: "", scope, wrapper: undefined };
        visit(survey, child, inner);
      }
    }
  }
}

/** Fields that mean something of their own, which `visitField` knows. */
const closeFields: ReadonlySet<string> = new Set([
  "withClause",
  "lockedRels",
  "subquery",
  "relation",
  "relations",
  "larg",
  "rarg",
]);

interface Field {
  readonly owner: SyntaxObject;
  readonly field: string;
  readonly child: SyntaxValue | undefined;
}

function visitField(survey: Walk, { owner, field, child }: Field, place: Place): void {
  const write = writes[place.type as keyof typeof writes];
  if (field === "withClause" || field === "lockedRels") {
    return; // WITH has been walked by scopeWithin; FOR UPDATE OF names FROM items, not relations
  }
  if (field === "subquery" && place.type === "RangeSubselect" && isObject(child) && survey.isApart?.(child) === true) {
    survey.nodeTypes.add("SelectStmt");
    survey.statements.push({ type: "SelectStmt", content: objectAt(child, "SelectStmt") ?? child });
    return;
  }
  if (field === "relation" && isObject(child) && typeof child["relname"] === "string") {
    const use = write ?? (place.type === "CopyStmt" && owner["is_from"] === true ? "insert" : "object");
    survey.relations.push({ node: child, item: undefined, use, sample: undefined });
    noteRangeName(survey, child);
    return;
  }
  if (place.type === "LockStmt" && field === "relations") {
    for (const item of listAt(owner, field)) {
      const node = objectAt(isObject(item) ? item : undefined, "RangeVar");
      if (node === undefined) survey.unreadable = true;
      else survey.relations.push({ node, item: undefined, use: "object", sample: undefined });
    }
    return;
  }
  if (place.type === "RangeTableSample" && field === "relation") {
    const relation = objectAt(objectAt(owner, "relation"), "RangeVar");
    if (relation !== undefined) {
      noteRelation(survey, { node: relation, item: place.wrapper, use: "read", sample: owner }, place.scope);
      return;
    }
    survey.unreadable = true;
  }
  const type = field === "larg" || field === "rarg" ? innerType(place.type) : "";
  visit(survey, child, { type, scope: place.scope, wrapper: undefined });
}

// The two sides of a set operation are SelectStmt without a wrapper; those of a join are wrapped.
function innerType(outer: string): string {
  return outer === "SelectStmt" ? "SelectStmt" : "";
}

/** Walks the WITH clause of a statement and gives the scope its body sees. */
function scopeWithin(survey: Walk, object: SyntaxObject, outer: Scope | undefined): Scope | undefined {
  const clause = objectAt(object, "withClause");
  if (clause === undefined) {
    return outer;
  }
  const queries = listAt(clause, "ctes").map((cte) => objectAt(isObject(cte) ? cte : undefined, "CommonTableExpr"));
  const recursive = clause["recursive"] === true;
  const names = new Map<string, number>();
  for (const [at, query] of queries.entries()) {
    const name = textAt(query, "ctename");
    if (query !== undefined && !names.has(name)) {
      names.set(name, at);
    }
  }
  for (const [at, query] of queries.entries()) {
    if (query === undefined) {
      survey.unreadable = true;
      continue;
    }
    survey.nodeTypes.add("CommonTableExpr");
    visitContent(survey, query, {
      type: "CommonTableExpr",
      scope: { names, before: recursive ? queries.length : at, outer },
      wrapper: undefined,
    });
    survey.rangeNames.push({ name: textAt(query, "ctename"), relation: undefined });
  }
  return { names, before: queries.length, outer };
}

function isInScope(scope: Scope | undefined, name: string): boolean {
  for (let at = scope; at !== undefined; at = at.outer) {
    if ((at.names.get(name) ?? at.before) < at.before) {
      return true;
    }
  }
  return false;
}

function noteRelation(survey: Walk, relation: RelationName, scope: Scope | undefined): void {
  const { node } = relation;
  const isQualified = node["schemaname"] !== undefined || node["catalogname"] !== undefined;
  noteRangeName(survey, node);
  // A RangeVar outside a FROM list and outside a known field is some statement's object, which no WITH can name.
  const isObjectOfStatement = relation.item === undefined;
  if (!isQualified && !isObjectOfStatement && isInScope(scope, textAt(node, "relname"))) {
    return;
  }
  survey.relations.push(isObjectOfStatement ? { ...relation, use: "object" } : relation);
}

function noteRangeName(survey: Walk, node: SyntaxObject): void {
  const alias = objectAt(node, "alias");
  if (alias?.["colnames"] !== undefined) survey.countsColumns = true;
  survey.rangeNames.push(
    alias === undefined
      ? { name: textAt(node, "relname"), relation: node }
      : { name: textAt(alias, "aliasname"), relation: undefined },
  );
}

function note(survey: Walk, object: SyntaxObject, place: Place): void {
  const alias = objectAt(object, "alias");
  if (alias !== undefined) {
    survey.rangeNames.push({ name: textAt(alias, "aliasname"), relation: undefined });
  }
  if (object["funcname"] !== undefined && !place.type.startsWith("Create")) {
    noteFunction(survey, object);
  }
  if (object["names"] !== undefined) {
    noteName(survey, survey.types, object, "names");
  }
  switch (place.type) {
    case "A_Expr":
      noteName(survey, survey.operators, object, "name");
      break;
    case "SubLink":
      noteName(survey, survey.operators, object, "operName");
      break;
    case "SortBy":
      noteName(survey, survey.operators, object, "useOp");
      break;
    case "RangeTableSample":
      noteName(survey, survey.samples, object, "method");
      break;
    case "JoinExpr":
      noteJoin(survey, object);
      break;
    case "ColumnRef":
      noteColumn(survey, object);
      break;
    case "A_Indirection":
      noteSelections(survey, object);
      break;
  }
}

function noteName(survey: Walk, into: NameUse[], object: SyntaxObject, field: string): void {
  const list = listAt(object, field);
  if (list.length === 0) {
    return;
  }
  const parts = stringsOf(list);
  if (parts === undefined) {
    survey.unreadable = true;
  } else {
    into.push({ parts, location: locationOf(object) });
  }
}

function noteFunction(survey: Walk, object: SyntaxObject): void {
  const parts = stringsOf(listAt(object, "funcname"));
  if (parts === undefined || parts.length === 0) {
    survey.unreadable = true;
  } else {
    survey.functions.push({ parts, location: locationOf(object), node: object });
  }
}

function noteJoin(survey: Mutable<Survey>, object: SyntaxObject): void {
  const names = stringsOf(listAt(object, "usingClause"));
  if (names === undefined || object["isNatural"] === true) survey.countsColumns = true;
  if (names !== undefined) survey.merged.push(...names);
}

function noteColumn(survey: Walk, object: SyntaxObject): void {
  const fields = listAt(object, "fields");
  const parts = fields.map((field) => fieldName(field));
  survey.columns.push({ parts, location: locationOf(object), node: object });
}

function fieldName(field: SyntaxValue): string {
  return isObject(field) && field["A_Star"] !== undefined ? "*" : (stringsOf([field])?.[0] ?? "");
}

function noteSelections(survey: Walk, object: SyntaxObject): void {
  for (const step of listAt(object, "indirection")) {
    const name = stringsOf([step])?.[0];
    if (name !== undefined) {
      survey.selections.push({ parts: [name], location: -1 });
    }
  }
}
