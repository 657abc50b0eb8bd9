// Which relations a statement names, and which of them may not be touched in this session.
// A relation that is not known must never be taken for a harmless one.
import type { NamePattern } from "@writ/contracts";
import { type Catalog, isSystemSchema, type Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { deniedRelations, trustedExtensions } from "./function-lists.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { RelationName, Survey } from "./survey.ts";
import { locationOf, objectAt, type SyntaxObject, textAt } from "./tree.ts";

export interface ResolvedRelation extends RelationName {
  /** As found on the search path; undefined when the catalogue does not know it. */
  readonly relation: Relation | undefined;
  /** `schema.table` as PostgreSQL quotes it; the bare name when unknown and unqualified. */
  readonly label: string;
}

/** Finds the relations that names stand for. */
export function resolveRelations(catalog: Catalog, names: readonly RelationName[]): ResolvedRelation[] {
  return names.map((name) => {
    const relation = findRelation(catalog, name.node);
    return { ...name, relation, label: relation ? quoteName(relation.schema, relation.name) : shownName(name.node) };
  });
}

function findRelation(catalog: Catalog, node: SyntaxObject): Relation | undefined {
  const database = node["catalogname"];
  const schema = node["schemaname"];
  if (database !== undefined && database !== catalog.database) {
    return undefined;
  }
  return catalog.relation(typeof schema === "string" ? schema : undefined, textAt(node, "relname"));
}

function shownName(node: SyntaxObject): string {
  const schema = node["schemaname"];
  const name = textAt(node, "relname");
  return typeof schema === "string" ? quoteName(schema, name) : quoteIdentifier(name);
}

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
  if (isDenied(relation) && !countsSubscriptions(use, survey)) {
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

function isDenied({ schema, name }: Relation): boolean {
  return (isSystemSchema(schema) && deniedRelations.has(name)) || /^pg_stat_statements/.test(name);
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
  if (plan.views.has(relation.oid)) {
    return refuse("sql/masked-view", `${label} reads a table with masked columns: ask the table itself.`, at);
  }
  const foreign = unfollowed(context, relation);
  return foreign === undefined ? undefined : refuse("sql/unfollowed", `${label} cannot be followed: ${foreign}.`, at);
}

/** What in a relation, in what it reads or in what inherits from it, may bring rows that no mask has seen. */
function unfollowed({ catalog, view }: CheckContext, relation: Relation): string | undefined {
  const seen = new Set([relation.oid]);
  const waiting = [relation.oid];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    const member = catalog.relations.get(oid);
    if (member?.kind === "f") {
      return `the rows of ${quoteName(member.schema, member.name)} come from somewhere else`;
    }
    const blocked = catalog.viewFunctions
      .get(oid)
      ?.find(
        ({ schema, name, extension }) =>
          !trustedExtensions.has(extension ?? "") && !view.functions.includes(quoteName(schema, name)),
      );
    if (blocked !== undefined) {
      return `${quoteName(blocked.schema, blocked.name)} in it may read anything`;
    }
    for (const next of [...(catalog.viewRelations.get(oid) ?? []), ...(catalog.children.get(oid) ?? [])]) {
      if (!seen.has(next) && !isSystemSchema(catalog.relations.get(next)?.schema ?? "")) {
        seen.add(next);
        waiting.push(next);
      }
    }
  }
  return undefined;
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
