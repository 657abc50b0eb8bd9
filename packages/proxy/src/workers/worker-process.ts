// One worker as its supervisor sees it: started, asked, told to stop, started again when it ends by itself.
// It must never be waited for without a bound: a worker may hang.
import cluster, { type Worker } from "node:cluster";
import { WritError } from "@writ/contracts";
import type { CancelKey } from "@writ/protocol-postgres";
import type { ProxyConfiguration } from "../configuration.ts";
import { askMsMax, closeMsMax, startMsMax } from "../limits.ts";
import type { ListenAddress } from "../listen-address.ts";
import type { Log } from "../log.ts";
import { afterEnd, noRestarts } from "./back-off.ts";
import { closeUntaken } from "./handed-over.ts";
import type { Answers, AskedFor, FromWorker, ToWorker } from "./talk.ts";

export interface WorkerStart {
  readonly worker: number;
  readonly configuration: ProxyConfiguration;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Hands a CancelRequest to another worker, counted from 0; resolves when that one has taken it. */
  readonly toWorker: (worker: number, request: CancelKey) => Promise<void>;
  /** What it must know of what the others saw while it was down. */
  readonly beforeAgain?: () => Promise<void>;
}

export class WorkerProcess {
  readonly worker: number;
  readonly #start: WorkerStart;
  readonly #waiting = new Map<number, (value: Answers[keyof Answers] | undefined) => void>();
  #process: Worker | undefined;
  #up = false;
  #restarts = noRestarts;
  #restarted = 0;
  #startedMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #asked = 0;
  #stopping = false;

  constructor(start: WorkerStart) {
    this.worker = start.worker;
    this.#start = start;
  }

  get up(): boolean {
    return this.#up;
  }

  get restarted(): number {
    return this.#restarted;
  }

  get pid(): number | null {
    return this.#process?.process.pid ?? null;
  }

  /** Resolves with the address when it listens. @throws WritError with what the worker said, when it cannot start. */
  async start(): Promise<ListenAddress> {
    const { worker, configuration, env } = this.#start;
    this.#process = undefined;
    const child = forked(worker, env);
    this.#process = child;
    this.#startedMs = performance.now();
    closeUntaken(child);
    child.on("exit", (code, signal) => this.#ended(child, { code, signal }));
    const listening = new Promise<ListenAddress>((resolve, reject) => {
      const fail = (error: WritError) => {
        clearTimeout(timer);
        child.process.kill("SIGKILL");
        reject(error);
      };
      const late = () => fail(new WritError("PROXY_WORKER", `Worker ${worker} did not start within ${startMsMax} ms.`));
      const timer = setTimeout(late, startMsMax);
      child.once("exit", () => fail(new WritError("PROXY_WORKER", `Worker ${worker} ended while it started.`)));
      child.on("message", (message: FromWorker) => {
        if (message.type === "answer") return this.#waiting.get(message.id)?.(message.value);
        if (message.type === "cancel") return void this.#handOver(child, message);
        if (message.type === "failed") return fail(faultOf(message));
        clearTimeout(timer);
        this.#up = true;
        resolve(message.postgres);
      });
    });
    this.#say({ type: "start", worker, configuration });
    return await listening;
  }

  /** Undefined when the worker is not up, or does not answer in time. */
  async ask<What extends keyof Answers>(
    what: What,
    { msMax = askMsMax, ...about }: { readonly msMax?: number } & AskedFor = {},
  ): Promise<Answers[What] | undefined> {
    if (!this.#up) return undefined;
    const id = ++this.#asked;
    const answer = new Promise<Answers[keyof Answers] | undefined>((resolve) => this.#waiting.set(id, resolve));
    const timer = setTimeout(() => this.#waiting.get(id)?.(undefined), msMax);
    this.#say({ type: "ask", id, what, ...about });
    try {
      return (await answer) as Answers[What] | undefined;
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  /** It is not started again from now on. */
  retire(): void {
    this.#stopping = true;
    clearTimeout(this.#timer);
  }

  /** Ends its sessions and the process; one that hangs is killed. */
  async close(): Promise<void> {
    this.retire();
    const child = this.#process;
    if (child === undefined || child.isDead()) return;
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
    // A worker closes several parts, each within the same bound.
    const timer = setTimeout(() => child.process.kill("SIGKILL"), 3 * closeMsMax);
    this.#say({ type: "close" });
    await gone;
    clearTimeout(timer);
  }

  async #handOver(child: Worker, { id, worker, request }: Extract<FromWorker, { type: "cancel" }>): Promise<void> {
    await this.#start.toWorker(worker, request);
    if (child === this.#process) this.#say({ type: "cancelled", id });
  }

  #say(message: ToWorker): void {
    const child = this.#process;
    if (child?.isConnected() === true) child.send(message, undefined, () => {});
  }

  #ended(child: Worker, how: { code: number | null; signal: string | null }): void {
    if (child !== this.#process) return;
    const wasUp = this.#up;
    this.#up = false;
    for (const answer of this.#waiting.values()) answer(undefined);
    if (this.#stopping || (!wasUp && this.#restarted === 0)) return;
    const againInMs = this.#againLater();
    const { worker, log } = this.#start;
    log.error({ event: "worker-ended", worker, ...how, againInMs }, "a worker ended; it is started again");
  }

  /** Returns in how many milliseconds. */
  #againLater(): number {
    this.#restarts = afterEnd(this.#restarts, performance.now() - this.#startedMs);
    const { waitMs } = this.#restarts;
    this.#timer = setTimeout(() => this.#again(), waitMs);
    return waitMs;
  }

  #again(): void {
    const { worker, log } = this.#start;
    this.#restarted += 1;
    this.#startAgain().then(
      () => {
        if (!this.#up) return;
        log.info({ event: "worker-started", worker, restarts: this.#restarted }, "a worker was started again");
      },
      (error: unknown) => {
        const code = error instanceof WritError ? error.code : "WRIT_INVARIANT";
        log.error({ event: "worker-not-started", worker, code }, "a worker could not be started again");
        // There is no process whose end would have it tried again.
        if (this.pid === null && !this.#stopping) this.#againLater();
      },
    );
  }

  /** Without a process meanwhile, so that a fault before there is one has it tried again. */
  async #startAgain(): Promise<void> {
    this.#process = undefined;
    await this.#start.beforeAgain?.();
    if (!this.#stopping) await this.start();
  }
}

/** @throws WritError PROXY_WORKER when the system gives no process (pids.max, RLIMIT_NPROC, open files). */
function forked(worker: number, env: WorkerStart["env"]): Worker {
  let child: Worker | undefined;
  try {
    child = cluster.fork({ ...env });
    // Node says so later, and of a process that never was there is no end.
    child.on("error", () => {});
  } catch {
    child = undefined;
  }
  if (child?.process.pid === undefined)
    throw new WritError("PROXY_WORKER", `There is no process for worker ${worker}.`);
  return child;
}

function faultOf({ code, detail }: Extract<FromWorker, { type: "failed" }>): WritError {
  return new WritError(code as WritError["code"], detail);
}
