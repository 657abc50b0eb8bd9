// The files of an access repository from a folder: only what belongs to the model, bounded, and never through a link.
import { closeSync, constants, type Dir, fstatSync, opendirSync, openSync, readSync } from "node:fs";
import { opendir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import { compareText } from "./diagnostic.ts";
import { repositoryBytesMax, repositoryEntriesMax } from "./limits.ts";
import { bytesMaxOf, isModelFolder, isSuspectTop, placeOf } from "./places.ts";
import type { RepositoryEntry, RepositoryFiles } from "./repository-files.ts";

/**
 * Files read before others have their turn: some milliseconds. A file takes four calls of microseconds each, and a
 * thread for each of them five times as long.
 */
const readsInTurn = 128;
const entriesInTurn = 1024;

interface Loading {
  readonly root: string;
  readonly entries: Map<string, RepositoryEntry>;
  readonly files: string[];
  seen: number;
  bytes: number;
  full: boolean;
}

/**
 * Reads the folder. What is in the way (a link, a file too large or not readable) is an entry of its own, from which
 * parseRepository makes a diagnostic. Throws MODEL_FOLDER when the folder itself cannot be read.
 */
export async function loadFolder(folder: string): Promise<RepositoryFiles> {
  const loading: Loading = {
    root: await openRoot(folder),
    entries: new Map(),
    files: [],
    seen: 0,
    bytes: 0,
    full: false,
  };
  await walk(loading, "");
  loading.files.sort(compareText);
  for (const [index, path] of loading.files.entries()) {
    readFile(loading, path);
    if (index % readsInTurn === readsInTurn - 1) await setImmediate();
  }
  return new Map([...loading.entries].sort(([a], [b]) => compareText(a, b)));
}

async function openRoot(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    await (await opendir(root)).close();
    return root;
  } catch (cause) {
    throw new WritError("MODEL_FOLDER", folder, { cause });
  }
}

/** Depth is bounded by isModelFolder: grants/RESOURCE/ is the deepest folder looked into. */
async function walk(loading: Loading, folder: string): Promise<void> {
  let handle: Dir;
  try {
    handle = opendirSync(join(loading.root, folder), { bufferSize: entriesInTurn });
  } catch {
    loading.entries.set(folder, { kind: "unreadable" });
    return;
  }
  const folders: string[] = [];
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      loading.seen += 1;
      if (loading.seen > repositoryEntriesMax) {
        loading.entries.set(join(folder, entry.name), { kind: "too-many" });
        return;
      }
      if (loading.seen % entriesInTurn === 0) await setImmediate();
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) noteLink(loading, path);
      else if (entry.isDirectory()) folders.push(path);
      else if (!belongs(path)) continue;
      else if (entry.isFile()) loading.files.push(path);
      else loading.entries.set(path, { kind: "special" });
    }
  } finally {
    handle.closeSync();
  }
  for (const path of folders.sort(compareText)) await enter(loading, path);
}

/** At the top only what the model reads or nearly reads; inside its folders everything. */
function belongs(path: string): boolean {
  if (placeOf(path).what !== "ignored") return true;
  return !path.includes("/") && isSuspectTop(path);
}

function noteLink(loading: Loading, path: string): void {
  const place = placeOf(path).what;
  if (place !== "ignored" || isModelFolder(path) || path === ".github") loading.entries.set(path, { kind: "link" });
}

async function enter(loading: Loading, path: string): Promise<void> {
  if (loading.seen > repositoryEntriesMax) return;
  if (isModelFolder(path)) await walk(loading, path);
  else if (path === ".github") loading.files.push(".github/CODEOWNERS");
  // A folder where none belongs: named, not looked into.
  else if (path.includes("/") || isSuspectTop(path)) loading.entries.set(path, { kind: "folder" });
}

function readFile(loading: Loading, path: string): void {
  if (loading.full) return;
  if (loading.bytes > repositoryBytesMax) {
    loading.full = true;
    loading.entries.set(path, { kind: "too-many" });
    return;
  }
  const place = placeOf(path);
  // Its name alone is the mistake; one that is not UTF-8 could not be opened by what it is shown as.
  if (place.what === "misplaced" && path.includes("\ufffd")) loading.entries.set(path, new Uint8Array());
  const entry = readEntry(join(loading.root, path), bytesMaxOf(place));
  if (entry === undefined) return;
  if (entry instanceof Uint8Array) loading.bytes += entry.length;
  loading.entries.set(path, entry);
}

/** undefined: no such file. O_NOFOLLOW: a link put there since the folder was listed is not followed either. */
function readEntry(path: string, bytesMax: number): RepositoryEntry | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { kind: "special" };
    if (stat.size > bytesMax) return { kind: "oversized" };
    return readBounded(descriptor, stat.size);
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
    if (code === "ENOENT") return undefined;
    return { kind: code === "ELOOP" ? "link" : "unreadable" };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** One byte more than expected is asked for: a file that grows while it is read is oversized, not cut. */
function readBounded(descriptor: number, size: number): RepositoryEntry {
  // Small ones share a piece of memory: making one for each takes as long as reading it.
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (length <= size) {
    const bytesRead = readSync(descriptor, buffer, length, buffer.length - length, length);
    if (bytesRead === 0) return buffer.subarray(0, length);
    length += bytesRead;
    // More was asked for, and there was no more: asking again would cost as much as the reading.
    if (length === size) return buffer.subarray(0, length);
  }
  return { kind: "oversized" };
}
