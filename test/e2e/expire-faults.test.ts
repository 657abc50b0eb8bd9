// Tidying ended grants away while others do it too, the branch moves on, its rules forbid it, and GitHub fails: nothing
// is half done, and the next run repairs. Directly, too.
import assert from "node:assert/strict";
import { primaryLimit } from "../doubles/github/failures.ts";
import type { Failure } from "../doubles/github/server.ts";
import { scene } from "./expire-world.ts";

scene("two runs at once, several times: one pull request, and it says what the branch does", async (world) => {
  for (const [name, day] of [
    ["alice", 14],
    ["bob", 15],
    ["olga", 16],
  ] as const) {
    world.grants({ [name]: day });
    const runs = await Promise.all([1, 2, 3].map(async () => await world.run({ day })));
    assert.ok(
      runs.every(({ what }) => ["opened", "updated", "unchanged"].includes(what)),
      JSON.stringify(runs),
    );
    const [pull, ...more] = world.openPulls();
    assert.ok(pull !== undefined && more.length === 0);
    const removed = world.removedBy(pull);
    assert.ok(removed.includes(name));
    for (const one of removed) assert.ok(pull.body.includes(`\`orders-db/${one}\``), one);
    await world.run({ day });
    assert.equal((await world.run({ day })).what, "unchanged");
  }
  assert.equal(world.hub.pulls.size, 1);
});

scene("a checkout that is behind the branch changes nothing: the grant may live on there", async (world) => {
  const old = world.grants({ alice: 14 });
  world.grants({ alice: 25 });
  for (const direct of [false, true]) {
    const from = world.double.requests.length;
    assert.deepEqual(await world.run({ day: 15, commit: old, direct }), { what: "moved", declined: [] });
    assert.deepEqual(world.writes(from), []);
  }
});

scene("directly: one commit on the branch itself, and then nothing more", async (world) => {
  const base = world.grants({ alice: 14, bob: 14, olga: 30 });
  const { what, commit = "" } = await world.run({ day: 15, direct: true });
  assert.deepEqual([what, world.main()], ["committed", commit]);
  assert.equal(
    world.hub.stored.run(["diff", "--name-status", base, commit]),
    "D\tgrants/orders-db/alice.yaml\nD\tgrants/orders-db/bob.yaml",
  );
  const from = world.double.requests.length;
  assert.equal((await world.run({ day: 15, direct: true })).what, "nothing");
  assert.deepEqual([world.writes(from), world.hub.pulls.size], [[], 0]);
});

scene("directly, while somebody pushes: the branch is theirs, and the next run does it", async (world) => {
  world.grants({ alice: 14 });
  let theirs = "";
  world.double.outage = (request) => {
    if (request.startsWith("PATCH") && theirs === "") theirs = world.grants({ alice: 25 });
    return undefined;
  };
  assert.equal((await world.run({ day: 15, direct: true })).what, "moved");
  assert.equal(world.main(), theirs);
  assert.equal((await world.run({ day: 15, direct: true })).what, "nothing");
});

scene(
  "directly, against the rules of the branch: refused in GitHub's own words, and allowed to an App that may",
  async (world) => {
    const base = world.grants({ alice: 14 });
    const rules = [{ type: "pull_request", parameters: { required_approving_review_count: 1 } }];
    world.hub.settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
    await assert.rejects(world.run({ day: 15, direct: true }), { code: "GITHUB_WRITE", message: /rules of main/ });
    assert.equal(world.main(), base);
    assert.equal((await world.run({ day: 15 })).what, "opened", "a pull request is still possible");
    world.hub.settings.bypass.add(5000);
    assert.equal((await world.run({ day: 15, direct: true })).what, "committed");
  },
);

scene(
  "a token that may only read, or may open no pull request, is refused with GitHub's words and without a trace",
  async (world) => {
    world.grants({ alice: 14 });
    const who = world.evidence.double.hub.user("reader[bot]", 5001, "Bot");
    const permissions = { contents: "read", pull_requests: "read" } as const;
    const token = world.double.issue("ghs_reader", { who, permissions });
    await assert.rejects(world.run({ day: 15, token }), {
      code: "GITHUB_WRITE",
      message: /not accessible by integration/,
    });
    const message = "GitHub Actions is not permitted to create or approve pull requests.";
    world.double.outage = (request) =>
      request.endsWith("POST /repos/acme/access/pulls") ? { status: 403, message } : undefined;
    await assert.rejects(world.run({ day: 15 }), { code: "GITHUB_WRITE", message: /not permitted to create/ });
    world.double.outage = undefined;
    assert.deepEqual(
      [(await world.run({ day: 15 })).what, world.hub.pulls.size],
      ["opened", 1],
      "the next run repairs",
    );
  },
);

const faults: readonly Failure[] = ["hang-up", "half", "cut", { status: 502 }];

for (const direct of [false, true]) {
  scene(
    `GitHub fails at any request${direct ? " of a direct commit" : ""}: nothing is half done, the next run repairs`,
    async (world) => {
      let day = 1;
      let failed = 0;
      for (let at = 1; at < 30; at += 1) {
        world.grants({ [`g${at}`]: null, alice: day + 1 });
        day += 1;
        const fault = faults[at % faults.length];
        let left = at;
        world.double.outage = () => {
          left -= 1;
          return left <= 0 ? fault : undefined;
        };
        const before = world.main();
        const done = await world.run({ day, direct }).catch((error: unknown) => {
          const { code } = error as { code?: string };
          assert.match(String(code), /^GITHUB_(UNAVAILABLE|ANSWER)$/, `${at}: ${String(error)}`);
          return undefined;
        });
        world.double.outage = undefined;
        const moved = world.hub.stored.run(["diff", "--name-status", before, world.main()]);
        assert.ok(moved === "" || (direct && moved === "D\tgrants/orders-db/alice.yaml"), moved);
        assert.ok(world.openPulls().length <= 1);
        await world.run({ day, direct });
        if (!direct) {
          const [pull, ...more] = world.openPulls();
          assert.ok(pull !== undefined && more.length === 0);
          assert.deepEqual(world.removedBy(pull), ["alice"]);
          world.hub.merge(pull, "squash", { by: world.evidence.sam });
        }
        assert.ok(!world.hub.stored.tree("main", true).some(({ path }) => path === "grants/orders-db/alice.yaml"));
        if (done !== undefined) break;
        failed += 1;
      }
      assert.ok(failed >= (direct ? 5 : 9), `${failed} requests were failed`);
      assert.equal(world.hub.comments.size, 0);
    },
  );
}

scene(
  "a rate limit that is far from over ends the run with its time, and one that is short is waited for",
  async (world) => {
    world.grants({ alice: 14 });
    world.double.failures.push(primaryLimit(Math.floor(Date.now() / 1000) + 3000));
    await assert.rejects(world.run({ day: 15 }), { code: "GITHUB_LIMIT", message: /opens again in \d+ s/ });
    assert.deepEqual([world.writes(), world.hub.pulls.size], [[], 0]);
    world.double.failures.push({ status: 429, headers: { "retry-after": "3" } });
    assert.equal((await world.run({ day: 15 })).what, "opened");
    assert.deepEqual(world.waits, [3000]);
  },
);

scene("closing says why once, even when the answer to it is lost", async (world) => {
  world.grants({ alice: 14 });
  await world.run({ day: 15 });
  world.grants({ alice: null });
  world.double.outage = (request) => (request.startsWith("POST ") && request.endsWith("/comments") ? "cut" : undefined);
  await assert.rejects(world.run({ day: 15 }), { code: "GITHUB_ANSWER" });
  world.double.outage = undefined;
  assert.deepEqual([(await world.run({ day: 15 })).what, world.hub.comments.size], ["nothing", 1]);
});
