// Reads a credential from a file, such as a mounted one. It must never wait on a pipe, read without a bound, or use a
// file that every user of the machine may read.
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import { limits } from "./limits.ts";

/** POSIX: the right of others to read or to write. A group may read, as container platforms mount secrets so. */
const othersMayReadOrWrite = 0o006;
const othersMayWrite = 0o002;

/**
 * The bytes of the file. `othersMayRead`: such as tokens that Kubernetes mounts; never writable by them. Links are
 * followed, since container platforms mount secrets as links. Throws SECRETS_ABSENT, SECRETS_UNREADABLE,
 * SECRETS_EXPOSED or SECRETS_UNFIT.
 */
export async function readSecretFile(path: string, othersMayRead?: true): Promise<Uint8Array> {
  const handle = await openFile(path);
  try {
    await assertPrivate(handle, path, othersMayRead === true ? othersMayWrite : othersMayReadOrWrite);
    return await readToEnd(handle, path);
  } finally {
    await handle.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    const code = errorCode(error);
    const absent = code === "ENOENT" || code === "ENOTDIR";
    throw new WritError(absent ? "SECRETS_ABSENT" : "SECRETS_UNREADABLE", `${place(path)} cannot be opened (${code}).`);
  }
}

async function assertPrivate(handle: FileHandle, path: string, refusedMode: number): Promise<void> {
  const stat = await handle.stat();
  if (!stat.isFile()) throw new WritError("SECRETS_UNREADABLE", `${place(path)} is no regular file.`);
  // Windows keeps no such rights in the mode.
  if (process.platform !== "win32" && (stat.mode & refusedMode) !== 0) {
    const mode = (stat.mode & 0o777).toString(8).padStart(4, "0");
    throw new WritError("SECRETS_EXPOSED", `${place(path)} has mode ${mode}.`);
  }
}

async function readToEnd(handle: FileHandle, path: string): Promise<Uint8Array> {
  const buffer = Buffer.alloc(limits.secretBytesMax + 1);
  let length = 0;
  try {
    for (let bytesRead = -1; bytesRead !== 0 && length < buffer.length; length += bytesRead) {
      ({ bytesRead } = await handle.read(buffer, length, buffer.length - length, length));
    }
  } catch (error) {
    throw new WritError("SECRETS_UNREADABLE", `${place(path)} cannot be read (${errorCode(error)}).`);
  }
  if (length > limits.secretBytesMax) {
    throw new WritError("SECRETS_UNFIT", `${place(path)} has more than ${limits.secretBytesMax} bytes.`);
  }
  return buffer.subarray(0, length);
}

export function place(path: string): string {
  return `The file ${JSON.stringify(path)}`;
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
