// A value that comes in pieces: gathered, scanned, and handed on as soon as it is decided, framing in its place.
// It must never hand on a byte that could yet be found to belong to something hidden, nor hold more than its bounds.
import { contextBytes, gatheredBytesMax, undecidedBytesMax, windowBytesMax } from "./limits.ts";
import type { Scanner } from "./scanner.ts";
import type { Shape } from "./window.ts";

/** Bytes that are no part of the value, to be handed on before the byte at `at` of the window. */
interface Mark {
  at: number;
  readonly bytes: Uint8Array;
}

/** What is held of a value, at most: what waits for more, what may have to be scanned again, and a byte before each. */
export const heldBytesMax: number = gatheredBytesMax + undecidedBytesMax + contextBytes;

export class ValueStream {
  readonly #scanner: Scanner;
  readonly #emit: (bytes: Uint8Array) => void;
  #window = new Uint8Array(heldBytesMax + windowBytesMax);
  /** `[0, from)` was handed on and is looked at behind; `[from, scanned)` is not sure; `[scanned, end)` is new. */
  #from = 0;
  #scanned = 0;
  #end = 0;
  #marks: Mark[] = [];

  /** `emit` is given bytes of its own. */
  constructor(scanner: Scanner, emit: (bytes: Uint8Array) => void) {
    this.#scanner = scanner;
    this.#emit = emit;
  }

  /** Bytes taken and not handed on. */
  get heldBytes(): number {
    return this.#end - this.#from;
  }

  /** Another value begins; the one before has ended. `goesOn`: what the scanner was hiding goes on in it. */
  begin(shape: Shape, goesOn = false): void {
    if (!goesOn) this.#scanner.begin(shape);
    this.#from = this.#scanned = this.#end = 0;
    this.#marks = [];
  }

  /** Takes the next bytes of the value, which stay the caller's. */
  push(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += windowBytesMax) {
      const piece = bytes.subarray(at, at + windowBytesMax);
      this.#window.set(piece, this.#end);
      this.#end += piece.length;
      if (this.#end - this.#scanned >= gatheredBytesMax) this.#scan(false);
    }
  }

  /** Bytes that are not of the value stand here: they are handed on as they are, in their place. */
  mark(bytes: Uint8Array): void {
    if (this.#from === this.#end) this.#emit(bytes);
    else this.#marks.push({ at: this.#end, bytes });
  }

  /** Hands on all that is sure by now. */
  settle(): void {
    if (this.#scanned !== this.#end) this.#scan(false);
  }

  /** The value is over. */
  end(): void {
    this.#scan(true);
    this.#from = this.#scanned = this.#end = 0;
  }

  #scan(final: boolean): void {
    const span = { low: 0, from: this.#from, end: this.#end, final };
    this.#handOn(this.#scanner.scan(this.#window, span));
    this.#scanned = this.#end;
    const gone = this.#from - contextBytes;
    if (gone <= 0) return;
    this.#window.copyWithin(0, gone, this.#end);
    this.#from -= gone;
    this.#scanned -= gone;
    this.#end -= gone;
    for (const mark of this.#marks) mark.at -= gone;
  }

  #handOn(decided: number): void {
    let at = this.#from;
    let count = 0;
    for (const mark of this.#marks) {
      if (mark.at > decided) break;
      if (mark.at > at) this.#emit(this.#window.slice(at, mark.at));
      this.#emit(mark.bytes);
      at = mark.at;
      count += 1;
    }
    if (count > 0) this.#marks.splice(0, count);
    if (decided > at) this.#emit(this.#window.slice(at, decided));
    this.#from = decided;
  }
}
