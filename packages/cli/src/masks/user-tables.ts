// What holds rows of users: tables, partitioned ones, foreign ones and copies. It must never leave one of them out.
import type { Catalog, Relation } from "@writ/sql";

const systemSchema = /^(?:information_schema|pg_.*)$/;
const kinds: ReadonlySet<string> = new Set(["r", "p", "f", "m"]);

/** By schema and name. */
export function userTables(catalog: Catalog): readonly Relation[] {
  return userRelations(catalog).filter(({ kind }) => kinds.has(kind));
}

const sorted = new WeakMap<Catalog, readonly Relation[]>();

/** The same with views and sequences. Put in order once: thousands of rules ask. */
export function userRelations(catalog: Catalog): readonly Relation[] {
  const relations = sorted.get(catalog) ?? inOrder(catalog);
  sorted.set(catalog, relations);
  return relations;
}

function inOrder(catalog: Catalog): readonly Relation[] {
  return [...catalog.relations.values()]
    .filter(({ schema }) => !systemSchema.test(schema))
    .sort((a, b) => compare(a.schema, b.schema) || compare(a.name, b.name));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
