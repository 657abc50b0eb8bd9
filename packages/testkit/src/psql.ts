// Finds psql. On CI it may install it; elsewhere it must never change the machine, only say what to install.
import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const installTimeoutMs = 5 * 60_000;

/** The path of psql. Throws with what to do when there is none. */
export async function psqlPath(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const found = await findInPath("psql", env);
  if (found) return found;
  if (env["CI"]) {
    await installOnCi();
    const installed = await findInPath("psql", env);
    if (installed) return installed;
  }
  throw new Error("psql is not in PATH: install PostgreSQL's client (Debian: apt-get install postgresql-client)");
}

/** The first executable `name` in PATH. */
export async function findInPath(name: string, env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  for (const folder of (env["PATH"] ?? "").split(delimiter).slice(0, 256)) {
    const path = join(folder, name);
    const usable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder !== "" && usable) return path;
  }
  return undefined;
}

async function installOnCi(): Promise<void> {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const args of [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "postgresql-client"],
  ]) {
    const [command = "", ...rest] = [...prefix, ...args];
    await run(command, rest, { timeout: installTimeoutMs, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
}
