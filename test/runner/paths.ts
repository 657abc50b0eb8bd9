// Where things lie in the checkout. It must never depend on the folder the command was started in.
import { readdirSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** Tools that npm installed, by path: node_modules/.bin need not be in PATH. */
export const tool = (name: string): string => join(root, "node_modules/.bin", name);

/** Files below a folder whose names end so, sorted, as paths from the root; none when there is no such folder. */
export function filesBelow(folder: string, ending: string): string[] {
  let names: string[];
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(ending) && !name.split("/").includes("node_modules"))
    .map((name) => join(folder, name))
    .sort();
}

const liveEnding = ".live.test.ts";

function packageTests(): string[] {
  return readdirSync(join(root, "packages"))
    .flatMap((name) => filesBelow(`packages/${name}/test`, ".test.ts"))
    .sort();
}

/** Tests of every package alone, in parts: each for a process of its own, since one process has one core. */
export function unitParts(): string[][] {
  return dealt(packageTests().filter((path) => !path.endsWith(liveEnding)));
}

/** Tests of one package with what it stands on: PostgreSQL, OPA, git, threads, processes, a hanging disk. */
export function liveParts(): string[][] {
  return dealt(packageTests().filter((path) => path.endsWith(liveEnding)));
}

const partCount = 6;

/** Neighbours are dealt out: they are alike in length. */
function dealt(files: readonly string[]): string[][] {
  return Array.from({ length: partCount }, (_, part) => files.filter((_file, at) => at % partCount === part));
}
