// What of facts a record is given, and when the same list is given again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { recordedParts } from "../src/recorded-parts.ts";
import { facts } from "./fakes.ts";

const refusal = { code: "sql/x", message: "x" };

test("facts are recorded without refusals and functions", () => {
  const [part] = recordedParts([facts({ refusals: [refusal], functions: ["now"] })]);
  assert.deepEqual(Object.keys(part ?? {}), ["kinds", "tags", "reads", "writes", "masked"]);
});

test("the same frozen facts give the same list; what can still change is read anew", () => {
  const frozen = Object.freeze([forReuse()]);
  assert.equal(recordedParts(frozen), recordedParts(frozen));
  const open = [facts()];
  assert.notEqual(recordedParts(open), recordedParts(open));
  for (const half of [facts(), Object.freeze(facts())]) {
    const parts = Object.freeze([half]);
    assert.notEqual(recordedParts(parts), recordedParts(parts));
  }
});

function forReuse() {
  const made = facts();
  for (const list of [made.kinds, made.tags, made.reads, made.writes]) Object.freeze(list);
  return Object.freeze(made);
}
