// The record of one session while it lives: append, make durable, end. Made by RecordStore.start.
// It must never take a line back, nor say that something is durable when it is not.
import { ChainFile, type ChainFileOptions, recordFailure } from "./chain-file.ts";
import type { EndEvent, RecordEvent } from "./events.ts";
import type { Journal } from "./journal.ts";
import { headDelayMs, headLinesMax } from "./limits.ts";
import { storedEvent } from "./stored.ts";

const headMembers = '{"type":"head"}';

export class SessionRecord {
  readonly id: string;
  readonly #chain: ChainFile;
  readonly #journal: Journal;
  readonly #onEnded: () => void;
  #unsignedLines = 0;
  #headTimer: NodeJS.Timeout | undefined;
  #ending: Promise<void> | undefined;

  /** For RecordStore only. `onEnded` is called once, when the file is closed, well or not. */
  constructor(
    id: string,
    parts: Omit<ChainFileOptions, "beforeBatch"> & { readonly journal: Journal; readonly onEnded: () => void },
  ) {
    this.id = id;
    this.#chain = new ChainFile({ ...parts, beforeBatch: () => this.#signWhenDue() });
    this.#journal = parts.journal;
    this.#onEnded = parts.onEnded;
  }

  /**
   * Chains an event to the record and returns its line number. No I/O happens in the call; the line is written within a
   * second even if nobody asks for `durable()`.
   * @throws WritError RECORD_OVERFLOW, RECORD_FULL, RECORD_FAILED: the session must end.
   */
  append(event: RecordEvent): number {
    return this.#appendMembers(storedEvent(event));
  }

  /**
   * Resolves when everything appended so far is on stable storage; rejects RECORD_FULL or RECORD_FAILED, then for
   * ever.
   */
  durable(): Promise<void> {
    return this.#chain.durable();
  }

  /** Has everything appended so far written within a second; a failure shows at the next `append` or `durable()`. */
  flushSoon(): void {
    this.#chain.flushSoon();
  }

  /**
   * Writes the end and a signed head, closes the file and tells the journal. Later calls return the same promise.
   * @throws WritError RECORD_… when the end could not be made durable: the record then reads as "crash or truncation".
   */
  end(event: EndEvent): Promise<void> {
    this.#ending ??= this.#end(event);
    return this.#ending;
  }

  /** For RecordStore: the first line and its journal line. Throws RECORD_… with the file closed. */
  async start(members: string, syncFolder: () => Promise<void>): Promise<void> {
    try {
      this.#appendMembers(members);
      const start = this.#chain.point.head;
      await Promise.all([this.#chain.durable(), syncFolder()]);
      await this.#journal.append({ type: "session-opened", session: this.id, start });
    } catch (error) {
      await this.abandon();
      throw recordFailure(error);
    }
  }

  /** Closes the file without an end: it will read as "crash or truncation". */
  async abandon(): Promise<void> {
    clearTimeout(this.#headTimer);
    await this.#chain.durable().catch(() => undefined);
    await this.#chain.close();
    this.#onEnded();
  }

  async #end(event: EndEvent): Promise<void> {
    clearTimeout(this.#headTimer);
    try {
      this.#chain.appendLast(storedEvent(event));
      this.#chain.appendSigned(headMembers);
      this.#unsignedLines = 0;
      await this.#chain.durable();
    } catch (error) {
      await this.#tellFailure();
      throw recordFailure(error);
    } finally {
      await this.#chain.close();
      this.#onEnded();
    }
    await this.#journal.append({ type: "session-closed", session: this.id, ...this.#chain.durablePoint });
  }

  /** The journal keeps how far the record surely came. Its own failure adds nothing to the one at hand. */
  async #tellFailure(): Promise<void> {
    const line = { type: "session-failed", session: this.id, ...this.#chain.durablePoint } as const;
    await this.#journal.append(line).catch(() => undefined);
  }

  #appendMembers(members: string): number {
    const n = this.#chain.append(members);
    this.#unsignedLines++;
    this.#chain.flushSoon();
    this.#headTimer ??= setTimeout(() => this.#signIdle(), headDelayMs).unref();
    return n;
  }

  #signWhenDue(): void {
    if (this.#unsignedLines < headLinesMax) return;
    this.#chain.appendSigned(headMembers);
    this.#unsignedLines = 0;
  }

  #signIdle(): void {
    this.#headTimer = undefined;
    if (this.#unsignedLines === 0 || this.#chain.failure !== undefined) return;
    try {
      this.#chain.appendSigned(headMembers);
      this.#unsignedLines = 0;
      this.#chain.flushSoon();
    } catch {
      // Too much waits for the disk: the session's next append says so, where somebody listens.
    }
  }
}
