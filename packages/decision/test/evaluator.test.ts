// The evaluator as the proxy meets it: answers, faults, ends, and what it refuses to load.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SessionInput, StatementInput, WritError } from "@writ/contracts";
import { loadEvaluator } from "../src/index.ts";
import { noon, question, shop, shopData, statement, verified } from "./fixture.ts";

const codes = (answer: { reasons: readonly { code: string }[] }): string[] => answer.reasons.map(({ code }) => code);

function fails(code: string): (error: WritError) => boolean {
  return (error) => error.code === code;
}

test("an evaluator says which bundle it answers from", async () => {
  const evaluator = await shop();
  const { revision, seq, iat, exp, trialIssuers, faults } = evaluator;
  const expected = { revision: "a".repeat(40), seq: 7, iat: noon - 3_600, exp: noon + 7_200 };
  assert.deepEqual({ revision, seq, iat, exp, trialIssuers, faults }, { ...expected, trialIssuers: false, faults: 0 });
  assert.match(evaluator.digest, /^sha256:[0-9a-f]{64}$/);
  assert.equal(evaluator.resource("orders-db")?.host, "orders.internal");
  assert.equal(evaluator.resource("constructor"), undefined);
});

test("a session is allowed with its view, frozen to the bottom", async () => {
  const answer = (await shop()).session(question);
  assert.equal(answer.decision, "allow");
  assert.ok(answer.decision === "allow" && answer.view.grant === "orders-db/alice" && answer.until === noon + 1_800);
  assert.ok(Object.isFrozen(answer.view.limits) && Object.isFrozen(answer.view.allow));
});

test("a statement is allowed, and denied with a reason", async () => {
  const evaluator = await shop();
  assert.deepEqual(evaluator.statement(statement()), {
    decision: "allow",
    reasons: [],
    until: noon + 1_800,
    limits: {},
  });
  const denied = evaluator.statement(statement({ kinds: ["delete"] }));
  assert.equal(denied.decision, "deny");
  assert.deepEqual(codes(denied), ["kind-not-allowed"]);
});

test("an answer is the same whatever was asked before", async () => {
  const [fresh, used] = [await shop(), await shop()];
  const questions = [
    statement(),
    statement({ kinds: ["ddl"] }),
    statement({ reads: ["x".repeat(9_000)] }, noon + 5_000),
  ];
  for (let round = 0; round < 50; round += 1) {
    for (const asked of questions) used.statement({ ...asked, now: asked.now + (round % 7) });
    used.session({ ...question, role: `r${round}` });
  }
  for (const asked of questions) assert.deepEqual(used.statement(asked), fresh.statement(asked));
  assert.deepEqual(used.session(question), fresh.session(question));
});

test("the whole view may be handed in as the session, and only its four words are asked", async () => {
  const evaluator = await shop();
  const opened = evaluator.session(question);
  assert.ok(opened.decision === "allow");
  assert.equal(evaluator.statement({ ...statement(), session: opened.view }).decision, "allow");
});

test("the bundle's end is the end of every answer", async () => {
  const data = shopData();
  const long = { ...data.writ.grants["orders-db/alice"], until: noon + 90_000 };
  const evaluator = await shop({ grants: { "orders-db/alice": long as never } });
  assert.equal(evaluator.statement(statement()).until, evaluator.exp);
  assert.equal(evaluator.session(question).until, evaluator.exp);
  assert.equal(evaluator.statement(statement({}, evaluator.exp - 1)).decision, "allow");
  assert.deepEqual(codes(evaluator.statement(statement({}, evaluator.exp))), ["bundle-ended"]);
  assert.deepEqual(codes(evaluator.session({ ...question, now: evaluator.exp })), ["bundle-ended"]);
});

test("a clock far behind the bundle denies everything", async () => {
  const evaluator = await shop();
  assert.notDeepEqual(codes(evaluator.session({ ...question, now: evaluator.iat - 60 })), ["clock-behind"]);
  assert.deepEqual(codes(evaluator.session({ ...question, now: evaluator.iat - 61 })), ["clock-behind"]);
  assert.deepEqual(codes(evaluator.statement(statement({}, evaluator.iat - 61))), ["clock-behind"]);
});

test("a question that cannot be asked is denied and never thrown", async () => {
  const evaluator = await shop();
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  const nonsense: unknown[] = [
    null,
    undefined,
    7,
    "x",
    {},
    { now: noon },
    { now: Number.NaN },
    { now: noon, session: null, facts: null },
    { ...statement(), facts: circular },
    { ...statement(), facts: { ...statement().facts, refusals: 5 } },
    { ...question, subject: circular },
    { ...question, subject: null },
    { ...question, now: `${noon}` },
    { ...question, now: BigInt(noon) },
  ];
  for (const asked of nonsense) {
    assert.equal(evaluator.session(asked as SessionInput).decision, "deny");
    assert.equal(evaluator.statement(asked as StatementInput).decision, "deny");
  }
  assert.equal(evaluator.session(question).decision, "allow");
});

test("a question that breaks the engine is denied as its fault, counted, and leaves it sound", async () => {
  const evaluator = await shop();
  for (let round = 1; round <= 100; round += 1) {
    // A lone surrogate is JSON to JavaScript and an abort to OPA's parser.
    const answer = evaluator.statement(statement({ reads: ["\ud800"] }));
    assert.deepEqual(codes(answer), ["engine-fault"]);
    assert.equal(answer.until, 0);
    assert.equal(evaluator.faults, round);
  }
  assert.deepEqual(codes(evaluator.session({ ...question, role: "\udc00" })), ["engine-fault"]);
  assert.equal(evaluator.statement(statement()).decision, "allow");
});

test("a question beyond the limit is denied", async () => {
  const evaluator = await shop();
  assert.deepEqual(codes(evaluator.statement(statement({ reads: ["x".repeat(5_000_000)] }))), ["engine-fault"]);
  assert.equal(evaluator.statement(statement()).decision, "allow");
});

test("an unknown format is refused by its number", async () => {
  const bundle = await verified(shopData({ format: 2 }));
  await assert.rejects(loadEvaluator(bundle), (error: WritError) => {
    return error.code === "DECISION_FORMAT" && error.detail.includes("format 2");
  });
});

test("data that is no bundle's is refused", async () => {
  for (const data of [{}, { writ: [] }, { writ: { format: 1 } }, { writ: { ...shopData().writ, vectors: {} } }]) {
    await assert.rejects(loadEvaluator(await verified(data)), fails("DECISION_DATA"));
  }
});

test("what is no module is refused", async () => {
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  for (const wasm of [Uint8Array.of(1, 2, 3), empty]) {
    await assert.rejects(loadEvaluator(await verified(shopData(), wasm)), fails("DECISION_ENGINE"));
  }
});

test("a bundle whose test vectors are answered otherwise is refused", async () => {
  const wrong = [
    { entrypoint: "session", input: question, expect: { decision: "deny" } },
    { entrypoint: "session", input: question, expect: { decision: "allow", grant: "orders-db/bob" } },
    { entrypoint: "session", input: null, expect: { decision: "deny" } },
    { entrypoint: "toString", input: question, expect: { decision: "deny" } },
    { entrypoint: "statement", input: statement(), expect: { decision: "hold" } },
    { entrypoint: "statement", input: statement() },
  ];
  for (const vector of wrong) {
    const bundle = await verified(shopData({ vectors: [vector as never] }));
    await assert.rejects(loadEvaluator(bundle), fails("DECISION_VECTOR"));
  }
});

test("what was not opened by bundle is refused", async () => {
  const bundle = await verified(shopData());
  const { data, wasm, claims, digest } = bundle;
  await assert.rejects(loadEvaluator({ data, wasm, claims, digest } as never), fails("DECISION_ENGINE"));
});

test("a trial issuer is reported", async () => {
  const trial = { okta: { trial: false, workloads: false }, dev: { trial: true, workloads: false } };
  assert.equal((await shop({ issuers: trial })).trialIssuers, true);
});
