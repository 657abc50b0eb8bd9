// Where noted secrets lie: in a text, in files below a folder, in arguments and environments of processes. It must
// never say a secret, only where one is; nor pass over a file because it is large.
import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** A mark is at most so long: what is cut between two parts of a file is looked at with the next one. */
const carryCharacters = 16 * 1024;

/** Shorter ones were chosen by people, and may stand in a process of somebody else's run. */
const drawnCharactersMin = 20;

/** Whether one of the marks is a word of the text, also behind an escaped line break (`\nTOKEN` of JSON). */
export function holdsSecret(text: string, marks: ReadonlySet<string>): boolean {
  for (const [word] of text.matchAll(/[\w-]{8,}/g)) {
    if (marks.has(word) || (/^[nrt]/.test(word) && marks.has(word.slice(1)))) return true;
  }
  return false;
}

export interface SearchWish {
  readonly marks: ReadonlySet<string>;
  /** Paths below the folder, with slashes, of files that are to keep secrets. */
  readonly kept?: readonly RegExp[];
  /** Only files that were changed since, in milliseconds since 1970. */
  readonly sinceMs?: number;
}

/** Paths below the folder of files that hold one where none is kept, sorted. Files that go meanwhile hold none. */
export async function filesWithSecrets(
  folder: string,
  { marks, kept = [], sinceMs = 0 }: SearchWish,
): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll("\\", "/");
    if (kept.some((pattern) => pattern.test(name))) continue;
    if (await fileHolds(path, { marks, sinceMs })) found.push(name);
  }
  return found.sort();
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
  } catch {
    // Gone, or nobody's to read.
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
