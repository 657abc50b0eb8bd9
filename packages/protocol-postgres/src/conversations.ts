// All sessions under way in one process: counted, drained together, and ended when they rest or wait too long.
// It must never end a session in the middle of a statement or a transaction, but for a limit that says so.
// Nothing here runs while bytes pass: activity is read off the sockets' own counters, once in a while.
import type { Socket } from "node:net";
import type { Ended } from "@writ/session";
import type { Conversation } from "./conversation.ts";
import { restLookMsMax, restLookMsMin, restLooksPerLimit } from "./limits.ts";
import type { ErrorText } from "./messages/error-response.ts";

/** How long a session may do nothing; a limit that is absent is none. Milliseconds. */
export interface RestLimits {
  /** Outside a transaction, nothing under way. */
  readonly idleMs?: number;
  /** In a transaction, nothing under way. */
  readonly idleInTransactionMs?: number;
  /** Bytes wait for a client that takes none of them. */
  readonly unreadMs?: number;
}

type Watchable = Pick<Conversation, "quiet" | "status" | "endAtRest" | "end">;

export interface ClientSockets {
  /** The connection as it was accepted. */
  readonly accepted: Pick<Socket, "bytesRead" | "bytesWritten">;
  /** What the client's bytes are written to: TLS above it, or itself. */
  readonly writing: Pick<Socket, "writableLength">;
}

interface Watched extends ClientSockets {
  bytes: number;
  sinceMs: number;
}

export class Conversations {
  readonly #limits: RestLimits;
  readonly #nowMs: () => number;
  readonly #watched = new Map<Watchable, Watched>();
  #timer: NodeJS.Timeout | undefined;
  #draining: Ended | undefined;
  #emptied = (): void => {};

  constructor(limits: RestLimits, nowMs: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#nowMs = nowMs;
  }

  get size(): number {
    return this.#watched.size;
  }

  add(conversation: Watchable, sockets: ClientSockets): void {
    const bytes = bytesOf(sockets.accepted);
    this.#watched.set(conversation, { ...sockets, bytes, sinceMs: this.#nowMs() });
    if (this.#draining !== undefined) conversation.endAtRest(this.#draining);
    else this.#look();
  }

  delete(conversation: Watchable): void {
    this.#watched.delete(conversation);
    if (this.#watched.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#emptied();
  }

  /** Ends each session as soon as nothing is under way in it, later ones too. Resolves when none is left. */
  drain(ended: Ended): Promise<void> {
    this.#draining = ended;
    for (const conversation of [...this.#watched.keys()]) conversation.endAtRest(ended);
    return new Promise((resolve) => {
      this.#emptied = resolve;
      if (this.#watched.size === 0) resolve();
    });
  }

  /** Ends all of them now. */
  end(ended: Ended): void {
    this.#draining = ended;
    for (const conversation of [...this.#watched.keys()]) conversation.end(ended);
  }

  #look(): void {
    const limits = [this.#limits.idleMs, this.#limits.idleInTransactionMs, this.#limits.unreadMs];
    const shortestMs = Math.min(...limits.map((limitMs) => limitMs ?? Number.POSITIVE_INFINITY));
    if (shortestMs === Number.POSITIVE_INFINITY || this.#timer !== undefined) return;
    const everyMs = Math.max(restLookMsMin, Math.min(restLookMsMax, shortestMs / restLooksPerLimit));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      for (const [conversation, watched] of [...this.#watched]) this.#check(conversation, watched);
      if (this.#watched.size > 0) this.#look();
    }, everyMs).unref();
  }

  #check(conversation: Watchable, watched: Watched): void {
    const bytes = bytesOf(watched.accepted);
    const nowMs = this.#nowMs();
    if (bytes !== watched.bytes) {
      watched.bytes = bytes;
      watched.sinceMs = nowMs;
      return;
    }
    const over = this.#overLimit(conversation, { watched, forMs: nowMs - watched.sinceMs });
    if (over !== undefined) conversation.end(over.ended, over.text);
  }

  #overLimit(conversation: Watchable, { watched, forMs }: { watched: Watched; forMs: number }) {
    const { idleMs, idleInTransactionMs, unreadMs } = this.#limits;
    if (watched.writing.writableLength > 0) return isOver(forMs, unreadMs) ? unread(unreadMs) : undefined;
    if (!conversation.quiet) return undefined;
    if (conversation.status === "I") return isOver(forMs, idleMs) ? idle(idleMs) : undefined;
    return isOver(forMs, idleInTransactionMs) ? idleInTransaction(idleInTransactionMs) : undefined;
  }
}

function bytesOf({ bytesRead, bytesWritten }: ClientSockets["accepted"]): number {
  return bytesRead + bytesWritten;
}

function isOver(forMs: number, limitMs: number | undefined): limitMs is number {
  return limitMs !== undefined && forMs >= limitMs;
}

interface Over {
  readonly ended: Ended;
  readonly text: ErrorText;
}

/** 57P05 is PostgreSQL's idle_session_timeout, 25P03 its idle_in_transaction_session_timeout (errcodes.txt). */
function idle(limitMs: number): Over {
  return over("57P05", `This session was idle for ${seconds(limitMs)}, the most this proxy allows. Connect again.`);
}

function idleInTransaction(limitMs: number): Over {
  const most = "the most this proxy allows; the transaction was rolled back. Connect again.";
  return over("25P03", `This session was idle in a transaction for ${seconds(limitMs)}, ${most}`);
}

function unread(limitMs: number): Over {
  return over("57P05", `This client read nothing for ${seconds(limitMs)} while rows waited for it.`);
}

function over(sqlstate: string, message: string): Over {
  return { ended: { code: "idle-limit", message }, text: { severity: "FATAL", sqlstate, message } };
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}
