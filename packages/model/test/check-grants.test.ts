// Grants: who, which role, how long, how wide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseRepository } from "../src/index.ts";
import { checkCases } from "./checks.ts";
import { bytesOf, edited, nowSeconds, repository } from "./repository.ts";

const alice = "grants/orders-db/alice-inc-4312.yaml";
const oncall = "grants/orders-db/oncall.yaml";
const nightly = "grants/ledger-db/nightly.yaml";

checkCases([
  {
    name: "an unknown user is refused with the nearest name",
    changes: edited(alice, "alice@acme.example", "alise@acme.example"),
    found: [`grant/unknown-user ${alice}:1:13+18`],
    instead: /`alice@acme\.example`/,
  },
  {
    name: "an unknown group is refused",
    changes: edited(oncall, "payments-oncall", "payment-oncall"),
    found: [`grant/unknown-group ${oncall}:1:14+14`],
    instead: /`payments-oncall`/,
  },
  {
    name: "an unknown role is refused with the resource that has it",
    changes: edited(alice, "role: read-only", "role: report"),
    found: [`grant/unknown-role ${alice}:2:7+6`],
    instead: /ledger-db has this role.*grants\/ledger-db\/alice-inc-4312\.yaml/,
  },
  {
    name: "a role named like a property of objects is unknown",
    changes: edited(alice, "role: read-only", "role: constructor"),
    found: [`grant/unknown-role ${alice}:2:7+11`],
  },
  {
    name: "a folder that is no resource is refused with the nearest",
    changes: { "grants/order-db/x.yaml": repository()[alice] },
    found: ["grant/unknown-resource grants/order-db/x.yaml:1:1+1"],
    instead: /`orders-db`/,
  },
  {
    name: "an end before the start is refused",
    changes: edited(alice, "until: 2026-11-22T14:00:00Z", "until: 2026-11-22T10:00:00Z"),
    found: [`grant/until-before-from ${alice}:5:8+20`],
  },
  {
    name: "an end in the past is refused in a changed grant",
    changes: edited(oncall, "2026-11-29T09:00:00Z", "2026-11-22T09:00:00Z"),
    found: [`grant/until-past ${oncall}:4:8+20`],
    says: /2026-11-22T09:00:00Z now/,
  },
  {
    name: "a grant longer than writ.yaml allows is refused, measured from its start",
    changes: edited(alice, "until: 2026-11-22T14:00:00Z", "until: 2026-12-22T10:00:01Z"),
    found: [`grant/too-long ${alice}:5:8+20`],
    instead: /2026-12-22T10:00:00Z or earlier/,
  },
  {
    name: "a changed grant without a start is measured from now",
    changes: edited(oncall, "2026-11-29T09:00:00Z", "2026-12-22T09:00:01Z"),
    found: [`grant/too-long ${oncall}:4:8+20`],
  },
  {
    name: "the longest life itself is taken",
    changes: edited(oncall, "2026-11-29T09:00:00Z", "2026-12-22T09:00:00Z"),
    found: [],
  },
  {
    name: "a day that no calendar has is refused once",
    changes: edited(oncall, "2026-11-29T09:00:00Z", "2027-02-30T09:00:00Z"),
    found: [`grant/no-such-day ${oncall}:4:8+20`],
  },
  {
    name: "a table outside the role is refused",
    changes: edited(oncall, "public.orders", "'*.orders'"),
    found: [`grant/only-wider ${oncall}:5:43+10`],
  },
  {
    name: "a table that differs in case is another table",
    changes: edited(oncall, `'"Odd"."T"'`, `'"Odd"."t"'`),
    found: [`grant/only-wider ${oncall}:5:58+11`],
  },
  {
    name: "a kind of statement outside the role is refused",
    changes: edited(oncall, "allow: [select, update]", "allow: [select, delete]"),
    found: [`grant/only-wider ${oncall}:5:25+6`],
    instead: /select, insert, update/,
  },
  {
    name: "a role that allows all may be narrowed to any kind",
    changes: edited(nightly, "role: report", "role: admin\nonly: { allow: [ddl] }"),
    found: [],
  },
]);

test("a merged grant that has run out, or is longer than allowed from now, is no mistake", () => {
  const old = edited(oncall, "2026-11-29T09:00:00Z", "2020-01-01T00:00:00Z");
  const long = { "grants/orders-db/long.yaml": (repository()[oncall] ?? "").replace("2026-11-29", "2030-11-29") };
  assert.ok(parseRepository(bytesOf(repository({ ...old, ...long })), { nowSeconds }).ok);
});

test("a merged grant with a start is measured all the same", () => {
  const long = edited(alice, "until: 2026-11-22T14:00:00Z", "until: 2030-12-22T10:00:01Z");
  assert.ok(!parseRepository(bytesOf(repository(long)), { nowSeconds }).ok);
});
