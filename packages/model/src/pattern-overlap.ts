// Which of many column patterns can match one column. It must never compare all pairs: a policy may have thousands.
import type { ColumnPattern } from "@writ/contracts";

/**
 * For each pattern that overlaps an earlier one: its index and the index of an earlier one.
 * Patterns are grouped by which parts are `*` (eight shapes). Two of given shapes overlap when they agree on the parts
 * that neither leaves open, so one look into a table for each earlier shape finds an overlap.
 */
export function findOverlaps(patterns: readonly ColumnPattern[]): { index: number; earlier: number }[] {
  const tables = new Map<number, Map<string, number>>();
  const shapes = new Set<number>();
  const overlaps: { index: number; earlier: number }[] = [];
  for (const [index, pattern] of patterns.entries()) {
    const parts = [pattern.schema, pattern.table, pattern.column];
    const shape = shapeOf(parts);
    const earlier = findEarlier(parts, shape, { shapes, tables });
    if (earlier !== undefined) overlaps.push({ index, earlier });
    shapes.add(shape);
    for (let bound = 0; bound < 8; bound += 1) {
      if ((bound & shape) !== bound) continue;
      const table = tables.get(shape * 8 + bound) ?? new Map<string, number>();
      tables.set(shape * 8 + bound, table);
      const key = keyOf(parts, bound);
      if (!table.has(key)) table.set(key, index);
    }
  }
  return overlaps;
}

type Parts = readonly (string | null)[];

function findEarlier(
  parts: Parts,
  shape: number,
  known: { shapes: Set<number>; tables: Map<number, Map<string, number>> },
): number | undefined {
  let first: number | undefined;
  for (const other of known.shapes) {
    const bound = other & shape;
    const found = known.tables.get(other * 8 + bound)?.get(keyOf(parts, bound));
    if (found !== undefined && (first === undefined || found < first)) first = found;
  }
  return first;
}

/** Bit i is set where part i is a name. */
function shapeOf(parts: Parts): number {
  return parts.reduce((shape, part, index) => (part === null ? shape : shape | (1 << index)), 0);
}

function keyOf(parts: Parts, bound: number): string {
  return JSON.stringify(parts.filter((_, index) => (bound & (1 << index)) !== 0));
}
