// How a replay waits: as long as it was, within its bound, and never past a stop.
import assert from "node:assert/strict";
import { once } from "node:events";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { stepped, timed } from "../../src/replay/pace.ts";

test("waits are as long as they were, by the speed, cut at the longest, never negative", async () => {
  const waits: number[] = [];
  const stop = new AbortController();
  const wait = async (ms: number) => void waits.push(ms);
  const pace = timed({ speed: 2, pauseMsMax: 3000, stop: stop.signal, wait });
  for (const gap of [1000, 0, 60_000, -5000, 1, Number.NaN]) await pace.next(gap, true);
  assert.deepEqual(waits, [500, 3000]);
  stop.abort();
  await pace.next(1000, true);
  assert.equal(waits.length, 2);
});

test("a stop ends a wait that has begun", async () => {
  const stop = new AbortController();
  const waiting = timed({ speed: 1, pauseMsMax: 3_600_000, stop: stop.signal }).next(3_600_000, true);
  stop.abort();
  await waiting;
});

test("a step waits for Enter before a statement alone; the end of the input and a stop let the rest go", async () => {
  const [input, asked] = [new PassThrough(), new PassThrough()];
  const stop = new AbortController();
  const pace = stepped(input, stop.signal, (line) => asked.write(line));
  await pace.next(5, false);
  const first = pace.next(5, true);
  await once(asked, "data");
  input.write("\n");
  await first;
  const second = pace.next(5, true);
  input.end();
  await second;
  await pace.next(5, true);
  const other = stepped(new PassThrough(), stop.signal, () => stop.abort());
  await other.next(5, true);
  other.close();
});
