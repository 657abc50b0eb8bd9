// The smallest catalogue with something to mask: `public.customers`, all its columns text, and the rule that hides ssn.
// It must never be used outside tests.
import type { MaskView } from "@writ/contracts";
import { Catalog, type CatalogRows } from "@writ/sql";

const none: [] = [];
const text = ["25", "pg_catalog", "text", "", "b", "pg_catalog", "text", "", "S", "false", ""];

/** A catalogue in which `customers` has these columns; `more` adds to it. */
export function customersCatalog(columns: readonly string[] = ["id", "ssn"], more: Partial<CatalogRows> = {}): Catalog {
  return Catalog.from({
    ...{ parents: none, partitionKeys: none, generated: none, primaryKeys: none, foreignKeys: none, bindings: none },
    ...{ views: none, viewDefinitions: none, viewRelations: none, viewFunctions: none },
    ...{ functions: none, builtins: none, operators: none, casts: none, types: none },
    server: [["180004", "orders", '["pg_catalog","public"]', "UTF8"]],
    relations: [["7000", "public", "customers", "r", "7001", "false", "false"]],
    columns: columns.map((name, at) => ["7000", String(at + 1), name, ...text]),
    ...more,
  });
}

/** `public.customers.ssn: "null"`, and nothing else. */
export const ssnMasks: MaskView = {
  ...{ unlisted: "show", clear: [], detect: [] },
  rules: [
    {
      ...{ schema: "public", table: "customers", column: "ssn", mask: { form: "null" } },
      ...{ nullsShow: false, writeAllow: false, searchEquality: false },
    },
  ],
};
