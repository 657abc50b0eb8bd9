// The error table: every code that is thrown has a row, and every row is thrown. A row that nothing uses misleads
// whoever reads docs/errors.md.
import assert from "node:assert/strict";
import { test } from "node:test";
import { errorTable } from "@writ/contracts";
import { code, read } from "./files.ts";

const rows = Object.entries(errorTable);
const sources = code.filter(
  (path) => /^packages\/[^/]+\/src\//.test(path) && !/^packages\/contracts\/src\/(error-rows\/|errors\.ts)/.test(path),
);

test("every row of the table is used, as a whole word in quotes, by some source", () => {
  const used = new Set(
    sources.flatMap((path) => [...read(path).matchAll(/"([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"/g)].map((m) => m[1])),
  );
  const unused = rows.map(([name]) => name).filter((name) => !used.has(name));
  assert.deepEqual(unused, []);
});

test("every code given to a WritError has a row", () => {
  const table = new Set(rows.map(([name]) => name));
  const thrown = sources.flatMap((path) =>
    [...read(path).matchAll(/new WritError\(\s*"([^"]+)"/g)].map((match) => ({ path, name: match[1] ?? "" })),
  );
  assert.ok(thrown.length > 20, "codes are found at all");
  assert.deepEqual(
    thrown.filter(({ name }) => !table.has(name)),
    [],
  );
});

test("each row says what happened and what to do, in a sentence, for somebody", () => {
  for (const [name, row] of rows) {
    assert.match(row.message, /^[A-Z].*[.?]$/s, name);
    assert.match(row.next, /^[A-Z].*[.?]$/s, name);
    assert.ok(["user", "operator", "client"].includes(row.audience), name);
    assert.ok(Number.isInteger(row.exit) && row.exit > 0 && row.exit < 126, `${name} exits ${row.exit}`);
  }
});

test("docs/errors.md has an entry for every row", () => {
  const page = read("docs/errors.md");
  assert.deepEqual(
    rows.map(([name]) => name).filter((name) => !page.includes(name)),
    [],
  );
});
