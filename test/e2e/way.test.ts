// The whole way, on real git, a double of GitHub and act: a pull request is checked and told what it lacks, approved,
// merged, published, in force, over, tidied away; every workflow is as `writ init` writes it. What cannot be fetched
// here (checkout, artifacts, the App's token) is done by stubs in act-stubs that do the same: checkout by real git with the
// token of the workflow. act enforces neither permissions, concurrency, environments nor cron: tokens here may do what
// the workflow says, and the rest is read off the YAML by other tests.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type pg from "pg";
import { Way } from "./way-world.ts";
import { grant, instant } from "./world.ts";

const short = "grants/orders-db/alice-inc-4312.yaml";
const long = "grants/orders-db/alice-inc-4313.yaml";
/** Seconds in which a grant is checked, merged and published with room to spare, by what this machine can do now. */
const shortSeconds = (): number => 20 + Math.ceil((10 * way.publishMs) / 1000);

let way: Way;
/** How the session of the short grant ended: other pull requests come and go while it lives. */
let shortEnded: ReturnType<typeof endOf>;
before(async () => {
  way = await Way.start();
});
after(() => way.stop());

/** What an idle client is told when its session is ended from outside. */
function endOf(
  client: pg.Client,
): Promise<{ readonly code?: string; readonly message: string; readonly atMs: number }> {
  return new Promise((resolve) => {
    client.once("error", (fault: Error & { code?: string }) =>
      resolve({ ...(fault.code === undefined ? {} : { code: fault.code }), message: fault.message, atMs: Date.now() }),
    );
  });
}

const clientOf = async (id: string): Promise<pg.Client> =>
  await way.world.client({ token: await way.world.token({ grant: `orders-db/${id}` }) });

test("a pull request is checked, and one comment says who gains what and who has to approve", async () => {
  const { hub } = way.double;
  const changes = { [short]: grant({ until: instant(shortSeconds()) }) };
  const pull = hub.open({ changes, as: way.alice, message: "Duplicate invoices" });
  const { check, comment } = await way.check(pull);
  assert.ok(check.ok, check.log);
  assert.ok(comment.ok, comment.log);
  const gain = /alice@acme\.example`? gains `?read-only`? on `?orders-db/;
  assert.match(check.summary, gain);
  assert.match(check.summary, /@acme\/payments/);
  assert.equal(way.commentsOn(pull).length, 1);
  assert.match(way.commentsOn(pull)[0] ?? "", gain);
  assert.match(way.commentsOn(pull)[0] ?? "", /one of @acme\/payments.* still lacks/);
  await assert.rejects(clientOf("alice-inc-4312"), { code: "28000" }, "nothing before it is merged");
});

test("approved by an owner and merged it is published, and a masked query runs", async () => {
  const pull = [...way.double.hub.pulls.values()].find(({ title }) => title === "Duplicate invoices");
  assert.ok(pull !== undefined);
  way.double.hub.review(pull, way.olga);
  const { comment } = await way.check(pull, "pull_request_review");
  assert.ok(comment.ok, comment.log);
  assert.equal(way.commentsOn(pull).length, 1, "the comment is changed in place");
  // The owner is a team, whose members no token of the check may see: that is said, and is not called missing.
  const said = way.commentsOn(pull)[0] ?? "";
  assert.match(said, /approved by olga@acme\.example; publishing decides, as teams cannot be seen from here/);
  assert.doesNotMatch(said, /still lacks/);
  const queued = await way.checkInQueue(pull);
  assert.deepEqual([queued.jobs, queued.outputs["1.valid"]], [{ check: "success" }, "true"], queued.log);
  const published = await way.mergedAndPublished(pull, []);
  assert.deepEqual(published.jobs, { build: "success", sign: "success" });
  const client = await clientOf("alice-inc-4312");
  const { rows } = await client.query("SELECT name, ssn, born FROM customers WHERE id = 1");
  assert.match(rows[0].ssn, /^\*+\d{4}$/);
  assert.equal(rows[0].born, null);
  shortEnded = endOf(client);
  const asked = way.double.requests.length;
  const nothing = await way.publish();
  assert.ok(nothing.ok, nothing.log);
  assert.deepEqual(nothing.jobs, { build: "success" }, "the same commit is not signed again");
  const again = way.double.requests.slice(asked).filter((request) => !request.includes(".git/"));
  assert.deepEqual(again, [], "nor is GitHub asked again");
});

function textOnMain(path: string): string {
  return way.double.hub.stored.run(["show", `refs/heads/main:${path}`]);
}

test("an admin's unapproved push is left out, and said loudly; the rest is published", async () => {
  const { settings } = way.double.hub;
  const rules = [{ type: "pull_request" }];
  settings.rulesets.push({ id: 7, name: "main", enforcement: "active", branches: ["main"], rules });
  const changes = { [long]: grant(), "grants/orders-db/paul.yaml": grant({ to: "paul@acme.example" }) };
  await assert.rejects(way.pushAs(way.olga, changes), /GH013/, "the rule of the branch");
  settings.bypass.add(way.olga.id);
  await way.pushAs(way.olga, changes);
  const published = await way.publishedAndTaken();
  for (const grantId of ["alice-inc-4313", "paul"]) {
    assert.match(published.log, new RegExp(`::(warning|error) [^\n]*grants/orders-db/${grantId}.yaml`));
    assert.match(published.summary, new RegExp(grantId));
  }
  await assert.rejects(clientOf("alice-inc-4313"), { code: "28000" });
});

test("half an answer of GitHub, or an artifact changed on its way, publishes nothing; the next run does", async () => {
  const asked = way.double.hub.open({ changes: { [long]: grant({ why: "INC-4313 refunds" }) }, as: way.alice });
  way.double.hub.review(asked, way.olga);
  way.double.hub.merge(asked, "squash", { by: way.alice });
  const before = await way.publishedSeq();
  way.double.outage = (request) => (request.endsWith("/files") ? "half" : undefined);
  const half = await way.publish();
  way.double.outage = undefined;
  assert.deepEqual([half.ok, half.jobs], [false, { build: "failure" }]);
  const altered = await way.publish({ altered: "data.json" });
  assert.deepEqual([altered.ok, altered.jobs], [false, { build: "success", sign: "failure" }]);
  assert.match(altered.log, /PUBLISH_HANDOVER/);
  assert.equal(await way.publishedSeq(), before);
  await way.publishedAndTaken();
  assert.equal(await way.publishedSeq(), before + 1);
});

test("a revert that is merged cuts a live session within a second of the bundle's arrival", async () => {
  const client = await clientOf("alice-inc-4313");
  assert.equal((await client.query("SELECT count(*)::int AS n FROM invoices")).rows[0].n, 500);
  const ended = endOf(client);
  const revert = way.double.hub.open({ changes: { [long]: null }, as: way.paul });
  await way.mergedAndPublished(revert, []);
  const takenMs = Date.now();
  const { code, message, atMs } = await ended;
  assert.equal(code, "57P01");
  assert.match(message, /alice-inc-4313/);
  assert.ok(atMs - takenMs < 1000, `cut ${atMs - takenMs} ms after the proxy said that it has it`);
});

test("a renewal signs the same content again, and the proxy takes it", async () => {
  const before = await way.world.status();
  // A renewal is younger by a whole second, or none.
  await way.world.until(() => Date.now() / 1000 > (before.bundle.issuedAt ?? 0) + 1);
  const renewed = await way.renew();
  assert.ok(renewed.ok, renewed.log);
  await way.world.until(({ bundle }) => bundle.issuedAt !== before.bundle.issuedAt);
  assert.equal((await way.world.status()).bundle.seq, before.bundle.seq);
});

test("a fork's pull request is checked without any secret, and its comment is written by another run", async () => {
  const { hub } = way.double;
  const fork = { id: 888, owner: "mallory" };
  const wish = { changes: { "grants/orders-db/mallory.yaml": grant({ to: "mallory@evil.example" }) }, as: way.mallory };
  const pull = hub.open({ ...wish, fork });
  const { check, comment } = await way.check(pull);
  assert.equal(check.ok, false, "nobody of that name is in people.yaml");
  assert.match(check.log, /::error [^\n]*grants\/orders-db\/mallory\.yaml/);
  assert.match(check.summary, /mallory/);
  assert.ok(comment.ok, comment.log);
  assert.equal(way.commentsOn(pull).length, 1);
});

test("a session ends at the instant that its grant names, without any workflow", async () => {
  const { code, atMs } = await shortEnded;
  const lateMs = atMs - Date.parse(/until: (\S+)/.exec(textOnMain(short))?.[1] ?? "");
  assert.equal(code, "57P01");
  assert.ok(lateMs >= 0 && lateMs < 1000, `cut ${lateMs} ms after its end`);
});

test("what has ended is tidied away by one pull request of the bot, and the published bundle knows it no more", async () => {
  const { hub } = way.double;
  for (const run of [await way.expire(), await way.expire()]) assert.ok(run.ok, run.log);
  const bots = [...hub.pulls.values()].filter(({ author }) => author.type === "Bot");
  assert.equal(bots.length, 1, "one pull request, however often it runs");
  const [pull] = bots;
  assert.ok(pull !== undefined);
  assert.match(hub.stored.run(["log", "-1", "--format=%B", pull.head]), /inc-4312/);
  const { check } = await way.check(pull);
  assert.ok(check.ok, check.log);
  const before = await way.publishedSeq();
  hub.merge(pull, "squash", { by: way.sam });
  const published = await way.publishedAndTaken();
  assert.deepEqual(published.jobs, { build: "success", sign: "success" });
  assert.equal(await way.publishedSeq(), before + 1);
  assert.throws(() => textOnMain(short));
});

test("nothing that was asked of GitHub, and nothing it answered, breaks its description", () => {
  assert.deepEqual(way.double.breaches, []);
});
