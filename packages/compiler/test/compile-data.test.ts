// data.json: every word of the repository that is enforced is in it, written out, and nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compileData } from "../src/data/compile-data.ts";
import { modelOf, writText } from "./model.ts";

const { writ } = compileData(modelOf());

test("people, groups and issuers", () => {
  assert.deepEqual(writ.people["alice@acme.example"], { issuer: "okta", subject: "00u1" });
  assert.equal(writ.accounts["okta"]?.["00u1"], "alice@acme.example");
  assert.deepEqual(writ.memberships, { "bob@acme.example": ["payments"] });
  assert.deepEqual(writ.claimed, { okta: { groups: { "pay-oncall": ["oncall"] } } });
  assert.deepEqual(writ.issuers, {
    github: {
      ...{ trial: false, workloads: true, id: ["repository_id"] },
      ...{ url: "https://token.actions.githubusercontent.com", audience: "writ" },
    },
    okta: { trial: false, workloads: false, url: "https://acme.okta.com", audience: "writ", groups: "groups" },
  });
  assert.deepEqual(writ.limits, { sessionSeconds: 8 * 3600, groupsFreshSeconds: 3600 });
});

test("a resource with its roles, and where credentials are found", () => {
  assert.deepEqual(writ.resources["orders-db"], {
    kind: "postgres",
    host: "orders.internal",
    port: 5432,
    database: "orders",
    tls: { mode: "verify-full" },
    record: { results: "digest", rows: 0, durable: "before" },
    roles: {
      "read-only": { allow: ["select"], functions: [], login: { user: "ro", password: { env: "RO" } } },
      "read-write": {
        allow: ["select", "insert"],
        tables: [{ schema: "public", table: null }],
        functions: [],
        login: { user: "rw", password: { env: "RW" } },
      },
    },
    allowance: { addresses: [{ host: "orders.internal", port: 5432 }], secrets: ["env:RO", "env:RW"] },
  });
});

test("recordings and TLS in their other forms", () => {
  const model = modelOf({
    "resources/orders-db.yaml": `kind: postgres
address: orders.internal:5432
database: orders
tls: { ca: "-----BEGIN CERTIFICATE-----\\nAAAA\\n-----END CERTIFICATE-----\\n" }
owners: ["@acme/payments"]
record: { results: { rows: 20 }, durable: within-a-second }
roles:
  read-only:  { allow: [all], functions: [public.total], login: { user: ro, password: { env: RO } } }
  read-write: { allow: [select, insert], login: { user: rw, password: { env: RW } } }
`,
  });
  const resource = compileData(model).writ.resources["orders-db"];
  assert.equal(resource?.tls.mode, "verify-full");
  assert.match(resource.tls.ca ?? "", /BEGIN CERTIFICATE/);
  assert.deepEqual(resource.record, { results: "rows", rows: 20, durable: "within-a-second" });
  assert.deepEqual(resource.roles["read-only"]?.functions, ["public.total"]);
});

test("grants without their reason, workloads' claims as text, ended ones kept", () => {
  assert.deepEqual(writ.grants["orders-db/alice"], {
    to: { user: "alice@acme.example" },
    resource: "orders-db",
    role: "read-only",
    from: Date.UTC(2026, 10, 22, 10) / 1000,
    until: Date.UTC(2026, 10, 22, 14) / 1000,
    only: { tables: [{ schema: "public", table: "invoices" }] },
    sessions: 2,
  });
  assert.deepEqual(writ.grants["orders-db/job"]?.to, {
    workload: { environment: "production", issuer: "github", repository_id: "1234" },
  });
  assert.equal(JSON.stringify(writ).includes("secret reason"), false);
  const old =
    "to: { user: bob@acme.example }\nrole: read-only\nwhy: old\nfrom: 2020-01-01T00:00:00Z\nuntil: 2020-01-02T00:00:00Z\n";
  const aged = compileData(modelOf({ "grants/orders-db/old.yaml": old }));
  assert.equal(aged.writ.grants["orders-db/old"]?.until, Date.UTC(2020, 0, 2) / 1000);
});

test("the index names each grant under its one subject", () => {
  assert.deepEqual(writ.index, {
    "group:oncall": { "orders-db": ["orders-db/oncall"] },
    "group:payments": { "orders-db": ["orders-db/payments"] },
    "user:alice@acme.example": { "orders-db": ["orders-db/alice"] },
    "workload:github:1234": { "orders-db": ["orders-db/job"] },
  });
});

test("masks with every option written out, strict where nothing is said", () => {
  const strict = { nullsShow: false, writeAllow: false, searchEquality: false };
  assert.deepEqual(writ.masks["orders-db"], {
    unlisted: "show",
    rules: [
      { schema: "public", table: "customers", column: "ssn", mask: { form: "keep", first: 0, last: 4 }, ...strict },
      { schema: "public", table: "customers", column: "age", mask: { form: "fixed", value: "7" }, ...strict },
      {
        ...{ schema: "public", table: "orders", column: "token", mask: { form: "hash" } },
        ...{ nullsShow: true, writeAllow: true, searchEquality: true },
      },
      { schema: 'Odd "S"', table: "T", column: "X", mask: { form: "null" }, ...strict },
    ],
    detect: [],
    clear: [{ columns: [{ schema: "public", table: "customers", column: "ssn" }], roles: ["read-write"] }],
  });
});

test("guards and limits in seconds", () => {
  assert.deepEqual(writ.guards["orders-db"], {
    deny: [{ line: 1, statements: ["drop"] }],
    hold: [{ line: 2, rowsOver: 10 }],
    limit: { rows: 100, statementSeconds: 300 },
  });
});

test("a name that is also a property of every object is only a name", () => {
  const people = "constructor: { issuer: okta, subject: a }\ntoString: { issuer: okta, subject: b }\n";
  const { writ: odd } = compileData(
    modelOf({
      "people.yaml": people,
      "writ.yaml": writText.replace("groups: groups", "groups: __proto__"),
      "groups/payments.yaml": "members: [constructor]\n",
      "groups/oncall.yaml": "from: { issuer: okta, claim: __proto__, value: __proto__ }\n",
      "grants/orders-db/alice.yaml":
        "to: { user: constructor }\nrole: read-only\nwhy: odd\nuntil: 2026-11-22T14:00:00Z\n",
    }),
  );
  assert.deepEqual(Object.keys(odd.people), ["constructor", "toString"]);
  assert.deepEqual(Object.keys(odd.claimed["okta"] ?? {}), ["__proto__"]);
  assert.deepEqual(odd.index["user:constructor"], { "orders-db": ["orders-db/alice"] });
  assert.ok(odd.vectors.some((vector) => vector.expect.grant === "orders-db/alice"));
});
