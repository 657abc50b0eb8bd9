// Which masked columns may be looked up by their exact value. Where there are few values to guess, such as dates and
// numbers, a yes or a no tells too much: they must never be.
import type { Column } from "./catalog.ts";
import { isCitext } from "./mask-fit.ts";
import type { ColumnMask } from "./masks.ts";

const searchedTypes: ReadonlySet<string> = new Set(
  "text varchar bpchar name uuid bytea inet cidr macaddr macaddr8".split(" "),
);

/** By whose equality a column is looked up; undefined when it may not be. */
export function lookupKindOf(column: Column): "builtin" | "citext" | undefined {
  if (isCitext(column)) return "citext";
  const isScalar = !column.isArray && (column.typeKind === "b" || column.typeKind === "d");
  return isScalar && column.base.schema === "pg_catalog" && searchedTypes.has(column.base.name) ? "builtin" : undefined;
}

/** Why a column cannot be looked up though its mask says so: a clause without a full stop. */
export function whyNoLookup({ column, mask }: { column: Column; mask: ColumnMask }): string | undefined {
  if (mask.form.form === "keep") return "keep shows a part of the value, and the rest could be guessed";
  return lookupKindOf(column) === undefined
    ? "only text, uuid, bytea and addresses of networks can be; dates, numbers and the like have few values to guess"
    : undefined;
}
