// One command at a time renews a login: a provider that rotates refresh tokens takes each but once, and ends the login
// when one comes again. It must never hold a lock beyond its work, remove the lock of another, nor wait without an end.
import { randomUUID } from "node:crypto";
import { open, readFile, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import { lockPollMs, lockStaleMs, lockWaitMsMax } from "./limits.ts";
import { isAlive } from "./posix-rights.ts";

/** Does `work` while no other command does any under this lock. @throws WritError CLI_KEEPING after a minute's wait. */
export async function underLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const endMs = Date.now() + lockWaitMsMax;
  const id = randomUUID();
  while (!(await make(file, `${process.pid} ${id} ${hostname()}\n`))) {
    if (Date.now() > endMs)
      throw new WritError("CLI_KEEPING", `${file}: another command holds it. Remove it if none runs.`);
    const holder = await holderOf(file);
    if (holder?.isGone === true) await removeGone(file, holder);
    await sleep(lockPollMs);
  }
  try {
    return await work();
  } finally {
    // One that cannot be removed is nobody's as soon as this process has ended.
    await removeAs(file, id, async () => (await holderOf(file))?.id === id).catch(() => {});
  }
}

/** What is known of the lock that stands; undefined when none does. */
export interface Holder {
  /** Of this one lock and no other; "unsigned" while its writer is about to write. */
  readonly id: string;
  /** Its command has ended, or has had it for longer than any work lasts. */
  readonly isGone: boolean;
}

export async function holderOf(file: string): Promise<Holder | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  const [pid, id = "unsigned", host = hostname()] = (await readFile(file, "utf8").catch(() => "")).trim().split(" ");
  const number = Number(pid);
  // On another machine, or in another container that has the same home, a number says nothing.
  const isDead = Number.isSafeInteger(number) && number > 0 && host === hostname() && !isAlive(number);
  const isPlain = /^[\w-]{1,64}$/.test(id);
  return { id: isPlain ? id : "unsigned", isGone: isDead || Date.now() - found.mtimeMs > lockStaleMs };
}

/** Removes the lock of a holder that was found gone, and no other that stands there by now. */
export async function removeGone(file: string, { id }: Holder): Promise<void> {
  await removeAs(file, id, async () => {
    const now = await holderOf(file);
    return now?.isGone === true && now.id === id;
  });
}

/**
 * Removes the lock with this id. Who may is settled by a file of that id, which but one can make: of two commands that
 * find the same stale lock, the second would remove what the first has taken since. Who has made it looks again. A
 * command that dies in between leaves the lock standing, and who waits for it is told where it lies.
 */
async function removeAs(file: string, id: string, isStill: () => Promise<boolean>): Promise<void> {
  const leave = `${file}.${id}`;
  if (!(await make(leave, ""))) return;
  try {
    if (await isStill()) await rm(file, { force: true });
  } finally {
    await rm(leave, { force: true });
  }
}

/** Whether this call made the file. */
async function make(file: string, text: string): Promise<boolean> {
  try {
    const handle = await open(file, "wx", 0o600);
    await handle.writeFile(text).finally(() => handle.close());
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Windows says EPERM of a file that is being removed.
    if (code === "EEXIST" || code === "EPERM") return false;
    throw new WritError("CLI_KEEPING", `${file} cannot be made (${code}).`);
  }
}
