// The access repository that end-to-end tests begin with: one database, two roles, masks, a guard, Alice's two grants.
// It must never change for one test alone: a world takes files instead of these.
import type { LocalPostgres } from "@writ/testkit";

export const alice = "alice@acme.example";
export const bob = "bob@acme.example";

export function instant(fromNowSeconds: number): string {
  return new Date(Date.now() + fromNowSeconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}

export function grant(options: { to?: string; role?: string; until?: string; more?: string } = {}): string {
  const { to = alice, role = "read-only", until = instant(3600), more = "" } = options;
  return `to: { user: ${to} }\nrole: ${role}\nwhy: INC-4312 duplicate invoices\nuntil: ${until}\n${more}`;
}

export function usualFiles(postgres: LocalPostgres): Record<string, string> {
  const ca = postgres.ca
    .trim()
    .split("\n")
    .map((line) => `    ${line}`)
    .join("\n");
  return {
    "writ.yaml": `writ: 1
name: acme
security: ["@acme/security"]
issuers:
  dev: { trial: true }
limits: { grant: 30d, session: 8h, groupsFresh: 1h }
bundle: { life: 72h }
resources:
  orders-db: { addresses: ["127.0.0.1:${postgres.port}"], secrets: ["env:RO_PASSWORD", "env:RW_PASSWORD"] }
`,
    "people.yaml": `${alice}: { issuer: dev, subject: alice, github: 1001 }\n${bob}: { issuer: dev, subject: bob, github: 1002 }\n`,
    "resources/orders-db.yaml": `kind: postgres
address: 127.0.0.1:${postgres.port}
database: shop
tls:
  ca: |
${ca}
owners: ["@acme/payments"]
roles:
  read-only: { allow: [select], login: { user: writ_ro, password: { env: RO_PASSWORD } } }
  read-write: { allow: [select, insert, update, delete], login: { user: writ_rw, password: { env: RW_PASSWORD } } }
`,
    "masks/orders-db.yaml": `unlisted: show
columns:
  public.customers.ssn: { keep: { last: 4 } }
  public.customers.email: { email: domain }
  public.customers.born: "null"
  public.customers.tags: "null"
  public.customers.extra: fixed
  public.customers.token: hash
`,
    "guards/orders-db.yaml": "deny: [{ statements: [truncate] }]\nlimit: { rows: 100, statement: 1m }\n",
    "grants/orders-db/alice-read.yaml": grant(),
    "grants/orders-db/alice-write.yaml": grant({ role: "read-write" }),
  };
}
