// What touching a relation means for the names that guards watch: its own, those of its parts and parents, and what a
// view reads. Found once for a catalogue and a set of names. It must never leave out a way by which rows can be reached
// that the catalogue knows of; what functions and triggers do it does not know.
import type { ColumnPattern, NamePattern, WatchedNames } from "@writ/contracts";
import type { Catalog, Relation } from "./catalog.ts";
import { isSystemSchema } from "./catalog.ts";
import { watchedListsMax } from "./limits.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";

/** Labels as facts spell them. */
export interface Touched {
  /** Relations that are reached. */
  readonly tables: ReadonlySet<string>;
  /** Columns that are read whatever the statement names. */
  readonly columns: ReadonlySet<string>;
  /** Columns that are read if the statement names them, or all of the row: label → the names that show it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

interface Growing {
  readonly tables: Set<string>;
  readonly columns: Set<string>;
  readonly named: Map<string, readonly string[]>;
}

type Relations = ReadonlyMap<number, Touched>;

/** By identity, which costs nothing, and by what is said: sessions of one role say the same in objects of their own. */
interface KnownOfCatalog {
  readonly byObject: WeakMap<WatchedNames, Relations>;
  readonly byText: Map<string, Relations>;
}

const known = new WeakMap<Catalog, KnownOfCatalog>();

/** By the OID of the relation that a statement names. */
export function watchedRelations(catalog: Catalog, watched: WatchedNames): Relations {
  const ofCatalog: KnownOfCatalog = known.get(catalog) ?? { byObject: new WeakMap(), byText: new Map() };
  known.set(catalog, ofCatalog);
  const same = ofCatalog.byObject.get(watched);
  if (same !== undefined) return same;
  const text = JSON.stringify(watched);
  const found = ofCatalog.byText.get(text) ?? findWatched(catalog, watched);
  if (ofCatalog.byText.size >= watchedListsMax) ofCatalog.byText.clear();
  ofCatalog.byText.set(text, found);
  ofCatalog.byObject.set(watched, found);
  return found;
}

function findWatched(catalog: Catalog, watched: WatchedNames): Relations {
  const touched = new Map<number, Growing>();
  const readers = readersOf(catalog);
  for (const relation of catalog.relations.values()) {
    if (isSystemSchema(relation.schema)) continue;
    const isTable = watched.tables.some((pattern) => matches(pattern, relation));
    const columns = columnsOf(watched.columns, relation);
    if (isTable || columns.length > 0) spread(catalog, { touched, readers }, { relation, isTable, columns });
  }
  return touched;
}

interface WatchedColumn {
  readonly number: number;
  readonly name: string;
}

function columnsOf(patterns: readonly ColumnPattern[], relation: Relation): readonly WatchedColumn[] {
  const own = patterns.filter((pattern) => matches(pattern, relation));
  return relation.columns.filter(({ name }) => own.some(({ column }) => column === null || column === name));
}

function matches({ schema, table }: NamePattern, relation: Relation): boolean {
  return (schema === null || schema === relation.schema) && (table === null || table === relation.name);
}

interface Found {
  readonly touched: Map<number, Growing>;
  /** Relation → views that read it. */
  readonly readers: ReadonlyMap<number, readonly number[]>;
}

interface Watched {
  readonly relation: Relation;
  readonly isTable: boolean;
  readonly columns: readonly WatchedColumn[];
}

function spread(catalog: Catalog, { touched, readers }: Found, { relation, isTable, columns }: Watched): void {
  const label = quoteName(relation.schema, relation.name);
  const labelOf = ({ name }: WatchedColumn): string => `${label}.${quoteIdentifier(name)}`;
  const kin = [...closure(relation.oid, catalog.children), ...closure(relation.oid, catalog.parents)];
  for (const oid of kin) {
    const entry = entryOf(touched, oid);
    if (isTable) entry.tables.add(label);
    for (const column of columns) entry.named.set(labelOf(column), namesOf(catalog, oid, column));
  }
  for (const member of new Set(kin)) {
    for (const view of readers.get(member) ?? []) {
      const read = columns.filter((column) => mayShow(catalog, { view, member, column }));
      for (const oid of closure(view, readers)) {
        const entry = entryOf(touched, oid);
        if (isTable) entry.tables.add(label);
        for (const column of read) entry.columns.add(labelOf(column));
      }
    }
  }
}

/** The column in a relative of its table, and the generated columns there that are computed from it. */
function numbersOf({ relations, generated }: Catalog, oid: number, { name }: WatchedColumn): ReadonlySet<number> {
  const own = relations.get(oid)?.columns.find((column) => column.name === name)?.number;
  const found = new Set(own === undefined ? [] : [own]);
  const sources = [...(generated.get(oid) ?? [])];
  for (const number of found) {
    for (const [made, reads] of sources) if (reads.includes(number)) found.add(made); // a set is walked to its end
  }
  return found;
}

function namesOf(catalog: Catalog, oid: number, column: WatchedColumn): readonly string[] {
  const numbers = numbersOf(catalog, oid, column);
  const columns = catalog.relations.get(oid)?.columns ?? [];
  const made = columns.filter(({ number }) => numbers.has(number)).map(({ name }) => name);
  return made.includes(column.name) ? made : [column.name, ...made];
}

/** Parts have their columns in an order of their own: compared by name. A printed view shows whole rows as `.*`. */
function mayShow(
  catalog: Catalog,
  { view, member, column }: { readonly view: number; readonly member: number; readonly column: WatchedColumn },
): boolean {
  const definition = catalog.views.get(view)?.definition;
  if (definition === undefined || definition.includes(".*")) return true;
  const numbers = numbersOf(catalog, member, column);
  const source = catalog.viewSources.get(view)?.find(({ oid }) => oid === member);
  return numbers.size > 0 && (source === undefined || source.columns.some((number) => numbers.has(number)));
}

function readersOf({ viewSources }: Catalog): ReadonlyMap<number, readonly number[]> {
  const readers = new Map<number, number[]>();
  for (const [view, sources] of viewSources) {
    for (const { oid } of sources) {
      const of = readers.get(oid) ?? [];
      of.push(view);
      readers.set(oid, of);
    }
  }
  return readers;
}

/** `from` and all that can be reached from it. */
function closure(from: number, next: ReadonlyMap<number, readonly number[]>): number[] {
  const seen = new Set([from]);
  const waiting = [from];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    for (const reached of next.get(oid) ?? []) {
      if (seen.has(reached)) continue;
      seen.add(reached);
      waiting.push(reached);
    }
  }
  return [...seen];
}

function entryOf(touched: Map<number, Growing>, oid: number): Growing {
  const entry = touched.get(oid) ?? { tables: new Set(), columns: new Set(), named: new Map() };
  touched.set(oid, entry);
  return entry;
}
