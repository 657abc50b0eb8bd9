// What the bench measures through: the server itself, Writ, and PgBouncer where there is one, all without TLS on
// loopback.
import type pg from "pg";

export interface Target {
  readonly name: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password: string;
  /** Of the process in between; undefined for none. */
  readonly pid?: number;
  /** PEM file of the authority, where TLS is spoken and verified. */
  readonly caPath?: string;
}

export function clientConfig(target: Target): pg.ClientConfig {
  const { port, user, database, password } = target;
  return { host: "127.0.0.1", port, user, database, password, ssl: false };
}

/** Environment of libpq programs; the password is in no argument. */
export function libpqEnv(target: Target): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PGHOST: "127.0.0.1",
    PGPORT: String(target.port),
    PGUSER: target.user,
    PGDATABASE: target.database,
    PGPASSWORD: target.password,
    PGSSLMODE: target.caPath === undefined ? "disable" : "verify-full",
    ...(target.caPath === undefined ? {} : { PGSSLROOTCERT: target.caPath }),
  };
}
