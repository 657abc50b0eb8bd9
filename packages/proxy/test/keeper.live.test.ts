// The keeper decides which bundle is in force: whatever is wrong with a newer one, the last good one stays until its
// end.
import assert from "node:assert/strict";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { BundleState, openBundle, publishToFolder } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { ProxyClock } from "../src/clock.ts";
import { BundleKeeper } from "../src/keeper.ts";
import { bench } from "./bench.ts";
import { alice, bundleBytes, KeptLog, noon, noonMs, shopData, temporaryFolder, trust } from "./fixture.ts";

const question = { subject: alice, resource: "orders-db", role: "read-only", now: noon };
const seven = await bundleBytes({ seq: 7 });
const eight = await bundleBytes({ seq: 8 });

test("without a bundle nothing is in force, and the status says why", async (context) => {
  const { keeper, log } = await bench(context);
  assert.equal(keeper.evaluator(), undefined);
  assert.equal(keeper.status().inForce, false);
  assert.equal(keeper.status().revision, null);
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ABSENT");
  assert.equal(log.of("bundle-refused").length, 1);
});

test("a good bundle is put in force, its state kept, and its answers given", async (context) => {
  const { keeper, state } = await bench(context, { bundles: [seven] });
  assert.equal(keeper.evaluator()?.seq, 7);
  assert.equal(keeper.evaluator()?.session(question).decision, "allow");
  const { inForce, seq, revision, issuedAt, endsAt, halfLifePassed, lastRefusal } = keeper.status();
  assert.deepEqual(
    { inForce, seq, issuedAt, endsAt, halfLifePassed, lastRefusal },
    { inForce: true, seq: 7, issuedAt: noon - 3_600, endsAt: noon + 7_200, halfLifePassed: false, lastRefusal: null },
  );
  assert.equal(revision, "7".padStart(40, "0"));
  assert.deepEqual(Uint8Array.from(await readFile(join(state, "last-good.tar.gz"))), seven);
});

test("a newer bundle replaces it and listeners are told once; the same again changes nothing", async (context) => {
  const { keeper, publish, told, log } = await bench(context, { bundles: [seven] });
  await publish(eight);
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal(told(), 1);
  await publish(eight);
  await keeper.look();
  await keeper.look();
  assert.equal(told(), 1);
  assert.equal(log.of("bundle-active").length, 2);
});

test("listeners that stopped listening are not told", async (context) => {
  const { keeper, publish, told } = await bench(context, { bundles: [seven] });
  let other = 0;
  const stop = keeper.onSwap(() => other++);
  stop();
  await publish(eight);
  await keeper.look();
  assert.deepEqual([told(), other], [1, 0]);
});

test("a revert is in force at the next look: what was granted is denied", async (context) => {
  const { keeper, publish } = await bench(context, { bundles: [seven] });
  await publish(await bundleBytes({ seq: 8, data: shopData({ grants: {}, index: {} }) }));
  await keeper.look();
  assert.equal(keeper.evaluator()?.session(question).decision, "deny");
});

const refusals: readonly (readonly [what: string, code: string, bytes: () => Promise<Uint8Array>])[] = [
  ["altered", "BUNDLE_ALTERED", async () => swapped(await bundleBytes({ seq: 9 }))],
  ["cut short", "BUNDLE_MALFORMED", async () => eight.subarray(0, eight.length >> 1)],
  ["rolled back", "BUNDLE_ROLLBACK", () => bundleBytes({ seq: 6 })],
  ["forked", "BUNDLE_FORKED", () => bundleBytes({ seq: 7, commit: "f".repeat(40) })],
  ["foreign", "BUNDLE_FOREIGN", () => bundleBytes({ seq: 9, repo_id: "2" })],
  ["of another scope", "BUNDLE_FOREIGN", () => bundleBytes({ seq: 9, scope: "staging" })],
  ["of another epoch", "BUNDLE_EPOCH", () => bundleBytes({ seq: 9, epoch: 2 })],
  ["past its end", "BUNDLE_EXPIRED", () => bundleBytes({ seq: 9, exp: noon })],
  ["from the future", "BUNDLE_FUTURE", () => bundleBytes({ seq: 9, iat: noon + 61 })],
  ["of data nobody knows", "DECISION_DATA", () => bundleBytes({ seq: 9, data: { writ: { format: 1 } } as never })],
  ["with a vector that fails", "DECISION_VECTOR", () => bundleBytes({ seq: 9, data: failingVector })],
];

const failingVector = shopData({
  vectors: [{ entrypoint: "session", input: { ...question, role: "admin" }, expect: { decision: "allow" } }],
});

/** Re-packs a bundle with one digit of its data changed; everything else stays as it was signed. */
async function swapped(bytes: Uint8Array): Promise<Uint8Array> {
  const { gunzipSync, gzipSync } = await import("node:zlib");
  const tar = gunzipSync(bytes);
  const at = tar.indexOf(`"until":${noon + 1_800}`);
  assert.ok(at > 0);
  tar[at + 8] = "9".charCodeAt(0);
  return Uint8Array.from(gzipSync(tar));
}

for (const [what, code, bytes] of refusals) {
  test(`a bundle ${what} is refused as ${code}; the last good one stays in force`, async (context) => {
    const { keeper, publish, told, state, log } = await bench(context, { bundles: [seven] });
    await publish(await bytes());
    await keeper.look();
    assert.equal(keeper.evaluator()?.seq, 7);
    assert.equal(told(), 0);
    assert.equal(keeper.status().lastRefusal?.code, code);
    assert.deepEqual(Uint8Array.from(await readFile(join(state, "last-good.tar.gz"))), seven);
    await keeper.look();
    assert.deepEqual(
      log.of("bundle-refused").map((line) => line["code"]),
      [code],
      "logged once",
    );
    // Whoever puts the good one back clears the alarm.
    await publish(seven);
    await keeper.look();
    assert.equal(keeper.status().lastRefusal, null);
  });
}

test("a bundle refused for the clock is taken once the clock is right, with the file unchanged", async (context) => {
  const { keeper, publish, setWall } = await bench(context, { bundles: [seven] });
  await publish(await bundleBytes({ seq: 8, iat: noon + 300 }));
  await keeper.look();
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_FUTURE");
  setWall(noonMs + 300_000);
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal(keeper.status().lastRefusal, null);
});

test("a listener that throws keeps nobody else from being told", async (context) => {
  const { keeper, publish, log } = await bench(context, { bundles: [seven] });
  let told = 0;
  keeper.onSwap(() => {
    throw new Error("fault of a session");
  });
  keeper.onSwap(() => told++);
  await publish(eight);
  await keeper.look();
  assert.equal(told, 1);
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal(log.of("swap-untold").length, 1);
});

test("it looks again and again by itself until it is closed", { timeout: 10_000 }, async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { keeper, publish, log } = await bench(context, { bundles: [seven] });
  for (const seq of [8, 9]) {
    await publish(await bundleBytes({ seq }));
    const swapped = new Promise<void>((resolve) => keeper.onSwap(resolve));
    context.mock.timers.tick(3_600_000);
    await swapped;
    assert.equal(keeper.status().seq, seq);
    // The next look is set when this one is over.
    await keeper.look();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await keeper.close();
  await publish(await bundleBytes({ seq: 10 }));
  context.mock.timers.tick(7_200_000);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(log.of("bundle-active").length, 3);
  context.mock.timers.reset();
});

test("looks at the same time swap once", async (context) => {
  const { keeper, publish, told } = await bench(context, { bundles: [seven] });
  await publish(eight);
  await Promise.all([keeper.look(), keeper.look(), keeper.look()]);
  assert.equal(told(), 1);
});

test("a look asked for while one is under way sees what was published in between", async (context) => {
  const folder = await temporaryFolder(context);
  let bytes = seven;
  let reads = 0;
  const keeper = await BundleKeeper.start({
    trust,
    read: async () => {
      reads++;
      return Uint8Array.from(bytes);
    },
    readFirst: () => Promise.reject(new WritError("BUNDLE_ABSENT")),
    state: await BundleState.open(folder),
    clock: new ProxyClock(() => noonMs),
    everyMs: 3_600_000,
    log: new KeptLog(),
  });
  context.after(() => keeper.close());
  const under = keeper.look();
  bytes = eight;
  const after = [keeper.look(), keeper.look()];
  await Promise.all([under, ...after]);
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal(reads, 3);
});

test("at its end a bundle is out of force, and listeners are told at that instant", async (context) => {
  const { keeper, setWall, publish, log } = await bench(context, { bundles: [seven] });
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const short = await bundleBytes({ seq: 8, exp: noon + 10 });
  await publish(short);
  await keeper.look();
  let toldAt = 0;
  keeper.onSwap(() => {
    toldAt = keeper.nowMs();
  });
  setWall(noonMs + 9_999);
  context.mock.timers.tick(9_999);
  assert.deepEqual([keeper.evaluator()?.seq, toldAt], [8, 0]);
  setWall(noonMs + 10_000);
  assert.equal(keeper.evaluator(), undefined);
  context.mock.timers.tick(1);
  assert.equal(toldAt, noonMs + 10_000);
  assert.equal(keeper.status().inForce, false);
  assert.equal(keeper.status().seq, 8);
  assert.equal(log.of("bundle-ended").length, 1);
  // The keeper's own timers were set before and after: each is cleared where it was set.
  context.mock.timers.reset();
});

test("a clock set back after the end does not bring a bundle back", async (context) => {
  const { keeper, setWall } = await bench(context, { bundles: [seven] });
  setWall((noon + 7_200) * 1000);
  assert.equal(keeper.evaluator(), undefined);
  setWall(noonMs);
  assert.equal(keeper.evaluator(), undefined);
});

test("the wall clock falling behind the bundle is seen", async (context) => {
  const { keeper, setWall } = await bench(context, { bundles: [seven] });
  assert.equal(keeper.clockBehind(), false);
  setWall((noon - 3_600 - 61) * 1000);
  assert.equal(keeper.clockBehind(), true);
  assert.equal(keeper.nowMs(), noonMs);
});

test("from half of its life on the status says that nobody renews the bundle", async (context) => {
  const { keeper, setWall } = await bench(context, { bundles: [seven] });
  setWall((noon + 1_800) * 1000);
  assert.equal(keeper.status().halfLifePassed, false);
  setWall((noon + 1_801) * 1000);
  assert.equal(keeper.status().halfLifePassed, true);
});

test("a restart begins with the last good bundle where the bundle's place is empty", async (context) => {
  const first = await bench(context, { bundles: [seven] });
  await first.keeper.close();
  await rm(first.bundles, { recursive: true });
  const { keeper } = await bench(context, { folder: join(first.state, "..") });
  assert.equal(keeper.evaluator()?.seq, 7);
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ABSENT");
});

test("a restart does not take an older bundle than the one before", async (context) => {
  const first = await bench(context, { bundles: [eight] });
  await first.keeper.close();
  const { keeper } = await bench(context, { folder: join(first.state, ".."), bundles: [seven] });
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ROLLBACK");
});

test("a crash between bytes and watermark leaves the newer bundle in force, and its watermark follows", async (context) => {
  const first = await bench(context, { bundles: [seven] });
  await first.keeper.close();
  await writeFile(join(first.state, "last-good.tar.gz"), eight);
  const { keeper, state } = await bench(context, { folder: join(first.state, "..") });
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal((await BundleState.open(state)).watermark()?.seq, 8);
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ROLLBACK");
});

test("last good bytes that are damaged or too large are told and passed over", async (context) => {
  for (const damage of [Uint8Array.of(1, 2, 3), new Uint8Array(17 << 20)]) {
    const first = await bench(context, { bundles: [seven] });
    await first.keeper.close();
    await writeFile(join(first.state, "last-good.tar.gz"), damage);
    const { keeper, log } = await bench(context, { folder: join(first.state, "..") });
    assert.equal(keeper.evaluator()?.seq, 7);
    assert.equal(log.of("bundle-refused")[0]?.["origin"], "last-good");
  }
});

test("a first bundle taken on trust is warned about once, a pinned one and a second one are not", async (context) => {
  const trusting = await bench(context, { bundles: [seven] });
  assert.equal(trusting.log.of("bundle-first-use").length, 1);
  assert.match(String(trusting.log.of("bundle-first-use")[0]?.["digest"]), /^sha256:/);
  await trusting.publish(eight);
  await trusting.keeper.look();
  assert.equal(trusting.log.of("bundle-first-use").length, 1);
  const pinned = await bench(context, { bundles: [seven], trust: { first: await digestOf(seven) } });
  assert.equal(pinned.log.of("bundle-first-use").length, 0);
  assert.equal(pinned.keeper.evaluator()?.seq, 7);
});

async function digestOf(bytes: Uint8Array): Promise<string> {
  return (await openBundle(bytes, trust, { nowSeconds: noon })).digest;
}

test("a pinned first bundle that latest has left behind is the anchor: the newest is in force", async (context) => {
  const first = await digestOf(seven);
  const { keeper, log, state } = await bench(context, { bundles: [seven, eight], trust: { first } });
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal(log.of("bundle-refused").length, 0);
  assert.equal((await BundleState.open(state)).watermark()?.seq, 8);
});

test("the anchor may have ended, and may be below minSequence; it decides nothing", async (context) => {
  const old = await bundleBytes({ seq: 2, iat: noon - 900_000, exp: noon - 600_000 });
  const first = (await openBundle(old, trust, { nowSeconds: noon - 900_000 })).digest;
  const { keeper } = await bench(context, { bundles: [old, eight], trust: { first, minSequence: 8 } });
  assert.equal(keeper.evaluator()?.seq, 8);
  const alone = await bench(context, { bundles: [old], trust: { first } });
  assert.equal(alone.keeper.evaluator(), undefined);
  assert.equal(alone.keeper.status().lastRefusal?.code, "BUNDLE_EXPIRED");
});

test("what is older than the anchor is refused, though it is signed well", async (context) => {
  const first = await digestOf(eight);
  const { keeper } = await bench(context, { bundles: [eight, seven], trust: { first } });
  assert.equal(keeper.evaluator(), undefined);
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ROLLBACK");
});

test("without the pinned file, or with other bytes under its name, nothing else is taken", async (context) => {
  const first = await digestOf(seven);
  const gone = await bench(context, { bundles: [eight], trust: { first } });
  assert.equal(gone.keeper.evaluator(), undefined);
  assert.equal(gone.keeper.status().lastRefusal?.code, "BUNDLE_FIRST");
  const folder = await temporaryFolder(context);
  const { path } = await publishToFolder(join(folder, "bundles"), seven);
  await writeFile(path, await bundleBytes({ seq: 5 }));
  const forged = await bench(context, { folder, bundles: [eight], trust: { first } });
  assert.equal(forged.keeper.evaluator(), undefined);
  assert.deepEqual(
    forged.log.of("bundle-refused").map((line) => line["code"]),
    ["BUNDLE_FIRST", "BUNDLE_FIRST"],
  );
});
