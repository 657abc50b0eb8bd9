// User text made safe to print.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { printable, printableJson, quote } from "../src/printable.ts";

test("what nobody sees, and what a terminal obeys, becomes an escape", () => {
  assert.equal(
    printable("a\u001b[31m\u202e\u0000\u2028\u{e0041}\n\tü 日本"),
    "a\\x1b[31m\\u{202e}\\x00\\u{2028}\\u{e0041}\\n\\tü 日本",
  );
  assert.equal(printable("\ud800x"), "\\u{d800}x");
  assert.equal(printable("##[error]"), "#\\x23[error]");
});

test("a quoted text is cut, on one line, and cannot leave its backquotes", () => {
  assert.equal(quote("a`b\n"), "`a'b\\n`");
  assert.equal(Array.from(quote("é".repeat(500))).length, 83);
  assert.ok(quote("x".repeat(1_000_000)).length < 100);
});

test("JSON stays what it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = printableJson(JSON.stringify([text]));
      assert.deepEqual(JSON.parse(safe), [text]);
      assert.doesNotMatch(safe, /[\u0000-\u0009\u007f-\u009f\u202a-\u202e\u{e0000}-\u{e007f}]/u);
    }),
  );
});
