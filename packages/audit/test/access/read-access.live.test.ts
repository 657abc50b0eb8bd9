// What is remembered of who had access: found again for the same commit, and never for another.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { readAccess } from "@writ/audit";
import { addHistory, firstFiles, grantYaml, hour, makeHistory, noon, temporaryFolder } from "../fixture.ts";

const nowSeconds = noon + 9 * hour;

test("what was worked out while the branch moved on is not kept under the commit before", async (context) => {
  const [folder, cacheFolder] = [temporaryFolder(context), temporaryFolder(context)];
  const grant = grantYaml({ to: "{ user: alice }", until: noon + 5 * hour });
  const [first = ""] = makeHistory(folder, [{ seconds: noon, files: firstFiles }]);
  let moved = false;
  const report = (): void => {
    if (!moved) addHistory(folder, [{ seconds: noon + hour, files: { "grants/db/a.yaml": grant } }]);
    moved = true;
  };
  assert.equal((await readAccess({ folder, cacheFolder, nowSeconds, report })).spans.length, 1);
  assert.deepEqual(readdirSync(cacheFolder), []);
  assert.equal((await readAccess({ folder, cacheFolder, nowSeconds, branch: first })).spans.length, 0);
  assert.equal((await readAccess({ folder, cacheFolder, nowSeconds })).spans.length, 1);
  assert.equal(readdirSync(cacheFolder).length, 2);
  const again = await readAccess({ folder, cacheFolder, nowSeconds, report: () => assert.fail("is remembered") });
  assert.equal(again.spans.length, 1);
});
