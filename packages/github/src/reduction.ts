// Does a change only take access away? Conservative: what is not understood is no reduction, and then it waits for an
// approval as everything does.
import { WritError } from "@writ/contracts";
import { parseDocument, parseInstant, printable } from "@writ/model";

/** True when both are grants that differ in `until` alone, and the new one ends earlier. */
export function isReducedGrant(path: string, before: Uint8Array, after: Uint8Array): boolean {
  const [old, next] = [parseDocument("grant", path, before), parseDocument("grant", path, after)];
  if (old === undefined || next === undefined) return false;
  const ends = [parseInstant(old.until), parseInstant(next.until)] as const;
  if (ends[0] === undefined || ends[1] === undefined || ends[1] >= ends[0]) return false;
  return sortedJson({ ...old, until: "" }) === sortedJson({ ...next, until: "" });
}

export interface Comparison {
  /** Commits of the new side that the old has not, and the other way round. */
  readonly ahead: number;
  readonly behind: number;
  readonly files: readonly { readonly path: string; readonly status: string }[];
}

/**
 * Asked right before a branch names a commit that a program made: one commit, which removes these grants and touches
 * nothing else. @throws WritError GITHUB_NO_REDUCTION.
 */
export function assertRemovesOnly({ ahead, behind, files }: Comparison, paths: readonly string[]): void {
  const wanted = new Set(paths);
  const grants = paths.every((path) => /^grants\/[^/]+\/[^/]+\.yaml$/.test(path));
  const removed = new Set(files.filter(({ status }) => status === "removed").map(({ path }) => path));
  const exact =
    files.length === wanted.size && removed.size === wanted.size && paths.every((path) => removed.has(path));
  if (ahead === 1 && behind === 0 && wanted.size > 0 && grants && exact) return;
  const other = files.find(({ path, status }) => status !== "removed" || !wanted.has(path));
  const what =
    other === undefined ? `${removed.size} of ${wanted.size} files are removed` : `${other.path} is ${other.status}`;
  throw new WritError("GITHUB_NO_REDUCTION", `${printable(what)}.`);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
