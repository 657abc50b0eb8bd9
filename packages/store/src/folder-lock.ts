// One publisher at a time in one folder, also on a file system that several machines share. It must never wait without
// an end, nor stay locked for ever because somebody crashed.
//
// The lock is a file that only one can make. What a crash leaves is told by watching, not by clocks or process ids,
// which differ between machines and containers: it stays the same file for `lockStaleMs`. It is moved away before it
// is removed, so that of several who wait one breaks it; and whoever holds a lock looks at it once more before the step
// that it guards, since he may have been asleep for longer than others watched.
import { randomBytes } from "node:crypto";
import { link, open, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import { lockLookMs, lockMsMax, lockStaleMs } from "./limits.ts";

export interface LockBounds {
  readonly lockMsMax: number;
  readonly lockStaleMs: number;
}

export interface FolderLock {
  /** Rejects with BUNDLE_STORE when somebody has broken the lock meanwhile. */
  assertHeld(): Promise<void>;
}

export const lockName = ".writ-publishing.lock";
const usual: LockBounds = { lockMsMax, lockStaleMs };

/** Runs `work` while no other holds the folder's lock. Rejects with BUNDLE_STORE, or as `work` does. */
export async function withFolderLock<Result>(
  folder: string,
  work: (lock: FolderLock) => Promise<Result>,
  bounds: LockBounds = usual,
): Promise<Result> {
  const path = join(folder, lockName);
  const mark = await acquire(path, bounds);
  const isHeld = async () => (await markOf(path)) === mark;
  try {
    return await work({
      assertHeld: async () => {
        if (!(await isHeld())) throw fault("it took so long that another publisher broke the lock; run it again");
      },
    });
  } finally {
    if (await isHeld()) await rm(path, { force: true });
  }
}

/** The mark of the lock that was made. */
async function acquire(path: string, bounds: LockBounds): Promise<string> {
  const begunMs = performance.now();
  let watched = "";
  let sinceMs = begunMs;
  for (;;) {
    const made = await make(path);
    if (made !== undefined) return made;
    const nowMs = performance.now();
    const mark = await markOf(path);
    if (mark !== watched) [watched, sinceMs] = [mark, nowMs];
    else if (mark !== "" && nowMs - sinceMs >= bounds.lockStaleMs) await breakLock(path, mark);
    if (nowMs - begunMs >= bounds.lockMsMax) {
      throw fault(`another publisher has held ${lockName} for ${bounds.lockMsMax} ms; remove it if none is running`);
    }
    await wait(lockLookMs * (0.5 + Math.random()));
  }
}

async function make(path: string): Promise<string | undefined> {
  try {
    const handle = await open(path, "wx", 0o644);
    try {
      // For people who find it; nothing reads it.
      await handle.writeFile(`${hostname()} ${process.pid} ${randomBytes(8).toString("hex")}\n`);
      return markFrom(await handle.stat({ bigint: true }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === "EEXIST") return undefined;
    throw fault(`${lockName} cannot be made (${codeOf(error)})`);
  }
}

/** Moves the lock away; if it was not the one that is stale, its owner gets it back. */
async function breakLock(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomBytes(8).toString("hex")}`;
  try {
    await rename(path, aside);
    if ((await markOf(aside)) !== stale) await link(aside, path);
  } catch {
    // Somebody else was faster; the owner, if it was not stale, is told by assertHeld.
  } finally {
    await rm(aside, { force: true });
  }
}

/** Empty where there is none. */
async function markOf(path: string): Promise<string> {
  try {
    return markFrom(await stat(path, { bigint: true }));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "";
    throw fault(`${lockName} cannot be looked at (${codeOf(error)})`);
  }
}

/** Not the change time: moving and linking alter it. */
function markFrom({ ino, size, mtimeNs }: { ino: bigint; size: bigint; mtimeNs: bigint }): string {
  return `${ino}:${size}:${mtimeNs}`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

function fault(what: string): WritError {
  return new WritError("BUNDLE_STORE", `The folder is locked by its publishers: ${what}.`);
}
