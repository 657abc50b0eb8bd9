// Another thread prepares the bundle: whatever becomes of it, there is an evaluator that answers rightly, or a refusal.
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { BundleTaker, type Taken, type TakerOptions } from "../src/index.ts";
import { partBytesMax } from "../src/limits.ts";
import { noon, productWasm, question, type Signed, shopData, signed, statement } from "./fixture.ts";

const shop = await signed(shopData());

function taker(context: TestContext, options: TakerOptions = {}): BundleTaker {
  const made = new BundleTaker(options);
  context.after(() => made.close());
  return made;
}

/** A copy of the bytes, since a take-over takes them. */
function take(from: BundleTaker, { bytes, trust }: Signed, more: { inForce?: string } = {}): Promise<Taken> {
  return from.take(Uint8Array.from(bytes), { trust, state: { nowSeconds: noon }, ...more });
}

function spoiling(spoil: string): TakerOptions {
  return { worker: new URL("./spoiling-worker.ts", import.meta.url), workerData: spoil };
}

/** data.json with so many people that its memory takes several slices. */
function crowd(people: number) {
  const known = { ...shopData().writ.people };
  for (let n = 0; n < people; n++) known[`person${n}@acme.example`] = { issuer: "okta", subject: `person-${n}` };
  return shopData({ people: known });
}

test("what is taken over answers as the bundle says, and the receipt names it", async (context) => {
  const taken = await take(taker(context), await signed(crowd(20_000)));
  assert.ok(taken.kind === "taken");
  const { evaluator, receipt } = taken;
  assert.equal(evaluator.session(question).decision, "allow");
  assert.equal(evaluator.statement(statement()).decision, "allow");
  assert.equal(evaluator.statement(statement({ kinds: ["delete"] })).decision, "deny");
  assert.equal(evaluator.resource("orders-db")?.host, "orders.internal");
  assert.equal(evaluator.resource("toString"), undefined);
  assert.equal(evaluator.digest, receipt.digest);
  assert.deepEqual([evaluator.seq, evaluator.exp], [receipt.claims.seq, receipt.claims.exp]);
});

test("an engine that was copied recovers from questions that break it", async (context) => {
  const taken = await take(taker(context), shop);
  assert.ok(taken.kind === "taken");
  for (let round = 0; round < 40; round++) {
    assert.equal(taken.evaluator.statement(statement({ reads: ["\ud800"] })).reasons[0]?.code, "engine-fault");
  }
  assert.equal(taken.evaluator.statement(statement()).decision, "allow");
  assert.equal(taken.evaluator.session(question).decision, "allow");
});

test("a system that gives no thread is a refusal with the bytes, not a fault", async (context) => {
  const used = taker(context, { worker: new URL("http://threads.example/") });
  for (let round = 0; round < 2; round++) {
    const taken = await take(used, shop);
    assert.ok(taken.kind === "refused");
    assert.equal(taken.error.code, "DECISION_TAKEOVER");
    assert.equal(taken.bytes?.length, shop.bytes.length);
  }
});

test("the bundle in force is only opened, and its bytes come back", async (context) => {
  const used = taker(context);
  const first = await take(used, shop);
  assert.ok(first.kind === "taken");
  const again = await take(used, shop, { inForce: first.receipt.digest });
  assert.ok(again.kind === "same");
  assert.deepEqual(again.receipt.bytes, Uint8Array.from(shop.bytes));
});

test("what openBundle or the engine refuses is refused with the same code, and the bytes come back", async (context) => {
  const used = taker(context);
  const unknown = await signed(shopData({ format: 2 }));
  const wrong = await signed(
    shopData({ vectors: [{ entrypoint: "session", input: question, expect: { decision: "deny" } }] }),
  );
  const altered = Uint8Array.from(shop.bytes);
  altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1;
  const refusals: readonly (readonly [Signed, string])[] = [
    [{ ...shop, bytes: altered }, "BUNDLE_MALFORMED"],
    [{ ...shop, trust: { ...shop.trust, scope: "other" } }, "BUNDLE_FOREIGN"],
    [{ ...shop, trust: unknown.trust }, "BUNDLE_KEY"],
    [unknown, "DECISION_FORMAT"],
    [wrong, "DECISION_VECTOR"],
    [await signed(shopData(), Uint8Array.of(1, 2, 3)), "DECISION_ENGINE"],
    [await signed(shopData(), trapping()), "DECISION_ENGINE"],
  ];
  for (const [bundle, code] of refusals) {
    const taken = await take(used, bundle);
    assert.ok(taken.kind === "refused");
    assert.equal(taken.error.code, code);
    assert.deepEqual(taken.bytes, Uint8Array.from(bundle.bytes));
  }
});

/** The product's module with one byte of its last function's code changed to `unreachable`, or the like. */
function trapping(): Uint8Array {
  const module = Uint8Array.from(productWasm);
  for (let at = 20_000; at < 200_000; at++) module[at] = 0;
  return module;
}

const spoils: readonly (readonly [spoil: string, code: string, detail: RegExp])[] = [
  ["hangs", "DECISION_TAKEOVER", /did not finish within 1500 ms/],
  ["dies-when-ready", "DECISION_TAKEOVER", /ended \(9\)/],
  ["throws-when-ready", "WRIT_INVARIANT", /spoiled/],
  ["dies-in-copy", "DECISION_TAKEOVER", /ended \(9\)/],
  ["hangs-in-copy", "DECISION_TAKEOVER", /did not finish within 1500 ms/],
  ["skips", "WRIT_INVARIANT", /another part/],
  ["overruns", "WRIT_INVARIANT", /another part/],
  ["zeroes", "DECISION_FAULT", /^/],
  ["noise", "DECISION_", /^/],
];

for (const [spoil, code, detail] of spoils) {
  test(`a thread that ${spoil} gives no evaluator, and the next one serves`, { timeout: 60_000 }, async (context) => {
    const large = await signed(crowd(20_000));
    const spoiled = taker(context, { ...spoiling(spoil), takeOverMsMax: spoil.startsWith("hangs") ? 1_500 : 30_000 });
    const taken = await take(spoiled, large);
    assert.ok(taken.kind === "refused", spoil);
    assert.ok(taken.error.code.startsWith(code), taken.error.code);
    assert.match(`${taken.error.detail}`, detail);
    const sound = taker(context);
    assert.equal((await take(sound, large)).kind, "taken");
  });
}

test("closing in the middle of a take-over ends it, and nothing is taken afterwards", async (context) => {
  const used = taker(context);
  const under = take(used, await signed(crowd(20_000)));
  await new Promise((resolve) => setImmediate(resolve));
  await used.close();
  const taken = await under;
  assert.ok(taken.kind === "refused");
  assert.equal(taken.error.code, "DECISION_TAKEOVER");
  assert.equal((await take(used, shop)).kind, "refused");
});

test("take-overs at the same time do not touch each other", async (context) => {
  const used = taker(context);
  const other = await signed(shopData({ grants: {}, index: {}, vectors: [] }));
  const [one, two] = await Promise.all([take(used, shop), take(used, other)]);
  assert.ok(one.kind === "taken" && two.kind === "taken");
  assert.equal(one.evaluator.session(question).decision, "allow");
  assert.equal(two.evaluator.session(question).decision, "deny");
});

test("data of many small values is taken, with more memory for its size", { timeout: 60_000 }, async (context) => {
  const taken = await take(taker(context), await signed({ ...shopData(), zeros: new Array(200_000).fill({}) }));
  assert.equal(taken.kind, "taken", taken.kind === "refused" ? taken.error.message : "");
});

test("a part that would fill the heap is refused before it is unfolded", { timeout: 60_000 }, async (context) => {
  const resources = { "orders-db": { ca: "x".repeat(partBytesMax) } };
  const taken = await take(taker(context), await signed(shopData({ resources: resources as never })));
  assert.ok(taken.kind === "refused");
  assert.equal(taken.error.code, "DECISION_SIZE");
});

test("evaluators that are replaced give their memory back", { timeout: 120_000 }, async (context) => {
  const used = taker(context);
  const large = await signed(crowd(40_000));
  const residentMegabytes = () => process.memoryUsage.rss() / (1 << 20);
  let newest = await take(used, large);
  const before = residentMegabytes();
  let most = 0;
  for (let round = 0; round < 12; round++) {
    newest = await take(used, large);
    assert.equal(newest.kind, "taken");
    most = Math.max(most, residentMegabytes());
  }
  // Each engine has touched more than 30 MiB: 12 of them would be far beyond this.
  assert.ok(most - before < 300, `${Math.round(before)} MiB, then up to ${Math.round(most)} MiB`);
});
