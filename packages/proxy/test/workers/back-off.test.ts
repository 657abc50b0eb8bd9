// A worker that ends is started again soon, and one that keeps ending does not keep the machine busy.
import assert from "node:assert/strict";
import { test } from "node:test";
import { afterEnd, noRestarts } from "../../src/workers/back-off.ts";

test("the first restart is quick, the next wait twice as long, up to a bound", () => {
  const waits: number[] = [];
  for (let restarts = noRestarts, times = 0; times < 100; times++) {
    restarts = afterEnd(restarts, 500);
    waits.push(restarts.waitMs);
  }
  assert.deepEqual(waits.slice(0, 9), [100, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]);
  assert.equal(waits.at(-1), 10_000);
});

test("one that lived for a while begins anew", () => {
  const tired = { inARow: 20, waitMs: 10_000 };
  assert.deepEqual(afterEnd(tired, 60_000), { inARow: 1, waitMs: 100 });
  assert.equal(afterEnd(tired, 59_999).waitMs, 10_000);
});
