// Where records are written: a folder with one file a session, one journal a process. Several processes may share it.
// It must never reuse, rewrite or remove a file.
import { mkdir } from "node:fs/promises";
import { recordFailure } from "./chain-file.ts";
import { claimUse } from "./claims.ts";
import type { RefusalEvent, SessionHeader } from "./events.ts";
import { Journal } from "./journal.ts";
import { openSigningKey, type RecordKey, type SigningKey } from "./keys.ts";
import { claimCountMaxPerGrant } from "./limits.ts";
import { diskFiles, makeFolders, type RecordFiles } from "./record-files.ts";
import { dayOfSessionId, newSessionId } from "./session-id.ts";
import { SessionRecord } from "./session-record.ts";
import { storedRefusal, storedStart } from "./stored.ts";

export interface RecordStoreOptions {
  /** Made with mode 0700 when it is not there. */
  readonly folder: string;
  readonly key: RecordKey;
  readonly files?: RecordFiles;
  readonly nowMs?: () => number;
}

export class RecordStore {
  readonly #folder: string;
  readonly #key: SigningKey;
  readonly #files: RecordFiles;
  readonly #nowMs: () => number;
  readonly #live = new Set<SessionRecord>();
  #journal: Promise<Journal>;
  #day: { readonly name: string; readonly path: Promise<string> } | undefined;

  /** @throws WritError RECORD_KEY or KEY_USE for the key; RECORD_FULL or RECORD_FAILED for the folder. */
  static async open(options: RecordStoreOptions): Promise<RecordStore> {
    const key = openSigningKey(options.key);
    try {
      await mkdir(options.folder, { recursive: true, mode: 0o700 });
      const store = new RecordStore(options, key);
      await store.#journal;
      return store;
    } catch (error) {
      throw recordFailure(error);
    }
  }

  private constructor(options: RecordStoreOptions, key: SigningKey) {
    this.#folder = options.folder;
    this.#key = key;
    this.#files = options.files ?? diskFiles;
    this.#nowMs = options.nowMs ?? Date.now;
    this.#journal = this.#newJournal();
  }

  /**
   * Starts a session's record; its first line and the journal's are on stable storage when this resolves.
   * @throws WritError RECORD_FULL or RECORD_FAILED: the session must not start.
   */
  async start(header: SessionHeader): Promise<SessionRecord> {
    try {
      const journal = await this.#workingJournal();
      const session = newSessionId(this.#nowMs());
      const day = await this.#dayFolder(dayOfSessionId(session));
      const file = await this.#files.create(`${day}/${session}.jsonl`);
      const record: SessionRecord = new SessionRecord(session, {
        file,
        key: this.#key,
        nowMs: this.#nowMs,
        journal,
        onEnded: () => this.#live.delete(record),
      });
      this.#live.add(record);
      const members = storedStart(header, { session, journal: journal.id, key: this.#key.kid });
      await record.start(members, () => this.#files.syncFolder(day));
      return record;
    } catch (error) {
      throw recordFailure(error);
    }
  }

  /**
   * Notes in the journal an attempt that never became a session. Written within a second; nothing waits for it, since
   * nothing ran.
   * @throws WritError RECORD_… when the journal is no longer writable.
   */
  async refuse(refusal: RefusalEvent): Promise<void> {
    (await this.#workingJournal()).appendSoon(storedRefusal(refusal));
  }

  /**
   * Takes one of the `sessions` uses of a grant, for ever; false when all are spent. `grant` is what counts as one
   * grant.
   * @throws WritError RECORD_FULL or RECORD_FAILED: then nothing was allowed.
   */
  async claim(grant: string, sessions: number): Promise<boolean> {
    const of = Math.min(sessions, claimCountMaxPerGrant);
    try {
      const use = await claimUse(this.#files, this.#folder, { grant, sessions: of });
      if (use === undefined) return false;
      await (await this.#workingJournal()).append({ type: "claim", grant, use, of });
      return true;
    } catch (error) {
      throw recordFailure(error);
    }
  }

  /** Closes every file. Records of sessions that have not ended read as "crash or truncation". */
  async close(): Promise<void> {
    const complete = this.#live.size === 0;
    await Promise.all([...this.#live].map((record) => record.abandon()));
    const journal = await this.#journal;
    await journal.close(complete);
  }

  /** The journal, or a new one when the last one failed: a disk that has room again needs no restart. */
  #workingJournal(): Promise<Journal> {
    this.#journal = this.#journal.then(
      async (journal) => {
        if (!journal.failed) return journal;
        await journal.close(false).catch(() => undefined);
        return this.#newJournal();
      },
      () => this.#newJournal(),
    );
    return this.#journal;
  }

  #newJournal(): Promise<Journal> {
    const opened = Journal.open(this.#folder, { files: this.#files, key: this.#key, nowMs: this.#nowMs });
    opened.catch(() => undefined);
    return opened;
  }

  async #dayFolder(name: string): Promise<string> {
    if (this.#day?.name !== name) this.#day = { name, path: makeFolders(this.#files, this.#folder, name) };
    const day = this.#day;
    try {
      return await day.path;
    } catch (error) {
      if (this.#day === day) this.#day = undefined;
      throw error;
    }
  }
}
