// Time left, in words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { remaining } from "../../src/connect/remaining.ts";

test("time left is never rounded up", () => {
  const said = {
    "-1": "ended",
    0: "ended",
    59: "59 s",
    119: "1 min",
    3599: "59 min",
    3600: "1 h",
    7380: "2 h 3 min",
    90000: "1 d 1 h",
  };
  for (const [seconds, words] of Object.entries(said)) assert.equal(remaining(Number(seconds)), words);
});
