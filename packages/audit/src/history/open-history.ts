// What was in force when: the history of a clone, and the archive of bundles where one is named. It must never order
// anything by a time that a commit states, nor claim that what was merged was published.
import { WritError } from "@writ/contracts";
import { type Model, parseRepository, type RepositoryEntry } from "@writ/model";
import type { PublishTrust } from "@writ/publish";
import { type Parsed, partOfCommit } from "@writ/repository";
import type { BundleStore } from "@writ/store";
import type { Assumption } from "../span.ts";
import { type ArchivedBundle, walkArchive } from "./archive.ts";
import { bundleRevisions } from "./bundle-revisions.ts";
import { readCommitLog } from "./commit-log.ts";
import { applyChanges, type FoundEvidence, readEvidence } from "./evidence-files.ts";
import { mergedRevisions } from "./merged-revisions.ts";
import { readFileVersions, type VersionEntries, versionKey } from "./read-versions.ts";
import type { FileChange, FileVersion, Revision } from "./revision.ts";

export interface HistoryOptions {
  /** The access repository's clone (or the folder in it that is its root). */
  readonly folder: string;
  /** Absent: HEAD. */
  readonly branch?: string;
  /** The archive of bundles; `trust` says whose signatures are believed. */
  readonly store?: BundleStore;
  readonly trust?: PublishTrust;
  /** Seconds: of the archive nothing older than what was in force then is read. */
  readonly fromSeconds?: number;
  /** Seconds; absent: by the clock. */
  readonly nowSeconds?: number;
  readonly known?: ReadonlyMap<string, ArchivedBundle>;
}

export interface History {
  readonly folder: string;
  /** The newest commit of the branch. */
  readonly head: string;
  readonly nowSeconds: number;
  readonly basis: "bundle" | "merged";
  /** Oldest first; at most one is in force at any instant, none before the first. */
  readonly revisions: readonly Revision[];
  readonly assumptions: readonly Assumption[];
  /** Bundles as the archive has them, oldest first; empty without one. */
  readonly bundles: readonly ArchivedBundle[];
  /** What was in force at an instant; undefined: nothing, or nothing is known. */
  at(seconds: number): Revision | undefined;
  /** All files of a revision, by path. */
  files(revision: Revision): ReadonlyMap<string, FileVersion>;
  /** Contents, by `versionKey`; what git does not have is missing. */
  read(versions: readonly FileVersion[]): Promise<VersionEntries>;
  /** The whole model of a revision. For one or two of them: `walkAccess` goes through all of them cheaply. */
  model(revision: Revision, like?: Model): Promise<Parsed>;
  /** Evidence of a revision's bundle. */
  evidence(revision: Revision): Promise<FoundEvidence>;
}

/** @throws WritError CLI_GIT, WRIT_USAGE, AUDIT_HISTORY, AUDIT_ARCHIVE, and the store's errors. */
export async function openHistory(options: HistoryOptions): Promise<History> {
  const { folder, store, trust } = options;
  const nowSeconds = options.nowSeconds ?? Math.floor(Date.now() / 1000);
  const log = await readCommitLog(folder, options.branch ?? "HEAD");
  const about = { folder, head: log.head, nowSeconds, store };
  if (store === undefined)
    return historyOf({ ...about, basis: "merged", bundles: [], ...mergedRevisions(log, nowSeconds) });
  if (trust === undefined) throw new WritError("WRIT_USAGE", "An archive is believed by public keys: name them.");
  const { fromSeconds, known } = options;
  const wish = { ...(fromSeconds === undefined ? {} : { fromSeconds }), ...(known === undefined ? {} : { known }) };
  const archive = await walkArchive({ store, trust, nowSeconds, ...wish });
  const revisions = await bundleRevisions(archive, { store, log, nowSeconds });
  return historyOf({ ...about, basis: "bundle", bundles: archive.bundles, ...revisions });
}

type Known = Pick<History, "folder" | "head" | "nowSeconds" | "basis" | "revisions" | "assumptions" | "bundles"> & {
  readonly store: BundleStore | undefined;
};

function historyOf({ store, ...known }: Known): History {
  const { folder, revisions } = known;
  const history: History = {
    ...known,
    at: (seconds) => revisionAt(revisions, seconds),
    files: (revision) => filesOf(revisions, revision),
    read: (versions) => readFileVersions(folder, versions),
    model: async (revision, like) => parseRevision(await entriesOf(history, revision), history.nowSeconds, like),
    evidence: async ({ bundle, commit }) => {
      const found = known.bundles.find(({ digest }) => digest === bundle?.digest);
      if (store === undefined || found === undefined) return { doubt: `no archive says what ${commit} shipped` };
      return await readEvidence(store, found);
    },
  };
  return history;
}

function revisionAt(revisions: readonly Revision[], seconds: number): Revision | undefined {
  let [low, high] = [0, revisions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((revisions[middle]?.fromSeconds ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  const found = revisions[low - 1];
  return found !== undefined && (found.untilSeconds ?? Number.POSITIVE_INFINITY) > seconds ? found : undefined;
}

function filesOf(revisions: readonly Revision[], { index }: Revision): ReadonlyMap<string, FileVersion> {
  const files = new Map<string, FileChange>();
  for (const { changes } of revisions.slice(0, index + 1)) applyChanges(files, changes);
  return files as Map<string, FileVersion>;
}

/** As a checkout of it would be read. @throws WritError AUDIT_HISTORY when git lacks a file. */
async function entriesOf(history: History, revision: Revision): Promise<Map<string, RepositoryEntry>> {
  const versions = [...history.files(revision).values()];
  const found = await history.read(versions);
  const entries = new Map<string, RepositoryEntry>();
  for (const version of versions) {
    const part = partOfCommit(version.path);
    if (part.what === "strange") {
      entries.set(part.top, { kind: "folder" });
      continue;
    }
    const entry = found.get(versionKey(version));
    if (entry === undefined) {
      throw new WritError("AUDIT_HISTORY", `${version.path} (${version.blob}) is not in this clone. Fetch it.`);
    }
    entries.set(version.path, entry);
  }
  return entries;
}

function parseRevision(files: ReadonlyMap<string, RepositoryEntry>, nowSeconds: number, like?: Model): Parsed {
  return parseRepository(files, { nowSeconds, ...(like === undefined ? {} : { like }) });
}
