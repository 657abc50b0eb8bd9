// The clients of other languages that end-to-end tests run: their toolchains found, their libraries put into the
// checkout's cache once, pinned by the files beside them. It must never change anything outside that cache off CI.
import { readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { componentCache, programPath, versitygwPath } from "@writ/testkit";
import { actProgram } from "./act.ts";
import { cached, must } from "./client-cache.ts";
import { actionlint, zizmor } from "./linters.ts";
import { root } from "./paths.ts";
import { postgresTools } from "./postgres-tools.ts";
import { pip, python3 } from "./python.ts";

/** How a client is started; what follows is the words that it takes itself. */
export interface ClientProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const sources = join(root, "test/e2e/drivers");
// Copies the jars that pom.xml names; Maven itself brings no way to.
const copyJars = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/** psycopg, asyncpg and SQLAlchemy: starts `script` of drivers/python. */
export async function pythonClient(script: string): Promise<ClientProgram> {
  const { python, libraries } = await pythonLibraries();
  const env = { PYTHONPATH: libraries, PYTHONDONTWRITEBYTECODE: "1", PYTHONUTF8: "1" };
  return { command: python, args: [join(sources, "python", script)], env };
}

async function pythonLibraries(): Promise<{ python: string; libraries: string }> {
  const { python, version } = await python3();
  const requirements = join(sources, "python/requirements.txt");
  const libraries = await cached(`python${version}`, [requirements], (folder) =>
    pip(python, ["install", "--target", folder, "-r", requirements]),
  );
  return { python, libraries };
}

/** pgjdbc in HikariCP, compiled: starts the class `main` of drivers/java. */
export async function javaClient(main = "JdbcClient"): Promise<ClientProgram> {
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
  return { command: java, args: ["-XX:TieredStopAtLevel=1", "-Xmx512m", "-cp", classPath, main] };
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

/** One after the other, so that the tests find them ready; what is missing is told, and fails where it is used. */
export async function prepareClients(report: (line: string) => void): Promise<void> {
  const wanted = {
    chromium: () => programPath({ name: "chromium", debian: ["chromium"] }),
    "Python clients": pythonLibraries,
    "Java client": javaClient,
    "Go client": goClient,
    "psql, pgbench, pg_dump": postgresTools,
    "psql, pgbench, pg_dump 18": () => postgresTools({ major: 18 }),
    act: actProgram,
    actionlint,
    zizmor,
    versitygw: versitygwPath,
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
