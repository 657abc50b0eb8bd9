// Checks the masks of a resource against a schema: what is unmasked and looks sensitive, which rules miss, and how
// everything that reads masked columns is treated, asked of sql itself. It must never call a column masked that
// is shown.
import type { MaskData, MaskView } from "@writ/contracts";
import type { Diagnostic, ModelMask, ModelResource } from "@writ/model";
import { Catalog, loadGrammar, loadParser, planMasks } from "@writ/sql";
import type { Schema } from "../catalog/read-catalog.ts";
import { checkRules } from "./check-rules.ts";
import { type ReaderTreatment, treatReaders } from "./reader-treatment.ts";
import { type RefusedWrite, refusedWrites } from "./refused-writes.ts";
import { findUnmasked, type UnmaskedColumn } from "./unmasked-columns.ts";
import { userTables } from "./user-tables.ts";
import { findTraces, type ValueTrace } from "./value-trace.ts";

export interface MasksReport {
  readonly resource: string;
  readonly from: string;
  /** Tables, partitions and foreign tables; their columns, and how many of those are masked. */
  readonly counts: { readonly tables: number; readonly columns: number; readonly masked: number };
  /** Rules that match nothing or do not fit, at their place in the masks file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly unmasked: readonly UnmaskedColumn[];
  readonly readers: readonly ReaderTreatment[];
  readonly traces: readonly ValueTrace[];
  readonly writes: readonly RefusedWrite[];
  /** JSON columns that `detect:` would look into, when it is not on. */
  readonly undetected: number;
}

export interface MasksQuestion {
  readonly resource: ModelResource;
  /** Undefined when the resource has no masks file. */
  readonly document: ModelMask | undefined;
  /** The same as the compiler made it. */
  readonly data: MaskData | undefined;
  readonly schema: Schema;
}

const nothing: MaskData = { unlisted: "show", rules: [], detect: [], clear: [] };

/** Names and types only. @throws WritError SQL_GRAMMAR for a server whose version is not known. */
export async function reportMasks({ resource, document, data = nothing, schema }: MasksQuestion): Promise<MasksReport> {
  await loadParser();
  const catalog = Catalog.from(schema.rows);
  await loadGrammar(catalog.serverVersion);
  // As a role sees it for which nothing is cleared.
  const masks: MaskView = { unlisted: data.unlisted, rules: data.rules, clear: [], detect: data.detect };
  const roles = Object.keys(resource.value.roles);
  return {
    resource: resource.name,
    from: schema.from,
    counts: countsOf(catalog, masks),
    diagnostics: document === undefined ? [] : checkRules(document, data, catalog),
    unmasked: findUnmasked({ catalog, masks, data, roles }),
    readers: treatReaders({ catalog, masks, functions: schema.functions, resource }),
    traces: findTraces({ catalog, masks, expressions: schema.expressions }),
    writes: refusedWrites({ catalog, masks, resource }),
    undetected: data.detect.length > 0 ? 0 : countJson(catalog),
  };
}

function countsOf(catalog: Catalog, masks: MaskView): MasksReport["counts"] {
  const tables = userTables(catalog);
  const plan = planMasks(catalog, masks);
  return {
    tables: tables.length,
    columns: tables.reduce((sum, { columns }) => sum + columns.length, 0),
    masked: tables.reduce((sum, { oid }) => sum + (plan.relations.get(oid)?.size ?? 0), 0),
  };
}

function countJson(catalog: Catalog): number {
  return userTables(catalog)
    .flatMap(({ columns }) => columns)
    .filter(({ base }) => base.name === "json" || base.name === "jsonb").length;
}
