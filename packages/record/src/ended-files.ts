// Files of chains that have ended: written and closed at once, synced when more than a few wait or their commit log
// is to go. Both queues are bounded: while the disk is slower than sessions end, no session may start. It must never
// hold a descriptor of a file once all is written, nor let a start wait without an end.
import { WritError } from "@writ/contracts";
import type { ClosedFile } from "./closed-file.ts";
import type { Lane } from "./lane.ts";
import { endingRecordsMax, hungTicks, unsyncedFilesKept, unsyncedFilesMax, upkeepMs } from "./limits.ts";

/** A chain to which nothing more is appended. */
export interface EndingChain {
  durable(): Promise<void>;
  finish(): Promise<ClosedFile | undefined>;
}

export class EndedFiles {
  readonly #lane: Pick<Lane, "run">;
  /** Their last lines are on their way to their files, which may be open. */
  #ending = 0;
  /** In the order in which they ended. */
  readonly #unsynced = new Set<ClosedFile>();
  #syncing = false;
  readonly #waiting = new Set<() => void>();

  constructor(lane: Pick<Lane, "run">) {
    this.#lane = lane;
  }

  /** Chains whose last lines are on their way to their files. */
  get ending(): number {
    return this.#ending;
  }

  /** Files that are written and closed, and that nobody has synced yet. */
  get unsynced(): number {
    return this.#unsynced.size;
  }

  /**
   * What is durable of a chain that has ended is in its file when it resolves, and the file closed. Throws RECORD_….
   */
  async end(chain: EndingChain): Promise<void> {
    this.#ending++;
    try {
      // No line may follow once the file is closed. A failure is the chain's own.
      await chain.durable().catch(() => undefined);
      const file = await this.#lane.run(() => chain.finish(), "urgent");
      if (file !== undefined) this.#add(file);
    } finally {
      this.#ending--;
      this.#wake();
    }
  }

  /**
   * Resolves when a session may start: at once, unless too many that ended wait for the disk.
   * @throws WritError RECORD_FAILED when that stays so for as long as a disk may hang.
   */
  async room(): Promise<void> {
    if (!this.#full) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(wake);
        reject(new WritError("RECORD_FAILED", "The disk of the records is slower than sessions end."));
      }, hungTicks * upkeepMs);
      const wake = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#waiting.add(wake);
    });
  }

  get #full(): boolean {
    return this.#ending >= endingRecordsMax || this.#unsynced.size >= unsyncedFilesMax;
  }

  #add(file: ClosedFile): void {
    // A commit log that goes may have been quicker.
    if (file.tried) return;
    this.#unsynced.add(file);
    file.onTried = () => {
      this.#unsynced.delete(file);
      this.#wake();
    };
    if (!this.#syncing && this.#unsynced.size > unsyncedFilesKept) void this.#syncOldest();
  }

  /**
   * One at a time, so that others have their turn. What fails stays with the commit log, and is not tried again here.
   */
  async #syncOldest(): Promise<void> {
    this.#syncing = true;
    for (const file of this.#unsynced) {
      if (this.#unsynced.size <= unsyncedFilesKept) break;
      await this.#lane.run(() => file.settle(), "later").catch(() => undefined);
    }
    this.#syncing = false;
  }

  #wake(): void {
    if (this.#waiting.size === 0 || this.#full) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const wake of waiting) wake();
  }
}
