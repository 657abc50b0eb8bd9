// Views, copies and functions that read masked columns, and how each is treated. It must never work out itself what sql
// can be asked.
import type { MaskView } from "@writ/contracts";
import { formatNamePart, type ModelResource } from "@writ/model";
import { type Catalog, type CatalogTable, planMasks, quoteName, type Relation } from "@writ/sql";
import { masksOf } from "../explain/applied-masks.ts";
import { Prober } from "./probe.ts";
import { userRelations } from "./user-tables.ts";

export type Treatment = "expanded" | "masked" | "passes" | "refused" | "called";

export interface ReaderTreatment {
  readonly kind: "view" | "materialized view" | "function";
  /** `schema.name`, of functions with their arguments. */
  readonly name: string;
  readonly treatment: Treatment;
  /** Why it is refused, or what is masked in it. */
  readonly detail: string;
}

export interface ReadersQuestion {
  readonly catalog: Catalog;
  readonly masks: MaskView;
  readonly functions: CatalogTable;
  readonly resource: ModelResource;
}

export function treatReaders(question: ReadersQuestion): readonly ReaderTreatment[] {
  const { catalog, masks, resource } = question;
  const listed = [...new Set(Object.values(resource.value.roles).flatMap(({ functions = [] }) => functions))];
  const prober = new Prober(catalog, masks, listed);
  return [
    ...readersOfMasks(catalog, masks).map((view) => treatView({ catalog, masks, prober }, view)),
    ...treatFunctions(question, new Set(listed)),
  ];
}

/** Views and copies that read a masked relation, or a view that does, and use a masked column of it by name. */
function readersOfMasks(catalog: Catalog, masks: MaskView): readonly Relation[] {
  const plan = planMasks(catalog, masks);
  const reached = new Set([...plan.relations.keys(), ...plan.partitioned]);
  const views = [...catalog.viewSources];
  for (let grew = true; grew; ) {
    grew = false;
    for (const [view, sources] of views) {
      if (reached.has(view) || !sources.some(({ oid }) => reached.has(oid))) continue;
      reached.add(view);
      grew = true;
    }
  }
  return userRelations(catalog).filter(
    ({ oid, kind }) => reached.has(oid) && (kind === "v" || kind === "m") && catalog.viewSources.has(oid),
  );
}

function treatView(
  { catalog, masks, prober }: { catalog: Catalog; masks: MaskView; prober: Prober },
  view: Relation,
): ReaderTreatment {
  const { refusals, changed } = prober.read(view);
  const kind = view.kind === "v" ? "view" : "materialized view";
  const name = quoteName(view.schema, view.name);
  const [refusal] = refusals;
  if (refusal !== undefined) return { kind, name, treatment: "refused", detail: refusal.message };
  const shown = masksOf(catalog, masks, view).map(({ column, shown: words }) => `${formatNamePart(column)}: ${words}`);
  const detail = shown.join("; ");
  if (!changed) return { kind, name, treatment: "passes", detail: "it uses no masked column" };
  return { kind, name, treatment: view.kind === "v" ? "expanded" : "masked", detail };
}

// Whether a function reads a masked column is not known for sure: its text names the table and the column.
function treatFunctions(
  { catalog, masks, functions }: ReadersQuestion,
  listed: ReadonlySet<string>,
): ReaderTreatment[] {
  const plan = planMasks(catalog, masks);
  const byTable = new Map<string, Set<string>>();
  for (const oid of [...plan.relations.keys(), ...plan.views]) {
    const relation = catalog.relations.get(oid);
    if (relation === undefined) continue;
    const names = byTable.get(relation.name) ?? new Set<string>();
    byTable.set(relation.name, names);
    for (const { column } of masksOf(catalog, masks, relation)) names.add(column);
  }
  return functions.flatMap((row) => {
    const [schema, name, args, names] = row;
    const words = JSON.parse(names ?? "[]") as string[];
    const tables = words.filter((word) => byTable.has(word));
    if (tables.length === 0) return [];
    const columns = words.filter((word) => tables.some((table) => byTable.get(table)?.has(word)));
    const label = quoteName(schema ?? "", name ?? "");
    const what = `names ${[...tables, ...columns].map(formatNamePart).join(", ")}`;
    const isListed = listed.has(label) || listed.has(`${schema}.${name}`);
    const detail = isListed
      ? `${what}; a role's functions: lets it be called, and what it returns is not masked`
      : `${what}; under masks no role may call it`;
    return [
      {
        kind: "function" as const,
        name: `${label}(${args ?? ""})`,
        treatment: isListed ? "called" : "refused",
        detail,
      },
    ];
  });
}
