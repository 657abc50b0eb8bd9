// psql running files as PostgreSQL's own pg_regress does, against a door on loopback. What it prints is not kept: the
// oracles compare what servers answer.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { psqlPath } from "@writ/testkit";

/** What pg_regress.c gives to a database and to its clients. */
export const databaseTexts = (database: string): readonly string[] => [
  `CREATE DATABASE ${database} TEMPLATE = template0`,
  ...["lc_messages", "lc_monetary", "lc_numeric", "lc_time"].map(
    (name) => `ALTER DATABASE ${database} SET ${name} TO 'C'`,
  ),
  `ALTER DATABASE ${database} SET bytea_output TO 'hex'`,
  `ALTER DATABASE ${database} SET timezone_abbreviations TO 'Default'`,
  `ALTER DATABASE ${database} SET timezone TO 'PST8PDT'`,
  `ALTER DATABASE ${database} SET datestyle TO 'Postgres, MDY'`,
  `ALTER DATABASE ${database} SET intervalstyle TO 'postgres_verbose'`,
];

export interface PsqlRuns {
  run(path: string): Promise<void>;
  end(): Promise<void>;
}

export interface PsqlRunsOptions {
  readonly port: number;
  readonly user: string;
  readonly database: string;
  /** Holds `data/`; psql reads it as PG_ABS_SRCDIR. */
  readonly sources: string;
  readonly fileMs: number;
  /** The psql that runs the files; the system's when nothing is said. */
  readonly psql?: string | undefined;
}

export async function psqlRuns(options: PsqlRunsOptions): Promise<PsqlRuns> {
  const { port, user, database, sources, fileMs } = options;
  const folder = await mkdtemp(join(tmpdir(), "writ-rewriting-"));
  await mkdir(join(folder, "results"));
  for (const path of [folder, join(folder, "results")]) await chmod(path, 0o777);
  const psql = options.psql ?? (await psqlPath());
  const uri = `postgres://${user}@127.0.0.1:${port}/${database}?sslmode=disable`;
  const env = {
    ...{ PGAPPNAME: "pg_regress", PG_COLOR: "never", LC_ALL: "C", HOME: folder, PATH: process.env["PATH"] },
    ...{ PG_ABS_SRCDIR: sources, PG_ABS_BUILDDIR: folder, PG_LIBDIR: "/nowhere", PG_DLSUFFIX: ".so" },
  };
  const run = async (path: string): Promise<void> => {
    const input = await open(path, "r");
    const child = spawn(psql, ["-X", "-q", "-d", uri], { cwd: folder, env, stdio: [input.fd, "ignore", "ignore"] });
    const timer = setTimeout(() => child.kill("SIGKILL"), fileMs);
    await once(child, "close");
    clearTimeout(timer);
    await input.close();
  };
  return { run, end: () => rm(folder, { recursive: true, force: true }) };
}
