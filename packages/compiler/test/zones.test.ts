// Offsets in a bundle against the time zone database that Node carries, and that they do not depend on the build.
import assert from "node:assert/strict";
import { test } from "node:test";
import { zoneSlotSeconds } from "@writ/contracts";
import { zoneRuleOf } from "@writ/model";
import { compileZone } from "../src/data/zones.ts";

/** Zones whose laws have long been the same, of every shape of rule. */
const settled = [
  ...["UTC", "Europe/Berlin", "Europe/London", "Europe/Dublin", "America/New_York", "America/Los_Angeles"],
  ...["Asia/Kolkata", "Asia/Tokyo", "Asia/Jerusalem", "Australia/Sydney", "Australia/Lord_Howe", "Pacific/Chatham"],
  ...["America/Sao_Paulo", "America/St_Johns", "Antarctica/Troll", "Europe/Chisinau"],
];

function offsetOf(name: string, now: number): number | undefined {
  const { first, slots } = compileZone(zoneRuleOf(name) ?? { minutes: 0 });
  const [at = 0, before, after] = slots[Math.floor(now / zoneSlotSeconds) - first] ?? [];
  return now < at ? before : after;
}

function offsetOfNode(name: string, now: number): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: name, timeZoneName: "longOffset" }).formatToParts(now * 1000);
  const text = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const match = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(text);
  assert.ok(match !== null, text);
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60;
  return match[1] === "-" ? -seconds : seconds;
}

test("offsets are those of the time zone database, before and after every change", () => {
  for (const name of settled) {
    const { first, slots } = compileZone(zoneRuleOf(name) ?? { minutes: 0 });
    for (const [index, [at = 0]] of slots.entries()) {
      for (const now of [at - 1, at, (first + index) * zoneSlotSeconds, (first + index + 1) * zoneSlotSeconds - 1]) {
        const known = offsetOf(name, now);
        if (known !== undefined) assert.equal(known, offsetOfNode(name, now), `${name} at ${now}`);
      }
    }
  }
});

test("no zone changes its clock twice within a slot", () => {
  for (const name of settled) {
    const { slots } = compileZone(zoneRuleOf(name) ?? { minutes: 0 });
    for (const [index, [, before, after]] of slots.entries()) {
      assert.equal(slots[index + 1]?.[1] ?? after, after, name);
      assert.equal(typeof before, "number");
    }
  }
});

test("beyond the years that are known there is no offset", () => {
  assert.equal(offsetOf("UTC", Date.UTC(2052, 0, 1) / 1000), undefined);
  assert.equal(offsetOf("UTC", Date.UTC(2024, 0, 1) / 1000), undefined);
  assert.equal(offsetOf("UTC", Date.UTC(2050, 11, 31) / 1000), 0);
});
