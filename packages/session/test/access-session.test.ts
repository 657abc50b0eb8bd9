// One session's life against hand-moved bundles, clocks and disks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type ResourceData, WritError } from "@writ/contracts";
import { AccessSession } from "../src/access-session.ts";
import {
  type Answers,
  allowed,
  denied,
  evaluator,
  facts,
  HandAuthority,
  HandRecord,
  open,
  request,
  sessionAllowed,
  sessionDenied,
  startMs,
  statement,
  view,
} from "./fakes.ts";

test("a session does not start, and records nothing, when no grant allows it", async () => {
  const record = new HandRecord();
  const authority = new HandAuthority(
    evaluator("r1", { session: sessionDenied("no-grant"), statement: () => allowed() }),
  );
  const opened = await AccessSession.open(authority, record.store, request);
  assert.ok(!opened.ok);
  assert.equal(opened.denied.reasons[0]?.code, "no-grant");
  assert.equal(record.started, 0);
});

test("a session does not start when there is no bundle, or the clock is behind it", async () => {
  const record = new HandRecord();
  const none = await AccessSession.open(new HandAuthority(undefined), record.store, request);
  assert.ok(!none.ok && none.denied.reasons[0]?.code === "no-bundle");
  const behind = new HandAuthority(evaluator("r1", { session: sessionAllowed(), statement: () => allowed() }));
  behind.behind = true;
  const late = await AccessSession.open(behind, record.store, request);
  assert.ok(!late.ok && late.denied.reasons[0]?.code === "clock-behind");
});

test("a grant for one session is spent by the first", async () => {
  const record = new HandRecord();
  const answers: Answers = { session: sessionAllowed({ sessions: 1 }), statement: () => allowed() };
  const authority = new HandAuthority(evaluator("r1", answers));
  const first = await AccessSession.open(authority, record.store, request);
  assert.ok(first.ok);
  const second = await AccessSession.open(authority, record.store, request);
  assert.ok(!second.ok && second.denied.reasons[0]?.code === "sessions-spent");
  await first.session.close();
});

test("a session whose bundle moves while its use of a grant is claimed is judged by the newer bundle", async () => {
  const record = new HandRecord();
  const sessions = { sessions: 1 };
  const authority = new HandAuthority(
    evaluator("r1", { session: sessionAllowed(sessions), statement: () => allowed() }),
  );
  const revert = evaluator("r2", { session: sessionDenied("no-grant"), statement: () => allowed() });
  const store = {
    ...record.store,
    claim: async () => {
      authority.swap(revert);
      return true;
    },
  };
  const opened = await AccessSession.open(authority, store, request);
  assert.ok(!opened.ok && opened.denied.reasons[0]?.code === "access-ended");
  assert.equal(record.of("session-end").length, 1, "its record has an end");
});

test("masks that a newer bundle brings while a session is being opened are not missed", async () => {
  const record = new HandRecord();
  const authority = new HandAuthority(evaluator("r1", { session: sessionAllowed(), statement: () => allowed() }));
  const masks = { unlisted: "hide" as const, rules: [], clear: [], detect: [] };
  const store = {
    ...record.store,
    start: async () => {
      authority.swap(evaluator("r2", { session: sessionAllowed({ masks }), statement: () => allowed() }));
      return record.recorder;
    },
  };
  const opened = await AccessSession.open(authority, store, request);
  assert.ok(!opened.ok && opened.denied.reasons[0]?.code === "access-changed");
});

const ordersDb: ResourceData = {
  kind: "postgres",
  ...{ host: "orders.internal", port: 5432, database: "orders" },
  tls: { mode: "verify-full" },
  record: view.record,
  roles: { "read-only": { allow: ["select"], functions: [], login: { user: "ro", password: { env: "RO" } } } },
  allowance: { addresses: [{ host: "orders.internal", port: 5432 }], secrets: ["env:RO"] },
};

for (const [what, changed, ends] of [
  [
    "its login is another",
    { roles: { "read-only": { allow: [], functions: [], login: { user: "b", password: { env: "RO" } } } } },
    true,
  ],
  ["its address is another", { host: "elsewhere.internal" }, true],
  ["its certificate's authority is another", { tls: { mode: "verify-full", ca: "PEM" } }, true],
  ["a role of others changed", { roles: { ...ordersDb.roles, other: ordersDb.roles["read-only"] } }, false],
] as const) {
  test(`a session ${ends ? "ends" : "goes on"} when a new bundle says that ${what}`, async () => {
    const { session, authority } = await open({ resource: ordersDb });
    const resource = { ...ordersDb, ...changed } as ResourceData;
    authority.swap(evaluator("r2", { session: sessionAllowed(), statement: () => allowed(), resource }));
    assert.equal(session.ended?.code, ends ? "access-changed" : undefined);
    await session.close();
  });
}

test("a statement is judged by the newest bundle, however often it moves while the record is being written", async () => {
  const { session, authority, record } = await open();
  const denying = { session: sessionAllowed(), statement: () => denied("guard") };
  const allowing = { session: sessionAllowed(), statement: () => allowed() };
  const asked = session.ask(statement);
  for (let revision = 2; revision < 20; revision++) authority.swap(evaluator(`r${revision}`, denying));
  assert.equal(await session.recorded(), true);
  authority.swap(evaluator("r20", allowing));
  assert.equal(session.confirm(asked).decision, "allow");
  assert.deepEqual(
    record.of("statement").map((event) => event["decision"]),
    ["allow"],
  );
  await session.close();
});

test("an allow that is over at the instant it is given is a denial, and its record says so", async () => {
  const { session, authority, record, answers } = await open();
  const asked = session.ask(statement);
  answers.statement = () => allowed({ until: startMs / 1000 });
  authority.swap(evaluator("r2", answers));
  const answer = session.confirm(asked);
  assert.ok(answer.decision === "deny" && answer.reasons[0]?.code === "moved");
  assert.equal(record.of("statement").at(-1)?.["decision"], "deny");
  await session.close();
});

test("a record says for which second each decision was made, and who refused where it was not the policy", async () => {
  const { session, authority, record, answers } = await open();
  const now = startMs / 1000;
  assert.equal((await session.admit(statement)).decision, "allow");
  answers.statement = () => denied("kind");
  session.ask(statement);
  answers.statement = () => allowed();
  session.refuse(statement, [{ code: "sql/x", message: "No." }]);
  authority.ms += 2500;
  authority.swap(evaluator("r2", answers));
  authority.swap(undefined);
  session.ask(statement);
  assert.deepEqual(
    record.of("statement").map((line) => [line["decision"], line["by"], line["now"]]),
    [
      ["allow", undefined, now],
      ["deny", undefined, now],
      ["deny", "protocol", now],
      ["deny", "session", now + 2],
    ],
  );
  assert.deepEqual(
    record.of("redecide").map((line) => [line["revision"], line["seq"], line["now"]]),
    [
      ["r2", 1, now + 2],
      ["none", undefined, now + 2],
    ],
  );
});

test("several statements asked in one turn are recorded together and share one wait", async () => {
  const { session, record } = await open();
  let waits = 0;
  Object.defineProperty(record, "durableWhen", { get: async () => void waits++ });
  const asked = [session.ask(statement), session.ask(statement), session.ask(statement)];
  assert.equal(record.of("statement").length, 3);
  assert.equal(await session.recorded(), true);
  assert.equal(waits, 1);
  assert.deepEqual(
    asked.map((each) => session.confirm(each)),
    [1, 2, 3].map((number) => ({ decision: "allow", statement: number, limits: {} })),
  );
  await session.close();
});

test("nothing that was asked is confirmed once the session has ended", async () => {
  const { session } = await open();
  const asked = session.ask(statement);
  session.end({ code: "drained", message: "" });
  assert.equal(await session.recorded(), false);
  const answer = session.confirm(asked);
  assert.ok(answer.decision === "deny" && answer.reasons[0]?.code === "drained");
});

test("an append that fails is confirmed by nobody, be the disk waited for or not", async () => {
  for (const durable of ["before", "within-a-second"] as const) {
    const record = new HandRecord();
    const { session } = await open({ session: sessionAllowed({ record: { ...view.record, durable } }) }, record);
    record.failAppend = true;
    const asked = session.ask(statement);
    await session.recorded();
    assert.equal(session.confirm(asked).decision, "deny", durable);
    assert.equal(session.ended?.code, "record-failed");
  }
});

test("a statement is allowed only after its record is durable", async () => {
  const { session, record } = await open();
  let release = () => {};
  record.durableWhen = new Promise((resolve) => {
    release = resolve;
  });
  let answered = false;
  const admission = session.admit(statement).then((answer) => {
    answered = true;
    return answer;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(answered, false);
  assert.equal(record.of("statement").length, 1);
  release();
  assert.equal((await admission).decision, "allow");
  await session.close();
});

test("a statement is denied when access ends while its record is being written", async () => {
  const { session, record, authority } = await open();
  let release = () => {};
  record.durableWhen = new Promise((resolve) => {
    release = resolve;
  });
  const admission = session.admit(statement);
  authority.swap(evaluator("r2", { session: sessionDenied("no-grant"), statement: () => denied("no-grant") }));
  release();
  const answer = await admission;
  assert.equal(answer.decision, "deny");
  assert.equal(session.ended?.code, "access-ended");
});

test("a statement is decided again by the newer bundle when it arrives while the record is being written", async () => {
  const { session, record, authority } = await open();
  let release = () => {};
  record.durableWhen = new Promise((resolve) => {
    release = resolve;
  });
  const admission = session.admit(statement);
  authority.swap(evaluator("r2", { session: sessionAllowed(), statement: () => denied("guard") }));
  release();
  const answer = await admission;
  assert.equal(answer.decision, "deny");
  assert.ok(answer.decision === "deny" && answer.reasons[0]?.code === "guard");
  assert.equal(session.ended, undefined);
  assert.deepEqual(
    record.of("statement").map((event) => event["decision"]),
    ["allow", "deny"],
  );
  await session.close();
});

test("a statement is denied when the grant's instant passes while its record is being written", async () => {
  const { session, record, authority, answers } = await open();
  let release = () => {};
  record.durableWhen = new Promise((resolve) => {
    release = resolve;
  });
  const admission = session.admit(statement);
  authority.ms = view.grantUntil * 1000;
  answers.session = sessionDenied("ended");
  answers.statement = () => denied("ended");
  release();
  assert.equal((await admission).decision, "deny");
  await session.close();
});

test("a session ends, and allows nothing more, when its record cannot be written", async () => {
  const { session, record } = await open();
  record.durableWhen = Promise.reject(new WritError("WRIT_INVARIANT", "disk full"));
  const answer = await session.admit(statement);
  assert.equal(answer.decision, "deny");
  assert.equal(session.ended?.code, "record-failed");
  record.durableWhen = Promise.resolve();
  assert.equal((await session.admit(statement)).decision, "deny");
});

test("a session ends when an append overflows, be it of an outcome", async () => {
  const { session, record } = await open();
  const answer = await session.admit(statement);
  record.failAppend = true;
  session.finish(answer.statement, { rows: 1, bytes: 10, durationMs: 1 });
  assert.equal(session.ended?.code, "record-failed");
});

test("a resource that relaxes durability does not wait for the disk", async () => {
  const record = new HandRecord();
  record.durableWhen = new Promise(() => {});
  const relaxed = { ...view.record, durable: "within-a-second" as const };
  const { session } = await open({ session: sessionAllowed({ record: relaxed }) }, record);
  assert.equal((await session.admit(statement)).decision, "allow");
  await session.close();
});

test("the strictest answer counts when a string holds several statements", async () => {
  const { session } = await open({
    statement: (asked) => (asked.kinds[0] === "ddl" ? denied("kind") : allowed({ limits: { rows: 10 } })),
  });
  const answer = await session.admit({ ...statement, parts: [facts(), facts({ kinds: ["ddl"] }), facts()] });
  assert.equal(answer.decision, "deny");
  await session.close();
});

test("limits of several statements combine to the smallest", async () => {
  let calls = 0;
  const { session } = await open({ statement: () => allowed({ limits: { rows: calls++ === 0 ? 10 : 5 } }) });
  const answer = await session.admit({ ...statement, parts: [facts(), facts()] });
  assert.ok(answer.decision === "allow" && answer.limits.rows === 5);
  await session.close();
});
