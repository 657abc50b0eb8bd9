// Masks as rules: every short form written out. It must never weaken one: an option that is absent is the strict one.
import type { MaskData, MaskForm, MaskRule, MaskValue } from "@writ/contracts";
import type { ModelMask } from "@writ/model";

export function compileMask(mask: ModelMask): MaskData {
  const values = new Map(Object.entries(mask.value.columns ?? {}));
  const rules = mask.columns.map(({ key, pattern }): MaskRule => {
    const value = values.get(key);
    if (value === undefined) throw new Error(`${mask.path} has no column ${key}`);
    return { ...pattern, mask: compileForm(value), ...compileOptions(value) };
  });
  return {
    unlisted: mask.value.unlisted,
    rules,
    detect: mask.value.detect ?? [],
    clear: mask.clear.map(({ columns, roles }) => ({ columns, roles })),
  };
}

function compileForm(value: MaskValue): MaskForm {
  if (typeof value === "string") return { form: value };
  if ("null" in value) return { form: "null" };
  if ("hash" in value) return { form: "hash" };
  if ("email" in value) return { form: "email" };
  if ("fixed" in value) return { form: "fixed", value: String(value.fixed) };
  return { form: "keep", first: value.keep.first ?? 0, last: value.keep.last ?? 0 };
}

function compileOptions(value: MaskValue): Omit<MaskRule, "mask" | "schema" | "table" | "column"> {
  const options = typeof value === "string" ? {} : value;
  return {
    nullsShow: "nulls" in options && options.nulls === "show",
    writeAllow: "write" in options && options.write === "allow",
    searchEquality: "search" in options && options.search === "equality",
  };
}
