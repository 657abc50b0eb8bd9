// The environment of programs that an action starts.
import assert from "node:assert/strict";
import { test } from "node:test";
import { programEnvironment, takeEnvironment } from "../../src/run/program-environment.ts";

const env = {
  ...{ PATH: "/bin", HOME: "/h", WRIT_OPA: "/opa", GITHUB_SHA: "a", "INPUT_MEMBERS-TOKEN": "t1", INPUT_KEY: "t2" },
  ...{ GITHUB_TOKEN: "t3", ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t4", ACTIONS_RUNTIME_URL: "u", NPM_TOKEN: "t5" },
};
const left = { PATH: "/bin", HOME: "/h", WRIT_OPA: "/opa", GITHUB_SHA: "a" };

test("programs get no input and no token", () => {
  assert.deepEqual(programEnvironment(env), left);
});

test("what is taken is gone from the process, and the action has all of it", () => {
  const own = { ...env };
  assert.deepEqual(takeEnvironment(own), env);
  assert.deepEqual(own, left);
});
