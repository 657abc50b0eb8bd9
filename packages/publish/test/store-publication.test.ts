// Storing: what overtakes what, two at once, a crash before each step, and stores that lie.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleFileName, generateKey, openBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { evidenceFileName, type SignedPublication, signPublication, storePublication } from "@writ/publish";
import fc from "fast-check";
import { commitOf, nowSeconds, publicationOf, refused, signedOf, trust } from "./fixture.ts";
import { MemoryStore } from "./memory-store.ts";

const latestName = bundleFileName();
const store = (memory: MemoryStore, signed: SignedPublication, now = nowSeconds, epoch = signed.claims.epoch) =>
  storePublication(memory, signed, { trust: { ...trust, epoch }, nowSeconds: now });

async function newest(memory: MemoryStore, epoch = 1) {
  const bytes = memory.objects.get(latestName);
  assert.ok(bytes !== undefined);
  return (await openBundle(bytes, { ...trust, epoch, minSequence: 0 }, { nowSeconds })).claims;
}

test("bundle and evidence are archived before the newest bundle moves", async () => {
  const memory = new MemoryStore();
  const signed = await signedOf();
  const stored = await store(memory, signed);
  assert.equal(stored.status, "stored");
  assert.equal(stored.latest.digest, signed.digest);
  const ev = signed.claims.ev ?? "";
  assert.deepEqual(memory.steps, [
    `read ${latestName}`,
    `add ${bundleFileName(signed.digest)}`,
    `add ${evidenceFileName(ev)}`,
    `replace ${latestName}`,
  ]);
  assert.deepEqual(memory.objects.get(latestName), memory.objects.get(bundleFileName(signed.digest)));
});

test("storing the same again changes nothing, and puts back what is missing of the archive", async () => {
  const memory = new MemoryStore();
  const signed = await signedOf();
  await store(memory, signed);
  const before = memory.snapshot();
  memory.objects.delete(evidenceFileName(signed.claims.ev ?? ""));
  assert.equal((await store(memory, signed)).status, "stored");
  assert.deepEqual(memory.snapshot(), before);
});

test("a bundle without evidence is stored without", async () => {
  const memory = new MemoryStore();
  await store(memory, await signedOf({ evidence: false }));
  assert.equal(memory.objects.size, 2);
});

test("a crash before each step leaves the newest bundle as it was, and the next run repairs", async () => {
  const old = await signedOf({ seq: 1 });
  const signed = await signedOf({ seq: 2 });
  for (const [count, fails] of ["read", "add", "add", "replace"].entries()) {
    const memory = new MemoryStore();
    await store(memory, old);
    const before = memory.objects.get(latestName);
    memory.steps.length = 0;
    memory.before = (step) => {
      if (memory.steps.length === count + 1) throw new WritError("BUNDLE_SERVER", `${step}: ${fails}`);
    };
    await refused(store(memory, signed), "BUNDLE_SERVER");
    assert.deepEqual(memory.objects.get(latestName), before, `before step ${count}`);
    memory.before = () => {};
    assert.equal((await store(memory, signed)).status, "stored");
    assert.equal((await newest(memory)).seq, 2);
  }
});

test("an older one that finishes last moves nothing, and ends well", async () => {
  const memory = new MemoryStore();
  await store(memory, await signedOf({ seq: 8 }));
  const before = memory.snapshot();
  const late = await store(memory, await signedOf({ seq: 7 }, nowSeconds + 30), nowSeconds + 30);
  assert.equal(late.status, "newer");
  assert.equal(late.latest.claims.seq, 8);
  assert.deepEqual(memory.snapshot(), before);
});

test("of two at once the newer ends as the newest, whichever replaces first", async () => {
  const [seven, eight] = [await signedOf({ seq: 7 }), await signedOf({ seq: 8 })];
  for (const [first, second] of [
    [seven, eight],
    [eight, seven],
  ] as const) {
    const memory = new MemoryStore();
    await store(memory, await signedOf({ seq: 6 }));
    let between = true;
    memory.before = async (step) => {
      if (!step.startsWith("replace") || !between) return;
      between = false;
      await store(memory, second);
    };
    await store(memory, first);
    assert.equal((await newest(memory)).seq, 8);
  }
});

test("whatever publishes in whatever order, what is the newest never goes back", async () => {
  const signed = await Promise.all([
    ...[1, 2, 3].map((seq) => signedOf({ seq })),
    ...[1, 2, 3].map((seq) => signedOf({ seq }, nowSeconds + 10)),
    signedOf({ seq: 2, content: "another" }),
    signedOf({ seq: 2, commit: commitOf(2, "b") }),
  ]);
  const places = fc.integer({ min: 0, max: signed.length - 1 });
  const property = fc.asyncProperty(
    fc.array(places, { minLength: 1, maxLength: 8 }),
    fc.array(places),
    async (order, between) => {
      const memory = new MemoryStore();
      const queue = [...between];
      let [seq, iat] = [0, 0];
      memory.before = async (step) => {
        const next = step.startsWith("replace") ? queue.pop() : undefined;
        if (next !== undefined) await store(memory, signed[next] as SignedPublication, nowSeconds + 10);
      };
      for (const at of order) {
        await store(memory, signed[at] as SignedPublication, nowSeconds + 10);
        const now = await newest(memory);
        assert.ok(now.seq > seq || (now.seq === seq && now.iat >= iat), `${now.seq}/${now.iat} after ${seq}/${iat}`);
        [seq, iat] = [now.seq, now.iat];
      }
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test("the same sequence with another commit or content is told as forked and moves nothing", async () => {
  const memory = new MemoryStore();
  await store(memory, await signedOf({ seq: 5 }));
  const before = memory.snapshot();
  for (const other of [
    { seq: 5, content: "two" },
    { seq: 5, commit: commitOf(5, "b") },
  ]) {
    const forked = await store(memory, await signedOf(other, nowSeconds + 20), nowSeconds + 20);
    assert.equal(forked.status, "forked");
    assert.deepEqual(memory.snapshot(), before);
  }
});

test("a bundle of a clock that was ahead does not stand in the way of the same one by a good clock", async () => {
  const memory = new MemoryStore();
  await store(memory, await signedOf({ seq: 5 }, nowSeconds + 90_000), nowSeconds + 90_000);
  assert.equal((await store(memory, await signedOf({ seq: 5 }))).status, "stored");
  assert.equal((await newest(memory)).iat, nowSeconds);
});

test("a higher epoch starts anew with a lower sequence; a lower one is refused", async () => {
  const memory = new MemoryStore();
  await store(memory, await signedOf({ seq: 50 }));
  assert.equal((await store(memory, await signedOf({ seq: 3, epoch: 2 }))).status, "stored");
  assert.equal((await newest(memory, 2)).seq, 3);
  await refused(store(memory, await signedOf({ seq: 51 })), "PUBLISH_EPOCH");
  assert.equal((await newest(memory, 2)).seq, 3);
});

test("what no trusted key signed is not stored, and what lies there of another key is not replaced", async () => {
  const other = await generateKey("bundle");
  const key = { kid: other.kid, jwk: other.privateJwk };
  const expected = { repository: "777", scope: "production", epoch: 1 };
  const foreign = await signPublication(await publicationOf({ seq: 9 }), { expected, key, nowSeconds });
  const memory = new MemoryStore();
  await refused(store(memory, foreign), "BUNDLE_KEY");
  assert.equal(memory.objects.size, 0);
  memory.objects.set(latestName, foreign.bytes);
  const error = await refused(store(memory, await signedOf({ seq: 10 })), "PUBLISH_LATEST");
  assert.match(error.detail, /BUNDLE_KEY/);
  assert.equal(memory.objects.size, 1);
});

test("what lies there as rubbish, of another repository or scope is not replaced", async () => {
  const good = await signedOf({ seq: 9 });
  const cut = good.bytes.subarray(0, good.bytes.length / 2);
  const elsewhere = await signedOf({ repo_id: "778" });
  const staging = await signedOf({ scope: "staging" });
  for (const bytes of [new Uint8Array(), new TextEncoder().encode("<html>"), cut, elsewhere.bytes, staging.bytes]) {
    const memory = new MemoryStore();
    memory.objects.set(latestName, bytes);
    await refused(store(memory, await signedOf({ seq: 10 })), "PUBLISH_LATEST");
    assert.equal(memory.objects.get(latestName), bytes);
  }
});

test("a bundle that has ended is not stored", async () => {
  const signed = await signedOf();
  await refused(store(new MemoryStore(), signed, nowSeconds + 3600), "BUNDLE_EXPIRED");
});

test("evidence that the bundle does not name is not stored", async () => {
  const memory = new MemoryStore();
  const signed = await signedOf();
  await refused(store(memory, { ...signed, evidence: new TextEncoder().encode("{}") }), "PUBLISH_HANDOVER");
  await refused(store(memory, { ...signed, evidence: undefined }), "PUBLISH_HANDOVER");
  assert.equal(memory.objects.size, 0);
});

test("an archive that holds other bytes under the bundle's digest stops the publishing", async () => {
  const memory = new MemoryStore();
  const signed = await signedOf();
  memory.objects.set(bundleFileName(signed.digest), new Uint8Array(3));
  await refused(store(memory, signed), "BUNDLE_STORE");
  assert.equal(memory.objects.has(latestName), false);
});

test("a store where others always come between is given up, and says so", async () => {
  const memory = new MemoryStore();
  let at = nowSeconds;
  memory.before = async (step) => {
    if (!step.startsWith("replace")) return;
    at += 1;
    memory.objects.set(latestName, (await signedOf({ seq: 1 }, at)).bytes);
  };
  await refused(store(memory, await signedOf({ seq: 2 })), "PUBLISH_BUSY");
});

test("a store that cannot compare is said to be one", async () => {
  const memory = new MemoryStore();
  memory.compares = false;
  assert.equal((await store(memory, await signedOf())).compared, false);
});
