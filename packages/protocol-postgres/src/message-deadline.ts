// Ends a session whose client begins a message and does not go on with it: what it has sent so far is held in memory.
// It must never end one whose message is long and comes slowly, nor count the time in which we do not read.
import { WritError } from "@writ/contracts";
import type { Conversation } from "./conversation.ts";
import { fatalText } from "./errors.ts";
import { clientMessageBytesMin, clientMessageMs } from "./limits.ts";

export class MessageDeadline {
  readonly #conversation: Pick<Conversation, "end">;
  readonly #isReading: () => boolean;
  #timer: NodeJS.Timeout | undefined;
  /** Came since the time began to run. */
  #bytes = 0;

  /** `isReading`: whether the client's bytes are taken from the network now. */
  constructor(conversation: Pick<Conversation, "end">, isReading: () => boolean) {
    this.#conversation = conversation;
    this.#isReading = isReading;
  }

  /** So many bytes came. `midway`: the last of them belong to a message that is held and not whole. */
  watch(midway: boolean, bytes: number): void {
    if (!midway) return this.stop();
    this.#bytes += bytes;
    this.#timer ??= setTimeout(() => this.#look(), clientMessageMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#bytes = 0;
  }

  #look(): void {
    const goesOn = this.#bytes >= clientMessageBytesMin || !this.#isReading();
    this.stop();
    if (goesOn) return this.watch(true, 0);
    const error = new WritError("POSTGRES_CLIENT_TIMEOUT");
    this.#conversation.end({ code: "protocol-violation", message: error.message }, fatalText(error));
  }
}
