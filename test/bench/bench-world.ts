// The world that is measured: PostgreSQL with two tables, an access repository with one resource a question, a proxy
// process of its own. The proxy speaks plain text on loopback on both sides, as PgBouncer does beside it, and TLS for
// `connections`.
import { readFile, writeFile } from "node:fs/promises";
import { grant, World } from "../e2e/world.ts";
import { type PgBouncer, startPgBouncer } from "./pgbouncer.ts";
import type { Target } from "./targets.ts";

/** Rows of public.accounts. */
export const accountsCount = 100_000;

/** Settings of the server beside those of local-postgres (fsync off). */
export const serverSettings = {
  shared_buffers: "512MB",
  autovacuum: "off",
  track_activity_query_size: "65536",
  max_connections: "320",
  synchronize_seqscans: "off",
  max_parallel_workers_per_gather: "0",
} as const;

/** Resources of the repository, each of its own making. */
export const resources = {
  /** Nothing masked. */
  plain: "",
  /** Two columns of public.big are masked. */
  masked: "",
  /** Two columns of public.accounts are null. */
  hidden: "",
  /** Values of every kind are looked for in what is read. */
  detecting: "",
  /** As plain, but statements do not wait for the disk. */
  relaxed: "record: { durable: within-a-second }\n",
  /** As plain, but no digest of results is kept. */
  undigested: "record: { results: none }\n",
} as const;

export type ResourceName = keyof typeof resources;

export interface BenchWorld {
  readonly world: World;
  readonly pgbouncer: PgBouncer | undefined;
  readonly direct: Target;
  /** Of the proxy as it runs now. */
  writ(resource: ResourceName): Promise<Target>;
  bouncer(): Target | undefined;
  /** Has the proxy speak TLS on both sides: starts it anew, the first time; targets made before are gone. */
  useTls(): Promise<{ readonly direct: Target; readonly writ: Target }>;
  stop(): Promise<void>;
}

const user = "writ_ro";
const password = "ro-password";

export async function startBenchWorld(rows: number): Promise<BenchWorld> {
  const world = await World.start({ settings: serverSettings, sql: tables(rows) });
  try {
    await publishResources(world);
    await restart(world, (text) => text.replace(/, tls: \{.*?\} \}/, ", plaintext: loopback-only }"));
    const { port } = world.postgres;
    const pgbouncer = await startPgBouncer({ port, database: "shop", user, password });
    return describe(world, pgbouncer);
  } catch (error) {
    await world.stop();
    throw error;
  }
}

function describe(world: World, pgbouncer: PgBouncer | undefined): BenchWorld {
  const login = { user, password, database: "shop" };
  let secure = false;
  const direct: Target = { name: "direct", port: world.postgres.port, ...login };
  const writ = async (resource: string): Promise<Target> => ({
    name: "Writ",
    port: world.port,
    user: "read-only",
    database: resource,
    password: await world.token({ resource, lifeSeconds: 3600 }),
    pid: world.proxyPid,
  });
  return {
    world,
    pgbouncer,
    direct,
    writ,
    bouncer: () => (pgbouncer === undefined ? undefined : { ...direct, name: "PgBouncer", ...pgbouncer }),
    useTls: async () => {
      const secured = "tls: { certificate: proxy.crt, key: proxy.key } }";
      if (!secure) await restart(world, (text) => text.replace("plaintext: loopback-only }", secured));
      secure = true;
      // The usual resource of a World: masks, a guard, TLS upstream.
      const through = { ...(await writ("orders-db")), caPath: world.at("ca.pem") };
      return { direct: { ...direct, caPath: world.postgres.caPath }, writ: through };
    },
    stop: async () => {
      await pgbouncer?.stop();
      await world.stop();
    },
  };
}

/** About 190 bytes a row on the wire, eight columns. */
export function tables(rows: number): string {
  return `
CREATE TABLE public.accounts (aid int PRIMARY KEY, bid int NOT NULL, abalance int NOT NULL, filler text);
INSERT INTO public.accounts SELECT n, 1 + n % 10, n % 1000, repeat('x', 84) FROM generate_series(1, ${accountsCount}) n;
CREATE TABLE public.big (id int, name text, email text, ssn text, card text, note text,
  amount numeric(10,2), made timestamptz);
INSERT INTO public.big SELECT n, 'Customer number ' || n, 'customer' || n || '@mail.example',
  lpad((n % 1000)::text, 3, '0') || '-' || lpad((n % 100)::text, 2, '0') || '-' || lpad((n % 10000)::text, 4, '0'),
  '4000 1234 5678 ' || lpad((n % 10000)::text, 4, '0'), 'Delivered on time, nothing to report ' || n, n % 100000,
  timestamptz '2026-01-01 00:00:00+00' + n * interval '1 second'
FROM generate_series(1, ${rows}) n;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO writ_ro;
`;
}

async function publishResources(world: World): Promise<void> {
  const { port } = world.postgres;
  await world.postgres.query("VACUUM (ANALYZE, FREEZE)", "shop");
  const names = Object.keys(resources) as ResourceName[];
  const writ = world.files.get("writ.yaml") ?? "";
  const lines = names.map((name) => `  ${name}: { addresses: ["127.0.0.1:${port}"], secrets: ["env:RO_PASSWORD"] }\n`);
  world.files.set("writ.yaml", writ + lines.join(""));
  for (const name of names) {
    world.files.set(`grants/${name}/alice.yaml`, grant());
    world.files.set(
      `resources/${name}.yaml`,
      `kind: postgres
address: 127.0.0.1:${port}
database: shop
tls: disable
owners: ["@acme/payments"]
${resources[name]}roles:
  read-only: { allow: [select], login: { user: ${user}, password: { env: RO_PASSWORD } } }
`,
    );
  }
  world.files.set(
    "masks/masked.yaml",
    `unlisted: show
columns:
  public.big.ssn: { keep: { last: 4 } }
  public.big.card: { keep: { last: 4 } }
`,
  );
  world.files.set(
    "masks/hidden.yaml",
    `unlisted: show\ncolumns: { public.accounts.bid: "null", public.accounts.abalance: "null" }\n`,
  );
  world.files.set("masks/detecting.yaml", "unlisted: show\ndetect: [credit-card, us-ssn, email, iban, token]\n");
  world.files.set("guards/masked.yaml", "deny: [{ statements: [truncate] }]\nlimit: { statement: 5m }\n");
  await world.publish();
}

async function restart(world: World, change: (configuration: string) => string): Promise<void> {
  await world.killProxy("SIGKILL");
  const path = world.at("proxy.yaml");
  const before = await readFile(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`proxy.yaml did not have what was to be changed:\n${before}`);
  await writeFile(path, after);
  await world.startProxy();
}
