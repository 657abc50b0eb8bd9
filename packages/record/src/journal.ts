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

/** The folder of journals below the records folder. */
export const journalFolder = "journal";
const extension = ".jsonl";

export class Journal {
  readonly id: string;
  readonly #chain: ChainFile;

  /** Starts a new journal and pins what the older ones hold, so that none of them can lose its end unseen. */
  static async open(
    folder: string,
    options: Omit<ChainFileOptions, "file"> & { readonly files: RecordFiles },
  ): Promise<Journal> {
    const { files, nowMs } = options;
    const path = await makeFolders(files, folder, journalFolder);
    const id = newSessionId(nowMs());
    const after = await pinJournals(folder);
    const chain = new ChainFile({ ...options, file: await files.create(`${path}/${id}${extension}`) });
    const journal = new Journal(id, chain);
    try {
      await journal.append({ type: "journal-start", journal: id, after });
      await files.syncFolder(path);
    } catch (error) {
      await chain.close();
      throw error;
    }
    return journal;
  }

  private constructor(id: string, chain: ChainFile) {
    this.id = id;
    this.#chain = chain;
  }

  get failed(): boolean {
    return this.#chain.failure !== undefined;
  }

  /** Resolves when the line is on stable storage. Lines of many sessions share one write. */
  async append(event: JournalEvent): Promise<void> {
    this.#chain.appendSigned(JSON.stringify(event));
    await this.#chain.durable();
  }

  /** For lines nobody waits for; `members` is JSON text. They are written within a second. */
  appendSoon(members: string): void {
    this.#chain.appendSigned(members);
    this.#chain.flushSoon();
  }

  /** `complete`: every session named here has ended, and the journal may say that it ends here. */
  async close(complete: boolean): Promise<void> {
    try {
      if (complete) await this.append({ type: "journal-end" });
      else await this.#chain.durable();
    } finally {
      await this.#chain.close();
    }
  }
}

/** Ids of the journals in a records folder, newest first. */
export async function listJournals(folder: string): Promise<string[]> {
  const names = await listNames(`${folder}/${journalFolder}`);
  const ids = names.filter((name) => name.endsWith(extension)).map((name) => name.slice(0, -extension.length));
  return ids.filter(isSessionId).reverse();
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
