// Stretches of time: what is left without others, and what touches is one.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { joinTouching, meetStretches, type Stretch, stretchesWithout } from "../../src/never/stretch.ts";

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 10 }))
  .map(([fromSeconds, length]): Stretch => ({ fromSeconds, untilSeconds: fromSeconds + length }));
const holds = (list: readonly Stretch[], second: number): boolean =>
  list.some(({ fromSeconds, untilSeconds }) => fromSeconds <= second && second < untilSeconds);
const seconds = Array.from({ length: 45 }, (_, second) => second);

test("property: without others is every second of the whole that none of them holds, in order and never empty", () => {
  fc.assert(
    fc.property(stretch, fc.array(stretch, { maxLength: 6 }), (whole, parts) => {
      const left = stretchesWithout(whole, parts);
      for (const second of seconds) {
        assert.equal(holds(left, second), holds([whole], second) && !holds(parts, second), String(second));
      }
      assert.ok(
        left.every(
          (one, at) => one.fromSeconds < one.untilSeconds && one.fromSeconds >= (left[at - 1]?.untilSeconds ?? 0),
        ),
      );
    }),
  );
});

test("property: joined stretches hold the same seconds, and none of one key touches another", () => {
  const keyed = fc.array(fc.record({ at: stretch, key: fc.constantFrom("a", "b") }), { maxLength: 8 });
  fc.assert(
    fc.property(keyed, (list) => {
      const parts = list.map(({ at, key }) => ({ ...at, key }));
      const joined = joinTouching(parts, ({ key }) => key);
      for (const key of ["a", "b"]) {
        const [before, after] = [parts, joined].map((some) => some.filter((one) => one.key === key));
        for (const second of seconds) assert.equal(holds(after ?? [], second), holds(before ?? [], second));
        for (const one of after ?? []) {
          assert.ok(
            (after ?? []).every(
              (other) => other === one || other.untilSeconds < one.fromSeconds || other.fromSeconds > one.untilSeconds,
            ),
          );
        }
      }
    }),
  );
});

test("two that only touch meet in nothing", () => {
  assert.equal(meetStretches({ fromSeconds: 1, untilSeconds: 2 }, { fromSeconds: 2, untilSeconds: 3 }), undefined);
});
