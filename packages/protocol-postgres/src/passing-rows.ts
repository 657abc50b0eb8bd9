// Rows and data of a COPY on their way to the client: counted, limited, looked into where values are to be hidden.
// A row that the limit does not allow must never pass, nor one that was not looked into where it is to be.
import { WritError } from "@writ/contracts";
import type { Conversation } from "./conversation.ts";
import type { RowDetection } from "./detect/row-detection.ts";
import type { Execution } from "./execution.ts";
import type { CopyResponse } from "./messages/copy-response.ts";
import type { PassingSpan } from "./passing-span.ts";
import { shownPlanRow } from "./plan-rows.ts";
import type { FrameWalker } from "./wire/frame-walker.ts";

interface Way {
  readonly span: PassingSpan;
  readonly detection: RowDetection | undefined;
}

export class PassingRows {
  readonly #conversation: Conversation;
  readonly #walker: FrameWalker;
  readonly #span: PassingSpan;
  readonly #detection: RowDetection | undefined;
  #passes = false;
  /** The server sends the data of a COPY. */
  #copyOut: CopyResponse | undefined;
  /** Told to stop for its rows. */
  #stopped: Execution | undefined;

  constructor(conversation: Conversation, walker: FrameWalker, { span, detection }: Way) {
    this.#conversation = conversation;
    this.#walker = walker;
    this.#span = span;
    this.#detection = detection;
  }

  get isCopying(): boolean {
    return this.#copyOut !== undefined;
  }

  copyBegins(response: CopyResponse): void {
    this.#copyOut = response;
    this.#detection?.copyBegins(response.binary);
  }

  copyEnds(): void {
    this.#copyOut = undefined;
  }

  /** Another message comes: rows that passed have been counted, and nothing of them is held. */
  between(): void {
    this.#detection?.ends();
    this.#span.countRows();
  }

  /** A row of `execution` begins. `muted`: the client has been told already how this ended. */
  begin(execution: Execution, muted: boolean): void {
    this.#passes = !muted && !execution.over && this.#counts(execution);
    if (this.#passes) return;
    this.#detection?.ends();
    if (!muted) this.#stopOnce(execution);
  }

  /** Lets the piece of a row pass, and rows that follow whole in the chunk, as far as the limit allows. */
  pass(execution: Execution | undefined): void {
    if (!this.#passes) return;
    if (execution === undefined) throw new WritError("WRIT_INVARIANT", "a row without an admitted statement");
    const walker = this.#walker;
    if (execution.plan !== undefined && walker.first && walker.last) {
      const row = walker.bytes.subarray(walker.start, walker.end);
      return this.#span.replaceRows(execution, shownPlanRow(row, execution.plan));
    }
    execution.countRows(walker.extend(execution.rowsLeft));
    this.#conversation.midMessage = !walker.last;
    if (this.#detection === undefined) return this.#span.passRows(execution, walker);
    this.#detection.pass(execution, walker);
    this.#conversation.midMessage = this.#detection.isHolding;
  }

  /** Counts a row that begins; false when it may not pass. The trailer of a binary COPY is no row. */
  #counts(execution: Execution): boolean {
    return (execution.rowsLeft === 0 && this.#isTrailer()) || execution.countRow();
  }

  #isTrailer(): boolean {
    const { bytes, start, length, last } = this.#walker;
    return this.#copyOut?.binary === true && length === 6 && last && bytes.readInt16BE(start + 5) === -1;
  }

  /** The row after the last allowed one: the server is told to stop, once. */
  #stopOnce(execution: Execution): void {
    if (this.#stopped === execution) return;
    this.#stopped = execution;
    this.#conversation.stop();
  }
}
