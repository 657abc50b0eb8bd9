// Watches how long statements run: one timer for a session, not one for each statement. It is set for the earliest end
// and looks again when it rings, so that statements that end in time cost nothing but a comparison.
// A statement must never run longer than its limit and the timer's own grain.
import type { Execution } from "./execution.ts";
import type { AwaitedQueue } from "./state.ts";

export class StatementClock {
  readonly #awaited: AwaitedQueue;
  readonly #stop: () => void;
  #timer: NodeJS.Timeout | undefined;
  #ringsMs = Number.POSITIVE_INFINITY;

  /** `stop` is called when a statement that is awaited has run too long; it is marked as late before. */
  constructor(awaited: AwaitedQueue, stop: () => void) {
    this.#awaited = awaited;
    this.#stop = stop;
  }

  /** The statement has been forwarded, and is awaited. */
  watch({ endsMs }: Execution): void {
    if (endsMs < this.#ringsMs) this.#set(endsMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#ringsMs = Number.NEGATIVE_INFINITY;
  }

  #set(endsMs: number): void {
    clearTimeout(this.#timer);
    this.#ringsMs = endsMs;
    this.#timer = setTimeout(this.#ring, Math.max(1, endsMs - performance.now()));
  }

  readonly #ring = (): void => {
    // A timer may ring a part of a millisecond early: what it was set for has come.
    const nowMs = Math.max(this.#ringsMs, performance.now());
    this.#ringsMs = Number.POSITIVE_INFINITY;
    let nextMs = Number.POSITIVE_INFINITY;
    let late = false;
    this.#awaited.forEach(({ execution }) => {
      if (execution === undefined || execution.late) return;
      if (execution.endsMs <= nowMs) execution.late = late = true;
      else nextMs = Math.min(nextMs, execution.endsMs);
    });
    if (nextMs < Number.POSITIVE_INFINITY) this.#set(nextMs);
    if (late) this.#stop();
  };
}
