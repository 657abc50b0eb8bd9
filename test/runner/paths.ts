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

/** The unit tests of every package. */
function unitTests(): string[] {
  return readdirSync(join(root, "packages"))
    .flatMap((name) => filesBelow(`packages/${name}/test`, ".test.ts"))
    .sort();
}

/** The same in so many parts, each for a process of its own: one process has one core. Neighbours are dealt out. */
export function unitParts(): string[][] {
  const files = unitTests();
  return Array.from({ length: unitPartCount }, (_, part) => files.filter((_file, at) => at % unitPartCount === part));
}

const unitPartCount = 6;
