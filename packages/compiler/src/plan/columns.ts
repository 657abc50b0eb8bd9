// How a column is shown under masks, and on which families of columns two masks differ. Families are the patterns of
// both and all their meetings, each asked through a column that only they match: names are endless, so these are all
// cases. It must never call a column hidden that some name of its family shows.
import type { ColumnPattern, MaskForm, MaskRule, MaskView, SessionView } from "@writ/contracts";
import { formatColumnPattern } from "@writ/model";
import { planRegionsMax } from "../limits.ts";
import type { Direction } from "./plan.ts";
import { meetPart } from "./tables.ts";

export const formatColumn = formatColumnPattern;

/** How a column is shown: undefined is in the clear. */
export type Treatment = Pick<MaskRule, "mask" | "nullsShow" | "writeAllow" | "searchEquality"> | undefined;

const hidden: Treatment = { mask: { form: "null" }, nullsShow: false, writeAllow: false, searchEquality: false };

/** As sql compiles masks: what is clear is clear, else the strictest rule, else what holds for columns unlisted. */
export function treatmentOf(masks: MaskView | undefined, family: ColumnPattern): Treatment {
  if (masks === undefined || masks.clear.some((pattern) => covers(pattern, family))) return undefined;
  const rules = masks.rules.filter((rule) => covers(rule, family));
  if (rules.length === 0) return masks.unlisted === "hide" ? hidden : undefined;
  return rules.reduce((chosen, rule) => (strictness(rule.mask) > strictness(chosen.mask) ? rule : chosen));
}

const forms: readonly MaskForm["form"][] = ["email", "keep", "hash", "fixed", "null"];
const strictness = ({ form }: MaskForm): number => forms.indexOf(form);

/** A family's own column has fresh names for `*`: only patterns that cover the family match it. */
function covers(pattern: ColumnPattern, family: ColumnPattern): boolean {
  return (["schema", "table", "column"] as const).every(
    (part) => pattern[part] === null || pattern[part] === family[part],
  );
}

export interface FamilyChange {
  readonly family: ColumnPattern;
  readonly before: Treatment;
  readonly after: Treatment;
}

const everyColumn: ColumnPattern = { schema: null, table: null, column: null };

/** Families that are shown otherwise, widest first; `more` is how many were not looked at. */
export function differingFamilies(
  before: MaskView | undefined,
  after: MaskView | undefined,
): { readonly changes: readonly FamilyChange[]; readonly more: number } {
  const all = [everyColumn, ...patternsOf(before), ...patternsOf(after)];
  const { families, more } = meetings(changedPatterns(before, after), all);
  const changes = families
    .map((family) => ({ family, before: treatmentOf(before, family), after: treatmentOf(after, family) }))
    .filter((change) => JSON.stringify(shape(change.before)) !== JSON.stringify(shape(change.after)));
  return { changes, more };
}

function shape(treatment: Treatment): unknown {
  if (treatment === undefined) return null;
  const { mask, nullsShow, writeAllow, searchEquality } = treatment;
  return [mask, nullsShow, writeAllow, searchEquality];
}

function patternsOf(masks: MaskView | undefined): readonly ColumnPattern[] {
  return masks === undefined ? [] : [...masks.rules, ...masks.clear].map(pureOf);
}

function pureOf({ schema, table, column }: ColumnPattern): ColumnPattern {
  return { schema, table, column };
}

/** A family whose treatment differs is matched by one of these: all else is the same on both sides. */
function changedPatterns(before: MaskView | undefined, after: MaskView | undefined): readonly ColumnPattern[] {
  if (before?.unlisted !== after?.unlisted) return [everyColumn, ...patternsOf(before), ...patternsOf(after)];
  const lists = [
    [before?.rules ?? [], after?.rules ?? []],
    [before?.clear ?? [], after?.clear ?? []],
  ] as const;
  return lists.flatMap(([was, is]) => {
    const [old, now] = [was, is].map((list) => new Map(list.map((one) => [JSON.stringify(one), one] as const)));
    const gone = [...(old ?? [])].filter(([key]) => !now?.has(key));
    const came = [...(now ?? [])].filter(([key]) => !old?.has(key));
    return [...gone, ...came].map(([, pattern]) => pureOf(pattern));
  });
}

/** The changed patterns and all their meetings with any, and with those. */
function meetings(
  changed: readonly ColumnPattern[],
  all: readonly ColumnPattern[],
): { readonly families: readonly ColumnPattern[]; readonly more: number } {
  const found = new Map<string, ColumnPattern>();
  const add = (family: ColumnPattern): void => void found.set(JSON.stringify(family), family);
  for (const pattern of changed) add(pattern);
  const others = [...new Map(all.map((pattern) => [JSON.stringify(pattern), pattern])).values()];
  let compared = 0;
  // A map yields what is added while it is walked.
  for (const family of found.values()) {
    if (!Object.values(family).includes(null)) continue;
    compared += others.length;
    if (compared > planRegionsMax * 50 || found.size > planRegionsMax)
      return { families: [...found.values()], more: 1 };
    for (const other of others) {
      const met = meet(family, other);
      if (met !== undefined) add(met);
    }
  }
  return { families: [...found.values()], more: 0 };
}

function meet(one: ColumnPattern, other: ColumnPattern): ColumnPattern | undefined {
  const [schema, table, column] = (["schema", "table", "column"] as const).map((part) =>
    meetPart(one[part], other[part]),
  );
  return schema === undefined || table === undefined || column === undefined ? undefined : { schema, table, column };
}

/** widens where more of a value may be seen, found or written; what cannot be ordered widens too. */
export function directionOf(before: Treatment, after: Treatment): Direction {
  if (before === undefined || after === undefined) return before === undefined ? "reduces" : "widens";
  const options = (["nullsShow", "writeAllow", "searchEquality"] as const).map((option) => [
    before[option],
    after[option],
  ]);
  if (options.some(([was, is]) => !was && is)) return "widens";
  const same = options.every(([was, is]) => was === is);
  if (same && strictness(before.mask) >= 3 && strictness(after.mask) >= 3) return "neither";
  return formNarrows(before.mask, after.mask) ? "reduces" : "widens";
}

/** Whether `after` shows no more than `before`. */
function formNarrows(before: MaskForm, after: MaskForm): boolean {
  if (after.form === "null" || after.form === "fixed") return true;
  if (after.form === "keep" && before.form === "keep") return after.first <= before.first && after.last <= before.last;
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Rules that hide something in the tables of a view, and are not cleared. */
export function maskedColumnsOf(view: SessionView): readonly ColumnPattern[] {
  const { masks, tables } = view;
  if (masks === undefined) return [];
  const rules = masks.unlisted === "hide" ? [everyColumn, ...masks.rules] : masks.rules;
  return rules.filter(
    (rule) =>
      !masks.clear.some((pattern) => covers(pattern, rule)) &&
      tables.every((list) => list.some((table) => meet({ ...table, column: null }, rule) !== undefined)),
  );
}
