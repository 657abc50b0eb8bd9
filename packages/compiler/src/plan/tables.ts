// Which tables a right reaches, as one list of patterns, and whether one list holds another. It must never call a list
// wider than it is: names are endless, so no union of names makes a `*`.
import type { NamePattern } from "@writ/contracts";
import { formatNamePart } from "@writ/model";
import { planTablesMax } from "../limits.ts";

/** undefined: all tables. */
export type Tables = readonly NamePattern[] | undefined;

/**
 * What all lists hold. Beyond `planTablesMax` patterns the shortest list stands for all: it may say more than there is,
 * on both sides alike.
 */
export function meetTables(lists: readonly (readonly NamePattern[])[]): Tables {
  const [first, ...rest] = lists;
  if (first === undefined) return undefined;
  if (lists.reduce((size, list) => size * Math.max(1, list.length), 1) > planTablesMax * 100) {
    return plain([...lists].sort((left, right) => left.length - right.length)[0] ?? []);
  }
  return plain(rest.reduce<readonly NamePattern[]>((met, list) => met.flatMap((one) => meetAll(one, list)), first));
}

function meetAll(one: NamePattern, list: readonly NamePattern[]): NamePattern[] {
  return list.flatMap((other) => {
    const schema = meetPart(one.schema, other.schema);
    const table = meetPart(one.table, other.table);
    return schema === undefined || table === undefined ? [] : [{ schema, table }];
  });
}

/** undefined: nothing is both. null is any. */
export function meetPart(one: string | null, other: string | null): string | null | undefined {
  if (one === null) return other;
  return other === null || one === other ? one : undefined;
}

/** Sorted, each once, without those that another holds; undefined when one holds everything. */
function plain(patterns: readonly NamePattern[]): Tables {
  const named = new Map(patterns.map((pattern) => [formatTable(pattern), pattern]));
  if (named.has("*.*")) return undefined;
  const kept = [...named].filter(([name, { schema, table }]) => {
    const wider = [formatTable({ schema: null, table }), formatTable({ schema, table: null })];
    return !wider.some((other) => other !== name && named.has(other));
  });
  return kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pattern]) => pattern);
}

export function formatTable({ schema, table }: NamePattern): string {
  return `${formatNamePart(schema)}.${formatNamePart(table)}`;
}

/** Whether every table of `inner` is one of `outer`. */
export function holdsTables(outer: readonly string[] | undefined, inner: readonly string[] | undefined): boolean {
  if (outer === undefined) return true;
  if (inner === undefined) return false;
  if (inner.length > 0 && outer.length === 0) return false;
  const names = new Set(outer);
  const bySchema = new Set(outer.filter((name) => name.endsWith(".*")).map((name) => name.slice(0, -2)));
  const byTable = new Set(outer.filter((name) => name.startsWith("*.")).map((name) => name.slice(2)));
  return inner.every((name) => {
    if (names.has(name)) return true;
    const [schema, table] = partsOf(name);
    return bySchema.has(schema) || byTable.has(table);
  });
}

/** `schema.table` as formatTable writes it: a dot within quotes parts nothing. */
function partsOf(name: string): readonly [string, string] {
  const dot = name.startsWith('"') ? (/^"(?:[^"]|"")*"/.exec(name)?.[0].length ?? 0) : name.indexOf(".");
  return [name.slice(0, dot), name.slice(dot + 1)];
}
