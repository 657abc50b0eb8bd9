// Answers that a sound engine never gives: each must count as none.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionAllow } from "@writ/contracts";
import { readSession, readStatement } from "../src/answers.ts";
import { noon, question, shop, statement } from "./fixture.ts";

test("an answer to another question is none", async () => {
  const answer = (await shop()).session(question);
  assert.deepEqual(readSession(answer, question), answer);
  assert.equal(readSession(answer, { ...question, resource: "other" }), undefined);
  assert.equal(readSession(answer, { ...question, role: "other" }), undefined);
  assert.equal(readSession(answer, { ...question, grant: "other" }), undefined);
  const subject = { ...question.subject, name: "bob" } as typeof question.subject;
  assert.equal(readSession(answer, { ...question, subject }), undefined);
  assert.equal(readSession(answer, { ...question, now: noon + 1_800 }), undefined);
});

test("a view with any part missing or misshaped is none", async () => {
  const answer = (await shop()).session(question) as SessionAllow;
  const spoilt: Record<string, unknown>[] = [
    ...Object.keys(answer.view).map((key) => ({ [key]: undefined })),
    ...Object.keys(answer.view).map((key) => ({ [key]: 1.5 })),
    { allow: ["select", 1] },
    { tables: [[{ schema: 1, table: null }]] },
    { tables: ["x"] },
    { sessions: "1" },
    { limits: { sessionSeconds: 1, rows: "many" } },
    { limits: {} },
    { masks: null },
    { masks: { unlisted: "maybe", rules: [], clear: [], detect: [] } },
    { masks: { unlisted: "show", rules: [{}], clear: [], detect: [] } },
    { masks: { unlisted: "show", rules: [], clear: [{}], detect: [] } },
    { masks: { unlisted: "show", rules: [], clear: [] } },
  ];
  for (const part of spoilt) {
    const [key] = Object.keys(part);
    const view = { ...answer.view, ...part };
    assert.equal(readSession({ ...answer, view }, question), undefined, `${key} ${JSON.stringify(part)}`);
  }
});

test("a session answer that is no object, or says something else, is none", () => {
  const deny = { decision: "deny", reasons: [{ code: "a", message: "b" }], choices: [], until: 0 };
  assert.deepEqual(readSession(deny, question), deny);
  const spoilt = [
    undefined,
    null,
    [],
    "allow",
    true,
    { ...deny, decision: "hold" },
    { ...deny, decision: "allow" },
    { ...deny, reasons: [{}] },
    { ...deny, reasons: {} },
    { ...deny, choices: undefined },
    { ...deny, choices: [{ grant: "a", role: "b" }] },
    { ...deny, until: -1 },
    { ...deny, until: "0" },
  ];
  for (const answer of spoilt) assert.equal(readSession(answer, question), undefined, JSON.stringify(answer));
});

test("a statement answer that is not exactly right is none", () => {
  const allow = { decision: "allow", reasons: [], until: noon + 1, limits: {} };
  assert.deepEqual(readStatement(allow, statement()), allow);
  const spoilt = [
    undefined,
    null,
    [allow],
    { ...allow, decision: "ALLOW" },
    { ...allow, decision: true },
    { ...allow, decision: "deny" },
    { ...allow, decision: "hold" },
    { ...allow, reasons: undefined },
    { ...allow, until: noon },
    { ...allow, until: Number.POSITIVE_INFINITY },
    { ...allow, limits: undefined },
    { ...allow, limits: { rows: -1 } },
    { ...allow, limits: { statementSeconds: "5" } },
  ];
  for (const answer of spoilt) assert.equal(readStatement(answer, statement()), undefined, JSON.stringify(answer));
});
