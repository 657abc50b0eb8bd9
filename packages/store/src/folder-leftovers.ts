// What crashed publishers left in a folder: files that were being written. It must never touch one that may still be.
import { opendir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { lockName } from "./folder-lock.ts";
import { leftoverMs, leftoversMax } from "./limits.ts";

/** As replaceFile of @writ/bundle names them, and locks that were moved aside. */
const isLeftover = (name: string): boolean =>
  /^\..+\.[0-9a-f]{16}\.new$/.test(name) || (name.startsWith(`${lockName}.`) && /\.[0-9a-f]{16}$/.test(name));

/** Removes those older than a day, some at a time. Never rejects: they are in nobody's way. */
export async function removeLeftovers(folder: string, nowMs = Date.now()): Promise<void> {
  let left = leftoversMax;
  try {
    for await (const { name } of await opendir(folder)) {
      if (!isLeftover(name)) continue;
      const { mtimeMs } = await stat(join(folder, name));
      if (nowMs - mtimeMs < leftoverMs) continue;
      await rm(join(folder, name), { force: true });
      left -= 1;
      if (left === 0) return;
    }
  } catch {
    // A folder that cannot be read is told where it matters.
  }
}
