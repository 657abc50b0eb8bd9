// A stream that spoils what passes: cuts chunks at chosen offsets and breaks after a number of bytes, per direction.
// It must never reorder or change bytes: those faults TCP does not have.
import { Duplex, type DuplexOptions } from "node:stream";
import { splitAt } from "./splitter.ts";

export interface Fault {
  /** Offsets in the whole stream at which a chunk ends. */
  readonly cuts?: readonly number[];
  /** The stream ends in an error after so many bytes have passed. */
  readonly breakAfterBytes?: number;
}

export interface FaultySocketOptions {
  /** What the code under test reads. */
  readonly reading?: Fault;
  /** What the code under test writes. */
  readonly writing?: Fault;
}

/** Wraps a real stream: read and write through the result instead. */
export function faultySocket(inner: Duplex, options: FaultySocketOptions): Duplex {
  return new FaultySocket(inner, options, {});
}

class FaultySocket extends Duplex {
  readonly #inner: Duplex;
  readonly #reading: Spoiler;
  readonly #writing: Spoiler;

  constructor(inner: Duplex, options: FaultySocketOptions, duplex: DuplexOptions) {
    super(duplex);
    this.#inner = inner;
    this.#reading = new Spoiler(options.reading ?? {});
    this.#writing = new Spoiler(options.writing ?? {});
    inner.on("data", (chunk: Buffer) => this.#deliver(chunk));
    inner.on("end", () => this.push(null));
    inner.on("error", (error) => this.destroy(error));
    inner.on("close", () => this.destroy());
  }

  #deliver(chunk: Buffer): void {
    const { pieces, broken } = this.#reading.spoil(chunk);
    for (const piece of pieces) if (!this.push(piece)) this.#inner.pause();
    if (broken) this.#break();
  }

  #break(): void {
    const error = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    this.#inner.destroy();
    this.destroy(error);
  }

  override _read(): void {
    this.#inner.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const { pieces, broken } = this.#writing.spoil(chunk);
    for (const piece of pieces) this.#inner.write(piece);
    if (broken) this.#break();
    done();
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#inner.end(() => done());
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#inner.destroy();
    done(error);
  }
}

class Spoiler {
  readonly #fault: Fault;
  #passed = 0;

  constructor(fault: Fault) {
    this.#fault = fault;
  }

  spoil(chunk: Uint8Array): { readonly pieces: Uint8Array[]; readonly broken: boolean } {
    const left = (this.#fault.breakAfterBytes ?? Number.POSITIVE_INFINITY) - this.#passed;
    const kept = chunk.subarray(0, Math.max(0, Math.min(chunk.length, left)));
    const cuts = (this.#fault.cuts ?? [])
      .map((cut) => cut - this.#passed)
      .filter((cut) => cut > 0 && cut < kept.length);
    this.#passed += kept.length;
    return { pieces: splitAt(kept, cuts).filter((piece) => piece.length > 0), broken: chunk.length >= left };
  }
}
