// One command at a time renews a login: a provider that rotates refresh tokens takes each but once, and ends the login
// when one comes again. It must never hold a lock beyond its work, nor wait without an end.
import { open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import { lockPollMs, lockStaleMs, lockWaitMsMax } from "./limits.ts";
import { isAlive } from "./posix-rights.ts";

/** Does `work` while no other command does any under this lock. @throws WritError CLI_KEEPING after a minute's wait. */
export async function underLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const endMs = Date.now() + lockWaitMsMax;
  while (!(await take(file))) {
    if (Date.now() > endMs)
      throw new WritError("CLI_KEEPING", `${file}: another command holds it. Remove it if none runs.`);
    await removeIfNobodys(file);
    await sleep(lockPollMs);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(`${process.pid}\n`).finally(() => handle.close());
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows says EPERM of a file that is being removed.
    if (code === "EEXIST" || code === "EPERM") return false;
    throw new WritError("CLI_KEEPING", `${file} cannot be made (${code}).`);
  }
}

async function removeIfNobodys(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return;
  const ageMs = Date.now() - found.mtimeMs;
  const pid = Number((await readFile(file, "utf8").catch(() => "")).trim());
  // An empty one was made a moment ago, and its writer is about to write.
  const dead = Number.isSafeInteger(pid) && pid > 0 && !isAlive(pid);
  if (dead || ageMs > lockStaleMs) await rm(file, { force: true });
}
