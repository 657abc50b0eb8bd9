// Small access repositories as models, for tests of what is made of them.
import assert from "node:assert/strict";
import { type Model, parseRepository } from "@writ/model";

export const noon = Date.UTC(2026, 10, 22, 12) / 1000;

export const writText = `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  okta:   { url: https://acme.okta.com, audience: writ, groups: groups }
  github: { url: https://token.actions.githubusercontent.com, audience: writ, workloads: true }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
resources:
  orders-db: { addresses: ["orders.internal:5432"], secrets: ["env:RO", "env:RW"] }
`;

const base: Readonly<Record<string, string>> = {
  "writ.yaml": writText,
  "people.yaml": `alice@acme.example: { issuer: okta, subject: 00u1, github: 1001 }
bob@acme.example: { issuer: okta, subject: 00u2, github: 1002 }
`,
  "groups/payments.yaml": "members: [bob@acme.example]\n",
  "groups/oncall.yaml": "from: { issuer: okta, claim: groups, value: pay-oncall }\n",
  "resources/orders-db.yaml": `kind: postgres
address: Orders.Internal:5432
database: orders
tls: verify-full
owners: ["@acme/payments"]
roles:
  read-only:  { allow: [select], login: { user: ro, password: { env: RO } } }
  read-write: { allow: [select, insert], tables: [public.*], login: { user: rw, password: { env: RW } } }
`,
  "grants/orders-db/alice.yaml": `to: { user: alice@acme.example }
role: read-only
why: a secret reason that stays in the repository
from: 2026-11-22T10:00:00Z
until: 2026-11-22T14:00:00Z
only: { tables: [public.invoices] }
sessions: 2
`,
  "grants/orders-db/payments.yaml":
    "to: { group: payments }\nrole: read-write\nwhy: work\nuntil: 2026-11-23T00:00:00Z\n",
  "grants/orders-db/oncall.yaml": "to: { group: oncall }\nrole: read-only\nwhy: nights\nuntil: 2026-11-22T20:00:00Z\n",
  "grants/orders-db/job.yaml":
    "to: { workload: { issuer: github, repository_id: 1234, environment: production } }\nrole: read-only\nwhy: report\nuntil: 2026-11-22T18:00:00Z\n",
  "masks/orders-db.yaml": `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.age: { fixed: 7 }
  public.orders.token: { hash: true, nulls: show, write: allow, search: equality }
  '"Odd ""S"""."T"."X"': "null"
clear:
  - { columns: [public.customers.ssn], roles: [read-write] }
`,
  "guards/orders-db.yaml":
    "deny: [{ statements: [drop] }]\nhold: [{ rows: { over: 10 } }]\nlimit: { rows: 100, statement: 5m }\n",
};

/** The repository with changes (undefined leaves a file out), its files in the order that `order` gives. */
export function modelOf(
  changes: Readonly<Record<string, string | undefined>> = {},
  order: (paths: string[]) => string[] = (paths) => paths,
): Model {
  const files = new Map(Object.entries({ ...base, ...changes }));
  const paths = order([...files.keys()].filter((path) => files.get(path) !== undefined));
  const bytes = new Map(paths.map((path) => [path, new TextEncoder().encode(files.get(path))] as const));
  const parsed = parseRepository(bytes, { nowSeconds: noon });
  if (!parsed.ok) assert.fail(JSON.stringify(parsed.diagnostics, null, 2));
  return parsed.model;
}

export const basePaths = Object.keys(base);
