// The few file operations that records are written with, so that tests can count them, fail them and hold them.
// Nothing here may overwrite a record: session files and journals are made new and only ever appended to. A commit log
// is written once, from front to back, over zeros of its own.
import { constants, write, writev } from "node:fs";
import { type FileHandle, mkdir, open, rename, rmdir, statfs, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { logZerosBytes } from "./limits.ts";

export interface AppendFile {
  /** May write fewer bytes than given. */
  writev(buffers: readonly Uint8Array[]): Promise<{ bytesWritten: number }>;
  /** Bytes written so far are on stable storage when it resolves. */
  datasync(): Promise<void>;
  close(): Promise<void>;
}

/** A file of fixed length. */
export interface LogFile {
  /** All of `bytes` at `position`, on stable storage when it resolves. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  close(): Promise<void>;
}

export interface RecordFiles {
  /** A new file, mode 0600; fails when there is one already. */
  create(path: string): Promise<AppendFile>;
  /** A file that is there, to append to. */
  extend(path: string): Promise<AppendFile>;
  /**
   * What was written to a file, by whomever, is on stable storage when it resolves. Linux tells who opens a file of a
   * write-back that failed and nobody has heard of (errseq_t, since 4.17), which PostgreSQL's checkpointer counts on
   * too.
   */
  syncFile(path: string): Promise<void>;
  /**
   * A new file, mode 0600: `header`, then zeros up to `bytes`, all on stable storage with the file's length and place,
   * so that later writes change no more than data.
   */
  createLog(path: string, header: Uint8Array, bytes: number): Promise<LogFile>;
  /** A folder, mode 0700, unless it is there. */
  makeFolder(path: string): Promise<void>;
  /** The folder's names are on stable storage when it resolves. */
  syncFolder(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  removeFolder(path: string): Promise<void>;
}

const appendFlags = constants.O_WRONLY | constants.O_APPEND | constants.O_NOFOLLOW;
const createFlags = appendFlags | constants.O_CREAT | constants.O_EXCL;
const createLogFlags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const writeLogFlags = constants.O_WRONLY | constants.O_NOFOLLOW;

/**
 * On Linux a write to a file opened so ends as if fdatasync had been called after it (open(2)): one trip to the disk's
 * thread instead of two. Elsewhere that is weaker than fdatasync, or not there.
 */
const writesAreSynced = process.platform === "linux";

export const diskFiles: RecordFiles = {
  async create(path) {
    return appendFile(await open(path, createFlags, 0o600));
  },

  async extend(path) {
    return appendFile(await open(path, appendFlags));
  },

  async syncFile(path) {
    const file = await open(path, appendFlags);
    try {
      await file.datasync();
    } finally {
      await file.close();
    }
  },

  async createLog(path, header, bytes) {
    await assertRoom(path, bytes);
    const blank = await open(path, createLogFlags, 0o600);
    try {
      await blank.write(header, 0, header.length, 0);
      const zeros = Buffer.alloc(Math.min(logZerosBytes, bytes));
      for (let at = header.length; at < bytes; ) {
        at += (await blank.write(zeros, 0, Math.min(zeros.length, bytes - at), at)).bytesWritten;
      }
      await blank.sync();
    } catch (error) {
      await unlink(path).catch(() => undefined);
      throw error;
    } finally {
      await blank.close();
    }
    return logFile(await open(path, writeLogFlags | (writesAreSynced ? constants.O_DSYNC : 0)));
  },

  async makeFolder(path) {
    try {
      await mkdir(path, { mode: 0o700 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  },

  async syncFolder(path) {
    const folder = await open(path, constants.O_RDONLY | constants.O_DIRECTORY);
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },

  rename,
  remove: unlink,
  removeFolder: rmdir,
};

/** Asked before zeros are written, so that they never take the last room from those who write records beside us. */
async function assertRoom(path: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(path));
  if (bavail * bsize < bytes) throw Object.assign(new Error("There is no room for a commit log."), { code: "ENOSPC" });
}

function appendFile(file: FileHandle): AppendFile {
  return {
    writev: (buffers) => writeBuffers(file.fd, buffers),
    datasync: () => file.datasync(),
    close: () => file.close(),
  };
}

function logFile(file: FileHandle): LogFile {
  return {
    async write(bytes, position) {
      for (let from = 0; from < bytes.length; ) {
        const written = await writeAt(file.fd, from === 0 ? bytes : bytes.subarray(from), position + from);
        if (written === 0) throw new Error("The disk takes no more bytes.");
        from += written;
      }
      if (!writesAreSynced) await file.datasync();
    },
    close: () => file.close(),
  };
}

/** As FileHandle.writev, with less around it. The caller does not close the file meanwhile. */
function writeBuffers(fd: number, buffers: readonly Uint8Array[]): Promise<{ bytesWritten: number }> {
  return new Promise((resolve, reject) => {
    writev(fd, buffers, (error, bytesWritten) => {
      if (error === null) resolve({ bytesWritten });
      else reject(error);
    });
  });
}

function writeAt(fd: number, bytes: Uint8Array, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    write(fd, bytes, 0, bytes.length, position, (error, bytesWritten) => {
      if (error === null) resolve(bytesWritten);
      else reject(error);
    });
  });
}

/** One call for all buffers; a short write is carried on from where it stopped, and ends in the error that cut it. */
export async function writeAll(file: AppendFile, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await file.writev([from === 0 ? bytes : bytes.subarray(from)]);
    if (bytesWritten === 0) throw new Error("The disk takes no more bytes.");
    from += bytesWritten;
  }
}

/**
 * Makes `folder/a/b` with every level on stable storage. `below` holds names separated by "/". Levels that are there
 * are synced too: another process may have made them a moment ago.
 */
export async function makeFolders(files: RecordFiles, folder: string, below: string): Promise<string> {
  let path = folder;
  for (const name of below.split("/")) {
    const parent = path;
    path = `${parent}/${name}`;
    await files.makeFolder(path);
    await files.syncFolder(parent);
  }
  return path;
}
