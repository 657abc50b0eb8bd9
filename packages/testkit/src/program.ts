// Finds programs that tests need. On CI it may install Debian's packages; elsewhere it must never change the machine,
// only say what to install.
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, readdir } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const installTimeoutMs = 5 * 60_000;
const foldersMax = 256;
/** Where Debian keeps PostgreSQL's programs by version; not all of them are in PATH. */
const debianPostgres = "/usr/lib/postgresql";

export interface ProgramWanted {
  readonly name: string;
  /** The Debian packages that bring it. */
  readonly debian: readonly string[];
  /** Look where Debian keeps PostgreSQL's programs by version, too. */
  readonly ofPostgres?: boolean;
}

/** The path of a program. Throws with what to install when there is none and this is not CI. */
export async function programPath(wanted: ProgramWanted, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = await findProgram(wanted, env);
  if (found !== undefined) return found;
  if (env["CI"]) await installOnCi(wanted.debian);
  const installed = env["CI"] ? await findProgram(wanted, env) : undefined;
  if (installed !== undefined) return installed;
  throw new Error(`${wanted.name} is not in PATH: install it (Debian: apt-get install ${wanted.debian.join(" ")})`);
}

async function findProgram({ name, ofPostgres }: ProgramWanted, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const inPath = await findInPath(name, env);
  if (inPath !== undefined || ofPostgres !== true) return inPath;
  const majors = await readdir(debianPostgres).catch(() => []);
  const newestFirst = majors.map(Number).sort((left, right) => right - left);
  const folders = newestFirst.map((major) => join(debianPostgres, String(major), "bin"));
  return findInPath(name, { PATH: folders.join(delimiter) });
}

/** The first executable `name` in PATH. */
export async function findInPath(name: string, env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  for (const folder of (env["PATH"] ?? "").split(delimiter).slice(0, foldersMax)) {
    const path = join(folder, name);
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder !== "" && usable) return path;
  }
  return undefined;
}

/** Installs Debian's packages, on CI only. Throws what apt-get said. */
export async function installOnCi(packages: readonly string[]): Promise<void> {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    const [command = "", ...rest] = [...prefix, ...args];
    await run(command, rest, { timeout: installTimeoutMs, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
}
