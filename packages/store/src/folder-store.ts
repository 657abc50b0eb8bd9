// A folder as a store. Files are whole or not there; of several publishers one replaces. It must never follow a link in
// a file's place, nor write outside the folder.
import { join } from "node:path";
import { digestOfBytes, makeFolder, readBounded, replaceFile } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { BundleStore, Replaced, StoredObject } from "./bundle-store.ts";
import { removeLeftovers } from "./folder-leftovers.ts";
import { type LockBounds, withFolderLock } from "./folder-lock.ts";
import { objectBytesMax } from "./limits.ts";
import { assertObject, assertObjectName } from "./object-name.ts";
import { sameBytes } from "./same-bytes.ts";

const fileMode = 0o644;
const folderMode = 0o755;

export class FolderStore implements BundleStore {
  readonly shown: string;
  readonly #folder: string;
  readonly #bounds: LockBounds | undefined;

  /** `bounds` are others in tests only. */
  constructor(folder: string, bounds?: LockBounds) {
    this.shown = folder;
    this.#folder = folder;
    this.#bounds = bounds;
  }

  async read(name: string, bytesMax: number): Promise<StoredObject | undefined> {
    assertObjectName(name);
    const bytes = await readBounded(join(this.#folder, name), bytesMax);
    return bytes === undefined ? undefined : { bytes, version: await digestOfBytes(bytes) };
  }

  async add(name: string, bytes: Uint8Array): Promise<"added" | "there"> {
    assertObject(name, bytes);
    const there = await this.read(name, bytes.length).catch(otherIfOversized);
    if (there === undefined) {
      await makeFolder(this.#folder, folderMode);
      // Whoever adds it at the same time adds the same bytes: the name is made of them.
      await replaceFile({ folder: this.#folder, name, mode: fileMode }, bytes);
      return "added";
    }
    if (there !== "other" && sameBytes(there.bytes, bytes)) return "there";
    throw new WritError("BUNDLE_STORE", `${name} is there with other bytes than its name says; find out who wrote it.`);
  }

  async replace(name: string, bytes: Uint8Array, version: string | null): Promise<Replaced> {
    assertObject(name, bytes);
    const folder = this.#folder;
    await makeFolder(folder, folderMode);
    const replaced = await withFolderLock(
      folder,
      async (lock) => {
        if ((await this.#version(name)) !== version) return false;
        await replaceFile({ folder, name, mode: fileMode }, bytes, () => lock.assertHeld());
        await removeLeftovers(folder);
        return true;
      },
      this.#bounds,
    );
    return { replaced, compared: true };
  }

  async #version(name: string): Promise<string | null> {
    return (await this.read(name, objectBytesMax))?.version ?? null;
  }

  close(): void {
    // Nothing is kept open.
  }
}

function otherIfOversized(error: unknown): "other" {
  if (error instanceof WritError && error.code === "BUNDLE_OVERSIZED") return "other";
  throw error;
}
