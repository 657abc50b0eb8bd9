// The file of a chain that has ended: all its lines are written to it, it is closed, and nobody has synced it yet. Its
// lines are on stable storage in commit logs, which must stay until it is synced too.
// After a sync that failed it must never count as safe because a later one works: what the kernel dropped is unknown.
import type { WritError } from "@writ/contracts";
import type { Settling } from "./generation.ts";
import { recordFailure } from "./record-failure.ts";

export interface ClosedFileOptions {
  /** Opens the file again and syncs it. */
  readonly sync: () => Promise<void>;
  /** Brings the file up to what commit logs hold, synced. */
  readonly repair: () => Promise<void>;
  /** All of it is on stable storage now: no commit log need wait for it. */
  readonly onSafe: () => void;
  readonly onFileFailure: (failure: WritError) => void;
}

export class ClosedFile implements Settling {
  readonly #options: ClosedFileOptions;
  #state: "unsynced" | "safe" | "failed" = "unsynced";
  /** Called once, when its first sync has ended, well or not. */
  onTried: () => void = () => {};

  constructor(options: ClosedFileOptions) {
    this.#options = options;
  }

  /** Its first sync has ended, well or not. */
  get tried(): boolean {
    return this.#state !== "unsynced";
  }

  /** All of it is on stable storage when it resolves. In the store's lane. Throws RECORD_…: then logs must keep it. */
  async settle(): Promise<void> {
    const { sync, repair, onSafe, onFileFailure } = this.#options;
    if (this.#state === "safe") return;
    if (this.#state === "failed") await repair();
    else {
      try {
        await sync();
      } catch (error) {
        const failure = recordFailure(error);
        this.#state = "failed";
        onFileFailure(failure);
        this.onTried();
        throw failure;
      }
    }
    const first = this.#state === "unsynced";
    this.#state = "safe";
    onSafe();
    if (first) this.onTried();
  }
}
