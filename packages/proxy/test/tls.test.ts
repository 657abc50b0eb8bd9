// A certificate that cannot be served must stop the start with a word on what is wrong, and without a key in it.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { makeCertificates } from "@writ/testkit";
import { loadTls } from "../src/tls.ts";
import { temporaryFolder } from "./fixture.ts";

const [one, other] = [makeCertificates({ hosts: ["localhost"] }), makeCertificates({ hosts: ["localhost"] })];

test("without files there is no TLS", async () => {
  assert.equal(await loadTls(undefined), undefined);
});

test("a certificate and its key become a context", async (context) => {
  const folder = await temporaryFolder(context);
  const files = { certificate: join(folder, "gw.crt"), key: join(folder, "gw.key") };
  await writeFile(files.certificate, one.certificate);
  await writeFile(files.key, one.key);
  assert.ok(await loadTls(files));
});

test("what cannot be served is refused by name, and no key is shown", async (context) => {
  const folder = await temporaryFolder(context);
  const at = (name: string) => join(folder, name);
  await writeFile(at("gw.crt"), one.certificate);
  await writeFile(at("gw.key"), one.key);
  await writeFile(at("other.key"), other.key);
  await writeFile(at("text"), "no PEM");
  const refused = async (certificate: string, key: string, said: RegExp) => {
    await assert.rejects(loadTls({ certificate: at(certificate), key: at(key) }), (error: Error) => {
      assert.equal(Reflect.get(error, "code"), "PROXY_CONFIGURATION");
      assert.match(error.message, said);
      assert.ok(!error.message.includes("PRIVATE KEY") && !error.message.includes(other.key.slice(60, 100)));
      return true;
    });
  };
  await refused("gone.crt", "gw.key", /gone\.crt cannot be read \(ENOENT\)/);
  await refused("gw.crt", "gone.key", /gone\.key cannot be read \(ENOENT\)/);
  await refused("gw.crt", "other.key", /gw\.crt and .*other\.key are not a certificate and its own private key/);
  await refused("gw.crt", "text", /not a certificate and its own private key/);
  await refused("text", "gw.key", /not a certificate and its own private key/);
});
