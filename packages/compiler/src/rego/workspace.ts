// A temporary folder that holds sources under stable relative names, for one run of OPA. It must never leave the
// folder behind, nor write a source outside it.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { WritError } from "@writ/contracts";

/** Relative path with "/" → Rego text. */
export type RegoSources = ReadonlyMap<string, string>;

export const capabilitiesName = "capabilities.json";

/** Writes the sources and the capabilities, calls `work` with the folder, and removes the folder. */
export async function withWorkspace<T>(
  sources: RegoSources,
  capabilities: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "writ-rego-"));
  try {
    await writeFile(join(folder, capabilitiesName), capabilities);
    for (const [name, text] of sources) await writeSource(folder, name, text);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeSource(folder: string, name: string, text: string): Promise<void> {
  const path = resolve(folder, name);
  const inside = relative(folder, path);
  const plain = /^[A-Za-z0-9_./-]{1,200}$/.test(name) && name.endsWith(".rego");
  if (!plain || inside === "" || inside.startsWith("..") || inside.split(sep).join("/") !== name) {
    throw new WritError("COMPILER_MODEL", `A Rego source has the name ${JSON.stringify(name)}.`);
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
