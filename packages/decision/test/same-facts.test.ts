// When two facts decide alike: everything a policy sees is compared, and nothing it does not see is told.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatementFacts } from "@writ/contracts";
import fc from "fast-check";
import { askedFacts, copyOfFacts, equalFacts, isFrozenFacts, relationOf, sizeOfFacts } from "../src/same-facts.ts";
import { statement } from "./fixture.ts";

const names = fc.array(fc.constantFrom("a", "b", 'a","b', "", "[]"), { maxLength: 3 });
const anyFacts: fc.Arbitrary<StatementFacts> = fc.record({
  kinds: names as fc.Arbitrary<never[]>,
  tags: names as fc.Arbitrary<never[]>,
  reads: names,
  writes: names,
  functions: names,
  masked: fc.boolean(),
  refusals: fc.array(fc.record({ code: fc.constantFrom("a", "b"), message: fc.constantFrom("", "a") }), {
    maxLength: 2,
  }),
});

test("facts are equal when what the policy is told is, and only then", () => {
  fc.assert(
    fc.property(anyFacts, anyFacts, (left, right) => {
      const equal = JSON.stringify(askedFacts(left)) === JSON.stringify(askedFacts(right));
      assert.equal(equalFacts(left, right), equal);
      assert.ok(equalFacts(left, structuredClone(left)));
      if (equal) assert.equal(relationOf(left), relationOf(right));
    }),
  );
});

test("facts that differ in one field are not equal", () => {
  const { facts } = statement({ refusals: [{ code: "a", message: "b" }] });
  const others: Partial<StatementFacts>[] = [
    { kinds: ["insert"] },
    { tags: ["drop"] },
    { reads: [] },
    { writes: ["public.orders"] },
    { functions: ["public.f"] },
    { masked: true },
    { refusals: [] },
    { refusals: [{ code: "b", message: "b" }] },
    { refusals: [{ code: "a", message: "a" }] },
  ];
  for (const other of others) assert.ok(!equalFacts(facts, { ...facts, ...other }));
  assert.equal(new Set(others.flatMap((other) => Object.keys(other))).size, Object.keys(facts).length);
});

test("a refusal's position is neither told nor compared", () => {
  const at = (position: number): StatementFacts =>
    statement({ refusals: [{ code: "a", message: "b", position }] }).facts;
  assert.ok(equalFacts(at(1), at(2)));
  assert.ok(!JSON.stringify(askedFacts(at(7))).includes("7"));
});

test("what is not of the facts is not told", () => {
  const { facts } = statement();
  assert.deepEqual(askedFacts({ ...facts, secret: "literal" } as StatementFacts), facts);
});

test("a copy says the same and is frozen to the bottom", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const copy = copyOfFacts(facts);
      assert.ok(isFrozenFacts(copy) && equalFacts(copy, facts));
      assert.ok(sizeOfFacts(copy) === sizeOfFacts(facts));
    }),
  );
  const { facts } = statement({ refusals: [{ code: "a", message: "b" }] });
  assert.ok(!isFrozenFacts(facts));
  assert.ok(!isFrozenFacts(Object.freeze(facts)), "its lists may still change");
});
