// writ publish: all at once and step by step, the same bundle; what is refused says why, and leaves the store alone.
import assert from "node:assert/strict";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type BundleTrust, openBundle, readFolder, type VerifiedBundle } from "@writ/bundle";
import { writeKey } from "../../src/key-file.ts";
import { blemishes, commit, committed, git, type Said, temporaryFolder, writ, writeFiles } from "../fixture.ts";

interface Bench {
  readonly folder: string;
  readonly place: string;
  readonly bundles: string;
  /** Of every step: whose repository, whose key, where. */
  readonly words: readonly string[];
  readonly key: readonly string[];
  readonly trust: BundleTrust;
  publish(...words: string[]): Promise<Said>;
  latest(): Promise<VerifiedBundle>;
}

async function bench(t: TestContext): Promise<Bench> {
  const place = await temporaryFolder(t);
  const [folder, bundles] = [join(place, "access"), join(place, "bundles")];
  const key = await writeKey(join(place, "keys"), "bundle");
  await mkdir(folder);
  await committed(folder);
  const keys = [{ kid: key.kid, jwk: key.publicJwk }];
  const trust = { keys, repository: "77", scope: "production", epoch: 1, minSequence: 0 };
  const words = ["--repository", "77", "--store", bundles];
  return {
    ...{ folder, place, bundles, words, trust, key: ["--key", key.privateFile] },
    publish: async (...more) => {
      const said = await writ(folder, ["publish", ...words, ...more]);
      assert.deepEqual(blemishes(said), []);
      return said;
    },
    latest: async () =>
      await openBundle(await readFolder(bundles), trust, { nowSeconds: Math.floor(Date.now() / 1000) }),
  };
}

const none = ["--provider", "none"];

test("the last commit is published, with the digest to pin and the warning that nobody was asked", async (t) => {
  const { publish, latest, key, bundles } = await bench(t);
  const said = await publish(...key, ...none);
  assert.equal(said.status, 0, said.err);
  const { digest } = await latest();
  assert.match(said.out, /nobody was asked who approved what/);
  assert.ok(said.out.includes(`first: ${digest}`), said.out);
  assert.deepEqual((await readdir(bundles)).sort(), ["latest.tar.gz", `${digest.replace(":", "-")}.tar.gz`]);
  const again = await publish(...key, ...none);
  assert.equal(again.status, 0);
  assert.match(again.out, /nothing to do/);
  assert.equal((await latest()).digest, digest);
});

test("the steps, each on its own, publish what one run does", async (t) => {
  const { publish, latest, key, place } = await bench(t);
  const handover = ["--handover", join(place, "handover")];
  const open = ["--public", join(place, "keys", "bundle.public.jwk")];
  const json = async (...words: string[]) => {
    const said = await publish("--json", ...handover, ...words);
    assert.equal(said.status, 0, said.err);
    return JSON.parse(said.out) as Record<string, unknown>;
  };
  const built = await json("--step", "build", ...open, ...none);
  assert.deepEqual([built["status"], built["seq"], built["first"]], ["built", 1, true]);
  const signed = await json("--step", "sign", ...key, "--digest", String(built["digest"]));
  assert.equal(signed["status"], "signed");
  const stored = await json("--step", "store", ...open, "--digest", String(signed["digest"]));
  assert.deepEqual([stored["status"], stored["first"]], ["stored", true]);
  assert.equal((await latest()).digest, signed["digest"]);
});

test("a step is refused what another run, key, scope or epoch made, and nothing is stored", async (t) => {
  const { publish, key, place, bundles, folder } = await bench(t);
  const handover = ["--handover", join(place, "handover")];
  const open = ["--public", join(place, "keys", "bundle.public.jwk")];
  const built = await publish("--json", "--step", "build", ...handover, ...open, ...none);
  const { digest } = JSON.parse(built.out) as { digest: string };
  const sign = (...words: string[]) => publish("--step", "sign", ...handover, ...key, "--digest", digest, ...words);
  assert.match((await sign("--scope", "staging")).err, /PUBLISH_CLAIMS/);
  assert.match((await sign("--epoch", "2")).err, /PUBLISH_CLAIMS/);
  assert.match((await sign("--digest", `sha256:${"0".repeat(64)}`)).err, /PUBLISH_HANDOVER/);
  await writeFile(join(place, "handover", "data.json"), "{}");
  assert.match((await sign()).err, /PUBLISH_HANDOVER/);
  assert.match((await publish("--step", "store", ...handover, ...open, "--digest", digest)).err, /PUBLISH_HANDOVER/);
  const other = await writeKey(join(place, "other"), "bundle");
  await publish(...key, ...none);
  commit(folder, "second");
  const strange = await publish("--key", other.privateFile, ...none);
  assert.equal(strange.status, 65);
  assert.match(strange.err, /BUNDLE_KEY.*PUBLISH_LATEST/s);
  assert.equal((await readdir(bundles)).length, 2);
});

test("a force push is refused with the commit and the way out", async (t) => {
  const { publish, key, folder, latest } = await bench(t);
  const lost = commit(folder, "second");
  await publish(...key, ...none);
  git(folder, "reset", "-q", "--hard", "HEAD^");
  commit(folder, "another second");
  const said = await publish(...key, ...none);
  assert.equal(said.status, 65);
  assert.ok(said.err.includes(lost));
  assert.match(said.err, /Raise `epoch`/);
  assert.equal((await latest()).claims.commit, lost);
});

test("what is not valid is told at its line and not published", async (t) => {
  const { publish, key, folder, bundles } = await bench(t);
  await writeFiles(folder, { "writ.yaml": "writ: 2\n" });
  commit(folder, "broken");
  const said = await publish(...key, ...none);
  assert.equal(said.status, 1);
  assert.match(said.out, /writ\.yaml:1:/);
  assert.match(said.out, /Next: correct it/);
  const json = await publish("--json", ...key, ...none);
  assert.equal((JSON.parse(json.out) as { ok: boolean }).ok, false);
  await assert.rejects(readdir(bundles), { code: "ENOENT" });
});

test("what is missing is named: provider, token, repository, key, digest, a step that is none", async (t) => {
  const { publish, key, folder, bundles } = await bench(t);
  for (const [words, missing] of [
    [[...key], /--provider is needed/],
    [[...key, "--provider", "github", "--github", "acme/access"], /No token for GitHub/],
    [[...key, "--provider", "gitlab"], /github, git or none/],
    [[...none], /--key is needed/],
    [["--step", "build", "--handover", "x", ...none], /--public is needed/],
    [["--step", "sign", "--handover", "x", ...key], /--digest is needed/],
    [["--step", "push"], /build, sign or store/],
  ] as const) {
    const said = await publish(...words);
    assert.equal(said.status, 64, said.err);
    assert.match(said.err, missing);
  }
  const bare = await writ(folder, ["publish", ...key, ...none, "--store", bundles]);
  assert.match(bare.err, /--repository is needed/);
});

test("evidence of a bundle builds the same content again, under the same digest", async (t) => {
  const { publish, key, folder, place, latest, bundles, trust } = await bench(t);
  const said = await publish(...key, "--provider", "git");
  assert.equal(said.status, 0, said.err);
  const { claims, content } = await latest();
  const name = (await readdir(bundles)).find((found) => found.endsWith(".evidence.json")) ?? "";
  const again = join(place, "again");
  const words = ["build", ...key, "--repository", "77", "--out", again, "--evidence", join(bundles, name)];
  assert.equal((await writ(folder, words)).status, 0);
  const opened = await openBundle(await readFolder(again), trust, { nowSeconds: Math.floor(Date.now() / 1000) });
  assert.deepEqual([opened.content, opened.claims.ev], [content, claims.ev]);
  assert.ok((await readdir(again)).includes(name));
  commit(folder, "later");
  assert.match((await writ(folder, words)).err, /PUBLISH_EVIDENCE/);
  await rm(join(bundles, name));
  assert.match((await writ(folder, words)).err, /CLI_FILE/);
});
