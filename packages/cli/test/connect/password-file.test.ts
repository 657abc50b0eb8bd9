// Password files: private, renewed whole, and swept when their command was killed.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { keepPassword, passingPasswords } from "../../src/connect/password-file.ts";
import { profilePlace } from "../../src/login/profile.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-passwords-"));
});
after(() => rm(folder, { recursive: true, force: true }));

const settings = {
  host: "gw",
  port: 5432,
  tls: true,
  resource: "orders-db",
  role: "read-only",
  authorities: "/ca.pem",
};
const jwt = (exp: number) => `e30.${Buffer.from(JSON.stringify({ exp })).toString("base64url")}.c2ln`;
const soon = Math.floor(Date.now() / 1000) + 600;

test("a passing file lies in the runtime folder with the rights 0600, and goes with its folder", async () => {
  const passwords = await passingPasswords(settings, { XDG_RUNTIME_DIR: folder });
  await passwords.put("one");
  await passwords.put("two");
  assert.equal(await readFile(passwords.file, "utf8"), "gw:5432:orders-db:read-only:two\n");
  assert.equal((await stat(passwords.file)).mode & 0o777, 0o600);
  assert.equal((await stat(dirname(passwords.file))).mode & 0o777, 0o700);
  assert.equal(dirname(dirname(passwords.file)), folder);
  await passwords.remove();
  assert.deepEqual(await readdir(folder), []);
});

test("what a killed command left is removed; what a living one has stays", async () => {
  const [dead, living] = [join(folder, "writ-connect-4194999-a"), join(folder, `writ-connect-${process.pid}-b`)];
  for (const path of [dead, living]) {
    await mkdir(path, { mode: 0o700 });
    await writeFile(join(path, "pgpass"), "secret");
  }
  await (await passingPasswords(settings, { XDG_RUNTIME_DIR: folder })).remove();
  assert.deepEqual(await readdir(folder), [`writ-connect-${process.pid}-b`]);
});

test("the kept file has one line for each connection; ended tokens leave it", async () => {
  const place = profilePlace(join(folder, "config"), "work");
  await keepPassword(place, { ...settings, role: "old" }, jwt(1));
  await keepPassword(place, settings, jwt(soon));
  await keepPassword(place, { ...settings, role: "read-write" }, jwt(soon));
  const file = await keepPassword(place, settings, jwt(soon + 1));
  const lines = (await readFile(file, "utf8")).trim().split("\n");
  assert.deepEqual(lines, [
    `gw:5432:orders-db:read-write:${jwt(soon)}`,
    `gw:5432:orders-db:read-only:${jwt(soon + 1)}`,
  ]);
  assert.equal((await stat(file)).mode & 0o777, 0o600);
});
