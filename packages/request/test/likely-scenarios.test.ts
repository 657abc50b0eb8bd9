// Scenarios that may approve a request: only those for the person, and what stands in the way is said.
import assert from "node:assert/strict";
import { test } from "node:test";
import { likelyScenarios } from "../src/likely-scenarios.ts";
import { headOf, nowSeconds, oncall } from "./model.ts";

const { model } = headOf({
  "scenarios/oncall.yaml": oncall,
  "scenarios/alice.yaml": oncall
    .replace("group: oncall", "user: alice@acme.example")
    .replace("longest: 4h", "longest: 1h"),
});
const asked = {
  ...{ resource: "orders-db", role: "read-only", why: "INC-1 invoices", person: "bob@acme.example", nowSeconds },
  untilSeconds: nowSeconds + 7_200,
};

test("a scenario for the person's group may approve what lies within it", () => {
  const [found, other] = likelyScenarios(model, asked);
  assert.equal(other, undefined);
  assert.deepEqual(found, { name: "oncall", path: "scenarios/oncall.yaml", longest: "4h", atMost: "3 in 7d" });
});

test("what stands in the way is said", () => {
  const unless = (changes: Partial<typeof asked> & { readonly fromSeconds?: number }): string | undefined =>
    likelyScenarios(model, { ...asked, ...changes })[0]?.unless;
  assert.match(unless({ why: "please" }) ?? "", /form that the scenario asks for: INC-/);
  assert.match(unless({ untilSeconds: nowSeconds + 5 * 3600 }) ?? "", /longer than the scenario allows, which is 4h/);
  assert.match(unless({ fromSeconds: nowSeconds + 3600 }) ?? "", /later than five minutes/);
  assert.match(unless({ person: "alice@acme.example" }) ?? "", /which is 1h/);
});

test("of another role, another resource or nobody's there is none", () => {
  for (const changes of [{ role: "read-write" }, { resource: "mail" }, { person: "olga@acme.example" }]) {
    assert.deepEqual(likelyScenarios(model, { ...asked, ...changes }), []);
  }
});
