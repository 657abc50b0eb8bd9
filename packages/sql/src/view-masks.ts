// How masks go on through views and copies of data: which views must be read through their definition, and which
// columns of materialized views hold masked values. A view counts as free of them only where the server's own
// dependencies say so; a copy that cannot be followed must never show a column.
import type { Catalog, Relation } from "./catalog.ts";
import type { ColumnMask, RelationMasks } from "./masks.ts";
import { reach } from "./reach.ts";
import { definitionOf } from "./view-definition.ts";
import { lineageOf, type Taint } from "./view-lineage.ts";

export interface ViewMasks {
  /** Plain views that show masked columns, or may: they are read through their definition. */
  readonly views: ReadonlySet<number>;
  /** What the columns of a view show before its own masks; undefined when it cannot be followed. */
  readonly shownBy: (view: Relation) => ReadonlyMap<string, Taint> | undefined;
}

export interface ViewMasksInput {
  readonly catalog: Catalog;
  /** Masked columns of every relation. Those of copies are added by `addMask`. */
  readonly masks: ReadonlyMap<number, RelationMasks>;
  readonly addMask: (oid: number, name: string, mask: ColumnMask) => void;
  /** Relations that show a masked column by their partitions. */
  readonly partitioned: ReadonlySet<number>;
  /** The mask of what is computed from masked columns. */
  readonly hidden: ColumnMask;
}

/** relation → views and materialized views that read it. */
export function readersOf(catalog: Catalog): ReadonlyMap<number, readonly number[]> {
  const readers = new Map<number, number[]>();
  for (const [view, sources] of catalog.viewSources) {
    for (const { oid } of sources) {
      const list = readers.get(oid) ?? [];
      list.push(view);
      readers.set(oid, list);
    }
  }
  return readers;
}

/** Carries masks on to views and copies. */
export function spreadToViews(input: ViewMasksInput): ViewMasks {
  return new ViewSpread(input).run();
}

class ViewSpread {
  readonly #input: ViewMasksInput;
  readonly #reached: ReadonlySet<number>;
  readonly #clean = new Map<number, boolean>();
  readonly #shown = new Map<number, ReadonlyMap<string, Taint> | undefined>();
  readonly #copied = new Set<number>();

  constructor(input: ViewMasksInput) {
    this.#input = input;
    this.#reached = reach(readersOf(input.catalog), [...input.masks.keys(), ...input.partitioned]);
  }

  run(): ViewMasks {
    const relations = this.#input.catalog.relations;
    for (const oid of this.#reached) {
      if (relations.get(oid)?.kind === "m") this.#maskCopy(oid);
    }
    const views = [...this.#reached].filter((oid) => relations.get(oid)?.kind === "v" && !this.#isClean(oid));
    return { views: new Set(views), shownBy: (view) => this.#shownBy(view) };
  }

  /** Whether the server's dependencies show that it uses no masked column, not even to choose rows. */
  #isClean(view: number): boolean {
    const known = this.#clean.get(view);
    if (known !== undefined) return known;
    this.#clean.set(view, false); // for views that read themselves
    const { catalog, masks, partitioned } = this.#input;
    let readsMasked = false;
    for (const { oid, columns } of catalog.viewSources.get(view) ?? []) {
      const source = catalog.relations.get(oid);
      if (partitioned.has(oid)) return false;
      if (source?.kind === "v" && this.#reached.has(oid) && !this.#isClean(oid)) return false;
      if (source?.kind === "m") this.#maskCopy(oid);
      const hidden = masks.get(oid);
      if (hidden === undefined) continue;
      if (source === undefined || usesMasked(source, columns, hidden)) return false;
      readsMasked = true;
    }
    const clean = !readsMasked || this.#readsNoRows(view);
    this.#clean.set(view, clean);
    return clean;
  }

  /** Whole rows are not among the columns that the server says a view uses; it prints them as `name.*`. */
  #readsNoRows(view: number): boolean {
    const definition = this.#input.catalog.views.get(view)?.definition;
    return definition !== undefined && !/\.\s*\*/.test(definition);
  }

  #maskCopy(oid: number): void {
    if (this.#copied.has(oid)) return;
    this.#copied.add(oid);
    const { catalog, addMask, hidden } = this.#input;
    const copy = catalog.relations.get(oid);
    if (copy === undefined || this.#isClean(oid)) return;
    const shown = this.#follow(copy);
    for (const { name } of copy.columns) {
      const taint = shown === undefined ? "computed" : shown.get(name);
      if (taint !== undefined) addMask(oid, name, taint === "computed" ? hidden : taint);
    }
  }

  /** What the columns of a relation show to those who read it by name. */
  #taintsOf(relation: Relation): ReadonlyMap<string, Taint> | undefined {
    const { masks } = this.#input;
    if (relation.kind === "m") this.#maskCopy(relation.oid);
    const own = masks.get(relation.oid) ?? new Map<string, ColumnMask>();
    if (relation.kind !== "v" || !this.#reached.has(relation.oid)) return own;
    const below = this.#shownBy(relation);
    if (below === undefined) return undefined;
    return new Map(
      relation.columns.map(({ name }) => [
        name,
        below.get(name) === undefined ? own.get(name) : mixed(below, own, name),
      ]),
    );
  }

  #shownBy(view: Relation): ReadonlyMap<string, Taint> | undefined {
    if (!this.#shown.has(view.oid)) {
      this.#shown.set(view.oid, undefined); // for views that read themselves
      this.#shown.set(view.oid, this.#follow(view));
    }
    return this.#shown.get(view.oid);
  }

  #follow(view: Relation): ReadonlyMap<string, Taint> | undefined {
    const { catalog } = this.#input;
    const definition = definitionOf(catalog, view);
    if (definition === undefined) return undefined;
    const made = lineageOf({ catalog, taintsOf: (relation) => this.#taintsOf(relation) }, definition.node);
    if (made === undefined || made.columns.length !== view.columns.length) return undefined;
    return new Map(view.columns.map(({ name }, index) => [name, made.rows ? "computed" : made.columns[index]]));
  }
}

function mixed(below: ReadonlyMap<string, Taint>, own: RelationMasks, name: string): Taint {
  return own.has(name) ? "computed" : below.get(name);
}

function usesMasked(source: Relation, columns: readonly number[], masks: RelationMasks): boolean {
  return source.columns.some(({ number, name }) => columns.includes(number) && masks.has(name));
}
