// Whether a right reads a table at all: its kinds of statement, and the lists of tables it is narrowed to. It must
// never leave out a right that could read.
import type { NamePattern, StatementKind } from "@writ/contracts";
import type { ColumnCase } from "./column-cases.ts";

/** Kinds that neither return a value nor let one choose rows: what is not here may read. */
const blindKinds: ReadonlySet<StatementKind | "all"> = new Set(["truncate", "lock", "notify", "maintenance", "set"]);

export function readsAnything(allow: readonly (StatementKind | "all")[]): boolean {
  return allow.some((kind) => !blindKinds.has(kind));
}

/** As the policy judges (policies/statement/tables): each list must hold the table; undefined is no list. */
export function holdsTable(
  lists: readonly (readonly NamePattern[] | undefined)[],
  { schema, table }: ColumnCase,
): boolean {
  return lists.every(
    (list) =>
      list === undefined ||
      list.some(
        (pattern) =>
          (pattern.schema === null || pattern.schema === schema) && (pattern.table === null || pattern.table === table),
      ),
  );
}
