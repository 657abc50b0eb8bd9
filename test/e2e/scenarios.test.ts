// Approval without a person on a double of GitHub over real git: what lies within a scenario is proved by it when it is
// published, and each way around it is left out with the rule that failed, whoever merged it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { owedReviews, type ScenarioReason, type Selection } from "@writ/github";
import type { Changes, Who } from "../doubles/github/hub.ts";
import type { HubPull } from "../doubles/github/pull.ts";
import { EvidenceWorld, peopleText } from "./evidence-world.ts";

const hour = 3600;
let world: EvidenceWorld;
let count = 0;

const oncall = "scenarios/oncall.yaml";
const scenarioText = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    ...{ to: "{ group: oncall }", resource: "orders-db", role: "read-only", longest: "4h" },
    ...{ why: "'INC-[0-9]+ .+'", atMost: "2 in 7d", ...changes },
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
const emergencyText = scenarioText({ role: "incident", breakGlass: "{ review: 24h }", atMost: "5 in 30d" });
const person = (name: string, id: number): string =>
  `${name}@acme.example: { issuer: okta, subject: u-${name}, github: ${id} }\n`;
const people = peopleText + person("bob", 1005);
const resource = [
  "kind: postgres",
  "address: orders.internal:5432",
  "database: orders",
  "tls: verify-full",
  'owners: ["@acme/payments"]',
  "roles:",
  ...["read-only", "incident"].map(
    (role) => `  ${role}: { allow: [select], login: { user: ro, password: { vault: secret/data/orders#password } } }`,
  ),
  "",
].join("\n");

function scene(name: string, play: () => Promise<void>, more: Changes = {}): void {
  test(name, async () => {
    world = await EvidenceWorld.open({
      ...{
        [oncall]: scenarioText(),
        "scenarios/break-glass.yaml": emergencyText,
        "resources/orders-db.yaml": resource,
      },
      ...more,
    });
    try {
      await play();
    } finally {
      await world.close();
    }
    assert.deepEqual(world.double.breaches, [], "requests and answers are as GitHub describes them");
  });
}

const instant = (hours: number): string =>
  `${new Date((world.hub.now() + Math.round(hours * hour)) * 1000).toISOString().slice(0, 19)}Z`;

interface Wish {
  readonly to?: string;
  readonly hours?: number;
  readonly from?: string;
  readonly role?: string;
  readonly why?: string;
}

function grantText({ to = "bob", hours = 1, from, role = "read-only", why = "INC-1 refunds" }: Wish = {}): string {
  const start = from === undefined ? "" : `from: ${from}\n`;
  return `to: { user: ${to}@acme.example }\nrole: ${role}\nwhy: ${why}\n${start}until: ${instant(hours)}\n`;
}

const nextPath = (): string => {
  count += 1;
  return `grants/orders-db/bob-${count}.yaml`;
};

/** A pull request with one new grant. */
function asked(wish: Wish = {}, as: Who = world.bob): { readonly path: string; readonly pull: HubPull } {
  const path = nextPath();
  return { path, pull: world.hub.open({ changes: { [path]: grantText(wish) }, as }) };
}

/** The same, merged by whoever may merge anything. */
function merged(wish: Wish = {}, as: Who = world.bob): string {
  const { path, pull } = asked(wish, as);
  world.hub.merge(pull, "squash", { by: world.sam });
  return path;
}

async function outcomeOf(path: string): Promise<string | undefined> {
  return outcome(await world.publish(), path);
}

/** "scenario", "approval", or why it is left out. */
function outcome(selection: Selection, path: string): string | undefined {
  assert.ok(selection.ok, JSON.stringify(selection.report));
  const shipped = selection.evidence.files[path];
  const held = selection.evidence.heldBack[path];
  if (shipped?.status === "proved") return shipped.proof.by;
  return held === undefined ? shipped?.status : (held.scenario ?? held.reason);
}

for (const how of ["merge", "squash", "rebase", "queue"] as const) {
  scene(`a grant within a scenario is proved by it when merged by ${how}, and not asked about again`, async () => {
    await world.publish();
    const { path, pull } = asked({ hours: 3 });
    world.hub.push(pull, { changes: { [path]: grantText({ hours: 2 }) }, as: world.bob, message: "Less" });
    world.hub.merge(pull, how, { by: world.sam });
    const selection = await world.publish();
    assert.equal(outcome(selection, path), "scenario");
    assert.ok(world.sent <= 8, `${world.sent} requests`);
    assert.ok(selection.ok);
    const shipped = selection.evidence.files[path];
    assert.ok(shipped?.status === "proved" && shipped.proof.by === "scenario");
    const { scenario, author, atMost, count: used } = shipped.proof;
    assert.deepEqual([scenario.path, author, used, atMost], [oncall, 1005, 1, 2]);
    assert.ok(selection.report.some(({ code, file }) => code === "evidence/scenario" && file === path));
    const again = await world.publish();
    assert.equal(world.sent, 0);
    assert.deepEqual(again.ok && again.evidence, selection.evidence);
  });
}

scene("a person's approval is an approval, whatever scenarios there are", async () => {
  const { path, pull } = asked({ hours: 20, why: "whatever" });
  world.hub.review(pull, world.olga);
  world.hub.merge(pull, "squash", { by: world.bob });
  assert.equal(await outcomeOf(path), "approval");
});

scene("each rule that fails leaves the grant out, and the report names it", async () => {
  for (const [reason, wish, as] of [
    ["author-not-subject", { to: "alice" }, world.bob],
    ["author-not-subject", {}, world.alice],
    ["not-for-you", { to: "alice" }, world.alice],
    ["from-ahead", { from: instant(5), hours: 6 }, world.bob],
    ["already-ended", { hours: -1 }, world.bob],
    ["too-long", { hours: 5 }, world.bob],
    ["why-differs", { why: "please" }, world.bob],
  ] as const satisfies readonly (readonly [ScenarioReason, Wish, Who])[]) {
    const path = merged(wish, as);
    const selection = await world.publish();
    assert.equal(outcome(selection, path), reason, JSON.stringify(wish));
    const said = selection.report.find(({ file }) => file === path);
    assert.equal(said?.code, "evidence/left-out");
    assert.match(said?.message ?? "", /no scenario admits it/);
  }
});

scene("a pull request that widens a scenario and uses it at once gives nothing, nor does the next", async () => {
  const path = nextPath();
  const changes = { [oncall]: scenarioText({ longest: "24h" }), [path]: grantText({ hours: 20 }) };
  world.hub.merge(world.hub.open({ changes, as: world.bob }), "squash", { by: world.bob });
  assert.equal(await outcomeOf(path), "other-files");
  assert.equal(await outcomeOf(merged({ hours: 20 })), "scenario-unsettled");
  assert.equal(await outcomeOf(merged({ hours: 1 })), "scenario-unsettled");
});

scene("two grants in a row do not get round `longest`, nor does one given back early", async () => {
  assert.equal(await outcomeOf(merged({ hours: 4 })), "scenario");
  world.hub.pass(3 * hour);
  assert.equal(await outcomeOf(merged({ hours: 4 })), "stretched");
});

scene("of two requests merged at once the second is left unproved, though both were within", async () => {
  const first = asked({ hours: 0.5 });
  const [second, third] = [asked({ hours: 0.5 }), asked({ hours: 0.5 })];
  for (const { pull } of [first, second, third]) world.hub.merge(pull, "squash", { by: world.sam });
  const selection = await world.publish();
  assert.deepEqual(
    [first, second, third].map(({ path }) => outcome(selection, path)),
    ["scenario", "scenario", "too-often"],
  );
  world.hub.pass(7 * 24 * hour);
  assert.equal(await outcomeOf(merged()), "scenario", "a week later it may be used again");
});

scene("an edited file, two files and a file of another kind are no scenario's", async () => {
  const path = merged({ hours: 1 });
  assert.equal(await outcomeOf(path), "scenario");
  world.hub.merge(world.hub.open({ changes: { [path]: grantText({ hours: 3 }) }, as: world.bob }), "squash", {
    by: world.sam,
  });
  assert.equal(await outcomeOf(path), "not-new");
  const two = [nextPath(), nextPath()];
  const changes = Object.fromEntries(two.map((each) => [each, grantText()]));
  world.hub.merge(world.hub.open({ changes, as: world.bob }), "squash", { by: world.sam });
  const selection = await world.publish();
  for (const each of two) assert.equal(outcome(selection, each), "other-files");
  const with_ = { [nextPath()]: grantText(), "docs/readme.md": "x" };
  world.hub.merge(world.hub.open({ changes: with_, as: world.bob }), "squash", { by: world.sam });
  assert.equal(await outcomeOf(Object.keys(with_)[0] ?? ""), "other-files");
});

scene("commits of others, co-authors and bots are no scenario's", async () => {
  const bot = world.hub.user("helper", 9000, "Bot");
  for (const [reason, wish] of [
    ["commits-of-others", { as: world.alice, author: world.bob }],
    ["commits-of-others", { as: world.bob, committer: world.alice }],
    ["commits-of-others", { as: world.bob, message: "A\n\nCo-authored-by: Alice <alice@acme.example>" }],
    ["commits-of-others", { as: { ...world.bob, id: 1, email: "ghost@nowhere.example" }, author: world.bob }],
    ["author-not-subject", { as: world.bob, author: bot }],
  ] as const) {
    const path = nextPath();
    const pull = world.hub.open({ changes: { [path]: grantText() }, ...wish });
    world.hub.merge(pull, "squash", { by: world.sam });
    assert.equal(await outcomeOf(path), reason);
  }
});

scene(
  "what was merged is not what was judged: a push in between is judged again, more in the merge is left out",
  async () => {
    const { path, pull } = asked({ hours: 1 });
    world.hub.push(pull, { changes: { [path]: grantText({ hours: 9 }) }, as: world.bob });
    world.hub.merge(pull, "squash", { by: world.sam });
    assert.equal(await outcomeOf(path), "too-long");
    const other = asked({ hours: 1 });
    world.hub.git("checkout", "-q", "main");
    const base = world.hub.git("rev-parse", "HEAD");
    world.hub.git("merge", "-q", "--no-ff", "--no-commit", other.pull.branch);
    world.hub.commit({ changes: { [other.path]: grantText({ hours: 3 }) }, as: world.bob });
    world.hub.landed(other.pull, base, world.bob);
    assert.equal(await outcomeOf(other.path), "content-differs");
  },
);

scene("a direct push of what a scenario would admit gives nothing: nobody says when it came", async () => {
  const path = nextPath();
  world.hub.pushDirectly({ changes: { [path]: grantText() }, as: world.bob });
  assert.equal(await outcomeOf(path), "no-pull-request");
});

scene(
  "a group that an identity provider keeps admits nobody",
  async () => {
    assert.equal(await outcomeOf(merged()), "group-claimed");
  },
  { "groups/oncall.yaml": "from: { issuer: okta, claim: groups, value: oncall }\n" },
);

scene("a renamed scenario goes on counting", async () => {
  assert.equal(await outcomeOf(merged({ hours: 0.5 })), "scenario");
  assert.equal(await outcomeOf(merged({ hours: 0.5 })), "scenario");
  const renamed = { [oncall]: null, "scenarios/anew.yaml": scenarioText() };
  await world.approved(renamed, { as: world.paul, by: [world.sam] });
  assert.equal(await outcomeOf(merged({ hours: 0.5 })), "too-often");
});

scene("a scenario that was removed admits nothing: by an approval, and by a push past everybody too", async () => {
  world.hub.pushDirectly({ changes: { [oncall]: null }, as: world.sam });
  assert.equal(await outcomeOf(merged()), "scenario-unsettled");
  world.hub.pushDirectly({ changes: { [oncall]: scenarioText() }, as: world.sam });
  await world.approved({ [oncall]: scenarioText({ atMost: "9 in 7d" }) }, { as: world.paul, by: [world.sam] });
  assert.equal(await outcomeOf(merged()), "scenario");
  await world.approved({ [oncall]: null }, { as: world.paul, by: [world.sam] });
  assert.equal(await outcomeOf(merged()), "no-approval");
});

scene("people.yaml and groups changed in the same window count as they were proved", async () => {
  const mallory = world.hub.user("mallory", 6666);
  const own = `${people.replace("1005", "6666")}`;
  world.hub.merge(world.hub.open({ changes: { "people.yaml": own }, as: mallory }), "squash", { by: mallory });
  assert.equal(await outcomeOf(merged({}, mallory)), "author-not-subject");
  world.hub.pushDirectly({
    changes: { "people.yaml": people, "groups/oncall.yaml": "members: [bob@acme.example, paul@acme.example]\n" },
    as: world.paul,
  });
  assert.equal(await outcomeOf(merged({ to: "paul" }, world.paul)), "scenario-unsettled");
  await world.approved({ "groups/oncall.yaml": "members: []\n" }, { as: world.paul, by: [world.sam] });
  assert.equal(await outcomeOf(merged()), "not-for-you", "bob is on call no more");
});

scene(
  "what a rebase seems to have brought too, by commits copied into it, goes on counting",
  async () => {
    const first = asked();
    world.hub.merge(first.pull, "squash", { by: world.sam, message: "Mine" });
    const copiedSeconds = Number(world.hub.git("log", "-1", "--format=%at", "main"));
    world.hub.pass(copiedSeconds - world.hub.now() - 60);
    const pull = world.hub.open({ changes: {}, as: world.bob, message: "Mine" });
    const path = nextPath();
    world.hub.push(pull, { changes: { [path]: grantText() }, as: world.bob });
    const before = world.hub.git("rev-parse", "main");
    // As a rebase does, which leaves out what is there already.
    world.hub.git("cherry-pick", pull.head);
    world.hub.landed(pull, before, world.sam);
    const selection = await world.publish();
    assert.deepEqual([outcome(selection, first.path), outcome(selection, path)], ["scenario", "too-often"]);
  },
  { [oncall]: scenarioText({ atMost: "1 in 7d" }) },
);

scene("an owner who asks for changes holds it back, a stranger does not", async () => {
  const mallory = world.hub.user("mallory", 6666);
  for (const [who, reason] of [
    [world.olga, "owner-objects"],
    [mallory, "scenario"],
  ] as const) {
    const { path, pull } = asked({ hours: 0.5 });
    world.hub.review(pull, who, "CHANGES_REQUESTED");
    world.hub.merge(pull, "squash", { by: world.sam });
    assert.equal(await outcomeOf(path), reason);
  }
});

scene(
  "an owner who asked for changes is not silenced by a dismissal, nor by more reviews than are listed",
  async () => {
    const dismissed = asked({ hours: 0.5 });
    const review = world.hub.review(dismissed.pull, world.olga, "CHANGES_REQUESTED");
    // Whoever may write to the repository may do that: bob, to whom olga says no.
    dismissed.pull.reviews.splice(dismissed.pull.reviews.indexOf(review), 1, { ...review, state: "DISMISSED" });
    world.hub.merge(dismissed.pull, "squash", { by: world.sam });
    assert.equal(await outcomeOf(dismissed.path), "owner-objects");
    const drowned = asked({ hours: 0.5 });
    const at = world.hub.review(drowned.pull, world.olga, "CHANGES_REQUESTED").at;
    for (let id = 1; id <= 1_000; id += 1) {
      drowned.pull.reviews.push({ id, who: world.bob, state: "COMMENTED", commit: drowned.pull.head, at, body: "" });
    }
    world.hub.merge(drowned.pull, "squash", { by: world.sam });
    assert.equal(await outcomeOf(drowned.path), "too-large");
  },
);

scene("a group that was changed without an approval admits nobody until that is settled", async () => {
  world.hub.pushDirectly({ changes: { "groups/oncall.yaml": "members: [paul@acme.example]\n" }, as: world.sam });
  assert.equal(await outcomeOf(merged()), "scenario-unsettled", "bob was taken out of it");
  assert.equal(await outcomeOf(merged({ to: "paul" }, world.paul)), "scenario-unsettled");
});

scene(
  "an emergency owes a review: the next is refused until an owner has approved the merged pull request",
  async () => {
    const wish = { role: "incident", hours: 0.5 };
    const { path, pull } = asked(wish);
    world.hub.merge(pull, "squash", { by: world.sam });
    const first = await world.publish();
    assert.equal(outcome(first, path), "scenario");
    assert.ok(first.ok);
    const owed = owedReviews(first.evidence, world.hub.now());
    assert.deepEqual(
      owed.map(({ path: of, pull: number, author, overdue }) => [of, number, author, overdue]),
      [[path, pull.number, 1005, false]],
    );
    assert.ok(first.report.some(({ code, file }) => code === "evidence/review-overdue" && file === path));
    assert.equal(await outcomeOf(merged(wish)), "review-owed");
    assert.equal(await outcomeOf(merged({ hours: 0.5 })), "scenario", "what is no emergency is not held up");
    world.hub.review(pull, world.bob);
    world.hub.review(pull, world.sam);
    assert.equal(await outcomeOf(merged(wish)), "review-owed", "neither the person nor a stranger reviews it");
    for (const each of world.hub.pulls.values()) if (each.merged !== undefined) world.hub.review(each, world.olga);
    const reviewed = await world.publish();
    assert.ok(reviewed.ok);
    assert.deepEqual(owedReviews(reviewed.evidence, world.hub.now()), []);
    assert.equal(reviewed.evidence.breakGlass?.[0]?.review?.approver, 1002);
    world.hub.pass(24 * hour);
    assert.equal(await outcomeOf(merged(wish)), "scenario");
  },
);

scene(
  "an expression that makes others hang is answered at once",
  async () => {
    assert.equal(await outcomeOf(merged({ why: `${"a".repeat(499)}!` })), "why-differs");
  },
  { [oncall]: scenarioText({ why: "'(a+)+'" }) },
);
