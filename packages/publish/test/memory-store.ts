// A store in memory that fails where a test says so. It compares as a good one does; `before` runs ahead of each step,
// where another publisher may come between or the process may die.
import { digestOfBytes } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import type { BundleStore, Replaced, StoredObject } from "@writ/store";

type Step = `${"read" | "add" | "replace"} ${string}`;

export class MemoryStore implements BundleStore {
  readonly shown = "memory";
  readonly objects = new Map<string, Uint8Array>();
  readonly steps: Step[] = [];
  compares = true;
  /** Throws or does something before a step. */
  before: (step: Step) => void | Promise<void> = () => {};

  async #step(step: Step): Promise<void> {
    this.steps.push(step);
    await this.before(step);
  }

  async read(name: string, bytesMax: number): Promise<StoredObject | undefined> {
    await this.#step(`read ${name}`);
    const bytes = this.objects.get(name);
    if (bytes === undefined) return undefined;
    if (bytes.length > bytesMax) throw new WritError("BUNDLE_OVERSIZED", name);
    return { bytes: Uint8Array.from(bytes), version: await digestOfBytes(bytes) };
  }

  async add(name: string, bytes: Uint8Array): Promise<"added" | "there"> {
    await this.#step(`add ${name}`);
    const there = this.objects.get(name);
    if (there !== undefined && Buffer.compare(there, bytes) !== 0) throw new WritError("BUNDLE_STORE", name);
    this.objects.set(name, Uint8Array.from(bytes));
    return there === undefined ? "added" : "there";
  }

  async replace(name: string, bytes: Uint8Array, version: string | null): Promise<Replaced> {
    await this.#step(`replace ${name}`);
    const there = this.objects.get(name);
    const found = there === undefined ? null : await digestOfBytes(there);
    if (found !== version) return { replaced: false, compared: this.compares };
    this.objects.set(name, Uint8Array.from(bytes));
    return { replaced: true, compared: this.compares };
  }

  close(): void {}

  /** Names and bytes as they are, to compare with later. */
  snapshot(): ReadonlyMap<string, Uint8Array> {
    return new Map(this.objects);
  }
}
