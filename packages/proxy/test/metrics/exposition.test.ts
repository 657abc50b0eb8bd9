// The text that Prometheus reads: a name or a value out of place would lose every metric behind it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Counter, Counters, Histogram } from "../../src/metrics/counter.ts";
import {
  counter,
  counters,
  encodeFamilies,
  gauge,
  histogram,
  joinFamilies,
  split,
} from "../../src/metrics/exposition.ts";

test("each metric has its help, its type and its samples", () => {
  const one = new Counter();
  one.add(3);
  const text = encodeFamilies([
    counter({ name: "a_total", help: "A." }, one),
    gauge({ name: "b", help: "B." }, 1.5),
    split({ name: "c", help: "C.", type: "gauge" }, "kind", { x: 1, y: 2 }),
  ]);
  assert.equal(
    text,
    "# HELP a_total A.\n# TYPE a_total counter\na_total 3\n" +
      "# HELP b B.\n# TYPE b gauge\nb 1.5\n" +
      '# HELP c C.\n# TYPE c gauge\nc{kind="x"} 1\nc{kind="y"} 2\n',
  );
});

test("a histogram has its buckets in order, +Inf last, and sum and count", () => {
  const from = new Histogram([0.001, 0.01]);
  for (const value of [0.0005, 0.005, 5]) from.observe(value);
  const lines = encodeFamilies([histogram({ name: "w_seconds", help: "W." }, from)]).split("\n");
  assert.deepEqual(lines.slice(1, -1), [
    "# TYPE w_seconds histogram",
    'w_seconds_bucket{le="0.001"} 1',
    'w_seconds_bucket{le="0.01"} 2',
    'w_seconds_bucket{le="+Inf"} 3',
    "w_seconds_sum 5.0055",
    "w_seconds_count 3",
  ]);
});

test("what stands in a label cannot end it, and what is no number is said so", () => {
  const hostile = new Counters(["reason"], 10);
  hostile.of('a"} 1\nwrit_ready 0 \\').add();
  const text = encodeFamilies([
    counters({ name: "r_total", help: "Back\\slash\nand line." }, hostile),
    gauge({ name: "n", help: "N." }, Number.NaN),
    gauge({ name: "i", help: "I." }, Number.POSITIVE_INFINITY),
  ]);
  assert.match(text, /^r_total\{reason="a\\"\} 1\\nwrit_ready 0 \\\\"\} 1$/m);
  assert.match(text, /^# HELP r_total Back\\\\slash\\nand line\.$/m);
  assert.match(text, /^n NaN$/m);
  assert.match(text, /^i \+Inf$/m);
  for (const line of text.trim().split("\n")) assert.match(line, /^(# (HELP|TYPE) \S+ .+|[a-z_]+(\{.*\})? \S+)$/);
});

test("the same metric of several workers stands under one head", () => {
  const families = (value: number) => [gauge({ name: "writ_sessions_open", help: "Open." }, value)];
  const joined = joinFamilies([
    { worker: "1", families: families(4) },
    { worker: "2", families: families(6) },
  ]);
  assert.equal(
    encodeFamilies(joined),
    "# HELP writ_sessions_open Open.\n# TYPE writ_sessions_open gauge\n" +
      'writ_sessions_open{worker="1"} 4\nwrit_sessions_open{worker="2"} 6\n',
  );
});
