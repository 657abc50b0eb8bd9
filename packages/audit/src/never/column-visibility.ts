// Who would see a column, by role: pure, from the files of one resource. How a column is shown is asked of the code
// that masks statements (sql, planMasks); which masks a session has is what the policy says (session-masks). It must
// never call a column hidden that this code would show.
import { compileMask } from "@writ/compiler";
import type { ColumnPattern, MaskData, MaskView, NamePattern, StatementKind } from "@writ/contracts";
import type { ModelMask, ModelResource } from "@writ/model";
import { type ColumnMask, planMasks } from "@writ/sql";
import { type ColumnCase, casesOf } from "./column-cases.ts";
import { type ColumnCatalog, columnCatalog } from "./column-catalog.ts";
import { sessionMasks } from "./session-masks.ts";

/** A resource as one revision has it; `mask` undefined: it has no masks file. */
export interface ResourceFiles {
  readonly resource: ModelResource;
  readonly mask: ModelMask | undefined;
}

export interface VisibilityQuestion extends ResourceFiles {
  readonly column: ColumnPattern;
  /** Lists of tables that grants narrow themselves to: columns that only they tell apart are looked at too. */
  readonly narrowed: readonly NamePattern[];
}

/** How much of a value a role sees: all, a part (or a form that keeps equal values equal), or nothing. */
export type Sight = "clear" | "part" | "hidden";

/** Why: the place in a file that says so. A pointer is of RFC 6901, into the file at `path`; `""` is its beginning. */
export interface SightReason {
  readonly code: "no-masks-file" | "unlisted-show" | "unlisted-hide" | "clear" | "mask";
  readonly path: string;
  readonly pointer: string;
  /** The line's own words: a column pattern, or a role. Empty where the reason needs none. */
  readonly words: string;
}

/** One role and one column that the question means. */
export interface ColumnSight {
  readonly role: string;
  readonly column: ColumnCase;
  readonly sight: Sight;
  /** As the database would be asked for it; undefined: as it is. */
  readonly mask: ColumnMask | undefined;
  readonly reason: SightReason;
  /** The kinds of statement of the role, and the tables it is narrowed to (undefined: all). */
  readonly allow: readonly (StatementKind | "all")[];
  readonly tables: readonly NamePattern[] | undefined;
}

/** Every role of the resource with every case of the column. @throws WritError WRIT_USAGE for too many cases. */
export function columnVisibility(question: VisibilityQuestion): readonly ColumnSight[] {
  const { resource, mask, column, narrowed } = question;
  const data = mask === undefined ? undefined : compileMask(mask);
  const lists = [...resource.roleTables.values()].flat();
  const spelled = [...(data?.rules ?? []), ...(data?.clear ?? []).flatMap(({ columns }) => columns)];
  const cases = casesOf(column, [...spelled, ...lists, ...narrowed]);
  const catalog = columnCatalog(cases);
  return Object.keys(resource.value.roles)
    .sort()
    .flatMap((role) => sightsOfRole({ question, data, catalog, cases }, role));
}

interface Asked {
  readonly question: VisibilityQuestion;
  readonly data: MaskData | undefined;
  readonly catalog: ColumnCatalog;
  readonly cases: readonly ColumnCase[];
}

function sightsOfRole({ question, data, catalog, cases }: Asked, role: string): readonly ColumnSight[] {
  const { resource, mask } = question;
  const masks = sessionMasks(data, role);
  const plan = planMasks(catalog.catalog, masks);
  const allow = Object.entries(resource.value.roles).find(([name]) => name === role)?.[1].allow ?? [];
  return cases.map((column): ColumnSight => {
    const found = plan.relations.get(catalog.relationOf(column).oid)?.get(column.column);
    const reason = reasonOf({ resource, mask, masks, role }, column);
    return { role, column, sight: sightOf(found), mask: found, reason, allow, tables: resource.roleTables.get(role) };
  });
}

/** A hash tells which values are equal, so it is a part. */
function sightOf(mask: ColumnMask | undefined): Sight {
  if (mask === undefined) return "clear";
  return mask.form.form === "null" || mask.form.form === "fixed" ? "hidden" : "part";
}

function matches(pattern: ColumnPattern, { schema, table, column }: ColumnCase): boolean {
  const holds = (part: string | null, name: string): boolean => part === null || part === name;
  return holds(pattern.schema, schema) && holds(pattern.table, table) && holds(pattern.column, column);
}

/** Where it stands. Words only: whether it is shown was asked above. */
function reasonOf(
  { resource, mask, masks, role }: ResourceFiles & { readonly masks: MaskView | undefined; readonly role: string },
  column: ColumnCase,
): SightReason {
  if (mask === undefined || masks === undefined) {
    return { code: "no-masks-file", path: resource.path, pointer: "", words: `masks/${resource.name}.yaml` };
  }
  const { path } = mask;
  for (const [index, { columns, roles }] of mask.clear.entries()) {
    const at = roles.includes(role) ? columns.findIndex((pattern) => matches(pattern, column)) : -1;
    if (at !== -1) return { code: "clear", path, pointer: `/clear/${index}/columns/${at}`, words: role };
  }
  const rule = mask.columns.find(({ pattern }) => matches(pattern, column));
  if (rule !== undefined) {
    const step = rule.key.replaceAll("~", "~0").replaceAll("/", "~1");
    return { code: "mask", path, pointer: `/columns/${step}`, words: rule.key };
  }
  const code = mask.value.unlisted === "hide" ? "unlisted-hide" : "unlisted-show";
  return { code, path, pointer: "/unlisted", words: "" };
}
