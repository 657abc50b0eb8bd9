// The few file operations that records are written with, so that tests can count them, fail them and hold them.
// Nothing here may overwrite: files are made new and only ever appended to.
import { constants } from "node:fs";
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

export const diskFiles: RecordFiles = {
  create: (path) => open(path, createFlags, 0o600),

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
