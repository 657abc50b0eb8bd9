// One of the servers that are compared, fresh, and psql running files on it as PostgreSQL's own pg_regress does.
// What it prints must hold nothing that only says which of the servers it was.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { psqlPath, startPostgres } from "@writ/testkit";
import { startFreeProxy } from "./free-proxy.ts";

const database = "regression";

export interface SideOptions {
  readonly major: number;
  readonly through: "direct" | "proxy";
  /** Holds `data/`; psql reads it as PG_ABS_SRCDIR. */
  readonly sources: string;
  /** The psql that runs the files; the system's when nothing is said. */
  readonly psql?: string | undefined;
  /** Longest time for one file. */
  readonly fileMs: number;
}

export interface Side {
  /** What psql prints for the file, stdout and stderr together. */
  run(path: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server, and a proxy before it if wanted. */
export async function startSide(options: SideOptions): Promise<Side> {
  const folder = await mkdtemp(join(tmpdir(), "writ-side-"));
  const postgres = await startPostgres({ major: options.major, settings: serverSettings });
  for (const text of databaseTexts) await postgres.query(text);
  const proxy = options.through === "proxy" ? await startFreeProxy(postgres, database) : undefined;
  // The server's COPY reads and writes here too, as another user.
  await mkdir(join(folder, "results"));
  for (const path of [folder, join(folder, "results")]) await chmod(path, 0o777);
  const psql = options.psql ?? (await psqlPath());
  const uri = proxy?.uri ?? postgres.url(database);
  const run = async (path: string): Promise<string> => {
    const printed = join(folder, "printed");
    const [input, output] = await Promise.all([open(path, "r"), open(printed, "w")]);
    const child = spawn(psql, [...psqlArguments, "-d", uri], {
      cwd: folder,
      env: { ...psqlEnvironment, HOME: folder, PATH: process.env["PATH"], ...sourcesOf(options.sources, folder) },
      stdio: [input.fd, output.fd, output.fd],
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), options.fileMs);
    const [code] = (await once(child, "close")) as [number | null];
    clearTimeout(timer);
    await Promise.all([input.close(), output.close()]);
    const text = (await readFile(printed, "latin1")).replaceAll(folder, "BUILD-FOLDER");
    return `${withoutNumbers(text)}\nEXIT ${code ?? "killed"}\n`;
  };
  const stop = async () => {
    await proxy?.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { run, stop };
}

/** As pg_regress.c writes a temporary instance's, so far as they matter for what is printed. */
const serverSettings = { max_prepared_transactions: "2", log_statement: "none", autovacuum: "on" };

const databaseTexts = [
  `CREATE DATABASE ${database} TEMPLATE = template0`,
  ...["lc_messages", "lc_monetary", "lc_numeric", "lc_time"].map(
    (name) => `ALTER DATABASE ${database} SET ${name} TO 'C'`,
  ),
  `ALTER DATABASE ${database} SET bytea_output TO 'hex'`,
  `ALTER DATABASE ${database} SET timezone_abbreviations TO 'Default'`,
];

/** pg_regress_main.c, psql_start_test. */
const psqlArguments = ["-X", "-a", "-q", "-v", "HIDE_TABLEAM=on", "-v", "HIDE_TOAST_COMPRESSION=on"];

/** pg_regress.c, initialize_environment. */
const psqlEnvironment = {
  PGAPPNAME: "pg_regress",
  PGTZ: "PST8PDT",
  PGDATESTYLE: "Postgres, MDY",
  PGOPTIONS: "-c intervalstyle=postgres_verbose",
  PG_COLOR: "never",
  LC_ALL: "C",
};

function sourcesOf(sources: string, folder: string): Record<string, string> {
  return { PG_ABS_SRCDIR: sources, PG_ABS_BUILDDIR: folder, PG_LIBDIR: "/nowhere", PG_DLSUFFIX: ".so" };
}

/** Two servers have neither a port nor process ids in common; libpq names both. */
function withoutNumbers(text: string): string {
  return text
    .replaceAll(/(port |127\.0\.0\.1:)"?\d{4,5}\b"?/g, "$1PORT")
    .replaceAll(/(from server process with PID )\d+/g, "$1PID");
}
