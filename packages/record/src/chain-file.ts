// A chained file being written: appending is memory only, durability is the commit log's, and any failure is final.
// A line goes to the file only once it is durable in the log; after a failed write or sync nothing may be written to
// the file again by this object, since what the kernel dropped then can never be known.
import { WritError } from "@writ/contracts";
import { CaughtUp } from "./caught-up.ts";
import { ClosedFile } from "./closed-file.ts";
import { type ChainName, encodeLabel } from "./commit-format.ts";
import type { CommitLog, LoggedChain } from "./commit-log.ts";
import type { SigningKey } from "./keys.ts";
import { backlogBytes, bufferBytesMax, bufferReserveBytes, lineBytesMax, writeOutBytes } from "./limits.ts";
import { hashLine, noHash, writeLine, writeSignedLine } from "./line.ts";
import { recordFailure } from "./record-failure.ts";
import { type AppendFile, writeAll } from "./record-files.ts";

/** A line and all before it: that many lines, the last with this hash. */
export interface ChainPoint {
  readonly lines: number;
  readonly head: string;
}

export interface ChainFileOptions {
  readonly name: ChainName;
  readonly log: CommitLog;
  readonly key: SigningKey;
  readonly nowMs: () => number;
  /** Makes the file, when its first lines are written to it. */
  readonly create: () => Promise<AppendFile>;
  /** Opens the file again, once it is closed, and syncs it. */
  readonly sync: () => Promise<void>;
  /** Called when there are durable lines to write to the file; `soon`: many. */
  readonly onDurable: (chain: ChainFile, soon: boolean) => void;
  /** Called once, when the file fails. */
  readonly onFileFailure: (failure: WritError) => void;
  /** Brings the file up to what the commit log holds, by what is on the disk, once the chain has ended. */
  readonly repair: () => Promise<void>;
  /** Called right before lines are taken for a flight; may append. */
  readonly beforeFlight?: () => void;
}

const nothing = Buffer.alloc(0);
const startBytes = 4 * 1024;
const keptBytes = 32 * 1024;
const done = Promise.resolve();

export class ChainFile implements LoggedChain {
  readonly label: Buffer;
  readonly goesLast: boolean;
  readonly #options: ChainFileOptions;
  #point: ChainPoint = { lines: 0, head: noHash };
  #taken: ChainPoint = this.#point;
  #durable: ChainPoint = this.#point;
  /** Durable lines that the file lacks, then those in flight, then those pending; what ends where stands below. */
  #buffer = nothing;
  #durableEnd = 0;
  #takenEnd = 0;
  #end = 0;
  #added = false;
  #inFlight = false;
  #failure: WritError | undefined;
  /** Lines that could not be made durable were dropped: nothing of the chain is written to a log again. */
  #dropped = false;
  #closed = false;
  #file: AppendFile | undefined;
  #fileFailure: WritError | undefined;
  #unsynced = false;
  /** What became of the file when the chain ended. */
  #closedFile: ClosedFile | undefined;
  /** Whoever waits until the file has what is durable. */
  readonly #caughtUp = new CaughtUp();

  constructor(options: ChainFileOptions) {
    this.#options = options;
    this.label = encodeLabel(options.name);
    this.goesLast = options.name.kind === "journal";
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
    return this.#push(members, bufferBytesMax, false);
  }

  /** As `append`, signed; may use what is kept free for the end. */
  appendSigned(members: string): number {
    return this.#push(members, bufferBytesMax + bufferReserveBytes, true);
  }

  /** As `append`, for the one line that ends the chain; may use what is kept free for it. */
  appendLast(members: string): number {
    return this.#push(members, bufferBytesMax + bufferReserveBytes, false);
  }

  /**
   * Resolves when everything appended so far is on stable storage; rejects RECORD_FULL or RECORD_FAILED when it
   * cannot be. One promise for all chains that wait for the same write.
   */
  durable(): Promise<void> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const commits = this.#options.log;
    const pending = this.#end > this.#takenEnd;
    const durable = pending ? commits.commit() : this.#inFlight ? commits.underWay : done;
    return this.#durableEnd > backlogBytes ? this.#caughtUpAfter(durable) : durable;
  }

  /** A file that cannot follow the commit log holds up whoever appends, before the memory for the lines is full. */
  async #caughtUpAfter(durable: Promise<void>): Promise<void> {
    await durable;
    if (this.#durableEnd > backlogBytes) await this.#caughtUp.wait();
  }

  /**
   * No line follows. What is durable is in the file when it resolves, and the file closed; it is returned unless all
   * of it is synced, and logs wait for it from then on. In the store's lane. Throws RECORD_…: logs go on to wait for
   * the chain.
   */
  async finish(): Promise<ClosedFile | undefined> {
    this.#closed = true;
    try {
      await this.writeOut();
    } finally {
      await this.#closeFile();
    }
    const { log, sync, repair, onFileFailure } = this.#options;
    if (!this.#unsynced) {
      log.forget(this);
      return undefined;
    }
    const file = new ClosedFile({ sync, repair, onFileFailure, onSafe: () => log.forget(file) });
    this.#closedFile = file;
    log.replace(this, file);
    return file;
  }

  // What the commit log asks for.

  take(): { readonly firstLine: number; readonly bytes: number } {
    if (this.#failure === undefined) this.#options.beforeFlight?.();
    if (this.#dropped) return { firstLine: 0, bytes: 0 };
    const firstLine = this.#taken.lines + 1;
    const bytes = this.#end - this.#takenEnd;
    this.#taken = this.#point;
    this.#takenEnd = this.#end;
    this.#added = false;
    this.#inFlight = true;
    return { firstLine, bytes };
  }

  copyTaken(target: Buffer, at: number): void {
    this.#buffer.copy(target, at, this.#durableEnd, this.#takenEnd);
  }

  taken(): void {
    this.#inFlight = false;
    this.#durable = this.#taken;
    this.#durableEnd = this.#takenEnd;
    this.#options.onDurable(this, this.#durableEnd > writeOutBytes);
  }

  fail(failure: WritError): void {
    this.#failure ??= failure;
    this.#dropped = true;
    this.#inFlight = false;
    this.#added = false;
    this.#taken = this.#durable;
    this.#end = this.#durableEnd;
    this.#takenEnd = this.#durableEnd;
  }

  /** Durable lines written to the file, and synced. Throws RECORD_…: then the commit log must keep them. */
  async settle(): Promise<void> {
    if (this.#fileFailure !== undefined) {
      if (!this.#closed) throw this.#fileFailure;
      return this.#options.repair();
    }
    await this.writeOut();
    if (this.#closedFile !== undefined) return this.#closedFile.settle();
    if (!this.#unsynced) return;
    try {
      this.#unsynced = false;
      await this.#file?.datasync();
    } catch (error) {
      throw this.#failFile(error);
    }
  }

  /** Durable lines written to the file. One at a time: in the store's lane. Throws RECORD_…. */
  async writeOut(): Promise<void> {
    if (this.#fileFailure !== undefined) throw this.#fileFailure;
    if (this.#durableEnd === 0) return;
    try {
      this.#file ??= await this.#options.create();
      const bytes = this.#cutDurable();
      this.#unsynced = true;
      await writeAll(this.#file, bytes);
      this.#caughtUp.done();
    } catch (error) {
      throw this.#failFile(error);
    }
  }

  #closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    return file === undefined ? done : file.close().catch(() => undefined);
  }

  /** What is pending still goes to the commit log, for those who wait for it; nothing may be appended any more. */
  #failFile(error: unknown): WritError {
    const failure = recordFailure(error);
    this.#fileFailure = failure;
    this.#failure ??= failure;
    this.#caughtUp.fail(failure);
    this.#options.onFileFailure(failure);
    return failure;
  }

  #push(members: string, bytesMax: number, signed: boolean): number {
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#closed) throw new WritError("WRIT_INVARIANT", "A record was appended to after its end.");
    const n = this.#point.lines + 1;
    const place = { n, atMs: this.#options.nowMs(), prev: this.#point.head };
    const text = signed ? writeSignedLine(place, members, this.#options.key) : writeLine(place, members);
    const from = this.#end;
    this.#reserve(text, bytesMax);
    const to = from + this.#buffer.write(text, from, "utf8");
    this.#point = { lines: n, head: hashLine(this.#buffer.subarray(from, to)) };
    this.#end = to;
    if (!this.#added) {
      this.#added = true;
      this.#options.log.add(this);
    }
    return n;
  }

  /** Room for a line at the end of the buffer. UTF-8 takes at most three bytes for each UTF-16 unit. */
  #reserve(text: string, bytesMax: number): void {
    const most = text.length * 3;
    if (this.#end + most <= this.#buffer.length) return;
    const bytes = most < startBytes ? most : Buffer.byteLength(text, "utf8");
    const wanted = this.#end + bytes;
    if (wanted > bytesMax || bytes > lineBytesMax) {
      throw new WritError("RECORD_OVERFLOW", `${wanted} bytes wait to be written.`);
    }
    if (wanted <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(startBytes, 2 ** Math.ceil(Math.log2(wanted))));
    this.#buffer.copy(larger, 0, 0, this.#end);
    this.#buffer = larger;
  }

  /** Takes the durable part out, for a write that is to begin; nothing else touches the bytes returned. */
  #cutDurable(): Buffer {
    const bytes = this.#buffer.subarray(0, this.#durableEnd);
    const restBytes = this.#end - this.#durableEnd;
    const rest = Buffer.allocUnsafeSlow(Math.max(startBytes, Math.min(keptBytes, this.#buffer.length), restBytes));
    this.#buffer.copy(rest, 0, this.#durableEnd, this.#end);
    this.#buffer = restBytes === 0 && this.#closed ? nothing : rest;
    this.#takenEnd -= this.#durableEnd;
    this.#end = restBytes;
    this.#durableEnd = 0;
    return bytes;
  }
}
