// One commit log of fixed length: batches one after another, each in blocks of its own, none ever written twice.
// It must never be removed while a line in it has no other safe place.
import { randomBytes } from "node:crypto";
import { alignToBlock, type BatchEncoder, batchHeaderBytes, encodeLogHeader, logKeyBytes } from "./commit-format.ts";
import { logBlockBytes } from "./limits.ts";
import type { LogFile, RecordFiles } from "./record-files.ts";

/** What a generation needs to know of a chain with lines in it, before it can go. */
export interface Settling {
  /** Every line that is safe in a commit log is on stable storage in the chain's own file when it resolves. */
  settle(): Promise<void>;
}

export class Generation {
  readonly path: string;
  readonly bytes: number;
  /** Chains with lines in it, or files of those that have ended. Those that are closed and safe are taken out. */
  readonly chains = new Set<Settling>();
  readonly #key: Buffer;
  readonly #file: LogFile;
  #position = logBlockBytes;
  #batches = 0;
  #closed = false;

  static async create(files: RecordFiles, path: string, bytes: number): Promise<Generation> {
    const key = randomBytes(logKeyBytes);
    const file = await files.createLog(path, encodeLogHeader(key), bytes);
    return new Generation({ path, bytes, key, file });
  }

  private constructor(parts: { path: string; bytes: number; key: Buffer; file: LogFile }) {
    this.path = parts.path;
    this.bytes = parts.bytes;
    this.#key = parts.key;
    this.#file = parts.file;
  }

  hasRoom(frameBytes: number): boolean {
    return this.#position + batchHeaderBytes + frameBytes <= this.bytes;
  }

  get halfFull(): boolean {
    return this.#position * 2 > this.bytes;
  }

  /** The frames in `encoder` are on stable storage when it resolves. After a failure nothing more may be written. */
  async write(encoder: BatchEncoder): Promise<void> {
    const batch = encoder.seal(this.#key, ++this.#batches);
    const position = this.#position;
    this.#position = alignToBlock(position + batch.length);
    await this.#file.write(batch, position);
  }

  replace(chain: Settling, by: Settling): void {
    if (this.chains.delete(chain)) this.chains.add(by);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#file.close().catch(() => undefined);
  }
}
