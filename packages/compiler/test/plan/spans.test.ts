// Time cut out of time, against each second of a short day.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { remainderOf } from "../../src/plan/spans.ts";

const span = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 10 }))
  .map(([from, length]) => ({ from, until: from + length }));

test("what is left is what none of the others takes", () => {
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 5 }), (whole, taken) => {
      const left = remainderOf(whole, taken);
      for (let second = 0; second < 32; second += 1) {
        const within = (one: { from: number; until: number }): boolean => one.from <= second && second < one.until;
        assert.equal(left.some(within), within(whole) && !taken.some(within));
      }
    }),
  );
});
