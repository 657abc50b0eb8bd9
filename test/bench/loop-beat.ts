// How long the event loop stood still at most: a timer of one millisecond, and what lies between two of its beats.
// On a machine that others use too, waiting for a processor counts as well: hence the processor time beside it.
/** Node's, newer than its types here. */
const { threadCpuUsage } = process as unknown as { threadCpuUsage(): { user: number; system: number } };

const beatMs = 1;

export class LoopBeat {
  #lastMs = performance.now();
  #lastProcessorMs = processorMs();
  #stallMs = 0;
  #turnMs = 0;
  readonly #timer = setInterval(() => this.#beat(), beatMs);

  /** Milliseconds: the longest gap beyond a beat, and the most processor time of this thread between two beats. */
  stop(): { readonly stallMs: number; readonly turnMs: number } {
    this.#beat();
    clearInterval(this.#timer);
    return { stallMs: this.#stallMs, turnMs: this.#turnMs };
  }

  #beat(): void {
    const [nowMs, usedMs] = [performance.now(), processorMs()];
    this.#stallMs = Math.max(this.#stallMs, nowMs - this.#lastMs - beatMs);
    this.#turnMs = Math.max(this.#turnMs, usedMs - this.#lastProcessorMs);
    this.#lastMs = nowMs;
    this.#lastProcessorMs = usedMs;
  }
}

function processorMs(): number {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}
