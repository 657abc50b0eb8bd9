// The table of time zones: its shape, and that names are found exactly.
import assert from "node:assert/strict";
import { test } from "node:test";
import { zoneNames, zoneRuleOf } from "../src/zone-rules.ts";

test("every zone has one rule within bounds", () => {
  const names = zoneNames();
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length > 400);
  for (const name of names) {
    const rule = zoneRuleOf(name);
    assert.ok(rule !== undefined && Math.abs(rule.minutes) <= 14 * 60, name);
    const { summer } = rule;
    if (summer === undefined) continue;
    assert.ok([30, 60, 120].includes(Math.abs(summer.minutes - rule.minutes)), name);
    for (const { month, week, weekday, minutes } of [summer.start, summer.end]) {
      assert.ok(month >= 1 && month <= 12 && week >= 1 && week <= 5 && weekday >= 0 && weekday <= 6, name);
      assert.ok(minutes >= -60 && minutes <= 26 * 60, name);
    }
  }
});

test("a name is found as it is spelled", () => {
  assert.equal(zoneRuleOf("UTC")?.minutes, 0);
  assert.equal(zoneRuleOf("Asia/Kolkata")?.minutes, 330);
  for (const name of ["europe/berlin", "CET", "", "constructor", "Africa/Casablanca"]) {
    assert.equal(zoneRuleOf(name), undefined, name);
  }
});
