// How stores are reached is read with every path absolute, and what would send a credential in the clear is refused
// at its place.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { loadConfiguration } from "../src/configuration.ts";
import { proxyFile, proxyFolder } from "./proxy-file.ts";

async function loaded(context: TestContext, lines: string) {
  const folder = await proxyFolder(context, proxyFile() + lines);
  await writeFile(join(folder, "ca.crt"), "PEM");
  return { folder, configuration: loadConfiguration(join(folder, "proxy.yaml")) };
}

test("without secrets: no store is reached, and what is kept is kept for 5 minutes", async (context) => {
  const { configuration } = await loaded(context, "");
  assert.deepEqual((await configuration).secrets, { keepForMs: 300_000 });
});

test("Vault is read with its authority, and every file's path made absolute", async (context) => {
  const vault = (auth: string) =>
    `secrets:\n  vault: { address: "https://vault.internal:8200/", ca: ca.crt, namespace: acme/, auth: ${auth} }\n`;
  const cases: readonly (readonly [string, (folder: string) => unknown])[] = [
    ["{ token: { file: t } }", (folder) => ({ token: { file: join(folder, "t") } })],
    [
      "{ appRole: { roleId: r, secretId: { env: ID }, mount: team/approle } }",
      () => ({ appRole: { roleId: "r", secretId: { env: "ID" }, mount: "team/approle" } }),
    ],
    ["{ kubernetes: { role: writ } }", () => ({ kubernetes: { role: "writ" } })],
    [
      "{ kubernetes: { role: writ, tokenFile: t } }",
      (folder) => ({ kubernetes: { role: "writ", tokenFile: join(folder, "t") } }),
    ],
    ["{ jwt: { role: writ, file: /j } }", () => ({ jwt: { role: "writ", file: "/j" } })],
  ];
  for (const [auth, expected] of cases) {
    const { folder, configuration } = await loaded(context, vault(auth));
    const { vault: read } = (await configuration).secrets ?? {};
    const said = { address: "https://vault.internal:8200", ca: "PEM", namespace: "acme", auth: expected(folder) };
    assert.deepEqual(read, said);
    // It is handed to worker processes as JSON.
    assert.deepEqual(JSON.parse(JSON.stringify(read)), read);
  }
});

test("AWS is read with its identity", async (context) => {
  const role = "arn:aws:iam::123456789012:role/writ";
  const lines = `secrets:
  aws:
    region: eu-central-1
    endpoint: http://127.0.0.1:5000
    auth: { webIdentity: { role: "${role}", tokenFile: t, stsEndpoint: "https://sts.internal" } }
  keepFor: 1h
`;
  const { folder, configuration } = await loaded(context, lines);
  const webIdentity = { role, tokenFile: join(folder, "t"), stsEndpoint: "https://sts.internal" };
  const aws = { region: "eu-central-1", endpoint: "http://127.0.0.1:5000", auth: { webIdentity } };
  assert.deepEqual((await configuration).secrets, { keepForMs: 3_600_000, aws });
});

const slips: readonly (readonly [string, string, RegExp])[] = [
  [
    "plaintext to another machine",
    "secrets:\n  vault: { address: http://vault.internal:8200, auth: { kubernetes: { role: writ } } }\n",
    /proxy\.yaml:14:21: without TLS, secrets would cross the network to vault\.internal:8200/,
  ],
  [
    "plaintext to AWS",
    "secrets:\n  aws: { region: eu-central-1, endpoint: http://10.0.0.1 }\n",
    /proxy\.yaml:14:42: without TLS/,
  ],
  ["a life too long", "secrets: { keepFor: 2h }\n", /proxy\.yaml:13:21: 2h is too long.*Write 1h at most/],
  [
    "an authority that is not there",
    "secrets:\n  vault: { address: https://v, ca: none.crt, auth: { kubernetes: { role: writ } } }\n",
    /none\.crt cannot be read/,
  ],
  [
    "a secret id that lies in the store that it opens",
    "secrets:\n  vault: { address: https://v, auth: { appRole: { roleId: a, secretId: { vault: a#b } } } }\n",
    /`secretId` has none of `file` and `env`/,
  ],
];

for (const [what, lines, said] of slips) {
  test(`${what} is refused with its place`, async (context) => {
    const { configuration } = await loaded(context, lines);
    await assert.rejects(configuration, (error: Error & { code: string }) => {
      assert.equal(error.code, "PROXY_CONFIGURATION");
      assert.match(error.message, said);
      return true;
    });
  });
}

test("every set-up of docs/secrets.md is one that the proxy takes", async (context) => {
  const page = await readFile(new URL("../../../docs/secrets.md", import.meta.url), "utf8");
  const fences = [...page.matchAll(/```yaml\n# secrets: of proxy\.yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  assert.ok(fences.length >= 4);
  for (const text of fences) {
    const { configuration } = await loaded(context, text.replaceAll("vault-ca.crt", "ca.crt"));
    const { vault, aws } = (await configuration).secrets ?? {};
    assert.ok(vault !== undefined || aws !== undefined, text);
  }
});
