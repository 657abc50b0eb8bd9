// Notes of leases that are in use, one file each, so that the next start can revoke what a crash left behind. A
// lease's id opens nothing, but says which user it made: it must never be in a log. A note must never be removed
// before its lease has ended, nor one of a process that still runs be taken for left behind.
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseSecretObject, WritError } from "@writ/contracts";
import { limits } from "../limits.ts";
import { isGone, type ProcessMark, thisProcess } from "./process-mark.ts";

export interface LeaseNote {
  readonly file: string;
  readonly leaseId: string;
  /** Milliseconds since 1970: after this Vault has ended it by itself. */
  readonly endMs: number;
}

const ending = ".lease";
/** Of a note that is being written: another process that sweeps meanwhile must not find half of one. */
const unwritten = ".new";

export class LeaseNotes {
  readonly #folder: string;
  readonly #mark: () => Promise<ProcessMark>;

  /** `mark`: of the process that notes and asks; absent: this one. */
  constructor(folder: string, mark: () => Promise<ProcessMark> = thisProcess) {
    this.#folder = folder;
    this.#mark = mark;
  }

  /** On stable storage when it resolves. @throws WritError SECRETS_NOTE */
  async add(leaseId: string, endMs: number): Promise<LeaseNote> {
    const file = join(this.#folder, `${randomUUID()}${ending}`);
    try {
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      const handle = await open(file + unwritten, "wx", 0o600);
      try {
        await handle.writeFile(`${JSON.stringify({ v: 1, leaseId, endMs, process: await this.#mark() })}\n`);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(file + unwritten, file);
      await syncFolder(this.#folder);
    } catch (error) {
      await rm(file + unwritten, { force: true }).catch(() => {});
      throw new WritError("SECRETS_NOTE", `${this.#folder} cannot be written (${codeOf(error)}).`);
    }
    return { file, leaseId, endMs };
  }

  /** A note that cannot be removed is no fault: its lease is found ended at the next start. */
  async remove({ file }: LeaseNote): Promise<void> {
    await rm(file, { force: true }).catch(() => {});
  }

  /** What processes that are gone have left, at most as many as one start revokes. */
  async left(): Promise<readonly LeaseNote[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const found: LeaseNote[] = [];
    for (const name of names.filter((each) => each.endsWith(ending + unwritten)).slice(0, limits.sweepMax)) {
      await removeIfOld(join(this.#folder, name));
    }
    for (const name of names.filter((each) => each.endsWith(ending)).slice(0, limits.sweepMax)) {
      const note = await this.#leftNote(join(this.#folder, name));
      if (note !== undefined) found.push(note);
    }
    return found;
  }

  async #leftNote(file: string): Promise<LeaseNote | undefined> {
    const note = parseSecretObject(await readFile(file, "utf8").catch(() => "")) ?? {};
    const { leaseId, endMs, process: maker } = note;
    if (typeof leaseId !== "string" || typeof endMs !== "number" || leaseId.length > limits.leaseIdCharactersMax) {
      // No note of ours, whole as they are.
      await rm(file, { force: true }).catch(() => {});
      return undefined;
    }
    return (await isGone(maker, await this.#mark())) ? { file, leaseId, endMs } : undefined;
  }
}

/** Cut off by a crash before it was on disk: then its user was never used either. */
async function removeIfOld(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && Date.now() - found.mtimeMs > limits.noteMsMax) {
    await rm(file, { force: true }).catch(() => {});
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
