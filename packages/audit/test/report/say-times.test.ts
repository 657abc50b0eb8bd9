// Times as the report writes them: UTC, whatever the machine's zone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { counted, instantText, lengthText, periodText } from "../../src/report/say-times.ts";

const at = (text: string): number => Date.parse(text) / 1000;

test("instants, with seconds where they say something", () => {
  assert.equal(instantText(at("2026-11-22T14:00:00Z")), "2026-11-22 14:00");
  assert.equal(instantText(at("2026-11-22T14:00:07Z")), "2026-11-22 14:00:07");
});

test("a period of whole days is told by days, another by instants", () => {
  const period = (from: string, until: string) => periodText(at(from), at(until));
  assert.equal(period("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z"), "1 to 30 November 2026");
  assert.equal(period("2026-10-01T00:00:00Z", "2026-12-01T00:00:00Z"), "1 October to 30 November 2026");
  assert.equal(period("2025-12-31T00:00:00Z", "2026-01-02T00:00:00Z"), "31 December 2025 to 1 January 2026");
  assert.equal(period("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z"), "1 November 2026");
  assert.equal(period("2026-11-01T00:00:00Z", "2026-11-01T09:30:00Z"), "2026-11-01 00:00 to 2026-11-01 09:30");
});

test("lengths have two units at most, and counts their word", () => {
  const lengths = [0, 40, 60, 5400, 86_400, 90_061, 36 * 86_400 + 37_800].map(lengthText);
  assert.deepEqual(lengths, ["0 s", "40 s", "1 min", "1 h 30 min", "1 d", "1 d 1 h", "36 d 10 h"]);
  assert.equal(lengthText(-5), "0 s");
  assert.equal(lengthText(86_460), "1 d");
  assert.equal(counted(1, "stretch", "stretches"), "1 stretch");
  assert.equal(counted(12_345, "session"), "12,345 sessions");
});
