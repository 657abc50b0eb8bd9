// Masks in words that a person reads, and as the YAML they are written in. It must never say of a mask what it does not
// do: one that does not fit the type is null, and said to be.
import { type Column, type ColumnMask, fitOf } from "@writ/sql";

/** `null`, `keep first 2 and last 4`, `hash`. */
export function maskWords({ form, nullsShow }: Pick<ColumnMask, "form" | "nullsShow">): string {
  const nulls = nullsShow && form.form !== "null" ? ", nulls show" : "";
  switch (form.form) {
    case "null":
      return "null";
    case "fixed":
      return `${form.value === undefined ? "a fixed constant" : `always ${JSON.stringify(form.value)}`}${nulls}`;
    case "hash":
      return `a hash${nulls}`;
    case "keep": {
      const ends = [
        ...(form.first > 0 ? [`first ${form.first}`] : []),
        ...(form.last > 0 ? [`last ${form.last}`] : []),
      ];
      return `keep ${ends.join(" and ")}${nulls}`;
    }
    case "email":
      return `e-mail domain${nulls}`;
  }
}

/** The same, and where the mask does not fit the column's type, that everybody sees null and why. */
export function shownAs(mask: ColumnMask, column: Column): string {
  const { fits, why } = fitOf(mask.form, column);
  const found = mask.searchEquality === true ? ", found by the exact value" : "";
  return `${fits ? maskWords(mask) : `null: ${why ?? "the mask does not fit its type"}`}${found}`;
}

/** A type as people write it: pg_catalog is left out. */
export function typeWords({ type, isArray }: Column): string {
  const schema = type.schema === "pg_catalog" ? "" : `${type.schema}.`;
  const name = isArray ? `${type.name.replace(/^_/, "")}[]` : type.name;
  return `${schema}${name}${type.modifier}`;
}
