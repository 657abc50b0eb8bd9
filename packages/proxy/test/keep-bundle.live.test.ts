// A state folder whose disk is full, hangs, or is another proxy's too: reverts are enforced, and nothing goes back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { BundleState, openBundle } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { bench } from "./bench.ts";
import { bundleBytes, noon, trust } from "./fixture.ts";

const seven = await bundleBytes({ seq: 7 });
const eight = await bundleBytes({ seq: 8 });

/** A state whose disk answers as `disk` says: "full" refuses, "hangs" never answers. */
function onDisk(disk: { is: "well" | "full" | "hangs" }) {
  const full = () => Promise.reject(new WritError("BUNDLE_STORE", "ENOSPC"));
  return (state: BundleState) =>
    ({
      watermark: () => state.watermark(),
      lastGood: () => state.lastGood(),
      keep: (bundle: Parameters<BundleState["keep"]>[0]) => {
        if (disk.is === "hangs") return new Promise(() => {});
        return disk.is === "full" ? full() : state.keep(bundle);
      },
    }) as unknown as BundleState;
}

for (const fault of ["full", "hangs"] as const) {
  // A revert must be enforced within a second whatever the state folder's disk does (promise 2).
  test(`a revert is enforced though the state's disk ${fault}; nothing older is taken, and keeping is tried again`, async (context) => {
    const disk: Parameters<typeof onDisk>[0] = { is: "well" };
    const options = { bundles: [seven], wrap: onDisk(disk), keepMsMax: fault === "hangs" ? 1_500 : 60_000 };
    const { keeper, publish, told, state } = await bench(context, options);
    disk.is = fault;
    await publish(eight);
    await keeper.look();
    assert.equal(keeper.evaluator()?.seq, 8);
    assert.equal(told(), 1);
    assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_STORE", "the alarm stays");
    await publish(seven);
    await keeper.look();
    assert.equal(keeper.evaluator()?.seq, 8, "what was seen is held in memory");
    assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ROLLBACK");
    disk.is = "well";
    await publish(eight);
    await keeper.look();
    assert.equal(keeper.status().lastRefusal, null);
    assert.equal((await BundleState.open(state)).watermark()?.seq, 8);
  });
}

test("a bundle older than the one another proxy kept in the same state folder is not put in force", async (context) => {
  const { keeper, publish, state } = await bench(context, { bundles: [seven] });
  const other = await BundleState.open(state);
  const nine = await bundleBytes({ seq: 9 });
  await other.keep(await openBundle(nine, trust, { nowSeconds: noon }));
  await publish(eight);
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 7);
  assert.equal(keeper.status().lastRefusal?.code, "BUNDLE_ROLLBACK");
  await publish(nine);
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 9);
});

test("a first bundle that cannot be remembered is not taken: the proxy would take any other after a restart", async (context) => {
  const disk: Parameters<typeof onDisk>[0] = { is: "full" };
  const { keeper } = await bench(context, { bundles: [seven], wrap: onDisk(disk) });
  assert.equal(keeper.evaluator(), undefined);
  disk.is = "well";
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 7);
});
