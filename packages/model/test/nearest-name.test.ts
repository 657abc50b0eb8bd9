// Suggestions: near enough to be a slip, bounded, and never a guess.
import assert from "node:assert/strict";
import { test } from "node:test";
import { insteadOfName, nearestName } from "../src/nearest-name.ts";

test("the nearest name is found, in any case", () => {
  assert.equal(nearestName("raed-only", ["read-write", "read-only"]), "read-only");
  assert.equal(nearestName("READ-ONLY", ["read-write", "read-only"]), "read-only");
  assert.equal(nearestName("banana", ["read-only"]), undefined);
  assert.equal(nearestName("x", ["longer"]), undefined);
});

test("long texts and many names cost little", () => {
  assert.equal(nearestName("a".repeat(100_000), ["a"]), undefined);
  const many = Array.from({ length: 10_000 }, (_, index) => `name-${index}`);
  assert.equal(nearestName("name-9999", many), "name-999");
});

test("without a near name some that exist are named", () => {
  assert.equal(insteadOfName("x", [], "add it."), "Add it.");
  assert.match(
    insteadOfName("zzzzzz", ["a", "b", "c", "d", "e", "f"], "add it."),
    /^One of `a`.*`e`, …\. Otherwise: add it\.$/,
  );
});
