// Is a grant nothing but less than another? Conservative: what is not understood is no reduction, and then it waits for
// an approval as everything does.
import { parseDocument, parseInstant } from "@writ/model";

/** True when both are grants that differ in `until` alone, and the new one ends earlier. */
export function isReducedGrant(path: string, before: Uint8Array, after: Uint8Array): boolean {
  const [old, next] = [parseDocument("grant", path, before), parseDocument("grant", path, after)];
  if (old === undefined || next === undefined) return false;
  const ends = [parseInstant(old.until), parseInstant(next.until)] as const;
  if (ends[0] === undefined || ends[1] === undefined || ends[1] >= ends[0]) return false;
  return sortedJson({ ...old, until: "" }) === sortedJson({ ...next, until: "" });
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
