// Whose commit logs lie in a folder, and whether that process still lives. The lock is a Unix socket in the folder: a
// kernel answers for it only while the process lives that listens, also across containers that share the folder.
// Logs of a process of which that cannot be told must never be touched.

import { constants } from "node:fs";
import { type FileHandle, open, readFile, stat } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { hostname } from "node:os";
import { listNames } from "./list-names.ts";
import { makeFolders, type RecordFiles, writeAll } from "./record-files.ts";
import { isSessionId, newSessionId } from "./session-id.ts";

/** The folder of commit logs below the records folder: a folder in it for each process. */
export const commitFolder = "commits";
const ownerFile = "owner.json";
const socketFile = "alive";
const logPattern = /^\d{10}\.log$/;
/** A folder that another process has taken to fold: the owner's id, and the id of whoever took it. */
const takenPattern = /^([0-9A-Z]{26})\.([0-9A-Z]{26})$/;
const connectMsMax = 2_000;

interface OwnerRecord {
  readonly v: 1;
  /** The kernel's boot; empty where that is not known. */
  readonly boot: string;
  readonly host: string;
  /** A socket says whether the process lives. */
  readonly socket: boolean;
  /** The folder's device, st_dev of stat(2), in decimal. */
  readonly device?: string;
}

export class CommitOwner {
  readonly id: string;
  readonly #path: string;
  readonly #files: RecordFiles;
  readonly #socket: AliveSocket | undefined;

  /** Makes this process's folder, complete before others can see it. Throws what the system throws. */
  static async create(files: RecordFiles, records: string, nowMs: number): Promise<CommitOwner> {
    const parent = await makeFolders(files, records, commitFolder);
    const id = newSessionId(nowMs);
    const blank = `${parent}/new-${id}`;
    await files.makeFolder(blank);
    const socket = await AliveSocket.listen(blank).catch(() => undefined);
    try {
      const place = { boot: await bootId(), host: hostname(), device: await deviceOf(blank) };
      const owner: OwnerRecord = { v: 1, ...place, socket: socket !== undefined };
      const file = await files.create(`${blank}/${ownerFile}`);
      await writeAll(file, Buffer.from(`${JSON.stringify(owner)}\n`)).finally(() => file.close());
      await files.syncFolder(blank);
      await files.rename(blank, `${parent}/${id}`);
      await files.syncFolder(parent);
    } catch (error) {
      await socket?.close();
      await removeOwnerFolder(files, blank).catch(() => undefined);
      throw error;
    }
    return new CommitOwner({ id, path: `${parent}/${id}`, files, socket });
  }

  private constructor(parts: { id: string; path: string; files: RecordFiles; socket: AliveSocket | undefined }) {
    this.id = parts.id;
    this.#path = parts.path;
    this.#files = parts.files;
    this.#socket = parts.socket;
  }

  get path(): string {
    return this.#path;
  }

  /** `empty`: no log is left, and the folder goes. Else another process will find it and fold what is in it. */
  async release(empty: boolean): Promise<void> {
    await this.#socket?.close();
    if (empty) await removeOwnerFolder(this.#files, this.#path).catch(() => undefined);
  }
}

/** Removes what a folder without logs still holds. Throws when there is more in it. */
export async function removeOwnerFolder(files: RecordFiles, path: string): Promise<void> {
  for (const name of [socketFile, ownerFile]) {
    await files.remove(`${path}/${name}`).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
    });
  }
  await files.removeFolder(path);
}

export interface FoundFolder {
  readonly path: string;
  /** The process that wrote the logs. */
  readonly owner: string;
  /** The process that has taken them to fold, if any. */
  readonly taker?: string;
}

/** Folders of commit logs in a records folder, those of live processes too. */
export async function listCommitFolders(records: string): Promise<FoundFolder[]> {
  const parent = `${records}/${commitFolder}`;
  const found: FoundFolder[] = [];
  for (const name of await listNames(parent)) {
    const [, owner, taker] = takenPattern.exec(name) ?? [];
    if (owner !== undefined && taker !== undefined) found.push({ path: `${parent}/${name}`, owner, taker });
    else if (isSessionId(name)) found.push({ path: `${parent}/${name}`, owner: name });
  }
  return found;
}

/** Paths of the logs in one such folder, oldest first. */
export async function listLogs(path: string): Promise<string[]> {
  const names = await listNames(path);
  return names.filter((name) => logPattern.test(name)).map((name) => `${path}/${name}`);
}

/** Takes a dead process's folder for oneself; false when somebody else was quicker. */
export async function takeFolder(files: RecordFiles, found: FoundFolder, taker: string): Promise<string | undefined> {
  const parent = found.path.slice(0, found.path.lastIndexOf("/"));
  const path = `${parent}/${found.owner}.${taker}`;
  try {
    await files.rename(found.path, path);
    await files.syncFolder(parent);
    return path;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * True only when it is sure that the folder's process is dead: its socket's kernel is this one and refuses, or its host
 * is this one and has started anew since. Or nothing is left in it, not even its owner's name, which goes last.
 */
export async function isDead(path: string): Promise<boolean> {
  const owner = await readOwner(path);
  if (owner === undefined) return isEmpty(path);
  const boot = await bootId();
  if (owner.boot === "" || boot === "") return false;
  if (owner.boot !== boot) return owner.host === hostname();
  return owner.socket && isOneMount(owner.device, await deviceOf(path)) && (await AliveSocket.isRefused(path));
}

async function readOwner(path: string): Promise<OwnerRecord | undefined> {
  try {
    const owner = JSON.parse(await readFile(`${path}/${ownerFile}`, "utf8")) as OwnerRecord;
    const { v, boot, host } = owner;
    return v === 1 && typeof boot === "string" && typeof host === "string" ? owner : undefined;
  } catch {
    return undefined;
  }
}

async function isEmpty(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined);
  return status?.isDirectory() === true && (await listNames(path)).length === 0;
}

/** Empty where it cannot be told. */
async function deviceOf(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(
    ({ dev }) => String(dev),
    () => "",
  );
}

/**
 * A socket is found by its inode in the kernel's memory: one network disk mounted twice has two, and a socket that
 * lives on one refuses on the other. Only file systems without a disk of this kernel's, whose devices have the major
 * number 0, can be mounted so (Linux, set_anon_super; makedev(3)).
 */
function isOneMount(owner: string | undefined, here: string): boolean {
  if (owner === undefined || owner === here) return true;
  return here !== "" && isOfDisk(owner) && isOfDisk(here);
}

function isOfDisk(device: string): boolean {
  const bits = /^\d{1,20}$/.test(device) ? BigInt(device) : 0n;
  return ((bits >> 8n) & 0xfffn) !== 0n || bits >> 44n !== 0n;
}

async function bootId(): Promise<string> {
  return (await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "")).trim();
}

/** A socket's path is short (sun_path, unix(7)): it is named through the folder's descriptor where there is one. */
class AliveSocket {
  readonly #server: Server;
  readonly #folder: FileHandle;

  static async listen(folder: string): Promise<AliveSocket> {
    const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY);
    const server = createServer((socket) => socket.destroy());
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        // Not shared with other workers of a cluster: it stands for this process alone.
        server.listen({ path: `/proc/self/fd/${handle.fd}/${socketFile}`, exclusive: true }, resolve);
      });
    } catch (error) {
      await handle.close();
      throw error;
    }
    server.unref();
    return new AliveSocket(server, handle);
  }

  private constructor(server: Server, folder: FileHandle) {
    this.#server = server;
    this.#folder = folder;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await this.#folder.close();
  }

  /** Nobody listens. Whatever else goes wrong is no proof. */
  static async isRefused(path: string): Promise<boolean> {
    const handle = await open(path, constants.O_RDONLY | constants.O_DIRECTORY).catch(() => undefined);
    if (handle === undefined) return false;
    try {
      const code = await new Promise<string | undefined>((resolve) => {
        const socket = connect(`/proc/self/fd/${handle.fd}/${socketFile}`);
        socket.setTimeout(connectMsMax, () => socket.destroy(new Error("no answer")));
        socket.once("connect", () => resolve(undefined));
        socket.once("error", (error: NodeJS.ErrnoException) => resolve(error.code));
        socket.once("connect", () => socket.destroy());
      });
      return code === "ECONNREFUSED" || code === "ENOENT";
    } finally {
      await handle.close();
    }
  }
}
