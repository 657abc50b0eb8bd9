// What nobody waits for, looked after by one timer: lines go to stable storage, from the commit log to their files,
// idle records are signed. It must never hold up a statement.
import type { ChainFile } from "./chain-file.ts";
import type { CommitLog } from "./commit-log.ts";
import { EndedFiles } from "./ended-files.ts";
import type { Lane } from "./lane.ts";
import { laneHungTicks, upkeepMs, writeOutTicks } from "./limits.ts";

/** Something that wants to be looked at now and then; false when it no longer does. */
export interface Looked {
  look(): boolean;
}

export class Upkeep {
  readonly #lane: Lane;
  #log: CommitLog | undefined;
  readonly #unwritten = new Set<ChainFile>();
  /** Their turn in the lane is yet to come. */
  readonly #writing = new Set<ChainFile>();
  readonly #ended: EndedFiles;
  readonly #looked = new Set<Looked>();
  #timer: NodeJS.Timeout | undefined;
  #ticks = 0;
  #laneBegun = -1;
  #laneTicks = 0;
  #stopped = false;

  constructor(lane: Lane) {
    this.#lane = lane;
    this.#ended = new EndedFiles(lane);
  }

  watch(log: CommitLog): void {
    this.#log = log;
  }

  /** The lane has not moved for so long that the disk hangs. */
  get laneHangs(): boolean {
    return this.#laneTicks >= laneHungTicks;
  }

  /** Sees to it that somebody looks soon. */
  arm(): void {
    if (this.#timer !== undefined || this.#stopped) return;
    this.#timer = setTimeout(() => this.#tick(), upkeepMs);
  }

  look(at: Looked): void {
    this.#looked.add(at);
    this.arm();
  }

  /** A chain has durable lines that its file lacks; `soon`: too many to wait. */
  durable(chain: ChainFile, soon: boolean): void {
    if (soon) this.#writeOut(chain, "urgent");
    else this.#unwritten.add(chain);
    this.arm();
  }

  /** Writes what is durable of a chain that has ended and closes its file, to be synced later. Throws RECORD_…. */
  async end(chain: ChainFile): Promise<void> {
    this.arm();
    try {
      await this.#ended.end(chain);
    } finally {
      this.#unwritten.delete(chain);
    }
  }

  /** A session may start when it resolves. Throws RECORD_FAILED when the disk is slower than sessions end. */
  room(): Promise<void> {
    return this.#ended.room();
  }

  /** Everything that was asked of the lane has been done when it resolves. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#lane.run(async () => {}, "later");
  }

  #tick(): void {
    this.#timer = undefined;
    this.#ticks++;
    this.#log?.tick();
    this.#watchLane();
    for (const one of this.#looked) if (!one.look()) this.#looked.delete(one);
    if (this.#ticks % writeOutTicks === 0) {
      for (const chain of this.#unwritten) this.#writeOut(chain, "later");
      this.#unwritten.clear();
    }
    const more = this.#unwritten.size + this.#looked.size > 0;
    if (more || this.#lane.busy || this.#log?.hasWork === true) this.arm();
  }

  #watchLane(): void {
    if (!this.#lane.busy || this.#lane.begun !== this.#laneBegun) this.#laneTicks = 0;
    else this.#laneTicks++;
    this.#laneBegun = this.#lane.begun;
  }

  /**
   * A failure stays with the chain: its session hears of it at its next append. What few lines a live session has goes
   * after what sessions leave behind that end, so that a slow process closes files as fast as it opens them.
   */
  #writeOut(chain: ChainFile, when: "urgent" | "later"): void {
    if (this.#writing.has(chain)) return;
    this.#writing.add(chain);
    const write = () => {
      this.#writing.delete(chain);
      return chain.writeOut();
    };
    this.#lane.run(write, when).catch(() => undefined);
  }
}
