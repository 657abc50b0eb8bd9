// How long to wait before a worker that ended is started again. Pure.
import { restartMsMax, restartMsMin, steadyMs } from "../limits.ts";

export interface Restarts {
  /** Ends in a row, each soon after its start. */
  readonly inARow: number;
  readonly waitMs: number;
}

export const noRestarts: Restarts = { inARow: 0, waitMs: 0 };

/** The first restart is quick; each further one waits twice as long, until one lives for a while. */
export function afterEnd({ inARow }: Restarts, livedMs: number): Restarts {
  const before = livedMs >= steadyMs ? 0 : inARow;
  return { inARow: before + 1, waitMs: Math.min(restartMsMax, restartMsMin * 2 ** Math.min(before, 30)) };
}
