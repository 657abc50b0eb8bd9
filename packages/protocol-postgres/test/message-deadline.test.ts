// A client that begins a message and stops is not waited for; one that is slow, or that we do not read, is.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { clientMessageBytesMin, clientMessageMs } from "../src/limits.ts";
import { MessageDeadline } from "../src/message-deadline.ts";

function watched(context: TestContext) {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const ends: string[] = [];
  const state = { reading: true };
  const deadline = new MessageDeadline({ end: ({ code }) => void ends.push(code) }, () => state.reading);
  return { ends, state, deadline, pass: (ms: number) => context.mock.timers.tick(ms) };
}

test("a message that does not go on ends the session after its time", (context) => {
  const { ends, deadline, pass } = watched(context);
  deadline.watch(true, 100);
  pass(clientMessageMs - 1);
  assert.deepEqual(ends, []);
  pass(1);
  assert.deepEqual(ends, ["protocol-violation"]);
});

test("each message has the time to itself", (context) => {
  const { ends, deadline, pass } = watched(context);
  for (let message = 0; message < 5; message++) {
    deadline.watch(true, 10);
    pass(clientMessageMs - 1);
    deadline.watch(false, 10);
  }
  pass(clientMessageMs * 2);
  assert.deepEqual(ends, []);
});

test("a long message may come slowly, but not as slowly as a client likes", (context) => {
  const { ends, deadline, pass } = watched(context);
  for (let part = 0; part < 10; part++) {
    deadline.watch(true, clientMessageBytesMin / 2);
    pass(clientMessageMs / 2);
  }
  assert.deepEqual(ends, []);
  deadline.watch(true, 1);
  pass(clientMessageMs);
  assert.deepEqual(ends, ["protocol-violation"]);
});

test("time in which we do not read is not counted", (context) => {
  const { ends, state, deadline, pass } = watched(context);
  deadline.watch(true, 1);
  state.reading = false;
  pass(clientMessageMs * 3);
  assert.deepEqual(ends, []);
  state.reading = true;
  pass(clientMessageMs);
  assert.deepEqual(ends, ["protocol-violation"]);
});
