// Durations: one whole number and one unit.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDuration, parseDuration } from "../src/index.ts";

test("durations are read in seconds", () => {
  assert.equal(parseDuration("90s"), 90);
  assert.equal(parseDuration("5m"), 300);
  assert.equal(parseDuration("8h"), 28_800);
  assert.equal(parseDuration("30d"), 2_592_000);
  assert.equal(parseDuration("999999d"), 86_399_913_600);
});

test("everything else is no duration", () => {
  for (const text of [
    "",
    "0s",
    "08h",
    "1h30m",
    "1.5h",
    "-1h",
    "5",
    "m",
    "5 m",
    "5M",
    "1w",
    "1000000s",
    "1e3s",
    "5m\n",
  ]) {
    assert.equal(parseDuration(text), undefined, text);
  }
});

test("a duration is written in the largest unit without a fraction", () => {
  for (const text of ["90s", "5m", "8h", "30d", "36h", "1s"]) {
    assert.equal(formatDuration(parseDuration(text) ?? 0), text);
  }
  assert.equal(formatDuration(0), "0s");
});
