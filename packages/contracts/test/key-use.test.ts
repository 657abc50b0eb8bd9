// A key of one use must be refused for every other, and no error may show key material.
import assert from "node:assert/strict";
import { test } from "node:test";
import { assertKeyUse, keyUses, WritError } from "@writ/contracts";

const secret = "c2VjcmV0LXNlY3JldC1zZWNyZXQ";

test("assertKeyUse takes a key of the use and refuses it for every other", () => {
  for (const made of keyUses) {
    for (const asked of keyUses) {
      const key = { kid: "k", jwk: { kty: "OKP", d: secret, writ_use: made } };
      if (made === asked) assert.doesNotThrow(() => assertKeyUse(key, asked));
      else {
        assert.throws(
          () => assertKeyUse(key, asked),
          (error) => error instanceof WritError && error.code === "KEY_USE" && !error.message.includes(secret),
        );
      }
    }
  }
});

test("assertKeyUse refuses a key without a mark, with an unknown one, or with one that is only inherited", () => {
  const inherited: object = Object.create({ writ_use: "bundle" });
  for (const jwk of [{}, { writ_use: "sig" }, { writ_use: ["bundle"] }, inherited]) {
    assert.throws(() => assertKeyUse({ kid: "k", jwk }, "bundle"), { code: "KEY_USE" });
  }
});
