// The checkout's cache of what clients need: each part made once out of the files that pin it, whole or not at all.
// It must never change anything outside that cache.
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { componentCache } from "@writ/testkit";
import { root } from "./paths.ts";
import { runCommand } from "./process.ts";

const buildTimeoutMs = 5 * 60_000;

/** The folder of what `make` makes out of these files: made once, whole or not at all. */
export async function cached(
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

/** Runs a command with the time that building a client may take. */
export function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runCommand({ command, args, timeoutMs: buildTimeoutMs, env: { ...process.env, ...env } });
}

/** Throws what the command said when it failed. */
export async function must(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { ok, output } = await run(command, args, env);
  if (!ok) throw new Error(`${command} ${args.join(" ")} failed:\n${output.slice(-2_000)}`);
}

/** What the command prints; throws when it failed. */
export async function say(command: string, args: readonly string[]): Promise<string> {
  const { ok, output } = await run(command, args);
  if (!ok) throw new Error(`${command} ${args.join(" ")} failed:\n${output.slice(-2_000)}`);
  return output;
}
