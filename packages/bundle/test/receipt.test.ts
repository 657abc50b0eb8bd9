// What crosses between threads is verified again where it arrives: signature, address, freshness, the bytes' digest.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  BundleReceipt,
  BundleState,
  digestOfBytes,
  type HandedBundle,
  handOver,
  openBundle,
  openHanded,
  signBundle,
} from "@writ/bundle";
import { bundleKey, claims, nowSeconds, refused, signer, tokenKey, trust, unsignedBundle } from "./fixture.ts";
import { withFolder } from "./temporary-folder.ts";

async function bundleOf(change: Partial<typeof claims> = {}) {
  return openBundle(await signBundle(unsignedBundle(), { ...claims, ...change }, signer), trust, { nowSeconds });
}
const one = await bundleOf();
const handed: HandedBundle = structuredClone(handOver(one));

test("a receipt says of the bundle what the bundle says, and is frozen", async () => {
  const receipt = await openHanded(handed, trust, { nowSeconds });
  const { digest, content, kid } = one;
  assert.deepEqual({ ...receipt }, { digest, content, kid, claims: one.claims, bytes: handed.bytes });
  assert.ok(BundleReceipt.is(receipt) && Object.isFrozen(receipt) && Object.isFrozen(receipt.claims));
});

test("a receipt can be kept as its bundle can", () =>
  withFolder(async (folder) => {
    const state = await BundleState.open(folder);
    await state.keep(await openHanded(handed, trust, { nowSeconds }));
    assert.equal(state.watermark()?.digest, one.digest);
    assert.deepEqual(await state.lastGood(), Uint8Array.from(one.bytes));
  }));

test("what was not verified is neither handed over nor a receipt", async () => {
  await assert.rejects(async () => handOver({ ...one } as never), /only|Only|invariant/i);
  const receipt = await openHanded(handed, trust, { nowSeconds });
  assert.ok(!BundleReceipt.is({ ...receipt }) && !BundleReceipt.is(Object.create(BundleReceipt.prototype)));
  assert.throws(() => Reflect.construct(BundleReceipt, [Symbol("x"), receipt]), TypeError);
});

test("what openBundle would refuse by its claims is refused here too", async () => {
  const later = await bundleOf({ seq: 43 });
  const { epoch, seq, iat, commit } = later.claims;
  const watermark = { epoch, seq, iat, commit, digest: later.digest, content: later.content };
  const refusals: readonly (readonly [() => Promise<unknown>, string])[] = [
    [() => openHanded(handed, { ...trust, scope: "other" }, { nowSeconds }), "BUNDLE_FOREIGN"],
    [() => openHanded(handed, { ...trust, repository: "7" }, { nowSeconds }), "BUNDLE_FOREIGN"],
    [() => openHanded(handed, { ...trust, epoch: 2 }, { nowSeconds }), "BUNDLE_EPOCH"],
    [() => openHanded(handed, { ...trust, keys: [] }, { nowSeconds }), "BUNDLE_KEY"],
    [() => openHanded(handed, { ...trust, minSequence: 43 }, { nowSeconds }), "BUNDLE_ROLLBACK"],
    [() => openHanded(handed, trust, { nowSeconds, watermark }), "BUNDLE_ROLLBACK"],
    [() => openHanded(handed, trust, { nowSeconds: claims.exp }), "BUNDLE_EXPIRED"],
    [() => openHanded(handed, { ...trust, first: later.digest }, { nowSeconds }), "BUNDLE_FIRST"],
  ];
  for (const [opening, code] of refusals) await refused(opening(), code);
});

test("another signature, or other bytes than the ones opened, are refused", async () => {
  const bytes = Uint8Array.from(handed.bytes);
  bytes[20] = (bytes[20] ?? 0) ^ 1;
  await refused(openHanded({ ...handed, bytes }, trust, { nowSeconds }), "WRIT_INVARIANT");
  await refused(openHanded({ ...handed, digest: await digestOfBytes(bytes) }, trust, { nowSeconds }), "WRIT_INVARIANT");
  const [header = "", payload = "", signature = ""] = handed.jws.split(".");
  const altered = [header, payload, signature.startsWith("A") ? `B${signature.slice(1)}` : `A${signature.slice(1)}`];
  await refused(openHanded({ ...handed, jws: altered.join(".") }, trust, { nowSeconds }), "BUNDLE_SIGNATURE");
  const others = { ...trust, keys: [{ kid: bundleKey.kid, jwk: tokenKey.publicJwk }] };
  await refused(openHanded(handed, others, { nowSeconds }), "KEY_USE");
});
