// The journal of one process: a chained file, every line signed, that names each session at its start and at its end.
// One file for each opening of a store, so that several processes may share a folder and none ever appends to
// another's.
import { ChainFile, type ChainFileOptions, type ChainPoint } from "./chain-file.ts";
import type { JournalEvent, JournalPin } from "./events.ts";
import { lastLineOf } from "./last-line.ts";
import { journalPinCountMax } from "./limits.ts";
import { listNames } from "./list-names.ts";
import { makeFolders, type RecordFiles } from "./record-files.ts";
import { isSessionId, newSessionId } from "./session-id.ts";
import type { Upkeep } from "./upkeep.ts";

/** The folder of journals below the records folder. */
export const journalFolder = "journal";
const extension = ".jsonl";

type ChainParts = Pick<ChainFileOptions, "log" | "key" | "nowMs" | "onFileFailure">;

export interface JournalParts extends ChainParts {
  readonly files: RecordFiles;
  readonly upkeep: Upkeep;
  /** Brings the file of a chain of this name up to what the commit log holds. */
  readonly repair: (name: ChainFileOptions["name"]) => Promise<void>;
  readonly lane: { run<Value>(task: () => Promise<Value>, when: "urgent"): Promise<Value> };
}

export class Journal {
  readonly id: string;
  readonly #chain: ChainFile;
  readonly #upkeep: Upkeep;

  /** Starts a new journal and pins what the older ones hold, so that none of them can lose its end unseen. */
  static async open(folder: string, parts: JournalParts): Promise<Journal> {
    const { files, upkeep, lane } = parts;
    const path = await makeFolders(files, folder, journalFolder);
    const name = { kind: "journal", id: newSessionId(parts.nowMs()) } as const;
    const after = await pinJournals(folder);
    const chain = new ChainFile({
      ...parts,
      name,
      create: () => files.create(journalPath(folder, name.id)),
      sync: () => files.syncFile(journalPath(folder, name.id)),
      onDurable: (chain, soon) => upkeep.durable(chain, soon),
      repair: () => parts.repair(name),
    });
    const journal = new Journal(name.id, chain, upkeep);
    try {
      journal.append({ type: "journal-start", journal: name.id, after });
      await chain.durable();
      await lane.run(() => chain.settle(), "urgent");
      await files.syncFolder(path);
    } catch (error) {
      await upkeep.end(chain).catch(() => undefined);
      throw error;
    }
    return journal;
  }

  private constructor(id: string, chain: ChainFile, upkeep: Upkeep) {
    this.id = id;
    this.#chain = chain;
    this.#upkeep = upkeep;
  }

  get failed(): boolean {
    return this.#chain.failure !== undefined;
  }

  /** No I/O; durable within a second, whether or not somebody waits. Throws RECORD_…. */
  append(event: JournalEvent): void {
    this.appendMembers(JSON.stringify(event));
  }

  /** As `append`; `members` is JSON text. */
  appendMembers(members: string): void {
    this.#chain.appendSigned(members);
  }

  /** Resolves when every line is on stable storage. Lines of many sessions share one write. Rejects RECORD_…. */
  durable(): Promise<void> {
    return this.#chain.durable();
  }

  /** `complete`: every session named here has ended, and the journal may say that it ends here. */
  async close(complete: boolean): Promise<void> {
    try {
      if (complete) this.append({ type: "journal-end" });
      await this.#chain.durable();
    } finally {
      await this.#upkeep.end(this.#chain).catch(() => undefined);
    }
  }
}

/** Ids of the journals in a records folder, and of `logged` ones that may have no file yet, newest first. */
export async function listJournals(folder: string, logged: Iterable<string> = []): Promise<string[]> {
  const names = await listNames(`${folder}/${journalFolder}`);
  const ids = names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
  return [...new Set([...ids.filter(isSessionId), ...logged])].sort().reverse();
}

export function journalPath(folder: string, id: string): string {
  return `${folder}/${journalFolder}/${id}${extension}`;
}

async function pinJournals(folder: string): Promise<JournalPin[]> {
  const pins: JournalPin[] = [];
  for (const journal of (await listJournals(folder)).slice(0, journalPinCountMax)) {
    const point: ChainPoint | undefined = await lastLineOf(journalPath(folder, journal));
    if (point !== undefined) pins.push({ journal, ...point });
  }
  return pins;
}
