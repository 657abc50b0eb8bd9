// Bundles from an S3-compatible store that checks signatures: published there, taken over while sessions run, cut by
// the next one, refused when they are old, and outlived when the store is gone or the key is changed.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { type BundleStore, openStore, parsePlace } from "@writ/store";
import { type LocalBuckets, startBuckets } from "@writ/testkit";
import { World } from "./world.ts";

const latest = "latest.tar.gz";
const grantPath = "grants/orders-db/alice-read.yaml";

let buckets: LocalBuckets;
let store: BundleStore;
let world: World;

before(async () => {
  buckets = await startBuckets();
  await buckets.createBucket("acme");
  const { owner, endpoint, region } = buckets;
  const s3 = { endpoint, region, accessKeyId: { env: "ID" }, secretAccessKey: { env: "KEY" } };
  const parsed = parsePlace({ address: "s3://acme/production/", s3 });
  assert.ok("place" in parsed);
  store = openStore(parsed.place, { env: { ID: owner.accessKeyId, KEY: owner.secretAccessKey } });
  world = await World.start({ every: "1s", env: { BUNDLES_KEY_ID: owner.accessKeyId } });
  await world.killProxy("SIGTERM");
  await writeFile(world.at("bundles-key"), `${owner.secretAccessKey}\n`, { mode: 0o600 });
  await readFromBucket();
});
after(async () => {
  store?.close();
  await world?.stop();
  await buckets?.stop();
});

/** From here on the folder is only where the world writes what it signs. */
async function readFromBucket(): Promise<void> {
  const text = await readFile(world.at("proxy.yaml"), "utf8");
  const keys = "accessKeyId: { env: BUNDLES_KEY_ID }, secretAccessKey: { file: bundles-key }";
  const s3 = `{ region: ${buckets.region}, endpoint: "${buckets.endpoint}", ${keys} }`;
  await writeFile(
    world.at("proxy.yaml"),
    text.replace("  from: bundles\n", `  from: s3://acme/production/\n  s3: ${s3}\n`),
  );
  await rm(world.at("records"), { recursive: true, force: true });
  await upload(await world.publish());
  await world.startProxy();
}

async function upload(bytes: Uint8Array): Promise<void> {
  await store.add(`sha256-${createHash("sha256").update(bytes).digest("hex")}.tar.gz`, bytes);
  const before = await store.read(latest, 1 << 24);
  assert.deepEqual(await store.replace(latest, bytes, before?.version ?? null), { replaced: true, compared: true });
}

async function published(over: Parameters<World["publish"]>[0] = {}): Promise<void> {
  await upload(await world.publish(over));
}

async function takenOver(): Promise<void> {
  const { seq } = (await world.status()).bundle;
  await published();
  await world.until(({ bundle }) => bundle.seq !== seq && bundle.lastRefusal === null);
}

async function answers(): Promise<void> {
  const client = await world.client();
  assert.equal((await client.query("SELECT 1 AS one")).rows[0].one, 1);
  await client.end();
}

test("the next bundle is taken over from the bucket, and cuts the session whose grant it has no more", async () => {
  const client = await world.client();
  assert.equal((await client.query("SELECT count(*)::int AS n FROM customers")).rows[0].n > 0, true);
  const ended = new Promise<Error & { code?: string }>((resolve) => client.on("error", resolve));
  const grantText = world.files.get(grantPath) ?? "";
  world.files.delete(grantPath);
  await published();
  const { code, message } = await ended;
  assert.equal(code, "57P01");
  assert.match(message, /grant|access/i);
  await assert.rejects(world.client());
  world.files.set(grantPath, grantText);
  await takenOver();
  await answers();
});

test("an older bundle that somebody puts back is refused, and the newer one stays in force", async () => {
  const { seq } = (await world.status()).bundle;
  const newest = await store.read(latest, 1 << 24);
  await published({ seq: 1 });
  await world.until(({ bundle }) => /ROLLBACK|FORKED/.test(bundle.lastRefusal?.code ?? ""));
  assert.equal((await world.status()).bundle.seq, seq);
  await answers();
  await upload(newest?.bytes ?? new Uint8Array());
  await world.until(({ bundle }) => bundle.lastRefusal === null);
});

test("a store that is gone, or a key that is refused, leaves the last good bundle; a new key needs no restart", async () => {
  await buckets.kill();
  await world.until(({ bundle }) => bundle.lastRefusal?.code === "BUNDLE_SERVER");
  await answers();
  await buckets.start();
  await world.until(({ bundle }) => bundle.lastRefusal === null);
  await takenOver();
  await writeFile(world.at("bundles-key"), "another-secret-key\n", { mode: 0o600 });
  await world.until(({ bundle }) => bundle.lastRefusal?.code === "BUNDLE_SERVER");
  assert.ok(world.proxyLog.join("").includes("SignatureDoesNotMatch"));
  await answers();
  await writeFile(world.at("bundles-key"), `${buckets.owner.secretAccessKey}\n`);
  await takenOver();
  const said = world.proxyLog.join("");
  assert.ok(
    !said.includes("another-secret-key") && !said.includes(buckets.owner.secretAccessKey),
    "a secret is logged",
  );
});
