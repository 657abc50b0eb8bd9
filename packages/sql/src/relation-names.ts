// Finds the relations that names in a statement stand for. A name that is not known must never be taken for a harmless
// one.
import type { Catalog, Relation } from "./catalog.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import type { RelationName } from "./survey.ts";
import { type SyntaxObject, textAt } from "./tree.ts";

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
