// The browser's login against a provider that lies, by a browser that is a few requests.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { boundedFetch } from "../../src/login/bounded-fetch.ts";
import { authorizationAddress, logInByCode } from "../../src/login/code-flow.ts";
import { answerBytesMax } from "../../src/login/limits.ts";
import { openProvider, type Provider, type ProviderTokens } from "../../src/login/provider.ts";
import { client, type Said, ScriptedProvider } from "./scripted-provider.ts";

let scripted: ScriptedProvider;
before(async () => {
  scripted = await ScriptedProvider.start();
});
after(() => scripted.stop());
beforeEach(() => {
  scripted.script = () => undefined;
  scripted.claims = {};
  scripted.signedByStranger = false;
});

async function provider(): Promise<Provider> {
  return await openProvider({ url: scripted.url, client, fetch: boundedFetch({ ca: scripted.ca }) });
}

interface Back {
  /** Parameters of the way back, beside or instead of the usual code and state. */
  readonly over?: Readonly<Record<string, string>>;
  /** What comes to the loopback address before the browser does. */
  readonly earlier?: (callback: string, page: URL) => Promise<void>;
}

/** Follows our address to the provider's page, and comes back as somebody who logged in there would. */
async function logIn({
  over = {},
  earlier,
}: Back = {}): Promise<{ tokens: ProviderTokens; page: string; status: number }> {
  let [page, status] = ["", 0];
  const shown = Promise.withResolvers<void>();
  const open = async ({ start }: { start: string }) => {
    const there = await fetch(start, { redirect: "manual" });
    const destination = new URL(there.headers.get("location") ?? "");
    const asked = destination.searchParams;
    const callback = asked.get("redirect_uri") ?? "";
    await earlier?.(callback, destination);
    const parameters = { code: asked.get("nonce") ?? "", state: asked.get("state") ?? "", ...over };
    const back = await fetch(`${callback}?${new URLSearchParams(parameters)}`);
    [page, status] = [await back.text(), back.status];
    shown.resolve();
  };
  const tokens = await logInByCode(await provider(), {
    scope: "openid",
    port: undefined,
    signal: AbortSignal.timeout(20_000),
    open,
  });
  await shown.promise;
  return { tokens, page, status };
}

test("a login ends with the ID token, and the browser is told that it is done", async () => {
  const { tokens, page, status } = await logIn();
  assert.equal(tokens.claims.sub, "00u1");
  assert.equal(status, 200);
  assert.match(page, /You are logged in/);
  assert.ok(!page.includes(tokens.idToken));
  const asked = scripted.asked.findLast(({ path }) => path === "/token");
  assert.match(asked?.form.get("code_verifier") ?? "", /^[\w-]{43,128}$/);
});

test("the challenge is that of RFC 7636, appendix B", async () => {
  const attempt = {
    redirectUri: "http://127.0.0.1:1/callback",
    scope: "openid",
    state: "s",
    nonce: "n",
    verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
  };
  const { searchParams } = new URL(await authorizationAddress(await provider(), attempt));
  assert.equal(searchParams.get("code_challenge"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  assert.equal(searchParams.get("code_challenge_method"), "S256");
  assert.equal(searchParams.get("response_type"), "code");
});

test("whoever comes with another state, or twice the same parameter, is refused and ends nobody's login", async () => {
  const seen: number[] = [];
  const { tokens } = await logIn({
    earlier: async (callback, page) => {
      const state = page.searchParams.get("state") ?? "";
      for (const query of [
        "code=evil&state=guess",
        "code=evil",
        `state=${state}&state=${state}&code=x`,
        "error=x&state=y",
      ]) {
        const answer = await fetch(`${callback}?${query}`);
        seen.push(answer.status);
        assert.doesNotMatch(await answer.text(), /evil|guess/);
      }
    },
  });
  assert.deepEqual(seen, [400, 400, 400, 400]);
  assert.equal(tokens.claims.sub, "00u1");
});

test("a refusal at the provider is told in its words, safe for a terminal", async () => {
  const over = { error: "access_denied", error_description: "No.\u001b[31m\u202e" };
  await assert.rejects(logIn({ over }), ({ code, message }: { code: string; message: string }) => {
    assert.equal(code, "CLI_LOGIN");
    assert.match(message, /says access_denied \(No\./);
    assert.ok(!/[\u001b\u202e]/.test(message));
    return true;
  });
});

const hour = 3600;
const now = () => Math.floor(Date.now() / 1000);
const hostileClaims: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  "another issuer": () => ({ iss: "https://evil.example" }),
  "another audience": () => ({ aud: "other" }),
  "several audiences without us as azp": () => ({ aud: [client, "other"], azp: "other" }),
  "another nonce": () => ({ nonce: "other" }),
  "no nonce": () => ({ nonce: undefined }),
  "its end in the past": () => ({ exp: now() - hour }),
  "its beginning in the future": () => ({ nbf: now() + hour }),
  "another access token's hash": () => ({ at_hash: "AAAAAAAAAAAAAAAAAAAAAA" }),
  "a hash that is no text": () => ({ at_hash: 7 }),
  "no subject": () => ({ sub: undefined }),
};

for (const [what, claims] of Object.entries(hostileClaims)) {
  test(`an ID token with ${what} is refused, and the page says that it did not work`, async () => {
    scripted.claims = claims();
    await assert.rejects(logIn(), { code: "CLI_LOGIN" });
  });
}

test("an ID token that somebody else signed is refused", async () => {
  scripted.signedByStranger = true;
  await assert.rejects(logIn(), { code: "CLI_LOGIN" });
});

const unsigned = (over: object) => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: scripted.url, aud: client, sub: "00u1", iat: now, exp: now + hour, ...over };
  const parts = [{ alg: "none" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return `${parts.join(".")}.`;
};

const hostileAnswers: Readonly<Record<string, () => Said>> = {
  "an error of RFC 6749": () => ({ status: 400, body: { error: "invalid_grant", error_description: "used" } }),
  "no ID token": () => ({ body: { token_type: "bearer", access_token: "x" } }),
  "an ID token with alg none": () => ({ body: { token_type: "bearer", access_token: "x", id_token: unsigned({}) } }),
  "a page in HTML": () => ({ headers: { "content-type": "text/html" }, body: "<h1>Sign in</h1>" }),
  "what is no JSON": () => ({ body: "{" }),
  "a redirect to elsewhere": () => ({ status: 307, headers: { location: "https://evil.example/token" } }),
  "a fault of its own": () => ({ status: 500, body: "boom" }),
};

for (const [what, said] of Object.entries(hostileAnswers)) {
  test(`a token endpoint that answers with ${what} ends the login`, async () => {
    scripted.script = ({ path }) => (path === "/token" ? said() : undefined);
    await assert.rejects(logIn(), { code: "CLI_LOGIN" });
  });
}

test("a huge answer is not read to its end", async () => {
  const body = " ".repeat(answerBytesMax + 1);
  scripted.script = ({ path }) => (path === "/token" ? { body } : undefined);
  await assert.rejects(logIn(), { code: "CLI_UNREACHABLE" });
});

const hostileDiscovery: Readonly<Record<string, object>> = {
  "another issuer": { issuer: "https://evil.example" },
  "a login page in clear": { authorization_endpoint: "http://evil.example/authorize" },
  "a login page that is a script": { authorization_endpoint: "javascript:alert(1)" },
  "no login page": { authorization_endpoint: undefined },
  "no S256": { code_challenge_methods_supported: ["plain"] },
  "a token endpoint in clear": { token_endpoint: "http://127.0.0.1:1/token" },
};

for (const [what, over] of Object.entries(hostileDiscovery)) {
  test(`discovery with ${what} leads nowhere`, async () => {
    scripted.script = ({ path }) =>
      path === "/.well-known/openid-configuration" ? { body: scripted.discovery(over) } : undefined;
    await assert.rejects(logIn(), { code: "CLI_LOGIN" });
  });
}

test("an issuer without https is not asked", async () => {
  const fetch = boundedFetch({});
  await assert.rejects(openProvider({ url: "http://127.0.0.1:1", client, fetch }), { code: "CLI_LOGIN" });
});

test("Ctrl-C ends the wait, and the port is closed", async () => {
  const stop = new AbortController();
  let callback = "";
  const open = async ({ provider: page }: { provider: string }) => {
    callback = new URL(page).searchParams.get("redirect_uri") ?? "";
    stop.abort();
  };
  await assert.rejects(logInByCode(await provider(), { scope: "openid", port: undefined, signal: stop.signal, open }));
  await assert.rejects(fetch(callback));
});
