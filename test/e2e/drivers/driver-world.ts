// The world that other people's clients are tried in: one database, reached directly and through the proxy as a role
// that may do everything, and through masks. It must never let a client connect without verifying whom it reached.
import { grant, World } from "../world.ts";

/** Where a client connects, in the words of libpq. */
export interface Place {
  readonly PGHOST: string;
  readonly PGPORT: string;
  readonly PGUSER: string;
  readonly PGDATABASE: string;
  readonly PGPASSWORD: string;
  readonly PGSSLMODE: "verify-full";
  readonly PGSSLROOTCERT: string;
}

const freePassword = "free-password";
/** Rights of their own, so that both ways see the same; `pg_read_all_settings` and the like would change nothing. */
const sql = `
CREATE ROLE writ_free LOGIN PASSWORD '${freePassword}';
GRANT ALL ON DATABASE shop TO writ_free;
GRANT ALL ON SCHEMA public TO writ_free;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO writ_free;
INSERT INTO public.invoices SELECT n, 1 + n % 3, n, 'order ' || n FROM generate_series(501, 8000) n;
`;

/** A proxy before a PostgreSQL of this version, with `orders-db` behind masks and `free-db` without any. */
export async function startDriverWorld(major: number): Promise<World> {
  const world = await World.start({ major, sql, env: { FREE_PASSWORD: freePassword } });
  const orders = world.files.get("resources/orders-db.yaml") ?? "";
  const writ = world.files.get("writ.yaml") ?? "";
  world.files.set(
    "resources/free-db.yaml",
    `${orders.slice(0, orders.indexOf("roles:"))}roles:
  free: { allow: [all], login: { user: writ_free, password: { env: FREE_PASSWORD } } }
  reader: { allow: [select], login: { user: writ_ro, password: { env: RO_PASSWORD } } }
`,
  );
  world.files.set(
    "writ.yaml",
    `${writ}  free-db: { addresses: [${JSON.stringify(address(world))}], secrets: ["env:FREE_PASSWORD", "env:RO_PASSWORD"] }\n`,
  );
  world.files.set("grants/free-db/alice.yaml", grant({ role: "free" }));
  world.files.set("grants/free-db/alice-reads.yaml", grant({ role: "reader" }));
  // Rows of the catalogue count: porsager's postgres reads some three hundred types, pg_dump five thousand comments.
  world.files.set(
    "guards/orders-db.yaml",
    "deny: [{ statements: [truncate] }]\nlimit: { rows: 7000, statement: 1m }\n",
  );
  await world.publish();
  await world.until((status) => status.bundle.seq === 2);
  return world;
}

const address = (world: World): string => `127.0.0.1:${world.postgres.port}`;

/** Straight to the server, as the user that the proxy uses for `free`. */
export function directly(world: World): Place {
  const { port, caPath } = world.postgres;
  return place({ port, user: "writ_free", database: "shop", password: freePassword, ca: caPath });
}

/** Through the proxy, nothing masked: where all is allowed, or as a role that may only read. */
export async function freely(world: World, role: "free" | "reader" = "free"): Promise<Place> {
  const password = await world.token({ resource: "free-db" });
  return place({ port: world.port, user: role, database: "free-db", password, ca: world.at("ca.pem") });
}

/** Through the proxy, masks and guards on. */
export async function masked(world: World, role: "read-only" | "read-write"): Promise<Place> {
  return place({
    port: world.port,
    user: role,
    database: "orders-db",
    password: await world.token(),
    ca: world.at("ca.pem"),
  });
}

function place(to: { port: number; user: string; database: string; password: string; ca: string }): Place {
  return {
    ...{ PGHOST: "127.0.0.1", PGPORT: String(to.port), PGUSER: to.user, PGDATABASE: to.database },
    ...{ PGPASSWORD: to.password, PGSSLMODE: "verify-full", PGSSLROOTCERT: to.ca },
  };
}
