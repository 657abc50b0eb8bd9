// What cannot be a password is told before a server counts a failed login; what is told holds nothing of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { passwordFault, Secret } from "@writ/secrets";

test("a usual password has no fault, however odd its letters", () => {
  for (const value of ["x", "correct horse battery", "é漢字 ' \" \\ #", "a".repeat(1_024)]) {
    assert.equal(passwordFault(new Secret(value)), undefined);
  }
});

test("line breaks, control characters and length are faults that are told without the value", () => {
  const cases = [
    ["hunter2\n", /ends in a line break/],
    ["hunter2\r\n", /ends in a line break/],
    ["hunter2\nhunter2", /control character/],
    ["hunter2\thunter2", /control character/],
    ["hunter2\u007f", /control character/],
    ["hunter2".repeat(200), /more than 1024 bytes/],
  ] as const;
  for (const [value, says] of cases) {
    const fault = passwordFault(new Secret(value)) ?? "";
    assert.match(fault, says);
    assert.ok(!fault.includes("hunter2"));
  }
});
