// A chained file being written: appending is memory only, durability is a group commit, and any failure is final.
// Nothing may be reported durable that is not, and after a failed write or sync nothing may be written to the file
// again: what the kernel dropped then can never be known.
import { WritError } from "@writ/contracts";
import type { SigningKey } from "./keys.ts";
import { bufferBytesMax, bufferReserveBytes, flushSoonMs, lineBytesMax } from "./limits.ts";
import { encodeLine, encodeSignedLine, hashLine, noHash } from "./line.ts";
import type { AppendFile } from "./record-files.ts";

/** A line and all before it: that many lines, the last with this hash. */
export interface ChainPoint {
  readonly lines: number;
  readonly head: string;
}

export interface ChainFileOptions {
  readonly file: AppendFile;
  readonly key: SigningKey;
  readonly nowMs: () => number;
  /** Called right before a batch is taken; may append. */
  readonly beforeBatch?: () => void;
}

export class ChainFile {
  readonly #options: ChainFileOptions;
  #point: ChainPoint = { lines: 0, head: noHash };
  #durable: ChainPoint = this.#point;
  #pending: Uint8Array[] = [];
  #pendingBytes = 0;
  #flightBytes = 0;
  /** Who waits for the lines that are pending, and for those on their way. */
  #next: PromiseWithResolvers<void> | undefined;
  #flight: PromiseWithResolvers<void> | undefined;
  #soon: NodeJS.Timeout | undefined;
  #failure: WritError | undefined;
  #closed = false;

  constructor(options: ChainFileOptions) {
    this.#options = options;
  }

  /** The last line appended. */
  get point(): ChainPoint {
    return this.#point;
  }

  /** The last line known to be on stable storage. */
  get durablePoint(): ChainPoint {
    return this.#durable;
  }

  get failure(): WritError | undefined {
    return this.#failure;
  }

  /**
   * Chains a line; `members` is the JSON text of an object. No I/O. Returns the line's number.
   * @throws WritError RECORD_OVERFLOW when too much waits for the disk; RECORD_FULL or RECORD_FAILED after a failure.
   */
  append(members: string): number {
    return this.#push(encodeLine(this.#place(), members), bufferBytesMax);
  }

  /** As `append`, signed; may use what is kept free for the end. */
  appendSigned(members: string): number {
    const line = encodeSignedLine(this.#place(), members, this.#options.key);
    return this.#push(line, bufferBytesMax + bufferReserveBytes);
  }

  /** As `append`, for the one line that ends the chain; may use what is kept free for it. */
  appendLast(members: string): number {
    return this.#push(encodeLine(this.#place(), members), bufferBytesMax + bufferReserveBytes);
  }

  /**
   * Resolves when everything appended so far is on stable storage; rejects RECORD_FULL or RECORD_FAILED when it
   * cannot be.
   */
  durable(): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    if (this.#pending.length === 0) return this.#flight?.promise ?? Promise.resolve();
    this.#next ??= quietly();
    const waiting = this.#next.promise;
    if (this.#flight === undefined) void this.#flush();
    return waiting;
  }

  /** Sees to it that everything appended so far is written within a second, without anybody waiting. */
  flushSoon(): void {
    if (this.#soon !== undefined || this.#pending.length === 0) return;
    this.#soon = setTimeout(() => {
      this.#soon = undefined;
      // A failure stays with the file: the next append throws it.
      this.durable().catch(() => undefined);
    }, flushSoonMs);
  }

  /** Gives the file back, whatever happened. What is still pending is dropped: ask for `durable()` before. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#soon);
    await this.#flight?.promise.catch(() => undefined);
    await this.#options.file.close().catch(() => undefined);
  }

  #place() {
    return { n: this.#point.lines + 1, atMs: this.#options.nowMs(), prev: this.#point.head };
  }

  #push(line: Buffer, bytesMax: number): number {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#closed) throw new WritError("WRIT_INVARIANT", "A record was appended to after its end.");
    const bytes = this.#pendingBytes + this.#flightBytes + line.length;
    if (bytes > bytesMax || line.length > lineBytesMax) {
      throw new WritError("RECORD_OVERFLOW", `${bytes} bytes wait to be written.`);
    }
    this.#pending.push(line);
    this.#pendingBytes += line.length;
    this.#point = { lines: this.#point.lines + 1, head: hashLine(line) };
    return this.#point.lines;
  }

  /** Writes batches for as long as somebody waits for one. Everything appended during one goes into the next. */
  async #flush(): Promise<void> {
    while (this.#next !== undefined && this.#failure === undefined) {
      const flight = this.#next;
      this.#flight = flight;
      try {
        this.#options.beforeBatch?.();
        this.#next = undefined;
        const point = await this.#writeBatch();
        this.#durable = point;
        this.#flight = undefined;
        flight.resolve();
      } catch (error) {
        this.#fail(error, flight);
      }
    }
  }

  async #writeBatch(): Promise<ChainPoint> {
    const point = this.#point;
    const batch = this.#pending;
    this.#flightBytes = this.#pendingBytes;
    this.#pending = [];
    this.#pendingBytes = 0;
    await writeAll(this.#options.file, batch, this.#flightBytes);
    await this.#options.file.datasync();
    this.#flightBytes = 0;
    return point;
  }

  #fail(error: unknown, flight: PromiseWithResolvers<void>): void {
    const failure = recordFailure(error);
    this.#failure = failure;
    this.#flight = undefined;
    this.#pending = [];
    flight.reject(failure);
    this.#next?.reject(failure);
    this.#next = undefined;
  }
}

/**
 * One call for the whole batch; a short write is carried on from where it stopped, and ends in the error that cut it.
 */
async function writeAll(file: AppendFile, batch: readonly Uint8Array[], bytes: number): Promise<void> {
  let written = (await file.writev(batch)).bytesWritten;
  if (written === bytes) return;
  const whole = Buffer.concat(batch);
  while (written < bytes) {
    const { bytesWritten } = await file.writev([whole.subarray(written)]);
    if (bytesWritten === 0) throw new Error("The disk takes no more bytes.");
    written += bytesWritten;
  }
}

/** A failed file operation as an error of the table. Names the system's code, never a path's content. */
export function recordFailure(error: unknown): WritError {
  if (error instanceof WritError) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? "unknown";
  const full = code === "ENOSPC" || code === "EDQUOT";
  return new WritError(full ? "RECORD_FULL" : "RECORD_FAILED", `(${code})`, { cause: error });
}

/** A promise whose rejection need not be looked at by anybody. */
function quietly(): PromiseWithResolvers<void> {
  const deferred = Promise.withResolvers<void>();
  deferred.promise.catch(() => undefined);
  return deferred;
}
