// What writ.yaml does not allow a resource is not used, whatever its own file says.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { AllowanceData, ResourceData } from "@writ/contracts";
import { assertAllowed } from "../src/allowance.ts";
import { shopData } from "./fixture.ts";

function resource(allowance: Partial<AllowanceData>, changes: Partial<ResourceData> = {}): ResourceData {
  const found = shopData().writ.resources["orders-db"];
  assert.ok(found);
  return { ...found, ...changes, allowance: { ...found.allowance, ...allowance } };
}

test("a resource may use the address and the secrets that security lets it name", () => {
  assertAllowed(resource({}), "read-only");
});

test("another address, another port, another secret and another role are refused", () => {
  const refused = { code: "PROXY_ALLOWANCE" };
  assert.throws(() => assertAllowed(resource({ addresses: [] }), "read-only"), refused);
  assert.throws(() => assertAllowed(resource({}, { host: "other.internal" }), "read-only"), refused);
  assert.throws(() => assertAllowed(resource({}, { port: 5433 }), "read-only"), refused);
  assert.throws(() => assertAllowed(resource({ secrets: ["env:OTHER"] }), "read-only"), refused);
  assert.throws(() => assertAllowed(resource({}), "admin"), refused);
});

test("a bundle without allowances lets nothing be named", () => {
  const { allowance: _none, ...older } = resource({});
  assert.throws(() => assertAllowed(older as ResourceData, "read-only"), { code: "PROXY_ALLOWANCE" });
});
