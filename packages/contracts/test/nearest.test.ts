// Slips of the keys: which known word was probably meant, and when none was.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestChoice } from "../src/nearest.ts";

test("a slip of the keys finds the word that was meant", () => {
  for (const [written, meant] of [
    ["untill", "until"],
    ["unitl", "until"],
    ["Until", "until"],
    ["at-most", "atMost"],
    ["emial", "email"],
    ["selct", "select"],
  ] as const) {
    assert.equal(nearestChoice(written, ["email", "until", "atMost", "select"]), meant);
  }
});

test("another word finds nothing", () => {
  for (const written of ["password", "x", "", "role", "u".repeat(1000)]) {
    assert.equal(nearestChoice(written, ["until", "from", "sessions"]), undefined, written);
  }
});
