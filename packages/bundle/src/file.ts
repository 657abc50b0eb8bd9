// Reads and replaces whole files so that a crash leaves the old bytes or the new ones. It must never follow a link in
// the file's own place, wait on a pipe, or read without a bound.
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { WritError } from "@writ/contracts";
import { shown } from "./shown.ts";

/** A folder and a file name in it, with the rights a new file gets. */
export interface FilePlace {
  readonly folder: string;
  readonly name: string;
  readonly mode: number;
}

/**
 * A regular file of at most `bytesMax` bytes, or undefined where there is none.
 * Throws BUNDLE_OVERSIZED or BUNDLE_STORE.
 */
export async function readBounded(path: string, bytesMax: number): Promise<Uint8Array | undefined> {
  let handle: FileHandle;
  try {
    // O_NONBLOCK: opening a pipe must not wait for its writer.
    handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    if (errorCode(error) === "ELOOP")
      throw storeError(`${shown(path)} is a link; a regular file must lie there.`, error);
    throw storeError(`${shown(path)} cannot be opened (${errorCode(error)}).`, error);
  }
  try {
    const { size } = await regularFile(handle, path);
    if (size > bytesMax) throw oversized(path, size, bytesMax);
    return await readToEnd(handle, path, bytesMax);
  } finally {
    await handle.close();
  }
}

async function regularFile(handle: FileHandle, path: string): Promise<{ size: number }> {
  const stat = await handle.stat();
  if (!stat.isFile()) throw storeError(`${shown(path)} is no regular file.`);
  return stat;
}

/** Reads until the end; the file may have grown since its size was asked for, so the bound counts here as well. */
async function readToEnd(handle: FileHandle, path: string, bytesMax: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of handle.createReadStream({ autoClose: false, end: bytesMax })) {
      total += (chunk as Uint8Array).length;
      chunks.push(chunk as Uint8Array);
    }
  } catch (error) {
    throw storeError(`${shown(path)} cannot be read (${errorCode(error)}).`, error);
  }
  if (total > bytesMax) throw oversized(path, total, bytesMax);
  return Uint8Array.from(Buffer.concat(chunks));
}

/**
 * Replaces a file: a new one beside it, synced, moved into place, and the folder synced. `assertStill`, where given, is
 * asked at the last moment, and what it rejects with leaves the old file. Throws BUNDLE_STORE.
 */
export async function replaceFile(
  place: FilePlace,
  bytes: Uint8Array,
  assertStill?: () => Promise<void>,
): Promise<void> {
  const fresh = join(place.folder, `.${place.name}.${randomBytes(8).toString("hex")}.new`);
  try {
    await writeSynced(fresh, bytes, place.mode);
    await assertStill?.();
    await rename(fresh, join(place.folder, place.name));
    await syncFolder(place.folder);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    if (error instanceof WritError) throw error;
    throw storeError(`${shown(join(place.folder, place.name))} cannot be written (${errorCode(error)}).`, error);
  }
}

/** Whether `entry` is what a crash in replaceFile left of a new `name`. */
export function isLeftover(entry: string, name: string): boolean {
  return entry.startsWith(`.${name}.`) && /\.[0-9a-f]{16}\.new$/.test(entry);
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(path, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The operating system's word for what went wrong, such as ENOSPC. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}

export function storeError(detail: string, cause?: unknown): WritError {
  return new WritError("BUNDLE_STORE", detail, cause === undefined ? undefined : { cause });
}

function oversized(path: string, size: number, bytesMax: number): WritError {
  return new WritError("BUNDLE_OVERSIZED", `${shown(path)} has ${size} bytes or more; ${bytesMax} are allowed.`);
}
