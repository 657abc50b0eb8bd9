// What is to be written to a socket at the end of a turn: pieces that lie side by side in memory become one again.
// Nothing may be sent in another order than it was added.
import type { Writable } from "node:stream";

/** Up to this, copying into one buffer costs less than a write of several. */
const joinedBytesMax = 16_384;

export class Outgoing {
  #parts: Buffer[] = [];
  #bytes = 0;
  /** The last piece, which may yet grow: `#grown` bytes of memory from its beginning. */
  #last: Buffer | undefined;
  #grown = 0;

  add(bytes: Buffer): void {
    const last = this.#last;
    this.#bytes += bytes.length;
    if (last !== undefined && last.byteOffset + this.#grown === bytes.byteOffset && last.buffer === bytes.buffer) {
      this.#grown += bytes.length;
      return;
    }
    this.#settle();
    this.#last = bytes;
    this.#grown = bytes.length;
  }

  clear(): void {
    this.#parts = [];
    this.#last = undefined;
    this.#bytes = 0;
  }

  /** Writes all of it, at once, and keeps nothing. */
  writeTo(stream: Writable): void {
    if (this.#last === undefined) return;
    this.#settle();
    const parts = this.#parts;
    const bytes = this.#bytes;
    this.clear();
    const [first] = parts;
    if (parts.length === 1) stream.write(first);
    else if (bytes <= joinedBytesMax) stream.write(Buffer.concat(parts, bytes));
    else {
      stream.cork();
      for (const part of parts) stream.write(part);
      stream.uncork();
    }
  }

  #settle(): void {
    const last = this.#last;
    if (last === undefined) return;
    this.#parts.push(last.length === this.#grown ? last : Buffer.from(last.buffer, last.byteOffset, this.#grown));
    this.#last = undefined;
  }
}
