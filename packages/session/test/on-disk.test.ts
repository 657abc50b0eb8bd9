// A disk that fails, hangs, or comes late: what waits for it must end, and must end as a failure.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { WritError } from "@writ/contracts";
import { AccessSession } from "../src/access-session.ts";
import { recordWaitMsMax, relaxedSyncMs, relaxedWaitMsMax } from "../src/limits.ts";
import { onDisk } from "../src/on-disk.ts";
import type { OpenRequest } from "../src/open-request.ts";
import type { Recorder } from "../src/recorder.ts";
import { allowed, evaluator, facts, HandAuthority, HandRecord, sessionAllowed, subject, view } from "./fakes.ts";

const request: OpenRequest = {
  subject,
  resource: "orders-db",
  role: "read-only",
  client: { address: "127.0.0.1:5000", protocol: "postgres", tokenId: "t-1" },
};
const statement = { text: "SELECT 1", parts: [facts()], changed: false };
const never = new Promise<never>(() => {});
const relaxed = { ...view.record, durable: "within-a-second" as const };

function authorityFor(over = {}): HandAuthority {
  return new HandAuthority(evaluator("r1", { session: sessionAllowed(over), statement: () => allowed() }));
}

async function open(record: HandRecord, over = {}): Promise<AccessSession> {
  const opened = await AccessSession.open(authorityFor(over), record.store, request);
  assert.ok(opened.ok);
  return opened.session;
}

/** Lets promises settle that need no timer. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

function timers(context: TestContext): (ms: number) => Promise<void> {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  return async (ms) => {
    await settle();
    context.mock.timers.tick(ms);
    await settle();
  };
}

test("what the disk answers in time is passed on, well or not", async () => {
  assert.equal(await onDisk(Promise.resolve(7)), 7);
  await assert.rejects(onDisk(Promise.reject(new WritError("RECORD_FULL", ""))), { code: "RECORD_FULL" });
});

test("a session whose disk hangs ends with record-failed instead of hanging too, and the statement is refused", async (context) => {
  const pass = timers(context);
  const record = new HandRecord();
  const session = await open(record);
  const disk = Promise.withResolvers<void>();
  record.durableWhen = disk.promise;
  const admission = session.admit(statement);
  await pass(recordWaitMsMax);
  assert.equal(session.ended?.code, undefined, "no timer of a session's own");
  disk.reject(new WritError("RECORD_FAILED", "the store gave up"));
  assert.equal((await admission).decision, "deny");
  assert.equal(session.ended?.code, "record-failed");
});

test("a record that does not start in time starts no session; should it start later, it is ended as one that never was", async (context) => {
  const pass = timers(context);
  const record = new HandRecord();
  let begin: (recorder: Recorder) => void = () => {};
  const store = { ...record.store, start: () => new Promise<Recorder>((resolve) => (begin = resolve)) };
  const opening = assert.rejects(AccessSession.open(authorityFor(), store, request), { code: "RECORD_FAILED" });
  await pass(recordWaitMsMax);
  await opening;
  begin(record.recorder);
  await settle();
  assert.equal(record.of("session-end")[0]?.["reason"], "record-failed");
});

test("a claim that the disk does not answer starts no session", async (context) => {
  const pass = timers(context);
  const store = { ...new HandRecord().store, claim: () => never };
  const opening = assert.rejects(AccessSession.open(authorityFor({ sessions: 1 }), store, request), {
    code: "RECORD_FAILED",
  });
  await pass(recordWaitMsMax);
  await opening;
});

test("closing a record on a disk that hangs ends with an error, not never", async (context) => {
  const pass = timers(context);
  const record = new HandRecord();
  const store = { ...record.store, start: async () => ({ ...record.recorder, end: () => never }) };
  const opened = await AccessSession.open(authorityFor(), store, request);
  assert.ok(opened.ok);
  const closing = assert.rejects(opened.session.close(), { code: "RECORD_FAILED" });
  await pass(recordWaitMsMax);
  await closing;
});

for (const [what, disk] of [
  ["fails", () => Promise.reject(new WritError("RECORD_FULL", "ENOSPC"))],
  ["hangs", () => never],
] as const) {
  test(`where durability is relaxed to within a second, a disk that ${what} ends the session within it`, async (context) => {
    const pass = timers(context);
    const record = new HandRecord();
    const session = await open(record, { record: relaxed });
    Object.defineProperty(record, "durableWhen", { get: disk });
    assert.equal((await session.admit(statement)).decision, "allow");
    await pass(relaxedSyncMs);
    await pass(relaxedWaitMsMax);
    assert.ok(relaxedSyncMs + relaxedWaitMsMax <= 1000);
    assert.equal(session.ended?.code, "record-failed");
  });
}
