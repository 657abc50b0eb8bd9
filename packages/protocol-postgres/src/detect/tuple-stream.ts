// Rows that come in pieces, of DataRow messages or of a binary COPY: what is long is hidden and handed on as it comes.
// It must never hold more than a ValueStream does, nor overwrite a byte that says how long something is.
import { WritError } from "@writ/contracts";
import { type Scanner, ValueStream } from "@writ/mask";
import type { Portal } from "../names.ts";
import { type ColumnPlan, type How, how, howOf, howUnknown } from "./column-types.ts";
import { formatOf } from "./result-types.ts";
import { lengthRest, shapeOf } from "./whole-values.ts";

/** What the next bytes are. "head": of a fixed length, handed on as they are. */
type Phase = "head" | "raw" | "text" | "opaque" | "over";

/** Rows of what. */
export interface TuplesOf {
  readonly copy: boolean;
  /** The signature of a COPY comes first. */
  readonly preface?: boolean;
  readonly portal?: Portal | undefined;
}

const nullLength = 0xffffffff;
/** COPY's signature, flags and the length of what extends them (copyto.c). */
const prefaceBytes = 19;

export class TupleStream {
  readonly #stream: ValueStream;
  readonly #emit: (bytes: Uint8Array) => void;
  #plan: ColumnPlan | undefined;
  #of: TuplesOf = { copy: false };
  #phase: Phase = "head";
  readonly #head = Buffer.alloc(prefaceBytes);
  #headBytes = 0;
  #wanted = 0;
  #then: () => void = () => {};
  /** Of the value, or element, at hand. */
  #left = 0;
  /** Of the array at hand, behind the element at hand; undefined outside. */
  #arrayLeft: number | undefined;
  #elementHow: How = how.pass;
  #column = 0;
  #columns = 0;
  /** A value of text has begun, and its first byte has not come. */
  #shapeUnknown = false;
  #how: How = how.pass;
  /** Of bytes of an unknown layout: within text; NULs that came; bytes that could be the rest of a length. */
  #inRun = false;
  #zeros = 0;
  #skip = 0;

  constructor(scanner: Scanner, emit: (bytes: Uint8Array) => void) {
    this.#emit = emit;
    this.#stream = new ValueStream(scanner, emit);
  }

  /** Rows begin: the one of a message, or those of a binary COPY. `plan` undefined: nothing is known of the types. */
  begin(plan: ColumnPlan | undefined, of: TuplesOf): void {
    this.#plan = plan;
    this.#of = of;
    this.#arrayLeft = undefined;
    if (of.preface === true) this.#expect(prefaceBytes, () => this.#extension());
    else this.#tuple();
  }

  /** Between rows of a COPY, or behind the one row of a message: nothing is held. */
  get atRow(): boolean {
    return this.#phase === "over" || (this.#phase === "head" && this.#headBytes === 0 && this.#then === this.#counted);
  }

  /** Nothing more comes: what is held is handed on. */
  end(): void {
    if (this.#phase === "text" || this.#inRun) this.#stream.end();
    this.#inRun = false;
    this.#phase = "over";
  }

  /** Bytes of framing stand here, in the middle of what else comes. */
  mark(bytes: Buffer): void {
    this.#stream.mark(Buffer.from(bytes));
  }

  /** Takes what comes next, in any pieces. @throws WritError POSTGRES_PROTOCOL */
  push(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.#phase === "over") throw new WritError("POSTGRES_PROTOCOL", "A row holds more than its columns.");
      if (this.#phase === "head") at += this.#takeHead(bytes.subarray(at));
      else {
        const piece = bytes.subarray(at, at + this.#left);
        this.#left -= piece.length;
        at += piece.length;
        this.#takeValue(piece);
        if (this.#left === 0) this.#valueEnds();
      }
    }
  }

  #takeHead(bytes: Buffer): number {
    const taken = Math.min(this.#wanted - this.#headBytes, bytes.length);
    bytes.copy(this.#head, this.#headBytes, 0, taken);
    this.#headBytes += taken;
    this.#emit(Buffer.from(bytes.subarray(0, taken)));
    if (this.#headBytes === this.#wanted) this.#then();
    return taken;
  }

  #expect(wanted: number, then: () => void): void {
    this.#phase = "head";
    this.#wanted = wanted;
    this.#headBytes = 0;
    this.#then = then;
  }

  #extension(): void {
    const length = this.#head.readUInt32BE(prefaceBytes - 4);
    this.#columns = this.#column = 0;
    this.#how = how.pass;
    if (length === 0) this.#tuple();
    else this.#value("raw", length);
  }

  #tuple(): void {
    this.#expect(2, this.#counted);
  }

  readonly #counted = (): void => {
    const columns = this.#head.readInt16BE(0);
    this.#column = 0;
    // The trailer of a COPY.
    this.#columns = Math.max(0, columns);
    this.#nextColumn();
  };

  #nextColumn(): void {
    if (this.#column < this.#columns) this.#expect(4, () => this.#lengthKnown());
    else if (this.#of.copy) this.#tuple();
    else this.#phase = "over";
  }

  #lengthKnown(): void {
    const length = this.#head.readUInt32BE(0);
    const plan = this.#plan;
    const isKnown = plan !== undefined && plan.length === this.#columns;
    const kind = isKnown ? (plan[this.#column] as How) : howUnknown(this.#of.copy ? 1 : this.#format(this.#column));
    this.#column += 1;
    if (length === nullLength || length === 0) return this.#nextColumn();
    if (length > 0x7fffffff) throw new WritError("POSTGRES_PROTOCOL", "A row holds a negative length.");
    this.#begin(kind, length);
  }

  #format(column: number): number {
    return this.#of.portal === undefined ? 0 : formatOf(this.#of.portal, column);
  }

  #begin(kind: How, length: number): void {
    this.#how = kind;
    if (kind === how.pass) this.#value("raw", length);
    else if (kind === how.jsonb) this.#jsonb(length);
    else if (kind === how.array && this.#arrayLeft === undefined && length >= 12) this.#array(length);
    else if (kind === how.array || kind === how.record) this.#opaque(length);
    else if (kind === how.anyBinary) this.#opaque(length);
    else this.#text(length);
  }

  #text(length: number): void {
    this.#shapeUnknown = true;
    this.#value("text", length);
  }

  #jsonb(length: number): void {
    this.#expect(1, () => {
      if (length === 1) this.#valueOver();
      else this.#text(length - 1);
    });
  }

  #opaque(length: number): void {
    this.#zeros = this.#skip = 0;
    this.#value("opaque", length);
  }

  #array(length: number): void {
    this.#expect(12, () => {
      const dimensions = this.#head.readUInt32BE(0);
      const left = length - 12 - dimensions * 8;
      this.#elementHow = howOf(this.#head.readUInt32BE(8), 1);
      if (dimensions > 6 || left < 0) return length === 12 ? this.#valueOver() : this.#opaque(length - 12);
      this.#arrayLeft = left;
      if (dimensions === 0) this.#nextElement();
      else this.#value("raw", dimensions * 8);
    });
  }

  #nextElement(): void {
    const left = this.#arrayLeft ?? 0;
    if (left < 4) {
      this.#arrayLeft = undefined;
      return left === 0 ? this.#nextColumn() : this.#value("raw", left);
    }
    this.#expect(4, () => {
      const length = this.#head.readUInt32BE(0);
      this.#arrayLeft = left - 4;
      if (length === nullLength || length === 0) return this.#nextElement();
      if (length > left - 4) {
        this.#arrayLeft = undefined;
        return left === 4 ? this.#nextColumn() : this.#opaque(left - 4);
      }
      this.#arrayLeft = left - 4 - length;
      this.#begin(this.#elementHow, length);
    });
  }

  #value(phase: Phase, length: number): void {
    this.#phase = phase;
    this.#left = length;
  }

  #takeValue(piece: Buffer): void {
    if (this.#phase === "raw") return this.#emit(Buffer.from(piece));
    if (this.#phase === "opaque") return this.#takeOpaque(piece);
    if (this.#shapeUnknown) {
      const isJson = this.#how === how.json || this.#how === how.jsonb;
      this.#stream.begin(isJson ? "json" : shapeOf(piece[0] ?? 0, this.#how === how.text));
      this.#shapeUnknown = false;
    }
    this.#stream.push(piece);
  }

  /** As WholeValues has it: runs between NULs, and nothing that could be a length. */
  #takeOpaque(piece: Buffer): void {
    let from = 0;
    for (let at = 0; at <= piece.length; at++) {
      const isText = at < piece.length && this.#isText(piece[at] ?? 0);
      if (at < piece.length && isText === this.#inRun) continue;
      if (at > from) this.#takeRun(piece.subarray(from, at));
      from = at;
      if (at === piece.length) return;
      this.#inRun = isText;
      if (isText) this.#stream.begin("text");
      else this.#stream.end();
    }
  }

  #isText(byte: number): boolean {
    if (this.#skip > 0) this.#skip -= 1;
    else if (byte === 0) this.#zeros += 1;
    else if (this.#zeros === 0) return true;
    else {
      this.#skip = lengthRest(this.#zeros) - 1;
      this.#zeros = 0;
    }
    return false;
  }

  #takeRun(run: Buffer): void {
    if (this.#inRun) this.#stream.push(run);
    else this.#emit(Buffer.from(run));
  }

  #valueEnds(): void {
    if (this.#phase === "text") this.#stream.end();
    else if (this.#inRun) this.#stream.end();
    this.#inRun = false;
    this.#valueOver();
  }

  #valueOver(): void {
    if (this.#arrayLeft !== undefined) this.#nextElement();
    else this.#nextColumn();
  }
}
