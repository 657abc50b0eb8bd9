// writ build signs what was merged: nothing uncommitted, nothing invalid, the same content for the same commit.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { openBundle, readFolder, type VerifiedBundle } from "@writ/bundle";
import { loadEvaluator } from "@writ/decision";
import { writeKey } from "../../src/key-file.ts";
import {
  blemishes,
  commit,
  committed,
  type Files,
  grant,
  grantPath,
  repositoryFiles,
  temporaryFolder,
  writ,
} from "../fixture.ts";

interface Bench {
  readonly folder: string;
  readonly bundles: string;
  readonly words: readonly string[];
  latest(): Promise<VerifiedBundle>;
}

async function bench(t: TestContext, files?: Files): Promise<Bench> {
  const place = await temporaryFolder(t);
  const [folder, bundles] = [join(place, "access"), join(place, "bundles")];
  const key = await writeKey(join(place, "keys"), "bundle");
  await mkdir(folder);
  await committed(folder, files);
  const trust = {
    keys: [{ kid: key.kid, jwk: key.publicJwk }],
    repository: "77",
    scope: "production",
    epoch: 1,
    minSequence: 0,
  };
  return {
    folder,
    bundles,
    words: ["build", "--key", key.privateFile, "--out", bundles, "--repository", "77"],
    latest: async () =>
      await openBundle(await readFolder(bundles), trust, { nowSeconds: Math.floor(Date.now() / 1000) }),
  };
}

test("the last commit becomes a signed bundle that says where it is from", async (t) => {
  const { folder, words, latest, bundles } = await bench(t);
  const head = commit(folder, "second");
  const said = await writ(folder, words);
  assert.equal(said.status, 0, said.err);
  assert.equal(said.err, "");
  const { claims, digest } = await latest();
  const { iat, exp, ...rest } = claims;
  assert.deepEqual(rest, { epoch: 1, seq: 2, commit: head, repo_id: "77", scope: "production", prev: null, ev: null });
  assert.equal(exp - iat, 72 * 3600);
  assert.ok(said.out.includes(digest) && said.out.includes(head));
  assert.ok(said.out.includes(`Next: a proxy whose proxy.yaml says bundle.from: ${bundles} takes it within seconds`));
  assert.deepEqual((await readdir(bundles)).sort(), ["latest.tar.gz", `${digest.replace(":", "-")}.tar.gz`]);
});

test("the bundle grants what the repository grants, and nothing else", async (t) => {
  const { folder, words, latest } = await bench(t);
  await writ(folder, words);
  const evaluator = await loadEvaluator(await latest());
  const now = Math.floor(Date.now() / 1000);
  const subject = {
    kind: "user",
    name: "alice@acme.example",
    issuer: "dev",
    subject: "alice",
    claims: {},
    authenticatedAt: now,
  } as never;
  assert.equal(evaluator.session({ subject, resource: "orders-db", role: "read-only", now }).decision, "allow");
  assert.equal(evaluator.session({ subject, resource: "orders-db", role: "read-write", now }).decision, "deny");
  assert.equal(evaluator.trialIssuers, true);
});

test("two builds of one commit have the same content, and each names the one before", async (t) => {
  const { folder, words, latest } = await bench(t);
  await writ(folder, words);
  const one = await latest();
  await writ(folder, words);
  const two = await latest();
  assert.equal(two.content, one.content);
  assert.equal(two.claims.seq, one.claims.seq);
  assert.equal(two.claims.prev, one.digest);
});

test("latest moves on with the next commit, and what was published stays", async (t) => {
  const { folder, words, latest, bundles } = await bench(t);
  await writ(folder, words);
  const one = await latest();
  await writeFile(join(folder, grantPath), grant().replace("INC-4312", "INC-1"));
  await writeFile(join(folder, "people.yaml"), "alice@acme.example: { issuer: dev, subject: a2 }\n");
  commit(folder, "next");
  await writ(folder, words);
  const two = await latest();
  assert.deepEqual([two.claims.seq, two.claims.prev], [2, one.digest]);
  assert.notEqual(two.content, one.content);
  const kept = await readFile(join(bundles, `${one.digest.replace(":", "-")}.tar.gz`));
  assert.equal(`sha256:${createHash("sha256").update(kept).digest("hex")}`, one.digest);
});

test("what is not committed is told and not built", async (t) => {
  const { folder, words, latest } = await bench(t);
  await writ(folder, words);
  const clean = await latest();
  await writeFile(join(folder, "people.yaml"), "{}\n");
  const one = await writ(folder, words);
  assert.match(one.err, /^one file differs from [0-9a-f]{12}: the bundle holds what is committed\n$/);
  await writeFile(join(folder, "new.txt"), "");
  assert.match((await writ(folder, words)).err, /^2 files differ from/);
  assert.equal((await latest()).content, clean.content);
});

test("an invalid commit is not built: the mistakes are shown, and latest stays", async (t) => {
  const { folder, words, latest } = await bench(t);
  await writ(folder, words);
  const before = await latest();
  await writeFile(join(folder, grantPath), "to: nobody\n");
  commit(folder, "broken");
  const said = await writ(folder, words);
  assert.equal(said.status, 1);
  assert.match(said.out, /grants\/orders-db\/alice\.yaml:1:\d+: error/);
  assert.match(said.out, /Next: correct it, commit, and build again; nothing was published\n$/);
  assert.equal((await latest()).digest, before.digest);
  const { ok } = JSON.parse((await writ(folder, [...words, "--json"])).out) as { ok: boolean };
  assert.equal(ok, false);
});

test("a grant that has run out since it was merged does not stop a build", async (t) => {
  const { folder, words } = await bench(t, repositoryFiles({ [grantPath]: grant("2026-01-01T00:00:00Z") }));
  const said = await writ(folder, words);
  assert.equal(said.status, 0, said.out);
});

test("scope and epoch are signed", async (t) => {
  const { folder, words, bundles } = await bench(t);
  const { out } = await writ(folder, [...words, "--scope", "staging", "--epoch", "3", "--json"]);
  assert.equal((JSON.parse(out) as { ok: boolean }).ok, true);
  const text = gunzipSync(await readFolder(bundles)).toString("latin1");
  const payload = /"signatures":\["[^.]+\.([^.]+)\./.exec(text)?.[1] ?? "";
  const { scope, epoch } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { scope: string; epoch: number };
  assert.deepEqual([scope, epoch], ["staging", 3]);
});

test("every slip is told before anything is published", async (t) => {
  const { folder, words, bundles } = await bench(t);
  const token = await writeKey(join(folder, "..", "keys"), "token");
  const without = (name: string) => words.filter((_, index) => words[index] !== name && words[index - 1] !== name);
  const empty = await temporaryFolder(t);
  const slips: readonly (readonly [words: readonly string[], status: number, said: RegExp, folder?: string])[] = [
    [without("--key"), 64, /--key is needed/],
    [without("--out"), 64, /--out is needed/],
    [without("--repository"), 64, /--repository is needed/],
    [[...words, "--epoch", "0"], 64, /--epoch 0 is not a whole number from 1 on/],
    [[...words, "--key", token.privateFile], 78, /is for tokens, not for bundles/],
    [[...words, "--key", "gone.jwk"], 66, /gone\.jwk/],
    [words, 69, /has no commit/, empty],
    [[...words, "gone"], 69, /has no commit/],
  ];
  for (const [given, status, expected, at] of slips) {
    const said = await writ(at ?? folder, given);
    assert.equal(said.status, status, said.err);
    assert.match(said.err, expected);
    assert.deepEqual(blemishes(said), []);
  }
  await assert.rejects(readdir(bundles), { code: "ENOENT" });
});

test("a latest that cannot be read is told instead of being taken for none", async (t) => {
  const { folder, words, bundles } = await bench(t);
  await writ(folder, words);
  await rm(join(bundles, "latest.tar.gz"));
  await mkdir(join(bundles, "latest.tar.gz"));
  const said = await writ(folder, words);
  assert.equal(said.status, 74);
  assert.match(said.err, /latest\.tar\.gz/);
});
