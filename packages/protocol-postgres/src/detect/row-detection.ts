// Rows on their way to a client, with what `detect:` names hidden: in place where a row has come whole, as it comes
// where it is long. A row that is not laid out as its lengths say must never pass.
import { WritError } from "@writ/contracts";
import { detectKinds, Scanner } from "@writ/mask";
import type { Execution } from "../execution.ts";
import { server } from "../messages/type-codes.ts";
import type { PassingSpan } from "../passing-span.ts";
import type { FrameWalker } from "../wire/frame-walker.ts";
import { type ColumnPlan, type How, how } from "./column-types.ts";
import { CopyDetection } from "./copy-detection.ts";
import { hideInMessage } from "./message-texts.ts";
import { type Described, planFrom, ResultTypes, unknownPlan } from "./result-types.ts";
import { TupleStream } from "./tuple-stream.ts";
import { shapeOf, WholeValues } from "./whole-values.ts";

const headBytes = 5;
/** Shorter than any value that is looked for: `a@b.cd`. */
const valueBytesMin = 6;

export class RowDetection {
  readonly #scanner: Scanner;
  /** A message may come in the middle of a value that is still looked at. */
  readonly #ofMessages: Scanner;
  readonly #values: WholeValues;
  readonly #long: TupleStream;
  readonly #copy: CopyDetection;
  readonly #types = new ResultTypes();
  readonly #span: PassingSpan;
  #plan: ColumnPlan | undefined;
  /** Whose rows the plan is of. */
  #execution: Execution | undefined;
  #isLong = false;

  constructor(kinds: readonly string[], span: PassingSpan) {
    this.#scanner = new Scanner(kinds);
    this.#ofMessages = new Scanner(kinds);
    this.#values = new WholeValues(this.#scanner);
    this.#span = span;
    const emit = (bytes: Uint8Array) => this.#handOn(bytes);
    this.#long = new TupleStream(this.#scanner, emit);
    this.#copy = new CopyDetection(this.#scanner, emit);
  }

  /** Bytes are held of a message whose beginning has been handed on. */
  get isHolding(): boolean {
    return this.#isLong || this.#copy.isHolding;
  }

  /** Any other message, before it is looked at. */
  message(type: number, body: Buffer): void {
    hideInMessage(this.#ofMessages, type, body);
  }

  /** What comes is described: the rows of a simple query, or what a Describe was `about`. */
  described(
    body: Buffer,
    { execution, about }: { execution?: Execution | undefined; about?: Described | undefined },
  ): void {
    if (about !== undefined) this.#types.describe(about, body);
    if (execution === undefined) return;
    this.#execution = execution;
    this.#plan = planFrom(body);
  }

  /** Data of a COPY follows. */
  copyBegins(binary: boolean): void {
    this.#copy.begin(binary);
  }

  /** No more data of rows comes: what was held for it is handed on. */
  ends(): void {
    if (this.#isLong) this.#long.end();
    this.#isLong = false;
    this.#copy.end();
    if (this.#execution !== undefined) this.#count(this.#execution);
  }

  /** Takes rows, or a piece of one, that may pass. @throws WritError POSTGRES_PROTOCOL */
  pass(execution: Execution, piece: FrameWalker): void {
    if (this.#execution !== execution) {
      this.#execution = execution;
      this.#plan = execution.portal === undefined ? undefined : this.#types.of(execution.portal);
    }
    if (piece.type === server.copyData) {
      if (this.#copy.pass(piece)) this.#span.passRows(execution, piece);
    } else if (piece.first && piece.last) {
      this.#hideRows(piece.bytes, piece.start, piece.end);
      this.#span.passRows(execution, piece);
    } else this.#passPiece(piece);
    this.#count(execution);
  }

  /** What was hidden so far was hidden in rows of this execution. */
  #count(execution: Execution): void {
    execution.hidden ??= new Uint32Array(detectKinds.length);
    this.#scanner.moveCounts(execution.hidden);
  }

  #handOn(bytes: Uint8Array): void {
    if (this.#execution === undefined) throw new WritError("WRIT_INVARIANT", "held bytes of no statement");
    this.#span.replaceRows(this.#execution, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  }

  #passPiece({ bytes, start, end, first, last, type }: FrameWalker): void {
    let from = start;
    if (first) {
      from += headBytes;
      this.#handOn(Buffer.from(bytes.subarray(start, from)));
      this.#long.begin(this.#plan, { copy: false, portal: this.#execution?.portal });
    }
    this.#isLong = !last;
    this.#long.push(bytes.subarray(from, end));
    if (last && !this.#long.atRow) throw broken(type);
  }

  /** DataRow messages side by side: type · length · columns · per column length or -1, value. */
  #hideRows(bytes: Buffer, start: number, end: number): void {
    for (let at = start; at < end; ) {
      const rowEnd = at + 1 + int32(bytes, at + 1);
      this.#hideRow(bytes, at + headBytes, rowEnd);
      at = rowEnd;
    }
  }

  #hideRow(bytes: Buffer, start: number, end: number): void {
    if (end - start < 2) throw broken(server.dataRow);
    const columns = ((bytes[start] as number) << 8) | (bytes[start + 1] as number);
    const plan = this.#planOf(columns);
    let at = start + 2;
    for (let column = 0; column < columns; column++) {
      if (end - at < 4) throw broken(server.dataRow);
      const length = int32(bytes, at);
      at += 4;
      if (length === -1) continue;
      if (length < 0 || length > end - at) throw broken(server.dataRow);
      const kind = plan[column] as How;
      if (kind === how.text && length >= valueBytesMin) {
        this.#scanner.whole(bytes, at, at + length, shapeOf(bytes[at] as number, true));
      } else if (kind !== how.pass) this.#values.hide(bytes, at, at + length, kind);
      at += length;
    }
    if (at !== end) throw broken(server.dataRow);
  }

  /** A plan of other columns than come is of no use: then everything is looked into. */
  #planOf(columns: number): ColumnPlan {
    if (this.#plan?.length === columns) return this.#plan;
    this.#plan = unknownPlan(this.#execution?.portal, columns);
    return this.#plan;
  }
}

function broken(type: number): WritError {
  return new WritError("POSTGRES_PROTOCOL", `A message ${String.fromCharCode(type)} is not laid out as it says.`);
}

/** As readInt32BE, several times faster in a loop over rows. */
function int32(bytes: Buffer, at: number): number {
  const high = ((bytes[at] as number) << 24) | ((bytes[at + 1] as number) << 16);
  return high | ((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number);
}
