// Finds message after message in chunks of a stream, without copying what lies whole in a chunk.
// It must never hold more of a message than its type allows, nor trust a length it has not checked.
//
// A message is: type (1 byte) · length (4 bytes, counting itself, not the type) · body.
import { WritError } from "@writ/contracts";

/**
 * What each type may measure, by type byte. Both count the length field and the body, as the length on the wire does.
 */
export interface FrameTable {
  /** Up to this a message is handed out whole; longer ones, up to `lengthMax`, in pieces as they come. */
  readonly wholeMax: Uint32Array;
  /** Longest allowed; 0: the type is not known here, and ends the connection. */
  readonly lengthMax: Uint32Array;
  readonly side: string;
}

const headBytes = 5;
const growFromBytes = 16_384;
const nothing = Buffer.alloc(0);

/**
 * Call `push` with a chunk, then `next` until it says false, before the next `push`. After `next`, the fields describe
 * one piece: `bytes[start, end)`. `bytes` is the chunk itself where the piece lies whole in it, else a copy of its own;
 * either way it is the caller's as long as the chunk was.
 */
export class FrameWalker {
  type = 0;
  /** The length on the wire of the message this piece belongs to. */
  length = 0;
  bytes: Buffer = nothing;
  start = 0;
  end = 0;
  /** The piece begins its message; `start` is at the type byte. */
  first = false;
  /** The piece ends its message. */
  last = false;
  readonly #table: FrameTable;
  #chunk: Buffer = nothing;
  #position = 0;
  /** Bytes still to come of a message that is handed out in pieces. */
  #left = 0;
  #held: Buffer = nothing;
  #heldBytes = 0;

  constructor(table: FrameTable) {
    this.#table = table;
  }

  /** True while a message has begun and not ended. */
  get midway(): boolean {
    return this.#left > 0 || this.#heldBytes > 0;
  }

  /** Bytes of the chunk not walked yet. */
  get unread(): number {
    return this.#chunk.length - this.#position;
  }

  push(chunk: Buffer): void {
    if (this.#position < this.#chunk.length) throw new WritError("WRIT_INVARIANT", "A chunk was pushed too early.");
    this.#chunk = chunk;
    this.#position = 0;
  }

  /**
   * Moves to the next piece; false when the chunk is used up. @throws WritError POSTGRES_PROTOCOL, POSTGRES_TOO_LARGE.
   */
  next(): boolean {
    if (this.#position >= this.#chunk.length) return false;
    if (this.#left > 0) return this.#continue();
    if (this.#heldBytes > 0) return this.#join();
    const available = this.#chunk.length - this.#position;
    if (available < headBytes) return this.#hold(available);
    this.#readHead(this.#chunk, this.#position);
    const total = this.length + 1;
    if (total > available && !this.#inPieces()) return this.#hold(available);
    const taken = Math.min(total, available);
    this.#left = total - taken;
    this.bytes = this.#chunk;
    this.start = this.#position;
    this.end = this.#position += taken;
    this.first = true;
    this.last = this.#left === 0;
    return true;
  }

  /**
   * Extends a piece that is a message whole in the chunk over messages of the same type that follow whole in it, at
   * most `most`. Returns how many; `length` stays that of the first. Whatever is not plainly right is left to `next`.
   */
  extend(most: number): number {
    if (!(this.first && this.last) || this.bytes !== this.#chunk) return 0;
    const { bytes: chunk, type } = this;
    const lengthMax = this.#table.lengthMax[type] ?? 0;
    let position = this.#position;
    let count = 0;
    while (count < most && position + headBytes <= chunk.length && chunk[position] === type) {
      const length = readLength(chunk, position + 1);
      if (length < 4 || length > lengthMax || length >= chunk.length - position) break;
      position += length + 1;
      count += 1;
    }
    this.end = this.#position = position;
    return count;
  }

  #continue(): boolean {
    const available = this.#chunk.length - this.#position;
    const taken = Math.min(this.#left, available);
    this.#left -= taken;
    this.bytes = this.#chunk;
    this.start = this.#position;
    this.end = this.#position += taken;
    this.first = false;
    this.last = this.#left === 0;
    return true;
  }

  /** Goes on with a message whose beginning came in an earlier chunk. */
  #join(): boolean {
    if (this.#heldBytes < headBytes) {
      this.#fill(headBytes);
      if (this.#heldBytes < headBytes) return false;
    }
    this.#readHead(this.#held, 0);
    const total = this.length + 1;
    const inPieces = this.#inPieces();
    if (!inPieces) {
      this.#fill(total);
      if (this.#heldBytes < total) return false;
    }
    this.#left = inPieces ? total - this.#heldBytes : 0;
    this.bytes = this.#held;
    this.start = 0;
    this.end = this.#heldBytes;
    this.first = true;
    this.last = this.#left === 0;
    this.#held = nothing;
    this.#heldBytes = 0;
    return true;
  }

  #inPieces(): boolean {
    return this.length > (this.#table.wholeMax[this.type] ?? 0);
  }

  #readHead(bytes: Buffer, at: number): void {
    const type = bytes[at] ?? 0;
    const length = bytes.readUInt32BE(at + 1);
    const lengthMax = this.#table.lengthMax[type] ?? 0;
    if (lengthMax === 0) {
      const detail = `${this.#table.side} sent a message of the unknown type 0x${type.toString(16).padStart(2, "0")}.`;
      throw new WritError("POSTGRES_PROTOCOL", detail);
    }
    if (length < 4) throw new WritError("POSTGRES_PROTOCOL", `${this.#table.side} sent a message of length ${length}.`);
    if (length > lengthMax) {
      const detail = `${this.#table.side} sent ${length} bytes where ${lengthMax} are the most.`;
      throw new WritError("POSTGRES_TOO_LARGE", detail);
    }
    this.type = type;
    this.length = length;
  }

  /** Keeps the rest of the chunk until more comes. Always false: there is no piece yet. */
  #hold(available: number): false {
    this.#held = nothing;
    this.#heldBytes = 0;
    this.#fill(available);
    return false;
  }

  /**
   * Copies from the chunk until `wanted` bytes are held. Memory grows with what has come, not with what is announced.
   */
  #fill(wanted: number): void {
    const taken = Math.min(wanted - this.#heldBytes, this.#chunk.length - this.#position);
    const needed = this.#heldBytes + taken;
    if (needed > this.#held.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(wanted, Math.max(growFromBytes, needed * 2))));
      this.#held.copy(grown, 0, 0, this.#heldBytes);
      this.#held = grown;
    }
    this.#chunk.copy(this.#held, this.#heldBytes, this.#position, this.#position + taken);
    this.#heldBytes = needed;
    this.#position += taken;
  }
}

/** As readUInt32BE, several times faster in a loop over rows. */
function readLength(bytes: Buffer, at: number): number {
  const high = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16);
  return (high | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
}
