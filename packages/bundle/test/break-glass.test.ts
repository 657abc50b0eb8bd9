// A break-glass bundle is used over the newest regular bundle, once, for four hours at most, and by its own key alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type BreakGlassMark,
  type BundleTrust,
  handOver,
  openBundle,
  openHanded,
  openPublished,
  openPublishedBreakGlass,
  signBundle,
  type Watermark,
} from "@writ/bundle";
import {
  assemble,
  bundleKey,
  claims,
  fileList,
  forge,
  jwsOf,
  nowSeconds,
  partEntries,
  refused,
  signer,
  trust,
} from "./fixture.ts";
import {
  base,
  bobsId,
  brokenClaims,
  brokenParts,
  offline,
  offlineKey,
  opened,
  pinned,
  signBroken,
  watermark,
} from "./shop.ts";

const good = await signBroken();

interface Beside {
  readonly mark?: BreakGlassMark;
  readonly watermark?: Watermark | undefined;
  readonly now?: number;
  readonly trust?: BundleTrust;
  readonly base?: Uint8Array;
}

function stateOf(beside: Beside) {
  const known = "watermark" in beside ? beside.watermark : watermark;
  return {
    nowSeconds: beside.now ?? nowSeconds,
    ...(known === undefined ? {} : { watermark: known }),
    breakGlass: { base: beside.base ?? base, ...(beside.mark === undefined ? {} : { mark: beside.mark }) },
  };
}

const open = (bytes: Uint8Array, beside: Beside = {}) => openBundle(bytes, beside.trust ?? pinned, stateOf(beside));

test("a break-glass bundle is opened over its base, and names what it adds", async () => {
  const bundle = await open(good);
  assert.deepEqual(bundle.claims, brokenClaims);
  assert.equal(bundle.kid, offlineKey.kid);
  const receipt = await openHanded(handOver(bundle), pinned, stateOf({}));
  assert.deepEqual(receipt.claims, bundle.claims);
});

test("it ends after `longest` and after four hours, whatever it says", async () => {
  const long = await signBroken({ exp: nowSeconds + 72 * 3600 });
  const iat = brokenClaims.iat;
  const shorter = (longestSeconds: number) => {
    const { breakGlass } = pinned;
    assert.ok(breakGlass !== undefined);
    return { ...pinned, breakGlass: { ...breakGlass, longestSeconds } };
  };
  for (const [longest, seconds] of [
    [4 * 3600, 4 * 3600],
    [72 * 3600, 4 * 3600],
    [1800, 1800],
  ] as const) {
    const beside = { trust: shorter(longest) };
    const bundle = await open(long, beside);
    assert.equal(bundle.claims.exp, iat + seconds);
    assert.equal((await openHanded(handOver(bundle), beside.trust, stateOf(beside))).claims.exp, iat + seconds);
    await open(long, { ...beside, now: iat + seconds - 1 });
    await refused(open(long, { ...beside, now: iat + seconds }), "BUNDLE_EXPIRED");
  }
});

test("its key signs nothing else, and no other key signs it", async () => {
  // Where regular bundles come from, neither the key nor the claim is taken.
  await refused(openBundle(good, pinned, { nowSeconds, watermark }), "BUNDLE_KEY");
  await refused(openPublished(good, pinned, nowSeconds), "BUNDLE_KEY");
  const both = { ...pinned, keys: [...pinned.keys, { kid: offlineKey.kid, jwk: offlineKey.publicJwk }] };
  await refused(openBundle(good, both, { nowSeconds, watermark }), "KEY_USE");
  await refused(openBundle(await forge({ breakGlass: [bobsId] }), trust, { nowSeconds }), "BUNDLE_BREAK_GLASS");
  await refused(openPublished(await forge({ breakGlass: [bobsId] }), trust, nowSeconds), "BUNDLE_BREAK_GLASS");
  // Where break-glass bundles come from, no regular one is.
  await refused(open(base), "BUNDLE_KEY");
  const entries = partEntries(brokenParts());
  const asRegular = assemble(entries, [await jwsOf({ ...brokenClaims, files: fileList(entries) })]);
  await refused(open(asRegular), "BUNDLE_KEY");
  const unsaid = assemble(entries, [await jwsOf({ ...claims, files: fileList(entries) }, offline)]);
  await refused(open(unsaid), "BUNDLE_BREAK_GLASS");
  // A bundle key under the name of the offline one.
  const relabelled = { kid: bundleKey.kid, jwk: bundleKey.publicJwk, longestSeconds: 3600 };
  await refused(open(asRegular, { trust: { ...pinned, breakGlass: relabelled } }), "KEY_USE");
  await refused(open(good, { trust }), "BUNDLE_BREAK_GLASS");
});

const others: readonly (readonly [string, string, () => Promise<Uint8Array>])[] = [
  ["over another bundle", "BUNDLE_BREAK_GLASS", () => signBroken({ prev: `sha256:${"0".repeat(64)}` })],
  ["over no bundle", "BUNDLE_BREAK_GLASS", () => signBroken({ prev: null })],
  ["with another sequence", "BUNDLE_BREAK_GLASS", () => signBroken({ seq: 43 })],
  ["with evidence", "BUNDLE_BREAK_GLASS", () => signBroken({ ev: opened.digest })],
  ["of another scope", "BUNDLE_FOREIGN", () => signBroken({ scope: "staging" })],
  ["of another repository", "BUNDLE_FOREIGN", () => signBroken({ repo_id: "2" })],
  ["of another epoch", "BUNDLE_EPOCH", () => signBroken({ epoch: 2 })],
  ["from the future", "BUNDLE_FUTURE", () => signBroken({ iat: nowSeconds + 61 })],
  ["signed before its base", "BUNDLE_BREAK_GLASS", () => signBroken({ iat: claims.iat - 1 })],
  ["that names other grants", "BUNDLE_BREAK_GLASS", () => signBroken({ breakGlass: ["orders-db/break-glass-eve"] })],
  ["that names one more", "BUNDLE_BREAK_GLASS", () => signBroken({ breakGlass: [bobsId, `${bobsId}s`] })],
  [
    "with other rules",
    "BUNDLE_BREAK_GLASS",
    () => signBroken({}, { ...brokenParts(), wasm: Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 0) }),
  ],
];

for (const [what, code, bytes] of others) {
  test(`one ${what} is refused as ${code}`, async () => void (await refused(open(await bytes()), code)));
}

test("it is refused where the base is another, where nothing is known, and below the least sequence", async () => {
  const renewed = { ...watermark, iat: watermark.iat + 1, digest: `sha256:${"1".repeat(64)}` };
  await refused(open(good, { watermark: renewed }), "BUNDLE_BREAK_GLASS");
  await refused(open(good, { watermark: undefined }), "BUNDLE_BREAK_GLASS");
  await refused(open(good, { base: await forge({ seq: 41 }) }), "BUNDLE_BREAK_GLASS");
  await refused(open(good, { base: good }), "BUNDLE_KEY");
  await refused(open(good, { trust: { ...pinned, minSequence: 43 } }), "BUNDLE_BREAK_GLASS");
});

test("an ended base is no hindrance: the outage may have outlived it", async () => {
  const longAfter = claims.exp + 60;
  const late = await signBroken({ iat: longAfter, exp: longAfter + 3600 }, brokenParts());
  assert.equal((await open(late, { now: longAfter })).claims.exp, longAfter + 3600);
});

test("a base that ended more than seven days before is none: what was taken back since would be given again", async () => {
  const week = 7 * 86_400;
  const over = (iat: number) => signBroken({ iat, exp: iat + 3600 });
  const [last, late] = [claims.exp + week, claims.exp + week + 1];
  assert.equal((await open(await over(last), { now: last })).claims.iat, last);
  await refused(open(await over(late), { now: late }), "BUNDLE_BREAK_GLASS");
  const { breakGlass } = pinned;
  assert.ok(breakGlass !== undefined);
  const auditor = openPublishedBreakGlass(await over(late), { ...trust, breakGlass }, { base, nowSeconds: late });
  await refused(auditor, "BUNDLE_BREAK_GLASS");
});

test("what was ended, and what was signed no later than the last one, does not come back", async () => {
  const { digest, claims: used } = await open(good);
  const mark = { digest, iat: used.iat, ended: false };
  await open(good, { mark });
  await refused(open(good, { mark: { ...mark, ended: true } }), "BUNDLE_BREAK_GLASS");
  const twin = await signBroken({ exp: brokenClaims.exp - 1 });
  await refused(open(twin, { mark }), "BUNDLE_BREAK_GLASS");
  await refused(open(good, { mark: { digest: opened.digest, iat: used.iat + 1, ended: true } }), "BUNDLE_BREAK_GLASS");
  const next = await signBroken({ iat: brokenClaims.iat + 1 });
  await open(next, { mark: { ...mark, ended: true } });
});

test("a clock set back does not revive one: the newest iat that was seen counts", async () => {
  const short = await signBroken({ iat: nowSeconds - 50, exp: nowSeconds - 45 });
  const mark = { digest: opened.digest, iat: nowSeconds - 40, ended: true };
  await refused(open(short, { now: nowSeconds - 48, mark }), "BUNDLE_EXPIRED");
});

test("an auditor opens it beside its base, whenever", async () => {
  const { breakGlass } = pinned;
  assert.ok(breakGlass !== undefined);
  const asked = { ...trust, breakGlass };
  const published = await openPublishedBreakGlass(good, asked, { base, nowSeconds: nowSeconds + 1e8 });
  assert.deepEqual(published.claims.breakGlass, [bobsId]);
  const foreign = await forge({ seq: 41 });
  await refused(openPublishedBreakGlass(good, asked, { base: foreign, nowSeconds }), "BUNDLE_BREAK_GLASS");
  await refused(openPublishedBreakGlass(base, asked, { base, nowSeconds }), "BUNDLE_KEY");
});

test("signing asks for the key of the kind", async () => {
  await refused(signBundle(brokenParts(), brokenClaims, signer), "KEY_USE");
  await refused(signBundle(brokenParts(), claims, offline), "KEY_USE");
  await refused(signBundle(brokenParts(), { ...brokenClaims, breakGlass: [] }, offline), "BUNDLE_CLAIMS");
  await refused(signBundle(brokenParts(), { ...brokenClaims, breakGlass: ["b", "a"] }, offline), "BUNDLE_CLAIMS");
});
