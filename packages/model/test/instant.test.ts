// Instants: UTC, whole seconds, and only those that a calendar has.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatInstant, parseInstant } from "../src/index.ts";

test("an instant is read in seconds and written as it was", () => {
  assert.equal(parseInstant("1970-01-01T00:00:00Z"), 0);
  assert.equal(parseInstant("2028-02-29T23:59:59Z"), Date.UTC(2028, 1, 29, 23, 59, 59) / 1000);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 253_402_300_799 }), (seconds) => {
      assert.equal(parseInstant(formatInstant(seconds)), seconds);
    }),
  );
});

test("days that no calendar has, offsets, fractions and other spellings are refused", () => {
  const days = ["2026-02-30T00:00:00Z", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z"];
  const times = ["2026-01-01T24:00:00Z", "2026-01-01T23:60:00Z", "2026-01-01T23:59:60Z", "1969-12-31T23:59:59Z"];
  const forms = ["2026-01-01", "2026-01-01T00:00Z", "2026-01-01T00:00:00", "2026-01-01T00:00:00+01:00"];
  const others = [
    "2026-01-01 00:00:00Z",
    "2026-01-01T00:00:00.000Z",
    "2026-01-01t00:00:00z",
    "+002026-01-01T00:00:00Z",
    "",
  ];
  for (const text of [...days, ...times, ...forms, ...others]) assert.equal(parseInstant(text), undefined, text);
});
