// A search path that a client chooses when it connects: `options=-csearch_path=app`, `currentSchema=app`. It is sent as
// a start-up parameter, so that RESET and a rollback return to it, and names are resolved on it. It must never name a
// schema that the server would pass over, nor hold where a function of users could read it.
import type { Catalog } from "./catalog.ts";
import type { SqlView } from "./context.ts";
import { chosenSchemasMax } from "./limits.ts";
import { keepsSearchPath, pathOf, quotedPath } from "./settings.ts";

/**
 * The catalogue for a session that starts with this path; the same when it is the login's own, undefined when the
 * session may not have it. What is allowed are schemas by their plain names, all there and usable by the login, where
 * nothing that users wrote can run within a statement: the names in such a body would mean other tables.
 */
export function catalogOnPath(catalog: Catalog, value: string, view: PathView): Catalog | undefined {
  const schemas = pathOf(value);
  if (schemas === undefined || schemas.length === 0 || schemas.length > chosenSchemasMax) return undefined;
  if (keepsSearchPath(value, catalog.searchPath)) return catalog;
  const isUsable = schemas.every((schema) => catalog.usableSchemas.has(schema));
  return isUsable && !runsFunctions(catalog, view) ? catalog.onPath(schemas, quotedPath(schemas)) : undefined;
}

/** The part of a session that decides whether it may choose. */
export type PathView = Pick<SqlView, "functions" | "masks" | "tables" | "watched">;

// Under masks no trigger fires, and no DO or CALL runs. Lists and guards of tables go by names in the text alone: with
// them the path stays.
function runsFunctions(catalog: Catalog, { functions, masks, tables, watched }: PathView): boolean {
  const masked = masks !== undefined && (masks.rules.length > 0 || masks.unlisted === "hide");
  const called = [...catalog.viewFunctions.values()].flat();
  if (functions.length > 0 || called.some(({ extension }) => extension === undefined)) return true;
  if (masked) return false;
  return (
    tables.length > 0 ||
    watched !== undefined ||
    [...catalog.relations.values()].some(({ triggers }) => triggers.length > 0)
  );
}
