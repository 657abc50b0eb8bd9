// Renewing: the same content lives on, and nothing else does.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleFileName, generateKey, openBundle } from "@writ/bundle";
import { type RenewOptions, renewLatest, storePublication } from "@writ/publish";
import { key, nowSeconds, refused, signedOf, trust } from "./fixture.ts";
import { MemoryStore } from "./memory-store.ts";

const latestName = bundleFileName();
const hour = 3600;
const everySequence = { ...trust, minSequence: 0 };

async function published(wish: Parameters<typeof signedOf>[0] = { seq: 4 }): Promise<MemoryStore> {
  const memory = new MemoryStore();
  const epoch = wish?.epoch ?? 1;
  await storePublication(memory, await signedOf(wish), { trust: { ...trust, epoch }, nowSeconds });
  return memory;
}

const renew = (memory: MemoryStore, options: Partial<RenewOptions> = {}) =>
  renewLatest(memory, { trust, key, nowSeconds: nowSeconds + 600, ...options });

test("a renewal is taken by a proxy that has the bundle before, and lives as long again", async () => {
  const memory = await published();
  const before = memory.objects.get(latestName) ?? new Uint8Array();
  const bundleTrust = { ...trust, minSequence: 0 };
  const old = await openBundle(before, bundleTrust, { nowSeconds });
  const { seq, iat, commit, epoch } = old.claims;
  const { status, renewed } = await renew(memory);
  assert.equal(status, "stored");
  assert.equal(renewed.claims.exp, nowSeconds + 600 + hour);
  const watermark = { epoch, seq, iat, commit, digest: old.digest, content: old.content };
  const bytes = memory.objects.get(latestName) ?? new Uint8Array();
  const next = await openBundle(bytes, bundleTrust, { nowSeconds: nowSeconds + 600, watermark });
  assert.equal(next.content, old.content);
  assert.equal(next.claims.prev, old.digest);
  assert.deepEqual(
    [next.claims.seq, next.claims.commit, next.claims.ev],
    [old.claims.seq, old.claims.commit, old.claims.ev],
  );
  assert.deepEqual(memory.objects.get(bundleFileName(next.digest)), bytes);
  assert.deepEqual(memory.objects.get(bundleFileName(old.digest)), before);
});

test("a publication that comes between stays the newest", async () => {
  const memory = await published();
  const newer = await signedOf({ seq: 5 });
  let between = true;
  memory.before = async (step) => {
    if (!step.startsWith("replace") || !between) return;
    between = false;
    await storePublication(memory, newer, { trust, nowSeconds });
  };
  const { status, latest } = await renew(memory);
  assert.equal(status, "newer");
  assert.equal(latest.claims.seq, 5);
  assert.deepEqual(memory.objects.get(latestName), Uint8Array.from(newer.bytes));
});

test("of two renewals at once the later stays", async () => {
  const memory = await published();
  let between = true;
  memory.before = async (step) => {
    if (!step.startsWith("replace") || !between) return;
    between = false;
    await renew(memory, { nowSeconds: nowSeconds + 700 });
  };
  assert.equal((await renew(memory)).status, "newer");
  const bytes = memory.objects.get(latestName) ?? new Uint8Array();
  const { claims } = await openBundle(bytes, { ...trust, minSequence: 0 }, { nowSeconds: nowSeconds + 700 });
  assert.equal(claims.iat, nowSeconds + 700);
});

test("a key that takes over renews what the old one signed, while both are trusted", async () => {
  const memory = await published();
  const next = await generateKey("bundle");
  const nextKey = { kid: next.kid, jwk: next.privateJwk };
  const both = { ...trust, keys: [...trust.keys, { kid: next.kid, jwk: next.publicJwk }] };
  assert.equal((await renew(memory, { trust: both, key: nextKey })).status, "stored");
  const onlyNext = { ...trust, keys: [{ kid: next.kid, jwk: next.publicJwk }] };
  await renew(memory, { trust: onlyNext, key: nextKey, nowSeconds: nowSeconds + 900 });
  await refused(renew(memory, { nowSeconds: nowSeconds + 1200 }), "PUBLISH_LATEST");
});

test("a key that nobody trusts renews nothing", async () => {
  const memory = await published();
  const before = memory.snapshot();
  const other = await generateKey("bundle");
  await refused(renew(memory, { key: { kid: other.kid, jwk: other.privateJwk } }), "BUNDLE_KEY");
  assert.deepEqual(memory.snapshot(), before);
});

test("what has ended is renewed only when that is asked for", async () => {
  const memory = await published();
  const late = nowSeconds + 2 * hour;
  await refused(renew(memory, { nowSeconds: late }), "BUNDLE_EXPIRED");
  assert.equal((await renew(memory, { nowSeconds: late, ended: true })).status, "stored");
});

test("what a clock ahead of this one signed is replaced by a renewal", async () => {
  const memory = new MemoryStore();
  const ahead = nowSeconds + 90_000;
  await storePublication(memory, await signedOf({ seq: 4 }, ahead), { trust, nowSeconds: ahead });
  assert.equal((await renew(memory)).renewed.claims.iat, nowSeconds + 600);
});

test("nothing there, another epoch, rubbish and altered bytes are refused, and stay", async () => {
  await refused(renew(new MemoryStore()), "PUBLISH_LATEST");
  await refused(renew(await published({ epoch: 2 })), "PUBLISH_EPOCH");
  const memory = await published();
  const bytes = Uint8Array.from(memory.objects.get(latestName) ?? []);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  memory.objects.set(latestName, bytes);
  await refused(renew(memory), "PUBLISH_LATEST");
  assert.equal(memory.objects.get(latestName), bytes);
});

test("a bundle that somebody put back is not kept alive: the branch has a newer commit", async () => {
  const memory = await published({ seq: 4 });
  const { commit } = (
    await openBundle(memory.objects.get(latestName) ?? new Uint8Array(), everySequence, { nowSeconds })
  ).claims;
  const before = memory.snapshot();
  const late = nowSeconds + 1800;
  const newest = "9".repeat(40);
  await refused(renew(memory, { nowSeconds: late, newest }), "PUBLISH_BEHIND");
  // What was signed a moment ago may be of a publication that this run waited for: nothing is signed, nothing fails.
  assert.equal((await renew(memory, { newest })).status, "newer");
  assert.deepEqual(memory.snapshot(), before);
  assert.equal((await renew(memory, { nowSeconds: late, newest: commit })).status, "stored");
  assert.equal((await renew(memory, { nowSeconds: late + 60, newest, behind: true })).status, "stored");
});
