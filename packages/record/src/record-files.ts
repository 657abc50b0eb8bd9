// The few file operations that records are written with, so that tests can count them, fail them and hold them.
// Nothing here may overwrite: files are made new and only ever appended to.
import { constants, writev } from "node:fs";
import { mkdir, open } from "node:fs/promises";

export interface AppendFile {
  /** May write fewer bytes than given. */
  writev(buffers: readonly Uint8Array[]): Promise<{ bytesWritten: number }>;
  /** Bytes written so far are on stable storage when it resolves. */
  datasync(): Promise<void>;
  close(): Promise<void>;
}

export interface RecordFiles {
  /** A new file, mode 0600; fails when there is one already. */
  create(path: string): Promise<AppendFile>;
  /** A folder, mode 0700, unless it is there. */
  makeFolder(path: string): Promise<void>;
  /** The folder's names are on stable storage when it resolves. */
  syncFolder(path: string): Promise<void>;
}

const createFlags =
  constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND | constants.O_NOFOLLOW;

/**
 * On Linux a write to a file opened so ends as if fdatasync had been called after it (open(2)): one trip to the disk's
 * thread instead of two. Elsewhere that is weaker than fdatasync, or not there.
 */
const writesAreSynced = process.platform === "linux";

export const diskFiles: RecordFiles = {
  async create(path) {
    const file = await open(path, createFlags | (writesAreSynced ? constants.O_DSYNC : 0), 0o600);
    return {
      writev: (buffers) => writeBuffers(file.fd, buffers),
      datasync: writesAreSynced ? async () => {} : () => file.datasync(),
      close: () => file.close(),
    };
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
};

/** As FileHandle.writev, with less around it. The caller does not close the file meanwhile. */
function writeBuffers(fd: number, buffers: readonly Uint8Array[]): Promise<{ bytesWritten: number }> {
  return new Promise((resolve, reject) => {
    writev(fd, buffers, (error, bytesWritten) => {
      if (error === null) resolve({ bytesWritten });
      else reject(error);
    });
  });
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
