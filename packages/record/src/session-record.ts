// The record of one session while it lives: append, make durable, end. Made by RecordStore.start.
// It must never take a line back, nor say that something is durable when it is not.
import { ChainFile, type ChainFileOptions } from "./chain-file.ts";
import type { EndEvent, RecordEvent } from "./events.ts";
import type { Journal } from "./journal.ts";
import { headLinesMax, headTicks } from "./limits.ts";
import { recordFailure } from "./record-failure.ts";
import { storedEvent } from "./stored.ts";
import { StoredEvents } from "./stored-events.ts";
import type { Upkeep } from "./upkeep.ts";

const headMembers = '{"type":"head"}';

export interface SessionRecordParts extends Omit<ChainFileOptions, "beforeFlight" | "onDurable"> {
  readonly journal: Journal;
  readonly upkeep: Upkeep;
  /** Called once, when nothing more is appended, well or not. */
  readonly onEnded: () => void;
}

export class SessionRecord {
  readonly id: string;
  readonly #chain: ChainFile;
  readonly #journal: Journal;
  readonly #upkeep: Upkeep;
  readonly #onEnded: () => void;
  readonly #stored = new StoredEvents();
  #unsignedLines = 0;
  /** Looks since the first line that no signature covers. */
  #unsignedTicks = 0;
  #looked = false;
  #ending: Promise<void> | undefined;

  /** For RecordStore only. */
  constructor(parts: SessionRecordParts) {
    const { upkeep } = parts;
    this.id = parts.name.id;
    this.#chain = new ChainFile({
      ...parts,
      onDurable: (chain, soon) => upkeep.durable(chain, soon),
      beforeFlight: () => this.#signWhenLong(),
    });
    this.#journal = parts.journal;
    this.#upkeep = upkeep;
    this.#onEnded = parts.onEnded;
  }

  /**
   * Chains an event to the record and returns its line number. No I/O happens in the call; the line is durable within a
   * second even if nobody asks for `durable()`.
   * @throws WritError RECORD_OVERFLOW, RECORD_FULL, RECORD_FAILED: the session must end.
   */
  append(event: RecordEvent): number {
    return this.#appendMembers(this.#stored.members(event));
  }

  /**
   * Resolves when everything appended so far is on stable storage; rejects RECORD_FULL or RECORD_FAILED, then for
   * ever, at the latest when the disk has not answered for some seconds.
   */
  durable(): Promise<void> {
    return this.#chain.durable();
  }

  /** All appended so far is made durable within a second; a failure shows at the next `append` or `durable()`. */
  flushSoon(): void {
    this.#upkeep.arm();
  }

  /**
   * Writes the end and a signed head, tells the journal and closes the file. Durable when it resolves; later calls
   * return the same promise.
   * @throws WritError RECORD_… when the end could not be made durable: the record then reads as "crash or truncation".
   */
  end(event: EndEvent): Promise<void> {
    this.#ending ??= this.#end(event);
    return this.#ending;
  }

  /** For RecordStore: the first line and its journal line, durable together. Throws RECORD_…. */
  async start(members: string): Promise<void> {
    try {
      this.#appendMembers(members);
      this.#journal.append({ type: "session-opened", session: this.id, start: this.#chain.point.head });
      await Promise.all([this.#chain.durable(), this.#journal.durable()]);
    } catch (error) {
      await this.abandon();
      throw recordFailure(error);
    }
  }

  /** For RecordStore: the file made, with all that is durable in it, synced. Throws RECORD_…. */
  settle(): Promise<void> {
    return this.#chain.settle();
  }

  /** Ends without an end: the record will read as "crash or truncation". */
  async abandon(): Promise<void> {
    await this.#chain.durable().catch(() => undefined);
    await this.#upkeep.end(this.#chain).catch(() => undefined);
    this.#onEnded();
  }

  async #end(event: EndEvent): Promise<void> {
    try {
      this.#chain.appendLast(storedEvent(event));
      this.#sign();
      this.#journal.append({ type: "session-closed", session: this.id, ...this.#chain.point });
      await Promise.all([this.#chain.durable(), this.#journal.durable()]);
    } catch (error) {
      await this.#tellFailure();
      throw recordFailure(error);
    } finally {
      await this.#upkeep.end(this.#chain).catch(() => undefined);
      this.#onEnded();
    }
  }

  /** The journal keeps how far the record surely came. Its own failure adds nothing to the one at hand. */
  async #tellFailure(): Promise<void> {
    try {
      this.#journal.append({ type: "session-failed", session: this.id, ...this.#chain.durablePoint });
      await this.#journal.durable();
    } catch {
      // The journal failed too: a session that it does not know the end of is never good.
    }
  }

  #appendMembers(members: string): number {
    const n = this.#chain.append(members);
    if (this.#unsignedLines++ === 0) this.#unsignedTicks = 0;
    if (!this.#looked) {
      this.#looked = true;
      this.#upkeep.look(this);
    }
    return n;
  }

  #sign(): void {
    this.#chain.appendSigned(headMembers);
    this.#unsignedLines = 0;
  }

  #signWhenLong(): void {
    if (this.#unsignedLines >= headLinesMax) this.#trySign();
  }

  /** For Upkeep: signs a record that nothing was signed of for a while, and rests once all of it is. */
  look(): boolean {
    if (this.#unsignedLines > 0 && ++this.#unsignedTicks >= headTicks) this.#trySign();
    this.#looked = this.#unsignedLines > 0 && this.#chain.failure === undefined && this.#ending === undefined;
    return this.#looked;
  }

  #trySign(): void {
    try {
      this.#sign();
    } catch {
      // Too much waits for the disk, or it failed: the session's next append says so, where somebody listens.
    }
  }
}
