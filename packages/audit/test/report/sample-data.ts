// A month at a company of six people: what the tests of the report print, and the picture in the docs shows.

import { answerControls } from "../../src/controls.ts";
import type { PairTally } from "../../src/records/tally.ts";
import type { ReportData, ReportException } from "../../src/report/report-data.ts";
import type { AccessSpan, SpanProof } from "../../src/span.ts";

const at = (text: string): number => Date.parse(`2026-${text}:00Z`) / 1000;

const approval = (pull: number, author: string, approver: string): SpanProof => ({
  by: "approval",
  pull,
  author: `${author}@acme.example`,
  approver: `${approver}@acme.example`,
});

export function span(over: Partial<AccessSpan> & { readonly who: string }): AccessSpan {
  return {
    grant: "grants/orders-db/alice-inc-4312.yaml",
    commit: "1".repeat(40),
    blob: "2".repeat(40),
    via: null,
    resource: "orders-db",
    role: "read-only",
    tables: null,
    sessions: null,
    why: "INC-4312 duplicate invoices",
    fromSeconds: at("11-03T09:12"),
    untilSeconds: at("11-03T17:00"),
    endedBy: "until",
    endCommit: null,
    proof: approval(41, "alice", "olga"),
    assumptions: [],
    ...over,
  };
}

const [alice, bob, dana] = ["alice@acme.example", "bob@acme.example", "dana@acme.example"] as const;
const olga = "olga@acme.example";
const scenario = (pull: number, author: string): SpanProof => ({
  by: "scenario",
  pull,
  author: `${author}@acme.example`,
  scenario: "scenarios/oncall-orders.yaml",
  breakGlass: false,
});

const spans: readonly AccessSpan[] = [
  span({
    who: "workload:github repository_id=81 environment=production",
    grant: "grants/orders-db/nightly-export.yaml",
    role: "export",
    tables: ["public.invoices"],
    why: "Nightly export to the warehouse",
    fromSeconds: at("10-20T08:00"),
    untilSeconds: at("11-19T08:00"),
    proof: approval(36, "dana", "olga"),
  }),
  span({
    who: olga,
    grant: "grants/billing-db/olga-owner.yaml",
    resource: "billing-db",
    role: "read-write",
    why: "Owner of billing, from the first commit",
    fromSeconds: at("10-01T00:00"),
    untilSeconds: at("11-06T10:30"),
    endedBy: "removed",
    endCommit: "3".repeat(40),
    proof: { by: "root" },
  }),
  span({ who: alice }),
  span({
    who: bob,
    via: "payments-oncall",
    grant: "grants/orders-db/oncall-week-45.yaml",
    why: "On call, week 45",
    fromSeconds: at("11-02T08:00"),
    untilSeconds: at("11-09T08:00"),
    proof: approval(44, "dana", "olga"),
  }),
  span({
    who: alice,
    via: "payments-oncall",
    grant: "grants/orders-db/oncall-week-46.yaml",
    why: "On call, week 46",
    fromSeconds: at("11-09T08:00"),
    untilSeconds: at("11-16T08:00"),
    proof: approval(52, "dana", "olga"),
  }),
  span({
    who: bob,
    grant: "grants/orders-db/bob-inc-4377.yaml",
    role: "read-write",
    tables: ["public.orders", "public.order_lines"],
    why: "INC-4377 stuck orders since the deploy",
    fromSeconds: at("11-11T02:47"),
    untilSeconds: at("11-11T04:47"),
    proof: scenario(57, "bob"),
  }),
  span({
    who: dana,
    grant: "grants/billing-db/dana-vat-audit.yaml",
    resource: "billing-db",
    why: "VAT audit, question 7",
    fromSeconds: at("11-12T09:00"),
    untilSeconds: at("11-20T18:00"),
    endedBy: "changed",
    endCommit: "4".repeat(40),
    proof: approval(59, "dana", "olga"),
  }),
  span({
    who: dana,
    grant: "grants/billing-db/dana-vat-audit.yaml",
    resource: "billing-db",
    why: "VAT audit, question 7",
    fromSeconds: at("11-20T18:00"),
    untilSeconds: at("11-24T18:00"),
    endedBy: "removed",
    endCommit: "5".repeat(40),
    proof: { by: "reduced" },
  }),
  span({
    who: bob,
    grant: "grants/orders-db/bob-inc-4401.yaml",
    role: "read-write",
    why: "INC-4401 refunds doubled",
    fromSeconds: at("11-21T23:05"),
    untilSeconds: at("11-22T03:05"),
    proof: scenario(66, "bob"),
  }),
  span({
    who: "group:data-team",
    grant: "grants/warehouse/data-team.yaml",
    resource: "warehouse",
    role: "analyst",
    via: "data-team",
    why: "Quarterly figures",
    fromSeconds: at("11-16T06:00"),
    untilSeconds: at("12-01T06:00"),
    endedBy: null,
    proof: approval(61, "dana", "paul"),
  }),
  span({
    who: alice,
    grant: "grants/warehouse/alice-churn.yaml",
    resource: "warehouse",
    role: "analyst",
    tables: ["marts.churn"],
    why: "Churn by plan for the board",
    fromSeconds: at("11-24T10:00"),
    untilSeconds: at("11-26T18:00"),
    proof: approval(69, "alice", "paul"),
  }),
];

const exceptions: readonly ReportException[] = [
  {
    kind: "not-reviewed",
    atSeconds: at("10-01T00:00"),
    who: olga,
    what: "grants/billing-db/olga-owner.yaml",
    says: "Read-write on billing-db, of the first commit, which nobody reviewed. Removed on 6 November.",
  },
  ...(
    [
      [
        at("11-11T02:47"),
        "grants/orders-db/bob-inc-4377.yaml",
        "Use 1 of 3 in 7 days; merged 38 s after it was asked.",
      ],
      [
        at("11-21T23:05"),
        "grants/orders-db/bob-inc-4401.yaml",
        "Use 1 of 3 in 7 days; merged 41 s after it was asked.",
      ],
    ] as const
  ).map(([atSeconds, what, says]) => ({ kind: "scenario" as const, atSeconds, who: bob, what, says })),
  {
    kind: "standing",
    atSeconds: at("10-01T00:00"),
    who: olga,
    what: "grants/billing-db/olga-owner.yaml",
    says: "read-write on billing-db for 36 d 10 h.",
  },
  {
    kind: "reduced",
    atSeconds: at("11-20T18:00"),
    who: dana,
    what: "grants/billing-db/dana-vat-audit.yaml",
    says: "Shortened by a change that nobody approved; what it shortens was.",
  },
  {
    kind: "held-back",
    atSeconds: at("11-18T15:20"),
    who: "",
    what: "masks/billing-db.yaml",
    says: "It was pushed directly, without a pull request. The version before it stayed in force.",
  },
];

/** `numbers`: sessions, statements, denied, held, rows. */
function pair(who: string, grant: string, numbers: readonly [number, number, number, number, number]): PairTally {
  const [sessions, statements, denied, held, rows] = numbers;
  const times = { firstMs: at("11-02T09:00") * 1000, lastMs: at("11-25T16:00") * 1000 };
  return { who, resource: grant.split("/")[0] ?? "", grant, sessions, statements, denied, held, rows, ...times };
}

const session = "01K9ZQ7M3T4V5W6X7Y8Z9ABCDE";

const found: Omit<ReportData, "controls"> = {
  repository: "acme/access",
  fromSeconds: at("11-01T00:00"),
  untilSeconds: at("12-01T00:00"),
  madeSeconds: at("12-01T07:30"),
  rests: {
    basis: "bundle",
    head: "9f2c41d07be36a85c1f04de9b7a2630c5d18e4fa",
    revisions: 38,
    bundles: 157,
    knownFromSeconds: at("03-02T09:00"),
    unread: [],
  },
  assumptions: [
    {
      code: "claimed-group",
      says: "Who belongs to data-team was said by okta at each login; the repository lists no members.",
    },
  ],
  spans,
  exceptions,
  records: {
    period: { fromMs: at("11-01T00:00") * 1000, toMs: at("12-01T00:00") * 1000 },
    sessions: 214,
    unended: 1,
    statements: { allow: 18_402, deny: 2, hold: 1 },
    refusals: 1,
    rows: 904_211,
    pairs: [
      pair(alice, "orders-db/oncall-week-46", [61, 3120, 1, 0, 41000]),
      pair(bob, "orders-db/oncall-week-45", [77, 5240, 0, 1, 61240]),
      pair("workload:github:81", "orders-db/nightly-export", [19, 4104, 0, 0, 780000]),
      pair(dana, "billing-db/dana-vat-audit", [22, 1801, 1, 0, 9971]),
      pair(alice, "warehouse/alice-churn", [12, 940, 0, 0, 3000]),
      pair(dana, "warehouse/data-team", [23, 3200, 0, 0, 9000]),
    ],
    denied: [
      {
        atMs: at("11-10T13:02") * 1000,
        who: alice,
        resource: "orders-db",
        session,
        statement: 14,
        decision: "deny",
        code: "masked-write",
        reason: "public.customers.email is masked for you; what is masked may not be written.",
      },
      {
        atMs: at("11-11T03:10") * 1000,
        who: bob,
        resource: "orders-db",
        session,
        statement: 31,
        decision: "hold",
        code: "hold-rows",
        reason: "Changes of more than 1000 rows wait for an owner.",
      },
      {
        atMs: at("11-13T09:41") * 1000,
        who: dana,
        resource: "billing-db",
        session,
        statement: 3,
        decision: "deny",
        code: "kind",
        reason: "UPDATE is not allowed: read-only on billing-db may run select.",
      },
      {
        atMs: at("11-25T08:00") * 1000,
        who: dana,
        resource: "billing-db",
        session: null,
        statement: null,
        decision: "deny",
        code: "no-grant",
        reason: "Nothing in force gives read-only on billing-db.",
      },
    ],
    deniedMore: 0,
    faults: [],
    faultsMore: 0,
  },
  verification: {
    verdict: "proved",
    says: "214 sessions are whole and signed, 18,405 decisions come out the same on the archived bundles, and 157 bundles were rebuilt from their commits.",
    findings: [],
  },
};

export const sampleData: ReportData = { ...found, controls: answerControls(found) };
