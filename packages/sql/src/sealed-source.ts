// The only form in which a relation with masks may stand in a compiled tree: a sub-select that reads it alone, shows
// plain columns as they are and masked ones as their masks' expressions, and does nothing else but find the rows of a
// lookup. Recognised from the
// tree and the plan alone; it must never ask the rewriting what it made.
import type { Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { checkFunctions } from "./function-check.ts";
import { generatedTree, isGenerated } from "./generated-trees.ts";
import { lookedUpIn } from "./lookup-proof.ts";
import { maskExpression } from "./mask-expression.ts";
import type { MaskPlan, RelationMasks } from "./masks.ts";
import { surveyStatement } from "./survey.ts";
import { isSystemColumn } from "./system-columns.ts";
import {
  isObject,
  isSameTree,
  listAt,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
  unwrap,
} from "./tree.ts";

/** The sealed sub-selects of a tree, and the names of the relations that stand in them. The tree is within bounds. */
export function sealedSources(context: CheckContext, root: SyntaxObject): ReadonlySet<SyntaxObject> {
  const found = new Set<SyntaxObject>();
  surveyStatement(root, (query) => {
    const sealed = sealedSource(context, query);
    if (sealed !== undefined) found.add(query).add(sealed.relation);
    return sealed !== undefined;
  });
  return found;
}

/** A sub-select that shows nothing but what masks let through, and holds nothing that may not run. */
export interface Sealed {
  /** The name of the relation that it reads. */
  readonly relation: SyntaxObject;
  /** The column that its condition looks up. */
  readonly lookup: string | undefined;
}

interface Finding {
  readonly context: CheckContext;
  readonly sealed: Sealed | undefined;
}

// Of generated trees, which come again: a client's own are each a new one.
const findings = new WeakMap<SyntaxObject, Finding>();

/** What a query `{ SelectStmt: … }` is sealed as; undefined when it is not. */
export function sealedSource(context: CheckContext, query: SyntaxObject): Sealed | undefined {
  const known = findings.get(query);
  if (known !== undefined && isSameSession(known.context, context)) return known.sealed;
  const relation = sealedRelation(context, query);
  const isClean = relation !== undefined && holdsNoOther(context, query, relation);
  const sealed = isClean ? { relation, lookup: lookedUpIn(context, query) } : undefined;
  if (isGenerated(query)) findings.set(query, { context, sealed });
  return sealed;
}

function isSameSession(before: CheckContext, now: CheckContext): boolean {
  const { view, catalog, hashKey, plan } = before;
  return view === now.view && catalog === now.catalog && hashKey === now.hashKey && plan === now.plan;
}

/** Whether every name in it is known and may be used, and no other relation stands in it. */
function holdsNoOther(context: CheckContext, query: SyntaxObject, relation: SyntaxObject): boolean {
  const survey = surveyStatement(query);
  return (
    !survey.unreadable &&
    survey.relations.every(({ node }) => node === relation) &&
    checkFunctions(context, survey).length === 0
  );
}

const queryFields: ReadonlySet<string> = new Set(["targetList", "fromClause", "whereClause", "limitOption", "op"]);

/** The name of the relation when the query is a sealed source of it. */
function sealedRelation(context: CheckContext, query: SyntaxObject): SyntaxObject | undefined {
  const select = objectAt(query, "SelectStmt");
  const [item, ...more] = listAt(select, "fromClause");
  if (select === undefined || more.length > 0 || !Object.keys(select).every((field) => queryFields.has(field))) {
    return undefined;
  }
  const node = relationOf(item);
  const schema = node?.["schemaname"];
  const alias = textAt(objectAt(node, "alias"), "aliasname");
  if (node === undefined || typeof schema !== "string" || alias === "" || hasColumnAliases(node)) {
    return undefined;
  }
  const relation = context.catalog.relation(schema, textAt(node, "relname"));
  const masks = relation === undefined ? undefined : masksOf(context.plan, relation);
  if (relation === undefined || masks === undefined || select["op"] !== "SETOP_NONE") {
    return undefined;
  }
  if (select["whereClause"] !== undefined && lookedUpIn(context, query) === undefined) {
    return undefined;
  }
  const source = { context, relation, masks, alias };
  return listAt(select, "targetList").every((target) => isSealedTarget(source, target)) ? node : undefined;
}

/** Undefined for what no sub-select makes harmless: views, and relations whose partitions tell. */
function masksOf(plan: MaskPlan, { oid }: Relation): RelationMasks | undefined {
  return plan.views.has(oid) || plan.partitioned.has(oid) ? undefined : plan.relations.get(oid);
}

function hasColumnAliases(node: SyntaxObject): boolean {
  return listAt(objectAt(node, "alias"), "colnames").length > 0 || node["catalogname"] !== undefined;
}

/** The RangeVar of a FROM item that is a table, or a sample of one by constants. */
function relationOf(item: SyntaxValue | undefined): SyntaxObject | undefined {
  const node = unwrap(item);
  if (node?.type === "RangeVar") {
    return node.content;
  }
  if (node?.type !== "RangeTableSample") {
    return undefined;
  }
  const { relation, ...sample } = node.content;
  const { columns, functions, relations, nodeTypes } = surveyStatement(sample);
  const isConstant = columns.length + functions.length + relations.length === 0 && !nodeTypes.has("SubLink");
  return isConstant ? objectAt(isObject(relation) ? relation : undefined, "RangeVar") : undefined;
}

interface Source {
  readonly context: CheckContext;
  readonly relation: Relation;
  readonly masks: RelationMasks;
  /** What its rows go by. */
  readonly alias: string;
}

/** Whether a `{ ResTarget: … }` shows the mask of some column of the relation, under whatever label. */
export function isMaskedTarget(source: Source, target: SyntaxObject): boolean {
  const value = objectAt(target, "ResTarget")?.["val"];
  return value !== undefined && [...source.masks.keys()].some((name) => isMask(source, name, value));
}

const targetFields: ReadonlySet<string> = new Set(["name", "val", "location"]);

function isSealedTarget(source: Source, target: SyntaxValue): boolean {
  const content = objectAt(isObject(target) ? target : undefined, "ResTarget");
  if (content === undefined || !Object.keys(content).every((field) => targetFields.has(field))) {
    return false;
  }
  const { name, val } = content;
  return name === undefined ? isPlainColumn(source, val) : typeof name === "string" && isMask(source, name, val);
}

function isPlainColumn({ relation, masks, alias }: Source, value: SyntaxValue | undefined): boolean {
  const fields = listAt(objectAt(isObject(value) ? value : undefined, "ColumnRef"), "fields");
  const [table, column = "", ...more] = stringsOf(fields) ?? [];
  const isKnown = isSystemColumn(column) || relation.columns.some(({ name }) => name === column);
  return table === alias && more.length === 0 && isKnown && !masks.has(column);
}

function isMask({ context, relation, masks, alias }: Source, name: string, value: SyntaxValue | undefined): boolean {
  const column = relation.columns.find((each) => each.name === name);
  const mask = masks.get(name);
  if (column === undefined || mask === undefined) {
    return false;
  }
  const { catalog, hashKey } = context;
  const text = maskExpression(alias, { column, mask, hashKey: catalog.isUtf8 ? hashKey : noKey });
  const expected = expressionOf(context, text);
  return expected !== undefined && isSameTree(value, expected);
}

const noKey = new Uint8Array(0);

/** The tree of a mask's expression. */
function expressionOf(context: CheckContext, text: string): SyntaxValue | undefined {
  const [target] = listAt(objectAt(generatedTree(context, `SELECT ${text}`), "SelectStmt"), "targetList");
  return unwrap(target)?.content["val"];
}
