// A text is broken at blanks only, never inside quotes, and nothing of it is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wrapText } from "../src/wrap-text.ts";

test("words fill lines", () => {
  assert.deepEqual(wrapText("one two three four", 9), ["one two", "three", "four"]);
  assert.deepEqual(wrapText("a 'b c d e' f", 5), ["a", "'b c d e'", "f"]);
  assert.deepEqual(wrapText("", 5), [""]);
  assert.deepEqual(wrapText("unbreakable", 3), ["unbreakable"]);
});

test("nothing but blanks is lost, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 0, max: 50 }), (text, width) => {
      const bare = (all: string) => all.replace(/\s+/g, "");
      assert.equal(bare(wrapText(text, width).join("\n")), bare(text));
    }),
  );
});
