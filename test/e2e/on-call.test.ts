// The on-call way: one command asks, a scenario merges, the merge is published, a query runs, access is given back; no
// person approves anything, and the evidence says so. Then the same with a person, and an emergency that owes a review.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openBundle, readFolder } from "@writ/bundle";
import { commands, run } from "@writ/cli";
import { type EvidenceDocument, openEvidence, type ShippedFile } from "@writ/github";
import { evidenceFileName } from "@writ/publish";
import type pg from "pg";
import type { Who } from "../doubles/github/hub.ts";
import type { HubPull } from "../doubles/github/pull.ts";
import { personRights } from "./asking-world.ts";
import { appBot, Way } from "./way-world.ts";

const scenario = (changes: Readonly<Record<string, string>>): string =>
  Object.entries({
    ...{ to: "{ group: oncall }", resource: "orders-db", longest: "4h", why: "'INC-[0-9]+ .+'", atMost: "3 in 7d" },
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");

let way: Way;
before(async () => {
  way = await Way.start({
    "groups/oncall.yaml": "members: [alice@acme.example]\n",
    "scenarios/oncall.yaml": scenario({ role: "read-only" }),
    "scenarios/emergency.yaml": scenario({ role: "read-write", longest: "2h", breakGlass: "{ review: 24h }" }),
  });
  const { settings } = way.double.hub;
  const rules = [{ type: "pull_request", parameters: { required_approving_review_count: 1 } }];
  settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
  // The App alone goes around the rule, and only by merging pull requests.
  settings.bypass.add(appBot.id);
  // The hub's clock began a day ago; each thing that happens there takes it a minute on.
  way.double.hub.pass(Math.floor(Date.now() / 1000) - 1800 - way.double.hub.now());
});
after(() => way.stop());

/** writ, as a person runs it with a token of their own, following nothing. */
async function writ(who: Who, ...words: string[]): Promise<string> {
  let said = "";
  const stream = { write: (text: string) => void keep(text) };
  const keep = (text: string): void => {
    said += text;
  };
  const env = {
    GH_TOKEN: way.double.issue(`ghp_${who.login}`, { who, permissions: personRights }),
    GITHUB_API_URL: way.double.url,
    WRIT_REPOSITORY: "acme/access",
    WRIT_CONFIG: way.world.at(`config-${who.login}`),
    ...{ HOME: way.world.folder, PATH: process.env["PATH"] ?? "" },
  };
  const { signal: stop } = new AbortController();
  const status = await run(commands, words, { out: stream, err: stream, env, folder: way.world.folder, stop });
  assert.equal(status, 0, said);
  return said;
}

const request = async (why: string, ...more: string[]): Promise<{ readonly said: string; readonly pull: HubPull }> => {
  const words = [
    "orders-db",
    "--for",
    "1h",
    "--why",
    why,
    "--zone",
    "UTC",
    "--no-wait",
    "--role",
    "read-only",
    ...more,
  ];
  const said = await writ(way.alice, "request", ...words);
  const pull = [...way.double.hub.pulls.values()].at(-1);
  assert.ok(pull !== undefined, said);
  return { said, pull };
};

/** The evidence of what is published. */
async function evidence(): Promise<EvidenceDocument> {
  const { kid, publicJwk } = way.world.keys.bundle;
  const trust = { keys: [{ kid, jwk: publicJwk }], repository: "777", scope: "production", epoch: 1, minSequence: 0 };
  const bytes = await readFolder(way.world.at("bundles"));
  const { claims } = await openBundle(bytes, trust, { nowSeconds: Math.floor(Date.now() / 1000) });
  assert.ok(claims.ev !== null);
  return await openEvidence(await readFile(way.world.at(`bundles/${evidenceFileName(claims.ev)}`)), claims.ev);
}

function proofIn({ files }: EvidenceDocument, path: string): Extract<ShippedFile, { status: "proved" }>["proof"] {
  const shipped = files[path];
  assert.ok(shipped?.status === "proved", JSON.stringify(shipped));
  return shipped.proof;
}

const fileOf = ({ head }: HubPull): string =>
  way.double.hub.stored.run(["diff", "--name-only", "--diff-filter=A", `main...${head}`]);

const clientOf = async (path: string, role = "read-only"): Promise<pg.Client> =>
  await way.world.client({ role, token: await way.world.token({ grant: path.replace(/^grants\/|\.yaml$/g, "") }) });

const endOf = (client: pg.Client): Promise<string | undefined> =>
  new Promise((resolve) => client.once("error", (fault: Error & { code?: string }) => resolve(fault.code)));

test("on call: asked for, merged by a scenario, published, used, given back, and no person was needed", async () => {
  const { said, pull } = await request("INC-4312 duplicate invoices");
  assert.match(said, /scenario/);
  const path = fileOf(pull);
  const { check, comment } = await way.check(pull);
  assert.ok(check.ok && comment.ok, check.log + comment.log);
  assert.match(way.commentsOn(pull)[0] ?? "", /approved by scenario scenarios\/oncall\.yaml: 1 of 3 in 7d; ticket not/);
  const merged = await way.scenario(pull);
  assert.equal(merged.outputs["scenario.outcome"], "merged", merged.log);
  const published = await way.publishedAndTaken();
  assert.deepEqual(published.jobs, { build: "success", sign: "success" });
  const client = await clientOf(path);
  const { rows } = await client.query("SELECT ssn FROM customers WHERE id = 1");
  assert.match(rows[0].ssn, /^\*+\d{4}$/);
  const proof = proofIn(await evidence(), path);
  assert.ok(proof.by === "scenario");
  const { scenario: by, author, count, atMost } = proof;
  assert.deepEqual(
    [by.path, author, count, atMost, proof.pull],
    ["scenarios/oncall.yaml", way.alice.id, 1, 3, pull.number],
  );
  const ended = endOf(client);
  await writ(way.alice, "release", path.replace(/^grants\/|\.yaml$/g, ""));
  const back = [...way.double.hub.pulls.values()].at(-1);
  assert.ok(back !== undefined && back.number !== pull.number);
  assert.ok((await way.check(back)).check.ok);
  const given = await way.scenario(back);
  assert.equal(given.outputs["scenario.outcome"], "given-back", given.log);
  await way.publishedAndTaken();
  assert.equal(await ended, "57P01");
  await assert.rejects(clientOf(path), { code: "28000" });
  assert.equal((await evidence()).files[path], undefined);
  for (const each of [pull, back]) assert.deepEqual([each.reviews, each.merged?.by.id], [[], appBot.id]);
});

test("the same with a person: what no scenario admits waits for an owner, and the comment says why", async () => {
  const { pull } = await request("please, for the report", "--for", "20h");
  const path = fileOf(pull);
  const { check, comment } = await way.check(pull);
  assert.ok(check.ok && comment.ok, check.log);
  assert.match(
    way.commentsOn(pull)[0] ?? "",
    /oncall\.yaml does not approve it: it lasts longer than the scenario allows/,
  );
  const refused = await way.scenario(pull);
  assert.deepEqual([refused.ok, refused.outputs["scenario.outcome"], pull.merged], [true, "refused", undefined]);
  assert.match(way.commentsOn(pull).at(-1) ?? "", /A person has to approve it/);
  await way.mergedAndPublished(pull, [way.olga]);
  const proof = proofIn(await evidence(), path);
  assert.ok(proof.by === "approval");
  assert.equal(proof.approver, way.olga.id);
  const client = await clientOf(path);
  assert.equal((await client.query("SELECT count(*)::int AS n FROM invoices")).rows[0].n, 500);
  const ended = endOf(client);
  await writ(way.alice, "release", path.replace(/^grants\/|\.yaml$/g, ""));
  const back = [...way.double.hub.pulls.values()].at(-1);
  assert.ok(back !== undefined);
  assert.equal((await way.scenario(back)).outputs["scenario.outcome"], "given-back");
  await way.publishedAndTaken();
  assert.equal(await ended, "57P01");
});

test("an emergency is loud, owes a review, and the next waits until an owner has approved the merged pull request", async () => {
  const { pull } = await request("INC-5000 orders are lost", "--role", "read-write");
  const path = fileOf(pull);
  const { comment } = await way.check(pull);
  assert.match(way.commentsOn(pull)[0] ?? "", /BREAK-GLASS: an owner owes this a review by /, comment.log);
  const merged = await way.scenario(pull);
  assert.equal(merged.outputs["scenario.outcome"], "merged", merged.log);
  assert.match(merged.log, /::warning [^\n]*BREAK-GLASS/);
  const published = await way.publishedAndTaken();
  assert.match(published.summary, /BREAK-GLASS/);
  const before = await evidence();
  assert.deepEqual(
    before.breakGlass?.map((use) => [use.path, use.author, use.review]),
    [[path, way.alice.id, null]],
  );
  const client = await clientOf(path, "read-write");
  await client.end();
  const next = await request("INC-5001 again", "--role", "read-write", "--for", "30m");
  await way.check(next.pull);
  const refused = await way.scenario(next.pull);
  assert.equal(refused.outputs["scenario.outcome"], "refused", refused.log);
  assert.match(way.commentsOn(next.pull).at(-1) ?? "", /has not been reviewed by an owner/);
  way.double.hub.review(pull, way.olga);
  const then = await way.scenario(next.pull);
  assert.equal(then.outputs["scenario.outcome"], "merged", then.log);
  await way.publishedAndTaken();
  const later = (await evidence()).breakGlass ?? [];
  assert.deepEqual(
    later.map((use) => use.review?.approver ?? null),
    [null, way.olga.id],
  );
});

test("nothing that was asked of GitHub, and nothing it answered, breaks its description", () => {
  assert.deepEqual(way.double.breaches, []);
});
