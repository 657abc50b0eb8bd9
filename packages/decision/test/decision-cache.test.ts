// What is remembered: only for the seconds, the session and the facts it was made for.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { StatementDecision, StatementInput } from "@writ/contracts";
import { DecisionCache } from "../src/decision-cache.ts";
import { deepFreeze } from "../src/freeze.ts";
import { cachedDecisionsMax, decisionsPerRelationMax, factsLengthMax } from "../src/limits.ts";
import { noon, shop, statement } from "./fixture.ts";

const allow: StatementDecision = { decision: "allow", reasons: [], until: noon + 10, limits: {} };

function keptFor(input: StatementInput): DecisionCache {
  const cache = new DecisionCache();
  cache.keep(input, allow);
  return cache;
}

test("a decision is found from its first second until right before its until", () => {
  for (const freeze of [deepFreeze, <T>(value: T): T => value]) {
    const input = freeze(statement());
    const at = (now: number): StatementInput => ({ session: input.session, facts: input.facts, now });
    assert.equal(keptFor(input).find(at(noon)), allow);
    assert.equal(keptFor(input).find(at(noon + 9)), allow);
    assert.equal(keptFor(input).find(at(noon + 10)), undefined);
    assert.equal(keptFor(input).find(at(noon - 1)), undefined);
    assert.equal(keptFor(input).find(at(Number.NaN)), undefined);
  }
});

test("equal words find it, whoever holds them", () => {
  assert.equal(keptFor(statement()).find(statement()), allow);
  assert.equal(keptFor(deepFreeze(statement())).find(deepFreeze(statement())), allow);
});

test("another session or other facts do not", () => {
  const cache = keptFor(deepFreeze(statement()));
  const { session } = statement();
  for (const word of ["grant", "subject", "resource", "role"] as const) {
    assert.equal(cache.find({ ...statement(), session: { ...session, [word]: "other" } }), undefined);
  }
  assert.equal(cache.find(statement({ masked: true })), undefined);
});

test("facts that are not frozen may change and are judged by what they say", () => {
  const input = statement();
  const cache = keptFor(input);
  (input.facts.reads as string[]).push("public.secret");
  assert.equal(cache.find(input), undefined);
});

test("what holds for no second is not kept", () => {
  const cache = new DecisionCache();
  cache.keep(statement(), { ...allow, until: noon });
  assert.equal(cache.size, 0);
});

test("the number kept is bounded, and what was not asked for goes first", () => {
  const cache = new DecisionCache();
  const numbered = (at: number): StatementInput => statement({ reads: [`public.t${at}`] });
  for (let at = 0; at < 3 * cachedDecisionsMax; at += 1) {
    cache.keep(numbered(at), allow);
    assert.ok(cache.size <= cachedDecisionsMax);
    assert.equal(cache.find(numbered(0)), allow);
  }
  assert.equal(cache.find(numbered(1)), undefined);
  assert.equal(cache.find(numbered(3 * cachedDecisionsMax - 1)), allow);
});

test("an evaluator gives the very same answer again, and not past its until", async () => {
  const evaluator = await shop();
  const input = deepFreeze(statement());
  const first = evaluator.statement(input);
  assert.equal(evaluator.statement({ ...input, now: noon + 1_799 }), first);
  assert.equal(evaluator.statement({ ...input, now: noon + 1_800 }).decision, "deny");
});

test("many decisions for one relation are bounded, and the newest are found", () => {
  const cache = new DecisionCache();
  const numbered = (at: number): StatementInput => statement({ functions: [`public.f${at}`] });
  for (let at = 0; at < 3 * decisionsPerRelationMax; at += 1) cache.keep(numbered(at), allow);
  assert.equal(cache.size, decisionsPerRelationMax);
  assert.equal(cache.find(numbered(0)), undefined);
  assert.equal(cache.find(numbered(3 * decisionsPerRelationMax - 1)), allow);
});

test("facts that are too long to keep are not kept by what they say", () => {
  const long = statement({ reads: ["x".repeat(factsLengthMax)] });
  assert.equal(keptFor(long).find(long), undefined);
  assert.equal(keptFor(deepFreeze(long)).find(long), allow, "but by identity");
});
