// What AWS says no with: a refusal ends the use of a secret, being busy does not.
import assert from "node:assert/strict";
import { test } from "node:test";
import { refusedBy } from "../src/aws/aws-credentials.ts";

test("what AWS itself calls passing is no refusal, and no word of an answer is shown that is no code", () => {
  const passing = [
    [400, "IDPCommunicationError"],
    [400, "ThrottlingException"],
    [408, undefined],
    [503, "x"],
  ] as const;
  for (const [status, code] of passing) assert.equal(refusedBy("AWS", status, code).code, "SECRETS_STORE");
  for (const [status, code] of [
    [400, "IDPRejectedClaim"],
    [403, "AccessDenied"],
    [404, undefined],
  ] as const) {
    assert.equal(refusedBy("AWS", status, code).code, "SECRETS_REFUSED");
  }
  assert.equal(refusedBy("AWS", 400, "hunter2 <secret>").detail, "AWS refuses (400).");
});
