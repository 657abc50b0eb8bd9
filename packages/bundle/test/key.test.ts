// Keys are made for one use, carry it in both halves, and never share an id.
import assert from "node:assert/strict";
import { test } from "node:test";
import { generateKey } from "@writ/bundle";
import { keyUses } from "@writ/contracts";
import { calculateJwkThumbprint } from "jose";

test("generateKey makes an Ed25519 pair whose halves name the use and differ in the secret alone", async () => {
  for (const use of keyUses) {
    const { privateJwk, publicJwk, kid } = await generateKey(use);
    const { d, ...rest } = privateJwk as Record<string, unknown>;
    assert.deepEqual(rest, publicJwk);
    assert.equal(typeof d, "string");
    assert.deepEqual(Object.keys(publicJwk).sort(), ["alg", "crv", "kid", "kty", "use", "writ_use", "x"]);
    assert.equal(Reflect.get(publicJwk, "writ_use"), use);
    assert.equal(kid, `${use}-${(await calculateJwkThumbprint(publicJwk)).slice(0, 16)}`);
    assert.match(kid, /^[A-Za-z0-9_-]+$/);
  }
});

test("generateKey never makes the same key twice", async () => {
  const made = await Promise.all(Array.from({ length: 20 }, () => generateKey("bundle")));
  assert.equal(new Set(made.map((key) => key.kid)).size, 20);
});
