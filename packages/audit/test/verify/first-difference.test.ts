// Where two documents differ first, as a pointer.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { firstDifference } from "../../src/verify/first-difference.ts";

test("the first difference is told by its pointer, and nothing of what stands there", () => {
  assert.equal(firstDifference({ a: [1, { "b/c": "x" }] }, { a: [1, { "b/c": "y" }] }), "/a/1/b~1c");
  assert.equal(firstDifference({ a: 1 }, { a: 1, b: 2 }), "/b");
  assert.equal(firstDifference([1, 2], { 0: 1, 1: 2 }), "/");
  assert.equal(firstDifference({ a: null }, { a: {} }), "/a");
});

test("equal documents have none, and others have one", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      assert.equal(firstDifference(left, structuredClone(left)), undefined);
      const same = JSON.stringify(left) === JSON.stringify(right);
      if (!same && firstDifference(left, right) === undefined) assert.deepEqual(left, right);
    }),
  );
});
