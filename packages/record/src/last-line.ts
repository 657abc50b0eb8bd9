// The last whole lines of a file, read from its end in one bounded read. What they say is not verified here.
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { ChainPoint } from "./chain-file.ts";
import { tailBytesMax } from "./limits.ts";
import { hashLine } from "./line.ts";

/** The whole lines in the last `tailBytesMax` bytes, newline included, first one first. A torn end is left out. */
export async function tailLines(file: FileHandle): Promise<Buffer[]> {
  const { size } = await file.stat();
  const start = Math.max(0, size - tailBytesMax);
  const buffer = Buffer.alloc(size - start);
  const { bytesRead } = await file.read(buffer, 0, buffer.length, start);
  const lines: Buffer[] = [];
  let from = start === 0 ? 0 : buffer.indexOf(10) + 1;
  for (let to = buffer.indexOf(10, from); to !== -1 && to < bytesRead; to = buffer.indexOf(10, from)) {
    lines.push(buffer.subarray(from, to + 1));
    from = to + 1;
  }
  return lines;
}

/**
 * Number and hash of a chained file's last line, once that line is on stable storage; undefined when it cannot be
 * told.
 */
export async function lastLineOf(path: string): Promise<ChainPoint | undefined> {
  let file: FileHandle | undefined;
  try {
    // A pipe in the place of a journal must not hold whoever begins one.
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const last = (await tailLines(file)).at(-1);
    if (last === undefined) return undefined;
    const { n } = JSON.parse(last.toString("utf8")) as { n?: unknown };
    if (!Number.isSafeInteger(n)) return undefined;
    // Another process may have written it a moment ago; what is pinned must not vanish with the power.
    await file.datasync();
    return { lines: n as number, head: hashLine(last) };
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}
