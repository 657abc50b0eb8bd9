// The marker of a comment; what it finds and writes is tried on the double (test/e2e/validate.test.ts).
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withMarker } from "../src/index.ts";

test("a marker stands on the first line, and nothing that could end it is taken", () => {
  const marked = withMarker("plan", { head: "c".repeat(40), run: "17" }, "Text");
  assert.equal(marked, `<!-- writ:plan {"head":"${"c".repeat(40)}","run":"17"} -->\nText`);
  for (const bad of ["-->", "a--b", "<", "a b", "\n", "é", '"']) {
    assert.throws(() => withMarker("plan", { head: bad }, "Text"));
  }
  assert.throws(() => withMarker("plan -->", {}, "Text"));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (head) => {
      try {
        const [first = ""] = withMarker("plan", { head }, "Text").split("\n");
        assert.match(first, /^<!-- writ:plan \{[^<>]*\} -->$/);
        assert.equal(first.indexOf("--", 4), first.length - "-->".length);
      } catch (fault) {
        assert.match(String(fault), /plain words/);
      }
    }),
  );
});
