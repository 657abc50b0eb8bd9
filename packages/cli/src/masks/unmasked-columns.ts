// Columns that look sensitive and are shown. A person may accept one by naming it under `clear:` for every role. It
// must never count a column as accepted for a role that is not named.
import type { ColumnPattern, MaskData, MaskForm, MaskView } from "@writ/contracts";
import { formatColumnPattern } from "@writ/model";
import { type Catalog, type Column, fitOf, planMasks, type Relation } from "@writ/sql";
import { isReadable } from "../init/suggest-masks.ts";
import { typeWords } from "./mask-words.ts";
import { sensitivityOf } from "./sensitive-columns.ts";
import { userTables } from "./user-tables.ts";

export interface UnmaskedColumn {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly why: string;
  /** Roles that see it and are not named under `clear:`. */
  readonly roles: readonly string[];
  /** The line for masks/RESOURCE.yaml; undefined where no mask can be written. */
  readonly suggestion: { readonly pattern: string; readonly form: string } | undefined;
  /** Why no mask can be written. */
  readonly obstacle?: string;
}

export function findUnmasked(question: {
  readonly catalog: Catalog;
  readonly masks: MaskView;
  readonly data: MaskData;
  readonly roles: readonly string[];
}): readonly UnmaskedColumn[] {
  const { catalog, masks, data, roles } = question;
  const plan = planMasks(catalog, masks);
  // What a copy shows is masked where it comes from.
  const tables = userTables(catalog).filter(({ kind }) => kind !== "m");
  return tables.flatMap((relation) => {
    const masked = plan.relations.get(relation.oid);
    const keys = catalog.partitionKeys.get(relation.oid) ?? [];
    return relation.columns.flatMap((column): UnmaskedColumn[] => {
      if (masked?.has(column.name) === true || isInherited(catalog, relation, column)) return [];
      const found = sensitivityOf({ column: column.name, type: column.base.name.replace(/^_/, "") });
      if (found === undefined) return [];
      const place = { schema: relation.schema, table: relation.name, column: column.name };
      const open = roles.filter((role) => !isClear(catalog, data, { place, relation, role }));
      if (open.length === 0) return [];
      const obstacle = obstacleOf(place, keys.includes(column.number));
      const what = { ...place, type: typeWords(column), why: found.why, roles: open };
      if (obstacle !== undefined) return [{ ...what, suggestion: undefined, obstacle }];
      const form = formFor(found.text, column);
      return [{ ...what, suggestion: { pattern: formatColumnPattern(place), form } }];
    });
  });
}

/** A parent has the column too: a mask there goes on to its children and partitions. */
function isInherited(catalog: Catalog, relation: Relation, column: Column): boolean {
  return (catalog.parents.get(relation.oid) ?? []).some((parent) =>
    catalog.relations.get(parent)?.columns.some(({ name }) => name === column.name),
  );
}

function isClear(
  catalog: Catalog,
  { clear }: MaskData,
  { place, relation, role }: { place: ColumnPattern & { column: string }; relation: Relation; role: string },
): boolean {
  const parents = (catalog.parents.get(relation.oid) ?? []).map((oid) => catalog.relations.get(oid));
  return clear.some(
    ({ columns, roles }) =>
      roles.includes(role) &&
      [relation, ...parents].some(
        (member) => member !== undefined && columns.some((pattern) => matches(pattern, member, place.column)),
      ),
  );
}

function matches(pattern: ColumnPattern, { schema, name }: Relation, column: string): boolean {
  return (
    (pattern.schema === null || pattern.schema === schema) &&
    (pattern.table === null || pattern.table === name) &&
    (pattern.column === null || pattern.column === column)
  );
}

function obstacleOf(
  place: { readonly schema: string; readonly table: string; readonly column: string },
  isKey: boolean,
): string | undefined {
  if (isKey) return "it is a partition key, and the bounds of partitions show it: partition by another column";
  return isReadable(place) ? undefined : "its name does not show what it is, so no file may hold it: rename it";
}

const forms: Readonly<Record<string, MaskForm>> = {
  "{ email: domain }": { form: "email" },
  "{ keep: { last: 4 } }": { form: "keep", first: 0, last: 4 },
  "{ keep: { last: 2 } }": { form: "keep", first: 0, last: 2 },
};

/** The form of the rule where it fits the type; null always does. */
function formFor(text: string, column: Column): string {
  const form = forms[text];
  return form !== undefined && fitOf(form, column).fits ? text : '"null"';
}
