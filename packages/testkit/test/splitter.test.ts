// Cutting loses nothing and meets every boundary.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { everySplit, everyTruncation, splitAt } from "../src/splitter.ts";

test("pieces joined are the bytes, wherever they are cut", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), fc.array(fc.integer({ min: -2, max: 45 })), (bytes, offsets) => {
      assert.deepEqual(Buffer.concat(splitAt(bytes, offsets)), Buffer.from(bytes));
    }),
  );
});

test("everySplit cuts at each boundary once and then into single bytes", () => {
  const splits = [...everySplit(Uint8Array.of(1, 2, 3))];
  assert.equal(splits.length, 5);
  assert.deepEqual(splits.at(-1)?.length, 3);
  assert.deepEqual(
    [...everyTruncation(Uint8Array.of(1, 2))].map((part) => part.length),
    [0, 1],
  );
});
