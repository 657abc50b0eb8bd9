// Who had access, from what was worked out before where nothing has changed since, else from the history. It must never
// take what is remembered of another history, archive or trust.
import { bundleBytesMax, bundleFileName, digestOfBytes } from "@writ/bundle";
import { commitOf, git } from "@writ/repository";
import { type HistoryOptions, openHistory } from "../history/open-history.ts";
import { keepRemembered, readRemembered, rememberedName } from "../remember/remembered.ts";
import { type AccessHistory, accessOf } from "./spans-of.ts";

export interface AccessOptions extends HistoryOptions {
  /** Where results are kept, readable by this user alone. Absent: nothing is remembered. */
  readonly cacheFolder?: string;
  /** Told, line by line, of what takes time. */
  readonly report?: (line: string) => void;
}

/** Throws as openHistory and accessOf do. */
export async function readAccess(options: AccessOptions): Promise<AccessHistory> {
  const { cacheFolder: folder } = options;
  const name = folder === undefined ? undefined : await nameOf(options);
  const kept = folder === undefined || name === undefined ? undefined : await readRemembered(folder, name);
  if (kept !== undefined) return kept as AccessHistory;
  options.report?.("reading the history");
  const history = await openHistory(options);
  options.report?.(`working out who had access in ${history.revisions.length} versions`);
  const access = await accessOf(history);
  if (folder === undefined || name === undefined || !isSettled(access)) return access;
  // A branch or an archive that moved on meanwhile was not what the name says.
  if (name === (await nameOf(options))) await keepRemembered(folder, name, access);
  return access;
}

/** What may be another tomorrow, with the same commits, is not kept. */
function isSettled({ assumptions }: AccessHistory): boolean {
  return !assumptions.some(({ code }) => code === "gap" || code === "shallow" || code === "clock");
}

async function nameOf(options: AccessOptions): Promise<string> {
  const { folder, branch = "HEAD", store, trust, fromSeconds } = options;
  const [head, about] = await Promise.all([
    commitOf(folder, branch),
    git(folder, ["rev-parse", "--is-shallow-repository", "--show-prefix"]),
  ]);
  const newest = store === undefined ? undefined : await store.read(bundleFileName(), bundleBytesMax);
  const digest = newest === undefined ? null : await digestOfBytes(newest.bytes);
  const archive = store === undefined ? null : [store.shown, digest, trust ?? null, fromSeconds ?? null];
  return rememberedName("access", [head, about.toString("utf8"), archive]);
}
