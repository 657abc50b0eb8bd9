// Where a login lies: sealed by a key in the keyring, or in a file that only its owner reads.
import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import type { Keyring } from "../../src/login/keyring.ts";
import { type Login, loadLogin, removeLogin, saveLogin } from "../../src/login/login-store.ts";
import { type ProfilePlace, profilePlace } from "../../src/login/profile.ts";

let folder: string;
let place: ProfilePlace;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-store-"));
});
after(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  place = profilePlace(folder, `p${Math.random().toString(36).slice(2)}`);
});

const login: Login = {
  issuerUrl: "https://acme.okta.com",
  issuerName: "okta",
  client: "writ",
  subject: "00u1",
  shown: "alice@acme.example",
  token: "header.payload.signature",
  tokenKind: "id_token",
  endsAt: 2_000_000_000,
  loggedInAt: 1_900_000_000,
  refreshToken: "refresh-secret",
};

function keyringIn(kept: Map<string, string>): Keyring {
  return {
    name: "a keyring",
    store: async (account, secret) => void kept.set(account, secret),
    load: async (account) => kept.get(account),
    remove: async (account) => void kept.delete(account),
  };
}

test("without a keyring it lies in a file with the rights 0600, in a folder with 0700", async () => {
  assert.deepEqual(await saveLogin(place, login, undefined), { file: place.login });
  assert.equal((await stat(place.login)).mode & 0o777, 0o600);
  assert.equal((await stat(place.folder)).mode & 0o777, 0o700);
  assert.deepEqual(await loadLogin(place, undefined), { login, keptIn: { file: place.login } });
});

test("with a keyring the file holds no token, and the keyring 43 characters", async () => {
  const kept = new Map<string, string>();
  const keyring = keyringIn(kept);
  assert.deepEqual(await saveLogin(place, login, keyring), { keyring: "a keyring" });
  const text = await readFile(place.login, "utf8");
  assert.doesNotMatch(text, /signature|refresh-secret|alice|00u1/);
  assert.equal(kept.get(place.name)?.length, 43);
  assert.deepEqual((await loadLogin(place, keyring))?.login, login);
  await removeLogin(place, keyring);
  assert.equal(kept.size, 0);
  assert.equal(await loadLogin(place, keyring), undefined);
});

test("a keyring that fails leaves the file", async () => {
  const broken: Keyring = { ...keyringIn(new Map()), store: async () => Promise.reject(new Error("locked")) };
  assert.deepEqual(await saveLogin(place, login, broken), { file: place.login });
});

test("a sealed login of another profile, another key, no key, or cut short, is not opened", async () => {
  const kept = new Map<string, string>();
  const keyring = keyringIn(kept);
  await saveLogin(place, login, keyring);
  const other = profilePlace(folder, `${place.name}x`);
  kept.set(other.name, kept.get(place.name) ?? "");
  await rename(place.login, other.login);
  await assert.rejects(loadLogin(other, keyring), { code: "CLI_KEEPING" });
  await saveLogin(place, login, keyring);
  const text = await readFile(place.login, "utf8");
  kept.set(place.name, Buffer.alloc(32).toString("base64url"));
  await assert.rejects(loadLogin(place, keyring), { code: "CLI_KEEPING" });
  await assert.rejects(loadLogin(place, undefined), { code: "CLI_KEEPING" });
  for (const wrong of ["", "{}", "[]", text.slice(0, 40), text.replace(/"sealed":".{8}/, '"sealed":"AAAAAAAA')]) {
    await writeFile(place.login, wrong);
    await assert.rejects(loadLogin(place, keyring), { code: "CLI_KEEPING" });
  }
});

test("a file that others may read, or a link, is refused", async () => {
  await saveLogin(place, login, undefined);
  for (const mode of [0o640, 0o604, 0o660]) {
    await chmod(place.login, mode);
    await assert.rejects(loadLogin(place, undefined), ({ message }: Error) => /chmod 600/.test(message));
  }
  await chmod(place.login, 0o600);
  await rename(place.login, `${place.login}.real`);
  await symlink(`${place.login}.real`, place.login);
  await assert.rejects(loadLogin(place, undefined), ({ message }: Error) => /it is a link/.test(message));
  await chmod(place.folder, 0o750);
  await assert.rejects(saveLogin(place, login, undefined), ({ message }: Error) => /chmod 700/.test(message));
  await chmod(place.folder, 0o700);
});
