// Which relations a statement names, and which of them may not be touched in this session.
// A relation that is not known must never be taken for a harmless one.
import type { NamePattern } from "@writ/contracts";
import { type Catalog, isSystemSchema, type Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { ResolvedRelation } from "./relation-names.ts";
import type { Survey } from "./survey.ts";
import { locationOf, objectAt } from "./tree.ts";
import { isDeniedRelation, unfollowed } from "./view-check.ts";

export { type ResolvedRelation, resolveRelations } from "./relation-names.ts";

/** Whether the session has a masked column in this relation, or it shows one some other way. */
export function touchesMask({ plan }: CheckContext, relation: Relation | undefined): boolean {
  const oid = relation?.oid ?? -1;
  return plan.relations.has(oid) || plan.views.has(oid) || plan.partitioned.has(oid);
}

/** Why this relation may not be named at all, for sessions with masks or a list of tables. */
export function checkRelation(context: CheckContext, use: ResolvedRelation, survey: Survey): PlacedRefusal | undefined {
  const at = locationOf(use.node);
  const { relation } = use;
  if (relation === undefined) {
    return refuse(
      "sql/unknown-relation",
      `The relation ${use.label} is not known here; write its schema if it has one.`,
      at,
    );
  }
  if (isDeniedRelation(relation) && !countsSubscriptions(use, survey)) {
    return refuse("sql/denied-relation", `${use.label} shows values of other tables, sessions or credentials.`, at);
  }
  if (isSystemSchema(relation.schema)) {
    return undefined;
  }
  if (!context.view.tables.every((list) => list.some((pattern) => covers(pattern, relation)))) {
    return refuse("sql/table", `${use.label} is not among the tables of this grant.`, at);
  }
  return context.masked ? checkMasks(context, { ...use, relation }) : undefined;
}

const subscriptionColumns = new Set(["datname", "oid", "subdbid", "subname", "subenabled", "subowner"]);
const renamingNodes = ["JoinExpr", "RangeSubselect", "RangeFunction", "CommonTableExpr"];

// pg_dump counts them. Only subconninfo holds a credential: every column that the statement names must be another, and
// nothing in it may give columns other names, or take whole rows as COPY does.
function countsSubscriptions({ item, relation }: ResolvedRelation, survey: Survey): boolean {
  const { columns, rangeNames, relations, nodeTypes } = survey;
  return (
    relation?.schema === "pg_catalog" &&
    relation.name === "pg_subscription" &&
    item !== undefined &&
    !renamingNodes.some((type) => nodeTypes.has(type)) &&
    relations.every(({ node, use }) => use === "read" && objectAt(node, "alias") === undefined) &&
    columns.every(({ parts: [first, ...more] }) => more.length === 0 && subscriptionColumns.has(first ?? "")) &&
    !columns.some(({ parts }) => rangeNames.some(({ name }) => name === parts[0]))
  );
}

function covers(pattern: NamePattern, relation: Relation): boolean {
  return (
    (pattern.schema === null || pattern.schema === relation.schema) &&
    (pattern.table === null || pattern.table === relation.name)
  );
}

function checkMasks(
  context: CheckContext,
  { relation, label, node }: ResolvedRelation & { relation: Relation },
): PlacedRefusal | undefined {
  const { plan } = context;
  const at = locationOf(node);
  if (plan.partitioned.has(relation.oid)) {
    return refuse("sql/masked-partition-key", `The partitions of ${label} would show a masked column.`, at);
  }
  const foreign = unfollowed(context, relation);
  return foreign === undefined ? undefined : refuse("sql/unfollowed", `${label} cannot be followed: ${foreign}.`, at);
}

/** A relation and everything that inherits from it. */
export function familyOf(catalog: Catalog, oid: number): Relation[] {
  const seen = new Set([oid]);
  const waiting = [oid];
  const family: Relation[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const relation = catalog.relations.get(next);
    if (relation !== undefined) {
      family.push(relation);
    }
    for (const child of catalog.children.get(next) ?? []) {
      if (!seen.has(child)) {
        seen.add(child);
        waiting.push(child);
      }
    }
  }
  return family;
}
