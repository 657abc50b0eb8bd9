// From server to client: every answer is matched with what was forwarded; rows pass as they came, uncopied.
// An answer that was not awaited, and a row that the record or a mask does not cover, must never pass.
import { WritError } from "@writ/contracts";
import { poisonParse, poisonQuery, rowLimitText, timeLimitText } from "./apply.ts";
import type { Conversation } from "./conversation.ts";
import { withoutValues } from "./error-filter.ts";
import type { Execution } from "./execution.ts";
import { serverFrames } from "./limits.ts";
import { decodeCommandComplete } from "./messages/command-complete.ts";
import {
  decodeErrorResponse,
  type ErrorFields,
  encodeErrorFields,
  encodeErrorResponse,
} from "./messages/error-response.ts";
import { decodeParameterStatus } from "./messages/parameter-status.ts";
import { decodeReadyForQuery } from "./messages/ready-for-query.ts";
import { server } from "./messages/type-codes.ts";
import { copyResponses } from "./messages/unknown.ts";
import { pointsAtMasked } from "./row-net.ts";
import type { Awaited } from "./state.ts";
import { FrameWalker } from "./wire/frame-walker.ts";

/**
 * Settings that decide how text is read, whose names are meant, or who one is. They are pinned; a change ends the
 * session.
 */
const watchedSettings = [
  "client_encoding",
  "standard_conforming_strings",
  "search_path",
  "session_authorization",
  "is_superuser",
];

const nothing = Buffer.alloc(0);

export class ServerSide {
  readonly #conversation: Conversation;
  readonly #pinned: ReadonlyMap<string, string>;
  readonly #walker = new FrameWalker(serverFrames);
  #chunk: Buffer = nothing;
  /** What may pass of the chunk and has not been handed on: contiguous. */
  #spanStart = 0;
  #spanEnd = 0;
  /** Rows in the span that have not been counted. */
  #rowsStart = 0;
  #rowsEnd = 0;
  #rowPasses = false;
  /** Told to stop for its rows. */
  #stopped: Execution | undefined;
  /**
   * After a row limit the client has been told of an error that the server does not know of: the rest of the batch is
   * not shown. "poisoned": the server's transaction has been made to fail. "late": its Sync had been forwarded already.
   */
  #muted: "poisoned" | "late" | undefined;

  /** `reported`: settings as the server reported them at login. */
  constructor(conversation: Conversation, reported: ReadonlyMap<string, string>) {
    this.#conversation = conversation;
    this.#pinned = new Map([...reported].filter(([name]) => watchedSettings.includes(name)));
    conversation.flush = () => this.#flush();
  }

  /** Takes bytes from the server; what may pass has been handed on when it returns. */
  take(chunk: Buffer): void {
    const conversation = this.#conversation;
    if (conversation.ended) return;
    try {
      this.#chunk = chunk;
      this.#spanStart = this.#spanEnd = this.#rowsStart = this.#rowsEnd = 0;
      this.#walker.push(chunk);
      while (!conversation.ended && this.#walker.next()) this.#piece();
      if (conversation.ended) return;
      this.#flush();
      conversation.proceed();
    } catch (error) {
      this.#fault(error);
    }
  }

  #piece(): void {
    const walker = this.#walker;
    if (walker.type === server.dataRow) return this.#row();
    this.#countRows();
    if (!(walker.first && walker.last) || copyResponses.has(walker.type)) return this.#unsupported();
    this.#message(walker.type, walker.bytes.subarray(walker.start + 5, walker.end));
  }

  #message(type: number, body: Buffer): void {
    switch (type) {
      case server.noticeResponse:
        return this.#notice(body);
      case server.notificationResponse:
        return this.#pass();
      case server.parameterStatus:
        return this.#parameterStatus(body);
      case server.errorResponse:
        return this.#error(decodeErrorResponse(body));
      case server.readyForQuery:
        return this.#ready(body);
      case server.rowDescription:
        return this.#rowDescription(body);
      case server.parameterDescription:
        this.#expect("describe");
        return this.#show();
      case server.noData:
        return this.#settle(this.#expect("describe"));
      case server.parseComplete:
        return this.#settle(this.#expect("parse"));
      case server.bindComplete:
        return this.#settle(this.#expect("bind"));
      case server.closeComplete:
        return this.#settle(this.#expect("close"));
      case server.commandComplete:
        return this.#completed(this.#expect("query", "execute"), decodeCommandComplete(body));
      case server.emptyQueryResponse:
        return this.#completed(this.#expect("query", "execute"), "");
      case server.portalSuspended:
        return this.#completed(this.#expect("execute"), "");
      default:
        return this.#unsupported();
    }
  }

  /** The head of what is awaited, which must be one of `kinds`. */
  #expect(...kinds: Awaited["kind"][]): Awaited {
    const head = this.#conversation.awaited.head;
    if (head === undefined || !kinds.includes(head.kind) || head.denial !== undefined || head.hidden === true) {
      throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", "It answered what was not asked.");
    }
    return head;
  }

  #row(): void {
    const walker = this.#walker;
    if (walker.first) {
      const execution = this.#expect("query", "execute").execution;
      if (execution === undefined) throw new WritError("WRIT_INVARIANT", "a row without an admitted statement");
      this.#rowPasses = this.#muted === undefined && !execution.over && execution.countRow();
      if (!this.#rowPasses && this.#muted === undefined) this.#stopOnce(execution);
    }
    if (!this.#rowPasses) return;
    this.#rowsAfter();
    this.#conversation.midMessage = !walker.last;
    if (walker.bytes === this.#chunk) {
      if (this.#rowsEnd !== walker.start) this.#countRows();
      if (this.#rowsStart === this.#rowsEnd) this.#rowsStart = walker.start;
      this.#rowsEnd = walker.end;
    } else this.#execution()?.countBytes(walker.bytes.subarray(walker.start, walker.end));
    this.#pass();
  }

  /** Rows that follow whole in the chunk pass together with this one, as far as the limit allows. */
  #rowsAfter(): void {
    const execution = this.#execution();
    if (execution !== undefined) execution.countRows(this.#walker.extend(execution.rowsLeft));
  }

  /** The row after the last allowed one: the server is told to stop, once. */
  #stopOnce(execution: Execution): void {
    if (this.#stopped === execution) return;
    this.#stopped = execution;
    this.#conversation.stop();
  }

  #execution(): Execution | undefined {
    return this.#conversation.awaited.head?.execution;
  }

  #countRows(): void {
    if (this.#rowsStart !== this.#rowsEnd) {
      this.#execution()?.countBytes(this.#chunk.subarray(this.#rowsStart, this.#rowsEnd));
    }
    this.#rowsStart = this.#rowsEnd;
  }

  /** Lets the piece pass: adds it to the span, or hands it on when it does not lie in the chunk. */
  #pass(): void {
    const { bytes, start, end } = this.#walker;
    if (bytes !== this.#chunk) return this.#replace(bytes.subarray(start, end));
    if (start !== this.#spanEnd) {
      this.#handOn();
      this.#spanStart = start;
    }
    this.#spanEnd = end;
  }

  /** Lets the piece pass unless the client has been told already how this ended. */
  #show(): void {
    if (this.#muted === undefined && this.#execution()?.told !== true) this.#pass();
  }

  /** Sends `bytes` in place of the piece. */
  #replace(bytes: Buffer): void {
    this.#handOn();
    this.#conversation.ports.toClient(bytes);
  }

  #handOn(): void {
    if (this.#spanStart !== this.#spanEnd) {
      this.#conversation.ports.toClient(this.#chunk.subarray(this.#spanStart, this.#spanEnd));
    }
    this.#spanStart = this.#spanEnd;
  }

  #flush(): void {
    this.#countRows();
    this.#handOn();
  }

  #notice(body: Buffer): void {
    if (this.#conversation.view.masks === undefined) return this.#pass();
    const fields = withoutValues(decodeErrorResponse(body), this.#execution()?.changed === true);
    this.#replace(encodeErrorFields(server.noticeResponse, fields));
  }

  #parameterStatus(body: Buffer): void {
    const { name, value } = decodeParameterStatus(body);
    const pinned = this.#pinned.get(name);
    if (!this.#conversation.compiler.free && pinned !== undefined && pinned !== value) {
      return this.#conversation.invariant(`the setting ${name} changed`);
    }
    this.#pass();
  }

  #rowDescription(body: Buffer): void {
    const { compiler } = this.#conversation;
    const head = this.#expect("query", "describe");
    if (compiler.masked.size > 0 && pointsAtMasked(body, compiler.masked)) {
      return this.#conversation.invariant("a result points at a masked column");
    }
    if (head.kind === "describe") this.#settle(head);
    else this.#show();
  }

  /** The head is answered: what it changes holds, and its answer passes. */
  #settle(head: Awaited): void {
    const { awaited, names } = this.#conversation;
    if (head.change !== undefined) names.confirm(head.change);
    head.execution?.completed("BIND");
    head.execution?.finish();
    this.#show();
    awaited.settle();
    this.#conversation.proceed();
  }

  #completed(head: Awaited, tag: string): void {
    const { execution } = head;
    if (tag !== "") {
      execution?.completed(tag);
      head.steps?.completed(tag, this.#conversation.names);
    }
    if (execution?.over === true && !execution.told) {
      execution.failed("42501", "row-limit");
      this.#replace(encodeErrorResponse(rowLimitText(execution.rowsMax, true)));
      execution.told = true;
      if (head.kind === "execute") this.#mute();
    } else this.#show();
    if (head.kind === "query") return;
    execution?.finish();
    this.#conversation.awaited.settle();
    this.#conversation.proceed();
  }

  /**
   * A limited execution completed all the same: the client believes in an error, so the transaction must fail with it.
   */
  #mute(): void {
    const conversation = this.#conversation;
    if (conversation.awaited.behindHead((entry) => entry.kind === "execute")) {
      const message = "More rows than allowed came while later statements of the same batch were already under way.";
      return conversation.end({ code: "safety-net", message });
    }
    this.#muted = conversation.phase === "ready" ? "late" : "poisoned";
    if (this.#muted === "late") return;
    if (conversation.phase === "extended") {
      conversation.awaited.push({ kind: "parse", hidden: true });
      conversation.phase = "skipping";
      conversation.ports.toUpstream(poisonParse);
    }
  }

  #error(fields: ErrorFields): void {
    const conversation = this.#conversation;
    const head = conversation.awaited.head;
    const sqlstate = (fields.get("C") ?? "XX000").slice(0, 5);
    const severity = fields.get("V") ?? fields.get("S") ?? "ERROR";
    if (severity === "FATAL" || severity === "PANIC" || head === undefined) return this.#serverEnds(fields, sqlstate);
    const masked = conversation.view.masks !== undefined;
    if (head.execution?.over === true) head.execution.failed("42501", "row-limit");
    head.execution?.failed(sqlstate, masked ? undefined : fields.get("M")?.slice(0, recordedMessageCharactersMax));
    this.#showError(head, fields, sqlstate);
    if (head.kind === "query" || head.kind === "sync") return;
    head.execution?.finish();
    for (const { execution } of conversation.awaited.skipToSync()) {
      execution?.failed("25P02", "skipped after an earlier error");
      execution?.finish();
    }
    conversation.names.unstage();
    if (conversation.awaited.length === 0) conversation.phase = "skipping";
    conversation.proceed();
  }

  #showError(head: Awaited, fields: ErrorFields, sqlstate: string): void {
    const { execution, denial } = head;
    if (head.hidden === true || execution?.told === true || this.#muted !== undefined) return;
    if (denial !== undefined) this.#replace(encodeErrorResponse(denial));
    else if (execution?.over === true) {
      this.#replace(encodeErrorResponse(rowLimitText(execution.rowsMax, false)));
      execution.told = true;
    } else if (execution?.late === true && sqlstate === "57014") {
      this.#replace(encodeErrorResponse(timeLimitText(execution.statementSeconds ?? 0)));
    } else if (this.#conversation.view.masks === undefined) this.#pass();
    else this.#replace(encodeErrorFields(server.errorResponse, withoutValues(fields, execution?.changed === true)));
  }

  /** The server ends the connection, with an error of its own. */
  #serverEnds(fields: ErrorFields, sqlstate: string): void {
    const shown = this.#conversation.view.masks === undefined ? fields : withoutValues(fields, true);
    const message = shown.get("M") ?? "The database ended the connection.";
    const ended = {
      code: "upstream-failed",
      message: `The database ended the connection (SQLSTATE ${sqlstate}).`,
    } as const;
    this.#conversation.end(ended, { severity: "FATAL", sqlstate, message });
  }

  #ready(body: Buffer): void {
    const conversation = this.#conversation;
    const status = decodeReadyForQuery(body);
    const head = conversation.awaited.head;
    if (head?.kind !== "query" && head?.kind !== "sync") {
      throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", "It was ready before it had answered.");
    }
    head.execution?.finish();
    conversation.awaited.settle();
    const toldOtherwise = head.execution?.told === true || this.#muted === "late";
    if (toldOtherwise && status === "T") return this.#failTransaction();
    if (this.#muted === "late" && status === "I" && conversation.executions > 1) {
      const message = "Rows were cut off by a limit after the server had committed the batch they were read in.";
      return conversation.end({ code: "safety-net", message });
    }
    this.#muted = undefined;
    conversation.status = status;
    this.#pass();
    this.#flush();
    this.#batchDone();
  }

  #batchDone(): void {
    const conversation = this.#conversation;
    conversation.names.unstage();
    conversation.executions = 0;
    conversation.stopped();
    if (conversation.status === "I") {
      conversation.names.dropPortals();
      if (conversation.altered) conversation.compiler.expire();
      conversation.altered = false;
    }
    conversation.proceed();
  }

  /** The client was told of an error and the server's block is whole: it is made to fail before the client goes on. */
  #failTransaction(): void {
    const { awaited, ports } = this.#conversation;
    this.#muted = undefined;
    awaited.push({ kind: "query", hidden: true });
    ports.toUpstream(poisonQuery);
  }

  /** COPY that was not seen coming, or an answer to what is never sent. */
  #unsupported(): void {
    const message = "The database began to speak a part of the protocol that does not pass through Writ, such as COPY.";
    const text = { severity: "FATAL", sqlstate: "0A000", message } as const;
    this.#conversation.end({ code: "protocol-violation", message }, text);
  }

  #fault(error: unknown): void {
    if (error instanceof WritError && error.code !== "WRIT_INVARIANT") {
      const message = "The database broke the PostgreSQL protocol; nothing more may pass.";
      return this.#conversation.end({ code: "upstream-failed", message });
    }
    this.#conversation.invariant("a fault in reading what the database sent");
  }
}

const recordedMessageCharactersMax = 500;
