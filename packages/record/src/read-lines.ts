// Lines of a file as raw bytes, in bounded memory. The file may be growing or hostile: what is read is what was there
// when it was opened, and no line is longer than a record's lines may be.
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import { lineBytesMax, readBytes } from "./limits.ts";

const newline = 10;

/**
 * Yields lines with their newlines, as many at once as were read together. The last one may lack it (a torn write), and
 * so does one that is too long, after which nothing follows. Buffers are the receiver's to keep.
 * @throws WritError RECORD_ALTERED for a link, a folder or a device; else what the system throws.
 */
export async function* readLines(path: string): AsyncGenerator<readonly Buffer[], void> {
  const file = await openFile(path);
  try {
    const status = await file.stat();
    if (!status.isFile()) throw notAFile();
    const { size } = status;
    // Not from the pool: lines are parts of it, and keep it.
    let parts: Buffer[] = [];
    let partsBytes = 0;
    for (let position = 0; position < size; ) {
      const chunk = Buffer.allocUnsafeSlow(Math.min(readBytes, size - position));
      const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      let from = 0;
      const lines: Buffer[] = [];
      const read = chunk.subarray(0, bytesRead);
      for (let at = read.indexOf(newline); at !== -1; at = read.indexOf(newline, from)) {
        const rest = read.subarray(from, at + 1);
        lines.push(parts.length === 0 ? rest : Buffer.concat([...parts, rest]));
        parts = [];
        partsBytes = 0;
        from = at + 1;
      }
      if (lines.length > 0) yield lines;
      parts.push(read.subarray(from));
      partsBytes += bytesRead - from;
      if (partsBytes > lineBytesMax) break;
    }
    if (partsBytes > 0) yield [Buffer.concat(parts)];
  } finally {
    await file.close();
  }
}

/** O_NONBLOCK so that a pipe in the place of a file cannot hold the reader. */
async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === "ELOOP" || code === "ENXIO" ? notAFile() : error;
  }
}

function notAFile(): WritError {
  return new WritError("RECORD_ALTERED", "A link, a folder or a device stands in the place of a file.");
}
