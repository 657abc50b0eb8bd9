// Writes actions/NAME/dist and the tables in actions/NAME/README.md, or with --check says which are stale: for each
// folder of actions/ that has an action.yml and code in src/NAME/main.ts. Must give the same bytes on every machine.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleAction } from "./bundle-action.ts";
import { parseActionFile, withTables } from "./readme-tables.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const entryOf = (name: string): string => `packages/actions/src/${name}/main.ts`;

/** Actions that are ready to be built, sorted. */
export async function actionNames(): Promise<readonly string[]> {
  const names = existsSync(join(root, "actions")) ? await readdir(join(root, "actions")) : [];
  return names
    .filter((name) => existsSync(join(root, `actions/${name}/action.yml`)) && existsSync(join(root, entryOf(name))))
    .sort();
}

/** Every generated file of one action, by its path from the root. `dist` holds these and no others. */
export async function generateAction(name: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [path, bytes] of await bundleAction({ root, entry: entryOf(name) })) {
    files.set(`actions/${name}/dist/${path}`, bytes);
  }
  const readme = `actions/${name}/README.md`;
  const action = parseActionFile(await readFile(join(root, `actions/${name}/action.yml`), "utf8"));
  files.set(readme, Buffer.from(withTables(await readFile(join(root, readme), "utf8"), action)));
  return files;
}

/** Files that are not as they would be made now, or lie in dist without being made; paths from the root. */
export async function staleFiles(name: string, made: ReadonlyMap<string, Uint8Array>): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const [path, bytes] of made) {
    const there = await readFile(join(root, path)).catch(() => undefined);
    if (there === undefined || !there.equals(bytes)) stale.push(path);
  }
  const dist = `actions/${name}/dist`;
  const listing = await readdir(join(root, dist), { recursive: true, withFileTypes: true }).catch(() => []);
  const lying = listing.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return [
    ...stale,
    ...lying.map((path) => path.slice(root.length).replace(/^\//, "")).filter((path) => !made.has(path)),
  ];
}

async function write(name: string, made: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const stale = await staleFiles(name, made);
  for (const path of stale) {
    const bytes = made.get(path);
    if (bytes === undefined) await rm(join(root, path));
    else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), bytes);
    }
    process.stdout.write(`${bytes === undefined ? "removed" : "wrote"} ${path}\n`);
  }
}

async function main(check: boolean): Promise<void> {
  for (const name of await actionNames()) {
    const made = await generateAction(name);
    if (!check) await write(name, made);
    for (const path of check ? await staleFiles(name, made) : []) {
      process.stderr.write(`${path} is stale: run npm run generate and commit it.\n`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) await main(process.argv.includes("--check"));
