// Between a session and what it asks stands only counting: answers, errors and identities must be the same.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { RecordStore, type SessionHeader } from "@writ/record";
import type { Authority } from "@writ/session";
import { Meter } from "../../src/metrics/meter.ts";
import { MeteredAuthority, MeteredStore } from "../../src/metrics/metered-session.ts";
import { alice, noonMs, recordKey, temporaryFolder } from "../fixture.ts";

type Evaluator = NonNullable<ReturnType<Authority["evaluator"]>>;

function evaluator(seq: number): Evaluator {
  const about = { revision: "r", seq, iat: 1, exp: 2, digest: "d", trialIssuers: false, issuers: {}, faults: seq };
  const statement = () => ({ decision: "allow", reasons: [], until: 9, limits: {} }) as const;
  const unasked = { session: () => assert.fail(), person: () => assert.fail(), reach: () => assert.fail() };
  return { ...about, ...unasked, statement, resource: () => undefined };
}

test("one evaluator comes out for each that goes in, and its decisions are timed", () => {
  let current: Evaluator | undefined = evaluator(1);
  const meter = new Meter();
  const rest = { nowMs: () => 5, clockBehind: () => false, onSwap: () => () => {} };
  const authority = new MeteredAuthority({ evaluator: () => current, ...rest }, meter);
  const first = authority.evaluator();
  assert.equal(authority.evaluator(), first);
  assert.equal(first?.statement({} as Parameters<Evaluator["statement"]>[0]).decision, "allow");
  for (let times = 1; times < 33; times++) first?.statement({} as Parameters<Evaluator["statement"]>[0]);
  assert.equal(first?.faults, 1);
  current = evaluator(2);
  const second = authority.evaluator();
  assert.notEqual(second, first);
  assert.equal(second?.seq, 2);
  current = undefined;
  assert.equal(authority.evaluator(), undefined);
  assert.equal(meter.decisionSeconds.cumulative().at(-1), 3, "the first of every sixteen");
});

const header = {
  ...{ subject: alice, resource: "orders-db", role: "ro", grant: "orders-db/a", grantUntil: 9 },
  ...{ bundle: { revision: "r", seq: 1, digest: "d" }, address: "127.0.0.1:1", protocol: "postgres", tokenId: "t" },
} as unknown as SessionHeader;

async function store(t: TestContext) {
  const key = { kid: recordKey.kid, jwk: { ...recordKey.privateJwk } };
  const inner = await RecordStore.open({ folder: await temporaryFolder(t), key });
  t.after(() => inner.close());
  return inner;
}

test("statements, denials, outcomes and waits for the disk are counted as they are written", async (t) => {
  const meter = new Meter();
  const metered = new MeteredStore(await store(t), { meter, nowMs: () => noonMs });
  const record = await metered.start(header);
  const statement = { type: "statement", text: "SELECT 1", changed: false, parts: [], revision: "r" } as const;
  record.append({ ...statement, statement: 1, decision: "allow", reasons: [] });
  record.append({ ...statement, statement: 2, decision: "deny", reasons: [{ code: "not-allowed", message: "No." }] });
  record.append({ type: "outcome", statement: 1, rows: 7, bytes: 9, durationMs: 3, error: { sqlstate: "42P01" } });
  await record.durable();
  await record.end({ type: "session-end", reason: "client-left", message: "", statements: 2, rows: 7, bytes: 9 });
  assert.deepEqual([meter.allowed.value, meter.denied.value, meter.held.value, meter.rows.value], [1, 1, 0, 7]);
  assert.deepEqual(meter.denials.all(), [{ values: ["not-allowed"], count: 1 }]);
  assert.deepEqual(meter.sessionsOpened.all(), [{ values: ["orders-db", "ro"], count: 1 }]);
  assert.equal(meter.recordWaitSeconds.cumulative().at(-1), 1);
  assert.equal(meter.statementSeconds.cumulative().at(-1), 1);
  assert.equal(meter.statementErrors.value, 1);
});

test("a disk that fails shows in the state with its code until a record starts again", async (t) => {
  const meter = new Meter();
  const inner = await store(t);
  let full = true;
  const start = (about: SessionHeader) => {
    if (full) throw new WritError("RECORD_FULL");
    return inner.start(about);
  };
  const claim = () => Promise.resolve(true);
  const faulty = { start, claim, refuse: () => Promise.resolve() } as unknown as RecordStore;
  const metered = new MeteredStore(faulty, { meter, nowMs: () => noonMs });
  await assert.rejects(metered.start(header), { code: "RECORD_FULL" });
  assert.deepEqual(metered.state, {
    working: false,
    lastFailure: { code: "RECORD_FULL", at: new Date(noonMs).toISOString() },
  });
  full = false;
  await (await metered.start(header)).end({
    ...{ type: "session-end", reason: "client-left", message: "", statements: 0, rows: 0, bytes: 0 },
  });
  assert.equal(metered.state.working, true);
  assert.deepEqual(meter.recordFailures.all(), [{ values: ["RECORD_FULL"], count: 1 }]);
});
