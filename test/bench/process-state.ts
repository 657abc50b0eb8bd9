// What a process holds now: memory and open descriptors, from /proc. Linux only: elsewhere there are no such figures.
import { readdir, readFile } from "node:fs/promises";

export interface ProcessState {
  /** Memory of the process that is in use of the machine's, in KiB. */
  readonly residentKib: number;
  readonly descriptors: number;
}

/** Undefined where /proc is not Linux's, or the process is gone. */
export async function processState(pid: number): Promise<ProcessState | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const residentKib = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
    if (!Number.isFinite(residentKib)) return undefined;
    return { residentKib, descriptors: (await readdir(`/proc/${pid}/fd`)).length };
  } catch {
    return undefined;
  }
}
