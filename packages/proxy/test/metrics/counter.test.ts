// What is counted must be what happened, and its series must stay few whatever names come.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Counters, Histogram } from "../../src/metrics/counter.ts";

test("counters are told apart by the values of their labels", () => {
  const opened = new Counters(["resource", "role"], 10);
  opened.of("orders", "ro").add();
  opened.of("orders", "ro").add(2);
  opened.of("orders", "rw").add();
  assert.deepEqual(opened.all(), [
    { values: ["orders", "ro"], count: 3 },
    { values: ["orders", "rw"], count: 1 },
  ]);
});

test("names without end share one series beyond the most, none is longer than its bound, and nothing is lost", () => {
  const counters = new Counters(["reason"], 3);
  for (let name = 0; name < 1000; name++) counters.of(`reason-${name}`).add();
  counters.of("x".repeat(10_000)).add();
  const all = counters.all();
  assert.equal(all.length, 4);
  assert.deepEqual(all.at(-1), { values: ["other"], count: 998 });
  const long = new Counters(["reason"], 3);
  long.of("x".repeat(10_000)).add();
  assert.equal(long.all()[0]?.values[0]?.length, 128);
});

test("two names that only look alike when joined have series of their own", () => {
  const counters = new Counters(["a", "b"], 10);
  counters.of("x,y", "z").add();
  counters.of("x", "y,z").add();
  assert.equal(counters.all().length, 2);
});

test("a histogram counts each value up to every bound that it does not pass", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 20, noNaN: true })), (values) => {
      const bounds = [1, 2, 5, 10];
      const histogram = new Histogram(bounds);
      for (const value of values) histogram.observe(value);
      const expected = [...bounds, Number.POSITIVE_INFINITY].map((most) => values.filter((v) => v <= most).length);
      assert.deepEqual(histogram.cumulative(), expected);
      assert.equal(
        histogram.sum,
        values.reduce((sum, value) => sum + value, 0),
      );
    }),
  );
});
