// Reads the fields of one message body, each length checked before it is used.
// It must never read past the body, nor hand out bytes it did not check.
import { WritError } from "@writ/contracts";

const nearBytes = 24;

/** Reads big-endian fields from `bytes[start, end)`. Slices share memory with `bytes`. */
export class ByteReader {
  readonly #bytes: Buffer;
  readonly #what: string;
  readonly #end: number;
  #position: number;

  constructor(bytes: Buffer, what: string, from = { start: 0, end: bytes.length }) {
    this.#bytes = bytes;
    this.#what = what;
    this.#position = from.start;
    this.#end = from.end;
  }

  get left(): number {
    return this.#end - this.#position;
  }

  uint8(): number {
    return this.#bytes.readUInt8(this.#take(1));
  }

  int16(): number {
    return this.#bytes.readInt16BE(this.#take(2));
  }

  uint16(): number {
    return this.#bytes.readUInt16BE(this.#take(2));
  }

  int32(): number {
    return this.#bytes.readInt32BE(this.#take(4));
  }

  uint32(): number {
    return this.#bytes.readUInt32BE(this.#take(4));
  }

  /** The next `length` bytes, not copied. */
  slice(length: number): Buffer {
    if (length < 0) throw this.#broken("a negative length");
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** Bytes up to the next NUL, which is taken too. Not copied. */
  cstringBytes(): Buffer {
    const start = this.#position;
    return this.#bytes.subarray(start, this.#takeString());
  }

  skipString(): void {
    this.#takeString();
  }

  skip(length: number): void {
    this.#take(length);
  }

  cstring(): string {
    const start = this.#position;
    const end = this.#takeString();
    return start === end ? "" : this.#bytes.toString("utf8", start, end);
  }

  /** Asserts that the body ends here. */
  end(): void {
    if (this.left !== 0) throw this.#broken(`${this.left} bytes too many`);
  }

  /** Takes a string and its NUL; returns where the NUL is. */
  #takeString(): number {
    // Most names are empty or short: looking by hand is cheaper than a call that leaves JavaScript.
    const bytes = this.#bytes;
    const near = Math.min(this.#end, this.#position + nearBytes);
    let end = this.#position;
    while (end < near && bytes[end] !== 0) end += 1;
    if (end === near) end = near === this.#end ? -1 : bytes.indexOf(0, near);
    if (end === -1 || end >= this.#end) throw this.#broken("a string without its end");
    this.#position = end + 1;
    return end;
  }

  #take(length: number): number {
    if (length > this.left) throw this.#broken("less than it announces");
    const start = this.#position;
    this.#position += length;
    return start;
  }

  #broken(problem: string): WritError {
    return new WritError("POSTGRES_PROTOCOL", `${this.#what} holds ${problem}.`);
  }
}
