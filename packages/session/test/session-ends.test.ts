// How a session ends, and that it ends: by a bundle, an instant, its longest time, its client. Hand-moved clocks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AccessSession } from "../src/access-session.ts";
import {
  type Answers,
  allowed,
  denied,
  evaluator,
  HandAuthority,
  HandRecord,
  open,
  request,
  sessionAllowed,
  sessionDenied,
  startMs,
  statement,
} from "./fakes.ts";

test("a session ends with the reason as soon as a new bundle takes its access away", async () => {
  const { session, authority, record } = await open();
  const ends: string[] = [];
  session.onEnd((ended) => ends.push(`${ended.code} ${ended.message}`));
  authority.swap(evaluator("r2", { session: sessionDenied("no-grant"), statement: () => denied("x") }));
  assert.deepEqual(ends, ["access-ended Ended: no-grant."]);
  assert.equal(record.of("redecide").at(-1)?.["decision"], "deny");
});

test("a session ends when a new bundle changes what it may see, and goes on when only its limits change", async () => {
  const first = await open();
  first.authority.swap(
    evaluator("r2", {
      session: sessionAllowed({ limits: { sessionSeconds: 60, rows: 5 } }),
      statement: () => allowed(),
    }),
  );
  const codes: string[] = [];
  first.session.onEnd(({ code }) => codes.push(code));
  assert.deepEqual(codes, []);
  assert.equal(first.session.view.limits.rows, 5);
  const masks = { unlisted: "hide" as const, rules: [], clear: [], detect: [] };
  first.authority.swap(evaluator("r3", { session: sessionAllowed({ masks }), statement: () => allowed() }));
  assert.deepEqual(codes, ["access-changed"]);
});

test("a session ends when the bundle ends and nothing replaces it", async () => {
  const { session, authority } = await open();
  authority.swap(undefined);
  assert.equal(session.ended?.code, "bundle-ended");
});

test("a session ends at the instant of expiry without any bundle or statement", async () => {
  const record = new HandRecord();
  const answers: Answers = { session: sessionAllowed({}, startMs / 1000 + 1), statement: () => allowed() };
  const authority = new HandAuthority(evaluator("r1", answers));
  const opened = await AccessSession.open(authority, record.store, request);
  assert.ok(opened.ok);
  const ended = new Promise<string>((resolve) => opened.session.onEnd(({ code }) => resolve(code)));
  authority.ms = startMs + 1000;
  answers.session = sessionDenied("ended");
  assert.equal(await ended, "access-ended");
});

test("a session ends at its longest time even when the grant goes on", async () => {
  const record = new HandRecord();
  const answers: Answers = {
    session: sessionAllowed({ limits: { sessionSeconds: 1 } }),
    statement: () => allowed(),
  };
  const authority = new HandAuthority(evaluator("r1", answers));
  const opened = await AccessSession.open(authority, record.store, request);
  assert.ok(opened.ok);
  const ended = new Promise<string>((resolve) => opened.session.onEnd(({ code }) => resolve(code)));
  authority.ms = startMs + 1000;
  assert.equal(await ended, "session-limit");
});

test("a session's record closes with its sums, once", async () => {
  const { session, record } = await open();
  const answer = await session.admit(statement);
  session.finish(answer.statement, { rows: 3, bytes: 30, durationMs: 2 });
  await session.close();
  await session.close();
  const ends = record.of("session-end");
  assert.equal(ends.length, 1);
  const { type, reason, statements, rows, bytes } = ends[0] ?? { type: "none" };
  assert.deepEqual([type, reason, statements, rows, bytes], ["session-end", "client-left", 1, 3, 30]);
});

test("a listener that comes after the end is told at once", async () => {
  const { session } = await open();
  session.end({ code: "drained", message: "bye" });
  let told = "";
  session.onEnd(({ code }) => {
    told = code;
  });
  assert.equal(told, "drained");
});

test("a session that is asked before it heard of a swap decides by the new bundle, once", async () => {
  const { session, authority, record } = await open();
  const redecisions = () => record.events.filter(({ type }) => type === "redecide").length;
  authority.current = evaluator("r2", { session: sessionAllowed(), statement: () => allowed() });
  assert.equal((await session.admit(statement)).decision, "allow");
  assert.equal(redecisions(), 1);
  authority.swap(authority.current);
  assert.equal(redecisions(), 1, "told of what it knows already");
  // Only the session's own decision speaks against it: what was compiled under the old view must not pass.
  authority.current = evaluator("r3", { session: sessionDenied("no-grant"), statement: () => allowed() });
  assert.equal((await session.admit(statement)).decision, "deny");
  assert.equal(session.ended?.code, "access-ended");
});
