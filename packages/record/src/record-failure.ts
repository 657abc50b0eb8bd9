// Failed file operations as errors of the table. Names the system's code, never a path's content.
import { WritError } from "@writ/contracts";

export function recordFailure(error: unknown): WritError {
  if (error instanceof WritError) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "unknown";
  const full = code === "ENOSPC" || code === "EDQUOT";
  return new WritError(full ? "RECORD_FULL" : "RECORD_FAILED", `(${code})`, { cause: error });
}

/** A promise whose rejection need not be looked at by anybody. */
export function quietly(): PromiseWithResolvers<void> {
  const deferred = Promise.withResolvers<void>();
  deferred.promise.catch(() => undefined);
  return deferred;
}
