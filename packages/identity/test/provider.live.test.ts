// An issuer's keys over time: rotation, a provider that is down, strangers who would have it asked again and again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type IssuerEvent, type Issuers, openIssuers } from "@writ/identity";
import { providerLimits } from "../src/limits.ts";
import { json, makeKey, nowSeconds, signed, type TestKey, TestProvider } from "./provider.ts";

interface Scene {
  readonly provider: TestProvider;
  readonly issuers: Issuers;
  readonly key: TestKey;
  readonly events: IssuerEvent[];
  /** Milliseconds go by. */
  pass(ms: number): void;
  prove(token: string | Promise<string>): Promise<unknown>;
  why(token: string | Promise<string>): Promise<unknown>;
}

async function scene(run: (scene: Scene) => Promise<void>): Promise<void> {
  const provider = await TestProvider.start();
  const key = await makeKey("k1");
  provider.keys = [key.publicJwk];
  let nowMs = 1_000;
  const events: IssuerEvent[] = [];
  const issuers = openIssuers({
    reach: { okta: { ca: TestProvider.ca } },
    nowMs: () => nowMs,
    report: (event) => events.push(event),
  });
  const prove = async (token: string | Promise<string>) =>
    issuers.prove(await token, { okta: provider.issuer() }, nowSeconds);
  const why = async (token: string | Promise<string>) =>
    prove(token).then(
      () => "proved",
      (error: { why?: string }) => error.why ?? String(error),
    );
  const pass = (ms: number) => {
    nowMs += ms;
  };
  try {
    await run({ provider, issuers, key, events, pass, prove, why });
  } finally {
    issuers.close();
    await provider.stop();
  }
}

const { fetchPauseMs, keysFreshMs, keysWaitMs, keysStaleMs } = providerLimits;
/** Lets what goes on beside the work come to its end. */
const until = async (done: () => boolean) => {
  for (let turn = 0; turn < 500 && !done(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(done(), "it did not happen");
};

test("configuration and keys are fetched once for many tokens, also when they come together", () =>
  scene(async ({ provider, key, prove }) => {
    const tokens = Array.from({ length: 20 }, (_, at) => provider.token(key, { sub: `u${at}` }));
    await Promise.all(tokens.map(prove));
    assert.deepEqual(provider.asked, ["/.well-known/openid-configuration", "/jwks"]);
  }));

test("a new key is found when its kid turns up, and the old one still serves while it is published", () =>
  scene(async ({ provider, key, pass, prove, why }) => {
    await prove(provider.token(key));
    const next = await makeKey("k2");
    provider.keys = [key.publicJwk, next.publicJwk];
    pass(fetchPauseMs);
    await prove(provider.token(next));
    assert.equal(provider.fetches, 2);
    assert.equal(await why(provider.token(key, { sub: "again" })), "proved");
    assert.equal(provider.fetches, 2);
  }));

test("unknown key ids, and bad signatures, have the provider asked once in a pause, however many come", () =>
  scene(async ({ provider, key, pass, prove, why }) => {
    await prove(provider.token(key));
    const strangers = await Promise.all([1, 2, 3].map((n) => makeKey(`unknown-${n}`)));
    const forger = await makeKey("k1");
    const attack = async () => {
      for (const stranger of strangers) assert.equal(await why(provider.token(stranger)), "key-unknown");
      for (const sub of ["a", "b", "c"]) assert.equal(await why(provider.token(forger, { sub })), "signature");
    };
    await attack();
    assert.equal(provider.fetches, 1, "not again within the pause");
    pass(fetchPauseMs);
    await attack();
    await attack();
    assert.equal(provider.fetches, 2);
    pass(fetchPauseMs - 1);
    await attack();
    assert.equal(provider.fetches, 2);
  }));

test("a token of an issuer that nobody named asks nobody", () =>
  scene(async ({ provider, key, why }) => {
    assert.equal(await why(provider.token(key, { iss: "https://evil.example" })), "issuer-unknown");
    assert.deepEqual(provider.asked, []);
  }));

test("a kid that gets another key: the new one serves, the old one's tokens do not, remembered ones neither", () =>
  scene(async ({ provider, key, events, pass, prove, why }) => {
    const old = await provider.token(key);
    await prove(old);
    const reused = await makeKey("k1");
    provider.keys = [reused.publicJwk];
    assert.equal(await why(provider.token(reused)), "signature", "within the pause nobody is asked");
    pass(fetchPauseMs);
    assert.equal(await why(provider.token(reused)), "proved");
    assert.equal(await why(old), "signature");
    assert.deepEqual(
      events.map(({ event, issuer }) => [event, issuer]),
      [
        ["keys-fetched", "okta"],
        ["key-id-reused", "okta"],
      ],
    );
  }));

test("one kid twice for one algorithm is no key; for two kinds of key each serves its own", () =>
  scene(async ({ provider, key, pass, why }) => {
    const twin = await makeKey("k1");
    provider.keys = [key.publicJwk, twin.publicJwk];
    assert.equal(await why(provider.token(key)), "key-unfit");
    const other = await makeKey("k1", "EdDSA");
    provider.keys = [key.publicJwk, other.publicJwk, key.publicJwk];
    pass(keysWaitMs);
    assert.equal(await why(provider.token(key)), "proved");
    assert.equal(await why(provider.token(other)), "proved");
  }));

test("keys of ten minutes are fetched again beside the work", () =>
  scene(async ({ provider, key, pass, prove }) => {
    const token = await provider.token(key);
    await prove(token);
    pass(keysFreshMs - 1);
    await prove(token);
    assert.equal(provider.fetches, 1);
    pass(1);
    await prove(token);
    await until(() => provider.fetches === 2);
    await prove(token);
  }));

test("a key that was withdrawn serves an hour at most, though nobody asked meanwhile", () =>
  scene(async ({ provider, key, pass, prove, why }) => {
    const token = await provider.token(key);
    await prove(token);
    provider.keys = [];
    pass(keysWaitMs);
    assert.equal(await why(token), "key-unknown");
  }));

test("while the provider is down its keys serve a day, and not longer", () =>
  scene(async ({ provider, key, events, pass, why }) => {
    const token = await provider.token(key);
    assert.equal(await why(token), "proved");
    const down = (_: unknown, response: { writeHead(status: number): { end(): void } }) =>
      response.writeHead(503).end();
    provider.answers.set("/jwks", down).set("/.well-known/openid-configuration", down);
    pass(keysWaitMs);
    assert.equal(await why(token), "proved");
    assert.equal(events.at(-1)?.event, "keys-unavailable");
    assert.match(events.at(-1)?.detail ?? "", /status 503/);
    pass(keysStaleMs - keysWaitMs - 1);
    assert.equal(await why(provider.token(key, { sub: "another" })), "proved");
    pass(1);
    assert.equal(await why(token), "keys-unavailable");
    provider.answers.clear();
    pass(fetchPauseMs);
    assert.equal(await why(token), "proved");
  }));

test("a key that was withdrawn while the provider was down goes once it is back, though each token comes once", () =>
  scene(async ({ provider, issuers, key, pass, why }) => {
    assert.equal(await why(provider.token(key)), "proved");
    provider.answers.set("/jwks", (_, response) => void response.writeHead(503).end());
    pass(keysWaitMs);
    assert.equal(await why(provider.token(key, { sub: "while it is down" })), "proved");
    provider.answers.clear();
    provider.keys = [];
    pass(fetchPauseMs);
    assert.equal(await why(provider.token(key, { sub: "has it asked" })), "proved");
    await until(() => issuers.status()[0]?.failing === false);
    assert.equal(await why(provider.token(key, { sub: "after that" })), "key-unknown");
  }));

test("a provider that was never reached is tried once in a pause, and others are told at once", () =>
  scene(async ({ provider, issuers, key, pass, why }) => {
    provider.answers.set("/jwks", (_, response) => void response.writeHead(500).end());
    for (let turn = 0; turn < 5; turn += 1) assert.equal(await why(provider.token(key)), "keys-unavailable");
    assert.equal(provider.fetches, 1);
    assert.deepEqual(issuers.status(), [{ issuer: "okta", keys: 0, ageSeconds: undefined, failing: true }]);
    provider.answers.clear();
    pass(fetchPauseMs);
    assert.equal(await why(provider.token(key)), "proved");
    assert.deepEqual(issuers.status(), [{ issuer: "okta", keys: 1, ageSeconds: 0, failing: false }]);
  }));

test("an issuer whose address changes under its name is another provider", () =>
  scene(async ({ provider, issuers, key, why }) => {
    const token = await provider.token(key);
    assert.equal(await why(token), "proved");
    const moved = await TestProvider.start();
    try {
      const map = { okta: moved.issuer() };
      await assert.rejects(issuers.prove(token, map, nowSeconds), { why: "issuer-unknown" });
      const forged = await signed(key, moved.claims());
      await assert.rejects(issuers.prove(forged, map, nowSeconds), { why: "key-unknown" });
      moved.keys = [key.publicJwk];
    } finally {
      await moved.stop();
    }
    assert.equal(await why(provider.token(key, { sub: "back" })), "proved");
  }));

test("what was proved before an issuer's address changed is proved anew when the address is back", () =>
  scene(async ({ provider, issuers, key, why }) => {
    const token = await provider.token(key);
    assert.equal(await why(token), "proved");
    issuers.warm({});
    provider.keys = [];
    assert.equal(await why(token), "key-unknown");
  }));

test("warm fetches before the first token and drops issuers that are gone; close forgets everything", () =>
  scene(async ({ provider, issuers, key, why }) => {
    issuers.warm({ okta: provider.issuer(), dev: { trial: true, workloads: false } });
    await until(() => issuers.status()[0]?.keys === 1);
    assert.equal(await why(provider.token(key)), "proved");
    assert.equal(provider.fetches, 1);
    issuers.warm({});
    assert.deepEqual(issuers.status(), []);
    issuers.close();
  }));

for (const [what, document] of [
  ["of another issuer", { issuer: "https://evil.example", jwks_uri: "https://evil.example/jwks" }],
  ["with a slash more", "slash"],
  ["without jwks_uri", "no-keys"],
  ["with jwks_uri in clear", "clear"],
  ["with jwks_uri on another host that nobody named", "elsewhere"],
  ["that is no object", []],
] as const) {
  test(`a configuration ${what} is refused`, () =>
    scene(async ({ provider, key, events, why }) => {
      const { url } = provider;
      const own = { slash: { issuer: `${url}/`, jwks_uri: `${url}/jwks` }, "no-keys": { issuer: url } };
      const clear = { issuer: url, jwks_uri: `${url.replace("https", "http")}/jwks` };
      const elsewhere = { issuer: url, jwks_uri: `${url.replace("127.0.0.1", "localhost")}/jwks` };
      const sent = typeof document === "string" ? { ...own, clear, elsewhere }[document] : document;
      provider.answers.set("/.well-known/openid-configuration", json(sent));
      assert.equal(await why(provider.token(key)), "keys-unavailable");
      assert.equal(events.at(-1)?.event, "keys-unavailable");
      assert.equal(provider.fetches, 0);
    }));
}

test("keys on another host are taken when proxy.yaml names it", async () => {
  const provider = await TestProvider.start();
  const key = await makeKey("k1");
  provider.keys = [key.publicJwk];
  const jwks_uri = `${provider.url.replace("127.0.0.1", "localhost")}/jwks`;
  provider.answers.set("/.well-known/openid-configuration", json({ issuer: provider.url, jwks_uri }));
  const issuers = openIssuers({ reach: { okta: { ca: TestProvider.ca, hosts: [new URL(jwks_uri).host] } } });
  try {
    const proved = await issuers.prove(await provider.token(key), { okta: provider.issuer() }, nowSeconds);
    assert.equal(proved.issuer, "okta");
  } finally {
    issuers.close();
    await provider.stop();
  }
});

test("key sets that are none, or of too many keys, are refused; odd keys in one are left out", () =>
  scene(async ({ provider, key, pass, why }) => {
    const sets = [null, [], "x", {}, { keys: {} }, { keys: Array.from({ length: 101 }, () => key.publicJwk) }];
    for (const set of sets) {
      provider.answers.set("/jwks", json(set));
      pass(fetchPauseMs);
      assert.equal(await why(provider.token(key)), "keys-unavailable", JSON.stringify(set)?.slice(0, 40));
    }
    const odd = [
      null,
      1,
      "x",
      [],
      {},
      { kty: "EC" },
      { ...key.publicJwk, kid: 1 },
      { kty: "oct", k: "AAAA", kid: "k1" },
    ];
    provider.answers.set("/jwks", json({ keys: [...odd, key.publicJwk, ...odd] }));
    pass(fetchPauseMs);
    assert.equal(await why(provider.token(key)), "proved");
  }));
