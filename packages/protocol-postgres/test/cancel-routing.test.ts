// A CancelRequest goes where its session is, one proxy further at most, and a flood of them goes nowhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CancelKeys, longKeyBytes, shortKeyBytes } from "../src/cancel-keys.ts";
import { CancelRouting, marked } from "../src/cancel-routing.ts";
import { forwardedCancelsMax, forwardedCancelsPerSecondMax } from "../src/limits.ts";
import type { CancelKey } from "../src/messages/backend-key-data.ts";

function setUp(options: { instance?: number; worker?: number; hold?: Promise<void> } = {}) {
  const place = { instance: options.instance ?? 1, worker: options.worker ?? 0 };
  const keys = new CancelKeys(place);
  const sent: [string, number, CancelKey][] = [];
  const told: object[] = [];
  const clock = { ms: 0 };
  const log = { info() {}, warn: (fields: object) => void told.push(fields), error() {} };
  const routing = new CancelRouting({
    ...{ place, keys, log, nowMs: () => clock.ms },
    toWorker: (worker, request) => {
      sent.push(["worker", worker, request]);
      return options.hold;
    },
    toPeer: (instance, request) => {
      sent.push(["peer", instance, request]);
      return options.hold;
    },
  });
  return { keys, routing, sent, told, clock };
}

const elsewhere = (instance: number, worker = 0, keyBytes = shortKeyBytes) =>
  new CancelKeys({ instance, worker }).add(() => {}, keyBytes);

test("a request for a session of this process cancels it, marked or not, and goes nowhere", async () => {
  const { keys, routing, sent } = setUp();
  let cancelled = 0;
  const short = keys.add(() => cancelled++);
  const long = keys.add(() => cancelled++, longKeyBytes);
  for (const request of [short, marked(short), long, marked(long)]) await routing.route(request);
  assert.equal(cancelled, 4);
  await routing.route({ processId: short.processId, key: Buffer.from(short.key.map((byte) => byte ^ 1)) });
  assert.deepEqual([cancelled, sent], [4, []]);
});

test("a request for another instance goes to it once, with a mark; one that bears the mark goes no further", async () => {
  const { routing, sent } = setUp();
  for (const keyBytes of [shortKeyBytes, longKeyBytes]) {
    const request = elsewhere(2, 3, keyBytes);
    await routing.route(request);
    assert.deepEqual(sent.splice(0), [["peer", 2, marked(request)]]);
    await routing.route(marked(request));
    assert.deepEqual(sent, []);
  }
});

test("a request that came from a peer reaches the worker it is for, without its mark", async () => {
  const { routing, sent } = setUp();
  const request = elsewhere(1, 5);
  await routing.route(marked(request));
  await routing.route(request);
  assert.deepEqual(sent, [
    ["worker", 5, request],
    ["worker", 5, request],
  ]);
});

test("a forwarded request stays with a proxy that has no such session", async () => {
  const first = setUp({ instance: 1 });
  const second = setUp({ instance: 2 });
  await first.routing.route(elsewhere(2));
  const [hop] = first.sent;
  await second.routing.route(hop?.[2] ?? assert.fail("nothing was sent"));
  assert.deepEqual(second.sent, []);
});

test("so many requests a second are handed over, the others counted and told of together", async () => {
  const { routing, sent, told, clock } = setUp();
  const request = elsewhere(2);
  for (let count = 0; count < forwardedCancelsPerSecondMax + 20; count++) await routing.route(request);
  assert.equal(sent.length, forwardedCancelsPerSecondMax);
  assert.deepEqual(told, [{ event: "cancels-dropped", count: 1 }]);
  clock.ms = 11_000;
  for (let count = 0; count < forwardedCancelsPerSecondMax + 1; count++) await routing.route(request);
  assert.equal(sent.length, 2 * forwardedCancelsPerSecondMax);
  assert.deepEqual(told[1], { event: "cancels-dropped", count: 20 });
});

test("so many hand-overs are under way at once, and each makes room when it is done, even by failing", async () => {
  let release = (_error: Error): void => {};
  const hold = new Promise<void>((_resolve, reject) => {
    release = reject;
  });
  const { routing, sent, clock } = setUp({ hold });
  const waiting = Array.from({ length: forwardedCancelsMax + 5 }, () => routing.route(elsewhere(2)));
  assert.equal(sent.length, forwardedCancelsMax);
  release(new Error("the peer is gone"));
  await Promise.all(waiting);
  clock.ms = 2_000;
  await routing.route(elsewhere(2)).catch(() => assert.fail("it rejected"));
  assert.equal(sent.length, forwardedCancelsMax + 1);
});

test("without peers or workers what belongs elsewhere is dropped in silence", async () => {
  const place = { instance: 0, worker: 0 };
  const log = { info: assert.fail, warn: assert.fail, error: assert.fail };
  const routing = new CancelRouting({ place, keys: new CancelKeys(place), log });
  await routing.route(elsewhere(3));
  await routing.route(elsewhere(0, 4));
});
