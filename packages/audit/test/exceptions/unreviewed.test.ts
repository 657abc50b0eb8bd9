// What was in force without an owner's approval: each kind, from when to when, and what to do.
import assert from "node:assert/strict";
import { test } from "node:test";
import { askUnreviewed, type Unreviewed } from "../../src/exceptions/unreviewed.ts";
import {
  admitted,
  approved,
  brings,
  day,
  type MadeHistory,
  madeHistory,
  oid,
  removes,
  root,
  start,
} from "./made-history.ts";

const always = { fromSeconds: 0, untilSeconds: Number.MAX_SAFE_INTEGER };

async function found(made: MadeHistory, window = always): Promise<readonly Unreviewed[]> {
  return (await askUnreviewed(madeHistory(made), window)).found;
}

function shown({ kind, path, fromSeconds, untilSeconds, inForce }: Unreviewed): string {
  const days = [fromSeconds, untilSeconds].map((seconds) => (seconds - start) / day).join("-");
  return `${kind} ${path ?? "*"} ${days}${inForce ? " now" : ""}`;
}

test("what an owner approved is not told; first commits, reductions and scenarios are, from when to when", async () => {
  const { commit, blob } = { commit: oid("f"), blob: oid("5") };
  const list = await found({
    revisions: [
      { at: start, changes: [brings("writ.yaml", root), brings("people.yaml", approved)] },
      { at: start + day, changes: [brings("grants/db/a.yaml", admitted())] },
      { at: start + 2 * day, changes: [brings("writ.yaml", approved), removes("grants/db/a.yaml")] },
      { at: start + 3 * day, changes: [brings("grants/db/b.yaml", { status: "reduced", commit, blob, of: root })] },
    ],
  });
  assert.deepEqual(list.map(shown), [
    "root writ.yaml 0-2",
    "scenario grants/db/a.yaml 1-2",
    "reduced grants/db/b.yaml 3-30 now",
  ]);
  assert.ok(list.every(({ says, next }) => says !== "" && next !== ""));
});

test("an emergency is loud, and says whether it was reviewed", async () => {
  const use = {
    ...{ path: "grants/db/a.yaml", commit: oid("c"), blob: oid("2"), pull: 8, author: 1001 },
    ...{ mergedSeconds: start + day, dueSeconds: start + 2 * day },
  };
  const revisions = [{ at: start + day, changes: [brings("grants/db/a.yaml", admitted(day))] }];
  const [owed] = await found({ revisions, evidence: { breakGlass: [{ ...use, review: null }] } });
  assert.match(owed?.says ?? "", /^BREAK-GLASS.*its review is owed since 2026-11-02/);
  const review = { approver: 1002, review: 3, approvedSeconds: start + 2 * day, owner: "@acme/payments" };
  const [reviewed] = await found({ revisions, evidence: { breakGlass: [{ ...use, review }] } });
  assert.match(reviewed?.says ?? "", /reviewed by account 1002 at 2026-11-03/);
  const [lost] = await found({ revisions });
  assert.match(lost?.says ?? "", /not in the newest evidence/);
  assert.equal(lost?.kind, "break-glass");
});

test("bundles without evidence and those whose evidence is missing are told as wholes, joined over time", async () => {
  const list = await found({
    revisions: [
      { at: start, ev: null },
      { at: start + day, ev: null },
      { at: start + 2 * day, doubt: "the store does not hold sha256-e.evidence.json" },
      { at: start + 3 * day, changes: [brings("writ.yaml", approved)] },
    ],
  });
  assert.deepEqual(list.map(shown), ["no-evidence * 0-2", "not-known * 2-3"]);
  assert.match(list[1]?.says ?? "", /evidence\.json/);
});

test("without the archive nothing is called reviewed", async () => {
  const list = await found({ basis: "merged", revisions: [{ at: start }, { at: start + day }] });
  assert.deepEqual(list.map(shown), ["not-known * 0-30 now"]);
});

test("what was held back is told with its reason, and only what touches the window is told", async () => {
  const made = {
    revisions: [
      { at: start, changes: [brings("writ.yaml", root)] },
      { at: start + 9 * day, changes: [removes("writ.yaml")] },
    ],
    evidence: { heldBack: { "masks/db.yaml": { commit: oid("f"), blob: oid("6"), reason: "no-approval" as const } } },
  };
  assert.deepEqual((await found(made)).map(shown), ["root writ.yaml 0-9", "held-back masks/db.yaml 9-30"]);
  assert.match((await found(made))[1]?.says ?? "", /nobody approved its pull request/);
  const late = await found(made, { fromSeconds: start + 9 * day, untilSeconds: start + 20 * day });
  assert.deepEqual(
    late.map(({ kind }) => kind),
    ["held-back"],
  );
});

test("after a bundle's end nothing is in force", async () => {
  const list = await found({
    revisions: [
      { at: start, until: start + 3 * day, ended: true, changes: [brings("writ.yaml", root)] },
      { at: start + 5 * day },
    ],
  });
  assert.deepEqual(list.map(shown), ["root writ.yaml 0-3", "root writ.yaml 5-30 now"]);
});
