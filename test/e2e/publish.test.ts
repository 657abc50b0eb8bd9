// From a merged pull request to the bundle that a proxy opens, on a double of GitHub over real git: at most ten calls
// and none twice; whoever fails, nothing is half-published and the next run repairs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { contentDigest } from "@writ/bundle";
import { compileModel } from "@writ/compiler";
import { WritError } from "@writ/contracts";
import { openEvidence } from "@writ/github";
import { parseRepository } from "@writ/model";
import { evidenceFileName, filesOfEvidence, type Preparation, renewLatest } from "@writ/publish";
import { type Failure, primaryLimit } from "../doubles/github/failures.ts";
import { grant, grantPath, nowSeconds } from "./evidence-world.ts";
import { PublishWorld } from "./publish-world.ts";

let world: PublishWorld;

function scene(name: string, play: () => Promise<void>): void {
  test(name, async () => {
    world = await PublishWorld.open();
    try {
      await play();
    } finally {
      await world.close();
    }
    assert.deepEqual(world.github.double.breaches, [], "requests and answers are as GitHub describes them");
  });
}

async function approvedGrant(path = grantPath, day = 25): Promise<void> {
  const { paul, olga } = world.github;
  await world.github.approved({ [path]: grant(day) }, { as: paul, by: [olga] });
}

/** Grants of the newest bundle, by name. */
async function grants(at = nowSeconds): Promise<readonly string[]> {
  const data: unknown = JSON.parse(new TextDecoder().decode((await world.newest(at)).data));
  return Object.keys((data as { writ: { grants: object } }).writ.grants).sort();
}

async function refused(action: Promise<unknown>, code: string): Promise<WritError> {
  const caught = await action.then(
    () => assert.fail(`not refused: ${code}`),
    (error: unknown) => error,
  );
  assert.ok(caught instanceof WritError, String(caught));
  assert.equal(caught.code, code, caught.message);
  return caught;
}

const codesOf = (preparation: Preparation): readonly string[] =>
  "report" in preparation ? preparation.report.map(({ code }) => code) : [];

scene("one merged pull request costs at most 10 calls, and the next runs repeat none of them", async () => {
  await world.publish();
  assert.equal(world.requests.length, 0, "the first commit needs no question");
  await approvedGrant();
  assert.equal((await world.publish()).status, "prepared");
  const first = world.requests;
  assert.ok(first.length > 0 && first.length <= 10, `${first.length} calls`);
  assert.deepEqual(await grants(), ["orders-db/alice"]);

  assert.equal((await world.publish()).status, "published");
  assert.equal(world.requests.length, 0);

  await approvedGrant("grants/orders-db/second.yaml", 26);
  assert.equal((await world.publish()).status, "prepared");
  const second = world.requests;
  assert.ok(second.length <= 10, `${second.length} calls`);
  // Who is in a team now is another question each time; what a pull request was is none.
  const repeated = second.filter((request) => first.includes(request) && !request.includes("/teams/"));
  assert.deepEqual(repeated, []);
});

scene(
  "what was removed is never asked about again, proved or not, and an unproved removal of a mask is undone",
  async () => {
    const { hub, sam, olga, paul } = world.github;
    await approvedGrant();
    await approvedGrant("grants/orders-db/second.yaml", 26);
    await world.github.approved({ "groups/oncall.yaml": null }, { as: paul, by: [olga] });
    await world.publish();
    hub.pushDirectly({ changes: { [grantPath]: null }, as: sam });
    await world.github.approved({ "grants/orders-db/second.yaml": null }, { as: paul, by: [olga] });
    await world.publish();
    const before = world.github.double.requests.slice();
    hub.pushDirectly({ changes: { "notes.txt": "nothing of the model\n" }, as: sam });
    assert.equal((await world.publish()).status, "prepared");
    assert.deepEqual(world.requests, []);
    hub.pushDirectly({ changes: { "masks/orders-db.yaml": null }, as: sam });
    assert.ok(codesOf(await world.publish()).includes("evidence/held-back"));
    assert.match(new TextDecoder().decode((await world.newest()).data), /"column":"ssn"/);
    assert.deepEqual(
      world.requests.filter((request) => before.includes(request)),
      [],
    );
    // It stays held back, however often it is published.
    hub.pushDirectly({ changes: { "notes.txt": "still nothing\n" }, as: sam });
    assert.ok(codesOf(await world.publish()).includes("evidence/held-back"));
    assert.match(new TextDecoder().decode((await world.newest()).data), /"column":"ssn"/);
  },
);

scene("a reduction and a removal ship without any approval, and a grant pushed past everybody does not", async () => {
  const { olga, alice, hub } = world.github;
  await world.publish();
  await approvedGrant();
  await world.publish();
  hub.pushDirectly({ changes: { "grants/orders-db/direct.yaml": grant(25) }, as: olga });
  const pushed = await world.publish();
  assert.ok(codesOf(pushed).includes("evidence/left-out"));
  assert.equal((await world.newest()).claims.seq, 3);
  assert.deepEqual(await grants(), ["orders-db/alice"]);
  hub.pushDirectly({ changes: { [grantPath]: null }, as: alice });
  const removed = await world.publish();
  assert.ok(codesOf(removed).includes("evidence/reduction"));
  assert.deepEqual(await grants(), []);
});

scene("an auditor builds the same content from the commit and the evidence alone", async () => {
  await approvedGrant();
  world.github.hub.pushDirectly({ changes: { "grants/orders-db/direct.yaml": grant(26) }, as: world.github.olga });
  await world.publish();
  const { claims, content } = await world.newest();
  const ev = claims.ev ?? "";
  const stored = await world.store.read(evidenceFileName(ev), 1 << 20);
  const document = await openEvidence(stored?.bytes ?? new Uint8Array(), ev);
  const files = await filesOfEvidence(await world.clone(), claims.commit, document);
  const parsed = parseRepository(files, { nowSeconds: nowSeconds + 365 * 86_400 });
  assert.ok(parsed.ok);
  const rebuilt = await compileModel(parsed.model, { commit: claims.commit });
  assert.equal(contentDigest(rebuilt), content);
});

const failures: readonly (readonly [code: string, failure: Failure])[] = [
  ["GITHUB_UNAVAILABLE", "hang-up"],
  ["GITHUB_UNAVAILABLE", { status: 502 }],
  ["GITHUB_ANSWER", "half"],
  ["GITHUB_LIMIT", primaryLimit(nowSeconds + 3600)],
  ["GITHUB_REFUSED", { status: 401 }],
];

scene("nothing is published when GitHub fails at whichever call, and the next run repairs", async () => {
  await world.publish();
  await approvedGrant();
  const before = await world.snapshot();
  const { double } = world.github;
  const folder = await world.clone();
  for (const [code, failure] of failures) {
    for (const call of [0, 3, 5]) {
      let asked = 0;
      double.outage = () => {
        asked += 1;
        return asked <= call ? undefined : failure;
      };
      await refused(world.publish({ folder }), code);
      assert.deepEqual(await world.snapshot(), before, `${code} at call ${call}`);
    }
  }
  double.outage = undefined;
  assert.equal((await world.publish()).status, "prepared");
  assert.deepEqual(await grants(), ["orders-db/alice"]);
});

scene("GitHub that is slow, or asks to wait a little, is waited for", async () => {
  await world.publish();
  await approvedGrant();
  world.github.double.failures.push({ slowMs: 300 }, { status: 429, headers: { "retry-after": "2" } }, { status: 503 });
  assert.equal((await world.publish()).status, "prepared");
  assert.deepEqual(await grants(), ["orders-db/alice"]);
});

scene("two publishes at once end with the newer, whichever finishes last", async () => {
  await world.publish();
  await approvedGrant();
  const older = await world.prepare();
  await approvedGrant("grants/orders-db/second.yaml", 26);
  const newer = await world.prepare();
  assert.equal((await world.finish(newer)).status, "stored");
  assert.equal((await world.finish(older, nowSeconds + 30)).status, "newer");
  assert.equal((await world.newest()).claims.seq, 3);
  await Promise.all([world.finish(older), world.finish(newer), world.finish(older)]);
  assert.equal((await world.newest()).claims.seq, 3);
  assert.equal((await world.prepare()).status, "published");
});

scene("the run of an older commit that starts after the newer was published builds nothing", async () => {
  const clone = await world.clone();
  await approvedGrant();
  await world.publish();
  execFileSync("git", ["-C", clone, "fetch", "-q"]);
  assert.equal((await world.prepare({ folder: clone })).status, "overtaken");
  assert.equal(world.requests.length, 0);
});

scene("a force push is refused, also by an admin, until the epoch is raised", async () => {
  const { hub, sam } = world.github;
  await approvedGrant();
  await world.publish();
  const before = await world.snapshot();
  hub.git("checkout", "-q", "--orphan", "fresh");
  hub.commit({ changes: { [grantPath]: grant(28) }, as: sam, message: "A history of my own" });
  for (let count = 0; count < 3; count += 1) hub.commit({ changes: {}, as: sam });
  hub.git("push", "-q", "-f", "origin", "fresh:main");
  await refused(world.publish(), "PUBLISH_HISTORY");
  assert.deepEqual(await world.snapshot(), before);
  // Deleting the newest bundle does not help whoever knows that there was one.
  await rm(join(world.storeFolder, "latest.tar.gz"));
  await refused(world.publish({ expectLatest: true }), "PUBLISH_LATEST");
  world.trust = { ...world.trust, epoch: 2 };
  const anew = await world.publish();
  assert.ok(anew.status === "prepared");
  assert.equal(anew.publication.claims.prev, null);
});

scene("evidence altered in the store is not believed, and what was approved is not lost", async () => {
  await approvedGrant();
  await world.publish();
  const { claims } = await world.newest();
  const path = join(world.storeFolder, evidenceFileName(claims.ev ?? ""));
  await writeFile(path, "{}");
  await approvedGrant("grants/orders-db/second.yaml", 26);
  await refused(world.publish(), "PUBLISH_EVIDENCE");
  await rm(path);
  await refused(world.publish(), "PUBLISH_EVIDENCE");
  const again = await world.publish({ askAgain: true });
  assert.ok(again.status === "prepared" && !codesOf(again).includes("evidence/left-out"));
});

scene("the newest bundle removed from the store is made again from the same commit", async () => {
  await approvedGrant();
  await world.publish();
  const { content } = await world.newest();
  await rm(join(world.storeFolder, "latest.tar.gz"));
  assert.equal((await world.publish()).status, "prepared");
  assert.equal((await world.newest()).content, content);
});

scene("writ publish asks GitHub itself, and says what it left out and where to pin the first bundle", async () => {
  await approvedGrant();
  world.github.hub.pushDirectly({ changes: { "grants/orders-db/direct.yaml": grant(26) }, as: world.github.olga });
  const said = await world.writPublish();
  const now = Math.floor(Date.now() / 1000);
  assert.equal(said.status, 0, said.err);
  assert.deepEqual(await grants(now), ["orders-db/alice"]);
  assert.match(said.out, /grants\/orders-db\/direct\.yaml:1:1: error: the grant as commit .* is not proved/);
  assert.ok(said.out.includes(`first: ${(await world.newest(now)).digest}`));
  world.github.double.outage = () => ({ status: 500 });
  const again = await world.writPublish();
  assert.match(again.out, /nothing to do/, "nobody is asked about what is published");
});

scene("a renewal keeps content and evidence, and the next publish follows it without asking again", async () => {
  await approvedGrant();
  await world.publish();
  const before = await world.newest();
  const { trust, key, store } = world;
  const renewed = await renewLatest(store, { trust, key, nowSeconds: nowSeconds + 30 });
  assert.equal(renewed.status, "stored");
  const after = await world.newest();
  assert.equal(after.content, before.content);
  assert.equal(after.claims.ev, before.claims.ev);
  assert.notEqual(after.digest, before.digest);
  assert.equal((await world.prepare()).status, "published");
  await approvedGrant("grants/orders-db/second.yaml", 26);
  const next = await world.prepare();
  assert.ok(next.status === "prepared");
  assert.equal(next.publication.claims.prev, after.digest);
  assert.ok(world.requests.length <= 10);
});
