// The second net: which (table, attribute) pairs of a RowDescription may never reach the client. It is an alarm for
// faults of the rewriting; it must never be taken for the mechanism.
import type { MaskView } from "@writ/contracts";
import { type Catalog, isSystemSchema } from "./catalog.ts";
import { planMasks } from "./masks.ts";

/** Attribute numbers end at 1600, so a pair fits one number. */
const attributesPerTable = 4096;

/** The key of a RowDescription field: `tableOid * 4096 + attributeNumber`; a whole row has attribute 0. */
export function attributeKey(tableOid: number, attributeNumber: number): number {
  return tableOid * attributesPerTable + attributeNumber;
}

/** Keys as `attributeKey` makes them; empty when there is nothing to look for. */
export type AttributeNet = Pick<ReadonlySet<number>, "has" | "size">;

/**
 * Keys of every masked column, of whole rows of masked relations, and of every column of a view that shows one. Where
 * there are any, what the catalogue does not know is in the net too: a table or a column that somebody made since.
 */
export function maskedAttributes(catalog: Catalog, masks: MaskView | undefined): AttributeNet {
  const plan = planMasks(catalog, masks);
  const keys = new Set<number>();
  for (const oid of new Set([...plan.relations.keys(), ...plan.views, ...plan.partitioned])) {
    keys.add(attributeKey(oid, 0));
    for (const column of catalog.relations.get(oid)?.columns ?? []) {
      if (plan.views.has(oid) || plan.relations.get(oid)?.has(column.name) === true) {
        keys.add(attributeKey(oid, column.number));
      }
    }
  }
  return { size: keys.size, has: (key) => keys.has(key) || !isKnown(catalog, key) };
}

// System columns have numbers below zero, so their keys lie at the end of the relation before.
const systemAttributesMin = attributesPerTable - 16;

function isKnown(catalog: Catalog, key: number): boolean {
  if (key === 0) {
    return true; // of no table
  }
  const attribute = key % attributesPerTable;
  const isSystem = attribute >= systemAttributesMin;
  const relation = catalog.relations.get(Math.floor(key / attributesPerTable) + (isSystem ? 1 : 0));
  if (relation === undefined || isSystem || attribute === 0) {
    return relation !== undefined;
  }
  // Columns of the server's own relations and of sequences are not read.
  const isRead = relation.kind !== "S" && !isSystemSchema(relation.schema);
  return !isRead || relation.columns.some(({ number }) => number === attribute);
}
