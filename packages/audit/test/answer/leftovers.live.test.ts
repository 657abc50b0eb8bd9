// What still names who left: as files spell names, and as code owners may. A name that came back for somebody else is
// said to be another account.
import assert from "node:assert/strict";
import { test } from "node:test";
import { accessOf, findLeftovers, openHistory } from "@writ/audit";
import { firstFiles, grantYaml, hour, makeHistory, noon, peopleYaml, temporaryFolder } from "../fixture.ts";

const nowSeconds = noon + 9 * hour;

test("code owners are found in any case, and a longer name is another", async (context) => {
  const folder = temporaryFolder(context);
  const owners = "/grants/ Carol @acme/db\n/groups/ carola carol.x\n";
  const grant = grantYaml({ to: "{ user: carol }", until: noon + hour });
  makeHistory(folder, [
    { seconds: noon, files: { ...firstFiles, ".github/CODEOWNERS": owners, "grants/db/c.yaml": grant } },
    {
      seconds: noon + hour,
      files: { "people.yaml": peopleYaml("alice", "bob"), "groups/x.yaml": "members: [Carol]\n" },
    },
  ]);
  const access = await accessOf(await openHistory({ folder, nowSeconds }));
  const { leftovers } = await findLeftovers(folder, access, nowSeconds);
  assert.deepEqual(
    leftovers.map(({ who, what, path, line }) => `${who} ${what} ${path}:${line}`),
    ["carol code owner .github/CODEOWNERS:1", "carol grant grants/db/c.yaml:1"],
  );
});

test("a name that another account has since is said to be one", async (context) => {
  const folder = temporaryFolder(context);
  const people = peopleYaml("alice", "bob", "carol");
  makeHistory(folder, [
    { seconds: noon, files: firstFiles },
    { seconds: noon + hour, files: { "people.yaml": peopleYaml("alice", "bob") } },
    { seconds: noon + 2 * hour, files: { "people.yaml": people } },
    { seconds: noon + 3 * hour, files: { "people.yaml": people.replace("u-carol", "u-carol-the-second") } },
  ]);
  const { assumptions } = await accessOf(await openHistory({ folder, nowSeconds }));
  const said = assumptions.filter(({ code }) => code === "account").map(({ says }) => says);
  assert.equal(said.length, 1);
  assert.match(said[0] ?? "", /: carol \(2026-11-20T15:00:00Z\)\.$/);
});
