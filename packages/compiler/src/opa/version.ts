// Asks a binary which OPA it is. It must never throw: whatever goes wrong is an answer to report.
import { stat } from "node:fs/promises";
import { opaVersionTimeoutMs } from "../limits.ts";
import type { RunProcess } from "./process.ts";

export interface VersionAnswer {
  /** Absent when it is no OPA, or does not run. */
  readonly version?: string;
  /** How to continue the sentence that begins with the path. */
  readonly said: string;
}

/** The version that the binary at `path` answers to `opa version`. */
export async function versionOf(path: string, run: RunProcess): Promise<VersionAnswer> {
  try {
    const result = await run(path, ["version"], { timeoutMs: opaVersionTimeoutMs });
    const version = /^Version: (\S{1,40})$/m.exec(result.stdout)?.[1];
    if (result.code === 0 && version !== undefined) return { version, said: `is version ${version}` };
    return { said: `does not answer like OPA (exit ${result.code ?? "by signal"})` };
  } catch (error) {
    return { said: `does not run: ${reasonOf(error)}` };
  }
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The first line of a fault, short enough for a list. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
  return `${text}${cause}`.split("\n", 1).join("").slice(0, 300);
}
