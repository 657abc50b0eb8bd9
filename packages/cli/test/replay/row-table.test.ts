// Rows of a record as a table: hostile cells are text, wide ones cut, and what is left out told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { rowLines } from "../../src/replay/row-table.ts";

test("cells stand under each other, null is no text, hostile ones are harmless", () => {
  const rows = [
    ["1", null, "a"],
    ["22", "\u001b[2J", "b\nc"],
  ];
  assert.deepEqual(rowLines({ rows }, { rowsMax: 5 }), ["1  │ ∅       │ a", "22 │ \\x1b[2J │ b\\nc"]);
});

test("wide cells are cut, more rows are counted, and a cut record says so", () => {
  const rows = Array.from({ length: 4 }, () => ["x".repeat(5000)]);
  const lines = rowLines({ rows, cut: true }, { rowsMax: 1 });
  assert.deepEqual(lines, [`${"x".repeat(60)}…`, "… 3 more rows kept: --rows 4", "… the record kept no more of them"]);
  assert.deepEqual(rowLines({ rows: [[], []] }, { rowsMax: 0 }), ["… 2 more rows kept: --rows 2"]);
});
