// How many clients fit the files that this process may have open. It must never let clients take those that bundles and
// records need: a flood of connections would keep a revert from being read.
import { connectionsMax, filesPerConnection, filesReserved } from "./limits.ts";

/** Connections that leave room for everything else, given the most files that may be open; at least one. */
export function connectionsFor(openFilesMax: number): number {
  const fit = Math.floor((openFilesMax - filesReserved) / filesPerConnection);
  return Math.max(1, Math.min(connectionsMax, fit));
}

/** The process's own limit (RLIMIT_NOFILE); Infinity where the system has none. Node raised it as far as it may be. */
export function openFilesMax(): number {
  // The report is asked for this one number: what else could be in it is left out.
  Object.assign(process.report, { excludeNetwork: true, excludeEnv: true });
  const report = process.report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const soft = report.userLimits?.open_files?.soft;
  return typeof soft === "number" && Number.isFinite(soft) ? soft : Number.POSITIVE_INFINITY;
}
