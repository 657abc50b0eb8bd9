// Providers' tokens over a real https server: what proves whom, and what is refused with which word. No refusal may
// carry anything of the token.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, before, test } from "node:test";
import { type ErrorCode, errorTable, type IssuerData } from "@writ/contracts";
import { IdentityRefused, type Issuers, openIssuers, type RefusalReason } from "@writ/identity";
import fc from "fast-check";
import { audience, makeKey, nowSeconds, signed, type TestKey, TestProvider } from "./provider.ts";

let provider: TestProvider;
let key: TestKey;
let issuers: Issuers;

before(async () => {
  provider = await TestProvider.start();
  key = await makeKey("k1");
  provider.keys = [key.publicJwk];
  issuers = openIssuers({ reach: { okta: { ca: TestProvider.ca }, other: { ca: TestProvider.ca } } });
});

after(async () => {
  issuers.close();
  await provider.stop();
});

const prove = (token: string, data: IssuerData = provider.issuer(), now = nowSeconds) =>
  issuers.prove(token, { okta: data }, now);

/** Refused with this word and code, and without a trace of the token in anything that could be printed. */
async function refused(token: string, why: RefusalReason, data?: IssuerData, now?: number): Promise<IdentityRefused> {
  const error: unknown = await prove(token, data, now).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof IdentityRefused, `not refused as ${why}: ${String(error)}`);
  assert.equal(error.why, why);
  assert.equal(errorTable[error.code].audience, "client");
  assert.equal(error.detail, "");
  const printed = JSON.stringify([error, error.message, error.stack, error.cause]);
  for (const part of token.split(".")) assert.ok(part.length < 8 || !printed.includes(part), "the token is in it");
  return error;
}

test("a person is proved with issuer, subject, name and groups, frozen", async () => {
  const data = provider.issuer({ user: "email", groups: "groups" });
  const token = await provider.token(key, { email: "alice@acme.example", email_verified: true, groups: ["a", "b"] });
  const identity = await prove(token, data);
  assert.deepEqual(identity, {
    issuer: "okta",
    kind: "person",
    subject: "00u1",
    name: "alice@acme.example",
    claims: { groups: ["a", "b"] },
    authenticatedAt: nowSeconds - 10,
    expiresAt: nowSeconds + 300,
  });
  assert.ok(
    Object.isFrozen(identity) && Object.isFrozen(identity.claims) && Object.isFrozen(identity.claims["groups"]),
  );
});

test("an issuer that names no user and no groups yields neither, whatever the token says", async () => {
  const identity = await prove(await provider.token(key, { email: "x@y.example", groups: ["a"], name: "Alice" }));
  assert.equal(identity.kind, "person");
  assert.equal("name" in identity, false);
  assert.deepEqual(identity.claims, {});
});

test("a job is proved by its listed claims, as text", async () => {
  const data = provider.issuer({ workloads: true, id: ["repository_id"] });
  const more = { repository_id: 1234, event_name: "push", ref: "refs/heads/main", secret_claim: "x", sub: "repo:a/b" };
  const identity = await prove(await provider.token(key, more), data);
  assert.equal(identity.kind, "workload");
  assert.deepEqual(identity.claims, { repository_id: "1234", ref: "refs/heads/main", event_name: "push" });
});

for (const algorithm of ["RS256", "PS256", "ES256", "ES384", "EdDSA"]) {
  test(`${algorithm} is taken with a key that is fit for it`, async () => {
    const other = await makeKey(`of-${algorithm}`, algorithm);
    const own = await TestProvider.start();
    own.keys = [other.publicJwk];
    const opened = openIssuers({ reach: { okta: { ca: TestProvider.ca } } });
    try {
      const identity = await opened.prove(await own.token(other), { okta: own.issuer() }, nowSeconds);
      assert.equal(identity.issuer, "okta");
    } finally {
      opened.close();
      await own.stop();
    }
  });
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

test("alg none, HS256 with the public key, and algorithms outside the list are refused", async () => {
  const claims = part(provider.claims());
  for (const alg of ["none", "None", "NONE", "", "HS256", "HS512", "RS1", "ES512", "ES256K", "RSA-OAEP", 256, null]) {
    await refused(`${part({ alg, kid: "k1", typ: "JWT" })}.${claims}.AAAA`, "algorithm");
  }
  await refused(`${part({ alg: "none", kid: "k1" })}.${claims}.`, "shape");
  const input = `${part({ alg: "HS256", kid: "k1" })}.${claims}`;
  const mac = createHmac("sha256", JSON.stringify(key.publicJwk)).update(input).digest("base64url");
  await refused(`${input}.${mac}`, "algorithm");
});

test("an algorithm that does not fit the key is refused, though it is of the list", async () => {
  const [, payload = "", signature = ""] = (await provider.token(key)).split(".");
  for (const alg of ["RS256", "PS256", "ES384", "EdDSA"]) {
    await refused(`${part({ alg, kid: "k1", typ: "JWT" })}.${payload}.${signature}`, "key-unfit");
  }
});

test("news about somebody, such as a logout, is no login of theirs", async () => {
  const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
  await refused(await provider.token(key, { events }), "type");
});

test("headers that change what is verified, name another type or carry a key are of no use", async () => {
  const [, payload = "", signature = ""] = (await provider.token(key)).split(".");
  const as = (header: unknown) => `${part(header)}.${payload}.${signature}`;
  const good = { alg: "ES256", kid: "k1", typ: "JWT" };
  await refused(as({ ...good, crit: [] }), "header");
  await refused(as({ ...good, crit: ["b64"], b64: false }), "header");
  await refused(as({ ...good, b64: false }), "header");
  await refused(as({ ...good, kid: undefined }), "header");
  await refused(as({ ...good, kid: 1 }), "header");
  await refused(as({ ...good, kid: "k".repeat(257) }), "header");
  for (const typ of ["logout+jwt", "dpop+jwt", "secevent+jwt", "writ+jwt", 1, null, ["JWT"]]) {
    await refused(as({ ...good, typ }), "type");
  }
  const stranger = await makeKey("k1");
  const jwk = stranger.publicJwk;
  for (const more of [{ jwk }, { jku: "https://evil.example/jwks" }, { x5u: "https://evil.example/x" }]) {
    await refused(await signed(stranger, provider.claims(), more), "signature");
  }
});

test("typ at+jwt, in any case, and none at all are taken", async () => {
  for (const typ of ["at+jwt", "AT+JWT", "jwt", undefined]) {
    assert.equal((await prove(await signed(key, provider.claims(), { typ }))).issuer, "okta");
  }
});

test("the issuer is found by its exact address alone", async () => {
  for (const iss of [
    `${provider.url}/`,
    provider.url.replace("https", "http"),
    provider.url.toUpperCase(),
    `${provider.url}#`,
    [provider.url],
    "okta",
    undefined,
    1,
  ]) {
    await refused(await signed(key, provider.claims({ iss })), "issuer-unknown");
  }
});

test("an issuer that the bundle no longer names vouches for nobody, at once", async () => {
  const token = await provider.token(key);
  assert.equal((await prove(token)).issuer, "okta");
  await assert.rejects(issuers.prove(token, {}, nowSeconds), { why: "issuer-unknown" });
  const trial = { okta: { trial: true, workloads: false } };
  await assert.rejects(issuers.prove(token, trial, nowSeconds), { why: "issuer-unknown" });
  const inherited = Object.create({ okta: provider.issuer() }) as Record<string, IssuerData>;
  await assert.rejects(issuers.prove(token, inherited, nowSeconds), { why: "issuer-unknown" });
});

test("what an issuer is counts anew at every call: audience, user, groups, workloads", async () => {
  const token = await provider.token(key, { email: "alice@acme.example" });
  assert.equal((await prove(token)).kind, "person");
  await refused(token, "audience", provider.issuer({ audience: "other" }));
  await refused(token, "groups-missing", provider.issuer({ groups: "groups" }));
  await refused(token, "workload-claims", provider.issuer({ workloads: true, id: ["repository_id"] }));
  const person = await prove(token, provider.issuer({ user: "email" }));
  assert.equal(person.kind === "person" && person.name, "alice@acme.example");
});

test("the same subject at another issuer is another identity, and another issuer's key is no key", async () => {
  const other = await TestProvider.start();
  const otherKey = await makeKey("k1");
  other.keys = [otherKey.publicJwk];
  try {
    const map = { okta: provider.issuer(), other: other.issuer() };
    assert.equal((await issuers.prove(await provider.token(key), map, nowSeconds)).issuer, "okta");
    assert.equal((await issuers.prove(await other.token(otherKey), map, nowSeconds)).issuer, "other");
    const forged = await signed(otherKey, provider.claims());
    await assert.rejects(issuers.prove(forged, map, nowSeconds), { why: "signature", issuer: "okta" });
  } finally {
    await other.stop();
  }
});

test("of two issuers with one address the audience decides", async () => {
  const map = { jobs: provider.issuer({ workloads: true, id: ["sub"], audience: "jobs" }), okta: provider.issuer() };
  const own = openIssuers({ reach: { jobs: { ca: TestProvider.ca }, okta: { ca: TestProvider.ca } } });
  try {
    assert.equal((await own.prove(await provider.token(key), map, nowSeconds)).issuer, "okta");
    const job = await own.prove(await provider.token(key, { aud: "jobs" }), map, nowSeconds);
    assert.deepEqual([job.issuer, job.kind, job.claims], ["jobs", "workload", { sub: "00u1" }]);
    await assert.rejects(own.prove(await provider.token(key, { aud: "x" }), map, nowSeconds), { why: "audience" });
  } finally {
    own.close();
  }
});

test("the audience is exactly ours; several only when the token was issued to us", async () => {
  const client = provider.issuer({ client: "writ-cli" });
  for (const aud of [[audience], audience]) assert.ok(await prove(await provider.token(key, { aud })));
  const both = [audience, "other"];
  assert.ok(await prove(await provider.token(key, { aud: both, azp: audience })));
  assert.ok(await prove(await provider.token(key, { aud: both, azp: "writ-cli" }), client));
  for (const aud of [
    both,
    ["other"],
    "other",
    "WRIT",
    "writ ",
    "",
    [],
    undefined,
    null,
    { writ: true },
    [[audience]],
  ]) {
    await refused(await provider.token(key, { aud }), "audience");
  }
  await refused(await provider.token(key, { aud: both, azp: "other" }), "audience");
  await refused(await provider.token(key, { aud: both, azp: "writ-cli" }), "audience");
  await refused(await provider.token(key, { aud: [audience, 1], azp: audience }), "audience");
});

test("a token ends to the second, begins with a minute of skew, and lives a day at most", async () => {
  const at = (times: object) => provider.token(key, times as Record<string, unknown>);
  const n = nowSeconds;
  await refused(await at({ exp: n }), "ended");
  await refused(await at({ exp: n - 1 }), "ended");
  assert.ok(await prove(await at({ exp: n + 1 })));
  await refused(await at({ iat: n + 61, exp: n + 300 }), "not-yet");
  await refused(await at({ nbf: n + 61 }), "not-yet");
  assert.ok(await prove(await at({ nbf: n + 60 })));
  const early = await prove(await at({ iat: n + 60, exp: n + 300 }));
  assert.equal(early.authenticatedAt, n, "a clock ahead does not stretch what is believed");
  await refused(await at({ iat: n - 10, exp: n - 10 + 86_401 }), "life");
  for (const times of [
    { exp: undefined },
    { iat: undefined },
    { exp: "soon" },
    { exp: n + 0.5 },
    { exp: 1e300 },
    { iat: -1 },
    { nbf: "now" },
    { iat: n + 20, exp: n + 10 },
  ]) {
    await refused(await at(times), "times");
  }
});

test("a token seen before is good no longer than a new one", async () => {
  const token = await provider.token(key);
  assert.ok(await prove(token));
  assert.ok(await prove(token, provider.issuer(), nowSeconds + 299));
  await refused(token, "ended", provider.issuer(), nowSeconds + 300);
  assert.ok(await prove(token));
  await refused(token, "not-yet", provider.issuer(), nowSeconds - 71);
});

test("a token seen before asks nobody, and is the very same answer", async () => {
  const token = await provider.token(key);
  const first = await prove(token);
  const asked = provider.asked.length;
  const data = provider.issuer();
  for (let turn = 0; turn < 100; turn += 1) assert.equal(await prove(token, data), first);
  assert.equal(provider.asked.length, asked);
});

test("whoever is refused is refused again: only what was proved is remembered", async () => {
  const stranger = await makeKey("k1");
  const forged = await signed(stranger, provider.claims());
  for (let turn = 0; turn < 3; turn += 1) await refused(forged, "signature");
});

test("what is too long, cut, or no token is refused before anything is decoded", async () => {
  const good = await provider.token(key);
  await refused(`${good}${"A".repeat(16 * 1024)}`, "shape");
  for (const text of ["", ".", "..", "...", "a.b", `${good}.`, `.${good}`, `${good}=`, `${good} `, `${good}\n`]) {
    await refused(text, "shape");
  }
  const [header = "", payload = "", signature = ""] = good.split(".");
  const latin = Buffer.from('{"alg":"\xe9"}', "latin1").toString("base64url");
  await refused(`${latin}.${payload}.${signature}`, "shape");
  for (const value of [[], null, 1, "x"]) await refused(`${header}.${part(value)}.${signature}`, "shape");
  await refused(`${header}.${part("x").slice(1)}.${signature}`, "shape");
});

test("a token with any one character changed is refused", async () => {
  const good = await provider.token(key);
  const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \u0000é"];
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 1), fc.constantFrom(...alphabet), async (at, character) => {
      if (good[at] === character) return;
      const changed = `${good.slice(0, at)}${character}${good.slice(at + 1)}`;
      await assert.rejects(prove(changed), (error) => error instanceof IdentityRefused && error.detail === "");
    }),
    { numRuns: 500 },
  );
});

test("claims of any form give an identity or a refusal, nothing else", async () => {
  const data = provider.issuer({ user: "email", groups: "groups" });
  const claims = fc.dictionary(
    fc.constantFrom("sub", "email", "groups", "aud", "exp", "iat", "nbf", "azp", "email_verified", "_claim_names"),
    fc.oneof(fc.jsonValue(), fc.string({ unit: "binary" }), fc.constant(audience)),
  );
  await fc.assert(
    fc.asyncProperty(claims, async (more) => {
      const token = await provider.token(key, { email: "alice@acme.example", groups: [], ...more });
      await prove(token, data).catch((error: unknown) => assert.ok(error instanceof IdentityRefused, String(error)));
    }),
    { numRuns: 200 },
  );
});

test("what a client is told before its signature is good is one text", async () => {
  const before: RefusalReason[] = [
    "shape",
    "header",
    "algorithm",
    "type",
    "issuer-unknown",
    "key-unknown",
    "signature",
  ];
  const codes = new Set<ErrorCode>(before.map((why) => new IdentityRefused(why).code));
  assert.deepEqual([...codes], ["IDENTITY_PROVIDER_TOKEN"]);
});
