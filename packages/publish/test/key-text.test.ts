// Keys as people paste them: what is meant is taken, a private key where a public one belongs is not, nothing is shown.
import assert from "node:assert/strict";
import { test } from "node:test";
import { generateKey } from "@writ/bundle";
import { parsePrivateKey, parsePublicKeys, publicHalf } from "@writ/publish";
import { bundleKey, refused } from "./fixture.ts";

const other = await generateKey("bundle");
const token = await generateKey("token");
const reading = async (text: string) => parsePublicKeys(text);

test("a JWK, a list, a JWK set and the list of proxy.yaml are public keys", () => {
  const { publicJwk: one, kid } = bundleKey;
  const two = other.publicJwk;
  const kids = (value: unknown) => parsePublicKeys(JSON.stringify(value)).map((key) => key.kid);
  assert.deepEqual(kids(one), [kid]);
  assert.deepEqual(kids([one, two]), [kid, other.kid]);
  assert.deepEqual(kids({ keys: [one, two] }), [kid, other.kid]);
  const pinned = parsePublicKeys(JSON.stringify([{ kid, jwk: one, notAfter: "2027-12-31" }]));
  assert.deepEqual(pinned, [{ kid, jwk: one, notAfter: "2027-12-31" }]);
});

test("a private key, one for tokens, two of one kid and rubbish are no public keys", async () => {
  const secret = String(bundleKey.privateJwk.d);
  for (const [value, code] of [
    [bundleKey.privateJwk, "PUBLISH_KEYS"],
    [[bundleKey.publicJwk, bundleKey.publicJwk], "PUBLISH_KEYS"],
    [[], "PUBLISH_KEYS"],
    [null, "PUBLISH_KEYS"],
    [{ kid: "x" }, "KEY_USE"],
    [token.publicJwk, "KEY_USE"],
  ] as const) {
    const error = await refused(reading(JSON.stringify(value)), code);
    assert.ok(!error.message.includes(secret));
  }
  const half = JSON.stringify(bundleKey.privateJwk).slice(0, -3);
  const error = await refused(reading(half), "PUBLISH_KEYS");
  assert.ok(!error.message.includes(secret.slice(0, 10)));
  await refused(reading(" ".repeat(100_000)), "PUBLISH_KEYS");
});

test("a private key is taken as writ keys wrote it, and its public half has no secret", () => {
  const key = parsePrivateKey(JSON.stringify(bundleKey.privateJwk));
  assert.equal(key.kid, bundleKey.kid);
  assert.equal(JSON.stringify(publicHalf(key)).includes(String(bundleKey.privateJwk.d)), false);
});

test("a public key, another use and rubbish sign nothing, and are not shown", async () => {
  const parse = async (value: unknown) => parsePrivateKey(JSON.stringify(value));
  await refused(parse(bundleKey.publicJwk), "PUBLISH_KEYS");
  await refused(parse(token.privateJwk), "KEY_USE");
  await refused(parse([bundleKey.privateJwk]), "PUBLISH_KEYS");
  await refused(parse({ ...bundleKey.privateJwk, kid: 3 }), "PUBLISH_KEYS");
});
