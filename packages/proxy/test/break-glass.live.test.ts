// A break-glass bundle gives what it adds, and no longer than its end, the next regular bundle or its file; nothing
// that was in force before is ever lost by it.
import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { BreakGlassMarks } from "@writ/bundle";
import { type EpochSeconds, named, type SessionInput } from "@writ/contracts";
import { bench } from "./bench.ts";
import { alice, brokenBytes, bundleBytes, noon, noonMs, pinnedTrust, shopData } from "./fixture.ts";

const data = (() => {
  const { writ } = shopData();
  const orders = writ.resources["orders-db"];
  assert.ok(orders !== undefined);
  const login = { user: "rw", password: { env: "ORDERS_PASSWORD" } };
  const roles = { ...orders.roles, "read-write": { allow: ["select", "update"] as const, functions: [], login } };
  return shopData({ resources: { "orders-db": { ...orders, roles } } });
})();

const seven = await bundleBytes({ seq: 7, data });
const renewed = await bundleBytes({ seq: 7, data, iat: noon - 60 });
const eight = await bundleBytes({ seq: 8, data });
const broken = await brokenBytes(seven);

const reads = { subject: alice, resource: "orders-db", role: "read-only", now: noon } as const;
const writes: SessionInput = { ...reads, role: "read-write" };

type Bench = Awaited<ReturnType<typeof bench>>;

const may = ({ keeper }: Bench, input: SessionInput) => keeper.evaluator()?.session(input).decision;
const start = (context: Parameters<typeof bench>[0], options: Parameters<typeof bench>[1] = {}) =>
  bench(context, { trust: pinnedTrust, bundles: [seven], ...options });

test("what it adds is in force, loudly, beside what was; nothing else moves", async (context) => {
  const all = await start(context);
  const watermark = await readFile(join(all.state, "watermark.json"), "utf8");
  assert.deepEqual([may(all, reads), may(all, writes)], ["allow", "deny"]);
  await all.put(broken);
  await all.keeper.look();
  assert.deepEqual([may(all, reads), may(all, writes), all.told()], ["allow", "allow", 1]);
  assert.deepEqual(all.keeper.evaluator()?.breakGlass, ["orders-db/break-glass-alice"]);
  const { breakGlass, seq, digest, inForce } = all.keeper.status();
  assert.deepEqual([seq, inForce, breakGlass?.inForce, breakGlass?.grants], [7, true, true, 1]);
  assert.deepEqual([breakGlass?.base, breakGlass?.endsAt], [digest, noon + 600]);
  const [line] = all.log.of("break-glass-active");
  assert.deepEqual([line?.level, line?.["grants"]], ["warn", ["orders-db/break-glass-alice"]]);
  assert.equal(await readFile(join(all.state, "watermark.json"), "utf8"), watermark);
  assert.deepEqual(Uint8Array.from(await readFile(join(all.state, "last-good.tar.gz"))), seven);
  await all.keeper.look();
  assert.deepEqual([all.told(), all.log.of("break-glass-active").length], [1, 1], "the same again changes nothing");
});

test("at its end the regular bundle decides again, and it does not come back", async (context) => {
  const all = await start(context, { broken });
  assert.equal(may(all, writes), "allow");
  all.setWall(noonMs + 599_999);
  assert.equal(may(all, writes), "allow");
  all.setWall(noonMs + 600_000);
  assert.equal(may(all, { ...writes, now: noon + 600 }), "deny");
  assert.equal(may(all, { ...reads, now: noon + 600 }), "allow");
  assert.equal(all.keeper.status().breakGlass?.inForce, false);
  await new Promise<void>((resolve) => all.keeper.onSwap(resolve));
  assert.deepEqual(
    all.log.of("break-glass-ended").map(({ why }) => why),
    ["its-end"],
  );
  // Another process, whose clock was set back.
  await all.keeper.close();
  const again = await start(context, { folder: join(all.state, ".."), wallMs: noonMs });
  assert.equal(may(again, writes), "deny");
  assert.equal(again.keeper.status().breakGlass?.lastRefusal?.code, "BUNDLE_BREAK_GLASS");
});

for (const [what, next] of [
  ["a newer bundle", eight],
  ["a renewal", renewed],
] as const) {
  test(`${what} takes its place at once, and it does not come back`, async (context) => {
    const all = await start(context, { broken });
    await all.publish(next);
    await all.keeper.look();
    assert.deepEqual([may(all, reads), may(all, writes)], ["allow", "deny"]);
    assert.deepEqual(
      all.log.of("break-glass-ended").map(({ why }) => why),
      ["newer-bundle"],
    );
    await all.keeper.look();
    assert.equal(may(all, writes), "deny");
    // One over the newest is another matter.
    await all.put(await brokenBytes(next, { iat: noon - 29 }));
    await all.keeper.look();
    assert.equal(may(all, writes), "allow");
  });
}

test("a restart in the middle changes nothing, and it is not asked for at the place", async (context) => {
  const all = await start(context, { broken });
  await all.keeper.close();
  const again = await start(context, { folder: join(all.state, ".."), bundles: [] });
  assert.deepEqual([may(again, reads), may(again, writes)], ["allow", "allow"]);
});

test("it is ended by taking the file away, and the same file does not bring it back", async (context) => {
  const all = await start(context, { broken });
  await all.put(undefined);
  await all.keeper.look();
  assert.deepEqual([may(all, reads), may(all, writes), all.told()], ["allow", "deny", 1]);
  await all.put(broken);
  await all.keeper.look();
  assert.equal(may(all, writes), "deny");
  await all.put(await brokenBytes(seven, { iat: noon - 29 }));
  await all.keeper.look();
  assert.equal(may(all, writes), "allow");
});

test("a file taken away while the proxy was down ends it too", async (context) => {
  const all = await start(context, { broken });
  await all.keeper.close();
  await all.put(undefined);
  const between = await start(context, { folder: join(all.state, "..") });
  assert.equal(may(between, writes), "deny");
  await between.put(broken);
  await between.keeper.look();
  assert.equal(may(between, writes), "deny");
});

test("of two the later one counts, and gives nothing of the earlier one", async (context) => {
  const all = await start(context, { broken });
  const grant = {
    ...{ to: { user: "alice@acme.example" }, resource: "orders-db" },
    role: "read-only",
    until: noon + 300,
  };
  const later = await brokenBytes(seven, { iat: noon - 20, grants: { "orders-db/break-glass-more": grant } });
  await all.put(later);
  await all.keeper.look();
  assert.equal(may(all, writes), "deny");
  assert.deepEqual(all.keeper.evaluator()?.breakGlass, ["orders-db/break-glass-more"]);
  await all.put(broken);
  await all.keeper.look();
  assert.deepEqual(all.keeper.evaluator()?.breakGlass, ["orders-db/break-glass-more"], "no way back");
});

test("rubbish in its place changes nothing of what is in force, and is told once", async (context) => {
  const all = await start(context, { broken });
  for (const bytes of [Uint8Array.of(1, 2, 3), seven, broken.subarray(0, broken.length >> 1)]) {
    await all.put(bytes);
    await all.keeper.look();
    await all.keeper.look();
    assert.equal(may(all, writes), "allow");
    assert.notEqual(all.keeper.status().breakGlass?.lastRefusal, null);
  }
  assert.equal(all.log.of("break-glass-refused").length, 3);
});

test("where regular bundles come from it is nothing, and without a pinned key nowhere", async (context) => {
  const all = await start(context);
  await all.publish(broken);
  await all.keeper.look();
  assert.equal(all.keeper.status().lastRefusal?.code, "BUNDLE_KEY");
  assert.equal(may(all, writes), "deny");
  const unpinned = await bench(context, { bundles: [seven], broken });
  assert.equal(may(unpinned, writes), "deny");
  assert.equal(unpinned.keeper.status().breakGlass, null);
});

test("with the regular bundle ended it stands alone until its own end", async (context) => {
  const late = noon + 7_300;
  const grant = {
    ...{ to: { user: "alice@acme.example" }, resource: "orders-db" },
    role: "read-write",
    until: late + 60,
  };
  const grants = { "orders-db/break-glass-alice": grant };
  const all = await start(context, { wallMs: noonMs });
  await all.keeper.close();
  const over = await brokenBytes(seven, { iat: late - 10, exp: late + 60, grants });
  const options = { folder: join(all.state, ".."), broken: over, wallMs: late * 1000 };
  const alone = await start(context, options);
  assert.deepEqual([may(alone, { ...writes, now: late }), alone.keeper.status().inForce], ["allow", true]);
  alone.setWall((late + 60) * 1000);
  assert.equal(alone.keeper.evaluator(), undefined);
});

test("one that waits for the clock is taken when it is right; one for the next bundle with it", async (context) => {
  const all = await start(context, { broken: await brokenBytes(seven, { iat: noon + 100 }) });
  assert.equal(all.keeper.status().breakGlass?.lastRefusal?.code, "BUNDLE_FUTURE");
  all.setWall(noonMs + 60_000);
  await all.keeper.look();
  assert.equal(may(all, { ...writes, now: noon + 60 }), "allow");
  await all.put(await brokenBytes(eight, { iat: noon + 101 }));
  await all.keeper.look();
  assert.equal(all.keeper.status().breakGlass?.lastRefusal?.code, "BUNDLE_BREAK_GLASS");
  await all.publish(eight);
  await all.keeper.look();
  assert.equal(may(all, { ...writes, now: noon + 60 }), "allow");
  assert.equal(all.keeper.status().breakGlass?.lastRefusal, null);
});

test("a memory that cannot be written keeps it from coming into force", async (context) => {
  const all = await start(context);
  // A folder where the file must be: nothing can be moved there.
  await mkdir(join(all.state, "break-glass.json", "in"), { recursive: true });
  await all.put(broken);
  await all.keeper.look();
  assert.equal(may(all, writes), "deny");
  assert.equal(all.keeper.status().breakGlass?.lastRefusal?.code, "BUNDLE_STORE");
  await rm(join(all.state, "break-glass.json"), { recursive: true });
  await all.keeper.look();
  assert.equal(may(all, writes), "allow");
});

test("it may prolong what somebody has, or had: the base's own self-test does not speak against it", async (context) => {
  const old = { to: { user: "alice@acme.example" }, resource: "orders-db", role: "read-write", until: noon - 60 };
  const ends = { ...old, until: noon + 60 };
  for (const grant of [old, ends]) {
    const ask = (now: number) => ({ ...writes, subject: { ...alice, authenticatedAt: named<EpochSeconds>(now) }, now });
    const vectors = [
      {
        entrypoint: "session",
        input: ask(grant.until - 1),
        expect: { decision: "allow", grant: "orders-db/alice-rw" },
      },
      { entrypoint: "session", input: ask(grant.until), expect: { decision: "deny" } },
    ] as const;
    const own = data.writ.index["user:alice@acme.example"]?.["orders-db"] ?? [];
    const index = { "user:alice@acme.example": { "orders-db": [...own, "orders-db/alice-rw"].sort() } };
    const { writ } = data;
    const grants = { ...writ.grants, "orders-db/alice-rw": grant };
    const nine = await bundleBytes({ seq: 9, data: { writ: { ...writ, grants, index, vectors } } });
    const all = await start(context, { bundles: [nine], broken: await brokenBytes(nine) });
    assert.equal(all.keeper.status().breakGlass?.lastRefusal, null);
    assert.equal(may(all, { ...writes, now: noon + 120 }), "allow");
  }
});

test("a memory whose disk hangs holds up no regular bundle, and what it let through too late is not used", async (context) => {
  const all = await start(context, { keepMsMax: 1_000 });
  let answer: () => void = () => undefined;
  const hangs = new Promise<void>((resolve) => {
    answer = resolve;
  });
  context.mock.method(BreakGlassMarks.prototype, "keep", () => hangs);
  await all.put(broken);
  await all.keeper.look();
  assert.equal(may(all, writes), "deny");
  await all.publish(eight);
  await all.keeper.look();
  assert.equal(all.keeper.status().seq, 8);
  answer();
  await setTimeout(50);
  assert.deepEqual([may(all, reads), may(all, writes)], ["allow", "deny"]);
  assert.equal(all.log.of("break-glass-active").length, 0);
});

test("a damaged memory is told at the start", async (context) => {
  const all = await start(context, { broken });
  await all.keeper.close();
  await writeFile(join(all.state, "break-glass.json"), "{}");
  await assert.rejects(start(context, { folder: join(all.state, "..") }), { code: "BUNDLE_STATE" });
});
