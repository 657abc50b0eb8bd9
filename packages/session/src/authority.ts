// Who decides right now: the newest verified bundle and the clock that never runs backwards.
// It must never hand out an evaluator whose bundle has ended.
import type { Evaluator } from "@writ/decision";

export interface Authority {
  /**
   * The evaluator in force, or undefined when there is none or its bundle has passed `exp`: then everything is denied.
   */
  evaluator(): Evaluator | undefined;
  /** Milliseconds: the highest of wall clock, the bundle's `iat` and what this process has already seen. */
  nowMs(): number;
  /** True while the wall clock is more than 60 s behind the bundle's `iat`: then everything is denied. */
  clockBehind(): boolean;
  /** How many processes share a proxy's work, each with an authority of its own. Absent: one. */
  readonly processes?: number;
  /** Called after each swap, and when the bundle ends. Returns the way to stop. */
  onSwap(listener: () => void): () => void;
}
