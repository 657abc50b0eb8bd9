// Constants in checks, defaults and conditions of indexes on masked columns: the catalogue shows them to everybody, and
// they may be values of the column. The constants themselves must never be shown or kept.
import type { MaskView } from "@writ/contracts";
import { formatColumnPattern } from "@writ/model";
import { type Catalog, type CatalogTable, planMasks } from "@writ/sql";

export interface ValueTrace {
  readonly what: "check" | "default" | "index";
  /** Name of the constraint, the column or the index. */
  readonly name: string;
  /** Masked columns that it speaks of, `schema.table.column`. */
  readonly columns: readonly string[];
  readonly constants: number;
}

export function findTraces(question: {
  readonly catalog: Catalog;
  readonly masks: MaskView;
  readonly expressions: CatalogTable;
}): readonly ValueTrace[] {
  const { catalog, masks, expressions } = question;
  const plan = planMasks(catalog, masks);
  return expressions.flatMap((row) => {
    const [oid, what, name, numbers, quoted, counts] = row;
    const relation = catalog.relations.get(Number(oid));
    const masked = relation === undefined ? undefined : plan.relations.get(relation.oid);
    if (relation === undefined || masked === undefined) return [];
    const used = JSON.parse(numbers ?? "[]") as number[];
    const columns = relation.columns.filter(({ number, name: own }) => used.includes(number) && masked.has(own));
    // In text a number is a length or the like; of numbers it may be a value.
    const constants = Number(quoted) + (columns.some(({ category }) => category === "N") ? Number(counts) : 0);
    if (columns.length === 0 || !(constants > 0)) return [];
    const { schema, name: table } = relation;
    return [
      {
        ...{ what: what === "check" || what === "index" ? what : "default", name: name ?? "", constants },
        columns: columns.map((column) => formatColumnPattern({ schema, table, column: column.name })),
      },
    ];
  });
}
