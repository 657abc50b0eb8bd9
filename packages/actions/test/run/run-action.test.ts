// How an action ends: its exit status, and what is said of a fault.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import type { Action } from "../../src/run/action-run.ts";
import { runAction } from "../../src/run/run-action.ts";
import { commandsIn } from "../runner-reading.ts";

async function ended(action: Partial<Action>, env: Readonly<Record<string, string>> = {}) {
  let log = "";
  const runner = {
    env,
    print: (text: string) => {
      log += text;
    },
  };
  const status = await runAction({ name: "try", secrets: [], run: async () => "done", ...action }, runner);
  return { status, log, commands: commandsIn(log) };
}

test("an action that is done exits 0, one that failed exits 1 and has said why itself", async () => {
  assert.deepEqual(await ended({}), { status: 0, log: "", commands: [] });
  assert.equal((await ended({ run: async () => "failed" })).status, 1);
});

test("a fault is one annotation with its code and the next step, and the status of its row", async () => {
  const run = async (): Promise<never> => {
    throw new WritError("ACTIONS_INPUT", "`key` is not given.");
  };
  const { status, commands } = await ended({ run });
  assert.equal(status, 64);
  assert.equal(commands.length, 1);
  assert.equal(commands[0]?.name, "error");
  assert.equal(commands[0]?.properties["title"], "writ try: ACTIONS_INPUT");
  assert.match(commands[0]?.data ?? "", /`key` is not given\.\nNext: Give it under `with:`/);
});

test("what nobody foresaw is one annotation without a stack, unless the job runs for debugging", async () => {
  const run = async (): Promise<never> => {
    throw new TypeError("x is not\n::error::a function");
  };
  const { status, log, commands } = await ended({ run });
  assert.equal(status, 70);
  assert.deepEqual(
    commands.map(({ name }) => name),
    ["error"],
  );
  assert.doesNotMatch(log, /run-action/);
  assert.match((await ended({ run }, { RUNNER_DEBUG: "1" })).log, /run-action/);
});

test("secrets are masked before the action runs, and never printed by a fault", async () => {
  const run = async (): Promise<never> => {
    throw new Error("the key hunter2hunter2 is no key");
  };
  const { log, commands } = await ended({ secrets: ["key"], run }, { INPUT_KEY: "hunter2hunter2" });
  assert.deepEqual(
    commands.map(({ name }) => name),
    ["add-mask", "error"],
  );
  assert.equal(log.split("hunter2hunter2").length, 2);
});
