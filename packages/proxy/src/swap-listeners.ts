// Tells open sessions that the bundle moved, a few in each turn of the event loop. Until a session is told it compares
// bundles itself before it says yes to anything (packages/session), so nobody waits on old rights.
// It must never leave one out, nor let one's fault keep the others from hearing.

import { tellMsMax } from "./limits.ts";
import type { Log } from "./log.ts";

export class SwapListeners {
  readonly #log: Pick<Log, "error">;
  readonly #listeners = new Set<() => void>();
  /** Who has not heard yet, of the newest bundle as well as of one before. */
  #waiting = new Set<() => void>();
  #turn: NodeJS.Immediate | undefined;

  constructor(log: Pick<Log, "error">) {
    this.#log = log;
  }

  /** Returns the way to stop. */
  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      this.#waiting.delete(listener);
    };
  }

  /** The first are told at once. Who still waited for the bundle before hears once, of this one. */
  tell(): void {
    this.#waiting = new Set(this.#listeners);
    if (this.#turn === undefined) this.#tellSome();
  }

  close(): void {
    clearImmediate(this.#turn);
    this.#waiting.clear();
  }

  #tellSome(): void {
    this.#turn = undefined;
    const enough = performance.now() + tellMsMax;
    for (const listener of this.#waiting) {
      this.#waiting.delete(listener);
      this.#tellOne(listener);
      if (performance.now() >= enough) break;
    }
    if (this.#waiting.size > 0) this.#turn = setImmediate(() => this.#tellSome());
  }

  #tellOne(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.#log.error({ event: "swap-untold", detail }, "a session failed to hear of a bundle");
    }
  }
}
