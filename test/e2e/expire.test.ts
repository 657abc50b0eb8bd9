// Tidying ended grants away on a double of GitHub over real git: one pull request at any time whatever people do, no
// noise, no second question, and nothing but removals.
import assert from "node:assert/strict";
import { grant } from "./evidence-world.ts";
import { scene } from "./expire-world.ts";

// A bot of a public organisation opened five pull requests in nine days to remove one person, and people closed them
// one after the other: ministryofjustice/github-collaborators, 773, 830, 859, 889, 921, November 2022.
scene(
  "nine days of people who ignore, close, merge and ask again: one open at a time, nobody asked twice",
  async (world) => {
    const said: string[] = [];
    const day = async (number: number): Promise<void> => {
      // The schedule fires several times a day, and somebody starts it by hand.
      for (let run = 0; run < 3; run += 1) said.push(`${number} ${(await world.run({ day: number })).what}`);
      assert.ok(world.openPulls().length <= 1, `one open on day ${number}`);
    };
    const only = () => {
      const [pull, ...more] = world.openPulls();
      assert.ok(pull !== undefined && more.length === 0);
      return pull;
    };
    world.grants({ alice: 14, bob: 16, olga: 19, paul: 30 });
    await day(13);
    await day(14);
    const first = only();
    assert.deepEqual(world.removedBy(first), ["alice"]);
    await day(15);
    await day(16);
    assert.deepEqual([only().number, world.removedBy(only())], [first.number, ["alice", "bob"]]);
    world.closeByHand(first);
    await day(17);
    await day(18);
    assert.deepEqual(world.openPulls(), []);
    await day(19);
    const second = only();
    assert.deepEqual(world.removedBy(second), ["olga"]);
    world.hub.merge(second, "squash", { by: world.evidence.olga });
    await day(20);
    // Alice asks again; her file is another one now, and ends.
    world.grants({ alice: 21 });
    await day(21);
    const third = only();
    assert.deepEqual(world.removedBy(third), ["alice"]);
    world.grants({ alice: null, bob: null });
    await day(22);
    assert.deepEqual(world.openPulls(), []);
    assert.deepEqual([...world.hub.pulls.keys()], [first.number, second.number, third.number]);
    const comments = [...world.hub.comments.values()];
    assert.deepEqual(
      comments.map(({ pull, who }) => [pull, who.login]),
      [[third.number, "writ-app[bot]"]],
    );
    assert.equal(world.hub.stored.commitOf("refs/heads/writ/expire"), undefined, "the branch is gone with it");
    const what = (number: number): string[] =>
      said.filter((line) => line.startsWith(`${number} `)).map((line) => line.slice(3));
    assert.deepEqual(what(13), ["nothing", "nothing", "nothing"]);
    assert.deepEqual(what(14), ["opened", "unchanged", "unchanged"]);
    assert.deepEqual(what(15), ["unchanged", "unchanged", "unchanged"]);
    assert.deepEqual(what(16), ["updated", "unchanged", "unchanged"]);
    assert.deepEqual([what(17), what(18)].flat(), Array(6).fill("declined"));
    assert.deepEqual(what(19), ["opened", "unchanged", "unchanged"]);
    assert.deepEqual(what(20), ["declined", "declined", "declined"]);
    assert.deepEqual(what(21), ["opened", "unchanged", "unchanged"]);
    assert.deepEqual(what(22), ["closed", "nothing", "nothing"]);
  },
);

scene("nobody looks at it for nine days: it is written once", async (world) => {
  world.grants({ alice: 14 });
  await world.run({ day: 14 });
  const from = world.double.requests.length;
  for (let day = 14; day <= 22; day += 1) {
    // Others go on merging meanwhile; a pull request that is approved stays so.
    world.hub.pushDirectly({ changes: { "README.md": `${day}` }, as: world.evidence.sam });
    assert.equal((await world.run({ day })).what, "unchanged");
  }
  assert.deepEqual(world.writes(from), []);
});

scene("the commit removes the files and nothing else, and says which, who brought them, and why", async (world) => {
  const base = world.grants({ alice: 14, bob: 15, olga: 30 });
  const { pull: number = 0, commit = "" } = await world.run({ day: 16 });
  const pull = world.hub.pulls.get(number);
  assert.ok(pull !== undefined);
  assert.deepEqual([pull.head, pull.branch, pull.base], [commit, "writ/expire", "main"]);
  assert.equal(world.hub.stored.run(["rev-parse", `${commit}^`]), base);
  assert.deepEqual(world.removedBy(pull), ["alice", "bob"]);
  assert.ok(world.hub.signed.has(commit), "signed by GitHub, for branches that ask for it");
  assert.equal(
    world.hub.stored.run(["log", "-1", "--format=%(trailers:key=Writ-Grant)", commit]).trim(),
    [
      "Writ-Grant: orders-db/alice; pull request 7; ended 2026-11-14T00:00:00Z",
      "Writ-Grant: orders-db/bob; pull request 7; ended 2026-11-15T00:00:00Z",
    ].join("\n"),
  );
  assert.equal(pull.title, "Remove 2 grants that have ended");
  assert.match(
    pull.body,
    /\| `orders-db\/alice` \| `alice@acme\.example` \| `read-only` on `orders-db` \| 2026-11-14T00:00:00Z \| #7 \|/,
  );
  assert.doesNotMatch(pull.body, /INC-1/, "what somebody wrote as a reason is in the file");
});

scene(
  "an end that is moved out takes the file off the list; with nothing left, Writ closes and drops the branch",
  async (world) => {
    world.grants({ alice: 14, bob: 14 });
    const { pull } = await world.run({ day: 15 });
    world.grants({ alice: 25 });
    assert.deepEqual((await world.run({ day: 15 })).pull, pull);
    assert.deepEqual(
      world.openPulls().map((one) => world.removedBy(one)),
      [["bob"]],
    );
    world.grants({ bob: 25 });
    assert.deepEqual(await world.run({ day: 15 }), { what: "closed", pull, declined: [] });
    // The same grants end again, as files that Writ itself had given up: that was nobody's no.
    world.grants({ alice: 14, bob: 14 });
    assert.equal((await world.run({ day: 15 })).what, "opened");
  },
);

scene(
  "what was declined is asked for again only when somebody wants it, and then until somebody declines again",
  async (world) => {
    world.grants({ alice: 14 });
    await world.run({ day: 14 });
    for (const pull of world.openPulls()) world.closeByHand(pull);
    const { what, declined } = await world.run({ day: 15 });
    assert.deepEqual([what, declined.map(({ removal }) => removal.grant)], ["declined", ["orders-db/alice"]]);
    assert.equal((await world.run({ day: 15, again: true })).what, "opened");
    assert.equal((await world.run({ day: 15 })).what, "unchanged", "the next scheduled run agrees");
    for (const pull of world.openPulls()) world.closeByHand(pull);
    assert.equal((await world.run({ day: 16 })).what, "declined");
  },
);

scene("a branch that somebody brought up to date stays, one that does something else is made anew", async (world) => {
  world.grants({ alice: 14 });
  const { commit: ours = "" } = await world.run({ day: 14 });
  const [pull] = world.openPulls();
  assert.ok(pull !== undefined);
  const { hub } = world;
  hub.pushDirectly({ changes: { "README.md": "more" }, as: world.evidence.sam });
  // As the button "Update branch" does it.
  hub.git("fetch", "-q", "origin", "+refs/heads/writ/expire:refs/heads/writ/expire");
  hub.git("checkout", "-q", "writ/expire");
  hub.git("merge", "-q", "--no-ff", "-m", "Merge branch main", "main");
  hub.git("push", "-q", "origin", "writ/expire");
  hub.moved();
  assert.notEqual(pull.head, ours);
  const from = world.double.requests.length;
  assert.equal((await world.run({ day: 15 })).what, "unchanged");
  assert.deepEqual(world.writes(from), []);
  hub.git("checkout", "-q", "writ/expire");
  hub.commit({ changes: { "masks/orders-db.yaml": null }, as: world.evidence.paul });
  hub.git("push", "-q", "origin", "writ/expire");
  hub.moved();
  assert.equal((await world.run({ day: 15 })).what, "updated");
  assert.deepEqual(world.removedBy(pull), ["alice"]);
});

scene("a marker that names what somebody pushed does not make it Writ's own", async (world) => {
  world.grants({ alice: 14, bob: 30 });
  await world.run({ day: 14 });
  const [pull] = world.openPulls();
  assert.ok(pull !== undefined);
  const { hub } = world;
  hub.git("fetch", "-q", "origin", "+refs/heads/writ/expire:refs/heads/writ/expire");
  hub.git("checkout", "-q", "writ/expire");
  const before = pull.head;
  hub.commit({ changes: { "grants/orders-db/bob.yaml": null }, as: world.evidence.paul });
  hub.git("push", "-q", "origin", "writ/expire");
  hub.moved();
  pull.body = pull.body.replace(before, pull.head);
  assert.equal((await world.run({ day: 15 })).what, "updated");
  assert.deepEqual(world.removedBy(pull), ["alice"]);
});

scene("a person who empties the text gets it back once, in the same pull request", async (world) => {
  world.grants({ alice: 14 });
  const { pull: number } = await world.run({ day: 14 });
  const [pull] = world.openPulls();
  assert.ok(pull !== undefined);
  pull.body = "";
  assert.deepEqual([(await world.run({ day: 14 })).pull, (await world.run({ day: 14 })).what], [number, "unchanged"]);
});

scene("a pull request of somebody else from the branch is not touched, and named", async (world) => {
  world.grants({ alice: 14 });
  const { hub } = world;
  const head = hub.git("rev-parse", "main");
  hub.git("push", "-q", "origin", `${head}:refs/heads/writ/expire`);
  const number = hub.number();
  const theirs = { number, author: world.evidence.paul, branch: "writ/expire", base: "main", head };
  hub.opened({ ...theirs, title: "Mine", body: "Mine" });
  await assert.rejects(world.run({ day: 15 }), {
    code: "GITHUB_WRITE",
    message: new RegExp(`Pull request ${number} `),
  });
  assert.deepEqual([hub.pulls.get(number)?.body, hub.stored.commitOf("refs/heads/writ/expire")], ["Mine", head]);
});

scene("a fork's branch of the same name is nobody's business here", async (world) => {
  world.grants({ alice: 14 });
  const fork = { id: 888, owner: "mallory" };
  const theirs = world.hub.open({ changes: { x: "1" }, as: world.evidence.paul, fork });
  world.hub.pulls.set(theirs.number, { ...theirs, branch: "writ/expire" });
  const { what, pull } = await world.run({ day: 15 });
  assert.deepEqual([what, pull === theirs.number], ["opened", false]);
});

scene(
  "with a person's token, that person's pull request is found again, and another person's is not taken",
  async (world) => {
    world.grants({ alice: 14 });
    const { sam, paul } = world.evidence;
    const permissions = { contents: "write", pull_requests: "write" } as const;
    const [sams, pauls] = [sam, paul].map((who) => world.double.issue(`ghp_${who.login}`, { who, permissions }));
    assert.ok(sams !== undefined && pauls !== undefined);
    assert.equal((await world.run({ day: 14, token: sams })).what, "opened");
    assert.equal((await world.run({ day: 14, token: sams })).what, "unchanged");
    await assert.rejects(world.run({ day: 14, token: pauls }), { code: "GITHUB_WRITE" });
    await assert.rejects(world.run({ day: 14 }), { code: "GITHUB_WRITE" });
  },
);

scene("pages and history of many pull requests are read as far as they go", async (world) => {
  world.double.pageMax = 2;
  for (const [at, name] of ["alice", "bob", "olga", "sam", "paul"].entries()) {
    world.grants({ [name]: 10 + at });
    assert.equal((await world.run({ day: 10 + at })).what, "opened");
    for (const pull of world.openPulls()) world.closeByHand(pull);
  }
  assert.equal((await world.run({ day: 20 })).declined.length, 5);
  assert.equal(world.hub.pulls.size, 5);
});

scene(
  "merged, or committed directly, the removal ships, though nobody approved it and a bot wrote it",
  async (world) => {
    const { evidence, hub } = world;
    const shipped = async (): Promise<readonly string[]> => {
      const selection = await evidence.publish();
      assert.ok(selection.ok);
      return Object.keys(selection.evidence.files).filter((path) => path.startsWith("grants/"));
    };
    for (const direct of [false, true]) {
      const changes = { "grants/orders-db/alice.yaml": grant(21) };
      await evidence.approved(changes, { as: evidence.paul, by: [evidence.olga] });
      assert.deepEqual(await shipped(), ["grants/orders-db/alice.yaml"]);
      const { what, pull } = await world.run({ day: 22, direct });
      assert.equal(what, direct ? "committed" : "opened");
      const asked = pull === undefined ? undefined : hub.pulls.get(pull);
      if (asked !== undefined) hub.merge(asked, "squash", { by: evidence.olga });
      assert.deepEqual(await shipped(), []);
    }
  },
);
