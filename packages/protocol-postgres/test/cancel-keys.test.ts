// A key cancels its own session and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { CancelKeys } from "../src/cancel-keys.ts";

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
