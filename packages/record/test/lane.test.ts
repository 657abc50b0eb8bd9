// The one way to the disk for what nobody waits for: one at a time, the urgent first, the rest not left waiting.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Lane } from "../src/lane.ts";
import { urgentTasksInRow } from "../src/limits.ts";

test("one task runs at a time, urgent ones before others", async () => {
  const lane = new Lane();
  const order: string[] = [];
  let running = 0;
  const task = (name: string) => async () => {
    assert.equal(++running, 1);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    order.push(name);
  };
  await Promise.all([lane.run(task("a"), "later"), lane.run(task("b"), "later"), lane.run(task("c"), "urgent")]);
  assert.deepEqual(order, ["a", "c", "b"]);
});

test("others have their turn while urgent tasks never end", async () => {
  const lane = new Lane();
  let urgent = 0;
  let over = false;
  const again = async (): Promise<void> => {
    urgent += 1;
    if (!over && urgent < 1_000) for (let count = 0; count < 2; count++) void lane.run(again, "urgent");
  };
  await lane.run(async () => {}, "urgent");
  const first = lane.run(again, "urgent");
  await lane.run(async () => {}, "later");
  over = true;
  await first;
  assert.ok(urgent <= urgentTasksInRow + 1, `${urgent} urgent tasks came first`);
});

test("a task that fails fails for its caller only", async () => {
  const lane = new Lane();
  const failed = lane.run(() => Promise.reject(new Error("no")), "urgent");
  const good = lane.run(async () => 7, "later");
  await assert.rejects(failed, /no/);
  assert.equal(await good, 7);
});
