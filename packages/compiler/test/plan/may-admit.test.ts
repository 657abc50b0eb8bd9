// Which scenarios a local plan names beside the owners: by the files alone, and no more than may be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { mayAdmit } from "../../src/plan/may-admit.ts";
import { modelOf, noon } from "../model.ts";

const path = "grants/orders-db/bob-1.yaml";
const grant = (changes: Readonly<Record<string, string>> = {}): string =>
  Object.entries({
    ...{ to: "{ user: bob@acme.example }", role: "read-only", why: "INC-1 refunds", until: "2026-11-22T14:00:00Z" },
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
const oncall = {
  "scenarios/oncall.yaml": `to: { group: payments }
resource: orders-db
role: read-only
longest: 4h
why: 'INC-[0-9]+ .+'
atMost: 3 in 7d
`,
};
const before = modelOf(oncall);
const admitted = (text: string, files: readonly string[] = [path]): readonly string[] =>
  mayAdmit({ before, after: modelOf({ ...oncall, [path]: text }) }, files, noon).map(({ path: found }) => found);

test("a new grant within a scenario may be admitted, and it is said under what condition", () => {
  assert.deepEqual(admitted(grant()), ["scenarios/oncall.yaml"]);
  const [found] = mayAdmit({ before, after: modelOf({ ...oncall, [path]: grant() }) }, [path], noon);
  assert.match(found?.says ?? "", /^at most 3 in 7d, when the person opens .*; ticket not checked$/);
});

for (const [what, changes, files] of [
  ["somebody who is not in the group", { to: "{ user: alice@acme.example }" }, undefined],
  ["a group", { to: "{ group: payments }" }, undefined],
  ["another role", { role: "read-write" }, undefined],
  ["a reason of another form", { why: "please" }, undefined],
  ["an end too far away", { until: "2026-11-22T16:00:01Z" }, undefined],
  ["more files than this one", {}, [path, "people.yaml"]],
] as const) {
  test(`${what} is for a person`, () => {
    assert.deepEqual(admitted(grant(changes), files), []);
  });
}

test("a scenario that the change itself brings admits nothing of it", () => {
  const after = modelOf({ ...oncall, [path]: grant() });
  assert.deepEqual(mayAdmit({ before: modelOf({}), after }, [path], noon), []);
});

test("an edited grant is for a person", () => {
  const old = modelOf({ ...oncall, [path]: grant() });
  const after = modelOf({ ...oncall, [path]: grant({ until: "2026-11-22T15:00:00Z" }) });
  assert.deepEqual(mayAdmit({ before: old, after }, [path], noon), []);
});
