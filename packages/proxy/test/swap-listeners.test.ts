// Who must hear of a bundle hears of the newest, a few in a turn, whatever the others do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { tellMsMax } from "../src/limits.ts";
import { SwapListeners } from "../src/swap-listeners.ts";
import { KeptLog } from "./fixture.ts";

/** Takes as long as one slice may. */
function busy(): void {
  const until = performance.now() + tellMsMax;
  while (performance.now() < until);
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await nextTurn();
}

test("everyone is told once, in slices: what else waits gets its turn in between", async () => {
  const listeners = new SwapListeners(new KeptLog());
  const told: number[] = [];
  for (let n = 0; n < 10; n++) {
    listeners.add(() => {
      told.push(n);
      busy();
    });
  }
  listeners.tell();
  assert.deepEqual(told, [0], "the first is told at once, the others later");
  await turns(12);
  assert.deepEqual(told, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test("a bundle that comes while the last one is told is told to all, to none twice for one bundle", async () => {
  const listeners = new SwapListeners(new KeptLog());
  const told = [0, 0, 0, 0];
  for (const n of told.keys()) {
    listeners.add(() => {
      told[n] = (told[n] ?? 0) + 1;
      busy();
    });
  }
  listeners.tell();
  listeners.tell();
  await turns(10);
  assert.deepEqual(told, [2, 1, 1, 1]);
});

test("who stops listening while others are told is not told", async () => {
  const listeners = new SwapListeners(new KeptLog());
  let told = false;
  listeners.add(busy);
  const stop = listeners.add(() => {
    told = true;
  });
  listeners.tell();
  stop();
  await turns(3);
  assert.ok(!told);
});

test("a fault of one is logged, and keeps nobody from hearing; after close nobody hears", async () => {
  const log = new KeptLog();
  const listeners = new SwapListeners(log);
  let told = 0;
  listeners.add(() => {
    throw new Error("a session's fault");
  });
  listeners.add(() => {
    told += 1;
    busy();
  });
  listeners.add(() => {
    told += 1;
  });
  listeners.tell();
  assert.equal(told, 1);
  assert.equal(log.of("swap-untold").length, 1);
  listeners.close();
  await turns(3);
  assert.equal(told, 1);
});
