// From an identity provider's token to masked rows, with two workers behind one token endpoint over TLS; then the grant
// is reverted, and both the session and the next token end. No token lies anywhere afterwards.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { after, before, test } from "node:test";
import { type ReachAnswer, type TokenAnswer, type TokenRefusal, tokenExchange, tokenPaths } from "@writ/contracts";
import { makeKey, signed, TestProvider } from "../../packages/identity/test/provider.ts";
import { alice, World } from "./world.ts";

let world: World;
let provider: TestProvider;
const key = await makeKey("k1");
const secrets: string[] = [];

before(async () => {
  provider = await TestProvider.start();
  provider.keys = [key.publicJwk];
  world = await World.start({ every: "1s", proxy: "workers: 2\n", prepare });
});
after(async () => {
  await world.stop();
  await provider.stop();
});

async function prepare(made: World): Promise<void> {
  const writ = made.files.get("writ.yaml") ?? "";
  const issuer = `  okta: { url: "${provider.url}", audience: writ, user: email }`;
  made.files.set("writ.yaml", writ.replace("  dev: { trial: true }", issuer));
  const people = made.files.get("people.yaml") ?? "";
  made.files.set("people.yaml", people.replaceAll("issuer: dev", "issuer: okta"));
  await writeFile(made.at("provider.pem"), TestProvider.ca);
  const usual = await readFile(made.at("proxy.yaml"), "utf8");
  const tls = "tls: { certificate: proxy.crt, key: proxy.key }";
  const changed = usual
    .replace('address: "127.0.0.1:0", tls', 'address: "127.0.0.1:0", name: "gateway.example:5432", ca: ca.pem, tls')
    .replace('control: { address: "127.0.0.1:0" }', `control: { address: "127.0.0.1:0", exposed: tokens, ${tls} }`)
    .replace("key: { file: token.jwk } }", "key: { file: token.jwk }, issuers: { okta: { ca: provider.pem } } }");
  await writeFile(made.at("proxy.yaml"), changed);
}

async function providersToken(over: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const usual = { iss: provider.url, aud: "writ", sub: alice.split("@")[0], email: alice, email_verified: true };
  const token = await signed(key, { ...usual, iat: now - 5, exp: now + 600, ...over });
  secrets.push(token);
  return token;
}

interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

function ask<Body>(path: string, sent: { form?: string; bearer?: string; host?: string } = {}): Promise<Answer<Body>> {
  const { form, bearer, host } = sent;
  const headers = {
    ...(form === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
    ...(host === undefined ? {} : { host }),
  };
  const target = { host: "127.0.0.1", port: world.controlPort, servername: "localhost", path, ca: world.ca, headers };
  return new Promise((resolve, reject) => {
    const asked = request({ ...target, method: form === undefined ? "GET" : "POST", agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => {
        const json = String(response.headers["content-type"]).startsWith("application/json");
        resolve({ status: response.statusCode ?? 0, body: (json ? JSON.parse(text) : text) as Body });
      });
    });
    asked.on("error", reject).end(form);
  });
}

async function exchange(over: Readonly<Record<string, string>> = {}): Promise<Answer<TokenAnswer & TokenRefusal>> {
  const usual = {
    grant_type: tokenExchange.grantType,
    subject_token: over["subject_token"] ?? (await providersToken()),
    subject_token_type: tokenExchange.subjectTokenTypes[0],
    audience: "orders-db",
  };
  const answer = await ask<TokenAnswer & TokenRefusal>(tokenPaths.token, {
    form: new URLSearchParams({ ...usual, ...over }).toString(),
  });
  if (answer.status === 200) secrets.push(answer.body.access_token);
  return answer;
}

test("who can be logged in with, where databases are, and the keys", async () => {
  const { body } = await ask<Record<string, unknown>>(tokenPaths.wellKnown);
  assert.deepEqual(body["issuers"], [
    { name: "okta", workloads: false, trial: false, url: provider.url, audience: "writ" },
  ]);
  assert.deepEqual(body["postgres"], { host: "gateway.example", port: 5432, ca: world.ca, tls: true });
  const keys = await ask<{ keys: { kid: string }[] }>(tokenPaths.keys);
  assert.deepEqual(
    keys.body.keys.map(({ kid }) => kid),
    [world.keys.token.kid],
  );
  assert.ok(!JSON.stringify(keys.body).includes('"d"'));
});

test("other pages are not for whoever asks by a name", async () => {
  assert.equal((await ask("/healthz", { host: "gateway.example" })).status, 200);
  for (const path of ["/status", "/metrics", "/readyz"]) {
    assert.equal((await ask(path, { host: "gateway.example" })).status, 404, path);
  }
  assert.equal((await ask("/status")).status, 200);
});

test("a provider's token becomes masked rows, until the grant is reverted", async () => {
  const { body: reach } = await ask<ReachAnswer>(tokenPaths.reach, { bearer: await providersToken() });
  assert.equal(reach.subject, alice);
  const entry = reach.reach.find(({ role }) => role === "read-only");
  assert.ok(entry !== undefined);
  const { status, body } = await exchange({ scope: "role:read-only" });
  assert.deepEqual([status, body.access[0]?.grant], [200, entry.grant]);
  const client = await world.client({ token: body.access_token });
  const { rows } = await client.query("SELECT ssn FROM customers WHERE ssn IS NOT NULL LIMIT 1");
  assert.match(String(rows[0]?.ssn), /^\*+/);
  const cut = new Promise<Error & { code?: string }>((resolve) => client.on("error", resolve));
  world.files.delete(`grants/${entry.grant}.yaml`);
  await world.publish();
  assert.equal((await cut).code, "57P01");
  await assert.rejects(world.client({ token: body.access_token }), { code: "28000" });
  const again = await exchange({ scope: "role:read-only" });
  assert.deepEqual([again.status, again.body.reasons[0]?.code], [400, "no-grant"]);
  assert.match(again.body.next, /writ request orders-db --role read-only --for 2h/);
  const records = await world.recordText();
  const noted = records.split("\n").filter((line) => line.includes('"type":"exchange"'));
  assert.equal(noted.length, 1);
  assert.equal((JSON.parse(noted[0] ?? "") as { tokenId: string }).tokenId, body.jti);
  assert.match(records, new RegExp(`"type":"session-start".*"tokenId":"${body.jti}"`));
});

test("hostile tokens are refused alike", async () => {
  const [header = "", payload = ""] = (await providersToken()).split(".");
  const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
  const stranger = await signed(await makeKey("k1"), { iss: provider.url, aud: "writ", sub: "alice" });
  const elsewhere = await signed(key, { iss: "https://evil.example", aud: "writ", sub: "alice" });
  const answers = await Promise.all(
    [none, `${header}.${payload}.AAAA`, stranger, elsewhere, "x", "a".repeat(20_000)].map((token) =>
      exchange({ subject_token: token }),
    ),
  );
  for (const { status, body } of answers) assert.deepEqual([status, body.error], [400, "invalid_request"]);
  assert.equal(new Set(answers.map(({ body }) => JSON.stringify(body))).size, 1);
});

test("no token is in a log or a record, and metrics count both ways", async () => {
  const { body: metrics } = await ask<string>("/metrics");
  assert.match(metrics, /writ_tokens_issued_total\{[^}]*issuer="okta"[^}]*\} 1\n/);
  assert.match(metrics, /writ_tokens_refused_total\{[^}]*reason="token-refused"[^}]*\} 6\n/);
  const kept = (await world.recordText()) + world.proxyLog.join("");
  for (const secret of secrets) {
    assert.ok(!kept.includes(secret));
    assert.ok(!kept.includes(secret.split(".")[2] ?? secret));
  }
});

test("another address under the issuer's name ends what the one before vouched for", async () => {
  const { body } = await exchange({ scope: "role:read-write" });
  const client = await world.client({ role: "read-write", token: body.access_token });
  const cut = new Promise<Error & { code?: string }>((resolve) => client.on("error", resolve));
  const writ = world.files.get("writ.yaml") ?? "";
  world.files.set("writ.yaml", writ.replace(provider.url, "https://another.example"));
  await world.publish();
  assert.equal((await cut).code, "57P01");
  const again = world.client({ role: "read-write", token: body.access_token });
  await assert.rejects(again, { code: "28000", message: /Issuer okta is at another address now.*writ login/ });
});
