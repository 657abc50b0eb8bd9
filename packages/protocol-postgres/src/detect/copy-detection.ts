// Data of COPY … TO STDOUT: rows of text, CSV or PostgreSQL's binary form, of columns whose types nobody says.
// Servers send a row a message; one that cuts rows elsewhere is followed across its messages.
// The beginning of a message must never be handed on without its end, unless its end waits for what comes next.
import { WritError } from "@writ/contracts";
import { type Scanner, ValueStream } from "@writ/mask";
import type { FrameWalker } from "../wire/frame-walker.ts";
import { how } from "./column-types.ts";
import { TupleStream } from "./tuple-stream.ts";
import { WholeValues } from "./whole-values.ts";

const headBytes = 5;
const newline = 0x0a;
const signature = Buffer.from("PGCOPY\n\u00ff\r\n\0", "latin1");

export class CopyDetection {
  readonly #scanner: Scanner;
  readonly #values: WholeValues;
  readonly #lines: ValueStream;
  readonly #tuples: TupleStream;
  #binary = false;
  /** The streams are in the middle of a row. */
  #midway = false;
  #begun = false;

  constructor(scanner: Scanner, emit: (bytes: Uint8Array) => void) {
    this.#scanner = scanner;
    this.#values = new WholeValues(scanner);
    this.#lines = new ValueStream(scanner, emit);
    this.#tuples = new TupleStream(scanner, emit);
  }

  get isHolding(): boolean {
    return this.#midway;
  }

  begin(binary: boolean): void {
    this.#binary = binary;
    this.#midway = this.#begun = false;
    this.#scanner.begin("lines");
  }

  end(): void {
    if (!this.#midway) return;
    if (this.#binary) this.#tuples.end();
    else this.#lines.end();
    this.#midway = false;
  }

  /** Takes messages side by side, or a piece of one. True: they may pass as they now are; false: they were taken. */
  pass(piece: FrameWalker): boolean {
    const isWhole = piece.first && piece.last && !this.#midway;
    if (isWhole && (this.#binary ? this.#hideTuples(piece) : this.#hideLines(piece))) return true;
    if (piece.first && piece.last) this.#takeMessages(piece);
    else this.#take(piece.bytes.subarray(piece.start, piece.end), piece.first, piece.last);
    return false;
  }

  /** Messages that each end a row: hidden in place. False when one does not, and nothing has been hidden yet. */
  #hideLines({ bytes, start, end }: FrameWalker): boolean {
    for (let at = start; at < end; at += 1 + bytes.readUInt32BE(at + 1)) {
      if (bytes[at + bytes.readUInt32BE(at + 1)] !== newline) return false;
    }
    for (let at = start; at < end; ) {
      const messageEnd = at + 1 + bytes.readUInt32BE(at + 1);
      const from = at + headBytes;
      this.#scanner.scan(bytes, { low: from, from, end: messageEnd, final: false });
      at = messageEnd;
    }
    return true;
  }

  #hideTuples({ bytes, start, end }: FrameWalker): boolean {
    let begun = this.#begun;
    for (let at = start; at < end; at += 1 + bytes.readUInt32BE(at + 1)) {
      const first = tuplesFrom(bytes, at, begun);
      const last = at + 1 + bytes.readUInt32BE(at + 1);
      if (first === undefined || !this.#tuplesFit(bytes, first, last)) return false;
      begun = true;
    }
    for (let at = start; at < end; ) {
      const last = at + 1 + bytes.readUInt32BE(at + 1);
      this.#hideFields(bytes, tuplesFrom(bytes, at, this.#begun) ?? last, last);
      this.#begun = true;
      at = last;
    }
    return true;
  }

  #tuplesFit(bytes: Buffer, first: number, end: number): boolean {
    let at = first;
    while (at < end) {
      if (end - at < 2) return false;
      let columns = bytes.readInt16BE(at);
      for (at += 2; columns > 0; columns--) {
        if (end - at < 4) return false;
        at += 4 + Math.max(0, bytes.readInt32BE(at));
      }
    }
    return at === end;
  }

  #hideFields(bytes: Buffer, first: number, end: number): void {
    for (let at = first; at < end; ) {
      let columns = bytes.readInt16BE(at);
      for (at += 2; columns > 0; columns--) {
        const length = Math.max(0, bytes.readInt32BE(at));
        at += 4;
        this.#values.hide(bytes, at, at + length, how.anyBinary);
        at += length;
      }
    }
  }

  #takeMessages({ bytes, start, end }: FrameWalker): void {
    for (let at = start; at < end; ) {
      const messageEnd = at + 1 + bytes.readUInt32BE(at + 1);
      this.#take(bytes.subarray(at, messageEnd), true, true);
      at = messageEnd;
    }
  }

  /** A message, or a piece of one: `first` with its head. */
  #take(bytes: Buffer, first: boolean, last: boolean): void {
    if (!this.#midway) this.#beginStream();
    this.#midway = true;
    const stream = this.#binary ? this.#tuples : this.#lines;
    if (first) stream.mark(Buffer.from(bytes.subarray(0, headBytes)));
    const data = first ? bytes.subarray(headBytes) : bytes;
    stream.push(data);
    if (!last || data.length === 0) return;
    if (this.#binary) this.#midway = !this.#tuples.atRow;
    else if (data[data.length - 1] === newline) {
      this.#lines.settle();
      this.#midway = this.#lines.heldBytes > 0 || this.#scanner.isHiding;
    }
  }

  #beginStream(): void {
    if (this.#binary) this.#tuples.begin(undefined, { copy: true, preface: !this.#begun });
    else this.#lines.begin("lines", this.#scanner.isHiding);
    this.#begun = true;
  }
}

/** Where rows begin in a message; undefined when it begins COPY and is not laid out as that (copyto.c). */
function tuplesFrom(bytes: Buffer, at: number, begun: boolean): number | undefined {
  const start = at + headBytes;
  const end = at + 1 + bytes.readUInt32BE(at + 1);
  if (begun) return start;
  if (end - start < 19) return undefined;
  if (!bytes.subarray(start, start + signature.length).equals(signature)) {
    throw new WritError("POSTGRES_PROTOCOL", "A binary COPY begins without its signature.");
  }
  const first = start + 19 + bytes.readUInt32BE(start + 15);
  return first <= end ? first : undefined;
}
