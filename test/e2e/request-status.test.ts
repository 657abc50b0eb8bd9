// After a request: it is followed step by step, listed with what it waits for, extended beside the old one, given back.
import assert from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import {
  type AskingOptions,
  approvalOf,
  askByPull,
  type FollowLine,
  followRequest,
  openAsking,
  readRemoteHead,
} from "@writ/request";
import { isOpen } from "../doubles/github/pull.ts";
import { AskingWorld } from "./asking-world.ts";

const worlds: AskingWorld[] = [];
let world: AskingWorld;
beforeEach(async () => {
  world = await AskingWorld.start();
  worlds.push(world);
});
after(async () => {
  for (const each of worlds) {
    assert.deepEqual(each.double.breaches, []);
    await each.stop();
  }
});

const nowSeconds = (): number => Math.floor(Date.now() / 1000);
const newest = () => {
  const pull = [...world.double.hub.pulls.values()].at(-1);
  assert.ok(pull !== undefined);
  return pull;
};

async function asked() {
  const options: AskingOptions = {
    ...{ owner: "acme", repository: "access", token: world.token(world.bob), apiUrl: world.double.url, named: true },
  };
  const asking = await openAsking(options);
  const head = await readRemoteHead(asking, nowSeconds());
  const wish = { resource: "orders-db", role: "read-only", why: "INC-7 x", untilSeconds: nowSeconds() + 7_200 };
  const outcome = await askByPull({ asking, head, wish, nowSeconds: nowSeconds() });
  assert.ok(outcome.what === "asked");
  const { pull, draft } = outcome;
  const approval = approvalOf({ asking, options, head, number: pull.number, draft });
  return { asking, outcome, approval };
}

/** Follows it; at each wait the next thing happens. */
async function followed(happens: readonly (() => void)[], inForce?: () => Promise<boolean | undefined>) {
  const { asking, outcome, approval } = await asked();
  const lines: FollowLine[] = [];
  const stop = new AbortController();
  const left = [...happens];
  const how = await followRequest({
    ...{ asking, number: outcome.pull.number, headCommit: outcome.pull.headCommit, approval, stop: stop.signal },
    ...(inForce === undefined ? {} : { inForce }),
    say: (line) => void lines.push(line),
    wait: async () => {
      const next = left.shift();
      if (next === undefined) stop.abort();
      else next();
    },
  });
  return {
    how,
    said: lines.map(({ step, state, says }) => `${step} ${state}: ${says.replace(/[0-9a-f]{12}/, "COMMIT")}`),
  };
}

function closePull(): void {
  newest().closedAt = world.double.hub.tick();
}

const checks = (conclusion: "success" | "failure" | null, commit = newest().head): void =>
  void world.double.hub.checks.set(commit, [{ name: "writ-check", conclusion }]);

test("a request is followed from its check over the approval to the proxy, each step said once", async () => {
  const { hub } = world.double;
  let there = false;
  const { how, said } = await followed(
    [
      () => checks(null),
      () => checks("success"),
      () => void hub.review(newest(), world.olga),
      () => void hub.merge(newest(), "squash", { by: world.olga }),
      () => checks(null, newest().merged?.commit),
      () => checks("success", newest().merged?.commit),
      () => {
        there = true;
      },
    ],
    async () => there,
  );
  assert.equal(how, "in-force");
  assert.deepEqual(said, [
    "check waits: not begun yet",
    "approval waits: waits for one of alice@acme.example, olga@acme.example",
    "check waits: 1 running",
    "check done: passed",
    "approval done: by olga@acme.example",
    "merge done: merged by olga as COMMIT",
    "publish waits: not begun yet",
    "in-force waits: the proxy has it not yet",
    "publish waits: running",
    "publish done: published",
    "in-force done: the proxy has it",
  ]);
});

test("what cannot be seen is said so, and a request that is closed, fails or is stopped is not in force", async () => {
  const { hub } = world.double;
  const merged = await followed([
    () => void hub.merge(newest(), "merge", { by: world.sam }),
    () => checks("success", newest().merged?.commit),
  ]);
  assert.deepEqual([merged.how, merged.said.at(-1)], ["merged", "in-force unseen: no proxy can be asked: writ login"]);
  const closed = await followed([() => checks("failure"), () => closePull()]);
  assert.deepEqual(closed.how, "closed");
  assert.deepEqual(closed.said.slice(-2), [
    "check failed: failed: writ-check",
    "merge failed: closed without being merged",
  ]);
  const pushed = await followed([() => hub.push(newest(), { changes: { "README.md": "x" }, as: world.bob })]);
  assert.equal(pushed.how, "open");
  assert.match(pushed.said.join("\n"), /somebody pushed to it/);
  const broken = await followed(
    [() => void hub.merge(newest(), "merge", { by: world.sam }), () => checks("failure", newest().merged?.commit)],
    async () => false,
  );
  assert.deepEqual([broken.how, broken.said.at(-2)], ["merged", "publish failed: failed: writ-check"]);
});

test("a few faults of GitHub are got over while following, many are told", async () => {
  let faults = 3;
  const down = (): void => {
    world.double.outage = (request) => (/\/pulls\/\d+$/.test(request) && faults-- > 0 ? "half" : undefined);
  };
  assert.equal((await followed([down, () => {}, () => {}, () => {}])).how, "open");
  faults = 100;
  await assert.rejects(followed([down, ...Array.from({ length: 9 }, () => () => {})]), { code: "REQUEST_UNANSWERED" });
});

test("status lists what was asked for with what it waits for, and what is held until when", async () => {
  const { hub } = world.double;
  const empty = await world.writ(world.bob, ["status", "--zone", "UTC"]);
  assert.equal(empty.status, 0, empty.err);
  assert.match(empty.out, /bob@acme\.example has no open request/);
  await asked();
  await world.writ(world.alice, [
    "request",
    "orders-db",
    "--role",
    "read-only",
    "--for",
    "1h",
    "--why",
    "other",
    "--no-wait",
  ]);
  const [mine] = [...hub.pulls.values()];
  assert.ok(mine !== undefined);
  hub.checks.set(mine.head, [{ name: "writ-check", conclusion: "success" }]);
  const open = await world.writ(world.bob, ["status", "--json"]);
  const { requests } = JSON.parse(open.out);
  assert.deepEqual(
    requests.map(({ number, grants, lines }: { number: number; grants: string[]; lines: FollowLine[] }) => [
      number,
      grants,
      lines.map(({ says }) => says),
    ]),
    [[mine.number, ["orders-db/bob-inc-7"], ["passed", "waits for one of alice@acme.example, olga@acme.example"]]],
  );
  hub.review(mine, world.olga);
  assert.match((await world.writ(world.bob, ["status"])).out, /approval by olga@acme\.example/);
  hub.merge(mine, "squash", { by: world.olga });
  const held = await world.writ(world.bob, ["status", "--zone", "UTC"]);
  assert.match(held.out, /orders-db\/bob-inc-7 {2}read-only {2}merged\n {6}until \S+Z, 1 h 5\d min left/);
  assert.match(held.out, /Next: writ extend orders-db\/bob-inc-7 --for 2h, or writ release orders-db\/bob-inc-7/);
});

async function heldByBob(): Promise<void> {
  const until = new Date((nowSeconds() + 3600) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  const words = `to: { user: bob@acme.example }\nrole: read-only\nwhy: INC-7 x\nuntil: ${until}\n`;
  const text = `${words}only: { tables: [public.invoices] }\n`;
  world.double.hub.pushDirectly({ changes: { "grants/orders-db/bob-inc-7.yaml": text }, as: world.sam });
}

test("more time is a new grant beside the old one, no wider, from the end of the old one on", async () => {
  await heldByBob();
  const said = await world.writ(world.bob, ["extend", "orders-db/bob-inc-7", "--for", "2h", "--no-wait", "--json"]);
  assert.equal(said.status, 0, said.err);
  const { hub } = world.double;
  assert.equal(
    hub.stored.run(["diff", "--name-status", "main", newest().head]),
    "A\tgrants/orders-db/bob-inc-7-2.yaml",
  );
  const { until, text } = JSON.parse(said.out);
  assert.match(text, /only: \{ tables: \[public\.invoices\] \}/);
  assert.ok(Math.abs(Date.parse(until) / 1000 - nowSeconds() - 3 * 3600) < 30);
  const sooner = await world.writ(world.bob, [
    "extend",
    "orders-db/bob-inc-7",
    "--until",
    new Date(Date.now() + 60_000).toISOString().replace(/\.\d+Z/, "Z"),
  ]);
  assert.match(sooner.err, /lasts until then anyway/);
  const another = await world.writ(world.alice, ["extend", "orders-db/bob-inc-7", "--for", "2h"]);
  assert.deepEqual([another.status, another.err.includes("is of bob@acme.example")], [66, true]);
});

test("giving back removes the file, merged at once where rules allow it, left to others where not", async () => {
  const { hub } = world.double;
  await heldByBob();
  const rules = [{ type: "pull_request", parameters: { required_approving_review_count: 1 } }];
  hub.settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
  const left = await world.writ(world.bob, ["release", "orders-db/bob-inc-7"]);
  assert.equal(left.status, 0, left.err);
  assert.match(left.out, /bob@acme\.example loses read-only on orders-db/);
  assert.match(left.out, /GitHub leaves merging it to somebody else: .*approving review/s);
  assert.ok(isOpen(newest()));
  assert.equal(hub.stored.run(["diff", "--name-status", "main", newest().head]), "D\tgrants/orders-db/bob-inc-7.yaml");
  assert.match((await world.writ(world.bob, ["status"])).out, /gives back orders-db\/bob-inc-7/);
  hub.settings.rulesets.pop();
  const done = await world.writ(world.bob, ["release", "orders-db/bob-inc-7", "--json"]);
  assert.equal(JSON.parse(done.out).merged, newest().merged?.commit);
  assert.equal((await world.writ(world.bob, ["release", "orders-db/bob-inc-7"])).status, 66);
  assert.equal((await world.writ(world.bob, ["release"])).status, 64);
});

test("another person's grant cannot be given back", async () => {
  await heldByBob();
  const said = await world.writ(world.alice, ["release", "orders-db/bob-inc-7"]);
  assert.equal(said.status, 66);
  assert.equal(world.double.hub.pulls.size, 0);
});
