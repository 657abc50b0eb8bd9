// The proxy's pages from a proxy that lies: what is believed of its answers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { AccessRefused, askReach, askWellKnown, exchangeToken, proxyAddress } from "../../src/connect/proxy-door.ts";
import { boundedFetch } from "../../src/login/bounded-fetch.ts";
import { type Said, ScriptedProvider } from "../login/scripted-provider.ts";

let scripted: ScriptedProvider;
before(async () => {
  scripted = await ScriptedProvider.start();
});
after(() => scripted.stop());

const door = () => ({ address: new URL(scripted.url), fetch: boundedFetch({ ca: scripted.ca }) });
function says(said: Said): void {
  scripted.script = () => said;
}

const wish = { token: "a.b.c", kind: "id_token", resource: "orders-db", scope: "role:read-only" } as const;
const access = [{ role: "read-only", grant: "orders-db/a", until: 2_000_000_000 }];
const token = { access_token: "x.y.z", expires_in: 60, expires_at: 2_000_000_000, resource: "orders-db", access };

test("an exchange sends what RFC 8693 says, and takes the token", async () => {
  says({ body: token });
  assert.equal((await exchangeToken(door(), wish)).access_token, "x.y.z");
  const form = Object.fromEntries(scripted.asked.at(-1)?.form ?? []);
  assert.deepEqual(form, {
    grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
    subject_token: "a.b.c",
    subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
    audience: "orders-db",
    scope: "role:read-only",
  });
});

const oddTokens: Readonly<Record<string, object>> = {
  "a token that breaks its line": { access_token: "x\ny" },
  "a token with a colon": { access_token: "x:y" },
  "no token": { access_token: undefined },
  "another resource": { resource: "other" },
  "no access": { access: [] },
  "a role of two lines": { access: [{ ...access[0], role: "a\n[b]" }] },
  "an end that is no number": { expires_at: "soon" },
};
for (const [what, over] of Object.entries(oddTokens)) {
  test(`an answer with ${what} is not believed`, async () => {
    says({ body: { ...token, ...over } });
    await assert.rejects(exchangeToken(door(), wish), { code: "CLI_PROXY" });
  });
}

test("a refusal comes with its choices and what to do, safe for a terminal", async () => {
  const refusal = {
    error: "invalid_scope",
    error_description: "no-grant: Not \u001b[2Jyours.",
    choices: [...access, { role: 7 }],
  };
  says({ status: 400, body: { ...refusal, next: "Ask: writ request orders-db" } });
  await assert.rejects(exchangeToken(door(), wish), (error) => {
    assert.ok(error instanceof AccessRefused);
    assert.deepEqual([error.choices, error.next], [access, "Ask: writ request orders-db"]);
    assert.ok(!error.message.includes("\u001b"));
    return true;
  });
  says({ status: 500, body: "<html>" });
  await assert.rejects(exchangeToken(door(), wish), { code: "CLI_PROXY" });
});

const issuers = [{ name: "okta", workloads: false, trial: false, url: "https://a.example", audience: "writ" }];
const known = { writ: 1, repository: "1", issuers };

test("what the proxy says of itself is checked", async () => {
  says({ body: { ...known, postgres: { host: "gw", port: 5432, tls: true } } });
  assert.equal((await askWellKnown(door())).postgres?.host, "gw");
  const odd = [
    { ...known, writ: 2 },
    { ...known, repository: "" },
    { ...known, issuers: [{}] },
    ...["a,b", "/tmp", "a b", "", 7].map((host) => ({ ...known, postgres: { host, port: 5432, tls: true } })),
    { ...known, postgres: { host: "gw", port: 0, tls: true } },
  ];
  for (const body of odd) {
    says({ body });
    await assert.rejects(askWellKnown(door()), { code: "CLI_PROXY" });
  }
  says({ status: 404 });
  await assert.rejects(askWellKnown(door()), { code: "CLI_PROXY" });
});

test("a list is whole, or none", async () => {
  const reach = { repository: "1", issuer: "okta", subject: "alice", reach: [], open: [], more: false };
  says({ body: reach });
  assert.deepEqual((await askReach(door(), "a.b.c")).reach, []);
  for (const over of [{ reach: [{}] }, { open: [{ resource: "a" }] }, { more: 1 }, { subject: "" }]) {
    says({ body: { ...reach, ...over } });
    await assert.rejects(askReach(door(), "a.b.c"), { code: "CLI_PROXY" });
  }
});

test("only a control port is an address", () => {
  assert.equal(proxyAddress("https://gw.acme.example:8443").href, "https://gw.acme.example:8443/");
  for (const odd of ["gw:8443", "http://gw:8443", "https://gw/path", "https://u:p@gw", "https://gw/?x", ""]) {
    assert.throws(() => proxyAddress(odd), { code: "WRIT_USAGE" });
  }
});
