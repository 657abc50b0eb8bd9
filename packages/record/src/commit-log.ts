// Group commit: pending lines of all chains of a process go into one write of a shared log, and one sync makes them
// durable for everybody. It must never say that a line is durable when it is not, never write to a log again after a
// failure, and never remove one that holds the only copy of a line.
import { WritError } from "@writ/contracts";
import { BatchEncoder, frameBytes } from "./commit-format.ts";
import { Generation, type Settling } from "./generation.ts";
import type { Lane } from "./lane.ts";
import { hungTicks, logBatchBytes, logBatchBytesMax, logBytes, logFirstBytes } from "./limits.ts";
import { quietly, recordFailure } from "./record-failure.ts";
import type { RecordFiles } from "./record-files.ts";

/** A chain as the log sees it: lines pending, lines taken for a flight, lines known to be safe. */
export interface LoggedChain extends Settling {
  /** Kind and id, as `encodeLabel` makes them. */
  readonly label: Buffer;
  /** Of lines that speak of other chains: goes last, so that what it says of them is never there before they are. */
  readonly goesLast: boolean;
  /** Takes what is pending for a flight; returns its first line's number and its bytes. May append before. */
  take(): { readonly firstLine: number; readonly bytes: number };
  copyTaken(target: Buffer, at: number): void;
  /** What was taken is on stable storage. */
  taken(): void;
  /** What was taken or is pending is not, and never will be. */
  fail(failure: WritError): void;
}

export interface CommitLogOptions {
  readonly files: RecordFiles;
  /** This process's own, below `commits/`. */
  readonly folder: string;
  readonly lane: Lane;
  /** Called when something is pending, so that somebody looks after it. */
  readonly onWork: () => void;
  /** Before a log is removed: names of the files that its lines are in now are on stable storage. */
  readonly syncNames: () => Promise<void>;
}

interface TakenRun {
  readonly chain: LoggedChain;
  readonly firstLine: number;
  readonly bytes: number;
}

export class CommitLog {
  readonly #options: CommitLogOptions;
  readonly #encoder = new BatchEncoder();
  #current: Generation | undefined;
  #following: Promise<Generation> | undefined;
  /** Filled or failed; they go once their lines are safe elsewhere. */
  readonly #retired = new Set<Generation>();
  #generations = 0;
  #pending: LoggedChain[] = [];
  #inFlight: readonly LoggedChain[] = [];
  /** Who waits for what is pending, and for what is on its way. */
  #next: PromiseWithResolvers<void> | undefined;
  #flight: PromiseWithResolvers<void> | undefined;
  #flightTicks = 0;
  #scheduled = false;
  /** A write was given up that has not come back: until it does, nothing is durable. */
  #hung = false;

  constructor(options: CommitLogOptions) {
    this.#options = options;
  }

  /** Makes the first log. Throws what the system throws. */
  async open(): Promise<void> {
    this.#current = await this.#prepare(logFirstBytes);
  }

  get hasWork(): boolean {
    return this.#flight !== undefined || this.#pending.length > 0;
  }

  get hung(): boolean {
    return this.#hung;
  }

  /** Notes a chain that has lines pending; once for each flight. */
  add(chain: LoggedChain): void {
    this.#pending.push(chain);
    this.#options.onWork();
  }

  /** Nothing is written to the chain's file any more and all of it is safe: no log waits for it. */
  forget(chain: Settling): void {
    this.#current?.chains.delete(chain);
    for (const generation of this.#retired) generation.chains.delete(chain);
  }

  /** What logs waited for `chain` to settle, they wait for `by` to settle from now on. */
  replace(chain: Settling, by: Settling): void {
    this.#current?.replace(chain, by);
    for (const generation of this.#retired) generation.replace(chain, by);
  }

  /** Settles with the write that is under way. */
  get underWay(): Promise<void> {
    return this.#flight?.promise ?? done;
  }

  /**
   * Everything pending in any chain is on stable storage when it resolves; one promise for all who ask before the write
   * begins, which is once the sockets that are ready now have been read.
   */
  commit(): Promise<void> {
    if (this.#pending.length === 0) return this.underWay;
    this.#next ??= quietly();
    this.#schedule();
    return this.#next.promise;
  }

  /** Looks whether the disk still answers, and writes what nobody waits for. */
  tick(): void {
    if (this.#flight === undefined) {
      if (this.#pending.length > 0) this.commit().catch(() => undefined);
    } else if (++this.#flightTicks >= hungTicks) {
      this.#hung = true;
      this.#giveUp(unanswered());
    }
  }

  /** Empties every log, and removes those whose lines are all safe elsewhere; false when one had to stay. */
  async close(): Promise<boolean> {
    await this.commit().catch(() => undefined);
    const following = await this.#following?.catch(() => undefined);
    this.#following = undefined;
    for (const generation of [this.#current, following]) if (generation !== undefined) this.#retired.add(generation);
    this.#current = undefined;
    if (this.#hung) return false;
    await this.retire();
    return this.#retired.size === 0;
  }

  /** Tries to remove logs that are no longer written to. */
  async retire(): Promise<void> {
    for (const generation of [...this.#retired]) await this.#retire(generation).catch(() => undefined);
  }

  #schedule(): void {
    if (this.#scheduled || this.#flight !== undefined) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      void this.#fly();
    });
  }

  async #fly(): Promise<void> {
    const flight = this.#next ?? quietly();
    this.#next = undefined;
    this.#flight = flight;
    this.#flightTicks = 0;
    const chains = this.#pending;
    this.#pending = [];
    this.#inFlight = chains;
    let failure: WritError | undefined;
    try {
      if (this.#hung) throw unanswered();
      await this.#write(takeAll(chains));
    } catch (error) {
      failure = recordFailure(error);
    }
    if (this.#flight === flight) this.#land(flight, failure);
    else this.#landTooLate();
    if (this.#next !== undefined) this.#schedule();
  }

  #land(flight: PromiseWithResolvers<void>, failure: WritError | undefined): void {
    if (failure !== undefined) return this.#giveUp(failure);
    for (const chain of this.#inFlight) chain.taken();
    this.#inFlight = [];
    this.#flight = undefined;
    flight.resolve();
  }

  /** Whoever waited was told that it failed: that stays, whatever the disk says now. */
  #landTooLate(): void {
    this.#hung = false;
    this.#encoder.release(true);
    this.#abandonCurrent();
  }

  /** Final for every chain that waits: nobody can know what the disk holds of it. */
  #giveUp(failure: WritError): void {
    const waiting = [this.#flight, this.#next];
    const chains = [...this.#inFlight, ...this.#pending];
    this.#flight = undefined;
    this.#next = undefined;
    this.#inFlight = [];
    this.#pending = [];
    for (const chain of chains) chain.fail(failure);
    for (const waiter of waiting) waiter?.reject(failure);
  }

  async #write(runs: readonly TakenRun[]): Promise<void> {
    for (let from = 0; from < runs.length; ) {
      let bytes = 0;
      let to = from;
      for (; to < runs.length; to++) {
        const more = frameBytes(runs[to]?.bytes ?? 0);
        if (to > from && bytes + more > logBatchBytes) break;
        bytes += more;
      }
      await this.#writeBatch(runs.slice(from, to), bytes);
      if (this.#hung) throw unanswered();
      from = to;
    }
    this.#encoder.release();
  }

  async #writeBatch(runs: readonly TakenRun[], bytes: number): Promise<void> {
    if (bytes > logBatchBytesMax) throw new WritError("RECORD_OVERFLOW", `${bytes} bytes wait to be written.`);
    this.#encoder.begin(bytes);
    for (const { chain, firstLine, bytes: lineBytes } of runs) {
      const at = this.#encoder.frame(chain.label, firstLine, lineBytes);
      chain.copyTaken(this.#encoder.buffer, at);
    }
    const current = this.#current;
    const generation = current?.hasRoom(bytes) === true ? current : await this.#advance(bytes);
    for (const { chain } of runs) generation.chains.add(chain);
    try {
      await generation.write(this.#encoder);
    } catch (error) {
      if (this.#current === generation) this.#abandonCurrent();
      throw error;
    }
    if (generation.halfFull && this.#following === undefined) void this.#prepareFollowing();
  }

  /**
   * The next log. A disk that has no room for it fails the flight, and is asked again by the next one; the log that is
   * full goes when it can, which may make room.
   */
  async #advance(bytes: number): Promise<Generation> {
    const following = this.#following ?? this.#prepareFollowing();
    try {
      const generation = await following;
      if (!generation.hasRoom(bytes)) throw new WritError("RECORD_FULL", `No room for ${bytes} bytes at once.`);
      return generation;
    } finally {
      if (this.#following === following) this.#following = undefined;
      this.#abandonCurrent();
      this.#current = await following.catch(() => undefined);
    }
  }

  /** Where there is no room for a log of full length, a short one does. */
  #prepareFollowing(): Promise<Generation> {
    const following = this.#prepare(logBytes).catch((error: unknown) => {
      if (recordFailure(error).code !== "RECORD_FULL") throw error;
      return this.#prepare(logFirstBytes);
    });
    following.catch(() => {
      if (this.#following === following) this.#following = undefined;
    });
    this.#following = following;
    return following;
  }

  #prepare(bytes: number): Promise<Generation> {
    const { files, folder, lane } = this.#options;
    const path = `${folder}/${String(++this.#generations).padStart(10, "0")}.log`;
    return lane.run(async () => {
      const generation = await Generation.create(files, path, bytes);
      await files.syncFolder(folder);
      return generation;
    }, "urgent");
  }

  #abandonCurrent(): void {
    const generation = this.#current;
    this.#current = undefined;
    if (generation === undefined) return;
    this.#retired.add(generation);
    this.#retire(generation).catch(() => undefined);
  }

  /** Every line of it on stable storage elsewhere, then it goes. Rejects, and keeps it, when that cannot be. */
  async #retire(generation: Generation): Promise<void> {
    const { files, lane, syncNames } = this.#options;
    // A flight may fill it and go on in the next one: chains know what is durable only when all of the flight is.
    await this.underWay.catch(() => undefined);
    await generation.close();
    let failure: unknown;
    // What takes the place of another meanwhile is looked at too: it stands behind.
    for (const chain of generation.chains) {
      try {
        await lane.run(() => chain.settle(), "later");
        generation.chains.delete(chain);
      } catch (error) {
        failure = error;
      }
    }
    if (failure !== undefined) throw failure;
    await lane.run(async () => {
      await syncNames();
      if (this.#retired.delete(generation)) await files.remove(generation.path);
    }, "later");
  }
}

const done = Promise.resolve();

function unanswered(): WritError {
  return new WritError("RECORD_FAILED", "The disk of the records does not answer.");
}

/** Chains that speak of others come last. */
function takeAll(chains: readonly LoggedChain[]): TakenRun[] {
  const first: TakenRun[] = [];
  const last: TakenRun[] = [];
  for (const chain of chains) {
    const { firstLine, bytes } = chain.take();
    if (bytes > 0) (chain.goesLast ? last : first).push({ chain, firstLine, bytes });
  }
  return last.length === 0 ? first : [...first, ...last];
}
