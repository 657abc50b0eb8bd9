// Clients that said their last: they are asked whether they listen, and given up where nothing can be asked.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { HalfClosed } from "../src/half-closed.ts";
import { clientHalfClosedMs, clientProbeMsMax, clientProbeMsMin } from "../src/limits.ts";

function world(midMessage: boolean) {
  const said: string[] = [];
  const ended: string[] = [];
  const conversation = {
    ...{ ended: false, midMessage },
    end: ({ code }: { code: string }) => void ended.push(code),
    ports: { toClient: (bytes: Buffer) => void said.push(bytes.toString("latin1")) },
  };
  let bytes = 0;
  const reported = new Map([["server_version", "18.4"]]);
  const probe = new HalfClosed({ conversation, heardBytes: () => bytes, reported });
  return { said, ended, conversation, probe, hear: (more: number) => (bytes += more) };
}

/** The clock and performance.now() move together. */
function passMs(ms: number): void {
  const stepMs = clientProbeMsMin;
  for (let passed = 0; passed < ms; passed += stepMs) {
    nowMs += stepMs;
    mock.timers.tick(stepMs);
  }
}
let nowMs = 0;

test("a client that may still listen is told a setting again, ever more seldom", (context) => {
  context.mock.method(performance, "now", () => nowMs);
  mock.timers.enable({ apis: ["setTimeout"] });
  const { said, ended, probe } = world(false);
  probe.begin();
  passMs(clientProbeMsMax * 3);
  assert.ok(said.length > 5 && said.length < 15, `${said.length} times`);
  assert.ok(said.every((message) => message.includes("server_version\0") && message.includes("18.4")));
  assert.deepEqual(ended, []);
  probe.stop();
  mock.timers.reset();
});

test("in the middle of a message nothing is said, and a server that does not go on ends the wait", (context) => {
  context.mock.method(performance, "now", () => nowMs);
  mock.timers.enable({ apis: ["setTimeout"] });
  const { said, ended, probe, hear } = world(true);
  probe.begin();
  for (let times = 0; times < 5; times++) {
    passMs(clientHalfClosedMs - clientProbeMsMax);
    hear(1);
  }
  assert.deepEqual([said, ended], [[], []]);
  passMs(clientHalfClosedMs + 2 * clientProbeMsMax);
  assert.deepEqual([said, ended], [[], ["client-left"]]);
  probe.stop();
  mock.timers.reset();
});
