// Folds commit logs of processes that died into the files of their sessions and journals. Only appends, only what
// follows from the file's last line, and never touches logs of a process that may live. It may be cut off anywhere: a
// log goes only when all it holds is on stable storage elsewhere, and folding twice does nothing twice.
import { WritError } from "@writ/contracts";
import { type ChainLine, chainLines } from "./chain-lines.ts";
import type { ChainName } from "./commit-format.ts";
import {
  commitFolder,
  type FoundFolder,
  isDead,
  listCommitFolders,
  listLogs,
  removeOwnerFolder,
  takeFolder,
} from "./commit-owner.ts";
import { journalFolder, journalPath } from "./journal.ts";
import { CommitSnapshot, type LoggedLines } from "./read-commits.ts";
import { type AppendFile, makeFolders, type RecordFiles, writeAll } from "./record-files.ts";
import { sessionPath } from "./session-files.ts";
import { dayOfSessionId } from "./session-id.ts";

export interface Place {
  readonly files: RecordFiles;
  /** The records folder. */
  readonly records: string;
}

/** What became of commit logs of processes that had died. */
export interface RecoveryReport {
  /** Sessions and journals that have all their lines in their own files now. */
  readonly folded: number;
  /** Those whose file does not fit what a log holds, or could not be written: their logs stay, and readers see both. */
  readonly kept: readonly string[];
}

/** `taker` is this process's own id among owners. Stops early, with nothing half done, once `stopped()`. */
export async function recoverDead(place: Place, taker: string, stopped: () => boolean): Promise<RecoveryReport> {
  let folded = 0;
  const kept: string[] = [];
  for (const found of await listCommitFolders(place.records)) {
    if (stopped()) break;
    // What stands in the way of one folder must not keep the others from being folded.
    const report = await recoverFolder(place, found, { taker, stopped }).catch(() => ({
      folded: 0,
      kept: [found.owner],
    }));
    folded += report.folded;
    kept.push(...report.kept);
  }
  return { folded, kept };
}

async function recoverFolder(
  place: Place,
  found: FoundFolder,
  { taker, stopped }: { readonly taker: string; readonly stopped: () => boolean },
): Promise<RecoveryReport> {
  const nothing = { folded: 0, kept: [] };
  if (found.owner === taker || found.taker === taker || !(await isAbandoned(place.records, found))) return nothing;
  const path = await takeFolder(place.files, found, taker);
  return path === undefined ? nothing : await foldFolder(place, path, stopped);
}

/** A folder taken by a process that then died is free again. */
async function isAbandoned(records: string, { path, owner, taker }: FoundFolder): Promise<boolean> {
  if (taker === undefined) return isDead(path);
  const found = await listCommitFolders(records);
  const own = found.find((folder) => folder.owner === taker && folder.taker === undefined);
  return own === undefined ? owner !== taker : isDead(own.path);
}

/** Folds every chain in a folder that is this process's to fold, and removes the folder when all could be. */
export async function foldFolder(place: Place, path: string, stopped = () => false): Promise<RecoveryReport> {
  const snapshot = await CommitSnapshot.ofFolders([path]);
  const kept: string[] = [];
  let folded = 0;
  try {
    for (const kind of ["session", "journal"] as const) {
      for (const id of snapshot.ids(kind)) {
        if (stopped()) return { folded, kept: [...kept, id] };
        const done = await foldChain(place, { kind, id }, snapshot).catch(() => false);
        if (done) folded++;
        else kept.push(id);
      }
    }
  } finally {
    await snapshot.close();
  }
  if (kept.length === 0) await removeFolder(place.files, path);
  return { folded, kept };
}

async function removeFolder(files: RecordFiles, path: string): Promise<void> {
  for (const log of await listLogs(path)) await files.remove(log);
  await removeOwnerFolder(files, path);
}

/**
 * Appends to a chain's file what only the logs of `snapshot` hold of it, and syncs it; false when they do not fit.
 * Nobody else may be writing the file. Throws what the system throws.
 */
export async function foldChain(place: Place, name: ChainName, snapshot: CommitSnapshot): Promise<boolean> {
  const logged = snapshot.linesOf(name.kind, name.id);
  return logged === undefined || (await new Fold(place, name).fold(logged));
}

class Fold {
  readonly #place: Place;
  readonly #name: ChainName;
  readonly #path: string;
  #file: AppendFile | undefined;

  constructor(place: Place, name: ChainName) {
    this.#place = place;
    this.#name = name;
    const { kind, id } = name;
    this.#path = kind === "session" ? sessionPath(place.records, id) : journalPath(place.records, id);
  }

  async fold(logged: LoggedLines): Promise<boolean> {
    try {
      for await (const line of chainLines({ path: this.#path, logged })) {
        if ("detail" in line) return false;
        if (line.onlyLogged !== undefined && !(await this.#append(line, line.onlyLogged.torn))) return false;
      }
      // Lines that are in the file already may never have been synced.
      this.#file ??= await this.#place.files.extend(this.#path);
      await this.#file.datasync();
      return true;
    } finally {
      await this.#file?.close();
    }
  }

  /** A torn end that is not the beginning of the line is nobody's to remove here. */
  async #append({ n, bytes }: ChainLine, torn: Buffer): Promise<boolean> {
    if (!bytes.subarray(0, torn.length).equals(torn)) return false;
    this.#file ??= n === 1 && torn.length === 0 ? await this.#open() : await this.#place.files.extend(this.#path);
    await writeAll(this.#file, bytes.subarray(torn.length));
    return true;
  }

  /** The file may be there, and empty. */
  async #open(): Promise<AppendFile> {
    const { files, records } = this.#place;
    const below = this.#name.kind === "session" ? dayOfSessionId(this.#name.id) : journalFolder;
    const folder = await makeFolders(files, records, below);
    this.#file = await files.create(this.#path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
      return files.extend(this.#path);
    });
    await files.syncFolder(folder);
    return this.#file;
  }
}

/** For a chain whose file failed while its process lives: what the process's own logs hold, once it may be written. */
export async function repairChain(place: Place, name: ChainName, owner: string): Promise<void> {
  const snapshot = await CommitSnapshot.ofFolders([`${place.records}/${commitFolder}/${owner}`]);
  try {
    if (await foldChain(place, name, snapshot)) return;
    throw new WritError("RECORD_ALTERED", `The file of ${name.id} does not fit its commit log.`);
  } finally {
    await snapshot.close();
  }
}
