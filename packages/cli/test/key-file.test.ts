// A private key on disk is its owner's alone, is never written over, and never shows in an error.
import assert from "node:assert/strict";
import { readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { assertNoKeys, readKey, readPublicKey, writeKey } from "../src/key-file.ts";
import { temporaryFolder } from "./fixture.ts";

test("a key is written once, private for its owner only, and read back", async (t) => {
  const folder = join(await temporaryFolder(t), "keys");
  const written = await writeKey(folder, "token");
  assert.equal((await stat(written.privateFile)).mode & 0o777, 0o600);
  assert.equal((await stat(folder)).mode & 0o777, 0o700);
  assert.ok(!("d" in written.publicJwk));
  assert.ok(!(await readFile(written.publicFile, "utf8")).includes('"d"'));
  const key = await readKey(written.privateFile, "token");
  assert.equal(key.kid, written.kid);
  assert.equal((await readPublicKey(written.publicFile, "token")).kid, written.kid);
  const before = await readFile(written.privateFile, "utf8");
  await assert.rejects(writeKey(folder, "token"), { code: "CLI_EXISTS" });
  assert.equal(await readFile(written.privateFile, "utf8"), before);
});

test("no key is made where any of the set is, not even a dangling link", async (t) => {
  const folder = await temporaryFolder(t);
  await assertNoKeys(folder, ["bundle", "token", "record"]);
  await symlink("nowhere", join(folder, "record.public.jwk"));
  await assert.rejects(assertNoKeys(folder, ["bundle", "token", "record"]), { code: "CLI_EXISTS" });
  assert.deepEqual(await readdir(folder), ["record.public.jwk"]);
});

test("a key for another use, the wrong half and what is no key are refused without showing them", async (t) => {
  const folder = await temporaryFolder(t);
  const { privateFile, publicFile } = await writeKey(folder, "token");
  const half = String((JSON.parse(await readFile(privateFile, "utf8")) as { d: string }).d);
  const put = async (text: string) => {
    await writeFile(join(folder, "x.jwk"), text);
    return join(folder, "x.jwk");
  };
  const refused = async (reading: Promise<unknown>, code: string, said: RegExp) => {
    await assert.rejects(reading, (error: Error & { code?: string }) => {
      assert.equal(error.code, code, error.message);
      assert.match(error.message, said);
      assert.ok(!error.message.includes(half.slice(1, 12)));
      return true;
    });
  };
  await refused(readKey(privateFile, "bundle"), "KEY_USE", /is for tokens, not for bundles/);
  await refused(readKey(publicFile, "token"), "CLI_FILE", /is a public key; this needs token\.jwk/);
  await refused(readPublicKey(privateFile, "token"), "CLI_FILE", /is a private key; this needs token\.public\.jwk/);
  await refused(readKey(join(folder, "gone.jwk"), "token"), "CLI_FILE", /gone\.jwk \(ENOENT\)/);
  for (const text of ["", "null", "[]", "7", `{"d":"${half}"`, `{"d":"${half}"}`]) {
    await refused(readKey(await put(text), "token"), "CLI_FILE", /is no key with a kid\. writ keys makes keys/);
  }
});
