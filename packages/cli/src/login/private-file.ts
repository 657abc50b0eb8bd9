// Files that only their owner may read, in a folder that only their owner may enter. It must never read one whose
// rights are wider, nor leave half of one behind.
import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { WritError } from "@writ/contracts";
import { keptBytesMax } from "./limits.ts";
import { readFlags, rightsFault } from "./posix-rights.ts";

/** Makes the folder (0700) where it is missing. @throws WritError CLI_KEEPING when others may reach it. */
export async function privateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory()) throw unsafe(folder, "it is no folder");
  const fault = rightsFault(found, "folder");
  if (fault !== undefined) throw unsafe(folder, fault);
}

/** Its text; undefined when there is none. @throws WritError CLI_KEEPING when others may reach it, or it is no file. */
export async function readPrivate(file: string): Promise<string | undefined> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file, readFlags);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw unsafe(file, code === "ELOOP" ? "it is a link" : `it cannot be read (${code})`);
  }
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw unsafe(file, "it is no file");
    const fault = rightsFault(found, "file");
    if (fault !== undefined) throw unsafe(file, fault);
    if (found.size > keptBytesMax) throw unsafe(file, "it is larger than anything Writ keeps");
    return await handle.readFile("utf8");
  } finally {
    await handle.close();
  }
}

/** Writes it whole (0600), or leaves what was there. The folder must exist. */
export async function writePrivate(file: string, text: string): Promise<void> {
  const made = `${file}.${randomUUID()}.new`;
  try {
    const handle = await open(made, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(made, file);
  } catch (error) {
    await rm(made, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    throw unsafe(dirname(file), `it cannot be written in (${code})`);
  }
}

function unsafe(path: string, what: string): WritError {
  return new WritError("CLI_KEEPING", `${path}: ${what}.`);
}
