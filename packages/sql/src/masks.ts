// Which columns of a catalogue a session must not see, and which relations cannot be shown at all because of them.
// Masks spread to children, partitions, parents and generated columns; they must never stop at the table a rule names.
import type { ColumnPattern, MaskForm, MaskRule, MaskView } from "@writ/contracts";
import { type Catalog, type Column, isSystemSchema, type Relation } from "./catalog.ts";
import { usesKey } from "./mask-expression.ts";
import { reach } from "./reach.ts";
import { readersOf, spreadToViews, type ViewMasks } from "./view-masks.ts";

export interface ColumnMask {
  readonly form: MaskForm;
  readonly nullsShow: boolean;
  readonly writeAllow: boolean;
  /** Rows may be found by the exact value, in the relation that the rule itself names. */
  readonly searchEquality?: true;
}

/** Masked columns of one relation by name. */
export type RelationMasks = ReadonlyMap<string, ColumnMask>;

export interface MaskPlan {
  /** relation → its masked columns. Relations without any are left out. */
  readonly relations: ReadonlyMap<number, RelationMasks>;
  /** Plain views that show masked columns, or may: they are read through their definition. */
  readonly views: ReadonlySet<number>;
  /** What the columns of a view show before its own masks; undefined when it cannot be followed. */
  readonly shownBy: ViewMasks["shownBy"];
  /** Relations whose partition bounds would show a masked column, with all their partitions. */
  readonly partitioned: ReadonlySet<number>;
  /** Relations and views whose masks hold the session's key, which a plan would print. */
  readonly keyed: ReadonlySet<number>;
}

/** The mask of a column that no rule speaks of: hidden by `unlisted: hide`, or computed from a masked one. */
const hidden: ColumnMask = { form: { form: "null" }, nullsShow: false, writeAllow: false };

const noMasks: MaskPlan = {
  relations: new Map(),
  views: new Set(),
  shownBy: () => undefined,
  partitioned: new Set(),
  keyed: new Set(),
};

const plans = new WeakMap<Catalog, WeakMap<MaskView, MaskPlan>>();

/** Works out a session's masks, once for each pair of catalogue and masks. */
export function planMasks(catalog: Catalog, masks: MaskView | undefined): MaskPlan {
  if (masks === undefined) {
    return noMasks;
  }
  const known = plans.get(catalog);
  const before = known?.get(masks);
  if (before !== undefined) {
    return before;
  }
  const plan = makePlan(catalog, masks);
  plans.set(catalog, (known ?? new WeakMap<MaskView, MaskPlan>()).set(masks, plan));
  return plan;
}

type MutableMasks = Map<number, Map<string, ColumnMask>>;

function makePlan(catalog: Catalog, masks: MaskView): MaskPlan {
  const found: MutableMasks = new Map();
  for (const relation of catalog.relations.values()) {
    for (const column of relation.columns) {
      const mask = maskOf(catalog, masks, { relation, column });
      if (mask !== undefined) {
        add(found, relation.oid, { name: column.name, mask });
      }
    }
  }
  spread(catalog, found);
  const partitioned = partitionedByMasks(catalog, found);
  const addMask = (oid: number, name: string, mask: ColumnMask): void => void add(found, oid, { name, mask });
  const views = spreadToViews({ catalog, masks: found, addMask, partitioned, hidden });
  return { relations: found, partitioned, keyed: keyedBy(catalog, found, views.views), ...views };
}

/** Relations with a hash mask, and the views whose expansion holds one. */
function keyedBy(catalog: Catalog, found: MutableMasks, views: ReadonlySet<number>): ReadonlySet<number> {
  const own = [...found].filter(([, masks]) => [...masks.values()].some(usesKey));
  const starts = own.map(([oid]) => oid);
  return new Set([...starts, ...[...reach(readersOf(catalog), starts)].filter((oid) => views.has(oid))]);
}

interface Place {
  readonly relation: Relation;
  readonly column: Column;
}

function maskOf(catalog: Catalog, masks: MaskView, place: Place): ColumnMask | undefined {
  if (isCleared(catalog, masks.clear, place)) {
    return undefined;
  }
  const rules = masks.rules.filter((rule) => matches(rule, place.relation, place.column.name));
  const mask = strictest(rules);
  if (mask !== undefined || masks.unlisted === "show" || isSystemSchema(place.relation.schema)) {
    return mask;
  }
  return hidden;
}

function matches(pattern: ColumnPattern, relation: Relation, column: string): boolean {
  return (
    (pattern.schema === null ? !isSystemSchema(relation.schema) : pattern.schema === relation.schema) &&
    (pattern.table === null || pattern.table === relation.name) &&
    (pattern.column === null || pattern.column === column)
  );
}

// What is clear in a table is clear in its partitions and children too: reading the table shows their rows.
function isCleared(catalog: Catalog, clear: readonly ColumnPattern[], { relation, column }: Place): boolean {
  if (clear.length === 0) {
    return false;
  }
  const family = [relation, ...ancestorsOf(catalog, relation.oid)];
  return family.some((member) => clear.some((pattern) => matches(pattern, member, column.name)));
}

function ancestorsOf(catalog: Catalog, oid: number): Relation[] {
  return [...reach(catalog.parents, [oid])]
    .map((ancestor) => catalog.relations.get(ancestor))
    .filter((ancestor) => ancestor !== undefined);
}

const strictness: readonly MaskForm["form"][] = ["email", "keep", "hash", "fixed", "null"];

// Where rules overlap, the strictest form wins and an option holds only if all say so.
function strictest(rules: readonly MaskRule[]): ColumnMask | undefined {
  let chosen: MaskRule | undefined;
  for (const rule of rules) {
    const stricter = chosen === undefined || strictness.indexOf(rule.mask.form) > strictness.indexOf(chosen.mask.form);
    chosen = stricter ? rule : chosen;
  }
  return (
    chosen && {
      form: chosen.mask,
      nullsShow: rules.every((rule) => rule.nullsShow),
      writeAllow: rules.every((rule) => rule.writeAllow),
      ...(rules.every((rule) => rule.searchEquality) ? { searchEquality: true } : {}),
    }
  );
}

function add(found: MutableMasks, oid: number, entry: { name: string; mask: ColumnMask }): boolean {
  const columns = found.get(oid) ?? new Map<string, ColumnMask>();
  if (columns.has(entry.name)) {
    return false;
  }
  found.set(oid, columns.set(entry.name, entry.mask));
  return true;
}

/** A mask that no rule of the relation's own brings opens nothing in it. */
function withoutSearch({ searchEquality: _, ...mask }: ColumnMask): ColumnMask {
  return mask;
}

/** Carries masks to relatives by column name, and to generated columns, until nothing changes. */
function spread(catalog: Catalog, found: MutableMasks): void {
  const waiting = [...found.keys()];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    addGenerated(catalog, found, oid);
    for (const relative of [...(catalog.parents.get(oid) ?? []), ...(catalog.children.get(oid) ?? [])]) {
      const names = new Set(catalog.relations.get(relative)?.columns.map((column) => column.name));
      const added = [...(found.get(oid) ?? [])].filter(
        ([name, mask]) => names.has(name) && add(found, relative, { name, mask: withoutSearch(mask) }),
      );
      if (added.length > 0) {
        waiting.push(relative);
      }
    }
  }
}

function addGenerated(catalog: Catalog, found: MutableMasks, oid: number): void {
  const columns = catalog.relations.get(oid)?.columns ?? [];
  const nameOf = new Map(columns.map((column) => [column.number, column.name]));
  const sources = catalog.generated.get(oid) ?? new Map<number, readonly number[]>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const [number, reads] of sources) {
      const name = nameOf.get(number);
      const masked = reads.some((source) => found.get(oid)?.has(nameOf.get(source) ?? ""));
      grew = (name !== undefined && masked && add(found, oid, { name, mask: hidden })) || grew;
    }
  }
}

function partitionedByMasks(catalog: Catalog, found: MutableMasks): Set<number> {
  const keyed: number[] = [];
  for (const [oid, keys] of catalog.partitionKeys) {
    const columns = catalog.relations.get(oid)?.columns ?? [];
    if (columns.some((column) => keys.includes(column.number) && found.get(oid)?.has(column.name))) {
      keyed.push(oid);
    }
  }
  // The tables above show them too: tableoid and plans name partitions.
  return new Set([...reach(catalog.children, keyed), ...reach(catalog.parents, keyed)]);
}
