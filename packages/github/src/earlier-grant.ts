// From which proved grant an unproved one only takes away. It must never let a grant come back that was removed, nor
// let an end move out again that was moved in.
import type { FileVersion, History } from "./history.ts";
import type { VersionJudge } from "./judge-versions.ts";
import { versionsAskedMax } from "./limits.ts";
import { isReducedGrant } from "./reduction.ts";

export function isGrant(path: string): boolean {
  return path.startsWith("grants/");
}

/** The proved version that `newest` reduces, as it does every one since; undefined: it is no reduction. */
export async function reducedFrom(
  { history, judge }: { readonly history: History; readonly judge: VersionJudge },
  newest: FileVersion,
  bytes: Uint8Array,
): Promise<FileVersion | undefined> {
  const [, ...older] = history.versions.get(newest.path) ?? [];
  for (const version of older.slice(0, versionsAskedMax)) {
    if (version.blob === null || !version.plain) return undefined;
    if (!isReducedGrant(newest.path, await judge.readBlob(version.blob), bytes)) return undefined;
    if ((await judge.judge(version)).status !== "unproved") return version;
  }
  return undefined;
}
