// A trial token is for trying: never beside a real issuer, never for long, never for what is not there.
import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openToken } from "@writ/identity";
import { readKey, writeKey } from "../../src/key-file.ts";
import { blemishes, type Files, repositoryFiles, temporaryFolder, writ, writeFiles } from "../fixture.ts";

async function bench(t: TestContext, files: Files = repositoryFiles()) {
  const folder = await temporaryFolder(t);
  await writeFiles(folder, files);
  const { privateFile } = await writeKey(join(folder, "keys"), "token");
  const words = ["token", "orders-db", "--as", "alice@acme.example", "--key", "keys/token.jwk", "--repository", "77"];
  const key = await readKey(privateFile, "token");
  const trust = { ...key, repository: "77", resource: "orders-db" };
  return { folder, words, open: (token: string) => openToken(token, trust, Math.floor(Date.now() / 1000)) };
}

test("a token opens for its person, repository and resource, as a trial", async (t) => {
  const { folder, words, open } = await bench(t);
  const said = await writ(folder, words);
  assert.equal(said.status, 0, said.err);
  assert.match(said.out, /^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  assert.match(said.err, /^ends 20.*use it as the password: psql postgres:\/\/ROLE@PROXY\/orders-db\n$/);
  const { subject, trial, grant, expiresAt } = await open(said.out.trim());
  assert.deepEqual([subject.kind === "user" && subject.name, trial, grant], ["alice@acme.example", true, undefined]);
  assert.ok(Math.abs(expiresAt - Date.now() / 1000 - 3600) < 5);
});

test("it can be for one grant, and for a shorter time", async (t) => {
  const { folder, words, open } = await bench(t);
  const said = await writ(folder, [...words, "--grant", "orders-db/alice", "--for", "5m", "--json"]);
  const { token, resource, endsAt } = JSON.parse(said.out) as { token: string; resource: string; endsAt: string };
  const { grant, expiresAt } = await open(token);
  assert.deepEqual([grant, resource, Date.parse(endsAt) / 1000], ["orders-db/alice", "orders-db", expiresAt]);
  assert.ok(Math.abs(expiresAt - Date.now() / 1000 - 300) < 5);
});

test("sixty minutes is the most, and that is said", async (t) => {
  const { folder, words, open } = await bench(t);
  const said = await writ(folder, [...words, "--for", "8h"]);
  assert.match(said.err, /a token lives 60 minutes at most/);
  assert.ok((await open(said.out.trim())).expiresAt <= Date.now() / 1000 + 3601);
});

const okta = "issuers:\n  okta: { url: https://acme.okta.com, audience: writ, user: email }\n";

test("beside a real issuer no trial token is signed", async (t) => {
  const files = repositoryFiles();
  const real = files["writ.yaml"]?.replace(/issuers:\n.*\n/, okta) ?? "";
  const people = (files["people.yaml"] ?? "").replaceAll("issuer: dev", "issuer: okta");
  const only = await bench(t, { ...files, "writ.yaml": real, "people.yaml": people });
  const said = await writ(only.folder, only.words);
  assert.deepEqual([said.status, said.out], [77, ""]);
  assert.match(said.err, /vouched for by okta, which is no trial issuer/);
  const both = await bench(t, { ...files, "writ.yaml": files["writ.yaml"]?.replace("issuers:\n", okta) });
  const mixed = await writ(both.folder, both.words);
  assert.deepEqual([mixed.status, mixed.out], [1, ""]);
  assert.match(mixed.err, /writ\.yaml:\d+:\d+: error/);
});

test("every slip is told and nothing is signed", async (t) => {
  const { folder, words } = await bench(t);
  await writeKey(join(folder, "keys"), "bundle");
  const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp])[] = [
    [["token", ...words.slice(2)], 64, /Name one resource/],
    [[...words, "billing-db"], 64, /Name one resource/],
    [["token", "orders", ...words.slice(2)], 64, /There is no resource orders\. There is: orders-db/],
    [[...words, "--as", "mallory@acme.example"], 64, /mallory@acme\.example is not in people\.yaml\. There is: alice/],
    [[...words, "--as", "__proto__"], 64, /is not in people\.yaml/],
    [[...words, "--grant", "orders-db/bob"], 64, /There is no grant orders-db\/bob on orders-db/],
    [[...words, "--for", "1.5h"], 64, /--for 1\.5h is not a duration/],
    [[...words, "--key", "keys/bundle.jwk"], 78, /is for bundles, not for tokens/],
    [[...words, "--key", "keys/token.public.jwk"], 66, /is a public key/],
    [[...words, "--dir", "gone"], 66, /gone/],
    [words.slice(0, -2), 64, /--repository is needed/],
  ];
  for (const [given, status, expected] of slips) {
    const said = await writ(folder, given);
    assert.deepEqual([said.status, said.out], [status, ""], said.err);
    assert.match(said.err, expected);
    assert.deepEqual(blemishes(said), []);
  }
});
