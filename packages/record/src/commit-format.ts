// Bytes of a commit log: a header, then batches, each of frames, each of whole lines of one chain. Pure.
// A batch is taken for one only when its log's key, its place in the count and its checksum fit, so that zeros, torn
// writes and bytes of another file are never lines. What a line is worth is for its chain to prove.
import { crc32 } from "node:zlib";
import { logBatchBytesMax, logBlockBytes } from "./limits.ts";

export type ChainKind = "session" | "journal";

/** Names a chain in frames: its kind and its id of 26 characters. */
export interface ChainName {
  readonly kind: ChainKind;
  readonly id: string;
}

/** Where lines of one chain lie in a payload: `from` counts from the batch's first byte. */
export interface Frame extends ChainName {
  readonly firstLine: number;
  readonly from: number;
  readonly bytes: number;
}

export interface BatchHeader {
  readonly number: number;
  readonly payloadBytes: number;
}

const logMagic = Buffer.from("writ commit log 1\n", "latin1");
const batchMagic = Buffer.from("writbat1", "latin1");
/** Random, one for each log: what makes its batches its own. */
export const logKeyBytes = 16;
const keyAt = 8;
const numberAt = 24;
const payloadBytesAt = 28;
const frameCountAt = 32;
const checksumAt = 36;
/** Bytes before the frames of a batch. */
export const batchHeaderBytes = 40;

const idBytes = 26;
/** Kind and id. */
const labelBytes = 1 + idBytes;
const lineNumberBytes = 6;
const frameHeaderBytes = labelBytes + lineNumberBytes + 4;
const kindBytes: Readonly<Record<ChainKind, number>> = { session: 0x73, journal: 0x6a };

/** The first block of a log. */
export function encodeLogHeader(key: Uint8Array): Buffer {
  const block = Buffer.alloc(logBlockBytes);
  logMagic.copy(block);
  block.set(key, logMagic.length);
  return block;
}

/** The key of a log, or undefined when these are not the first bytes of one. */
export function decodeLogHeader(block: Buffer): Buffer | undefined {
  if (block.length < logMagic.length + logKeyBytes || !block.subarray(0, logMagic.length).equals(logMagic)) return;
  return block.subarray(logMagic.length, logMagic.length + logKeyBytes);
}

/** What frames of a chain begin with, made once for the chain. */
export function encodeLabel({ kind, id }: ChainName): Buffer {
  const label = Buffer.alloc(labelBytes);
  label[0] = kindBytes[kind];
  label.write(id, 1, idBytes, "latin1");
  return label;
}

/** Bytes that a frame of so many bytes of lines takes. */
export function frameBytes(lineBytes: number): number {
  return frameHeaderBytes + lineBytes;
}

/** Where the batch after one that ends here begins: no two share a block of the disk. */
export function alignToBlock(position: number): number {
  return Math.ceil(position / logBlockBytes) * logBlockBytes;
}

/** One batch being put together. The buffer is used again for the next one. */
export class BatchEncoder {
  #buffer = Buffer.allocUnsafeSlow(64 * 1024);
  #end = batchHeaderBytes;
  #frames = 0;

  /** Begins anew, with room for so many bytes of frames. */
  begin(bytes: number): void {
    this.#end = batchHeaderBytes;
    this.#frames = 0;
    if (this.#buffer.length < batchHeaderBytes + bytes) {
      this.#buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(batchHeaderBytes + bytes)));
    }
  }

  /** Puts a frame's header in; the caller copies `bytes` of lines to the place returned in the buffer returned. */
  frame(label: Buffer, firstLine: number, bytes: number): number {
    const at = this.#end;
    label.copy(this.#buffer, at);
    this.#buffer.writeUIntBE(firstLine, at + labelBytes, lineNumberBytes);
    this.#buffer.writeUInt32BE(bytes, at + labelBytes + lineNumberBytes);
    this.#end = at + frameHeaderBytes + bytes;
    this.#frames++;
    return at + frameHeaderBytes;
  }

  get buffer(): Buffer {
    return this.#buffer;
  }

  /** The batch, good until `begin`. */
  seal(key: Uint8Array, number: number): Buffer {
    const batch = this.#buffer.subarray(0, this.#end);
    batchMagic.copy(batch);
    batch.set(key, keyAt);
    batch.writeUInt32BE(number, numberAt);
    batch.writeUInt32BE(this.#end - batchHeaderBytes, payloadBytesAt);
    batch.writeUInt32BE(this.#frames, frameCountAt);
    batch.writeUInt32BE(checksumOf(batch), checksumAt);
    return batch;
  }

  /** Lets go of a buffer that is large, or that the system may still be reading. */
  release(force = false): void {
    if (force || this.#buffer.length > 1024 * 1024) this.#buffer = Buffer.allocUnsafeSlow(64 * 1024);
  }
}

/** A batch's header at the beginning of `bytes`, not yet proved; undefined when there is none of this log. */
export function decodeBatchHeader(bytes: Buffer, key: Buffer): BatchHeader | undefined {
  if (bytes.length < batchHeaderBytes || bytes.compare(batchMagic, 0, keyAt, 0, keyAt) !== 0) return undefined;
  if (bytes.compare(key, 0, logKeyBytes, keyAt, keyAt + logKeyBytes) !== 0) return undefined;
  const payloadBytes = bytes.readUInt32BE(payloadBytesAt);
  return payloadBytes > logBatchBytesMax ? undefined : { number: bytes.readUInt32BE(numberAt), payloadBytes };
}

/** The frames of a whole batch; undefined when its checksum or its inner shape does not fit. */
export function decodeBatch(batch: Buffer): Frame[] | undefined {
  if (batch.readUInt32BE(checksumAt) !== checksumOf(batch)) return undefined;
  const frames: Frame[] = [];
  let at = batchHeaderBytes;
  while (at < batch.length) {
    const frame = decodeFrame(batch, at);
    if (frame === undefined) return undefined;
    frames.push(frame);
    at = frame.from + frame.bytes;
  }
  return frames.length === batch.readUInt32BE(frameCountAt) ? frames : undefined;
}

function decodeFrame(batch: Buffer, at: number): Frame | undefined {
  const from = at + frameHeaderBytes;
  if (from > batch.length) return undefined;
  const kind = batch[at] === kindBytes.session ? "session" : batch[at] === kindBytes.journal ? "journal" : undefined;
  const firstLine = batch.readUIntBE(at + labelBytes, lineNumberBytes);
  const bytes = batch.readUInt32BE(at + labelBytes + lineNumberBytes);
  if (kind === undefined || bytes > batch.length - from) return undefined;
  return { kind, id: batch.toString("latin1", at + 1, at + labelBytes), firstLine, from, bytes };
}

function checksumOf(batch: Buffer): number {
  return crc32(batch.subarray(batchHeaderBytes), crc32(batch.subarray(0, checksumAt)));
}
