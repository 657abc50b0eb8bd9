// Names in a folder, sorted; none when there is no such folder. Nothing is followed or opened.
import { readdir } from "node:fs/promises";

/**
 * Sorted by code unit, which sorts ids by time. Throws what the system throws, except that a missing folder is empty.
 */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}
