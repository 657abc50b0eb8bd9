// The second net: which (table, attribute) pairs of a RowDescription may never reach the client. It is an alarm for
// faults of the rewriting; it must never be taken for the mechanism.
import type { MaskView } from "@writ/contracts";
import type { Catalog } from "./catalog.ts";
import { planMasks } from "./masks.ts";

/** Attribute numbers end at 1600, so a pair fits one number. */
const attributesPerTable = 4096;

/** The key of a RowDescription field: `tableOid * 4096 + attributeNumber`; a whole row has attribute 0. */
export function attributeKey(tableOid: number, attributeNumber: number): number {
  return tableOid * attributesPerTable + attributeNumber;
}

/** Keys of every masked column, of whole rows of masked relations, and of every column of a view that shows one. */
export function maskedAttributes(catalog: Catalog, masks: MaskView | undefined): ReadonlySet<number> {
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
  return keys;
}
