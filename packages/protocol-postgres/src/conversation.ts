// What both halves of a relay share: the session, what is awaited, the names, the transaction, and the end of it all.
// Nothing may pass in either direction once it has ended.
import type { SessionView } from "@writ/contracts";
import type { Ended } from "@writ/session";
import type { Log, RelaySession } from "./access.ts";
import { endedText } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { Gate } from "./gate.ts";
import { upstreamCancelledMs, upstreamCancelsMax } from "./limits.ts";
import { type ErrorText, encodeErrorResponse } from "./messages/error-response.ts";
import type { TransactionStatus } from "./messages/ready-for-query.ts";
import { Names } from "./names.ts";
import { AwaitedQueue, type Phase } from "./state.ts";
import { StatementClock } from "./statement-clock.ts";
import type { StatementCompiler } from "./statement-compiler.ts";

/** The way out to both sides. Bytes given away belong to the port until they are written. */
export interface RelayPorts {
  toClient(bytes: Buffer): void;
  /** Kept until `sendUpstream`, so that what belongs together leaves together. */
  toUpstream(bytes: Buffer): void;
  sendUpstream(): void;
  /** Whether the client's bytes are wanted now. */
  readClient(wanted: boolean): void;
  /** Whether the server's bytes are wanted now. */
  readServer(wanted: boolean): void;
  /** Asks the server to stop what it runs; resolves when the server has been told. Never rejects. */
  cancelUpstream(): Promise<void>;
  /** Nothing more will be sent: flush what the client is to see, drop what waits for the server, close both sides. */
  close(): void;
}

export interface ConversationStart {
  readonly session: RelaySession;
  readonly compiler: StatementCompiler;
  readonly ports: RelayPorts;
  readonly log: Log;
}

export class Conversation {
  readonly session: RelaySession;
  readonly compiler: StatementCompiler;
  readonly ports: RelayPorts;
  readonly names = new Names();
  readonly awaited = new AwaitedQueue();
  readonly gate: Gate = new Gate(this);
  readonly clock = new StatementClock(this.awaited, () => this.stop());
  phase: Phase = "ready";
  /** As of the last ReadyForQuery; exact whenever nothing is awaited. */
  status: TransactionStatus = "I";
  /** Executions forwarded in the batch under way. */
  executions = 0;
  /** Extended messages have been forwarded and their transaction is open: no Sync has been answered since. */
  batchOpen = false;
  /** The server takes the data of a COPY. */
  copyIn: Execution | undefined;
  /** Tables may have changed in a transaction that is still open. */
  altered = false;
  /** A message to the client has begun and not ended: no error can be put in between. */
  midMessage = false;
  /** Set by the client's side: goes on with what waits. */
  proceed: () => void = () => {};
  /** Set by the client's side: bytes of the client are being looked at, decided or waited for. */
  busy: () => boolean = () => false;
  /** Set by the client's side: tells a server that waits for data that none will come. */
  failCopy: () => void = () => {};
  /** Set by the server's side: hands on what it has let pass, so that an error cannot overtake it. */
  flush: () => void = () => {};
  readonly #log: Log;
  #cancelling: Promise<void> | undefined;
  /** The server must stop what it runs: it has been told, or is being told, so often. */
  #cancels = 0;
  #stopTimer: NodeJS.Timeout | undefined;
  #ended = false;
  #endingAtRest: Ended | undefined;

  constructor(start: ConversationStart) {
    this.session = start.session;
    this.compiler = start.compiler;
    this.compiler.know(this.names);
    this.ports = start.ports;
    this.#log = start.log;
  }

  get ended(): boolean {
    return this.#ended;
  }

  get view(): SessionView {
    return this.session.view;
  }

  /** Nothing is under way upstream, so that what comes next meets a known state. */
  get settled(): boolean {
    return this.awaited.length === 0 && this.gate.length === 0 && this.#cancelling === undefined;
  }

  /** Nothing is under way on either side: no statement, no batch, no message half sent. A transaction may be open. */
  get quiet(): boolean {
    return this.settled && this.phase === "ready" && !this.midMessage && !this.busy();
  }

  /** Ends the session as soon as nothing is under way and no transaction is open: now, or when that comes. */
  endAtRest(ended: Ended): void {
    this.#endingAtRest = ended;
    this.rested();
  }

  /** Something has come to an end: perhaps everything. In a turn of its own, when both sides have handed on theirs. */
  rested(): void {
    if (this.#endingAtRest === undefined) return;
    setImmediate(() => {
      const ended = this.#endingAtRest;
      if (ended !== undefined && !this.#ended && this.quiet && this.status === "I") this.end(ended);
    });
  }

  /** Tells the server to stop. What is next waits until it has been told, so that no other statement is hit. */
  cancel(): void {
    if (this.#cancelling !== undefined || this.awaited.length === 0 || this.#ended) return;
    this.flush();
    this.#cancelling = this.ports.cancelUpstream().then(() => {
      this.#cancelling = undefined;
      this.ports.readServer(true);
      if (this.#ended) return;
      if (this.#cancels > 0) this.#watchStop();
      this.proceed();
    });
  }

  /**
   * As `cancel`, and the server must obey soon, or the session ends. Until it has been told nothing of it is read: what
   * it still sends is not wanted, and reading it away from many at once would keep the telling from getting through.
   */
  stop(): void {
    this.failCopy();
    this.cancel();
    if (this.#cancelling === undefined || this.#cancels > 0) return;
    this.#cancels = 1;
    this.ports.readServer(false);
  }

  #watchStop(): void {
    this.#stopTimer ??= setTimeout(this.#stopAgain, upstreamCancelledMs / upstreamCancelsMax);
  }

  /** A server that cannot even be told is given no more time than one that does not obey. */
  readonly #stopAgain = (): void => {
    this.#stopTimer = undefined;
    if (this.#cancels++ < upstreamCancelsMax) {
      this.cancel();
      return this.#watchStop();
    }
    this.end({ code: "upstream-failed", message: "The database did not stop a statement that was cancelled." });
  };

  /** The server has obeyed, or has answered all that it was asked. */
  stopped(): void {
    this.#cancels = 0;
    clearTimeout(this.#stopTimer);
    this.#stopTimer = undefined;
  }

  /**
   * Ends the session for everybody: the client is told, the server is cancelled, the record closed by whoever owns it.
   */
  end(ended: Ended, text: ErrorText = endedText(ended)): void {
    if (this.#ended) return;
    this.flush();
    if (this.awaited.length > 0) void this.ports.cancelUpstream();
    this.#ended = true;
    this.stopped();
    this.gate.abandon();
    this.clock.close();
    for (const { execution } of this.awaited.clear()) {
      execution?.failed(text.sqlstate, ended.code);
      execution?.finish();
    }
    if (ended.code !== "client-left" && !this.midMessage) this.ports.toClient(encodeErrorResponse(text));
    this.#log.info({ event: "session-end", session: this.session.id, reason: ended.code }, "session ended");
    this.session.end(ended);
    // The record closes at once: a client that lingers keeps it open no longer. Whoever serves hears of faults.
    this.session.close().catch(() => {});
    this.ports.close();
  }

  /** A rule of our own is broken: never an allow, always the end. */
  invariant(what: string): void {
    this.#log.error({ event: "invariant", session: this.session.id, what }, "invariant broken");
    this.end({
      code: "safety-net",
      message: `Writ stopped this session by an internal safety net: ${what}. Nothing was shown.`,
    });
  }
}
