// Proxies behind one balancer, as proxy.yaml names them: what is taken, and what is refused with its place.
import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { makeCertificates } from "@writ/testkit";
import { loadConfiguration } from "../src/configuration.ts";
import { bundleKey, recordKey, temporaryFolder, tokenKey, writeKeyFile } from "./fixture.ts";

const { ca } = makeCertificates({ hosts: ["localhost"] });
const good = `bundle:
  from: bundles
  keys: [{ kid: ${bundleKey.kid}, jwk: ${JSON.stringify(bundleKey.publicJwk)} }]
  repository: 1
  scope: production
  minSequence: 3
  epoch: 2
  every: 2s
listen:
  postgres: { address: 127.0.0.1:5432, plaintext: loopback-only }
records: { folder: ../records, key: { file: record.jwk } }
tokens: { key: { file: token.jwk } }
`;

async function balanced(context: TestContext, lines: string) {
  const folder = join(await temporaryFolder(context), "etc");
  await mkdir(folder);
  await writeKeyFile(folder, "record.jwk", recordKey.privateJwk);
  await writeKeyFile(folder, "token.jwk", tokenKey.privateJwk);
  await writeFile(join(folder, "ca.crt"), ca);
  await writeFile(join(folder, "text"), "no PEM");
  await writeFile(join(folder, "proxy.yaml"), good + lines);
  return (await loadConfiguration(join(folder, "proxy.yaml"))).balanced;
}

test("a proxy that is alone has no number and no peers; a number alone is kept", async (context) => {
  assert.deepEqual(await balanced(context, ""), { peers: [] });
  assert.deepEqual(await balanced(context, "instance: 7\n"), { instance: 7, peers: [] });
});

test("peers are read with what vouches for them, without the proxy itself", async (context) => {
  const lines = `instance: 1
peers:
  - { instance: 1, address: 10.0.0.1:5432, tls: {} }
  - { instance: 2, address: 10.0.0.2:5432, tls: { ca: ca.crt, name: gw.acme.example } }
  - { instance: 3, address: "[::1]:5433", plaintext: loopback-only }
`;
  assert.deepEqual(await balanced(context, lines), {
    instance: 1,
    peers: [
      { instance: 2, host: "10.0.0.2", port: 5432, tls: { ca, name: "gw.acme.example" } },
      { instance: 3, host: "::1", port: 5433 },
    ],
  });
});

const two = "{ instance: 2, address: 10.0.0.2:5432, tls: {} }";
const slips: readonly (readonly [what: string, lines: string, said: RegExp])[] = [
  [
    "peers of a proxy without a number",
    `peers: [${two}]\n`,
    /proxy\.yaml:13:1: .*no number of its own\. Write instance/,
  ],
  ["one number twice", `instance: 1\npeers: [${two}, ${two}]\n`, /proxy\.yaml:14:\d+: instance 2 stands here twice/],
  [
    "plaintext to another machine",
    "instance: 1\npeers: [{ instance: 2, address: 10.0.0.2:5432, plaintext: loopback-only }]\n",
    /proxy\.yaml:14:33: without tls, cancel keys would cross the network to 10\.0\.0\.2 in the clear\. Write tls/,
  ],
  [
    "a port nobody can connect to",
    "instance: 1\npeers: [{ instance: 2, address: 10.0.0.2:0, tls: {} }]\n",
    /proxy\.yaml:14:33: "10\.0\.0\.2:0" is no address to connect to\. Write HOST:PORT/,
  ],
  [
    "an authority that is not there",
    "instance: 1\npeers: [{ instance: 2, address: 10.0.0.2:5432, tls: { ca: gone.crt } }]\n",
    /proxy\.yaml:14:\d+: .*gone\.crt cannot be read \(ENOENT\)/,
  ],
  [
    "an authority that is none",
    "instance: 1\npeers: [{ instance: 2, address: 10.0.0.2:5432, tls: { ca: text } }]\n",
    /proxy\.yaml:14:\d+: .*text is no certificate as PEM/,
  ],
  ["number 0", "instance: 0\n", /proxy\.yaml:13:11: .*Write a whole number from 1 to 255/],
  ["no peers in a list of them", "instance: 1\npeers: []\n", /proxy\.yaml:14:/],
];

for (const [what, lines, said] of slips) {
  test(`${what} is refused`, async (context) => {
    await assert.rejects(balanced(context, lines), (error: Error) => {
      assert.equal(Reflect.get(error, "code"), "PROXY_CONFIGURATION");
      assert.match(error.message, said);
      return true;
    });
  });
}
