// Cursors as guards need them: what a name may stand for, and rows that add up until the name surely means another.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatementFacts } from "@writ/contracts";
import { Cursors } from "../src/cursors.ts";
import { cursorQueriesMax, cursorsMax } from "../src/limits.ts";

function query(table: string): StatementFacts {
  return {
    ...{ kinds: ["select"], tags: ["cursor"], reads: [`public.${table}`], writes: [], functions: [] },
    ...{ masked: false, refusals: [] },
  };
}
const declare = (name: string, hold = false) => ({ step: "declare", name, hold }) as const;
const tables = (cursors: Cursors, name: string) => cursors.queriesOf(name)?.map(({ reads }) => reads[0]);

test("a name stands for its query from the moment its DECLARE leaves", () => {
  const cursors = new Cursors();
  assert.equal(cursors.queriesOf("c"), undefined);
  cursors.foresee(declare("c"), query("a"));
  assert.deepEqual(tables(cursors, "c"), ["public.a"]);
});

test("a DECLARE that fails takes nothing away: neither the query nor the rows", () => {
  const cursors = new Cursors();
  cursors.foresee(declare("c"), query("a"));
  cursors.completed(declare("c"), "DECLARE CURSOR");
  cursors.usageOf("c").rows = 40;
  cursors.foresee(declare("c"), query("b"));
  assert.deepEqual(tables(cursors, "c"), ["public.a", "public.b"]);
  assert.equal(cursors.usageOf("c").rows, 40);
});

test("a cursor that is closed and declared anew counts anew", () => {
  const cursors = new Cursors();
  cursors.foresee(declare("c"), query("a"));
  cursors.completed(declare("c"), "DECLARE CURSOR");
  cursors.usageOf("c").rows = 40;
  cursors.completed({ step: "close", name: "c" }, "ROLLBACK");
  assert.equal(cursors.usageOf("c").rows, 40);
  cursors.completed({ step: "close", name: "c" }, "CLOSE CURSOR");
  assert.equal(cursors.queriesOf("c"), undefined);
  cursors.foresee(declare("c"), query("b"));
  cursors.completed(declare("c"), "DECLARE CURSOR");
  assert.deepEqual([tables(cursors, "c"), cursors.usageOf("c").rows], [["public.b"], 0]);
});

test("outside a transaction only held cursors are left, and CLOSE ALL takes all", () => {
  const cursors = new Cursors();
  for (const [name, hold] of [
    ["kept", true],
    ["gone", false],
  ] as const) {
    cursors.foresee(declare(name, hold), query(name));
    cursors.completed(declare(name, hold), "DECLARE CURSOR");
  }
  cursors.usageOf("function's own").rows = 5;
  cursors.dropUnheld();
  assert.deepEqual([tables(cursors, "kept"), cursors.queriesOf("gone")], [["public.kept"], undefined]);
  assert.equal(cursors.usageOf("function's own").rows, 0);
  cursors.completed({ step: "close-all" }, "CLOSE CURSOR ALL");
  assert.equal(cursors.queriesOf("kept"), undefined);
});

test("names and queries beyond the bounds count together, and are not known", () => {
  const cursors = new Cursors();
  for (let at = 0; at <= cursorQueriesMax + 5; at++) cursors.foresee(declare("c"), query(`t${at}`));
  assert.equal(cursors.queriesOf("c"), undefined);
  for (let at = 0; at < cursorsMax; at++) cursors.usageOf(`n${at}`);
  cursors.usageOf("one").rows += 3;
  assert.equal(cursors.usageOf("other").rows, 3);
  cursors.foresee(declare("late"), query("a"));
  assert.equal(cursors.queriesOf("late"), undefined);
});
