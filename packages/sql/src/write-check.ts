// Writes under masks. The target of a write cannot be replaced by a sub-select, so anything that could read, return,
// compare or store a masked value is refused. It must never let a write through because nothing in it names a masked
// column.
import type { Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { hasReturning } from "./kinds.ts";
import type { RelationMasks } from "./masks.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { familyOf, type ResolvedRelation, touchesMask } from "./relation-check.ts";
import type { Surveyed } from "./statement-check.ts";
import type { Survey } from "./survey.ts";
import { isObject, listAt, locationOf, objectAt, type SyntaxObject, stringsOf, textAt, unwrap } from "./tree.ts";

const writeUses = new Set(["insert", "update", "delete", "merge"]);

/** Refusals for a statement that writes, in a session with masks. */
export function checkWrites(context: CheckContext, { node, survey, uses }: Surveyed): PlacedRefusal[] {
  const targets = uses.filter((use) => writeUses.has(use.use));
  if (targets.length === 0) {
    return [];
  }
  const refusals = targets.map((target) => checkTarget(context, target));
  const masked = uses.filter((use) => touchesMask(context, use.relation));
  const [only] = masked;
  const plain = only !== undefined && masked.length === 1 && only === targets[0] && targets.length === 1;
  const reason = plain ? checkPlain(context, { node, survey }, only) : undefined;
  if (only !== undefined && (!plain || reason !== undefined)) {
    const why = reason ?? "Only reads, plain INSERT … (columns) VALUES … and COPY … (columns) FROM STDIN may touch it";
    refusals.push(refuse("sql/masked-write", `${only.label} has masked columns. ${why}.`, locationOf(only.node)));
  }
  return refusals.filter((refusal) => refusal !== undefined);
}

// Triggers and rules speak for the statement; foreign keys compare values across tables.
function checkTarget(context: CheckContext, target: ResolvedRelation): PlacedRefusal | undefined {
  const { relation, label, node } = target;
  if (relation === undefined) {
    return undefined; // already refused as unknown
  }
  const at = locationOf(node);
  if (relation.kind !== "r" && relation.kind !== "p") {
    return refuse("sql/masked-write", `${label} is not a table: under masks only tables can be written.`, at);
  }
  const family = familyOf(context.catalog, relation.oid);
  if (family.some((member) => member.hasTriggers || member.hasRules)) {
    return refuse("sql/trigger", `${label} has triggers or rules, which may show masked columns.`, at);
  }
  return family.some((member) => comparesMasked(context, member))
    ? refuse("sql/masked-reference", `A foreign key of ${label} compares a masked column.`, at)
    : undefined;
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

/** Why this INSERT or COPY FROM is not plain enough; undefined when it is. */
function checkPlain(
  context: CheckContext,
  { node, survey }: Pick<Surveyed, "node" | "survey">,
  target: ResolvedRelation,
): string | undefined {
  const masks = context.plan.relations.get(target.relation?.oid ?? -1);
  const statement = unwrap(node);
  return statement?.type === "CopyStmt" ? checkPlainCopy(statement.content, masks) : checkPlainInsert(survey, masks);
}

function checkPlainInsert(survey: Survey, masks: RelationMasks | undefined): string | undefined {
  const [outer, source, ...more] = survey.statements;
  if (outer?.type !== "InsertStmt" || source?.type !== "SelectStmt" || more.length > 0 || masks === undefined) {
    return "Only plain INSERT … (columns) VALUES … may write it";
  }
  const isValues = listAt(source.content, "valuesLists").length > 0 && !survey.nodeTypes.has("SubLink");
  const columns = listAt(outer.content, "cols");
  if (!isValues || columns.length === 0 || survey.columns.length > 0) {
    return "Only plain INSERT … (columns) VALUES … may write it";
  }
  if (hasReturning(outer.content) || outer.content["onConflictClause"] !== undefined) {
    return "RETURNING and ON CONFLICT are not allowed in a write to it";
  }
  return checkWritable(masks, columns.map(columnName));
}

// What is not named gets its default, as in an INSERT; without a list every column is written.
function checkPlainCopy(content: SyntaxObject, masks: RelationMasks | undefined): string | undefined {
  const columns = stringsOf(listAt(content, "attlist"));
  if (masks === undefined || columns === undefined || columns.length === 0) {
    return "COPY into it must name its columns: COPY … (columns) FROM STDIN";
  }
  return content["whereClause"] === undefined
    ? checkWritable(masks, columns)
    : "WHERE is not allowed in a COPY into it";
}

function checkWritable(masks: RelationMasks, columns: readonly string[]): string | undefined {
  const blocked = columns.find((name) => !isWritable(masks, name));
  return blocked === undefined
    ? undefined
    : `The column ${quoteIdentifier(blocked)} is masked: it can be written only where its mask says write: allow`;
}

function isWritable(masks: RelationMasks, name: string): boolean {
  const mask = masks.get(name);
  return mask === undefined || mask.writeAllow;
}

function columnName(column: unknown): string {
  const node = isObject(column as SyntaxObject) ? (column as SyntaxObject) : undefined;
  return textAt(objectAt(node, "ResTarget"), "name");
}
