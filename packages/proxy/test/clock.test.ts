// Time only moves on: a clock set back must neither revive a grant nor hide that it is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { behindSecondsMax, ProxyClock } from "../src/clock.ts";

test("the clock follows the wall and never runs backwards", () => {
  let wall = 10_000;
  const clock = new ProxyClock(() => wall);
  assert.equal(clock.nowMs(), 10_000);
  wall = 12_000;
  assert.equal(clock.nowMs(), 12_000);
  wall = 5_000;
  assert.equal(clock.nowMs(), 12_000);
  wall = 12_001;
  assert.equal(clock.nowMs(), 12_001);
});

test("no order of wall clocks and bundles makes time run backwards", () => {
  const step = fc.record({ wall: fc.nat(10_000_000), iat: fc.option(fc.nat(10_000)) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let wall = 0;
      const clock = new ProxyClock(() => wall);
      let last = 0;
      for (const { wall: next, iat } of steps) {
        wall = next;
        if (iat !== null) clock.issuedAt(iat);
        const now = clock.nowMs();
        assert.ok(now >= last && now >= wall && now >= (iat ?? 0) * 1000);
        last = now;
      }
    }),
  );
});

test("a bundle's iat carries the clock forward, and an older one does not take it back", () => {
  const clock = new ProxyClock(() => 1_000_000);
  clock.issuedAt(2_000);
  assert.equal(clock.nowMs(), 2_000_000);
  clock.issuedAt(1_500);
  assert.equal(clock.nowMs(), 2_000_000);
});

test("the clock is behind from more than 60 s before the newest iat, and right again when the wall is", () => {
  let wall = 0;
  const clock = new ProxyClock(() => wall);
  assert.equal(clock.behind(), false);
  clock.issuedAt(1_000);
  wall = (1_000 - behindSecondsMax) * 1000;
  assert.equal(clock.behind(), false);
  wall -= 1;
  assert.equal(clock.behind(), true);
  // What was seen before does not hide that the wall is wrong.
  assert.equal(clock.nowMs(), 1_000_000);
  wall = 1_000_000;
  assert.equal(clock.behind(), false);
});
