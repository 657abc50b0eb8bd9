// Where records are written: a folder with one file a session, one journal and one commit log a process. Several
// processes may share it. It must never reuse, rewrite or remove a file of a session or a journal.
import { mkdir } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import { claimUse } from "./claims.ts";
import { CommitLog } from "./commit-log.ts";
import { CommitOwner, listLogs } from "./commit-owner.ts";
import type { ExchangeEvent, RefusalEvent, SessionHeader } from "./events.ts";
import { Journal } from "./journal.ts";
import { openSigningKey, type RecordKey, type SigningKey } from "./keys.ts";
import { Lane } from "./lane.ts";
import { claimCountMaxPerGrant } from "./limits.ts";
import { NewNames } from "./new-names.ts";
import { recordFailure } from "./record-failure.ts";
import { diskFiles, type RecordFiles } from "./record-files.ts";
import { type RecoveryReport, recoverDead, repairChain } from "./recover.ts";
import { sessionPath } from "./session-files.ts";
import { newSessionId } from "./session-id.ts";
import { SessionRecord } from "./session-record.ts";
import { storedExchange, storedRefusal, storedStart } from "./stored.ts";
import { Upkeep } from "./upkeep.ts";

export interface RecordStoreOptions {
  /** Made with mode 0700 when it is not there. */
  readonly folder: string;
  readonly key: RecordKey;
  readonly files?: RecordFiles;
  readonly nowMs?: () => number;
}

export class RecordStore {
  /**
   * What became of the commit logs of processes that had died; they are folded in the background, readers need not
   * wait. Never rejects.
   */
  readonly recovered: Promise<RecoveryReport>;
  readonly #folder: string;
  readonly #key: SigningKey;
  readonly #files: RecordFiles;
  readonly #nowMs: () => number;
  readonly #lane = new Lane();
  readonly #upkeep = new Upkeep(this.#lane);
  readonly #names: NewNames;
  readonly #owner: CommitOwner;
  readonly #log: CommitLog;
  readonly #live = new Set<SessionRecord>();
  #journal: Promise<Journal>;
  /** A file failed: until one can be made again, no session starts on the commit log's word alone. */
  #filesFail = false;
  #closing = false;

  /** @throws WritError RECORD_KEY or KEY_USE for the key; RECORD_FULL or RECORD_FAILED for the folder. */
  static async open(options: RecordStoreOptions): Promise<RecordStore> {
    const key = openSigningKey(options.key);
    const { folder, files = diskFiles, nowMs = Date.now } = options;
    let owner: CommitOwner | undefined;
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      owner = await CommitOwner.create(files, folder, nowMs());
      const store = new RecordStore({ folder, files, nowMs, key, owner });
      await store.#open();
      return store;
    } catch (error) {
      // A service manager that tries again and again must not fill the folder with empty ones.
      if (owner !== undefined) await owner.release((await listLogs(owner.path)).length === 0);
      throw recordFailure(error);
    }
  }

  private constructor(parts: Required<Omit<RecordStoreOptions, "key">> & { key: SigningKey; owner: CommitOwner }) {
    this.#folder = parts.folder;
    this.#key = parts.key;
    this.#files = parts.files;
    this.#nowMs = parts.nowMs;
    this.#owner = parts.owner;
    this.#names = new NewNames(parts.files, parts.folder);
    this.#log = new CommitLog({
      files: parts.files,
      folder: parts.owner.path,
      lane: this.#lane,
      onWork: () => this.#upkeep.arm(),
      syncNames: () => this.#names.sync(),
    });
    this.#upkeep.watch(this.#log);
    const opened = Promise.withResolvers<void>();
    this.#journal = opened.promise.then(() => this.#newJournal());
    this.#opened = opened.resolve;
    this.recovered = this.#journal.then(() => this.#recover()).catch(() => ({ folded: 0, kept: [] }));
  }

  readonly #opened: () => void;

  async #open(): Promise<void> {
    await this.#log.open();
    this.#opened();
    await this.#journal;
  }

  /**
   * Starts a session's record; its first line and the journal's are on stable storage when this resolves.
   * @throws WritError RECORD_FULL or RECORD_FAILED: the session must not start.
   */
  async start(header: SessionHeader): Promise<SessionRecord> {
    try {
      if (this.#upkeep.laneHangs) throw new WritError("RECORD_FAILED", "The disk of the records does not answer.");
      await this.#upkeep.room();
      const journal = await this.#workingJournal();
      const record = this.#newRecord(journal);
      const members = storedStart(header, { session: record.id, journal: journal.id, key: this.#key.kid });
      await record.start(members);
      if (this.#filesFail) await this.#proveFiles(record);
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
    (await this.#workingJournal()).appendMembers(storedRefusal(refusal));
  }

  /**
   * Notes in the journal a token that is about to be handed out. Written within a second; each session that is opened
   * with it is recorded by itself.
   * @throws WritError RECORD_… when the journal is no longer writable: then the token must not be handed out.
   */
  async exchange(exchange: ExchangeEvent): Promise<void> {
    (await this.#workingJournal()).appendMembers(storedExchange(exchange));
  }

  /**
   * Takes one of the `sessions` uses of a grant, for ever; false when all are spent. `grant` is what counts as one
   * grant.
   * @throws WritError RECORD_FULL or RECORD_FAILED: then nothing was allowed.
   */
  async claim(grant: string, sessions: number): Promise<boolean> {
    const of = Math.min(sessions, claimCountMaxPerGrant);
    try {
      const claimed = () => claimUse(this.#files, this.#folder, { grant, sessions: of });
      const use = await this.#lane.run(claimed, "urgent");
      if (use === undefined) return false;
      const journal = await this.#workingJournal();
      journal.append({ type: "claim", grant, use, of });
      await journal.durable();
      return true;
    } catch (error) {
      throw recordFailure(error);
    }
  }

  /** Closes every file. Records of sessions that have not ended read as "crash or truncation". */
  async close(): Promise<void> {
    if (this.#closing) return;
    this.#closing = true;
    const complete = this.#live.size === 0;
    await Promise.all([...this.#live].map((record) => record.abandon()));
    try {
      await (await this.#journal).close(complete);
    } finally {
      await this.recovered;
      await this.#upkeep.stop();
      const empty = await this.#log.close();
      await this.#owner.release(empty);
    }
  }

  #newRecord(journal: Journal): SessionRecord {
    const name = { kind: "session", id: newSessionId(this.#nowMs()) } as const;
    const record: SessionRecord = new SessionRecord({
      ...this.#chainParts(),
      name,
      journal,
      upkeep: this.#upkeep,
      create: () => this.#names.createSession(name.id),
      sync: () => this.#files.syncFile(sessionPath(this.#folder, name.id)),
      repair: () => repairChain(this.#place, name, this.#owner.id),
      onEnded: () => this.#live.delete(record),
    });
    this.#live.add(record);
    return record;
  }

  #chainParts() {
    const onFileFailure = () => {
      this.#filesFail = true;
    };
    return { log: this.#log, key: this.#key, nowMs: this.#nowMs, onFileFailure };
  }

  get #place() {
    return { files: this.#files, records: this.#folder };
  }

  /** Files failed before: this session goes on only when its own can be made. Then logs that had to stay may go. */
  async #proveFiles(record: SessionRecord): Promise<void> {
    try {
      await this.#lane.run(() => record.settle(), "urgent");
      await this.#lane.run(() => this.#names.sync(), "urgent");
    } catch (error) {
      await record.end(neverBegan).catch(() => undefined);
      throw error;
    }
    this.#filesFail = false;
    this.#log.retire().catch(() => undefined);
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
    this.#journal.catch(() => undefined);
    return this.#journal;
  }

  #newJournal(): Promise<Journal> {
    return Journal.open(this.#folder, {
      ...this.#chainParts(),
      files: this.#files,
      upkeep: this.#upkeep,
      lane: this.#lane,
      repair: (name) => repairChain(this.#place, name, this.#owner.id),
    });
  }

  async #recover(): Promise<RecoveryReport> {
    return recoverDead(this.#place, this.#owner.id, () => this.#closing);
  }
}

const neverBegan = {
  type: "session-end",
  reason: "record-failed",
  message: "The record's file could not be made; the session never began.",
  statements: 0,
  rows: 0,
  bytes: 0,
} as const;
