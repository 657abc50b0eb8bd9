// A server that must stop: nothing of it is read until it has been told, it is told again, and in the end given up.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { upstreamCancelledMs, upstreamCancelsMax } from "../src/limits.ts";
import { say } from "./say.ts";
import { Script, settled } from "./transcript.ts";

const againMs = upstreamCancelledMs / upstreamCancelsMax;
const stopped = say.error("57014", "canceling statement due to user request");

/** A statement of which one row more came than may pass. */
async function overLimit(context: TestContext, ...asked: readonly Buffer[]): Promise<Script> {
  const script = new Script({ limits: { rows: 2 } });
  context.mock.timers.enable({ apis: ["setTimeout"] });
  await script.client(...(asked.length === 0 ? [say.query("select * from big")] : asked));
  return script;
}

const rows = [say.row("1"), say.row("2"), say.row("3")];

async function told(script: Script): Promise<void> {
  script.finishCancel();
  await settled();
}

test("nothing is read of a server that is to stop until it has been told, and then its answer is", async (context) => {
  const script = await overLimit(context);
  await script.server(say.columns("a"), ...rows);
  assert.deepEqual([script.cancels, script.readingServer], [1, false]);
  await told(script);
  assert.equal(script.readingServer, true);
  await script.server(stopped, say.ready());
  context.mock.timers.tick(10 * upstreamCancelledMs);
  assert.deepEqual([script.cancels, script.closed], [1, false]);
  await script.client(say.query("select 1"));
  await script.server(say.columns("a"), say.row("1"), say.complete("SELECT 1"), say.ready());
  assert.equal(script.closed, false);
});

test("a server that was told and goes on is told again, so often, and then the session ends", async (context) => {
  const script = await overLimit(context);
  await script.server(say.columns("a"), ...rows);
  for (let cancels = 1; cancels <= upstreamCancelsMax; cancels++) {
    assert.deepEqual([script.cancels, script.closed], [cancels, false]);
    await told(script);
    await script.server(say.row("4"));
    context.mock.timers.tick(againMs);
    await settled();
  }
  assert.deepEqual([script.cancels, script.closed], [upstreamCancelsMax + 1, true], "the end tells it once more");
  assert.match(script.text(), /did not stop a statement/);
});

test("a server that cannot be told again is given up as soon as one that does not obey", async (context) => {
  const script = await overLimit(context);
  await script.server(say.columns("a"), ...rows);
  await told(script);
  for (let times = 0; times < upstreamCancelsMax; times++) context.mock.timers.tick(againMs);
  assert.equal(script.closed, true);
});

test("the time a server takes to be told is not counted against it", async (context) => {
  const script = await overLimit(context);
  await script.server(say.columns("a"), ...rows);
  context.mock.timers.tick(2 * upstreamCancelledMs);
  assert.equal(script.closed, false);
  await told(script);
  await script.server(stopped, say.ready());
  assert.equal(script.closed, false);
});

test("an error is an answer, though the client has yet to end its batch", async (context) => {
  const script = await overLimit(context, say.parse("select * from big"), say.bind(), say.execute(), say.flush);
  await script.server(say.parsed, say.bound, ...rows);
  await told(script);
  await script.server(stopped);
  context.mock.timers.tick(10 * upstreamCancelledMs);
  assert.deepEqual([script.cancels, script.closed], [1, false]);
});

test("a client's own cancel holds nothing up, and is sent once", async (context) => {
  const script = await overLimit(context);
  await script.server(say.columns("a"), say.row("1"));
  script.conversation.cancel();
  assert.deepEqual([script.cancels, script.readingServer], [1, true]);
  await told(script);
  context.mock.timers.tick(10 * upstreamCancelledMs);
  assert.deepEqual([script.cancels, script.closed], [1, false]);
});
