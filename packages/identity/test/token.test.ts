// Tokens open doors: each way to stretch, forge, move or reuse one must be refused, with a text that helps its owner
// and nobody else. Nothing fed to openToken may surface as anything but a WritError.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type EpochSeconds, type ErrorCode, errorTable, named, type Subject, WritError } from "@writ/contracts";
import { type NamedKey, openToken, publishedKey, signToken, type TokenTrust, type TokenWish } from "@writ/identity";
import fc from "fast-check";
import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";

const nowSeconds = 1_795_305_600;

async function newKey(use: string, kid: string): Promise<{ signer: NamedKey; publicJwk: JWK }> {
  const { privateKey } = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const { kty, crv, x, d } = (await exportJWK(privateKey)) as Record<string, string>;
  const publicJwk = { kty, crv, x, writ_use: use } as JWK;
  return { signer: { kid, jwk: { ...publicJwk, d } as JWK }, publicJwk };
}

const { signer, publicJwk } = await newKey("token", "token-1");
const stranger = await newKey("token", "token-1");
const bundle = await newKey("bundle", "token-1");
const trust: TokenTrust = { kid: "token-1", jwk: publicJwk, repository: "123456789", resource: "orders-db" };

const alice: Subject = {
  kind: "user",
  name: "alice@acme.example",
  issuer: "dev",
  subject: "00u1a2b3",
  claims: { groups: ["payments-oncall"] },
  authenticatedAt: named<EpochSeconds>(nowSeconds - 10),
};
const job: Subject = {
  kind: "workload",
  issuer: "github",
  claims: { repository_id: "1234", environment: "production" },
  authenticatedAt: named<EpochSeconds>(nowSeconds),
};
const wish: TokenWish = {
  subject: alice,
  resource: "orders-db",
  repository: "123456789",
  lifeSeconds: 3600,
  trial: true,
};
const good = await signToken(wish, signer, nowSeconds);

const payloadOf = (token: string) =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;

/** A token with a right signature over anything. */
async function forge(change: object, header: object = {}, key: NamedKey = signer): Promise<string> {
  const jwk = key.jwk as JWK;
  const alg = jwk.kty === "oct" ? "HS256" : "EdDSA";
  const payload = Array.isArray(change) ? change : { ...payloadOf(good), ...change };
  return new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg, typ: "writ+jwt", kid: key.kid, ...header })
    .sign(await importJWK(jwk, alg));
}

async function refused(action: Promise<unknown>, code: ErrorCode): Promise<void> {
  await assert.rejects(action, (error) => {
    assert.ok(error instanceof WritError, String(error));
    assert.equal(error.code, code);
    if (code.startsWith("IDENTITY_TOKEN")) {
      assert.equal(error.message, errorTable[code].message);
      assert.equal(errorTable[code].audience, "client");
    }
    return true;
  });
}

test("openToken gives back the subject and bounds that signToken was given", async () => {
  const proved = await openToken(good, trust, nowSeconds);
  const { tokenId, ...rest } = proved;
  assert.deepEqual(rest, { subject: alice, resource: "orders-db", expiresAt: nowSeconds + 3600, trial: true });
  assert.match(tokenId, /^[0-9a-f-]{36}$/);
  const other = await signToken(
    { ...wish, subject: job, lifeSeconds: 900, trial: false, grant: "orders-db/job" },
    signer,
    nowSeconds,
  );
  const workload = await openToken(other, trust, nowSeconds + 899);
  assert.deepEqual([workload.subject, workload.grant, workload.trial], [job, "orders-db/job", false]);
  assert.notEqual(workload.tokenId, tokenId);
});

test("openToken takes the private key as well and uses its public half", async () => {
  await openToken(good, { ...trust, jwk: signer.jwk }, nowSeconds);
});

test("signToken refuses a life beyond 60 minutes for people and 15 for workloads", async () => {
  for (const lifeSeconds of [3601, 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    await refused(signToken({ ...wish, lifeSeconds }, signer, nowSeconds), "IDENTITY_CLAIMS");
  }
  await refused(signToken({ ...wish, subject: job, lifeSeconds: 901 }, signer, nowSeconds), "IDENTITY_CLAIMS");
});

test("signToken refuses a subject that openToken would not take, and one authenticated after now", async () => {
  const subjects: unknown[] = [
    { ...alice, name: "" },
    { ...alice, name: "a\nb" },
    { ...alice, extra: 1 },
    { ...alice, claims: { groups: "x" } },
    { ...alice, kind: "robot" },
    { ...job, claims: { a: ["b"] } },
    { ...alice, name: "\ud800" },
    { ...alice, authenticatedAt: nowSeconds + 1 },
    { ...alice, authenticatedAt: "now" },
  ];
  for (const subject of subjects) {
    await refused(signToken({ ...wish, subject: subject as Subject }, signer, nowSeconds), "IDENTITY_CLAIMS");
  }
  await refused(signToken({ ...wish, resource: "" }, signer, nowSeconds), "IDENTITY_CLAIMS");
  const many = Array.from({ length: 400 }, (_, index) => `a-rather-long-group-name-${index}`);
  await refused(
    signToken({ ...wish, subject: { ...alice, claims: { groups: many } } }, signer, nowSeconds),
    "IDENTITY_CLAIMS",
  );
});

test("a signed token whose life is too long is refused when opened", async () => {
  await refused(openToken(await forge({ exp: nowSeconds + 3601 }), trust, nowSeconds), "IDENTITY_TOKEN_LIFE");
  await refused(openToken(await forge({ exp: nowSeconds }), trust, nowSeconds), "IDENTITY_TOKEN_LIFE");
  const workload = await forge({ subject: job, sub: "workload:github", exp: nowSeconds + 901 });
  await refused(openToken(workload, trust, nowSeconds), "IDENTITY_TOKEN_LIFE");
});

test("a token ends to the second, and begins with a minute of skew", async () => {
  await openToken(good, trust, nowSeconds + 3599);
  await refused(openToken(good, trust, nowSeconds + 3600), "IDENTITY_TOKEN_EXPIRED");
  await openToken(good, trust, nowSeconds - 60);
  await refused(openToken(good, trust, nowSeconds - 61), "IDENTITY_TOKEN_FUTURE");
});

test("a token opens exactly the repository and the resource it names", async () => {
  await refused(openToken(good, { ...trust, resource: "billing-db" }, nowSeconds), "IDENTITY_TOKEN_FOREIGN");
  await refused(openToken(good, { ...trust, repository: "987" }, nowSeconds), "IDENTITY_TOKEN_FOREIGN");
  const swapped = await forge({ aud: ["orders-db", "123456789"] });
  await refused(openToken(swapped, trust, nowSeconds), "IDENTITY_TOKEN_FOREIGN");
  for (const aud of [
    "orders-db",
    ["orders-db"],
    [],
    ["123456789", "orders-db", "billing-db"],
    ["123456789", 1],
    { 0: "x" },
  ]) {
    await refused(openToken(await forge({ aud }), trust, nowSeconds), "IDENTITY_TOKEN_MALFORMED");
  }
});

test("the key decides the algorithm: none, HS256 with the public key and another key are refused alike", async () => {
  const [, payload, mac] = good.split(".");
  const header = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const none = `${header({ alg: "none", typ: "writ+jwt", kid: "token-1" })}.${payload}`;
  await refused(openToken(`${none}.`, trust, nowSeconds), "IDENTITY_TOKEN_MALFORMED");
  await refused(openToken(`${none}.${mac}`, trust, nowSeconds), "IDENTITY_TOKEN_SIGNATURE");
  const hmac = await forge({}, {}, { kid: "token-1", jwk: { kty: "oct", k: String(Reflect.get(publicJwk, "x")) } });
  await refused(openToken(hmac, trust, nowSeconds), "IDENTITY_TOKEN_SIGNATURE");
  await refused(openToken(await forge({}, {}, stranger.signer), trust, nowSeconds), "IDENTITY_TOKEN_SIGNATURE");
  const texts = (["IDENTITY_TOKEN_MALFORMED", "IDENTITY_TOKEN_SIGNATURE"] as const).map(
    (code) => errorTable[code].message,
  );
  assert.equal(texts[0], texts[1]);
});

test("a header of another type, key id or with more in it is refused", async () => {
  for (const header of [{ typ: "JWT" }, { typ: undefined }, { kid: "token-2" }, { jwk: publicJwk }, { cty: "x" }]) {
    await refused(openToken(await forge({}, header), trust, nowSeconds), "IDENTITY_TOKEN_SIGNATURE");
  }
});

test("a key of another use neither signs nor opens tokens, and an unfit key is the operator's fault", async () => {
  await refused(signToken(wish, bundle.signer, nowSeconds), "KEY_USE");
  const byBundleKey = await forge({}, {}, bundle.signer);
  await refused(openToken(byBundleKey, { ...trust, jwk: bundle.publicJwk }, nowSeconds), "KEY_USE");
  await refused(signToken(wish, { kid: "token-1", jwk: publicJwk }, nowSeconds), "IDENTITY_KEY");
  for (const jwk of [
    { kty: "oct", k: "AA" },
    { kty: "OKP", crv: "Ed25519", x: "AA" },
    { kty: "EC", crv: "P-256" },
    {},
  ]) {
    const unfit = { ...jwk, writ_use: "token" };
    await refused(openToken(good, { ...trust, jwk: unfit }, nowSeconds), "IDENTITY_KEY");
  }
});

test("claims that are missing, unknown or of another type are refused", async () => {
  const changes: object[] = [
    { iss: "other" },
    { iss: undefined },
    { jti: undefined },
    { jti: "" },
    { iat: "1" },
    { exp: 1.5 },
    { iat: -1 },
    { trial: undefined },
    { trial: "false" },
    { grant: null },
    { grant: "" },
    { admin: true },
    { nbf: nowSeconds },
    { sub: "user:bob@acme.example" },
    { subject: null },
    { subject: { ...alice, kind: "workload" } },
    { subject: { ...alice, claims: { groups: [1] } } },
    { subject: { ...alice, claims: [] } },
    { subject: { ...alice, authenticatedAt: nowSeconds + 1 } },
  ];
  for (const change of [...changes, [], [1]]) {
    await refused(openToken(await forge(change), trust, nowSeconds), "IDENTITY_TOKEN_MALFORMED");
  }
});

test("a token of the largest size is parsed and one character more is refused before", async () => {
  const most = "A".repeat(8 * 1024 - 4);
  await refused(openToken(`${most}.A.A`, trust, nowSeconds), "IDENTITY_TOKEN_MALFORMED");
  await refused(openToken(`${good}${"A".repeat(8 * 1024)}`, trust, nowSeconds), "IDENTITY_TOKEN_MALFORMED");
});

test("a token with any character changed never opens, and nothing but a WritError comes out", async () => {
  const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \u0000é"];
  // The last character of an Ed25519 signature carries four bits of it; the other two say nothing (RFC 4648 §3.5).
  const position = fc.nat(good.length - 2);
  await fc.assert(
    fc.asyncProperty(position, fc.constantFrom(...alphabet), async (at, character) => {
      if (good[at] === character) return;
      await refusedAnyhow(`${good.slice(0, at)}${character}${good.slice(at + 1)}`);
    }),
    { numRuns: 400 },
  );
});

test("a token cut or with anything added, and random text, never open", async () => {
  for (let length = 0; length < good.length; length += 5) await refusedAnyhow(good.slice(0, length));
  for (const more of ["A", ".", "=", " ", "\n", "\u0000", `.${good}`]) await refusedAnyhow(good + more);
  const part = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.base64String(),
    fc.json().map((text) => Buffer.from(text).toString("base64url")),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 5 }), (parts) => refusedAnyhow(parts.join("."))),
    { numRuns: 300 },
  );
});

async function refusedAnyhow(token: string): Promise<void> {
  await assert.rejects(openToken(token, trust, nowSeconds), (error) => {
    assert.ok(error instanceof WritError, String(error));
    assert.match(error.code, /^IDENTITY_TOKEN_(MALFORMED|SIGNATURE)$/);
    assert.equal(error.detail, "");
    return true;
  });
}

test("of several keys the one that the token names verifies it, and no other is tried", async () => {
  const other = await newKey("token", "token-2");
  const both = { ...trust, also: [{ kid: "token-2", jwk: other.publicJwk }] };
  const second = await signToken(wish, other.signer, nowSeconds);
  assert.equal((await openToken(second, both, nowSeconds)).resource, wish.resource);
  assert.equal((await openToken(good, both, nowSeconds)).resource, wish.resource);
  await refused(openToken(second, trust, nowSeconds), "IDENTITY_TOKEN_SIGNATURE");
  // Signed by a key that is believed, under the id of another one that is.
  const swapped = await forge({}, { kid: "token-1" }, other.signer);
  await refused(openToken(swapped, both, nowSeconds), "IDENTITY_TOKEN_SIGNATURE");
  for (const kid of ["token-3", "", undefined, 1]) {
    await refused(openToken(await forge({}, { kid }, other.signer), both, nowSeconds), "IDENTITY_TOKEN_SIGNATURE");
  }
});

test("a key of another use among several is the operator's fault, and a JWKS never holds a private half", async () => {
  const wrong = { ...trust, also: [{ kid: "bundle-1", jwk: bundle.publicJwk }] };
  await refused(openToken(good, wrong, nowSeconds), "KEY_USE");
  const stranger = await newKey("token", "token-9");
  const published = await publishedKey(stranger.signer);
  assert.deepEqual(Object.keys(published), ["kty", "crv", "x", "kid", "use", "alg"]);
  await refused(publishedKey(bundle.signer), "KEY_USE");
});
