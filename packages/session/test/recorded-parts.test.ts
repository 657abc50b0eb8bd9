// What of facts a record is given, and when the same list is given again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { recordedParts } from "../src/recorded-parts.ts";
import { facts } from "./fakes.ts";

const refusal = { code: "sql/x", message: "x" };

test("facts are recorded as a policy is told them; what is empty or absent is left out", () => {
  const [plain] = recordedParts([facts()]);
  assert.deepEqual(Object.keys(plain ?? {}), ["kinds", "tags", "reads", "writes", "masked"]);
  const all = {
    ...{ functions: ["public.f"], refusals: [refusal], columns: ["public.a.b"], behind: ["public.c"] },
    ...{ lookups: ["public.a.d"], catalogueOnly: true as const, writesAtMost: 3 },
  };
  const { kinds, tags, reads, writes, masked } = facts();
  assert.deepEqual(recordedParts([facts(all)]), [{ kinds, tags, reads, writes, masked, ...all }]);
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
  for (const list of [made.kinds, made.tags, made.reads, made.writes, made.functions]) Object.freeze(list);
  Object.freeze(made.refusals);
  return Object.freeze(made);
}
