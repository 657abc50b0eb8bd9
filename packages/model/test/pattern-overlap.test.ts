// Overlaps found without comparing all pairs are the overlaps that comparing all pairs finds.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { ColumnPattern } from "@writ/contracts";
import fc from "fast-check";
import { findOverlaps } from "../src/pattern-overlap.ts";

function meet(a: ColumnPattern, b: ColumnPattern): boolean {
  const part = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return part(a.schema, b.schema) && part(a.table, b.table) && part(a.column, b.column);
}

const name = fc.constantFrom("a", "b", "c", null);
const pattern = fc.record({ schema: name, table: name, column: name });

test("a pattern is reported exactly when it meets an earlier one, with one that it meets", () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 8 }), (patterns) => {
      const found = findOverlaps(patterns);
      const wanted = patterns.flatMap((one, index) =>
        patterns.slice(0, index).some((b) => meet(one, b)) ? [index] : [],
      );
      assert.deepEqual(
        found.map(({ index }) => index),
        wanted,
      );
      for (const { index, earlier } of found) {
        const [one, other] = [patterns[index], patterns[earlier]];
        assert.ok(one !== undefined && other !== undefined && earlier < index && meet(one, other));
      }
    }),
    { numRuns: 500 },
  );
});

test("ten thousand columns are compared at once", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ schema: "public", table: `t${index}`, column: "c" }));
  assert.deepEqual(findOverlaps(many), []);
  assert.deepEqual(findOverlaps([...many, { schema: null, table: "t7", column: null }]), [
    { index: 10_000, earlier: 7 },
  ]);
});
