// What of the server's chunks may pass to the client: bytes side by side are handed on as one run, uncopied.
// A byte that was not let pass must never be within a run.
import type { Execution } from "./execution.ts";

/** `bytes[start, end)`: of the chunk, or of a copy. */
interface Piece {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

const nothing = Buffer.alloc(0);

export class PassingSpan {
  readonly #toClient: (bytes: Buffer) => void;
  #chunk: Buffer = nothing;
  /** May pass, and has not been handed on. */
  #start = 0;
  #end = 0;
  /** Rows among it that have not been counted, and what they are counted for. */
  #rowsStart = 0;
  #rowsEnd = 0;
  #execution: Execution | undefined;

  constructor(toClient: (bytes: Buffer) => void) {
    this.#toClient = toClient;
  }

  /** Another chunk comes: what may pass of the one before has been handed on. */
  begin(chunk: Buffer): void {
    this.#chunk = chunk;
    this.#start = this.#end = this.#rowsStart = this.#rowsEnd = 0;
  }

  /** Lets bytes pass: adds them to the run, or hands them on when they do not lie in the chunk. */
  pass({ bytes, start, end }: Piece): void {
    if (bytes !== this.#chunk) return this.replace(bytes.subarray(start, end));
    if (start !== this.#end) {
      this.#handOn();
      this.#start = start;
    }
    this.#end = end;
  }

  /** As `pass`, for rows, or data of a COPY: their bytes are counted and recorded for `execution`. */
  passRows(execution: Execution, piece: Piece): void {
    const { bytes, start, end } = piece;
    if (bytes === this.#chunk) {
      if (this.#rowsEnd !== start || this.#execution !== execution) this.countRows();
      if (this.#rowsStart === this.#rowsEnd) this.#rowsStart = start;
      this.#rowsEnd = end;
      this.#execution = execution;
    } else execution.countBytes(bytes.subarray(start, end));
    this.pass(piece);
  }

  /** As `replace`, for bytes of rows that were looked at: they are counted and recorded as they now are. */
  replaceRows(execution: Execution, bytes: Buffer): void {
    this.countRows();
    execution.countBytes(bytes);
    this.replace(bytes);
  }

  /** Rows that passed are counted before anything else is known of their statement. */
  countRows(): void {
    if (this.#rowsStart !== this.#rowsEnd) {
      this.#execution?.countBytes(this.#chunk.subarray(this.#rowsStart, this.#rowsEnd));
    }
    this.#rowsStart = this.#rowsEnd;
  }

  /** Sends `bytes` of our own behind all that has passed. */
  replace(bytes: Buffer): void {
    this.#handOn();
    this.#toClient(bytes);
  }

  /** Hands on what may pass, so that nothing can overtake it. */
  flush(): void {
    this.countRows();
    this.#handOn();
  }

  #handOn(): void {
    if (this.#start !== this.#end) this.#toClient(this.#chunk.subarray(this.#start, this.#end));
    this.#start = this.#end;
  }
}
