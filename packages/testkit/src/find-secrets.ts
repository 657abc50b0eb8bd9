// Where noted secrets lie: in a text, in files below a folder, in arguments and environments of processes. It must
// never say a secret, only where one is; nor pass over a file because it is large, or because another is closed to us.
import { createReadStream, type Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** A mark is at most so long: what is cut between two parts of a file is looked at with the next one. */
const carryCharacters = 16 * 1024;

/** Shorter ones were chosen by people, and may stand in a process of somebody else's run. */
const drawnCharactersMin = 20;

/**
 * Whether one of the marks is a word of the text, also behind an escaped line break (`\nTOKEN` of JSON). One that was
 * drawn is found in the midst of a longer word too (`token%3DTOKEN` of an address, `session_TOKEN`).
 */
export function holdsSecret(text: string, marks: ReadonlySet<string>): boolean {
  const begins = beginsOf(marks);
  for (const [word] of text.matchAll(/[\w-]{8,}/g)) {
    if (marks.has(word) || (/^[nrt]/.test(word) && marks.has(word.slice(1)))) return true;
    for (let at = 0; begins.size > 0 && at + drawnCharactersMin <= word.length; at += 1) {
      const mark = begins.get(word.slice(at, at + drawnCharactersMin));
      if (mark?.some((each) => word.startsWith(each, at))) return true;
    }
  }
  return false;
}

const known = new WeakMap<ReadonlySet<string>, { readonly size: number; readonly begins: Begins }>();

/** Drawn marks by how they begin, made once for a set. */
type Begins = ReadonlyMap<string, readonly string[]>;

function beginsOf(marks: ReadonlySet<string>): Begins {
  const made = known.get(marks);
  if (made?.size === marks.size) return made.begins;
  const drawn = [...marks].filter((mark) => mark.length >= drawnCharactersMin);
  const begins = Map.groupBy(drawn, (mark) => mark.slice(0, drawnCharactersMin));
  known.set(marks, { size: marks.size, begins });
  return begins;
}

export interface SearchWish {
  readonly marks: ReadonlySet<string>;
  /** Paths below the folder, with slashes, of files that are to keep secrets. */
  readonly kept?: readonly RegExp[];
  /** Only files that were changed since, in milliseconds since 1970. */
  readonly sinceMs?: number;
}

/**
 * Paths below the folder of files that hold one where none is kept, sorted; with them what is ours and cannot be read,
 * and says so. Files that go meanwhile hold none, and what another user keeps closed to us no test of ours has filled.
 */
export async function filesWithSecrets(
  folder: string,
  { marks, kept = [], sinceMs = 0 }: SearchWish,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = [folder];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const inside = at;
    const entries = await readdir(inside, { withFileTypes: true }).catch(unread);
    if (entries === "closed" && (await isOurs(inside))) found.push(`${nameBelow(folder, inside)} (cannot be read)`);
    for (const entry of entries === "closed" ? [] : entries) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      if (!entry.isFile()) continue;
      const name = nameBelow(folder, path);
      if (kept.some((pattern) => pattern.test(name))) continue;
      const holds = await fileHolds(path, { marks, sinceMs });
      if (holds !== false) found.push(holds === "closed" ? `${name} (cannot be read)` : name);
    }
  }
  return found.sort();
}

function nameBelow(folder: string, path: string): string {
  return relative(folder, path).replaceAll("\\", "/");
}

/** Empty for what is gone. */
function unread(error: NodeJS.ErrnoException): Dirent[] | "closed" {
  return error.code === "ENOENT" || error.code === "ENOTDIR" ? [] : "closed";
}

async function isOurs(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.uid === (process.getuid?.() ?? found.uid);
}

async function fileHolds(path: string, { marks, sinceMs }: { marks: SearchWish["marks"]; sinceMs: number }) {
  const changed = await stat(path).catch(() => undefined);
  if (changed === undefined || changed.mtimeMs < sinceMs) return false;
  let carry = "";
  try {
    for await (const part of createReadStream(path, { encoding: "latin1", highWaterMark: 1 << 20 })) {
      const text = carry + String(part);
      if (holdsSecret(text, marks)) return true;
      carry = text.slice(-carryCharacters);
    }
  } catch (error) {
    if (unread(error as NodeJS.ErrnoException) === "closed" && (await isOurs(path))) return "closed";
  }
  return false;
}

/**
 * Processes that say one of those that were drawn, not chosen, in their arguments, which every user reads, and in their
 * environments where that is wanted: by number and program. None where there is no /proc.
 */
export async function processesWithSecrets(
  marks: ReadonlySet<string>,
  parts: readonly ("cmdline" | "environ")[],
): Promise<string[]> {
  const drawn = new Set([...marks].filter((mark) => mark.length >= drawnCharactersMin));
  const found: string[] = [];
  for (const pid of (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name))) {
    for (const part of parts) {
      const text = await readFile(`/proc/${pid}/${part}`, "latin1").catch(() => "");
      if (!holdsSecret(text, drawn)) continue;
      const name = (await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "")).trim();
      found.push(`${part} of process ${pid} (${name})`);
    }
  }
  return found;
}
