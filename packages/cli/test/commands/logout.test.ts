// Logging out: nothing is left, whatever else is going on.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type Login, saveLogin } from "../../src/login/login-store.ts";
import { profilePlace } from "../../src/login/profile.ts";
import { underLock } from "../../src/login/profile-lock.ts";
import { temporaryFolder, writ } from "../fixture.ts";

const login: Login = {
  issuerUrl: "https://idp.example",
  issuerName: "okta",
  client: "writ",
  subject: "00u1",
  shown: "alice@acme.example",
  token: "header.payload.signature",
  tokenKind: "id_token",
  endsAt: 2_000_000_000,
  loggedInAt: 1_900_000_000,
};

test("a login that another command renews meanwhile is gone as well", async (context) => {
  const folder = await temporaryFolder(context);
  const place = profilePlace(folder, "default");
  const env = { WRIT_CONFIG: folder, WRIT_KEYRING: "off" };
  await saveLogin(place, login, undefined);
  const ended = await underLock(place.lock, async () => {
    const logout = writ(folder, ["logout"], { env });
    await Promise.race([logout, wait(300)]);
    await saveLogin(place, { ...login, token: "header.renewed.signature" }, undefined);
    return { logout };
  });
  assert.equal((await ended.logout).status, 0);
  assert.equal(existsSync(place.login), false);
  assert.equal(existsSync(place.lock), false);
});

test("without a login, or with one that cannot be read, nothing is left either", async (context) => {
  const folder = await temporaryFolder(context);
  const place = profilePlace(folder, "default");
  const env = { WRIT_CONFIG: folder, WRIT_KEYRING: "off" };
  assert.match((await writ(folder, ["logout"], { env })).out, /There was no login/);
  await saveLogin(place, login, undefined);
  await writeFile(place.login, "{");
  assert.match((await writ(folder, ["logout"], { env })).out, /Logged out/);
  assert.equal(existsSync(place.login), false);
});
