// Every decision case, asked of the pinned OPA and of the WASM runtime: the same answers, and those the case wants.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readPerson, readReach, readSession, readStatement } from "../../packages/decision/src/answers.ts";
import { type Case, type Json, loadCases, spokenOf } from "./cases.ts";
import { askOpa, askWasm } from "./engines.ts";

const casesMin = 60;
const groups = Map.groupBy(loadCases(), ({ custom }) => custom);

test("there are enough cases, each with a note of its own", () => {
  const notes = loadCases().map(({ file, note }) => `${file}: ${note}`);
  assert.ok(notes.length >= casesMin);
  assert.equal(new Set(notes).size, notes.length);
});

for (const [custom, cases] of groups) {
  const which = custom === undefined ? "the product's policies" : `Rego of one's own in ${cases[0]?.file}`;
  test(`OPA and WASM answer alike, as wanted: ${cases.length} cases with ${which}`, async (t) => {
    const [byOpa, byWasm] = await Promise.all([askOpa(cases), askWasm(cases)]);
    for (const [at, given] of cases.entries()) {
      await t.test(`${given.file}: ${given.note}`, () => checkCase(given, byOpa[at], byWasm[at]));
    }
  });
}

function checkCase(given: Case, opa: Json | undefined, wasm: Json | undefined): void {
  assert.deepEqual(wasm, opa);
  assert.deepEqual(given.exact ? wasm : spokenOf(wasm, given.want), given.want);
  // The runtime takes it for an answer, too.
  const decision = (wasm as { decision: string }).decision;
  const readers = { session: readSession, statement: readStatement, person: readPerson, reach: readReach };
  assert.equal(readers[given.entrypoint](wasm, given.input as never)?.decision, decision);
}
