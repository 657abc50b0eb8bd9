// What POSIX has and Windows has not: rights of files by number, their owner, links that are not followed. It must
// never call a file private whose rights it did not see. On Windows a user's own folders are closed to others by their
// lists of rights, which are inherited.
import { constants, type Stats } from "node:fs";

const windows = process.platform === "win32";

/** Flags to open a file for reading without following a link at its end. */
export const readFlags = windows ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NOFOLLOW;

/** Why this is not private to who runs this; undefined when it is. */
export function rightsFault({ mode, uid }: Pick<Stats, "mode" | "uid">, kind: "file" | "folder"): string | undefined {
  if (windows) return undefined;
  if (uid !== process.getuid?.()) return "it belongs to somebody else";
  if ((mode & 0o077) === 0) return undefined;
  const wanted = kind === "file" ? "600" : "700";
  return `others may reach it (mode ${(mode & 0o777).toString(8).padStart(4, "0")}): chmod ${wanted}`;
}

/** Whether a process of that id lives. Of another user's it says yes. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Signals that a program gets passed on. Windows knows but the first two, and ends a program at either. */
export const passedSignals: readonly NodeJS.Signals[] = windows
  ? ["SIGINT", "SIGTERM"]
  : ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2"];
