// Who approved what, on a double of GitHub over real git: each way to merge is proved, each way around it is left out
// or held back with its reason, and nothing is asked twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { WritError } from "@writ/contracts";
import type { Selection } from "@writ/github";
import { codeownersText, EvidenceWorld, grant, grantPath, peopleText, resourceText } from "./evidence-world.ts";

let world: EvidenceWorld;

function scene(name: string, play: () => Promise<void>): void {
  test(name, async () => {
    world = await EvidenceWorld.open();
    try {
      await play();
    } finally {
      await world.close();
    }
    assert.deepEqual(world.double.breaches, [], "requests and answers are as GitHub describes them");
  });
}

function reasonOf(selection: Selection, path = grantPath): string | undefined {
  return selection.ok ? selection.evidence.heldBack[path]?.reason : undefined;
}

function statusOf(selection: Selection, path = grantPath): string | undefined {
  return selection.ok ? selection.evidence.files[path]?.status : undefined;
}

function textOf(selection: Selection, path: string): string | undefined {
  const entry = selection.ok ? selection.files.get(path) : undefined;
  return entry instanceof Uint8Array ? new TextDecoder().decode(entry) : undefined;
}

const codesOf = ({ report }: Selection): readonly string[] => report.map(({ code, file }) => `${code} ${file}`);

scene("the first commit ships as the root, and is reported as unreviewed", async () => {
  const selection = await world.publish();
  assert.ok(selection.ok);
  assert.ok(Object.values(selection.evidence.files).every(({ status }) => status === "root"));
  assert.deepEqual(codesOf(selection).length, 1);
  assert.equal(selection.report[0]?.code, "evidence/root");
  assert.equal(world.sent, 0);
});

for (const how of ["merge", "squash", "rebase", "queue"] as const) {
  scene(
    `an approved grant is proved when merged by ${how}, in at most 10 requests, and not asked about again`,
    async () => {
      await world.publish();
      const pull = world.hub.open({ changes: { [grantPath]: grant(25) }, as: world.paul });
      world.hub.push(pull, { changes: { [grantPath]: grant(24) }, as: world.paul, message: "Shorter" });
      world.hub.review(pull, world.olga);
      world.hub.merge(pull, how, { by: world.paul });
      const selection = await world.publish();
      assert.ok(selection.ok);
      const shipped = selection.evidence.files[grantPath];
      assert.ok(shipped?.status === "proved" && shipped.proof.by === "approval", JSON.stringify(selection.evidence));
      assert.equal(shipped.proof.approver, 1002);
      assert.equal(shipped.proof.owner, "@acme/payments");
      assert.ok(world.sent <= 10, `${world.sent} requests`);
      assert.ok(selection.model.grants.has("orders-db/alice"));
      const again = await world.publish();
      assert.equal(world.sent, 0);
      assert.ok(again.ok);
      assert.deepEqual(again.evidence, selection.evidence);
    },
  );
}

scene("a direct push of a grant is left out, loudly, and the rest ships", async () => {
  world.hub.pushDirectly({ changes: { [grantPath]: grant(25) }, as: world.olga });
  const selection = await world.publish();
  assert.equal(reasonOf(selection), "no-pull-request");
  assert.equal(textOf(selection, grantPath), undefined);
  assert.ok(codesOf(selection).includes(`evidence/left-out ${grantPath}`));
});

scene("a push after the approval leaves the grant out", async () => {
  const pull = world.hub.open({ changes: { [grantPath]: grant(25) }, as: world.paul });
  world.hub.review(pull, world.olga);
  world.hub.push(pull, { changes: { [grantPath]: grant(28) }, as: world.paul });
  world.hub.merge(pull, "squash", { by: world.paul });
  assert.equal(reasonOf(await world.publish()), "approval-stale");
});

scene("a merge commit made by hand, with more than was approved, leaves the grant out", async () => {
  const pull = world.hub.open({ changes: { [grantPath]: grant(25) }, as: world.paul });
  world.hub.review(pull, world.olga);
  world.hub.git("checkout", "-q", "main");
  const base = world.hub.git("rev-parse", "HEAD");
  world.hub.git("merge", "-q", "--no-ff", "--no-commit", pull.branch);
  world.hub.commit({ changes: { [grantPath]: grant(29) }, as: world.olga });
  world.hub.landed(pull, base, world.olga);
  assert.equal(reasonOf(await world.publish()), "content-differs");
});

scene("an admin's merge without approval, a dismissed one, a bot's and one's own leave the grant out", async () => {
  const bot = world.hub.user("approve-bot", 6000, "Bot");
  world.hub.teams.get("acme/payments")?.push(bot, world.paul);
  for (const [reason, who, state] of [
    ["no-approval", undefined, ""],
    ["approval-dismissed", world.olga, "DISMISSED"],
    ["approver-not-owner", bot, "APPROVED"],
    ["approver-author", world.paul, "APPROVED"],
    ["approver-subject", world.alice, "APPROVED"],
    ["approver-not-owner", world.sam, "APPROVED"],
    ["changes-requested", world.olga, "CHANGES_REQUESTED"],
  ] as const) {
    const path = `grants/orders-db/${reason}-${who?.login ?? "nobody"}.yaml`;
    const pull = world.hub.open({ changes: { [path]: grant(25) }, as: world.paul });
    if (who !== undefined) world.hub.review(pull, who, state);
    world.hub.merge(pull, "squash", { by: world.sam });
    assert.equal(reasonOf(await world.publish(), path), reason);
  }
});

scene("co-authors, a second login and unknown committers leave the grant out", async () => {
  const second = world.hub.user("olga-second", 7002);
  const ghost = { id: 1, login: "ghost", email: "ghost@nowhere.example", type: "User" } as const;
  world.hub.teams.get("acme/payments")?.push(second);
  const coAuthored = "Access\n\nCo-authored-by: Olga <olga@acme.example>";
  let count = 0;
  for (const [reason, wish, by] of [
    ["approver-contributor", { as: world.paul, message: coAuthored }, world.olga],
    ["approver-contributor", { as: world.paul, committer: world.olga }, world.olga],
    ["contributor-unknown", { as: ghost, author: world.paul }, world.olga],
    ["author-unknown", { as: world.paul, author: second }, world.olga],
    ["approver-unknown", { as: world.paul }, second],
  ] as const) {
    count += 1;
    const path = `grants/orders-db/${reason}-${count}.yaml`;
    const pull = world.hub.open({ changes: { [path]: grant(25) }, ...wish });
    world.hub.review(pull, by);
    world.hub.merge(pull, "squash", { by: world.sam });
    assert.equal(reasonOf(await world.publish(), path), reason);
  }
});

scene("members of the group, and groups that nobody can name, are subjects", async () => {
  const [mine, claimed] = ["grants/orders-db/oncall.yaml", "grants/orders-db/claimed.yaml"];
  await world.approved({ [mine]: grant(25, "{ group: oncall }") }, { as: world.paul, by: [world.bob] });
  await world.approved({ [claimed]: grant(25, "{ group: claimed }") }, { as: world.paul, by: [world.olga] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection, mine), "approver-subject");
  assert.equal(reasonOf(selection, claimed), "subject-unknown");
});

scene("a changed CODEOWNERS gives nobody a say over its own pull request, nor by a direct push", async () => {
  const mine = codeownersText.replace("/grants/orders-db/ @acme/payments", "/grants/orders-db/ @paul");
  await world.approved({ ".github/CODEOWNERS": mine, [grantPath]: grant(25) }, { as: world.bob, by: [world.paul] });
  const first = await world.publish();
  assert.equal(reasonOf(first), "approver-not-owner");
  assert.equal(textOf(first, ".github/CODEOWNERS"), codeownersText);
  const other = "grants/orders-db/other.yaml";
  await world.approved({ [other]: grant(25) }, { as: world.bob, by: [world.paul] });
  assert.equal(reasonOf(await world.publish(), other), "approver-not-owner");
});

scene("an unproved change to masks or people builds the last proved version", async () => {
  const masks = "masks/orders-db.yaml";
  await world.approved({ [masks]: "unlisted: hide\ncolumns: {}\n" }, { as: world.paul, by: [world.olga] });
  world.hub.pushDirectly({ changes: { [masks]: null, "people.yaml": peopleText }, as: world.sam });
  const selection = await world.publish();
  assert.equal(textOf(selection, masks), "unlisted: hide\ncolumns: {}\n");
  assert.match(textOf(selection, "people.yaml") ?? "", /bob@/);
  assert.equal(reasonOf(selection, masks), "no-pull-request");
  assert.ok(codesOf(selection).includes("evidence/held-back people.yaml"));
});

scene("reductions ship without approval: a grant removed, an earlier end; a later end does not", async () => {
  await world.approved({ [grantPath]: grant(25) }, { as: world.paul, by: [world.olga] });
  await world.publish();
  world.hub.pushDirectly({ changes: { [grantPath]: grant(24) }, as: world.sam });
  const shorter = await world.publish();
  assert.equal(statusOf(shorter), "reduced");
  assert.equal(textOf(shorter, grantPath), grant(24));
  world.hub.pushDirectly({ changes: { [grantPath]: grant(25) }, as: world.sam });
  assert.equal(reasonOf(await world.publish()), "no-pull-request");
  world.hub.pushDirectly({ changes: { [grantPath]: null }, as: world.sam });
  const gone = await world.publish();
  assert.ok(gone.ok && !gone.model.grants.has("orders-db/alice"));
  world.hub.pushDirectly({ changes: { [grantPath]: grant(23) }, as: world.sam });
  assert.equal(
    reasonOf(await world.publish()),
    "no-pull-request",
    "a removed grant does not come back as a shorter one",
  );
});

scene("when the mix is not valid, the bundle before ships, less what was taken away", async () => {
  const bobs = "grants/orders-db/bob.yaml";
  const forBob = grant(25, "{ user: bob@acme.example }");
  await world.approved({ [grantPath]: grant(25), [bobs]: forBob }, { as: world.paul, by: [world.olga] });
  await world.publish();
  world.hub.pushDirectly({ changes: { [grantPath]: null }, as: world.paul });
  const renamed = resourceText.replace("read-only:", "reading:");
  await world.approved({ "resources/orders-db.yaml": renamed }, { as: world.paul, by: [world.olga] });
  const selection = await world.publish();
  assert.ok(selection.ok && selection.onlyRemovals, JSON.stringify(selection.report));
  assert.deepEqual([...selection.model.grants.keys()], ["orders-db/bob"]);
  assert.ok(codesOf(selection).some((code) => code.startsWith("evidence/only-removals")));
});

scene("who is taken out of people.yaml is out at the next bundle, whatever still names them", async () => {
  const bobs = "grants/orders-db/bob.yaml";
  const forBob = grant(25, "{ user: bob@acme.example }");
  await world.approved({ [grantPath]: grant(25), [bobs]: forBob }, { as: world.paul, by: [world.olga] });
  await world.publish();
  await world.approved({ "people.yaml": peopleText }, { as: world.paul, by: [world.sam] });
  const selection = await world.publish();
  assert.ok(selection.ok && !selection.onlyRemovals, JSON.stringify(selection.report));
  assert.equal(textOf(selection, "people.yaml"), peopleText);
  assert.ok(!Object.hasOwn(selection.model.people.value, "bob@acme.example"));
  assert.ok(selection.model.grants.has("orders-db/bob"), "his grant is still there, and gives nobody anything");
});

scene("a link in the place of a file is held back", async () => {
  const masks = "masks/orders-db.yaml";
  await world.approved({ [masks]: { link: "../writ.yaml" } }, { as: world.paul, by: [world.olga] });
  const selection = await world.publish();
  assert.equal(reasonOf(selection, masks), "not-a-file");
  assert.match(textOf(selection, masks) ?? "", /unlisted: show/);
});

scene("rewritten history is refused", async () => {
  await world.publish();
  world.hub.git("checkout", "-q", "--orphan", "fresh");
  world.hub.commit({ changes: { "people.yaml": peopleText }, as: world.sam });
  world.hub.git("push", "-q", "-f", "origin", "fresh:main");
  await assert.rejects(world.publish(), (error) => error instanceof WritError && error.code === "GITHUB_HISTORY");
});

scene("a rate limit is waited for, a long one ends the run, and the next repairs it", async () => {
  await world.approved({ [grantPath]: grant(25) }, { as: world.paul, by: [world.olga] });
  const reset = String(Math.floor(Date.parse("2026-11-22T11:00:00Z") / 1000));
  world.double.failures.push({ status: 429, headers: { "retry-after": "7" } }, { status: 502 }, "hang-up");
  assert.equal(statusOf(await world.publish()), "proved");
  assert.ok(world.waits.includes(7000));
  world.previous = undefined;
  const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
  world.double.failures.push({ status: 403, headers: spent });
  await assert.rejects(world.publish(), (error) => error instanceof WritError && error.code === "GITHUB_LIMIT");
  assert.equal(statusOf(await world.publish()), "proved");
});

scene("no answer, half an answer and a refusal end the run; many pages are read whole", async () => {
  await world.approved({ [grantPath]: grant(25) }, { as: world.paul, by: [world.sam, world.bob, world.olga] });
  for (const [code, failures] of [
    ["GITHUB_UNAVAILABLE", Array.from({ length: 4 }, () => ({ status: 503 }))],
    ["GITHUB_ANSWER", ["half"]],
    ["GITHUB_REFUSED", [{ status: 401 }]],
  ] as const) {
    world.double.failures.push(...failures);
    await assert.rejects(world.publish(), (error) => error instanceof WritError && error.code === code, code);
  }
  world.double.pageMax = 1;
  assert.equal(statusOf(await world.publish()), "proved");
});
