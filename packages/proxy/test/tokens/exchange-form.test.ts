// The form of an exchange is read strictly: two readers must never find two requests in one, and no answer repeats what
// was sent.
import assert from "node:assert/strict";
import { test } from "node:test";
import { tokenExchange } from "@writ/contracts";
import fc from "fast-check";
import { parseExchangeForm } from "../../src/tokens/exchange-form.ts";
import { formOf } from "./desk.ts";

function refusedAs(form: string): string {
  const parsed = parseExchangeForm(form);
  assert.ok(!parsed.ok, form);
  const { error, error_description: description, next } = parsed.refusal.body;
  assert.match(description, /^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
  assert.ok(next.length > 0);
  return `${parsed.refusal.status} ${error}`;
}

test("a whole form is a wish", () => {
  for (const [scope, wanted] of [
    ["", { any: true }],
    ["role:read-only", { role: "read-only" }],
    ["grant:orders-db/alice-inc-4312", { grant: "orders-db/alice-inc-4312" }],
  ] as const) {
    const parsed = parseExchangeForm(formOf({ scope }));
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.wish, { subjectToken: "provider-token-of-alice", audience: "orders-db", scope: wanted });
  }
  assert.ok(parseExchangeForm(formOf({ requested_token_type: tokenExchange.issuedTokenType })).ok);
});

test("what is missing, unknown, repeated or of another kind is refused", () => {
  for (const form of [
    "",
    "{}",
    "&",
    `${formOf()}&`,
    `${formOf()}&audience=stock-db`,
    `${formOf()}&resource=https%3A%2F%2Fx`,
    `${formOf()}&client_secret=x`,
    `${formOf()}&__proto__=x`,
    `${formOf()}&scope`,
    `${formOf()}&scope=%ZZ`,
    `${formOf()}&scope=%C3%28`,
    formOf({ subject_token: "" }),
    formOf({ subject_token_type: "urn:ietf:params:oauth:token-type:access_token" }),
    formOf({ requested_token_type: "urn:ietf:params:oauth:token-type:refresh_token" }),
    formOf({ audience: "" }),
    formOf({ audience: "../etc" }),
    formOf({ audience: "orders-db\u0000" }),
    formOf({ audience: "a".repeat(201) }),
    "a=1&".repeat(50),
  ]) {
    assert.equal(refusedAs(form), "400 invalid_request", form);
  }
  assert.equal(refusedAs(formOf({ grant_type: "password" })), "400 unsupported_grant_type");
  for (const scope of [
    "read-only",
    "role:",
    "grant:/",
    "grant:a/../b",
    "role:a role:b",
    `role:${"a".repeat(600)}`,
    "openid",
  ]) {
    assert.equal(refusedAs(formOf({ scope })), "400 invalid_scope", scope);
  }
});

test("no text that is sent is in an answer", () => {
  const parsed = parseExchangeForm(`${formOf({ subject_token: "s3cr3t" })}&my-s3cr3t=s3cr3t`);
  assert.ok(!parsed.ok);
  assert.ok(!JSON.stringify(parsed.refusal).includes("s3cr3t"));
});

test("whatever comes, it is a wish or a refusal", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("&", "=", "%", "+", "audience", "scope", formOf()),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const parsed = parseExchangeForm(pieces.join(""));
      if (!parsed.ok) assert.equal(parsed.refusal.status, 400);
    }),
    { numRuns: 300 },
  );
});
