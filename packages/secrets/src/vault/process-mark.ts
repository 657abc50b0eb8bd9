// Which process made a note, and whether it is gone for certain. It must never call one gone that may still run: its
// users would be taken from under their sessions.
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import { isObject } from "./vault-answer.ts";

export interface ProcessMark {
  readonly host: string;
  readonly pid: number;
  /** The kernel's start; empty where no /proc says it. */
  readonly boot: string;
  /** The namespace that the number is of: containers each count from 1. Empty without /proc. */
  readonly pids: string;
  /** When the process began, in ticks since the kernel's start. Empty without /proc. */
  readonly started: string;
}

export async function thisProcess(): Promise<ProcessMark> {
  return {
    host: hostname(),
    pid: process.pid,
    boot: (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim(),
    pids: await readlink("/proc/self/ns/pid").catch(() => ""),
    started: (await startedAt(process.pid)) ?? "",
  };
}

/** `mark` as a note has it, whatever it is; `here` of the process that asks. */
export async function isGone(mark: unknown, here: ProcessMark): Promise<boolean> {
  // Nobody notes a lease without saying who it is.
  if (!isObject(mark)) return true;
  const { host, pid, boot, pids, started } = mark;
  const isPid = typeof pid === "number" && Number.isSafeInteger(pid) && pid > 0;
  const isWhole = isPid && [host, boot, pids, started].every((text) => typeof text === "string");
  if (!isWhole) return false;
  if (boot === "" || here.boot === "") return boot === here.boot && host === here.host && !isRunning(pid);
  // Another kernel's, or another container's on this one. Of the same name it was this machine or container before it
  // started anew; of another name nobody here can say.
  if (boot !== here.boot) return host === here.host;
  if (pids !== here.pids) return host === here.host && pids !== "" && here.pids !== "";
  const since = await startedAt(pid);
  // Some systems show nobody the processes of others.
  if (since === "") return !isRunning(pid);
  return since !== undefined && started !== "" && since !== started;
}

/**
 * Field 22 of /proc/PID/stat (proc(5)); the name before it may hold anything, so it is counted from its last bracket.
 * Empty when there is no such process; undefined when that cannot be told.
 */
async function startedAt(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ESRCH: it ended while it was being read.
    return code === "ENOENT" || code === "ESRCH" ? "" : undefined;
  }
}

/** Without /proc a number is all there is: one that somebody else has by now counts as running; its users end late. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
