// Asks again when a store cannot answer just now. It must never repeat what the store refused, nor go on without an
// end.
import { setTimeout as wait } from "node:timers/promises";
import { WritError } from "@writ/contracts";
import { limits } from "./limits.ts";

/** Calls `work` up to three times, as long as it ends in SECRETS_STORE; what it rejects with in the end is rejected. */
export async function retrying<Result>(work: () => Promise<Result>): Promise<Result> {
  const endMs = performance.now() + limits.triesWithinMs;
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || tried >= limits.triesMax || performance.now() > endMs) throw error;
    }
    await wait(drawn(limits.retryMs * 2 ** (tried - 1), 0.5));
  }
}

/** Whether this says nothing of what was asked for: the store could not be asked, or could not answer. */
export function isPassing(error: unknown): boolean {
  return error instanceof WritError && error.code === "SECRETS_STORE";
}

/** A time up to `share` shorter than `ms`. */
export function drawn(ms: number, share: number = limits.jitterShare): number {
  return ms * (1 - share * Math.random());
}
