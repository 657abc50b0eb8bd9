// What no owner approved: without an archive nothing is called reviewed; kinds are those there are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { blemishes, writ } from "../fixture.ts";
import { datedRepository } from "./dated-repository.ts";

test("without the archive everything is told as not known, and the exit status says so", async (t) => {
  const { folder, env } = await datedRepository(t, [{ at: "2026-10-30T00:00:00Z", files: {} }]);
  const said = await writ(folder, ["audit", "unreviewed"], { env });
  assert.equal(said.status, 1, said.err);
  assert.match(said.out, /^Without an owner's approval, ever: 1\n {2}not-known {2}everything at [0-9a-f]{12}\n/);
  assert.match(said.out, /\nNext: Name the archive: --store/);
  assert.deepEqual(blemishes(said), []);
  const { count, found } = JSON.parse((await writ(folder, ["audit", "unreviewed", "--json"], { env })).out);
  assert.deepEqual([count, found[0].kind, found[0].from], [1, "not-known", "2026-10-30T00:00:00Z"]);
  const rows = (await writ(folder, ["audit", "unreviewed", "--csv"], { env })).out.trimEnd().split("\n");
  assert.equal(rows.length, 2);
});

test("one kind alone, another time, and a kind that there is none of", async (t) => {
  const { folder, env } = await datedRepository(t, [{ at: "2026-10-30T00:00:00Z", files: {} }]);
  const none = await writ(folder, ["audit", "unreviewed", "--kind", "break-glass"], { env });
  assert.deepEqual([none.status, none.out.split("\n")[0]], [0, "Without an owner's approval, ever: nothing"]);
  const early = await writ(folder, ["audit", "unreviewed", "--to", "2026-10-01T00:00Z"], { env });
  assert.equal(early.status, 0, early.out);
  const strange = await writ(folder, ["audit", "unreviewed", "--kind", "brake-glass"], { env });
  assert.match(strange.err, /--kind "brake-glass" is none of break-glass, scenario/);
});
