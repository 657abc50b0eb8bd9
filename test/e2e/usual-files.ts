// The access repository that end-to-end tests begin with: one database, two roles, masks, a guard, Alice's two grants.
// It must never change for one test alone: a world takes files instead of these.
import { accessRepository, grant, type LocalPostgres } from "@writ/testkit";

export { alice, bob, grant, instant } from "@writ/testkit";

const roles = {
  "read-only": { allow: "select", user: "writ_ro", passwordEnv: "RO_PASSWORD" },
  "read-write": { allow: "select, insert, update, delete", user: "writ_rw", passwordEnv: "RW_PASSWORD" },
};

export function usualFiles({ port, ca }: LocalPostgres): Record<string, string> {
  return {
    ...accessRepository({ name: "orders-db", port, database: "shop", ca, roles }),
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
