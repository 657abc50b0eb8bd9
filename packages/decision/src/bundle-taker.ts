// Takes a bundle over without holding up the event loop: another thread verifies and prepares it, this one copies the
// finished memory in small parts. It must never hand out an evaluator of bytes that did not pass every step, nor wait
// for ever for a thread that broke or hangs.
import { setImmediate as nextTurn } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type BundleReceipt, openHanded } from "@writ/bundle";
import { WritError } from "@writ/contracts";
import { Engine } from "./engine.ts";
import { type Evaluator, evaluatorOf } from "./evaluator.ts";
import { sliceBytes, slicesUnderWay, takeOverMsMax } from "./limits.ts";
import type { FromWorker, TakeOverRequest } from "./takeover-messages.ts";
import { assertVectors } from "./vectors.ts";
import { WorkerTalk } from "./worker-talk.ts";

export type Taken =
  | { readonly kind: "taken"; readonly evaluator: Evaluator; readonly receipt: BundleReceipt }
  /** It is the bundle in force. */
  | { readonly kind: "same"; readonly receipt: BundleReceipt }
  /** `bytes` are given back unless the thread took them along when it broke. */
  | { readonly kind: "refused"; readonly error: WritError; readonly bytes?: Uint8Array };

export interface TakerOptions {
  /** The file that the thread runs; another one in tests only. */
  readonly worker?: URL;
  /** What that file is told. */
  readonly workerData?: string;
  readonly takeOverMsMax?: number;
}

const ownWorker = new URL("./takeover-worker.ts", import.meta.url);

/**
 * One thread stands by for the next bundle, since starting one takes longer than preparing a small bundle. Each serves
 * once and ends, which gives all of its memory back.
 */
export class BundleTaker {
  readonly #options: Required<TakerOptions>;
  readonly #busy = new Set<Worker>();
  #standby: Worker | undefined;
  #closed = false;

  constructor(options: TakerOptions = {}) {
    this.#options = { worker: ownWorker, workerData: "", takeOverMsMax, ...options };
    this.#standBy();
  }

  /**
   * Verifies `bytes`, prepares them, and makes an evaluator of them in this thread. The buffer under `bytes` is
   * transferred: it must be theirs alone, and is empty here from now on. Never rejects.
   */
  async take(bytes: Uint8Array, request: TakeOverRequest): Promise<Taken> {
    if (this.#closed) return refused(new WritError("DECISION_TAKEOVER", "The proxy is closing."), bytes);
    let worker: Worker;
    try {
      worker = this.#standby ?? this.#start();
    } catch (error) {
      return refused(noThread(error), bytes);
    }
    this.#standby = undefined;
    this.#busy.add(worker);
    worker.ref();
    const talk = new WorkerTalk(worker, this.#options.takeOverMsMax);
    try {
      talk.say({ kind: "take", bytes, request }, [bytes.buffer as ArrayBuffer]);
      const answer = await talk.hear();
      // From here on that thread only gives its memory away: the processor is free for the next one to start.
      this.#standBy();
      return await takeOver(talk, answer, request);
    } catch (error) {
      return refused(error);
    } finally {
      talk.end();
      this.#busy.delete(worker);
      void worker.terminate();
      this.#standBy();
    }
  }

  /** Ends every thread; a take-over under way is refused. */
  async close(): Promise<void> {
    this.#closed = true;
    const workers = [...this.#busy, ...(this.#standby === undefined ? [] : [this.#standby])];
    this.#standby = undefined;
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #standBy(): void {
    if (this.#closed || this.#standby !== undefined) return;
    let worker: Worker;
    try {
      worker = this.#start();
    } catch {
      // A machine that gives no thread now may give one when it is needed.
      return;
    }
    this.#standby = worker;
    worker.unref();
    const gone = () => {
      if (this.#standby === worker) this.#standby = undefined;
    };
    worker.once("exit", gone);
  }

  /** Throws when the system gives no thread (pids.max, RLIMIT_NPROC). */
  #start(): Worker {
    const worker = new Worker(this.#options.worker, {
      name: "bundle",
      // No secret of the environment is of use to it, but where compiled code is kept.
      env: compiledFolder(),
      execArgv: [],
      workerData: this.#options.workerData,
    });
    // Whoever talks to it hears of its end; nobody else needs to.
    worker.on("error", () => undefined);
    return worker;
  }
}

function compiledFolder(): NodeJS.ProcessEnv {
  const { NODE_COMPILE_CACHE } = process.env;
  return NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE };
}

async function takeOver(talk: WorkerTalk, answer: FromWorker, request: TakeOverRequest): Promise<Taken> {
  if (answer.kind === "refused") return refused(new WritError(answer.code, answer.detail), answer.bytes);
  if (answer.kind === "filled") throw new WritError("WRIT_INVARIANT", "The thread gave memory before it was ready.");
  const { bundle } = answer;
  try {
    const receipt = await openHanded(bundle, request.trust, request.state);
    if (answer.kind === "same") return { kind: "same", receipt };
    const engine = await Engine.copied(answer.shape, (memory) => copySlices(talk, memory));
    await nextTurn();
    assertVectors(engine, answer.vectors);
    return { kind: "taken", receipt, evaluator: evaluatorOf({ ...answer, engine }, receipt) };
  } catch (error) {
    return refused(error, bundle.bytes);
  }
}

/** One slice in each turn of the event loop; a few are under way, so that neither thread waits for the other. */
async function copySlices(talk: WorkerTalk, memory: Uint8Array): Promise<void> {
  const ask = (buffer: ArrayBuffer) => talk.say({ kind: "fill", buffer }, [buffer]);
  for (let n = 0; n < slicesUnderWay; n++) ask(new ArrayBuffer(sliceBytes));
  let at = 0;
  while (at < memory.length) {
    const slice = await talk.hear();
    const next = slice.kind === "filled" && slice.at === at && slice.length > 0;
    if (!next || slice.length > Math.min(slice.buffer.byteLength, memory.length - at)) {
      throw new WritError("WRIT_INVARIANT", "The thread gave another part of the memory than the next one.");
    }
    await nextTurn();
    memory.set(new Uint8Array(slice.buffer, 0, slice.length), at);
    at += slice.length;
    ask(slice.buffer);
  }
}

function noThread(error: unknown): WritError {
  const { code } = error as { code?: unknown };
  return new WritError("DECISION_TAKEOVER", `No thread could be started (${typeof code === "string" ? code : error}).`);
}

function refused(error: unknown, bytes?: Uint8Array): Taken {
  const known = error instanceof WritError ? error : new WritError("DECISION_TAKEOVER", String(error));
  return { kind: "refused", error: known, ...(bytes === undefined ? {} : { bytes }) };
}
