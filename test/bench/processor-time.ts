// Time that a process has spent on the processors, all its threads together. Linux only: elsewhere there is no such
// figure.
import { readFile } from "node:fs/promises";

/** USER_HZ, which Linux holds at 100 for every program (man 5 proc, `utime`). */
const ticksPerSecond = 100;

/** Processor time of this process for each call, one after the other, in microseconds. */
export async function ownMicrosEach<Item>(
  items: readonly Item[],
  call: (item: Item) => Promise<unknown>,
): Promise<number> {
  const before = process.cpuUsage();
  for (const item of items) await call(item);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / items.length;
}

/** User and system time of a process in microseconds, to 10 ms; undefined where /proc is not Linux's. */
export async function processorMicros(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The second field is a name in parentheses, which may hold spaces; `utime` and `stime` are the 14th and 15th.
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields?.[11]) + Number(fields?.[12]);
  return Number.isFinite(ticks) ? (ticks * 1_000_000) / ticksPerSecond : undefined;
}
