// Writes under masks. The target of a write cannot be replaced by a sub-select, so anything that could read, return,
// compare or store a masked value is refused. It must never let a write through because nothing in it names a masked
// column.
import type { Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import type { RelationMasks } from "./masks.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { familyOf, type ResolvedRelation, touchesMask } from "./relation-check.ts";
import type { Surveyed } from "./statement-check.ts";
import { isObject, listAt, locationOf, objectAt, type SyntaxObject, stringsOf, unwrap } from "./tree.ts";
import { checkBindings, choosesMaskedRows } from "./write-bindings.ts";
import { writtenBy } from "./write-columns.ts";
import { runOnWrite } from "./write-functions.ts";
import { checkSources, checkTargetReads, type Write } from "./write-reads.ts";
import { maskedReturning, returningItems } from "./write-returning.ts";
import { mayFireTriggers } from "./write-triggers.ts";

type Part = Pick<Surveyed, "node" | "survey" | "uses">;

const writeUses = new Set(["insert", "update", "delete", "merge"]);
const writeTypes = new Set(["InsertStmt", "UpdateStmt", "DeleteStmt", "MergeStmt"]);

/** Refusals for a statement that writes, in a session with masks. */
export function checkWrites(context: CheckContext, statement: Part): PlacedRefusal[] {
  const { node, uses } = statement;
  const targets = uses.filter((use) => writeUses.has(use.use));
  if (targets.length === 0) return [];
  const refusals = targets
    .map((target) => checkTarget(context, target, statement))
    .filter((refusal) => refusal !== undefined);
  if (unwrap(node)?.content["is_from"] === true) {
    return [...refusals, ...checkCopied(context, statement, targets[0])];
  }
  const writes = writesOf(context, statement);
  if (writes.length !== targets.length) {
    return [...refusals, refuse("sql/masked-write", "The writes of this statement could not be told apart.")];
  }
  return [
    ...refusals,
    ...writes.flatMap((write) => [
      ...checkWritten(write),
      ...checkReads(write, writes.length === 1),
      ...checkBindings(context, write),
    ]),
    ...checkSources(context, { ...regionOf(statement, writes), uses }),
  ];
}

/** Whether rows that exist may be changed or deleted. */
function changesRows({ use, node }: ResolvedRelation, { survey }: Part): boolean {
  const updates = ({ content }: { readonly content: SyntaxObject }): boolean =>
    content["relation"] === node && content["onConflictClause"] !== undefined;
  return use !== "insert" || survey.statements.some(updates);
}

/** The writes of a statement, with the relation each writes to and its masks. */
function writesOf({ plan }: CheckContext, { survey, uses }: Part): Write[] {
  const found: Write[] = [];
  for (const { type, content } of survey.statements) {
    const target = uses.find((use) => use.node === content["relation"]);
    if (!writeTypes.has(type) || target === undefined) continue;
    found.push({ type, content, target, masks: plan.relations.get(target.relation?.oid ?? -1) ?? noMasks });
  }
  return found;
}

const noMasks: RelationMasks = new Map();

/** The write whose RETURNING may show masks: where there is another one, it could store them. */
export function returningWrite(context: CheckContext, statement: Part): Write | undefined {
  const writes = writesOf(context, statement);
  return writes.length === 1 ? writes[0] : undefined;
}

/** Whether masks have to be put into the RETURNING of a statement. */
export function hasMaskedReturning(context: CheckContext, statement: Part): boolean {
  const write = returningWrite(context, statement);
  return write !== undefined && maskedReturning(write).length > 0;
}

/**
 * Whether a compiled statement still reads no masked column of what it writes, outside what `isHidden` knows
 * for hidden: asked of the compiled tree, and told nothing of how it was made.
 */
export function areTargetsUnread(
  context: CheckContext,
  statement: Part,
  isHidden: (write: Write, object: SyntaxObject) => boolean,
): boolean {
  return writesOf(context, statement)
    .filter(({ masks }) => masks.size > 0)
    .every((write) => checkTargetReads(write, (object) => isHidden(write, object)).length === 0);
}

/** Whether a masked relation stands where it is written: what may be read of it was checked apart. */
export function isCheckedTarget({ use }: ResolvedRelation): boolean {
  return writeUses.has(use);
}

function checkReads(write: Write, isOnly: boolean): PlacedRefusal[] {
  if (write.masks.size === 0) return [];
  const masked = new Set(isOnly ? maskedReturning(write).map(({ item }) => item) : []);
  return checkTargetReads(write, (object) => masked.has(object));
}

// What the body of a SELECT reads of WITH goes to the client only; everything else may reach a write. RETURNING goes to
// the client too, where no other write could take it.
function regionOf(
  { node }: Part,
  writes: readonly Write[],
): { region: SyntaxObject; unread: ReadonlySet<SyntaxObject> } {
  const statement = innermost(node);
  const { type, content } = unwrap(statement) ?? {};
  const clause = objectAt(content, "withClause");
  const isWithin = (write: Write): boolean => clause !== undefined && holds(clause, write.content);
  const region =
    type === "SelectStmt" && clause !== undefined && writes.every(isWithin) ? { withClause: clause } : statement;
  const [only] = writes.length === 1 ? writes : [];
  return {
    region,
    unread: new Set(only === undefined ? [] : returningItems(only.content).filter((item) => isObject(item))),
  };
}

/** The query or write that EXPLAIN, PREPARE, DECLARE or COPY holds. */
function innermost(node: SyntaxObject): SyntaxObject {
  const statement = unwrap(node);
  const inner = objectAt(statement?.content, "query");
  return inner !== undefined && statement !== undefined && !writeTypes.has(statement.type) ? inner : node;
}

function holds(root: SyntaxObject, wanted: SyntaxObject): boolean {
  const waiting: unknown[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === wanted) return true;
    if (typeof next === "object" && next !== null) waiting.push(...Object.values(next));
  }
  return false;
}

// Triggers and rules speak for the statement; foreign keys compare values across tables.
function checkTarget(context: CheckContext, target: ResolvedRelation, statement: Part): PlacedRefusal | undefined {
  const { relation, label, node } = target;
  if (relation === undefined) {
    return undefined; // already refused as unknown
  }
  const at = locationOf(node);
  if (relation.kind !== "r" && relation.kind !== "p") {
    return refuse("sql/masked-write", `${label} is not a table: under masks only tables can be written.`, at);
  }
  if (touchesMask(context, relation) && !context.plan.relations.has(relation.oid)) {
    return refuse(
      "sql/masked-write",
      `${label} shows masked columns in a way that no write can be checked against.`,
      at,
    );
  }
  const family = familyOf(context.catalog, relation.oid);
  if (family.some((member) => member.hasRules) || mayFireTriggers(context, target, statement)) {
    return refuse(
      "sql/trigger",
      `This write to ${label} runs its triggers or rules, which may show masked columns.`,
      at,
    );
  }
  const called = target.use === "delete" ? undefined : runOnWrite(context, relation);
  if (called !== undefined) {
    const what = "by itself, which may read anything: add it to functions: in the resource if it may be called";
    return refuse("sql/function", `A write to ${label} runs ${called} ${what}.`, at);
  }
  if (family.some((member) => choosesMaskedRows(context, member))) {
    const message = `A policy on a masked table reads ${label}: a write to it would choose which rows show.`;
    return refuse("sql/masked-binding", message, at);
  }
  const follows = changesRows(target, statement);
  if (follows && family.some((member) => firesElsewhere(context, member, target.use === "delete"))) {
    return refuse(
      "sql/trigger",
      `Rows of ${label} are followed by a table with triggers or functions, which may show masked columns.`,
      at,
    );
  }
  return family.some((member) => comparesMasked(context, member))
    ? refuse("sql/masked-reference", `A foreign key of ${label} compares a masked column.`, at)
    : undefined;
}

/** Whether what happens to rows of a relation makes, by foreign keys, triggers, rules or functions of another run. */
function firesElsewhere(context: CheckContext, relation: Relation, deletes: boolean): boolean {
  const { catalog } = context;
  // What comes back to the relation itself by a key fires triggers that the write alone does not.
  const seen = new Set<number>();
  const waiting = [relation.oid];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    for (const key of catalog.foreignKeys) {
      if (key.referenced !== oid || !key.acts || seen.has(key.relation)) continue;
      seen.add(key.relation);
      waiting.push(key.relation);
      const followers = familyOf(catalog, key.relation);
      if (followers.some((member) => member.triggers.length > 0 || member.hasRules)) return true;
      if (!deletes && followers.some((member) => runOnWrite(context, member) !== undefined)) return true;
    }
  }
  return false;
}

function comparesMasked({ catalog, plan }: CheckContext, relation: Relation): boolean {
  const isMasked = (oid: number, numbers: readonly number[]): boolean => {
    const masks = plan.relations.get(oid);
    const columns = catalog.relations.get(oid)?.columns ?? [];
    return masks !== undefined && columns.some((column) => numbers.includes(column.number) && masks.has(column.name));
  };
  return catalog.foreignKeys.some(
    (key) =>
      (key.relation === relation.oid || key.referenced === relation.oid) &&
      (isMasked(key.relation, key.columns) || isMasked(key.referenced, key.referencedColumns)),
  );
}

function checkWritten({ type, content, target, masks }: Write): PlacedRefusal[] {
  if (masks.size === 0 || target.relation === undefined) return [];
  const { columns, listed } = writtenBy(type, content, target.relation);
  const blocked = columns.find(
    ({ name, isDefault, isPart }) => !isDefault && !(isWritable(masks, name) && !(isPart && masks.has(name))),
  );
  if (blocked === undefined) return [];
  const only = blocked.isPart ? "only as a whole and" : "only";
  const why = listed
    ? `The column ${quoteIdentifier(blocked.name)} is masked: it is written ${only} where its mask says write: allow`
    : "Without a list of columns an INSERT writes masked ones: name those that are not";
  const at = blocked.location >= 0 ? blocked.location : locationOf(target.node);
  return [refuse("sql/masked-write", `${target.label} has masked columns. ${why}.`, at)];
}

// What is not named gets its default, as in an INSERT; without a list every column is written.
function checkCopied(context: CheckContext, { node }: Part, target: ResolvedRelation | undefined): PlacedRefusal[] {
  const masks = context.plan.relations.get(target?.relation?.oid ?? -1);
  if (target === undefined || masks === undefined) return [];
  const content = unwrap(node)?.content;
  const columns = stringsOf(listAt(content, "attlist"));
  const blocked = columns?.find((name) => !isWritable(masks, name));
  const why =
    columns === undefined || columns.length === 0
      ? "COPY into it must name its columns: COPY … (columns) FROM STDIN"
      : content?.["whereClause"] !== undefined
        ? "WHERE is not allowed in a COPY into it"
        : blocked === undefined
          ? undefined
          : `The column ${quoteIdentifier(blocked)} is masked: it can be written only where its mask says write: allow`;
  return why === undefined
    ? []
    : [refuse("sql/masked-write", `${target.label} has masked columns. ${why}.`, locationOf(target.node))];
}

function isWritable(masks: RelationMasks, name: string): boolean {
  const mask = masks.get(name);
  return mask === undefined || mask.writeAllow;
}
