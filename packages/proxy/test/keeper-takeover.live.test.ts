// The keeper and the thread that prepares bundles: whatever becomes of the thread, the last good bundle decides, and
// the newest comes into force in the end.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import { BundleTaker, type Taken } from "@writ/decision";
import { bench } from "./bench.ts";
import { alice, bundleBytes, noon } from "./fixture.ts";

const question = { subject: alice, resource: "orders-db", role: "read-only", now: noon };
const [seven, eight, nine] = [
  await bundleBytes({ seq: 7 }),
  await bundleBytes({ seq: 8 }),
  await bundleBytes({ seq: 9 }),
];

/** A taker whose next take-overs can be made to fail as a thread that broke, or to wait. */
class HandTaker extends BundleTaker {
  breaks = 0;
  takes = 0;
  hold: Promise<void> | undefined;

  override async take(...given: Parameters<BundleTaker["take"]>): Promise<Taken> {
    this.takes += 1;
    await this.hold;
    if (this.breaks-- > 0) {
      structuredClone(given[0], { transfer: [given[0].buffer as ArrayBuffer] });
      return { kind: "refused", error: new WritError("DECISION_TAKEOVER", "The thread ended (1).") };
    }
    return await super.take(...given);
  }
}

test("after a thread that broke the same file is read and taken again at the next look", async (context) => {
  const taker = new HandTaker();
  const { keeper, publish, log } = await bench(context, { bundles: [seven], taker });
  await publish(eight);
  taker.breaks = 2;
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 7);
  assert.equal(keeper.evaluator()?.session(question).decision, "allow");
  assert.equal(keeper.status().lastRefusal?.code, "DECISION_TAKEOVER");
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 7);
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 8);
  assert.equal(keeper.status().lastRefusal, null);
  assert.equal(log.of("bundle-refused").length, 1, "said once while it stays the same");
});

test("a newer bundle that arrives during a take-over follows it at once: the latest wins, none starves", async (context) => {
  const taker = new HandTaker();
  const { keeper, publish, told } = await bench(context, { bundles: [seven], taker });
  let go = () => {};
  taker.hold = new Promise((resolve) => {
    go = resolve;
  });
  await publish(eight);
  const looks = [keeper.look()];
  // The file has been read once its take-over began.
  while (taker.takes < 2) await new Promise((resolve) => setImmediate(resolve));
  await publish(nine);
  looks.push(keeper.look(), keeper.look());
  go();
  await Promise.all(looks);
  assert.equal(keeper.evaluator()?.seq, 9);
  assert.equal(told(), 2);
});

test("close during a take-over ends it: nothing comes into force afterwards", async (context) => {
  const { keeper, publish, told } = await bench(context, { bundles: [seven] });
  await publish(eight);
  const looking = keeper.look();
  await new Promise((resolve) => setImmediate(resolve));
  await keeper.close();
  await looking;
  assert.equal(keeper.evaluator()?.seq, 7);
  assert.equal(told(), 0);
  await keeper.look();
  assert.equal(keeper.evaluator()?.seq, 7);
});
