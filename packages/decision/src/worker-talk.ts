// A conversation with one worker thread, bounded in time. It must never leave whoever listens waiting once the thread
// has ended, broken or run out of time.
import type { Worker } from "node:worker_threads";
import { WritError } from "@writ/contracts";
import type { FromWorker, ToWorker } from "./takeover-messages.ts";

export class WorkerTalk {
  readonly #worker: Worker;
  readonly #timer: NodeJS.Timeout;
  readonly #heard: FromWorker[] = [];
  #listener: { resolve(message: FromWorker): void; reject(error: WritError): void } | undefined;
  #failure: WritError | undefined;
  readonly #message = (message: FromWorker) => this.#take(message);
  readonly #error = (error: unknown) => this.#fail(describe(error));
  readonly #exit = (code: number) => this.#fail(`The thread ended (${code}).`);

  constructor(worker: Worker, msMax: number) {
    this.#worker = worker;
    this.#timer = setTimeout(() => this.#fail(`The thread did not finish within ${msMax} ms.`), msMax);
    worker.on("message", this.#message).on("error", this.#error).on("exit", this.#exit);
  }

  say(message: ToWorker, transfer: readonly ArrayBuffer[]): void {
    this.#worker.postMessage(message, [...transfer]);
  }

  /** The next message. Throws DECISION_TAKEOVER. One listener at a time. */
  async hear(): Promise<FromWorker> {
    const message = this.#heard.shift();
    if (message !== undefined) return message;
    if (this.#failure !== undefined) throw this.#failure;
    return await new Promise((resolve, reject) => {
      this.#listener = { resolve, reject };
    });
  }

  /** Nothing more is said or heard. */
  end(): void {
    clearTimeout(this.#timer);
    this.#worker.off("message", this.#message).off("error", this.#error).off("exit", this.#exit);
  }

  #take(message: FromWorker): void {
    const listener = this.#listener;
    this.#listener = undefined;
    if (listener === undefined) this.#heard.push(message);
    else listener.resolve(message);
  }

  #fail(detail: string): void {
    this.#failure ??= new WritError("DECISION_TAKEOVER", detail);
    const listener = this.#listener;
    this.#listener = undefined;
    listener?.reject(this.#failure);
  }
}

/** The system's word for it, such as ERR_WORKER_OUT_OF_MEMORY. */
function describe(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return `The thread broke: ${typeof code === "string" ? code : String(message ?? error)}`;
}
