// What may come from a client when, and what the server still owes. Pure: no bytes, no sockets, no decisions.
// The server's answers must never be matched by guessing: an answer that was not awaited is a violation.
//
// A batch is one simple query, or extended messages up to their Sync. The next batch begins only when the one before is
// settled, so that the transaction status and the meaning of every name are known when it does.
import { WritError } from "@writ/contracts";
import type { CopySteps } from "./copy.ts";
import type { Execution } from "./execution.ts";
import type { ErrorText } from "./messages/error-response.ts";
import { client } from "./messages/type-codes.ts";
import type { NameChange, Portal, Prepared } from "./names.ts";
import type { NameSteps } from "./statement-names.ts";

/** Of the client's side: between batches, inside one, or inside one whose rest the server skips. */
export type Phase = "ready" | "extended" | "skipping";

/** What to do with a client's message. */
export type Step = "batch" | "extended" | "sync" | "flush" | "copy" | "drop" | "terminate";

const extendedTypes: ReadonlySet<number> = new Set([
  client.parse,
  client.bind,
  client.describe,
  client.execute,
  client.close,
]);
/** Data of a COPY. postgres.c, PostgresMain: ignored where nobody asked, since they may follow a COPY that failed. */
const copyTypes: ReadonlySet<number> = new Set([client.copyData, client.copyDone, client.copyFail]);

/** Where a message of `type` leads from `phase`. @throws WritError POSTGRES_PROTOCOL */
export function clientStep(phase: Phase, type: number): { readonly phase: Phase; readonly step: Step } {
  if (type === client.terminate) return { phase, step: "terminate" };
  if (copyTypes.has(type)) return { phase, step: "copy" };
  if (type === client.sync) return { phase: "ready", step: "sync" };
  if (phase === "skipping") return { phase, step: "drop" };
  if (type === client.flush) return { phase, step: "flush" };
  if (extendedTypes.has(type)) return { phase: "extended", step: "extended" };
  // In the middle of a batch they end it, as a Sync would: their answer ends with ReadyForQuery.
  if (type === client.query || type === client.functionCall) return { phase: "ready", step: "batch" };
  throw new WritError("POSTGRES_PROTOCOL", "A message came that has no place here.");
}

/**
 * The same while the server takes the data of a COPY (copyfromparse.c, CopyGetData): Sync and Flush are ignored there,
 * and what else comes breaks the protocol. @throws WritError POSTGRES_PROTOCOL
 */
export function copyInStep(phase: Phase, type: number): { readonly phase: Phase; readonly step: Step } {
  if (type === client.terminate) return { phase, step: "terminate" };
  if (copyTypes.has(type)) return { phase, step: "copy" };
  if (type === client.sync || type === client.flush) return { phase, step: "drop" };
  throw new WritError("POSTGRES_PROTOCOL", "A message came that has no place among the data of COPY FROM STDIN.");
}

/** One thing that was forwarded, and whose answer is awaited. */
export interface Awaited {
  readonly kind: "query" | "parse" | "bind" | "describe" | "close" | "execute" | "sync";
  readonly change?: NameChange;
  /** What a Describe is about. */
  readonly described?: Prepared | Portal | undefined;
  /** What its statements do to names as they complete. */
  readonly steps?: NameSteps | undefined;
  /** Which of them may begin a COPY. */
  readonly copies?: CopySteps | undefined;
  readonly execution?: Execution;
  /** It is poison: the server's error is replaced by this one. */
  readonly denial?: ErrorText;
  /** It is poison of which the client sees nothing: it has been told already. */
  readonly hidden?: boolean;
}

/** What the server owes, in the order it must come. */
export class AwaitedQueue {
  #entries: Awaited[] = [];
  #first = 0;

  get length(): number {
    return this.#entries.length - this.#first;
  }

  get head(): Awaited | undefined {
    return this.#entries[this.#first];
  }

  /** The server may yet ask for data: whether what comes next is data cannot be told before it does, or does not. */
  get mayAskForData(): boolean {
    return this.length > 0 && this.#entries[this.#entries.length - 1]?.copies?.mayAsk === true;
  }

  push(entry: Awaited): void {
    this.#entries.push(entry);
  }

  /** Takes the head away. */
  settle(): void {
    this.#first += 1;
    if (this.#first < 64 || this.#first * 2 < this.#entries.length) return;
    this.#entries = this.#entries.slice(this.#first);
    this.#first = 0;
  }

  /** After an error the server skips everything up to the next Sync: takes it away and returns it. */
  skipToSync(): Awaited[] {
    const skipped: Awaited[] = [];
    for (let head = this.head; head !== undefined && head.kind !== "sync"; head = this.head) {
      skipped.push(head);
      this.settle();
    }
    return skipped;
  }

  /** Whether `wanted` is true of an entry behind the head. */
  behindHead(wanted: (entry: Awaited) => boolean): boolean {
    for (let at = this.#first + 1; at < this.#entries.length; at++) {
      const entry = this.#entries[at];
      if (entry !== undefined && wanted(entry)) return true;
    }
    return false;
  }

  forEach(look: (entry: Awaited) => void): void {
    for (let at = this.#first; at < this.#entries.length; at++) {
      const entry = this.#entries[at];
      if (entry !== undefined) look(entry);
    }
  }

  /** Everything, taken away. */
  clear(): Awaited[] {
    const all = this.#entries.slice(this.#first);
    this.#entries = [];
    this.#first = 0;
    return all;
  }
}
