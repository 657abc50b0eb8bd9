// A report's data out of a real history with signed bundles and evidence: who said yes, what nobody reviewed, and what
// is assumed, as the other questions answer it.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { accessOf, openHistory } from "@writ/audit";
import { gatherReport, type ReportWish } from "../../src/report/gather-report.ts";
import { formatReportPage } from "../../src/report/page.ts";
import { approved, openArchive, rootFiles } from "../archive-fixture.ts";
import { day, firstFiles, grantYaml, hour, makeHistory, noon, temporaryFolder } from "../fixture.ts";

const period = { fromSeconds: noon + 1800, untilSeconds: noon + 4 * hour };

/** Alice's grant is of the first commit; Bob's was asked for by Bob and approved by Carol. */
async function published(context: TestContext) {
  const folder = temporaryFolder(context);
  const [clone, bundles] = [join(folder, "clone"), join(folder, "bundles")];
  for (const path of [clone, bundles]) mkdirSync(path);
  const alice = grantYaml({ to: "{ user: alice }", role: "rw", until: noon + 20 * day });
  const bob = grantYaml({ to: "{ user: bob }", until: noon + 3 * hour });
  const [first = "", second = ""] = makeHistory(clone, [
    { seconds: noon, files: { ...firstFiles, "grants/db/alice.yaml": alice } },
    { seconds: noon + hour, files: { "grants/db/bob.yaml": bob } },
  ]);
  const archive = openArchive(bundles, clone);
  await archive.publish({ commit: first, at: noon + 60, seq: 1 });
  const who = { pull: 7, author: 1002, approver: 1003 };
  const evidence = approved(rootFiles(clone, second), "grants/db/bob.yaml", who);
  await archive.publish({ commit: second, at: noon + hour + 60, seq: 2, evidence });
  return { folder: clone, store: archive.store, trust: archive.trust, nowSeconds: noon + 5 * hour };
}

async function gathered(options: Awaited<ReturnType<typeof published>>, over: Partial<ReportWish> = {}) {
  const history = await openHistory(options);
  const access = await accessOf(history);
  const given = { records: null, verification: null, controls: () => [] };
  return await gatherReport({ history, access, period, ...given, ...over });
}

test("access, proofs, exceptions and what it rests on", async (context) => {
  const data = await gathered(await published(context));
  assert.equal(data.repository, "acme");
  assert.deepEqual(
    data.spans.map(({ who, role, proof }) => [who, role, proof]),
    [
      ["alice", "rw", { by: "root" }],
      ["bob", "ro", { by: "approval", pull: 7, author: "bob", approver: "carol" }],
    ],
  );
  const grants = data.exceptions.filter(({ what }) => what.startsWith("grants/"));
  assert.deepEqual(
    grants.map(({ kind, who, what }) => [kind, who, what]),
    [["not-reviewed", "alice", "grants/db/alice.yaml"]],
  );
  const { basis, bundles, revisions, knownFromSeconds } = data.rests;
  assert.deepEqual([basis, bundles, revisions, knownFromSeconds], ["bundle", 2, 2, noon + 60]);
  assert.match(formatReportPage(data), /Of 2 stretches of it, 1 was approved by a second person; for 1 no review/);
});

test("the period is the period: what ended before and what came after is not in it", async (context) => {
  const options = await published(context);
  const early = await gathered(options, { period: { fromSeconds: noon + 60, untilSeconds: noon + hour } });
  assert.deepEqual(
    early.spans.map(({ who }) => who),
    ["alice"],
  );
  assert.equal(early.rests.revisions, 1);
  const before = await gathered(options, { period: { fromSeconds: noon - day, untilSeconds: noon } });
  assert.deepEqual([before.spans, before.rests.revisions], [[], 0]);
  assert.match(formatReportPage(before), /Nothing is known of this period/);
});

test("records that cannot be believed are exceptions, and controls are told what was found", async (context) => {
  const fault = { type: "fault" as const, session: "S", n: 3, torn: true, detail: "The line has no end." };
  const sums = { sessions: 1, unended: 1, refusals: 0, rows: 0, pairs: [], denied: [], deniedMore: 0 };
  const records = {
    ...{ ...sums, statements: { allow: 0, deny: 0, hold: 0 }, faults: [fault], faultsMore: 2 },
    period: { fromMs: 0, toMs: 1 },
  };
  const asked: string[] = [];
  const data = await gathered(await published(context), {
    records,
    controls: ({ spans }) => {
      asked.push(`${spans.length}`);
      return [{ framework: "SOC 2", control: "CC6.1", name: "x", answer: "y" }];
    },
  });
  const found = data.exceptions.filter(({ kind }) => kind === "not-believed");
  assert.deepEqual(
    found.map(({ what, says }) => [what, says]),
    [
      ["S", "Torn at line 3: The line has no end."],
      ["", "2 more: writ verify tells each."],
    ],
  );
  assert.deepEqual([asked, data.controls.length], [["2"], 1]);
});
