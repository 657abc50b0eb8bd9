// The columns that stand for all that a question means. Patterns tell names apart only by being equal to them or not,
// so the names that masks and lists spell, and one that none spells, are all cases. It must never leave one out.
import { type ColumnPattern, type NamePattern, WritError } from "@writ/contracts";
import { formatNamePart } from "@writ/model";
import { columnCasesMax } from "../limits.ts";

export interface ColumnCase {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  /** As masks spell it; `*` where any name that no file spells is meant. */
  readonly shown: string;
}

type Part = "schema" | "table" | "column";

/**
 * One case for a column that is named whole. `spelled`: every pattern that could tell two columns apart.
 * @throws WritError WRIT_USAGE beyond `columnCasesMax`.
 */
export function casesOf(
  wanted: ColumnPattern,
  spelled: readonly (NamePattern & { readonly column?: string | null })[],
): readonly ColumnCase[] {
  const [schemas, tables, columns] = (["schema", "table", "column"] as const).map((part) =>
    namesOf(wanted, spelled, part),
  ) as [readonly Name[], readonly Name[], readonly Name[]];
  const count = schemas.length * tables.length * columns.length;
  if (count > columnCasesMax) {
    const many = `it can mean ${count} different columns of the masks, and at most ${columnCasesMax} are looked at`;
    throw new WritError("WRIT_USAGE", `--column: ${many}. Name the table: public.customers.*.`);
  }
  return schemas.flatMap((schema) =>
    tables.flatMap((table) =>
      columns.map((column) => ({
        ...{ schema: schema.name, table: table.name, column: column.name },
        shown: [schema, table, column].map(({ shown }) => shown).join("."),
      })),
    ),
  );
}

interface Name {
  readonly name: string;
  readonly shown: string;
}

function namesOf(
  wanted: ColumnPattern,
  spelled: readonly (NamePattern & { readonly column?: string | null })[],
  part: Part,
): readonly Name[] {
  const only = wanted[part];
  if (only !== null) return [{ name: only, shown: formatNamePart(only) }];
  const names = new Set(spelled.flatMap((pattern) => pattern[part] ?? []));
  let other = "any";
  while (names.has(other)) other += "_";
  const named = [...names].sort().map((name) => ({ name, shown: formatNamePart(name) }));
  return [...named, { name: other, shown: "*" }];
}
