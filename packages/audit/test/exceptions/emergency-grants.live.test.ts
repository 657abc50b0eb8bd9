// Without evidence, an emergency that may owe a review is told though its grant, its scenario or both are gone.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { askOwed, askUnreviewed, openHistory } from "@writ/audit";
import { emergencyGrants } from "../../src/exceptions/emergency-grants.ts";
import { openArchive } from "../archive-fixture.ts";
import { day, firstFiles, grantYaml, hour, makeHistory, noon, runGit, temporaryFolder } from "../fixture.ts";

const scenario = `to: { user: alice }
resource: db
role: rw
longest: 4h
why: 'INC-[0-9]+ x'
atMost: 1 in 7d
breakGlass: { review: 24h }
`;
const used = grantYaml({ to: "{ user: alice }", role: "rw", until: noon + 4 * hour });
const other = grantYaml({ to: "{ user: alice }", role: "ro", until: noon + 4 * hour });

const commits = [
  { seconds: noon - day, files: { ...firstFiles, "scenarios/fire.yaml": scenario } },
  { seconds: noon, files: { "grants/db/used.yaml": used, "grants/db/other.yaml": other } },
  { seconds: noon + hour, files: { "grants/db/used.yaml": null, "grants/db/other.yaml": null } },
  { seconds: noon + 2 * hour, files: { "scenarios/fire.yaml": null, "groups/broken.yaml": "no: group\n" } },
];
const nowSeconds = noon + 3 * hour;

test("a grant that is gone owes its review still, also where the newest commit is no valid repository", async (context) => {
  const folder = temporaryFolder(context);
  makeHistory(folder, commits);
  const history = await openHistory({ folder, nowSeconds });
  assert.deepEqual(await emergencyGrants(history), ["grants/db/used.yaml"]);
  const { owed, assumptions } = await askOwed(history);
  assert.deepEqual(
    owed.map(({ kind }) => kind),
    ["review-not-known"],
  );
  assert.match(owed[0]?.says ?? "", /may have admitted grants\/db\/used\.yaml$/);
  assert.ok(assumptions.some(({ code }) => code === "offline-key"));
});

test("a scenario that the clone lacks may have admitted any grant of a person", async (context) => {
  const folder = temporaryFolder(context);
  makeHistory(folder, commits);
  const blob = runGit(folder, ["rev-parse", "main~2:scenarios/fire.yaml"]);
  rmSync(join(folder, ".git", "objects", blob.slice(0, 2), blob.slice(2)));
  const history = await openHistory({ folder, nowSeconds });
  assert.deepEqual(await emergencyGrants(history), ["grants/db/other.yaml", "grants/db/used.yaml"]);
});

test("what was in force before the archive's gap is not taken for reviewed", async (context) => {
  const folder = temporaryFolder(context);
  const made = makeHistory(folder, commits.slice(0, 3));
  const archive = openArchive(temporaryFolder(context), folder);
  const at = [noon - day, noon, noon + hour];
  const digests: string[] = [];
  for (const [index, commit] of made.entries()) {
    digests.push((await archive.publish({ commit, at: at[index] ?? 0, seq: index + 1 })).digest);
  }
  archive.spoil(archive.bundleName(digests[1] ?? ""), "remove");
  const history = await openHistory({ folder, store: archive.store, trust: archive.trust, nowSeconds });
  const window = { fromSeconds: noon - day, untilSeconds: noon + hour };
  const { found } = await askUnreviewed(history, window);
  assert.deepEqual(
    found.map(({ kind, path, fromSeconds, untilSeconds }) => [kind, path, fromSeconds, untilSeconds]),
    [["not-known", null, noon - day, noon + hour]],
  );
  const after = await askUnreviewed(history, { fromSeconds: noon + hour, untilSeconds: noon + 2 * hour });
  assert.ok(after.found.every(({ kind }) => kind !== "not-known"));
});
