// A complete, valid access repository as text, which tests then break. Every kind of file is in it.
import { type Diagnostic, parseRepository, type RepositoryEntry } from "../src/index.ts";

/** The instant at which tests read it. */
export const nowSeconds = Date.UTC(2026, 10, 22, 9, 0, 0) / 1000;

export type Files = Record<string, string>;

/** The files, with some replaced, added, or (undefined) left out. */
export function repository(changes: Record<string, string | undefined> = {}): Files {
  const files: Record<string, string | undefined> = { ...valid, ...changes };
  return Object.fromEntries(Object.entries(files).filter((file): file is [string, string] => file[1] !== undefined));
}

/** The same file with one piece replaced; the piece must be there. */
export function edited(path: string, piece: string, by: string): Record<string, string> {
  const text = valid[path] ?? "";
  if (!text.includes(piece)) throw new Error(`${path} does not hold ${piece}`);
  return { [path]: text.replace(piece, () => by) };
}

/** As `parseRepository` takes them. */
export function bytesOf(files: Files): Map<string, RepositoryEntry> {
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

/** The diagnostics of the valid repository with changes, the changed paths counting as changed in review. */
export function diagnose(changes: Record<string, string | undefined>, more: Map<string, RepositoryEntry> = new Map()) {
  const files = new Map([...bytesOf(repository(changes)), ...more]);
  const parsed = parseRepository(files, { nowSeconds, changed: (path) => Object.hasOwn(changes, path) });
  return parsed.ok ? parsed.warnings : parsed.diagnostics;
}

/** `code line:column length` of each. */
export function placesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, file, line, column, length }) => `${code} ${file}:${line}:${column}+${length}`);
}

const valid: Files = {
  "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  okta:   { url: https://acme.okta.com, audience: writ, user: email, groups: groups }
  github: { url: https://token.actions.githubusercontent.com, audience: writ, workloads: true }
limits: { grant: 30d, session: 8h, groupsFresh: 30m }
bundle: { life: 48h }
resources:
  orders-db: { addresses: ["orders.internal:5432"], secrets: ["vault:secret/data/orders", "env:ORDERS_RW"] }
  ledger-db: { addresses: ["127.0.0.1:5433"], secrets: ["file:/run/secrets/ledger", "aws:prod/ledger"] }
`,
  "people.yaml": `# Removing a line ends all access of that person.
alice@acme.example: { issuer: okta, subject: 00u1a2b3, github: 1001 }
bob@acme.example: { issuer: okta, subject: 00u4c5d6, github: 1002 }
`,
  "groups/payments-oncall.yaml": `members: [alice@acme.example, bob@acme.example]
github: acme/payments
`,
  "groups/platform.yaml": `from: { issuer: okta, claim: groups, value: platform }
`,
  "resources/orders-db.yaml": `kind: postgres
address: orders.internal:5432
database: orders
tls: verify-full
owners: ["@acme/payments"]
record: { results: digest }
roles:
  read-only:  { allow: [select], login: { user: writ_ro, password: { vault: secret/data/orders#password } } }
  read-write:
    allow: [select, insert, update]
    tables: [public.*, '"Odd"."T"']
    login: { user: writ_rw, password: { env: ORDERS_RW } }
`,
  "resources/ledger-db.yaml": `kind: postgres
address: 127.0.0.1:5433
database: ledger
tls: disable
owners: ["@acme/ledger", "@carol"]
roles:
  admin: { allow: [all], login: { user: writ, password: { file: /run/secrets/ledger } } }
  report: { allow: [select], login: { user: report, password: { aws: prod/ledger#report } } }
`,
  "grants/orders-db/alice-inc-4312.yaml": `to: { user: alice@acme.example }
role: read-only
why: INC-4312 duplicate invoices
from: 2026-11-22T10:00:00Z
until: 2026-11-22T14:00:00Z
only: { tables: [public.invoices] }
sessions: 1
`,
  "grants/orders-db/oncall.yaml": `to: { group: payments-oncall }
role: read-write
why: on call this week
until: 2026-11-29T09:00:00Z
only: { allow: [select, update], tables: [public.orders, '"Odd"."T"'] }
`,
  "grants/ledger-db/nightly.yaml": `to: { workload: { issuer: github, repository_id: 1234, environment: production } }
role: report
why: nightly report
until: 2026-12-01T00:00:00Z
`,
  "masks/orders-db.yaml": `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.email: { email: domain }
  '*.*.password_hash': "null"
  '"Odd ""Schema"""."T"."SSN"': fixed
  public.orders.token: { hash: true, nulls: show, write: allow, search: equality }
detect: [credit-card, us-ssn, email]
clear:
  - { columns: [public.customers.email], roles: [read-write] }
`,
  "guards/orders-db.yaml": `deny: [{ statements: [copy-program, alter-system] }]
hold: [{ statements: [drop, truncate] }, { rows: { over: 1000 } }]
limit: { rows: 100000, statement: 5m }
`,
  "scenarios/oncall-orders.yaml": `to: { group: payments-oncall }
resource: orders-db
role: read-only
longest: 4h
why: 'INC-[0-9]+ .+'
atMost: 3 in 7d
`,
  "policies/office-hours.rego": `# Nothing at night.
package custom

deny contains "night" if input.now < 0
`,
  "policies/office-hours_test.rego": `package custom_test
`,
  ".github/CODEOWNERS": `* @acme/security
`,
};
