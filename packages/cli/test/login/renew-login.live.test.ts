// Logins renewed: rotated once, by one command at a time, and never to somebody else.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { boundedFetch } from "../../src/login/bounded-fetch.ts";
import { type Login, loadLogin, saveLogin } from "../../src/login/login-store.ts";
import { profilePlace } from "../../src/login/profile.ts";
import { freshLogin, revokeLogin } from "../../src/login/renew-login.ts";
import { client, ScriptedProvider } from "./scripted-provider.ts";

let scripted: ScriptedProvider;
let folder: string;
before(async () => {
  scripted = await ScriptedProvider.start();
  folder = await mkdtemp(join(tmpdir(), "writ-renew-"));
});
after(async () => {
  await scripted.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  scripted.script = () => undefined;
  scripted.claims = {};
  scripted.asked.length = 0;
});

const now = () => Math.floor(Date.now() / 1000);

function ended(over: Partial<Login> = {}): Login {
  return {
    issuerUrl: scripted.url,
    issuerName: "okta",
    client,
    subject: "00u1",
    shown: "alice@acme.example",
    token: "a.b.c",
    tokenKind: "id_token",
    endsAt: now() - 10,
    loggedInAt: now() - 4000,
    refreshToken: "refresh-0",
    ...over,
  };
}

async function renewing(login: Login) {
  const place = profilePlace(folder, `p${Math.random().toString(36).slice(2)}`);
  await saveLogin(place, login, undefined);
  const issuer = { name: "okta", url: scripted.url, audience: client, client };
  return { place, issuer, keyring: undefined, fetch: boundedFetch({ ca: scripted.ca }), nowSeconds: now };
}

const refreshes = () =>
  scripted.asked.filter(({ path }) => path === "/token").map(({ form }) => form.get("refresh_token"));

test("a login that has ended is renewed, and the rotated refresh token is kept", async () => {
  const asked = await renewing(ended());
  const { login } = await freshLogin(asked);
  assert.ok(login.endsAt > now());
  assert.deepEqual(refreshes(), ["refresh-0"]);
  assert.match(login.refreshToken ?? "", /^refresh-[1-9]/);
  assert.deepEqual((await loadLogin(asked.place, undefined))?.login, login);
});

test("ten commands at once renew it once: a rotated token that comes twice would end the login", async () => {
  const asked = await renewing(ended());
  const logins = await Promise.all(Array.from({ length: 10 }, () => freshLogin(asked)));
  assert.equal(refreshes().length, 1);
  assert.equal(new Set(logins.map(({ login }) => login.token)).size, 1);
});

test("one that lasts asks nobody", async () => {
  const { login } = await freshLogin(await renewing(ended({ endsAt: now() + 3600 })));
  assert.equal(login.token, "a.b.c");
  assert.deepEqual(scripted.asked, []);
});

test("a login of another issuer or client than the profile's is neither used nor renewed", async () => {
  for (const over of [{ issuerUrl: "https://other.example" }, { client: "another" }]) {
    for (const endsAt of [now() + 3600, now() - 10]) {
      await assert.rejects(freshLogin(await renewing(ended({ ...over, endsAt }))), { code: "CLI_NOT_LOGGED_IN" });
    }
  }
  assert.deepEqual(scripted.asked, []);
});

test("a provider that keeps its refresh token leaves the one that is there", async () => {
  scripted.script = ({ path }) =>
    path === "/token" ? { body: { ...scripted.tokens(), refresh_token: undefined } } : undefined;
  assert.equal((await freshLogin(await renewing(ended()))).login.refreshToken, "refresh-0");
});

test("refused for good, or without a refresh token: one is not logged in", async () => {
  scripted.script = ({ path }) => (path === "/token" ? { status: 400, body: { error: "invalid_grant" } } : undefined);
  await assert.rejects(freshLogin(await renewing(ended())), { code: "CLI_NOT_LOGGED_IN" });
  const { refreshToken: _none, ...without } = ended();
  await assert.rejects(freshLogin(await renewing(without)), { code: "CLI_NOT_LOGGED_IN" });
});

test("somebody else's token, or one that is not signed by the provider, is not kept", async () => {
  const asked = await renewing(ended());
  const before = await readFile(asked.place.login, "utf8");
  scripted.claims = { sub: "00u2" };
  await assert.rejects(freshLogin(asked), { code: "CLI_LOGIN" });
  scripted.claims = {};
  scripted.signedByStranger = true;
  await assert.rejects(freshLogin(asked), { code: "CLI_LOGIN" });
  scripted.signedByStranger = false;
  assert.equal(await readFile(asked.place.login, "utf8"), before);
});

test("logging out revokes where the provider has a place for it", async () => {
  const fetch = boundedFetch({ ca: scripted.ca });
  assert.equal(await revokeLogin(ended(), fetch), true);
  assert.equal(scripted.asked.at(-1)?.form.get("token"), "refresh-0");
  scripted.script = ({ path }) =>
    path.startsWith("/.well-known") ? { body: scripted.discovery({ revocation_endpoint: undefined }) } : undefined;
  assert.equal(await revokeLogin(ended(), fetch), false);
});
