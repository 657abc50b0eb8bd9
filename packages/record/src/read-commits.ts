// Commit logs read back: which lines of which chains they hold. Files are untrusted, may be written to meanwhile, and
// may be removed; what was opened stays readable. Whether a line is one is for its chain to prove.
import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { WritError } from "@writ/contracts";
import {
  alignToBlock,
  batchHeaderBytes,
  type ChainKind,
  decodeBatch,
  decodeBatchHeader,
  decodeLogHeader,
} from "./commit-format.ts";
import { listCommitFolders, listLogs } from "./commit-owner.ts";
import { logBlockBytes, logCountMax, logFolderCountMax } from "./limits.ts";
import { isSessionId } from "./session-id.ts";

/** Whole lines of one chain in one log. */
interface Run {
  readonly file: FileHandle;
  readonly position: number;
  readonly bytes: number;
  readonly firstLine: number;
}

export interface LoggedLine {
  readonly n: number;
  /** With its newline; the receiver's to keep. */
  readonly bytes: Buffer;
}

/** What the logs hold of one chain. */
export interface LoggedLines {
  /** In order of their numbers; several of one number when several logs hold it. */
  read(): AsyncGenerator<LoggedLine, void>;
}

const windowBytes = 1024 * 1024;
const readFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

export class CommitSnapshot {
  readonly #files: FileHandle[] = [];
  readonly #runs = { session: new Map<string, Run[]>(), journal: new Map<string, Run[]>() };

  /** What all logs of a records folder hold now. Close it. @throws WritError RECORD_TOO_MANY */
  static async open(records: string): Promise<CommitSnapshot> {
    const folders = await listCommitFolders(records);
    if (folders.length > logFolderCountMax) throw new WritError("RECORD_TOO_MANY", `${folders.length} commit folders.`);
    return CommitSnapshot.ofFolders(folders.map(({ path }) => path));
  }

  static async ofFolders(paths: readonly string[]): Promise<CommitSnapshot> {
    const snapshot = new CommitSnapshot();
    try {
      for (const path of paths) for (const log of await listLogs(path)) await snapshot.#add(log);
      return snapshot;
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  }

  /** How many logs were read. */
  get logs(): number {
    return this.#files.length;
  }

  /** Ids of the chains of a kind. */
  ids(kind: ChainKind): Iterable<string> {
    return this.#runs[kind].keys();
  }

  /** Undefined when no log holds anything of the chain. */
  linesOf(kind: ChainKind, id: string): LoggedLines | undefined {
    const runs = this.#runs[kind].get(id);
    return runs === undefined ? undefined : { read: () => readRuns(runs) };
  }

  async close(): Promise<void> {
    for (const file of this.#files.splice(0)) await file.close();
  }

  async #add(path: string): Promise<void> {
    const file = await open(path, readFlags).catch((error: NodeJS.ErrnoException) => {
      // Removed since it was listed: what it held is in the chains' own files. A link is no log.
      if (error.code === "ENOENT" || error.code === "ELOOP" || error.code === "ENXIO") return undefined;
      throw error;
    });
    if (file === undefined) return;
    this.#files.push(file);
    if (this.#files.length > logCountMax) throw new WritError("RECORD_TOO_MANY", `More than ${logCountMax} logs.`);
    const status = await file.stat();
    if (!status.isFile()) return;
    for await (const { kind, id, ...run } of scan(file, status.size)) {
      if (!isSessionId(id) || run.firstLine === 0) continue;
      const runs = this.#runs[kind].get(id);
      if (runs === undefined) this.#runs[kind].set(id, [run]);
      else runs.push(run);
    }
  }
}

async function* readRuns(runs: readonly Run[]): AsyncGenerator<LoggedLine, void> {
  for (const { file, position, bytes, firstLine } of [...runs].sort((a, b) => a.firstLine - b.firstLine)) {
    const lines = Buffer.allocUnsafe(bytes);
    const { bytesRead } = await file.read(lines, 0, bytes, position);
    let n = firstLine;
    for (let from = 0; from < bytesRead; n++) {
      const newline = lines.indexOf(10, from);
      const to = newline === -1 || newline >= bytesRead ? bytesRead : newline + 1;
      yield { n, bytes: lines.subarray(from, to) };
      from = to;
    }
  }
}

/**
 * Every batch that proves itself. After one that does not, the search goes on block by block: a damaged batch must not
 * hide those behind it.
 */
async function* scan(file: FileHandle, size: number): AsyncGenerator<Run & { kind: ChainKind; id: string }, void> {
  const window = new Window(file, size);
  const key = decodeLogHeader(await window.read(0, logBlockBytes));
  if (key === undefined) return;
  let number = 0;
  for (let at = logBlockBytes; at < size; ) {
    const header = decodeBatchHeader(await window.read(at, batchHeaderBytes), key);
    const bytes = batchHeaderBytes + (header?.payloadBytes ?? 0);
    const whole = header !== undefined && header.number > number && at + bytes <= size;
    const frames = whole ? decodeBatch(await window.read(at, bytes)) : undefined;
    if (header === undefined || frames === undefined) {
      at += logBlockBytes;
      continue;
    }
    number = header.number;
    for (const { kind, id, firstLine, from, bytes: lineBytes } of frames) {
      yield { file, position: at + from, bytes: lineBytes, firstLine, kind, id };
    }
    at = alignToBlock(at + bytes);
  }
}

/** Reads a file from front to back in large pieces. */
class Window {
  readonly #file: FileHandle;
  readonly #size: number;
  #start = 0;
  #bytes = Buffer.alloc(0);

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  /** As many of the bytes as there are. */
  async read(position: number, bytes: number): Promise<Buffer> {
    const to = Math.min(position + bytes, this.#size);
    if (position < this.#start || to > this.#start + this.#bytes.length) {
      const wanted = Buffer.alloc(Math.min(Math.max(windowBytes, to - position), this.#size - position));
      const { bytesRead } = await this.#file.read(wanted, 0, wanted.length, position);
      this.#start = position;
      this.#bytes = wanted.subarray(0, bytesRead);
    }
    return this.#bytes.subarray(position - this.#start, to - this.#start);
  }
}
