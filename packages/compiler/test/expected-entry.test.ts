// The second opinion on guards that close the door.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { BundleData, EpochSeconds, GuardRule, SessionInput } from "@writ/contracts";
import { named } from "@writ/contracts";
import { zoneRuleOf } from "@writ/model";
import { isClosed } from "../src/data/expected-entry.ts";
import { compileZone } from "../src/data/zones.ts";

const office = { zone: "Europe/Berlin", week: [[9 * 3600, 18 * 3600]] };
const zones = { "Europe/Berlin": compileZone(zoneRuleOf("Europe/Berlin") ?? { minutes: 0 }) };

function closed(rule: GuardRule, instant: string, client?: string): boolean {
  const guards = { "orders-db": { deny: [rule], hold: [], limit: {} } };
  const subject = { kind: "workload", issuer: "github", claims: {}, authenticatedAt: named<EpochSeconds>(0) } as const;
  const now = Date.parse(instant) / 1000;
  const input: SessionInput = { subject, resource: "orders-db", role: "read-only", now };
  return isClosed(
    { guards, zones } as unknown as BundleData["writ"],
    client === undefined ? input : { ...input, client },
  );
}

test("hours are those of the zone's clock, summer and winter", () => {
  assert.ok(!closed({ outside: office }, "2026-11-23T08:00:00Z"));
  assert.ok(closed({ outside: office }, "2026-11-23T07:59:59Z"));
  assert.ok(!closed({ outside: office }, "2026-07-06T07:00:00Z"));
  assert.ok(closed({ outside: office }, "2026-07-06T16:00:00Z"));
  assert.ok(closed({ during: office }, "2026-07-06T15:59:59Z"));
});

test("what is not known meets every rule that asks for it", () => {
  assert.ok(closed({ outside: office }, "2060-07-06T08:00:00Z"));
  assert.ok(closed({ during: office }, "2060-07-06T08:00:00Z"));
  assert.ok(closed({ from: ["10.0.0.0/8"] }, "2026-11-23T08:00:00Z"));
  assert.ok(closed({ notFrom: ["10.0.0.0/8"] }, "2026-11-23T08:00:00Z"));
});

test("networks are compared bit by bit, and rules of statements close no door", () => {
  const now = "2026-11-23T08:00:00Z";
  assert.ok(closed({ from: ["10.0.0.0/8"] }, now, "10.255.255.255"));
  assert.ok(!closed({ from: ["10.0.0.0/8"] }, now, "11.0.0.0"));
  assert.ok(!closed({ notFrom: ["2001:db8::/32"] }, now, "2001:db8::1"));
  assert.ok(closed({ notFrom: ["2001:db8::/32"] }, now, "10.0.0.1"));
  assert.ok(!closed({ statements: ["select"], from: ["10.0.0.0/8"] }, now, "10.0.0.1"));
  assert.ok(!closed({ roles: ["admin"] }, now));
});
