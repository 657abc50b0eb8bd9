// Starts what an oracle needs, lets psql run the files, and stops everything. It must never leave a server behind.
import { basename } from "node:path";
import { loadParser } from "@writ/sql";
import { type LocalPostgres, startPostgres } from "@writ/testkit";
import { serveIdentity } from "./identity.ts";
import { serveMasked } from "./masked.ts";
import { openDoor } from "./psql-door.ts";
import { databaseTexts, psqlRuns } from "./psql-run.ts";
import type { Tally } from "./tally.ts";

const database = "regression";
const fileMsMax = 10 * 60_000;

export interface RunOptions {
  readonly major: number;
  /** Holds `data/`, which the files may copy from. */
  readonly sources: string;
  readonly files: readonly string[];
  readonly psql?: string | undefined;
  readonly onFile?: (line: string) => void;
}

// What runs beside the statements makes plans and the order of rows differ.
const serverSettings = { max_prepared_transactions: "2", log_statement: "none", autovacuum: "off", jit: "off" };

async function startServer(major: number): Promise<LocalPostgres> {
  const server = await startPostgres({ major, settings: serverSettings });
  for (const text of databaseTexts(database)) await server.query(text);
  return server;
}

/** Every table replaced, nothing masked. */
export async function runIdentity(tally: Tally, options: RunOptions): Promise<void> {
  await loadParser();
  const servers = await Promise.all(["direct", "rewritten", "again"].map(() => startServer(options.major)));
  const [direct, rewritten, again] = servers;
  if (direct === undefined || rewritten === undefined || again === undefined) return;
  const door = await openDoor((guest) => serveIdentity({ direct, rewritten, again }, tally, guest));
  try {
    await runFiles(tally, { ...options, port: door.port, user: direct.user });
  } finally {
    await door.close();
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Masked statements over real data, and the same statements over what the masks make of it. */
export async function runMasked(tally: Tally, options: RunOptions): Promise<void> {
  await loadParser();
  const server = await startServer(options.major);
  const door = await openDoor((guest) => serveMasked(server, tally, guest));
  try {
    await runFiles(tally, { ...options, port: door.port, user: server.user });
  } finally {
    await door.close();
    await server.stop();
  }
}

async function runFiles(tally: Tally, options: RunOptions & { port: number; user: string }): Promise<void> {
  const runs = await psqlRuns({ ...options, database, fileMs: fileMsMax });
  try {
    for (const path of options.files) {
      const startedMs = performance.now();
      tally.start(basename(path, ".sql"));
      await runs.run(path);
      options.onFile?.(`${basename(path, ".sql")} ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
    }
  } finally {
    await runs.end();
  }
}
