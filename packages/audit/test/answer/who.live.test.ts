// Who had access, where a part of what was in force cannot be read: that part is never answered as if it were known.
import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type AccessHistory, accessOf, isKnown, openHistory, readAccess, whoHadAccess } from "@writ/audit";
import { openArchive } from "../archive-fixture.ts";
import { day, firstFiles, grantYaml, hour, makeHistory, noon, runGit, temporaryFolder } from "../fixture.ts";

const grant = (who: string): string => grantYaml({ to: `{ user: ${who} }`, until: noon + 20 * day });
const nowSeconds = noon + 10 * hour;

/** Everything and Alice's grant; Bob's; then without Bob's. */
function clone(context: TestContext, second: string): { folder: string; commits: readonly string[] } {
  const folder = temporaryFolder(context);
  const commits = makeHistory(folder, [
    { seconds: noon, files: { ...firstFiles, "grants/db/a.yaml": grant("alice") } },
    { seconds: noon + hour, files: { "grants/db/b.yaml": second } },
    { seconds: noon + 5 * hour, files: { "grants/db/b.yaml": null } },
  ]);
  return { folder, commits };
}

function knownAt(access: AccessHistory): string {
  const hours = [-1, 0, 2, 6];
  const answers = hours.map((at) => whoHadAccess(access, { on: "db", atSeconds: noon + at * hour }, nowSeconds));
  return hours.map((at, index) => `${at}: ${answers[index]?.known}`).join(", ");
}

const codes = ({ assumptions }: AccessHistory): string[] => assumptions.map(({ code }) => code);

for (const spoiled of ["evidence", "file"] as const) {
  test(`a bundle whose ${spoiled} cannot be read was in force all the same: its time is not known`, async (context) => {
    const { folder, commits } = clone(context, spoiled === "file" ? "to: nobody\n" : grant("bob"));
    const archive = openArchive(temporaryFolder(context), folder);
    const [first = "", second = "", third = ""] = commits;
    await archive.publish({ commit: first, at: noon, seq: 1 });
    const { ev } = await archive.publish({ commit: second, at: noon + hour, seq: 2 });
    await archive.publish({ commit: third, at: noon + 5 * hour, seq: 3 });
    if (spoiled === "evidence") archive.spoil(archive.evidenceName(ev ?? ""), "remove");
    const { store, trust } = archive;
    const access = await accessOf(await openHistory({ folder, store, trust, nowSeconds }));
    assert.equal(knownAt(access), "-1: false, 0: true, 2: false, 6: true");
    assert.deepEqual(codes(access), ["gap"]);
    const { assumptions } = whoHadAccess(access, { on: "db", atSeconds: noon }, nowSeconds).basis;
    assert.deepEqual(
      assumptions.map(({ code }) => code),
      ["gap", "behind", "offline-key"],
    );
    assert.equal(isKnown(access, {}), false);
    assert.equal(isKnown(access, { fromSeconds: noon, untilSeconds: noon + hour }), true);
    assert.equal(isKnown(access, { fromSeconds: noon, untilSeconds: noon + hour + 1 }), false);
  });
}

test("a file that the clone lacks leaves its time unknown, and is not remembered", async (context) => {
  const { folder } = clone(context, grant("bob"));
  const blob = runGit(folder, ["rev-parse", "main~1:grants/db/b.yaml"]);
  const objects = join(folder, ".git", "objects");
  const packs = readdirSync(join(objects, "pack")).filter((name) => name.endsWith(".pack"));
  assert.deepEqual(packs, []);
  rmSync(join(objects, blob.slice(0, 2), blob.slice(2)));
  const cacheFolder = temporaryFolder(context);
  const access = await readAccess({ folder, cacheFolder, nowSeconds });
  assert.equal(knownAt(access), "-1: false, 0: true, 2: false, 6: true");
  assert.deepEqual(codes(access), ["no-archive", "gap"]);
  assert.deepEqual(readdirSync(cacheFolder), []);
});

test("what was merged and is no valid repository was never in force, and its time is known", async (context) => {
  const { folder } = clone(context, "to: nobody\n");
  const access = await accessOf(await openHistory({ folder, nowSeconds }));
  assert.equal(knownAt(access), "-1: false, 0: true, 2: true, 6: true");
  assert.deepEqual(codes(access), ["no-archive", "not-valid"]);
});
