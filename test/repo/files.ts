// The files of the repository as git knows them, for the tests of the house. It must never list what git ignores.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../runner/paths.ts";

const listing = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });

/** Every committed file that is still there, with "/" from the root. */
export const files: readonly string[] = listing
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

/** Code that people write: TypeScript outside generated folders. */
export const code: readonly string[] = files.filter((path) => path.endsWith(".ts") && !path.includes("/generated/"));

const texts = new Map<string, string>();

export function read(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), "utf8");
  texts.set(path, text);
  return text;
}

export const linesOf = (path: string): string[] => read(path).replace(/\n$/, "").split("\n");

/** Names of the packages. */
export const packages: readonly string[] = [
  ...new Set(files.flatMap((path) => /^packages\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? [])),
].sort();

/** What a file imports or re-exports, types included, with the line. */
export function importsOf(path: string): { readonly from: string; readonly line: number }[] {
  const text = read(path);
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*"([^"]+)"|(?:^|\n)\s*import\s*"([^"]+)"|\bimport\("([^"]+)"\)/g;
  return [...text.matchAll(pattern)].map((match) => ({
    from: match[1] ?? match[2] ?? match[3] ?? "",
    line: text.slice(0, match.index + match[0].length).split("\n").length,
  }));
}
