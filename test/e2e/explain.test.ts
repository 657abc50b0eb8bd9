// What writ explain says of a statement is what the running proxy does with it: allowed is allowed, and a denial is
// told in the same words.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { commands, run } from "@writ/cli";
import { writeFiles } from "@writ/testkit";
import { secrets } from "./shop.ts";
import { World } from "./world.ts";

let world: World;
before(async () => {
  world = await World.start({
    sql: `CREATE VIEW public.seen AS SELECT id, ssn FROM public.customers;
      CREATE MATERIALIZED VIEW public.copied AS SELECT id, lower(email) AS low FROM public.customers;
      CREATE FUNCTION public.leak(i int) RETURNS text LANGUAGE sql AS 'SELECT ssn FROM public.customers WHERE id = i';
      CREATE VIEW public.bad AS SELECT public.leak(id) AS x FROM public.customers;
      GRANT SELECT ON ALL TABLES IN SCHEMA public TO writ_ro, writ_rw`,
  });
  await writeFiles(world.at("access"), { ...Object.fromEntries(world.files), "server.pem": world.postgres.ca });
});
after(async () => {
  await world.stop();
});

interface Explained {
  readonly decision: string;
  readonly reasons: readonly { readonly message: string }[];
  readonly sent: string | null;
}

async function explained(sql: string, role: string): Promise<Explained> {
  let out = "";
  let err = "";
  const login = role === "read-only" ? "writ_ro:ro-password" : "writ_rw:rw-password";
  const uri = `postgres://${login}@127.0.0.1:${world.postgres.port}/shop?sslmode=verify-full`;
  const words = ["explain", sql, "--as", "alice@acme.example", "--on", "orders-db", "--role", role, "--json"];
  await run(commands, [...words, "--database", "env:URI"], {
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
    env: { URI: `${uri}&sslrootcert=${encodeURIComponent(world.at("access", "server.pem"))}` },
    folder: world.at("access"),
    stop: new AbortController().signal,
  });
  assert.notEqual(out, "", err);
  for (const secret of secrets) assert.ok(!out.includes(secret), sql);
  return JSON.parse(out) as Explained;
}

const statements: readonly string[] = [
  "SELECT * FROM customers",
  "SELECT id, ssn, token FROM customers WHERE name LIKE 'A%'",
  "SELECT * FROM seen",
  "SELECT * FROM copied",
  "SELECT * FROM bad",
  "SELECT leak(1)",
  "SELECT * FROM gone",
  "SELECT c.name, sum(i.amount) FROM customers c JOIN invoices i ON i.customer_id = c.id GROUP BY c.id, c.name",
  "WITH x AS (DELETE FROM invoices WHERE id = 500 RETURNING *) SELECT count(*) FROM x",
  "DELETE FROM invoices WHERE id = 499",
  "UPDATE customers SET ssn = 'x' WHERE id = 1",
  "UPDATE invoices SET note = (SELECT ssn FROM customers LIMIT 1)",
  "INSERT INTO invoices VALUES (1001, 1, 2, 'x') RETURNING *",
  "TRUNCATE invoices",
  "DROP TABLE invoices",
  "CREATE TABLE stolen AS SELECT * FROM customers",
  "COPY customers TO STDOUT",
  "SELECT pg_read_file('/etc/passwd')",
  "SELECT * FROM pg_stats",
  "EXPLAIN SELECT token FROM customers",
  "SET search_path = other",
  "SHOW work_mem",
  "BEGIN; COMMIT; SELECT 1",
  "SELECT 1; SELECT 2",
  "SELEC 1",
];

for (const role of ["read-only", "read-write"]) {
  test(`as ${role}, what is explained is what happens`, async () => {
    for (const sql of statements) {
      const { decision, reasons } = await explained(sql, role);
      const client = await world.client({ role });
      const refused = await client.query(sql).then(
        () => undefined,
        (error: Error) => error,
      );
      await client.end().catch(() => {});
      // What the server itself says (no right, no such row) is no denial of ours.
      const happened = refused !== undefined && /^Denied/.test(refused.message) ? "deny" : "allow";
      assert.equal(happened, decision, `${sql}: ${refused?.message ?? "it passed"}`);
      const [first] = reasons;
      if (first !== undefined) assert.ok(refused?.message.includes(first.message), `${sql}: ${refused?.message}`);
    }
  });
}
