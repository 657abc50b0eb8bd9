// Rego of an access repository's own, whatever it says, only ever takes away. A bounded number of generated modules.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Case, loadCases } from "./cases.ts";
import { askOpa, askWasm } from "./engines.ts";

/** Each costs a compilation of about 0.2 s. */
const modulesMax = 6;
const strictness = { allow: 0, hold: 1, deny: 2 };

const values = fc.constantFrom(
  '"a text"',
  '{"code": "c", "message": "m"}',
  '{"code": 7}',
  "7",
  "null",
  "true",
  "set()",
  "input",
  '{"decision": "allow"}',
  "input.facts.kinds",
);
const conditions = fc.constantFrom(
  "true",
  '"delete" in input.facts.kinds',
  "input.facts.masked",
  "count(input.facts.reads) > 1",
  "input.now % 2 == 0",
  'input.session.role == "read-only"',
  "not input.facts.refusals",
  "false",
);
const names = fc.constantFrom("deny", "hold", "allow", "statement", "session");
const rules = fc.array(fc.tuple(names, values, conditions), { minLength: 1, maxLength: 6 });
const modules = rules.map((all) => {
  const lines = all.map(([name, value, condition]) => `${name} contains ${value} if ${condition}`);
  return `package custom\n\n${lines.join("\n\n")}\n`;
});
/** Rules that are no sets. Where OPA can tell, it does not compile them: here it cannot. */
const misshapen = fc
  .tuple(fc.constantFrom("input.facts.masked", "input.now", "input.facts", "input.session.role"), names)
  .map(([value, name]) => `package custom\n\n${name} := ${value} if input.now > 0\n`);

const statements = loadCases().filter(({ entrypoint, custom }) => entrypoint === "statement" && custom === undefined);

function decisionOf(answer: unknown): keyof typeof strictness {
  return (answer as { decision: keyof typeof strictness }).decision;
}

test("no module turns a deny or a hold into less", async () => {
  const without = (await askWasm(statements)).map(decisionOf);
  assert.ok(without.includes("allow") && without.includes("hold") && without.includes("deny"));
  const property = fc.asyncProperty(fc.oneof({ weight: 2, arbitrary: modules }, misshapen), async (custom) => {
    const cases: Case[] = statements.map((given) => ({ ...given, custom }));
    const [byWasm, byOpa] = [await askWasm(cases), await askOpa(cases)];
    assert.deepEqual(byWasm, byOpa);
    for (const [at, answer] of byWasm.entries()) {
      const before = without[at] ?? "deny";
      assert.ok(strictness[decisionOf(answer)] >= strictness[before], `${cases[at]?.note}: ${before} became less`);
    }
  });
  await fc.assert(property, { numRuns: modulesMax, endOnFailure: true });
});

test("a module that conflicts with itself is a fault of the engine, never an allow", async () => {
  const word = 'word := input.session.role if true\n\nword := "b" if true';
  const custom = `package custom\n\ndeny contains word if input.now > 0\n\n${word}\n`;
  const given = statements.find(({ note }) => note === "the whole answer");
  assert.ok(given);
  await assert.rejects(askWasm([{ ...given, custom }]), { code: "DECISION_FAULT" });
});
