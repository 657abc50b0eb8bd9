// Preparing from real git: what lies in the store decides what is asked, and nothing of it is believed without a key.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { type TestContext, test } from "node:test";
import { bundleFileName, contentDigest, generateKey } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { Provider } from "@writ/github";
import {
  evidenceFileName,
  type Preparation,
  type PrepareOptions,
  preparePublication,
  signPublication,
  storePublication,
} from "@writ/publish";
import { type AccessRepository, accessRepository, grantPath, grantText } from "./access-repository.ts";
import { key, refused, temporaryFolder, trust } from "./fixture.ts";
import { MemoryStore } from "./memory-store.ts";

const nowSeconds = Date.parse("2026-11-22T10:00:00Z") / 1000;

interface World {
  readonly repository: AccessRepository;
  readonly store: MemoryStore;
  /** Commits that the provider was asked about. */
  readonly asked: string[];
  prepare(options?: Partial<PrepareOptions>): Promise<Preparation>;
  /** Prepares, signs and stores. */
  publish(options?: Partial<PrepareOptions>, at?: number): Promise<Preparation>;
}

function open(context: TestContext): World {
  const repository = accessRepository(context);
  const store = new MemoryStore();
  const asked: string[] = [];
  const provider: Provider = {
    async pullsOfCommit(commit) {
      asked.push(commit);
      return [];
    },
    accountsOf: async () => undefined,
  };
  const prepare = (options: Partial<PrepareOptions> = {}): Promise<Preparation> =>
    preparePublication({
      ...{ folder: repository.folder, provider, store, trust, branch: "main", nowSeconds },
      opa: { always: false, find: () => assert.fail("OPA was not needed") },
      ...options,
    });
  const publish = async (options: Partial<PrepareOptions> = {}, at = nowSeconds): Promise<Preparation> => {
    const prepared = await prepare({ ...options, nowSeconds: at });
    if (prepared.status !== "prepared") return prepared;
    const { repository: id, scope, epoch } = options.trust ?? trust;
    const expected = { repository: id, scope, epoch };
    const signed = await signPublication(prepared.publication, { expected, key, nowSeconds: at });
    await storePublication(store, signed, { trust: options.trust ?? trust, nowSeconds: at });
    return prepared;
  };
  return { repository, store, asked, prepare, publish };
}

const codesOf = (preparation: Preparation): readonly string[] =>
  "report" in preparation ? preparation.report.map(({ code, file }) => `${code} ${file}`) : [];

test("the first commit is prepared without asking anybody, and reported as unreviewed", async (context) => {
  const { prepare, repository, asked } = open(context);
  const prepared = await prepare();
  assert.ok(prepared.status === "prepared");
  const { claims, evidence } = prepared.publication;
  const commit = repository.git("rev-parse", "HEAD");
  assert.deepEqual(
    { ...claims, ev: undefined },
    {
      ...{ epoch: 1, seq: 1, commit, repo_id: "777", scope: "production", prev: null },
      ...{ ev: undefined, lifeSeconds: 72 * 3600 },
    },
  );
  assert.match(claims.ev ?? "", /^sha256:/);
  assert.ok(evidence !== undefined);
  assert.deepEqual(codesOf(prepared), ["evidence/root .github/CODEOWNERS"]);
  assert.deepEqual(asked, []);
});

test("the same commit again is nothing to do, and nobody is asked", async (context) => {
  const world = open(context);
  world.repository.commit({ [grantPath]: grantText });
  await world.publish();
  const before = world.asked.length;
  world.store.steps.length = 0;
  const again = await world.prepare();
  assert.ok(again.status === "published");
  assert.equal(again.ended, false);
  assert.equal(world.asked.length, before);
  assert.deepEqual(world.store.steps, [`read ${bundleFileName()}`]);
  const late = await world.prepare({ nowSeconds: nowSeconds + 73 * 3600 });
  assert.ok(late.status === "published" && late.ended);
});

test("a commit that nobody approved ships without its grant, follows the one before, and is told loudly", async (context) => {
  const world = open(context);
  await world.publish();
  const first = world.store.objects.get(bundleFileName());
  const commit = world.repository.commit({ [grantPath]: grantText });
  const prepared = await world.publish();
  assert.ok(prepared.status === "prepared");
  assert.ok(first !== undefined);
  assert.equal(prepared.publication.claims.seq, 2);
  assert.match(prepared.publication.claims.prev ?? "", /^sha256:/);
  assert.deepEqual(world.asked, [commit]);
  assert.ok(codesOf(prepared).includes(`evidence/left-out ${grantPath}`));
  assert.ok(!new TextDecoder().decode(prepared.publication.unsigned.data).includes("alice-inc"));
});

test("the same commit, evidence and time give the same bytes", async (context) => {
  const world = open(context);
  world.repository.commit({ [grantPath]: grantText });
  const [one, two] = [await world.prepare(), await world.prepare()];
  assert.ok(one.status === "prepared" && two.status === "prepared");
  assert.equal(contentDigest(one.publication.unsigned), contentDigest(two.publication.unsigned));
  assert.deepEqual(one.publication.claims, two.publication.claims);
});

test("a force push is refused and names the commit and the way out; a higher epoch starts anew", async (context) => {
  const world = open(context);
  const { repository } = world;
  repository.commit({ [grantPath]: grantText });
  await world.publish();
  const lost = repository.git("rev-parse", "HEAD");
  repository.git("reset", "-q", "--hard", "HEAD^");
  repository.commit({ "people.yaml": "bob@acme.example: { issuer: okta, subject: u-bob, github: 1 }\n" });
  repository.commit({});
  const before = world.store.snapshot();
  const error = await refused(world.publish(), "PUBLISH_HISTORY");
  assert.ok(error.detail.includes(lost));
  assert.deepEqual(world.store.snapshot(), before);
  const next = await world.publish({ trust: { ...trust, epoch: 2 } });
  assert.ok(next.status === "prepared");
  assert.equal(next.publication.claims.prev, null);
  assert.ok(codesOf(next).includes("publish/new-epoch writ.yaml"));
  assert.equal((await world.prepare({ trust: { ...trust, epoch: 2 } })).status, "published");
  await refused(world.prepare(), "PUBLISH_EPOCH");
});

test("a merged side branch that was published would be no first parent: it is refused", async (context) => {
  const world = open(context);
  const { repository } = world;
  repository.git("checkout", "-q", "-b", "side");
  repository.commit({ [grantPath]: grantText });
  await world.publish();
  repository.git("checkout", "-q", "main");
  repository.git("merge", "-q", "--no-ff", "-m", "Merge", "side");
  await refused(world.publish(), "PUBLISH_HISTORY");
});

test("a run for an older commit than is published ends well and builds nothing", async (context) => {
  const world = open(context);
  const old = world.repository.commit({});
  world.repository.commit({});
  await world.publish();
  assert.equal((await world.prepare({ revision: old })).status, "overtaken");
});

test("a clone that lacks the published commit says so as a rewritten history", async (context) => {
  const world = open(context);
  const old = world.repository.git("rev-parse", "HEAD");
  world.repository.commit({});
  await world.publish();
  const clone = temporaryFolder(context);
  execFileSync("git", ["clone", "-q", world.repository.folder, clone]);
  execFileSync("git", ["-C", clone, "checkout", "-q", "--detach", old]);
  for (const ref of ["refs/heads/main", "refs/remotes/origin/main", "refs/remotes/origin/HEAD"]) {
    execFileSync("git", ["-C", clone, "update-ref", "-d", ref]);
  }
  execFileSync("git", ["-C", clone, "reflog", "expire", "--expire=now", "--all"]);
  execFileSync("git", ["-C", clone, "gc", "-q", "--prune=now"]);
  await refused(world.prepare({ folder: clone }), "PUBLISH_HISTORY");
});

test("a shallow clone is refused with what to do", async (context) => {
  const world = open(context);
  world.repository.commit({});
  const clone = temporaryFolder(context);
  execFileSync("git", ["clone", "-q", "--depth=1", `file://${world.repository.folder}`, clone]);
  const error = await refused(world.prepare({ folder: clone }), "CLI_GIT");
  assert.match(error.detail, /fetch-depth: 0/);
});

test("without a newest bundle a first one is made, unless one is known to have been there", async (context) => {
  const world = open(context);
  await world.publish();
  world.store.objects.delete(bundleFileName());
  world.repository.commit({});
  await refused(world.prepare({ expectLatest: true }), "PUBLISH_LATEST");
  const prepared = await world.prepare();
  assert.ok(prepared.status === "prepared");
  assert.equal(prepared.publication.claims.prev, null);
});

test("a newest bundle of another key, repository or scope, cut or altered, stops the run before anybody is asked", async (context) => {
  const world = open(context);
  await world.publish();
  world.repository.commit({ [grantPath]: grantText });
  const good = world.store.objects.get(bundleFileName()) ?? new Uint8Array();
  const other = await generateKey("bundle");
  for (const changed of [
    { keys: [{ kid: other.kid, jwk: other.publicJwk }] },
    { repository: "778" },
    { scope: "staging" },
  ]) {
    await refused(world.prepare({ trust: { ...trust, ...changed } }), "PUBLISH_LATEST");
  }
  const bad = Uint8Array.from(good);
  bad[100] = (bad[100] ?? 0) ^ 1;
  for (const bytes of [good.subarray(0, 50), bad, new Uint8Array()]) {
    world.store.objects.set(bundleFileName(), bytes);
    await refused(world.prepare(), "PUBLISH_LATEST");
  }
  assert.deepEqual(world.asked, []);
});

test("evidence that is gone or altered stops the run; asked again, everything is proved anew", async (context) => {
  const world = open(context);
  world.repository.commit({ [grantPath]: grantText });
  await world.publish();
  world.repository.commit({});
  const name = [...world.store.objects.keys()].find((key) => key.endsWith(".evidence.json")) ?? "";
  const good = world.store.objects.get(name) ?? new Uint8Array();
  const text = new TextDecoder().decode(good);
  const forged = text.replace('"root"', '"ROOT"');
  assert.notEqual(forged, text);
  for (const bytes of [new TextEncoder().encode(forged), good.subarray(1), new Uint8Array()]) {
    world.store.objects.set(name, bytes);
    const error = await refused(world.prepare(), "PUBLISH_EVIDENCE");
    assert.ok(error.detail.includes(name));
  }
  world.store.objects.delete(name);
  await refused(world.prepare(), "PUBLISH_EVIDENCE");
  const before = world.asked.length;
  assert.equal((await world.prepare({ askAgain: true })).status, "prepared");
  assert.ok(world.asked.length > before);
});

test("evidence that names another bundle's commit is not taken for this one's", async (context) => {
  const world = open(context);
  await world.publish();
  const prepared = await world.prepare({ store: new MemoryStore() });
  assert.ok(prepared.status === "prepared");
  world.repository.commit({});
  const { publication } = prepared;
  const elsewhere = { ...publication, claims: { ...publication.claims, seq: 1, repo_id: "778" } };
  const expected = { repository: "778", scope: "production", epoch: 1 };
  const signed = await signPublication(elsewhere, { expected, key, nowSeconds });
  const store = new MemoryStore();
  const other = { ...trust, repository: "778" };
  await storePublication(store, signed, { trust: other, nowSeconds });
  await refused(world.prepare({ store, trust: other }), "PUBLISH_EVIDENCE");
});

test("a provider or a store that does not answer stops the run, and the next one repairs", async (context) => {
  const world = open(context);
  await world.publish();
  const before = world.store.snapshot();
  world.repository.commit({ [grantPath]: grantText });
  const down: Provider = {
    pullsOfCommit: () => Promise.reject(new WritError("GITHUB_UNAVAILABLE")),
    accountsOf: () => Promise.reject(new WritError("GITHUB_UNAVAILABLE")),
  };
  await refused(world.publish({ provider: down }), "GITHUB_UNAVAILABLE");
  world.store.before = (step) => {
    if (step.endsWith(".evidence.json")) throw new WritError("BUNDLE_SERVER");
  };
  await refused(world.publish(), "BUNDLE_SERVER");
  assert.deepEqual(world.store.snapshot(), before);
  world.store.before = () => {};
  assert.equal((await world.publish()).status, "prepared");
  assert.equal((await world.prepare()).status, "published");
});

test("without a provider everything is published, says so, and never follows a bundle that has evidence", async (context) => {
  const world = open(context);
  world.repository.commit({ [grantPath]: grantText });
  const prepared = await world.publish({ provider: "none" });
  assert.ok(prepared.status === "prepared");
  assert.equal(prepared.publication.claims.ev, null);
  assert.deepEqual(codesOf(prepared), ["publish/no-evidence writ.yaml"]);
  world.repository.commit({});
  await world.publish();
  world.repository.commit({});
  await refused(world.publish({ provider: "none" }), "PUBLISH_PROVIDER");
  assert.equal((await world.publish({ provider: "none", trust: { ...trust, epoch: 2 } })).status, "prepared");
});

test("a repository that is not valid is refused with where and why, and nothing is written", async (context) => {
  const world = open(context);
  world.repository.commit({ "writ.yaml": "writ: 2\n" });
  const refusal = await world.publish({ provider: "none" });
  assert.equal(refusal.status, "refused");
  assert.ok(codesOf(refusal).some((code) => code.endsWith("writ.yaml")));
  assert.equal(world.store.objects.size, 0);
});

test("OPA is found where it is asked for, or where there is Rego", async (context) => {
  const world = open(context);
  const find = () => Promise.reject(new WritError("COMPILER_NO_OPA"));
  await refused(world.prepare({ opa: { always: true, find } }), "COMPILER_NO_OPA");
  world.repository.commit({ "policies/own.rego": "package custom\n" });
  await refused(world.prepare({ provider: "none", opa: { always: false, find } }), "COMPILER_NO_OPA");
});

test("a folder below the root, and a repository named otherwise than by its number, are refused", async (context) => {
  const world = open(context);
  await refused(world.prepare({ folder: `${world.repository.folder}/resources` }), "WRIT_USAGE");
  await refused(world.prepare({ trust: { ...trust, repository: "acme/access" } }), "WRIT_USAGE");
});

test("evidence lies under its own digest, and the store's names are what proxies ask for", async (context) => {
  const world = open(context);
  const prepared = await world.publish();
  assert.ok(prepared.status === "prepared");
  const ev = prepared.publication.claims.ev ?? "";
  const names = [...world.store.objects.keys()].sort();
  assert.equal(names.length, 3);
  assert.ok(names.includes(evidenceFileName(ev)) && names.includes("latest.tar.gz"));
  assert.throws(() => evidenceFileName("../latest"), { code: "WRIT_INVARIANT" });
});
