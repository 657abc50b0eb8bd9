// The keyring's programs, by stand-ins that write down their words and input: no secret is in any argument. The real
// secret-tool with a real keyring is tried where the machine has one: docs/identity.md says how.
import assert from "node:assert/strict";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { systemKeyring } from "../../src/login/keyring.ts";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "writ-keyring-"));
  // Keeps what it reads; notes its words and its environment.
  const standIn = (store: string, load: string) => `#!/bin/sh
echo "$*" >> "${folder}/words"; env >> "${folder}/words"
case "$*" in
  ${store}) cat > "${folder}/kept" ;;
  ${load}) cat "${folder}/kept" ;;
  *) rm -f "${folder}/kept" ;;
esac
`;
  await writeFile(join(folder, "secret-tool"), standIn("store*", "lookup*"));
  // By its whole path as Windows spells it, which is one name here: what lies in PATH is another.
  const powershell = "Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe";
  await writeFile(join(folder, powershell), standIn("*ReadLine*", "*RetrievePassword*"));
  for (const program of ["secret-tool", powershell]) await chmod(join(folder, program), 0o755);
});
after(() => rm(folder, { recursive: true, force: true }));

const secret = "c2VjcmV0LXNlY3JldC1zZWNyZXQ";

for (const platform of ["linux", "win32"] as const) {
  test(`${platform}: the secret goes by standard input, and comes back`, async () => {
    const own = { DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere", SystemRoot: join(folder, "Windows") };
    const env = { PATH: `${folder}:/usr/bin:/bin`, ...own };
    const keyring = systemKeyring(env, platform);
    assert.ok(keyring);
    await keyring.store("default", secret);
    assert.equal(await keyring.load("default"), secret);
    assert.doesNotMatch(await readFile(join(folder, "words"), "utf8"), new RegExp(secret));
    await keyring.remove("default");
    assert.equal(await keyring.load("default"), undefined);
  });
}

test("a keyring that keeps nothing is told of", async () => {
  const env = { PATH: "/nowhere", DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" };
  await assert.rejects(systemKeyring(env, "linux")?.store("default", secret) ?? Promise.resolve());
});

test("only what a line of a program cannot misread is stored", async () => {
  const env = { PATH: folder, DBUS_SESSION_BUS_ADDRESS: "unix:path=/nowhere" };
  for (const odd of ["a b", "a\nb", "a'b", ""]) {
    await assert.rejects(systemKeyring(env, "linux")?.store("default", odd) ?? Promise.resolve());
  }
});

test("without a session bus, or when it is off, there is none", () => {
  assert.equal(systemKeyring({}, "linux"), undefined);
  assert.equal(systemKeyring({ WRIT_KEYRING: "off" }, "darwin"), undefined);
  assert.equal(systemKeyring({}, "darwin")?.name, "macOS keychain");
});
