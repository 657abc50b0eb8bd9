// The fake clock: order, cancellation, and that it moves only when told.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeClock } from "../src/fake-clock.ts";

test("timers fire at their own instants, in order, also those set while firing", () => {
  const clock = fakeClock(1_000);
  const fired: [string, number][] = [];
  const note = (name: string) => () => void fired.push([name, clock.nowMs()]);
  clock.setTimeout(note("late"), 30);
  clock.setTimeout(() => {
    note("early")();
    clock.setTimeout(note("inner"), 5);
  }, 10);
  const cancelled = clock.setTimeout(note("never"), 20);
  clock.clearTimeout(cancelled);
  clock.advance(29);
  assert.deepEqual(fired, [
    ["early", 1_010],
    ["inner", 1_015],
  ]);
  assert.equal(clock.pending(), 1);
  clock.advance(1);
  assert.deepEqual(fired.at(-1), ["late", 1_030]);
});

test("jump moves the wall clock and fires nothing", () => {
  const clock = fakeClock(5_000);
  let fired = 0;
  clock.setTimeout(() => (fired += 1), 1);
  clock.jump(0);
  assert.equal(clock.nowSeconds(), 0);
  assert.equal(fired, 0);
});
