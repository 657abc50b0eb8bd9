// docs/hostile-input.md says which test shows what hostile input gets: each test that it names is there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../repo/files.ts";

const rows = read("docs/hostile-input.md")
  .split("\n")
  .filter((line) => line.startsWith("|") && !/^\| ?(case|---)/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("every case names a test that stands in the file beside it", () => {
  assert.ok(rows.length >= 75, "the table is read");
  for (const [, , , name = "", file = ""] of rows) {
    assert.match(file, /\.test\.ts$/);
    assert.ok(name.length > 15 && read(file).includes(name), `${file}: ${name}`);
  }
});
