// Tables that no role can write while masks are in force, and why: triggers, rules and foreign keys. Only where a role
// of the resource may write at all. It must never work out itself what sql can be asked.
import type { MaskView } from "@writ/contracts";
import type { ModelResource } from "@writ/model";
import { type Catalog, planMasks, quoteName } from "@writ/sql";
import { Prober } from "./probe.ts";
import { userTables } from "./user-tables.ts";

export interface RefusedWrite {
  /** `schema.table`. */
  readonly name: string;
  readonly why: string;
}

const writing: ReadonlySet<string> = new Set(["all", "insert", "update", "delete", "merge"]);

export function refusedWrites(question: {
  readonly catalog: Catalog;
  readonly masks: MaskView;
  readonly resource: ModelResource;
}): readonly RefusedWrite[] {
  const { catalog, masks, resource } = question;
  const writers = Object.values(resource.value.roles).filter(({ allow }) => allow.some((kind) => writing.has(kind)));
  if (writers.length === 0) return [];
  const plan = planMasks(catalog, masks);
  const prober = new Prober(catalog, masks, []);
  const keyed = new Set(catalog.foreignKeys.flatMap(({ relation, referenced }) => [relation, referenced]));
  return userTables(catalog).flatMap((table) => {
    const mayBe = plan.relations.has(table.oid) || keyed.has(table.oid) || table.triggers.length > 0 || table.hasRules;
    if (!mayBe || plan.relations.size === 0 || (table.kind !== "r" && table.kind !== "p")) return [];
    const [refusal] = prober.write(table).refusals;
    return refusal === undefined ? [] : [{ name: quoteName(table.schema, table.name), why: refusal.message }];
  });
}
