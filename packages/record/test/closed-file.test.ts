// The file of an ended chain until it is synced: safe only after a sync that worked, or a repair.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ClosedFile } from "../src/closed-file.ts";
import { systemError } from "./fixtures.ts";

function closedFile() {
  const calls: string[] = [];
  const fails = { sync: false, repair: false };
  const call = (name: "sync" | "repair") => async () => {
    calls.push(name);
    if (fails[name]) throw systemError("EIO");
  };
  const file = new ClosedFile({
    sync: call("sync"),
    repair: call("repair"),
    onSafe: () => calls.push("safe"),
    onFileFailure: ({ code }) => calls.push(code),
  });
  file.onTried = () => calls.push("tried");
  return { file, calls, fails };
}

test("is safe once it was synced, and is not synced twice", async () => {
  const { file, calls } = closedFile();
  assert.equal(file.tried, false);
  await file.settle();
  await file.settle();
  assert.deepEqual(calls, ["sync", "safe", "tried"]);
  assert.equal(file.tried, true);
});

test("after a sync that failed only a repair makes it safe, never another sync", async () => {
  const { file, calls, fails } = closedFile();
  fails.sync = fails.repair = true;
  await assert.rejects(file.settle(), { code: "RECORD_FAILED" });
  fails.sync = false;
  await assert.rejects(file.settle(), { code: "EIO" });
  assert.deepEqual(calls, ["sync", "RECORD_FAILED", "tried", "repair"]);
  fails.repair = false;
  await file.settle();
  await file.settle();
  assert.deepEqual(calls.slice(4), ["repair", "safe"]);
});
