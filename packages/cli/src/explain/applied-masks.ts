// Which masks a statement meets: those of the relations it reads or writes, and of the views among them what they show.
// It must never leave out a masked column of a relation that the statement names.
import type { MaskView, StatementFacts } from "@writ/contracts";
import { type Catalog, planMasks, quoteName, type Relation } from "@writ/sql";
import { maskWords, shownAs } from "../masks/mask-words.ts";

export interface AppliedMask {
  /** `schema.table.column` as PostgreSQL stores it. */
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  /** What is seen in its place. */
  readonly shown: string;
  /** The relation is a view: its tables are masked below it. */
  readonly byDefinition: boolean;
}

export function appliedMasks(
  catalog: Catalog,
  masks: MaskView | undefined,
  parts: readonly StatementFacts[],
): readonly AppliedMask[] {
  const named = new Set(parts.flatMap(({ reads, writes, behind = [] }) => [...reads, ...writes, ...behind]));
  const found = [...catalog.relations.values()].filter(({ schema, name }) => named.has(quoteName(schema, name)));
  return found.flatMap((relation) => masksOf(catalog, masks, relation));
}

/** The masked columns of one relation, in its own order. */
export function masksOf(catalog: Catalog, masks: MaskView | undefined, relation: Relation): readonly AppliedMask[] {
  const plan = planMasks(catalog, masks);
  const own = plan.relations.get(relation.oid);
  const isView = plan.views.has(relation.oid);
  const below = isView ? plan.shownBy(relation) : undefined;
  return relation.columns.flatMap((column) => {
    const mask = own?.get(column.name);
    const taint = below?.get(column.name);
    if (mask === undefined && taint === undefined) return [];
    const shown =
      mask !== undefined
        ? shownAs(mask, column)
        : taint === "computed" || taint === undefined
          ? "computed from masked columns"
          : maskWords(taint);
    const { schema, name: table } = relation;
    return [{ schema, table, column: column.name, shown, byDefinition: mask === undefined }];
  });
}
