// The clients of other languages that end-to-end tests run: their toolchains found, their libraries put into the
// checkout's cache once, pinned by the files beside them. It must never change anything outside that cache off CI.
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { componentCache, installOnCi, programPath } from "@writ/testkit";
import { root } from "./paths.ts";
import { runCommand } from "./process.ts";

/** How a client is started; what follows is the words that it takes itself. */
export interface ClientProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const buildTimeoutMs = 5 * 60_000;
const sources = join(root, "test/e2e/drivers");
// Copies the jars that pom.xml names; Maven itself brings no way to.
const copyJars = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/** psycopg, asyncpg and SQLAlchemy: starts `script` of drivers/python. */
export async function pythonClient(script: string): Promise<ClientProgram> {
  const { python, libraries } = await python3();
  const env = { PYTHONPATH: libraries, PYTHONDONTWRITEBYTECODE: "1", PYTHONUTF8: "1" };
  return { command: python, args: [join(sources, "python", script)], env };
}

async function python3(): Promise<{ python: string; libraries: string }> {
  const debian = ["python3", "python3-pip"];
  const python = await programPath({ name: "python3", debian });
  const version = await say(python, ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"]);
  const requirements = join(sources, "python/requirements.txt");
  const libraries = await cached(`python${version.trim()}`, [requirements], async (folder) => {
    const hasPip = (await run(python, ["-m", "pip", "--version"])).ok;
    if (!hasPip && process.env["CI"]) await installOnCi(debian);
    await must(python, ["-m", "pip", "install", "--quiet", "--no-input", "--target", folder, "-r", requirements]);
  });
  return { python, libraries };
}

/** pgjdbc in HikariCP, compiled. */
export async function javaClient(): Promise<ClientProgram> {
  const jdk = ["default-jdk-headless"];
  const javac = await programPath({ name: "javac", debian: jdk });
  const java = await programPath({ name: "java", debian: jdk });
  const pom = join(sources, "java/pom.xml");
  const code = await filesOf("java", ".java");
  const folder = await cached("java", [pom, ...code], async (made) => {
    const maven = await programPath({ name: "mvn", debian: ["maven"] });
    const local = `-Dmaven.repo.local=${join(componentCache, "clients/maven")}`;
    await must(maven, ["--quiet", "--batch-mode", "--file", pom, local, copyJars, `-DoutputDirectory=${made}`]);
    await must(javac, ["-encoding", "UTF-8", "-cp", join(made, "*"), "-d", join(made, "classes"), ...code]);
  });
  const classPath = [join(folder, "*"), join(folder, "classes")].join(delimiter);
  return { command: java, args: ["-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath, "JdbcClient"] };
}

/** pgx, built from the committed module, whose go.sum vouches for every source file. */
export async function goClient(): Promise<ClientProgram> {
  const go = await programPath({ name: "go", debian: ["golang-go"] });
  const module = join(sources, "go");
  const code = [join(module, "go.mod"), join(module, "go.sum"), ...(await filesOf("go", ".go"))];
  const folder = await cached("go", code, async (made) => {
    const args = [
      "build",
      "-C",
      module,
      "-mod=readonly",
      "-trimpath",
      "-buildvcs=false",
      "-o",
      join(made, "client"),
      ".",
    ];
    await must(go, args, { CGO_ENABLED: "0", GOFLAGS: "", GOWORK: "off" });
  });
  return { command: join(folder, "client"), args: [] };
}

/** node-postgres and porsager's postgres: starts `script` of drivers/node. */
export function nodeClient(script: string): ClientProgram {
  return { command: process.execPath, args: ["--no-deprecation", join(sources, "node", script)] };
}

export interface PostgresTools {
  readonly psql: string;
  readonly pgDump: string;
  readonly pgRestore: string;
  readonly pgbench: string;
  /** The newest server that this pg_dump takes. */
  readonly dumpMajor: number;
}

export async function postgresTools(): Promise<PostgresTools> {
  const tool = (name: string, from: string) => programPath({ name, debian: [from], ofPostgres: true });
  const psql = await tool("psql", "postgresql-client");
  const pgDump = await tool("pg_dump", "postgresql-client");
  const pgRestore = await tool("pg_restore", "postgresql-client");
  const pgbench = await tool("pgbench", "postgresql");
  const dumpMajor = Number(/\(PostgreSQL\) (\d+)/.exec(await say(pgDump, ["--version"]))?.[1]);
  return { psql, pgDump, pgRestore, pgbench, dumpMajor };
}

/** One after the other, so that the tests find them ready; what is missing is told, and fails where it is used. */
export async function prepareClients(report: (line: string) => void): Promise<void> {
  const wanted = {
    "Python clients": python3,
    "Java client": javaClient,
    "Go client": goClient,
    "pgbench, pg_dump": postgresTools,
  };
  for (const [name, prepare] of Object.entries(wanted)) {
    const outcome = await prepare().then(
      () => "ready",
      (error: unknown) => `MISSING, their tests will fail: ${error instanceof Error ? error.message : String(error)}`,
    );
    report(`${name}: ${outcome}`);
  }
}

async function filesOf(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(join(sources, folder));
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(sources, folder, name));
}

/** The folder of what `make` makes out of these files: made once, whole or not at all. */
async function cached(
  name: string,
  files: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const digest = createHash("sha256");
  for (const file of files) digest.update(file.slice(root.length)).update(await readFile(file));
  const folder = join(componentCache, "clients", `${name}-${digest.digest("hex").slice(0, 16)}`);
  if (await exists(folder)) return folder;
  const partial = `${folder}.${randomUUID()}.partial`;
  try {
    await mkdir(partial, { recursive: true });
    await make(partial);
    // Another process may have been faster; what it made is the same.
    await rename(partial, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runCommand({ command, args, timeoutMs: buildTimeoutMs, env: { ...process.env, ...env } });
}

async function must(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { ok, output } = await run(command, args, env);
  if (!ok) throw new Error(`${command} ${args.join(" ")} failed:\n${output.slice(-2_000)}`);
}

async function say(command: string, args: readonly string[]): Promise<string> {
  const { ok, output } = await run(command, args);
  if (!ok) throw new Error(`${command} ${args.join(" ")} failed:\n${output.slice(-2_000)}`);
  return output;
}
