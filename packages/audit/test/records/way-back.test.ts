// The way from a record to who said yes: by the evidence of the bundle that the record names, and by nothing else.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { canonicalJson, generateKey, publishToFolder, signBundle } from "@writ/bundle";
import { type EvidenceDocument, encodeEvidence } from "@writ/github";
import { evidenceFileName } from "@writ/publish";
import { assertPlace, openStore } from "@writ/store";
import { type WayOptions, WaysBack, wayInWords } from "../../src/records/way-back.ts";
import { temporaryFolder } from "./record-folder.ts";

const nowSeconds = 1_795_305_600;
const commit = "c".repeat(40);
const key = await generateKey("bundle");
const trust = { keys: [{ kid: key.kid, jwk: key.publicJwk }], repository: "777", scope: "production", epoch: 1 };
const version = { commit: "1".repeat(40), blob: "2".repeat(40) };
const proof = {
  by: "approval" as const,
  pull: 41,
  head: "d".repeat(40),
  base: "a".repeat(40),
  mergedSeconds: nowSeconds - 60,
  author: 1001,
  approver: 1002,
  review: 7,
  approvedSeconds: nowSeconds - 90,
  owner: "@acme/payments",
};
const document: EvidenceDocument = {
  repository: 777,
  branch: "main",
  commit,
  files: {
    "grants/orders-db/alice.yaml": { status: "proved", ...version, proof },
    "grants/orders-db/root.yaml": { status: "root", ...version },
  },
  heldBack: {},
};

async function archived(context: TestContext, ev?: null) {
  const folder = await temporaryFolder(context);
  const evidence = await encodeEvidence(document);
  const unsigned = {
    data: canonicalJson({ writ: {} }),
    manifest: canonicalJson({ revision: commit, roots: ["writ"], metadata: { format: 1 } }),
    wasm: Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00),
  };
  const times = { epoch: 1, seq: 7, iat: nowSeconds, exp: nowSeconds + 3600 };
  const names = { commit, repo_id: "777", scope: "production", prev: null, ev: ev === null ? null : evidence.digest };
  const bytes = await signBundle(unsigned, { ...times, ...names }, { kid: key.kid, jwk: key.privateJwk });
  const { digest } = await publishToFolder(folder, bytes);
  const evidenceFile = join(folder, evidenceFileName(evidence.digest));
  await writeFile(evidenceFile, evidence.bytes);
  const store = openStore(assertPlace({ address: folder }), { env: {} });
  const options: WayOptions = { archive: { store, trust }, nowSeconds };
  return { folder, digest, evidenceFile, options };
}

const from = (digest: string | null, grant = "orders-db/alice", revision = commit) => ({
  grant,
  bundle: { revision, digest },
});

test("the evidence of the bundle that the record names says who approved", async (context) => {
  const { digest, options } = await archived(context);
  const way = await new WaysBack(options).of(from(digest));
  assert.equal(way.commit, version.commit);
  assert.deepEqual(way.proof, { by: "approval", pull: 41, author: "account 1001", approver: "account 1002" });
  assert.equal(
    wayInWords(way),
    "grants/orders-db/alice.yaml at 111111111111: approved by account 1002, asked by account 1001 (#41)",
  );
  const root = await new WaysBack(options).of(from(digest, "orders-db/root"));
  assert.match(wayInWords(root), /nobody reviewed$/);
});

test("without archive, bundle, digest, evidence or grant in it, git is named as the way", async (context) => {
  const { digest, options } = await archived(context);
  const ways = new WaysBack(options);
  const ask = `ask git: git log -1 ${commit} -- grants/orders-db/alice.yaml`;
  for (const [way, instead] of [
    [await new WaysBack({ nowSeconds }).of(from(digest)), `no archive of bundles was given; ${ask}`],
    [await ways.of(from(null)), `the record does not name the digest of that bundle; ${ask}`],
    [await ways.of(from(`sha256:${"0".repeat(64)}`)), `the archive lacks sha256-${"0".repeat(64)}.tar.gz; ${ask}`],
    [
      await ways.of(from(digest, "orders-db/nobody")),
      `the evidence of that bundle does not name the grant; ask git: git log -1 ${commit} -- grants/orders-db/nobody.yaml`,
    ],
  ] as const) {
    assert.equal(way.proof, null);
    assert.equal(way.instead, instead);
  }
  const other = await ways.of(from(digest, "orders-db/alice", "e".repeat(40)));
  assert.match(other.instead, /^the evidence of that bundle is of commit c+;/);
  const { digest: bare, options: without } = await archived(context, null);
  assert.match((await new WaysBack(without).of(from(bare))).instead, /^that bundle was published without evidence/);
});

test("altered or foreign bundles and evidence prove nothing", async (context) => {
  const { folder, digest, evidenceFile, options } = await archived(context);
  const evidence = await encodeEvidence({ ...document, files: {} });
  await writeFile(evidenceFile, evidence.bytes);
  assert.match((await new WaysBack(options).of(from(digest))).instead, /\(GITHUB_EVIDENCE\)/);
  const bundleFile = join(folder, `${digest.replace(":", "-")}.tar.gz`);
  await writeFile(bundleFile, "no bundle");
  assert.match((await new WaysBack(options).of(from(digest))).instead, /cannot be read from the archive \(BUNDLE_/);
  const stranger = await generateKey("bundle");
  const { digest: own, options: mine } = await archived(context);
  const archive = { ...mine.archive, trust: { ...trust, keys: [{ kid: key.kid, jwk: stranger.publicJwk }] } } as never;
  assert.match((await new WaysBack({ archive, nowSeconds }).of(from(own))).instead, /\(BUNDLE_SIGNATURE\)/);
});
