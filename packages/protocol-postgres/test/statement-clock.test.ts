// One timer for all statements of a session: each is late at its own instant, and those that ended in time never are.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { Execution } from "../src/execution.ts";
import { AwaitedQueue } from "../src/state.ts";
import { StatementClock } from "../src/statement-clock.ts";
import { freeView } from "./fake-session.ts";

/** Time that moves by hand. */
function byHand({ mock }: TestContext): (ms: number) => void {
  let nowMs = 1_000;
  mock.timers.enable({ apis: ["setTimeout"] });
  mock.method(performance, "now", () => nowMs);
  return (ms) => {
    nowMs += ms;
    mock.timers.tick(ms);
  };
}

function started() {
  const awaited = new AwaitedQueue();
  let stops = 0;
  const clock = new StatementClock(awaited, () => void stops++);
  const forward = (statementSeconds?: number): Execution => {
    const limits = statementSeconds === undefined ? {} : { statementSeconds };
    const session = { finish: () => {} };
    const execution = new Execution({
      statement: 1,
      limits,
      view: freeView,
      changed: false,
      session,
      portal: undefined,
    });
    awaited.push({ kind: "query", execution });
    clock.watch(execution);
    return execution;
  };
  return { awaited, clock, forward, stops: () => stops };
}

test("a statement that runs longer than its limit is late, once", (context) => {
  const tick = byHand(context);
  const { forward, stops } = started();
  const execution = forward(5);
  tick(4_999);
  assert.deepEqual([execution.late, stops()], [false, 0]);
  tick(1);
  assert.deepEqual([execution.late, stops()], [true, 1]);
  tick(60_000);
  assert.equal(stops(), 1);
});

test("a statement that ended in time is never late; the one after it has its own time", (context) => {
  const tick = byHand(context);
  const { awaited, forward, stops } = started();
  forward(5);
  tick(4_000);
  awaited.settle();
  const second = forward(5);
  tick(1_000);
  assert.deepEqual([second.late, stops()], [false, 0]);
  tick(4_000);
  assert.deepEqual([second.late, stops()], [true, 1]);
});

test("a shorter limit behind a longer one rings first", (context) => {
  const tick = byHand(context);
  const { forward, stops } = started();
  const long = forward(60);
  const short = forward(2);
  tick(2_000);
  assert.deepEqual([long.late, short.late, stops()], [false, true, 1]);
  tick(58_000);
  assert.deepEqual([long.late, stops()], [true, 2]);
});

test("without a limit no timer is set, and none rings after the end", (context) => {
  const tick = byHand(context);
  const { clock, forward, stops } = started();
  forward();
  const limited = forward(1);
  clock.close();
  forward(1);
  tick(10_000);
  assert.deepEqual([limited.late, stops()], [false, 0]);
});
