// What somebody owes: nothing, or what it is, whose it is and what to do; without an archive an emergency is not known.
import assert from "node:assert/strict";
import { test } from "node:test";
import { blemishes, grant, writ } from "../fixture.ts";
import { datedRepository } from "./dated-repository.ts";

const scenario = `to: { user: alice@acme.example }
resource: orders-db
role: read-only
longest: 4h
why: 'INC-[0-9]+ .+'
atMost: 3 in 7d
breakGlass: { review: 24h }
`;

test("nothing is owed, or it is not known and long ended grants wait to be tidied away", async (t) => {
  const calm = await datedRepository(t, [{ at: "2026-10-30T00:00:00Z", files: {} }]);
  const nothing = await writ(calm.folder, ["audit", "owed"], { env: calm.env });
  assert.deepEqual([nothing.status, nothing.out.split("\n")[0]], [0, "Owed now: nothing"]);
  const files = { "scenarios/emergency.yaml": scenario, "grants/orders-db/old.yaml": grant("2026-11-01T00:00:00Z") };
  const late = await datedRepository(t, [{ at: "2026-10-30T00:00:00Z", files }]);
  const said = await writ(late.folder, ["audit", "owed"], { env: late.env });
  assert.equal(said.status, 1, said.err);
  assert.match(said.out, /^Owed now: 2\n {2}review-not-known\n/);
  assert.match(said.out, /^ {2}tidy-late {2}grants\/orders-db\/old\.yaml$/m);
  assert.deepEqual(blemishes(said), []);
  const { count, owed } = JSON.parse((await writ(late.folder, ["audit", "owed", "--json"], { env: late.env })).out);
  assert.deepEqual([count, owed[1].kind, owed[1].since], [2, "tidy-late", "2026-11-01T00:00:00Z"]);
});
