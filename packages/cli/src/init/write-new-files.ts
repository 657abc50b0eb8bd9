// Writes files where none are. It must never overwrite one, nor follow a link out of the folder.
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { WritError } from "@writ/contracts";

/**
 * All or nothing, but for those of `mayStay` that are there already: they stay. Returns what was written.
 * @throws WritError CLI_EXISTS when another is there, or a link or a file where a folder should be.
 */
export async function writeNewFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  mayStay: (path: string) => boolean,
): Promise<readonly string[]> {
  const wanted: string[] = [];
  for (const path of files.keys()) {
    await assertPlainFolders(folder, path);
    const there = await exists(join(folder, path));
    if (there && !mayStay(path)) throw new WritError("CLI_EXISTS", join(folder, path));
    if (!there) wanted.push(path);
  }
  for (const path of wanted) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), files.get(path) ?? "", { flag: "wx" });
  }
  return wanted;
}

async function assertPlainFolders(folder: string, path: string): Promise<void> {
  const parts = path.split("/").slice(0, -1);
  for (const [index] of parts.entries()) {
    const parent = join(folder, ...parts.slice(0, index + 1));
    const found = await lstat(parent).catch(() => undefined);
    if (found !== undefined && !found.isDirectory()) throw new WritError("CLI_EXISTS", parent);
  }
}

export async function exists(file: string): Promise<boolean> {
  return await lstat(file).then(
    () => true,
    () => false,
  );
}
