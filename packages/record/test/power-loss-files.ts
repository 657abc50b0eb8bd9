// The real disk, and beside it the memory of what of it would still be there after the power fails: of a file what was
// synced, and nothing of one whose name was not. It must never take a name for safe because its file was synced.
import { cp, rm, truncate } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { type AppendFile, diskFiles, type LogFile, type RecordFiles } from "../src/record-files.ts";

export type Moment = "create" | "writev" | "close" | "datasync" | "syncFile" | "syncFolder" | "commit" | "remove";

export class PowerLossFiles implements RecordFiles {
  /** Called before and after every operation that counts. */
  onMoment: (moment: Moment, path: string) => Promise<void> = async () => {};
  readonly #written = new Map<string, number>();
  readonly #synced = new Map<string, number>();
  /** Files and folders that are there by names that no sync of their folder has seen. */
  readonly #names = new Set<string>();

  async create(path: string): Promise<AppendFile> {
    return this.#around("create", path, async () => {
      const file = await diskFiles.create(path);
      this.#names.add(path);
      this.#written.set(path, 0);
      this.#synced.set(path, 0);
      return this.#append(path, file);
    });
  }

  async extend(): Promise<AppendFile> {
    throw new Error("Nothing is repaired here.");
  }

  syncFile(path: string): Promise<void> {
    return this.#around("syncFile", path, () => this.#sync(path, () => diskFiles.syncFile(path)));
  }

  async createLog(path: string, header: Uint8Array, bytes: number): Promise<LogFile> {
    const file = await diskFiles.createLog(path, header, bytes);
    this.#names.add(path);
    return {
      write: (batch, position) => this.#around("commit", path, () => file.write(batch, position)),
      close: () => file.close(),
    };
  }

  async makeFolder(path: string): Promise<void> {
    await diskFiles.makeFolder(path);
    this.#names.add(path);
  }

  syncFolder(path: string): Promise<void> {
    return this.#around("syncFolder", path, async () => {
      const seen = [...this.#names].filter((name) => dirname(name) === path);
      await diskFiles.syncFolder(path);
      for (const name of seen) this.#names.delete(name);
    });
  }

  async rename(from: string, to: string): Promise<void> {
    await diskFiles.rename(from, to);
    for (const name of [...this.#names].filter((one) => one.startsWith(from))) {
      this.#names.delete(name);
      this.#names.add(to + name.slice(from.length));
    }
    this.#names.add(to);
    for (const bytes of [this.#written, this.#synced]) moveAll(bytes, from, to);
  }

  /** At its worst a removal lasts at once. */
  remove(path: string): Promise<void> {
    return this.#around("remove", path, async () => {
      await diskFiles.remove(path);
      for (const known of [this.#names, this.#written, this.#synced]) known.delete(path);
    });
  }

  removeFolder(path: string): Promise<void> {
    return diskFiles.removeFolder(path);
  }

  /** Copies to `target` what would be left of `folder`. */
  async survive(folder: string, target: string): Promise<void> {
    await rm(target, { recursive: true, force: true });
    const at = (path: string) => `${target}/${relative(folder, path)}`;
    const [synced, names] = [[...this.#synced], [...this.#names]];
    await cp(folder, target, { recursive: true, filter: (path) => !path.endsWith("/alive") });
    for (const [path, bytes] of synced) await truncate(at(path), bytes);
    for (const name of names) await rm(at(name), { recursive: true, force: true });
  }

  #append(path: string, file: AppendFile): AppendFile {
    return {
      writev: (buffers) =>
        this.#around("writev", path, async () => {
          const result = await file.writev(buffers);
          this.#written.set(path, (this.#written.get(path) ?? 0) + result.bytesWritten);
          return result;
        }),
      datasync: () => this.#around("datasync", path, () => this.#sync(path, () => file.datasync())),
      close: () => this.#around("close", path, () => file.close()),
    };
  }

  async #sync(path: string, sync: () => Promise<void>): Promise<void> {
    const bytes = this.#written.get(path) ?? 0;
    await sync();
    this.#synced.set(path, bytes);
  }

  async #around<Value>(moment: Moment, path: string, operation: () => Promise<Value>): Promise<Value> {
    await this.onMoment(moment, path);
    const value = await operation();
    await this.onMoment(moment, path);
    return value;
  }
}

function moveAll(bytes: Map<string, number>, from: string, to: string): void {
  for (const [path, count] of [...bytes].filter(([one]) => one.startsWith(`${from}/`))) {
    bytes.delete(path);
    bytes.set(to + path.slice(from.length), count);
  }
}
