// Who approved what without a host: real git, real keys. The one way is proved, and each way around it is left out or
// held back with its reason.
import assert from "node:assert/strict";
import { test } from "node:test";
import { personId } from "../src/people.ts";
import { GitWorld, grant, grantPath, reasonOf } from "./git-world.ts";

let world: GitWorld;

function scene(name: string, play: () => Promise<void>): void {
  test(name, async () => {
    world = new GitWorld();
    try {
      await play();
    } finally {
      world.close();
    }
  });
}

async function reasonNow(path = grantPath): Promise<string | undefined> {
  return reasonOf(await world.publish(), path);
}

scene(
  "a signed branch, approved by a commit and merged by a signed merge, is proved and not asked about again",
  async () => {
    assert.ok((await world.publish()).ok);
    world.branch("change");
    world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
    const of = world.commit({ changes: { [grantPath]: grant(24) }, as: "paul" });
    const signed = world.approve("olga");
    world.merge("change", { as: "paul" });
    const selection = await world.publish();
    assert.ok(selection.ok);
    const shipped = selection.evidence.files[grantPath];
    assert.ok(shipped?.status === "proved" && shipped.proof.by === "approval", JSON.stringify(selection.evidence));
    assert.equal(shipped.proof.approver, personId("olga@acme.example"));
    assert.equal(shipped.proof.author, personId("paul@acme.example"));
    assert.equal(shipped.proof.owner, "@acme/payments");
    assert.equal(shipped.proof.signed, signed);
    assert.equal(shipped.proof.head, signed);
    assert.notEqual(shipped.proof.head, of);
    assert.ok(selection.model.grants.has("orders-db/alice"));
    const again = await world.publish();
    assert.ok(again.ok);
    assert.deepEqual(again.evidence, selection.evidence);
  },
);

scene("a merge by an owner whose merge says yes is proved; one that does not say it is not", async () => {
  for (const [day, says] of [
    [24, true],
    [25, false],
  ] as const) {
    world.branch("change");
    const of = world.commit({ changes: { [grantPath]: grant(day) }, as: "paul" });
    const yes = `Merge change\n\nWrit-Approve: ${of} into main`;
    const merge = world.merge("change", { as: "olga", message: says ? yes : "Merge change" });
    const selection = await world.publish();
    assert.equal(reasonOf(selection), says ? "proved" : "no-approval");
    const shipped = selection.ok ? selection.evidence.files[grantPath] : undefined;
    if (says)
      assert.equal(shipped?.status === "proved" && shipped.proof.by === "approval" ? shipped.proof.signed : "", merge);
  }
});

scene("an owner's second key approves as the first does", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga-second"] });
  assert.equal(await reasonNow(), "proved");
});

scene("the author merges what another approved; several approve, and one of them counts", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["sam", "alice", "olga", "paul"], merger: "paul" });
  assert.equal(await reasonNow(), "proved");
});

scene("without a host no scenario admits anything: nobody vouches for the time of a merge", async () => {
  const scenario = "to: { user: paul@acme.example }\nresource: orders-db\nrole: read-only\nlongest: 30d\n";
  const limits = "why: '.+'\natMost: 9 in 30d\n";
  world.approved({ "scenarios/paul.yaml": scenario + limits }, { as: "paul", by: ["sam"] });
  const own = grant(25).replace("alice@acme.example", "paul@acme.example");
  world.approved({ [grantPath]: own }, { as: "paul", by: [], merger: "paul" });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "no-approval");
  assert.equal(selection.ok && selection.evidence.heldBack[grantPath]?.scenario, undefined);
  assert.equal(reasonOf(selection, "scenarios/paul.yaml"), "proved");
});

scene(
  "a branch brought up to date before its approval is proved, and what the update brought is not its own",
  async () => {
    world.branch("change");
    world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
    world.run(["checkout", "-q", "main"]);
    world.commit({ changes: { "grants/orders-db/pushed.yaml": grant(24) }, as: "olga" });
    world.run(["checkout", "-q", "change"]);
    world.run(["merge", "-q", "--no-edit", "-S", "main"], { as: "paul" });
    world.approve("olga");
    world.merge("change", { as: "paul" });
    const selection = await world.publish();
    assert.equal(reasonOf(selection), "proved");
    assert.equal(reasonOf(selection, "grants/orders-db/pushed.yaml"), "no-merge");
  },
);

for (const [reason, wish] of [
  ["no-approval", { as: "paul", by: [] }],
  ["approver-contributor", { as: "olga", by: ["olga"] }],
  ["approver-contributor", { as: "olga", by: ["olga-second"] }],
  ["approver-contributor", { as: "olga-second", by: ["olga"] }],
  ["approver-subject", { as: "paul", by: ["alice"] }],
  ["approver-not-owner", { as: "paul", by: ["sam"] }],
  ["approval-unsigned", { as: "paul", by: ["mallory"] }],
  ["approval-unsigned", { as: "paul", by: ["none"] }],
  ["commit-unsigned", { as: "none", by: ["olga"] }],
  ["commit-unsigned", { as: "mallory", by: ["olga"] }],
  ["merge-unsigned", { as: "paul", by: ["olga"], merger: "none" }],
  ["merge-unsigned", { as: "paul", by: ["olga"], merger: "mallory" }],
] as const) {
  scene(
    `left out, ${reason}: by ${wish.as}, approved by ${wish.by[0] ?? "nobody"}, ${JSON.stringify(wish)}`,
    async () => {
      world.approved({ [grantPath]: grant(25) }, wish);
      const selection = await world.publish();
      assert.ok(selection.ok);
      assert.equal(reasonOf(selection), reason === "approver-contributor" ? "approver-author" : reason);
      assert.ok(!selection.model.grants.has("orders-db/alice"));
      assert.ok(selection.report.some(({ code, file }) => code === "evidence/left-out" && file === grantPath));
    },
  );
}

scene("an earlier author who is not the last is a contributor", async () => {
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "olga" });
  world.commit({ changes: { [grantPath]: grant(24) }, as: "paul" });
  world.approve("olga");
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(), "approver-contributor");
});

scene("co-authors and forged authors are excluded too; an author nobody knows leaves it out", async () => {
  let count = 0;
  for (const [reason, wish] of [
    ["approver-contributor", { message: "Access\n\nCo-authored-by: Olga <Olga@acme.example>" }],
    ["contributor-unknown", { message: "Access\n\nCo-authored-by: X <x@y.example>" }],
    ["approver-contributor", { author: "olga@acme.example" }],
    ["contributor-unknown", { author: "ghost@nowhere.example" }],
    ["signer-differs", { committer: "sam@acme.example" }],
    ["signer-differs", { committer: "ghost@nowhere.example" }],
  ] as const) {
    count += 1;
    const path = `grants/orders-db/number-${count}.yaml`;
    world.branch("change");
    world.commit({ changes: { [path]: grant(25) }, as: "paul", ...wish });
    world.approve("olga");
    world.merge("change", { as: "sam" });
    assert.equal(await reasonNow(path), reason, JSON.stringify(wish));
  }
});

scene("a change after the approval, empty or not, makes it stale", async () => {
  for (const [path, change] of [
    [grantPath, { [grantPath]: grant(26) }],
    ["grants/orders-db/other.yaml", {}],
  ] as const) {
    world.branch("change");
    world.commit({ changes: { [path]: grant(25) }, as: "paul" });
    world.approve("olga");
    world.commit({ changes: change, as: "paul", message: "One more thing" });
    world.merge("change", { as: "sam" });
    assert.equal(await reasonNow(path), "approval-stale");
  }
});

scene("an approval for another branch is none, and says so", async () => {
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25) }, as: "paul" });
  world.approve("olga", { into: "staging" });
  world.merge("change", { as: "sam" });
  assert.equal(await reasonNow(), "approval-elsewhere");
});

scene("a key that the same merge adds does not count, and counts in the next", async () => {
  const people = world.people({ bob: ["mallory"] });
  world.branch("change");
  world.commit({ changes: { [grantPath]: grant(25), "people.yaml": people }, as: "paul" });
  world.approve("mallory");
  world.approve("sam", { of: world.run(["rev-parse", "HEAD~1"]) });
  world.merge("change", { as: "sam" });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "approver-not-owner");
  assert.equal(reasonOf(selection, "people.yaml"), "proved");
  const next = "grants/orders-db/next.yaml";
  world.approved({ [next]: grant(25) }, { as: "paul", by: ["mallory"] });
  assert.equal(await reasonNow(next), "proved");
});

scene("keys that nobody approved count for nothing", async () => {
  world.commit({ changes: { "people.yaml": world.people({ bob: ["mallory"] }) }, as: "sam" });
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["mallory"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection, "people.yaml"), "no-merge");
  assert.equal(reasonOf(selection), "approval-unsigned");
});

scene("nobody approves a change of their own keys", async () => {
  world.approved({ "people.yaml": world.people({ olga: ["olga"] }) }, { as: "sam", by: ["olga"] });
  assert.equal(await reasonNow("people.yaml"), "approver-subject");
});

scene("what a key approved before it was taken away stays proved", async () => {
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga"] });
  world.approved({ "people.yaml": world.people({ olga: [] }) }, { as: "paul", by: ["sam"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "proved");
  assert.equal(reasonOf(selection, "people.yaml"), "proved");
});

scene("members of the group that gets the access may not approve it; claimed groups nobody can name", async () => {
  const [mine, claimed] = ["grants/orders-db/oncall.yaml", "grants/orders-db/claimed.yaml"];
  world.approved(
    { "groups/claimed.yaml": "from: { issuer: okta, claim: groups, value: claimed }\n" },
    { as: "paul", by: ["sam"] },
  );
  world.approved({ [mine]: grant(25, "{ group: oncall }") }, { as: "paul", by: ["bob"] });
  world.approved({ [claimed]: grant(25, "{ group: claimed }") }, { as: "paul", by: ["olga"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection, mine), "approver-subject");
  assert.equal(reasonOf(selection, claimed), "subject-unknown");
});

scene("owners are the group as proved before the merge, or people by address", async () => {
  const wider = "members: [olga@acme.example, sam@acme.example]\ngithub: acme/payments\n";
  world.approved({ "groups/payments.yaml": wider, [grantPath]: grant(25) }, { as: "paul", by: ["sam"] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "approver-not-owner");
  assert.equal(reasonOf(selection, "groups/payments.yaml"), "approver-subject");
  const byAddress = "* @acme/security\n/grants/orders-db/ Bob@acme.example @somebody\n";
  world.approved({ ".github/CODEOWNERS": byAddress }, { as: "paul", by: ["sam"] });
  const [bobs, olgas] = ["grants/orders-db/bobs.yaml", "grants/orders-db/olgas.yaml"];
  world.approved({ [bobs]: grant(25) }, { as: "paul", by: ["bob"] });
  world.approved({ [olgas]: grant(25) }, { as: "paul", by: ["olga"] });
  assert.equal(await reasonNow(bobs), "proved");
  assert.equal(await reasonNow(olgas), "owner-unresolved");
});

scene("two groups that call themselves the same team are nobody", async () => {
  const same = "members: [bob@acme.example]\ngithub: ACME/payments\n";
  world.approved({ "groups/second.yaml": same }, { as: "paul", by: ["sam"] });
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["bob"] });
  assert.equal(await reasonNow(), "owner-unresolved");
});

scene("an unproved change of masks or people builds the last proved version; reductions ship", async () => {
  const masks = "masks/orders-db.yaml";
  world.approved({ [grantPath]: grant(25) }, { as: "paul", by: ["olga"] });
  await world.publish();
  world.commit({ changes: { [masks]: null, [grantPath]: grant(23) }, as: "none" });
  const selection = await world.publish();
  assert.ok(selection.ok);
  assert.equal(reasonOf(selection, masks), "no-merge");
  assert.ok(selection.files.has(masks));
  assert.equal(reasonOf(selection), "reduced");
});
