// What is remembered of parts, and what is not.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatementFacts } from "@writ/contracts";
import { traitsOf } from "../src/parts-traits.ts";

const facts = (over: Partial<StatementFacts> = {}): StatementFacts => ({
  ...{ kinds: ["select"], tags: [], reads: [], writes: [], functions: [], masked: false, refusals: [] },
  ...over,
});

const frozen = (made: StatementFacts) => {
  for (const list of [made.kinds, made.tags, made.functions, made.refusals]) Object.freeze(list);
  return Object.freeze([Object.freeze(made)]);
};

test("each trait is of any part", () => {
  const plain = traitsOf([facts()]);
  assert.ok(Object.values(plain).every((trait) => !trait));
  const refusal = { code: "sql/x", message: "x" };
  for (const [trait, part] of [
    ["refused", facts({ refusals: [refusal] })],
    ["masked", facts({ masked: true })],
    ["callsFunctions", facts({ functions: ["pg_catalog.now"] })],
    ["prepares", facts({ tags: ["prepare"] })],
    ["cursors", facts({ tags: ["cursor"] })],
    ["writesAmongSeveral", facts({ kinds: ["insert"] })],
  ] as const) {
    const traits = traitsOf([facts(), part]);
    assert.deepEqual(
      Object.entries(traits).flatMap(([name, holds]) => (holds ? [name] : [])),
      [trait],
    );
  }
  assert.equal(traitsOf([facts({ kinds: ["ddl"] })]).alters, true);
  assert.equal(traitsOf([facts({ kinds: ["insert"] })]).writesAmongSeveral, false);
  assert.equal(traitsOf([facts({ masked: true, tags: ["prepare"] })]).maskedPrepare, true);
  assert.equal(traitsOf([facts({ masked: true }), facts({ tags: ["prepare"] })]).maskedPrepare, false);
});

test("traits of what may change are found anew, of what cannot once", () => {
  const parts = [facts()];
  assert.equal(traitsOf(parts).masked, false);
  parts[0] = facts({ masked: true });
  assert.equal(traitsOf(parts).masked, true);
  const fixed = frozen(facts());
  assert.equal(traitsOf(fixed), traitsOf(fixed));
  const half = Object.freeze([Object.freeze(facts())]);
  assert.notEqual(traitsOf(half), traitsOf(half));
});
