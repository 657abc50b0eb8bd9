// One trip to the disk at a time for whatever nobody's statement waits for, so that a disk that hangs holds one thread
// of the pool and no more. What is urgent goes first, but must never keep the rest waiting for ever: commit logs would
// stay until they fill the disk.
import { Fifo } from "./fifo.ts";
import { urgentTasksInRow } from "./limits.ts";

interface Waiting {
  readonly task: () => Promise<unknown>;
  readonly settled: PromiseWithResolvers<unknown>;
}

export class Lane {
  readonly #urgent = new Fifo<Waiting>();
  readonly #later = new Fifo<Waiting>();
  #running = false;
  #count = 0;
  /** Urgent tasks since one that was not. */
  #inRow = 0;

  /** How many tasks have begun: a count that stands still while `busy` means a disk that does not answer. */
  get begun(): number {
    return this.#count;
  }

  get busy(): boolean {
    return this.#running;
  }

  /** Runs when its turn has come; settles as the task does. Queues are bounded by who calls: one task a chain. */
  run<Value>(task: () => Promise<Value>, when: "urgent" | "later"): Promise<Value> {
    const settled = Promise.withResolvers<unknown>();
    (when === "urgent" ? this.#urgent : this.#later).push({ task, settled });
    if (!this.#running) void this.#work();
    return settled.promise as Promise<Value>;
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (;;) {
      const next = this.#next();
      if (next === undefined) break;
      this.#count++;
      try {
        next.settled.resolve(await next.task());
      } catch (error) {
        next.settled.reject(error);
      }
    }
    this.#running = false;
  }

  #next(): Waiting | undefined {
    const laterFirst = this.#inRow >= urgentTasksInRow && this.#later.length > 0;
    const next = laterFirst ? this.#later.shift() : (this.#urgent.shift() ?? this.#later.shift());
    this.#inRow = laterFirst ? 0 : this.#inRow + 1;
    return next;
  }
}
