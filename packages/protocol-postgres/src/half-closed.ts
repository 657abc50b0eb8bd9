// Asks a client that has closed its half of the connection whether it still listens, by a message it may ignore. One
// that has gone answers with a reset, which the next write meets. It must never hurt one that still reads its answer.
import type { Conversation } from "./conversation.ts";
import { clientHalfClosedMs, clientProbeMsMax, clientProbeMsMin } from "./limits.ts";
import { encodeParameterStatus } from "./messages/parameter-status.ts";

export interface HalfClosedStart {
  readonly conversation: Pick<Conversation, "ended" | "midMessage" | "end"> & {
    readonly ports: Pick<Conversation["ports"], "toClient">;
  };
  /** Bytes that the server has sent so far. */
  readonly heardBytes: () => number;
  /** What the server reported at login: a setting of it is said again. */
  readonly reported: ReadonlyMap<string, string>;
}

export class HalfClosed {
  readonly #start: HalfClosedStart;
  #heard = { bytes: -1, atMs: performance.now() };
  #timer: NodeJS.Timeout | undefined;

  constructor(start: HalfClosedStart) {
    this.#start = start;
  }

  /** The client sends no more. Most answers come before the first question is due. */
  begin(): void {
    this.#timer = setTimeout(() => this.#look(clientProbeMsMin), clientProbeMsMin);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #look(nextMs: number): void {
    const { conversation, heardBytes, reported } = this.#start;
    if (conversation.ended) return;
    // Nothing can be put into a message that has begun: a server that does not go on with it is not waited for.
    const bytes = heardBytes();
    const moves = !conversation.midMessage || bytes !== this.#heard.bytes;
    if (moves) this.#heard = { bytes, atMs: performance.now() };
    if (performance.now() - this.#heard.atMs > clientHalfClosedMs) {
      return conversation.end({ code: "client-left", message: "The client left." });
    }
    if (!conversation.midMessage) {
      conversation.ports.toClient(encodeParameterStatus("server_version", reported.get("server_version") ?? ""));
    }
    this.#timer = setTimeout(() => this.#look(Math.min(nextMs * 2, clientProbeMsMax)), nextMs);
  }
}
