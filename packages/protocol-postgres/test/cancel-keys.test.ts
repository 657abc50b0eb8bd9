// A key cancels its own session and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CancelKeys, instanceMax, longKeyBytes, placeOf, workerMax } from "../src/cancel-keys.ts";

test("only the whole right key cancels, and only while it is held", () => {
  const keys = new CancelKeys();
  const cancelled: string[] = [];
  const first = keys.add(() => cancelled.push("first"));
  const second = keys.add(() => cancelled.push("second"));
  keys.cancel({ processId: first.processId, key: second.key });
  keys.cancel({ processId: first.processId, key: first.key.subarray(0, 3) });
  keys.cancel({ processId: first.processId, key: Buffer.concat([first.key, Buffer.of(0)]) });
  keys.cancel({ processId: first.processId, key: Buffer.alloc(0) });
  keys.cancel({ processId: 0, key: first.key });
  assert.deepEqual(cancelled, []);
  keys.cancel(first);
  keys.cancel(second);
  assert.deepEqual(cancelled, ["first", "second"]);
  keys.remove(first);
  keys.cancel(first);
  assert.deepEqual(cancelled, ["first", "second"]);
});

test("a process id looks like one: positive, 31 bits", () => {
  const keys = new CancelKeys();
  for (let count = 0; count < 100; count++) {
    const { processId, key } = keys.add(() => {});
    assert.ok(processId > 0 && processId < 2 ** 31);
    assert.equal(key.length, 4);
  }
});

test("a long key cancels as a whole only: neither its beginning nor more of it", () => {
  const keys = new CancelKeys();
  let cancelled = 0;
  const { processId, key } = keys.add(() => cancelled++, longKeyBytes);
  assert.equal(key.length, 32);
  for (const wrong of [
    key.subarray(0, 4),
    key.subarray(0, 31),
    Buffer.concat([key, Buffer.of(0)]),
    Buffer.alloc(256),
  ]) {
    keys.cancel({ processId, key: wrong });
  }
  assert.equal(cancelled, 0);
  keys.cancel({ processId, key });
  assert.equal(cancelled, 1);
});

test("a short key padded to the length of a long one cancels nothing", () => {
  const keys = new CancelKeys();
  const { processId, key } = keys.add(() => assert.fail("cancelled"));
  keys.cancel({ processId, key: Buffer.concat([key, Buffer.alloc(28)]) });
});

test("a process id says which instance and worker made it, whatever they are", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: instanceMax }),
      fc.integer({ min: 0, max: workerMax }),
      (instance, worker) => {
        const { processId } = new CancelKeys({ instance, worker }).add(() => {});
        assert.ok(processId > 0 && processId < 2 ** 31);
        assert.deepEqual(placeOf(processId), { instance, worker });
      },
    ),
  );
});

test("a place that does not fit a process id is refused", () => {
  for (const place of [
    { instance: 256, worker: 0 },
    { instance: 0, worker: 64 },
    { instance: -1, worker: 0 },
    { instance: 1.5, worker: 0 },
  ]) {
    assert.throws(() => new CancelKeys(place), { code: "WRIT_INVARIANT" });
  }
});
