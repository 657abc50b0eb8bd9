// Files of sessions as they are made, and the folders in which new names are not on stable storage yet.
// A commit log must not go before they are.
import { type AppendFile, makeFolders, type RecordFiles } from "./record-files.ts";
import { sessionPath } from "./session-files.ts";
import { dayOfSessionId } from "./session-id.ts";

export class NewNames {
  readonly #files: RecordFiles;
  readonly #records: string;
  /** Folders of days, made by this process or found. */
  #made: { readonly day: string; readonly path: string } | undefined;
  readonly #unsynced = new Set<string>();

  constructor(files: RecordFiles, records: string) {
    this.#files = files;
    this.#records = records;
  }

  /** The file of a session, in its day's folder. Throws what the system throws. */
  async createSession(session: string): Promise<AppendFile> {
    const day = dayOfSessionId(session);
    if (this.#made?.day !== day) this.#made = { day, path: await makeFolders(this.#files, this.#records, day) };
    const { path } = this.#made;
    try {
      return await this.#files.create(sessionPath(this.#records, session));
    } finally {
      // Once it is there: a sync that began before may not have seen it.
      this.#unsynced.add(path);
    }
  }

  /** Every file made so far has its name on stable storage when it resolves. Throws what the system throws. */
  async sync(): Promise<void> {
    for (const path of [...this.#unsynced]) {
      this.#unsynced.delete(path);
      try {
        await this.#files.syncFolder(path);
      } catch (error) {
        this.#unsynced.add(path);
        throw error;
      }
    }
  }
}
