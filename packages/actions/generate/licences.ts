// The licences of what others wrote and dist holds. A package without a text of its own is named with its licence; one
// that names none ends the build.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** `inputs`: paths of bundled modules from the root, as esbuild's metafile has them. */
export async function formatLicences(root: string, inputs: readonly string[]): Promise<string> {
  const folders = [
    ...new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])),
  ];
  const parts = await Promise.all(folders.map((folder) => licenceIn(join(root, folder))));
  return [...new Set(parts)].sort().join(`\n${"-".repeat(80)}\n\n`);
}

async function licenceIn(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  if (license === undefined) throw new Error(`${name} names no licence: it cannot go into dist`);
  const file = (await readdir(folder)).sort().find((found) => /^licen[cs]e(\.|$)/i.test(found));
  const text =
    file === undefined ? "" : `\n${(await readFile(join(folder, file), "utf8")).replaceAll("\r", "").trim()}\n`;
  return `${name} ${version} (${license})\n${text}`;
}
