// Programs that the bench runs: found in PATH or where Debian keeps PostgreSQL's. On CI they may be installed;
// elsewhere the machine must never be changed, only told what is missing.
import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { findInPath } from "@writ/testkit";
import { commandMsMax } from "./plan.ts";

export const run = promisify(execFile);

const debianFolder = "/usr/lib/postgresql";

/** The path of `name`, or undefined when it is not installed; on CI the Debian package `from` is tried first. */
export async function findCommand(name: string, from: string): Promise<string | undefined> {
  const found = await lookFor(name);
  if (found !== undefined || !process.env["CI"]) return found;
  await install(from).catch((error: unknown) => console.log(`${from} could not be installed: ${String(error)}`));
  return await lookFor(name);
}

async function lookFor(name: string): Promise<string | undefined> {
  const majors = await readdir(debianFolder).catch(() => []);
  const folders = majors
    .sort((left, right) => Number(right) - Number(left))
    .map((major) => join(debianFolder, major, "bin"));
  const path = [process.env["PATH"] ?? "", "/usr/sbin", ...folders].join(":");
  return await findInPath(name, { PATH: path });
}

async function install(debianPackage: string): Promise<void> {
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [
    ["update", "-qq"],
    ["install", "-y", "-qq", debianPackage],
  ]) {
    const [command = "", ...rest] = [...prefix, "apt-get", ...words];
    await run(command, rest, { timeout: commandMsMax, env });
  }
}
