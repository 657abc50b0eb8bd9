// Which published keys are keys for us. A secret, a short key or a private half must never pass.
import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { importKey, publishedKey } from "../src/provider-key.ts";
import { makeKey } from "./provider.ts";

const rsa = (modulusLength: number, publicExponent = 65_537) =>
  generateKeyPairSync("rsa", { modulusLength, publicExponent }).publicKey.export({ format: "jwk" });

const algorithmsOf = (jwk: unknown) => publishedKey(jwk)?.algorithms;

test("each kind of key is fit for its own algorithms", async () => {
  for (const [made, fit] of [
    ["RS256", ["RS256"]],
    ["PS256", ["PS256"]],
    ["ES256", ["ES256"]],
    ["ES384", ["ES384"]],
    ["EdDSA", ["EdDSA"]],
  ] as const) {
    const { publicJwk } = await makeKey("k", made);
    assert.deepEqual(algorithmsOf(publicJwk), fit);
    const { alg: _, ...without } = publicJwk;
    assert.deepEqual(algorithmsOf(without), made === "RS256" || made === "PS256" ? ["RS256", "PS256"] : fit);
  }
  const { publicJwk } = await makeKey("k", "EdDSA");
  assert.deepEqual(algorithmsOf({ ...publicJwk, alg: "Ed25519" }), ["EdDSA"]);
});

test("an RSA key has 2048 bits at least, and an exponent that is one", () => {
  assert.equal(algorithmsOf({ ...rsa(1024), kid: "k" }), undefined);
  const good = { ...rsa(2048), kid: "k" };
  assert.deepEqual(algorithmsOf(good), ["RS256", "PS256"]);
  const padded = Buffer.concat([Buffer.alloc(128), Buffer.from(rsa(1024).n ?? "", "base64url")]).toString("base64url");
  assert.equal(algorithmsOf({ ...good, n: padded }), undefined, "zeros in front do not make it longer");
  for (const exponent of [[1], [0], [2], [], [1, 0, 0], [1, 0, 0, 0, 1]]) {
    assert.equal(algorithmsOf({ ...good, e: Buffer.from(exponent).toString("base64url") }), undefined);
  }
  assert.equal(algorithmsOf({ ...good, n: Buffer.alloc(1025, 0xff).toString("base64url") }), undefined, "8200 bits");
});

test("a shared secret, a private half, a key for encryption or of another curve is no key", async () => {
  const { publicJwk: ec } = await makeKey("k");
  assert.ok(publishedKey(ec));
  for (const more of [
    { kty: "oct", k: "AAAA" },
    { d: "AAAA" },
    { k: "AAAA" },
    { use: "enc" },
    { key_ops: ["sign"] },
    { key_ops: "verify" },
    { alg: "ECDH-ES" },
    { alg: "HS256" },
    { alg: "none" },
    { alg: null },
    { crv: "P-521" },
    { crv: "secp256k1" },
    { kid: "" },
    { kid: undefined },
    { kid: "k".repeat(257) },
    { x: 1 },
    { x: "a b" },
    { y: undefined },
    { x: "A".repeat(1367) },
  ]) {
    assert.equal(publishedKey({ ...ec, ...more }), undefined, JSON.stringify(more));
  }
  assert.ok(publishedKey({ ...ec, key_ops: ["verify"], x5c: ["…"], use: undefined }));
});

test("numbers that are no key, a point off its curve, are found out when they are read", async () => {
  const { publicJwk } = await makeKey("k");
  const off = publishedKey({ ...publicJwk, y: publicJwk.x });
  assert.ok(off);
  assert.equal(await importKey(off, "ES256"), undefined);
});
