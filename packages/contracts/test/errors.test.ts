// The error table is a contract: codes are stable words, messages are sentences, exits are statuses a shell can see.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { generateErrorPage } from "../generate/error-page.ts";
import { type ErrorCode, type ErrorRow, errorTable, WritError } from "../src/errors.ts";

const rows = Object.entries(errorTable as Record<string, ErrorRow>);

test("every code is words in capitals, and every row is complete", () => {
  assert.ok(rows.length >= 2);
  for (const [code, row] of rows) {
    assert.match(code, /^[A-Z]+(_[A-Z0-9]+)+$/);
    assert.match(row.message, /^[A-Z].*\.$/, code);
    assert.match(row.next, /^[A-Z`].*\.$/, code);
    assert.ok(["user", "operator", "client"].includes(row.audience), code);
    assert.ok(Number.isInteger(row.exit) && row.exit >= 1 && row.exit <= 125, code);
  }
});

test("no code stands in two packages, and every file of rows is in the table", () => {
  const folder = new URL("../src/error-rows/", import.meta.url);
  const codes = readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), "utf8").matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
      (match) => match[1] ?? "",
    ),
  );
  assert.deepEqual(codes.toSorted(), [...new Set(codes)].toSorted());
  for (const code of codes) assert.ok(Object.hasOwn(errorTable, code), `${code} is not in the table`);
});

test("an error says its row's message, and its detail when there is one", () => {
  const [code] = rows[0] as [ErrorCode, ErrorRow];
  assert.equal(new WritError(code).message, errorTable[code].message);
  assert.equal(new WritError(code, "More.").message, `${errorTable[code].message} More.`);
});

test("the page has one row for each code, and no cell breaks the table", () => {
  const lines = generateErrorPage()
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  assert.equal(lines.length, rows.length);
  for (const line of lines) assert.equal(line.replaceAll("\\|", "").split("|").length, 7, line);
});
