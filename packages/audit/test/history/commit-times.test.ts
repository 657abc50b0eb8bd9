// Times that commits state: a few that lie move nothing but themselves, and order is never theirs.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { settleTimes } from "../../src/history/commit-times.ts";

const now = 1000;

/** Each as `place: from-until`. */
function settled(stated: readonly number[]): { seconds: readonly number[]; doubted: readonly string[] } {
  const { seconds, doubted } = settleTimes(stated, now);
  return { seconds, doubted: doubted.map((one) => `${one.at}: ${one.fromSeconds}-${one.untilSeconds}`) };
}

test("times that rise are taken as they are", () => {
  assert.deepEqual(settled([1, 5, 5, 9]), { seconds: [1, 5, 5, 9], doubted: [] });
});

test("one commit from the future counts as made right after the one before, and what follows keeps its time", () => {
  assert.deepEqual(settled([10, 5000, 20, 30]), { seconds: [10, 10, 20, 30], doubted: ["1: 10-20"] });
});

test("one commit with a time of the far past does not pull its parents there", () => {
  assert.deepEqual(settled([10, 20, 1, 30]), { seconds: [10, 20, 20, 30], doubted: ["2: 20-30"] });
});

test("a first commit that lies counts as made with the first one that does not", () => {
  assert.deepEqual(settled([900, 20, 30, 40]), { seconds: [20, 20, 30, 40], doubted: ["0: 0-20"] });
});

test("where all lie, all count as made now", () => {
  assert.deepEqual(settled([5000, -3, 4000]), {
    seconds: [1000, 1000, 1000],
    doubted: ["0: 0-1000", "1: 0-1000", "2: 0-1000"],
  });
  assert.deepEqual(settled([]), { seconds: [], doubted: [] });
});

test("whatever is stated, times never fall, never lie ahead, and as many as can be are believed", () => {
  const stated = fc.array(fc.integer({ min: -5, max: now + 50 }), { maxLength: 12 });
  fc.assert(
    fc.property(stated, (times) => {
      const { seconds, doubted } = settleTimes(times, now);
      assert.equal(seconds.length, times.length);
      for (const [at, second] of seconds.entries()) {
        assert.ok(second >= 0 && second <= now);
        assert.ok(at === 0 || second >= (seconds[at - 1] ?? 0));
        const doubt = doubted.find((one) => one.at === at);
        if (doubt === undefined) assert.equal(second, times[at]);
        else {
          const around = [...seconds.keys()].filter((place) => doubted.every((one) => one.at !== place));
          assert.equal(doubt.fromSeconds, times[around.findLast((place) => place < at) ?? -1] ?? 0);
          assert.equal(doubt.untilSeconds, times[around.find((place) => place > at) ?? -1] ?? now);
        }
      }
      assert.equal(times.length - doubted.length, longest(times));
    }),
  );
});

/** The plain way, over all subsets. */
function longest(times: readonly number[]): number {
  const best: number[] = [];
  for (const [at, time] of times.entries()) {
    if (time < 0 || time > now) {
      best.push(0);
      continue;
    }
    const before = times.slice(0, at).flatMap((other, index) => (other <= time ? [best[index] ?? 0] : []));
    best.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...best);
}
