// What was found about reviews, put to the approvals of a plan; and the sentences that come of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { withReviews } from "../../src/plan/approvals.ts";
import { formatPlanMarkdown, formatPlanText } from "../../src/plan/format-plan.ts";
import type { FileReview, Plan } from "../../src/plan/plan.ts";

const files = ["grants/db/a.yaml", "grants/db/b.yaml", "grants/db/c.yaml"];
const plan: Plan = {
  ...{ plan: 1, now: 0, base: "a", head: "b", changes: [], claimedGroups: [], holders: [], omitted: [], asked: 0 },
  files: [...files, "people.yaml"],
  approvals: [
    { of: "resource", resource: "db", owners: ["@acme/db"], files },
    { of: "security", owners: ["@acme/security"], files: ["people.yaml"] },
  ],
};
const nobody: FileReview = { state: "lacks", approvedBy: [], notCounting: [], could: [], couldCount: 0, unseen: [] };
const lacking: FileReview = {
  ...nobody,
  reason: { code: "no-approval", what: "nobody has approved it yet", instead: "Ask an owner." },
  notCounting: [{ who: "ann@acme.example", why: "who gets the access" }],
  could: ["bob@acme.example"],
  couldCount: 12,
  unseen: ["@acme/db"],
};
const approved: FileReview = { ...nobody, state: "approved", approvedBy: ["bob@acme.example"] };
const reviews = (...found: readonly FileReview[]) =>
  new Map(found.map((review, at) => [plan.files[at] ?? "", review] as const));

test("files that are alike stand together, and one that lacks an approval makes the whole lack it", () => {
  const [first, second] = withReviews(plan, reviews(lacking, approved, lacking)).approvals;
  assert.deepEqual(first?.evidence, {
    approvedBy: ["bob@acme.example"],
    lacks: true,
    reviews: [
      { files: ["grants/db/a.yaml", "grants/db/c.yaml"], review: lacking },
      { files: ["grants/db/b.yaml"], review: approved },
    ],
  });
  assert.equal(second?.evidence, undefined, "people.yaml was not looked at");
});

test("nothing is said about an approval of which one file was not looked at", () => {
  const [first] = withReviews(plan, reviews(approved, approved)).approvals;
  assert.equal(first?.evidence, undefined);
});

test("sentences say who approved, what lacks, who could, and whose word does not count", () => {
  const said = formatPlanText(withReviews(plan, reviews(lacking, approved, approved, approved)));
  const from = said.indexOf("Approvals needed");
  assert.deepEqual(said.slice(from + 1), [
    "  the owners of db: one of @acme/db, for grants/db/a.yaml, grants/db/b.yaml, grants/db/c.yaml – still lacks",
    "      grants/db/a.yaml: nobody has approved it yet. Ask an owner.",
    "      could approve: bob@acme.example and 11 more, and whoever belongs to @acme/db",
    "      does not count: ann@acme.example, who gets the access",
    "      grants/db/b.yaml, grants/db/c.yaml: approved by bob@acme.example",
    "  security: one of @acme/security, for people.yaml – approved by bob@acme.example",
    "      people.yaml: approved by bob@acme.example",
  ]);
  const exempt = { ...nobody, state: "exempt" } as const;
  assert.match(formatPlanText(withReviews(plan, reviews(exempt, exempt, exempt))).join("\n"), /needs none/);
});

test("an approval that only hidden teams leave open is neither missing nor given", () => {
  const { reason: _, ...open } = {
    ...lacking,
    state: "unseen",
    supposed: ["bob@acme.example"],
    notCounting: [],
  } as const;
  const [first] = withReviews(plan, reviews(open, approved, open)).approvals;
  assert.deepEqual([first?.evidence?.lacks, first?.evidence?.supposed], [false, ["bob@acme.example"]]);
  const said = formatPlanText(withReviews(plan, reviews(open, open, open))).join("\n");
  assert.match(said, / – approved by bob@acme\.example; publishing decides, as teams cannot be seen from here\n/);
  assert.match(
    said,
    /approved by bob@acme\.example\. Which teams they are in cannot be seen from here: publishing looks/,
  );
  assert.doesNotMatch(said, /still lacks/);
  assert.match(formatPlanText(withReviews(plan, reviews(open, lacking, open))).join("\n"), /still lacks/);
});

test("in Markdown every name of it is a code span", () => {
  const nasty = "@acme/security](https://evil.example) <!-- writ:plan -->";
  const markdown = formatPlanMarkdown(
    withReviews(
      plan,
      reviews(
        { ...lacking, notCounting: [{ who: nasty, why: "who gets the access" }], could: [nasty], unseen: [nasty] },
        { ...approved, approvedBy: [nasty] },
        approved,
        approved,
      ),
    ),
  );
  assert.doesNotMatch(markdown.replace(/`[^`]*`/g, ""), /@acme|evil|<!--/);
});

const scenario = { path: "scenarios/oncall.yaml", admits: true, says: "2 of 3 in 7d; ticket not checked" };

test("what a scenario admits says which, how often, and that the ticket was not checked", () => {
  const one = { ...plan, approvals: [{ ...plan.approvals[0], files: files.slice(0, 1) }] } as Plan;
  const admitted: FileReview = { ...nobody, state: "scenario", scenario };
  const looked = withReviews(one, reviews(admitted));
  assert.equal(looked.approvals[0]?.evidence?.lacks, false);
  assert.match(
    formatPlanText(looked).join("\n"),
    /for grants\/db\/a\.yaml – approved by scenario scenarios\/oncall\.yaml: 2 of 3 in 7d; ticket not checked/,
  );
  assert.match(formatPlanMarkdown(looked), /approved by scenario `scenarios\/oncall\.yaml`: 2 of 3 in 7d; ticket not/);
  const owes = "BREAK-GLASS: an owner owes this a review by 2026-11-23T12:00:00Z";
  const loud = withReviews(one, reviews({ ...admitted, scenario: { ...scenario, owes } }));
  assert.ok(formatPlanText(loud).includes(`      ${owes}`));
  const says = "the person has used it as often as it allows";
  const refused = { ...lacking, scenario: { ...scenario, admits: false, says, instead: "Wait." } };
  const said = formatPlanText(withReviews(one, reviews(refused))).join("\n");
  assert.match(said, /still lacks[\s\S]*scenarios\/oncall\.yaml does not approve it: the person has used .* Wait\./);
});
