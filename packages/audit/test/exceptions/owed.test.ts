// What somebody owes now: reviews of emergencies first, then what those who run Writ are late with.
import assert from "node:assert/strict";
import { test } from "node:test";
import { askOwed, type Owed } from "../../src/exceptions/owed.ts";
import { modelOf, resourceText, usualRoles } from "../never/resource-files.ts";
import { day, type MadeHistory, madeHistory, oid, start } from "./made-history.ts";

async function owed(made: MadeHistory): Promise<readonly Owed[]> {
  return (await askOwed(madeHistory(made))).owed;
}

function use(at: number, dueDays: number) {
  return {
    ...{ path: `grants/db/${at}.yaml`, commit: oid("c"), blob: oid("2"), pull: 8 + at, author: 1001, review: null },
    ...{ mergedSeconds: start + at * day, dueSeconds: start + (at + dueDays) * day },
  };
}

const revisions = [{ at: start }];

test("an emergency without a review is owed, and one past its time comes first", async () => {
  const review = { approver: 1002, review: 3, approvedSeconds: start, owner: "@acme/payments" };
  const breakGlass = [use(29, 2), use(20, 1), { ...use(3, 1), review }];
  const list = await owed({ revisions, evidence: { breakGlass } });
  assert.deepEqual(
    list.map(({ kind, path }) => `${kind} ${path}`),
    ["review-overdue grants/db/20.yaml", "review-owed grants/db/29.yaml"],
  );
  assert.match(list[0]?.says ?? "", /^BREAK-GLASS: pull request 28 .* was due at 2026-11-22T00:00:00Z/);
  assert.match(list[0]?.next ?? "", /owner, who is not account 1001/);
});

test("nothing is owed where nothing is, and evidence that is missing is not taken for that", async () => {
  assert.deepEqual(await owed({ revisions }), []);
  assert.deepEqual(
    (await owed({ revisions, evidence: "it is gone" })).map(({ kind }) => kind),
    ["review-not-known"],
  );
  assert.deepEqual(await owed({ revisions: [] }), []);
});

function bundle(iat: number, exp: number): NonNullable<MadeHistory["bundles"]>[number] {
  const claims = { epoch: 1, seq: 1, iat, exp, commit: oid("0"), repo_id: "1", scope: "s", prev: null, ev: "sha256:e" };
  return { claims, digest: "sha256:b", content: "sha256:c", kid: "k" };
}

test("without evidence in the newest bundle nothing can be owed that no scenario for emergencies could have admitted", async () => {
  const model = modelOf({ "resources/orders-db.yaml": resourceText(usualRoles) });
  const made = madeHistory({ revisions: [{ at: start, ev: null }], evidence: "it names none" });
  const history = { ...made, model: () => Promise.resolve({ ok: true as const, model, warnings: [] }) };
  assert.deepEqual((await askOwed(history)).owed, []);
});

test("a bundle past half of its life is late, and one that ended is worse; commits that wait for a bundle are told", async () => {
  const now = start + 30 * day;
  const kinds = async (made: Partial<MadeHistory>): Promise<string> =>
    (await owed({ revisions, ...made })).map(({ kind }) => kind).join();
  assert.equal(await kinds({ bundles: [bundle(now - day, now + 2 * day)] }), "");
  assert.equal(await kinds({ bundles: [bundle(now - 2 * day, now + day)] }), "renewal-late");
  assert.equal(await kinds({ bundles: [bundle(now - 4 * day, now - day)] }), "bundle-ended");
  const assumptions = [{ code: "unpublished" as const, says: "2 commits are later than the newest bundle." }];
  const history = {
    ...madeHistory({ revisions, bundles: [bundle(now - day, now + 2 * day)], assumptions }),
    head: oid("7"),
  };
  assert.deepEqual(
    (await askOwed(history)).owed.map(({ kind }) => kind),
    ["publication-late"],
  );
});

const scenario = `to: { user: alice@acme.example }
resource: orders-db
role: reader
longest: 4h
why: 'INC-[0-9]+'
atMost: 1 in 7d
breakGlass: { review: 24h }
`;

test("without the archive a grant under a scenario for emergencies may owe a review; grants that ended long ago are told", async () => {
  const grant = (until: string) => `to: { user: alice@acme.example }\nrole: reader\nwhy: INC-1\nuntil: ${until}\n`;
  const model = modelOf({
    "resources/orders-db.yaml": resourceText(usualRoles),
    "scenarios/emergency.yaml": scenario,
    "grants/orders-db/a.yaml": grant("2026-11-30T12:00:00Z"),
    "grants/orders-db/b.yaml": grant("2026-11-02T12:00:00Z"),
  });
  const texts = new Map([
    [`${oid("1")} scenarios/emergency.yaml`, scenario],
    [`${oid("2")} grants/orders-db/a.yaml`, grant("2026-11-30T12:00:00Z")],
  ]);
  const changes = [...texts.keys()].map((key) => {
    const [blob = "", path = ""] = key.split(" ");
    return { path, blob, commit: oid("a"), form: "file" as const };
  });
  const history = {
    ...madeHistory({ basis: "merged", revisions: [{ at: start, changes }] }),
    read: () => Promise.resolve(new Map([...texts].map(([key, text]) => [key, new TextEncoder().encode(text)]))),
    model: () => Promise.resolve({ ok: true as const, model, warnings: [] }),
  };
  const list = (await askOwed(history)).owed;
  assert.deepEqual(
    list.map(({ kind, path }) => `${kind} ${path}`),
    ["review-not-known null", "tidy-late grants/orders-db/b.yaml"],
  );
  assert.match(list[0]?.says ?? "", /grants\/orders-db\/a\.yaml/);
});
