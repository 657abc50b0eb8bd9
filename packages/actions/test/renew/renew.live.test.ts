// The action renew: later, unchanged; and a word when the bundle is not of the branch's newest commit.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { renewAction, renewActionAt } from "../../src/renew/renew.ts";
import { bench, bundleKey, type Inputs, keyText } from "../publish/bench.ts";
import { scriptedRun } from "../scripted-run.ts";

async function renew(world: Awaited<ReturnType<typeof bench>>, inputs: Inputs = {}) {
  const run = scriptedRun({
    ...{ workspace: world.workspace, env: world.env() },
    inputs: { store: world.bundles, key: keyText, ...inputs },
  });
  return { run, outcome: await renewActionAt(() => world.nowMs).run(run) };
}

test("the newest bundle is signed again, and a proxy takes it", async (t) => {
  const world = await bench(t);
  await world.publish();
  const before = await world.latest();
  world.nowMs += 6 * 3600 * 1000;
  const { run, outcome } = await renew(world);
  assert.equal(outcome, "done");
  const after = await world.latest();
  assert.deepEqual([after.content, after.claims.seq], [before.content, before.claims.seq]);
  assert.ok(after.claims.exp > before.claims.exp);
  assert.deepEqual([run.outputs["changed"], run.outputs["digest"]], ["true", after.digest]);
  assert.deepEqual(run.annotations, []);
  assert.deepEqual(run.secrets, [String(bundleKey.privateJwk.d)]);
});

test("a bundle that is not of the newest commit is refused, and renewed with a warning where somebody asks", async (t) => {
  const world = await bench(t);
  await world.publish();
  world.commit("not published");
  world.nowMs += 3600 * 1000;
  const before = await world.latest();
  await assert.rejects(renew(world), (error) => error instanceof WritError && error.code === "PUBLISH_BEHIND");
  assert.equal((await world.latest()).digest, before.digest);
  const { run } = await renew(world, { behind: "true" });
  assert.equal(run.outputs["changed"], "true");
  assert.ok(
    run.annotations.some(({ level, title }) => level === "warning" && title?.includes("not the newest commit")),
  );
});

test("what has ended is renewed only where the input says so", async (t) => {
  const world = await bench(t);
  await world.publish();
  world.nowMs += 80 * 3600 * 1000;
  await assert.rejects(renew(world), (error) => error instanceof WritError && error.code === "BUNDLE_EXPIRED");
  assert.equal((await renew(world, { ended: "true" })).run.outputs["changed"], "true");
});

test("an empty store and a missing key are refused", async (t) => {
  const world = await bench(t);
  await assert.rejects(renew(world), (error) => error instanceof WritError && error.code === "PUBLISH_LATEST");
  await assert.rejects(
    renew(world, { key: "" }),
    (error) => error instanceof WritError && error.code === "ACTIONS_INPUT",
  );
  assert.deepEqual(renewAction.secrets, ["key"]);
});
