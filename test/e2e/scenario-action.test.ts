// The action scenario on a double of GitHub over real git: what lies within is merged at the head that was judged, all
// else is left to people with the rule that failed, and what was merged too early is left out when it is published.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { runAction, scenarioActionAt } from "@writ/actions";
import type { Changes, Who } from "../doubles/github/hub.ts";
import { workflowRunEvent } from "../doubles/github/payloads.ts";
import { actionsBot } from "../doubles/github/people.ts";
import type { HubPull } from "../doubles/github/pull.ts";
import { EvidenceWorld } from "./evidence-world.ts";

const hour = 3600;
const folder = mkdtempSync(join(tmpdir(), "writ-scenario-"));
const appBot: Who = { id: 5001, login: "writ-acme[bot]", email: "writ-acme@acme.example", type: "Bot" };
const scenario = [
  "to: { group: oncall }",
  "resource: orders-db",
  "role: read-only",
  "longest: 4h",
  "why: 'INC-[0-9]+ .+'",
  "atMost: 2 in 7d\n",
].join("\n");
let world: EvidenceWorld;
let [runs, grants] = [0, 0];

before(async () => {
  world = await EvidenceWorld.open({ "scenarios/oncall.yaml": scenario });
  const rules = [{ type: "pull_request", parameters: { required_approving_review_count: 1 } }];
  world.hub.settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
  world.hub.settings.bypass.add(appBot.id);
});
after(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
  assert.deepEqual(world.double.breaches, [], "requests and answers are as GitHub describes them");
});

const instant = (hours: number): string =>
  `${new Date((world.hub.now() + hours * hour) * 1000).toISOString().slice(0, 19)}Z`;

function grant(changes: Readonly<Record<string, string>> = {}): string {
  const to = "{ user: bob@acme.example }";
  const said = { to, role: "read-only", why: "INC-1 refunds", until: instant(0.5), ...changes };
  return Object.entries(said)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

function open(changes: Readonly<Record<string, string>> = {}, as: Who = world.bob, more: Changes = {}) {
  grants += 1;
  const path = `grants/orders-db/bob-${grants}.yaml`;
  return { path, pull: world.hub.open({ changes: { [path]: grant(changes), ...more }, as }) };
}

interface Ended {
  readonly status: number;
  readonly log: string;
  readonly outcome: string | undefined;
  readonly summary: string;
}

/** The step as a job of writ-scenario.yml starts it, after the check of the pull request's head at that time. */
async function run(pull: HubPull, wish: { readonly event?: object; readonly inputs?: object } = {}): Promise<Ended> {
  runs += 1;
  const place = join(folder, String(runs));
  mkdirSync(place);
  execFileSync("git", ["clone", "-q", world.hub.bare, join(place, "work")]);
  const payload = workflowRunEvent(world.hub, pull, { id: runs, ok: true, event: "pull_request" });
  const app = { contents: "write", pull_requests: "read", members: "read" } as const;
  const inputs = {
    branch: "main",
    method: "squash",
    "github-token": world.double.issue(`ghs_app_${runs}`, { who: appBot, permissions: app }),
    "comment-token": world.double.issue(`ghs_run_${runs}`, {
      who: actionsBot,
      permissions: { pull_requests: "write" },
    }),
    "comment-author": "github-actions[bot]",
    ...wish.inputs,
  };
  for (const name of ["event", "output", "summary"]) writeFileSync(join(place, name), "");
  writeFileSync(join(place, "event"), JSON.stringify(wish.event ?? payload));
  const env = {
    ...{ GITHUB_EVENT_NAME: "workflow_run", GITHUB_EVENT_PATH: join(place, "event") },
    ...{ GITHUB_OUTPUT: join(place, "output"), GITHUB_STEP_SUMMARY: join(place, "summary") },
    ...{ GITHUB_WORKSPACE: join(place, "work"), GITHUB_API_URL: world.double.url },
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  let log = "";
  const status = await runAction(
    scenarioActionAt(() => world.hub.now() * 1000),
    {
      env,
      print: (text) => {
        log += text;
      },
    },
  );
  const [, outcome] = /^outcome<<\S+\n(.*)$/m.exec(readFileSync(join(place, "output"), "utf8")) ?? [];
  return { status, log, outcome, summary: readFileSync(join(place, "summary"), "utf8") };
}

const commentsOn = ({ number }: HubPull): readonly string[] =>
  [...world.hub.comments.values()].filter((comment) => comment.pull === number).map(({ body }) => body);

test("what lies within is merged by the App, past the rule for approvals, and published as a scenario's", async () => {
  const { pull, path } = open();
  const { outcome, summary, log } = await run(pull);
  assert.equal(outcome, "merged", log);
  assert.equal(pull.merged?.by.id, appBot.id);
  assert.match(
    summary,
    /Merged without a person.*`scenarios\/oncall\.yaml` admits it, 1 of 2 in 7d; ticket not checked/,
  );
  assert.equal(commentsOn(pull).length, 1);
  const selection = await world.publish();
  const shipped = selection.ok ? selection.evidence.files[path] : undefined;
  assert.ok(shipped?.status === "proved" && shipped.proof.by === "scenario", JSON.stringify(selection.report));
  assert.equal((await run(pull)).outcome, "none", "closed: there is nothing to merge");
  assert.equal(commentsOn(pull).length, 1);
});

test("a rule that fails is told in the one comment, and nothing is merged; a push that mends it is merged", async () => {
  const { pull, path } = open({ why: "please" });
  for (const _ of [1, 2]) {
    const { outcome, status } = await run(pull);
    assert.deepEqual([outcome, status, pull.merged], ["refused", 0, undefined]);
  }
  assert.equal(commentsOn(pull).length, 1);
  assert.match(commentsOn(pull)[0] ?? "", /A person has to approve it.*the reason does not have the form/);
  world.hub.push(pull, { changes: { [path]: grant({ why: "INC-2 refunds" }) }, as: world.bob });
  assert.equal((await run(pull)).outcome, "merged");
  assert.equal(commentsOn(pull).length, 1, "the same comment");
  assert.match(commentsOn(pull)[0] ?? "", /Merged without a person.*2 of 2 in 7d/);
  const third = open();
  assert.equal((await run(third.pull)).outcome, "refused");
  assert.match(commentsOn(third.pull)[0] ?? "", /used it as often as it allows/);
  world.hub.pass(7 * 24 * hour);
});

test("a push between judging and merging ends the merge", async () => {
  const { pull, path } = open();
  world.double.outage = (request) => {
    if (!request.startsWith("PUT ")) return undefined;
    world.double.outage = undefined;
    world.hub.push(pull, { changes: { [path]: grant({ until: instant(90) }) }, as: world.bob });
    return undefined;
  };
  const { outcome, status } = await run(pull);
  assert.deepEqual([outcome, status, pull.merged], ["moved", 0, undefined]);
  assert.equal((await run(pull)).outcome, "refused", "the new head lasts too long");
});

test("by rebase only one commit is merged: of more, one could take a grant away and the next put it back", async () => {
  world.hub.pass(7 * 24 * hour);
  const alices = { "grants/orders-db/alice.yaml": grant({ to: "{ user: alice@acme.example }" }) };
  await world.approved(alices, { as: world.alice, by: [world.olga] });
  const taken = world.hub.git("show", "main:grants/orders-db/alice.yaml");
  const { pull, path } = open({}, world.bob, { "grants/orders-db/alice.yaml": null });
  world.hub.push(pull, { changes: { "grants/orders-db/alice.yaml": `${taken}\n` }, as: world.bob });
  const { outcome, log } = await run(pull, { inputs: { method: "rebase" } });
  assert.deepEqual([outcome, pull.merged], ["none", undefined]);
  assert.match(log, /more than one commit/);
  const single = open();
  assert.equal((await run(single.pull, { inputs: { method: "rebase" } })).outcome, "merged");
  const selection = await world.publish();
  assert.ok(selection.ok);
  assert.deepEqual(
    [path, single.path, "grants/orders-db/alice.yaml"].map((each) => selection.evidence.files[each]?.status),
    [undefined, "proved", "proved"],
  );
  world.hub.pass(7 * 24 * hour);
});

test("a run for an older head, a closed one, a draft, another branch, a fork and an approved one do nothing", async () => {
  const { pull, path } = open();
  const older = workflowRunEvent(world.hub, pull, { id: 1, ok: true, event: "pull_request" });
  world.hub.push(pull, { changes: { [path]: grant({ until: instant(1) }) }, as: world.bob });
  assert.equal((await run(pull, { event: older })).outcome, "none");
  pull.draft = true;
  assert.match((await run(pull)).log, /draft/);
  pull.draft = false;
  world.hub.review(pull, world.olga);
  assert.match((await run(pull)).log, /has an owner's approval/);
  world.hub.git("push", "-q", "origin", "main:release");
  const elsewhere = world.hub.open({ changes: { [path]: grant() }, as: world.bob });
  world.hub.retarget(elsewhere, "release");
  assert.match((await run(elsewhere)).log, /another branch/);
  const fork = world.hub.open({ changes: { [path]: grant() }, as: world.bob, fork: { id: 888, owner: "bob" } });
  assert.match((await run(fork)).log, /fork/);
  pull.closedAt = world.hub.now();
  assert.match((await run(pull)).log, /closed/);
  for (const each of [pull, elsewhere, fork]) assert.equal(each.merged, undefined);
  for (const each of [pull, elsewhere, fork]) assert.deepEqual(commentsOn(each), []);
});

test("other changes than one new grant, and grants that no scenario is about, are left alone without a word", async () => {
  const pulls = [
    world.hub.open({ changes: { "scenarios/oncall.yaml": scenario.replace("4h", "24h") }, as: world.bob }),
    open({}, world.bob, { "people.yaml": "x" }).pull,
    open({ role: "other" }).pull,
  ];
  for (const pull of pulls) {
    assert.equal((await run(pull)).outcome, "none");
    assert.deepEqual([pull.merged, commentsOn(pull)], [undefined, []]);
  }
});

test("somebody else's request, an edited grant, a bot's and co-authors' are refused", async () => {
  const bot = world.hub.user("helper", 9000, "Bot");
  const kept = open();
  world.hub.merge(kept.pull, "squash", { by: appBot });
  const edited = world.hub.open({ changes: { [kept.path]: grant({ until: instant(2) }) }, as: world.bob });
  const coAuthored = world.hub.open({
    ...{ changes: { "grants/orders-db/co.yaml": grant() }, as: world.bob },
    message: "A\n\nCo-authored-by: Alice <alice@acme.example>",
  });
  const byBot = world.hub.open({ changes: { "grants/orders-db/bot.yaml": grant() }, as: world.bob, author: bot });
  for (const [pull, words] of [
    [open({}, world.alice).pull, /who opened the pull request is not the person/],
    [edited, /changes a grant that is there/],
    [coAuthored, /somebody else .* co-author/],
    [byBot, /who opened the pull request is not the person/],
  ] as const) {
    assert.equal((await run(pull)).outcome, "refused");
    assert.match(commentsOn(pull)[0] ?? "", words);
    assert.equal(pull.merged, undefined);
  }
  world.hub.pass(7 * 24 * hour);
});

test("a grant that its own person removes is given back at once; nobody else's, and nothing beside it", async () => {
  const [mine, other] = [open(), open()];
  for (const { pull } of [mine, other]) world.hub.merge(pull, "squash", { by: appBot });
  const alices = world.hub.open({ changes: { [other.path]: null }, as: world.alice });
  const both = world.hub.open({ changes: { [mine.path]: null, [other.path]: null }, as: world.bob });
  for (const pull of [alices, both]) {
    assert.equal((await run(pull)).outcome, "none");
    assert.equal(pull.merged, undefined);
  }
  const own = world.hub.open({ changes: { [mine.path]: null }, as: world.bob });
  assert.equal((await run(own)).outcome, "given-back");
  assert.equal(own.merged?.by.id, appBot.id);
  world.hub.pass(7 * 24 * hour);
});

test("two runs at once merge what each judged; publishing leaves out the one that was too many", async () => {
  const asked = [open(), open(), open()];
  const outcomes = await Promise.all(asked.map(async ({ pull }) => (await run(pull)).outcome));
  assert.ok(outcomes.filter((outcome) => outcome === "merged").length >= 2, outcomes.join());
  // Whatever the race left open was merged by somebody, for the worst case.
  for (const { pull } of asked) if (pull.merged === undefined) world.hub.merge(pull, "squash", { by: appBot });
  const selection = await world.publish();
  assert.ok(selection.ok);
  const { files, heldBack } = selection.evidence;
  const proved = asked.filter(({ path }) => files[path]?.status === "proved");
  const left = asked.filter(({ path }) => heldBack[path]?.scenario === "too-often");
  assert.deepEqual([proved.length, left.length], [2, 1]);
  world.hub.pass(7 * 24 * hour);
});

test("what GitHub refuses to merge is told with its words, and fails nothing", async () => {
  const { pull } = open();
  world.hub.settings.bypass.delete(appBot.id);
  const { outcome, log, status } = await run(pull);
  world.hub.settings.bypass.add(appBot.id);
  assert.deepEqual([outcome, status, pull.merged], ["not-merged", 0, undefined]);
  assert.match(log, /::warning .*At least 1 approving review is required/);
  assert.match(commentsOn(pull)[0] ?? "", /GitHub did not merge it: `.*approving review is required/);
});

test("half an answer of GitHub merges nothing", async () => {
  const { pull } = open();
  world.double.outage = (request) => (request.endsWith("/files") ? "half" : undefined);
  const { status } = await run(pull);
  world.double.outage = undefined;
  assert.notEqual(status, 0);
  assert.equal(pull.merged, undefined);
});

test("an input that is missing, a method that is none and an event of another kind say so", async () => {
  const { pull } = open();
  for (const [wish, words] of [
    [{ inputs: { branch: "" } }, /`branch` is not given/],
    [{ inputs: { "github-token": "" } }, /`github-token` is not given/],
    [{ inputs: { method: "fast" } }, /`method` is squash, merge or rebase/],
  ] as const) {
    const { status, log } = await run(pull, wish);
    assert.equal(status, 64);
    assert.match(log, words);
  }
  assert.equal(pull.merged, undefined);
});
