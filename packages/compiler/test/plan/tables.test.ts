// Lists of tables: what two have in common, and whether one holds another, against every name of a small world.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { NamePattern } from "@writ/contracts";
import fc from "fast-check";
import { formatTable, holdsTables, meetTables } from "../../src/plan/tables.ts";

const part = fc.constantFrom(null, "a", "b", "A.b", 'q"');
const list = fc.array(fc.record({ schema: part, table: part }), { maxLength: 4 });
/** `z` stands for every name that no pattern says. */
const words = ["a", "b", "A.b", 'q"', "z"];
const world = words.flatMap((schema) => words.map((table) => ({ schema, table })));

function isIn(patterns: readonly NamePattern[] | undefined, { schema, table }: NamePattern): boolean {
  if (patterns === undefined) return true;
  const fits = (pattern: string | null, name: string | null): boolean => pattern === null || pattern === name;
  return patterns.some((one) => fits(one.schema, schema) && fits(one.table, table));
}

test("what lists have in common is what each of them holds", () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 3 }), (lists) => {
      const met = meetTables(lists);
      for (const name of world)
        assert.equal(
          isIn(met, name),
          lists.every((one) => isIn(one, name)),
        );
    }),
  );
});

test("a list holds another when no name is only in the other", () => {
  fc.assert(
    fc.property(list, list, (left, right) => {
      const [outer, inner] = [meetTables([left]), meetTables([right])];
      const holds = world.every((name) => !isIn(inner, name) || isIn(outer, name));
      assert.equal(holdsTables(outer?.map(formatTable), inner?.map(formatTable)), holds);
    }),
  );
});
