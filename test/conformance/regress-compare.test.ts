// What the comparison of psql's output says: natural differences and real ones, and where they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { differences, verdictOf } from "./regress/compare.ts";

test("what is equal is the same, and what differs direct as well is natural", () => {
  assert.equal(verdictOf({ direct: "a\nb", proxied: "a\nb", again: "a\nc" }), "same");
  assert.equal(verdictOf({ direct: "a\n1\nb", proxied: "a\n2\nb", again: "a\n3\nb" }), "natural");
  assert.equal(verdictOf({ direct: "a\n1", proxied: "a\n1\n2", again: "a\n1\n2" }), "natural");
});

test("a real difference is not hidden by a natural one beside it", () => {
  assert.equal(verdictOf({ direct: "a\n1\nb", proxied: "a\n1\nB", again: "a\n1\nb" }), "different");
  assert.equal(verdictOf({ direct: "a\n1\nb", proxied: "a\n2\nB", again: "a\n3\nb" }), "different");
  assert.equal(verdictOf({ direct: "a\n1\nb", proxied: "a\n2", again: "a\n3\nb" }), "different");
});

test("differences are shown with their lines, and end where both sides are equal again", () => {
  const found = differences("a\nb\nc\nd\ne", "a\nb\nX\nc\ne", 10);
  assert.deepEqual(found, ["@@ line 3, through the proxy 3", "+ X", "@@ line 4, through the proxy 5", "- d"]);
  assert.deepEqual(differences("a\nb", "a", 10).slice(-1), ["- b"]);
  assert.deepEqual(differences("same", "same", 10), []);
  assert.equal(differences("x\n".repeat(1000), "y\n".repeat(1000), 5).length, 5);
});
