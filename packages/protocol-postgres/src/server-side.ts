// From server to client: every answer is matched with what was forwarded; rows pass as they came, uncopied.
// An answer that was not awaited, and a row that the record or a mask does not cover, must never pass.
import { WritError } from "@writ/contracts";
import { poisonParse, poisonQuery, rowLimitText } from "./apply.ts";
import type { Conversation } from "./conversation.ts";
import type { CopyDirection } from "./copy.ts";
import { RowDetection } from "./detect/row-detection.ts";
import { withholdsWords, withoutValues } from "./error-filter.ts";
import type { Execution } from "./execution.ts";
import { serverFrames, serverHeldRowFrames } from "./limits.ts";
import { decodeCommandComplete } from "./messages/command-complete.ts";
import { type CopyResponse, decodeCopyResponse } from "./messages/copy-response.ts";
import {
  decodeErrorResponse,
  type ErrorFields,
  encodeErrorFields,
  encodeErrorResponse,
} from "./messages/error-response.ts";
import { decodeNotificationResponse, encodeNotificationResponse } from "./messages/notification-response.ts";
import { decodeParameterStatus } from "./messages/parameter-status.ts";
import { decodeReadyForQuery } from "./messages/ready-for-query.ts";
import { server } from "./messages/type-codes.ts";
import { PassingRows } from "./passing-rows.ts";
import { PassingSpan } from "./passing-span.ts";
import { mayChange, pinnedSettings } from "./pinned-settings.ts";
import { pointsAtMasked } from "./row-net.ts";
import { shownError } from "./shown-error.ts";
import type { Awaited } from "./state.ts";
import { FrameWalker } from "./wire/frame-walker.ts";

/** Of one session: as the server said it, and as the client was told. */
interface ProcessIds {
  readonly server: number;
  readonly client: number;
}

export class ServerSide {
  readonly #conversation: Conversation;
  readonly #pinned: ReadonlyMap<string, string>;
  readonly #walker: FrameWalker;
  readonly #span: PassingSpan;
  /** Where nothing is to be found in rows there is none. */
  readonly #detection: RowDetection | undefined;
  readonly #rows: PassingRows;
  readonly #ids: ProcessIds | undefined;
  /**
   * After a row limit the client has been told of an error that the server does not know of: the rest of the batch is
   * not shown. "poisoned": the server's transaction has been made to fail. "late": its Sync had been forwarded already.
   */
  #muted: "poisoned" | "late" | undefined;

  /** `reported`: settings as the server reported them at login. */
  constructor(conversation: Conversation, reported: ReadonlyMap<string, string>, ids?: ProcessIds) {
    this.#ids = ids;
    this.#conversation = conversation;
    this.#pinned = pinnedSettings(reported);
    this.#span = new PassingSpan((bytes) => conversation.ports.toClient(bytes));
    const kinds = conversation.view.masks?.detect ?? [];
    this.#detection = kinds.length === 0 ? undefined : new RowDetection(kinds, this.#span);
    this.#walker = new FrameWalker(this.#detection === undefined ? serverFrames : serverHeldRowFrames);
    this.#rows = new PassingRows(conversation, this.#walker, { span: this.#span, detection: this.#detection });
    conversation.flush = () => this.#span.flush();
  }

  /** Takes bytes from the server; what may pass has been handed on when it returns. */
  take(chunk: Buffer): void {
    const conversation = this.#conversation;
    if (conversation.ended) return;
    try {
      this.#span.begin(chunk);
      this.#walker.push(chunk);
      while (!conversation.ended && this.#walker.next()) this.#piece();
      if (conversation.ended) return;
      this.#span.flush();
      conversation.proceed();
    } catch (error) {
      this.#fault(error);
    }
  }

  #piece(): void {
    const walker = this.#walker;
    if (walker.type === server.dataRow || walker.type === server.copyData) return this.#row();
    this.#rows.between();
    if (!(walker.first && walker.last)) return this.#unsupported();
    this.#message(walker.type);
  }

  /** Of the message at hand, without its head. Most are passed on without a look inside. */
  get #body(): Buffer {
    const { bytes, start, end } = this.#walker;
    return bytes.subarray(start + 5, end);
  }

  #message(type: number): void {
    this.#detection?.message(type, this.#body);
    switch (type) {
      case server.noticeResponse:
        return this.#notice();
      case server.notificationResponse:
        return this.#notification();
      case server.parameterStatus:
        return this.#parameterStatus();
      case server.errorResponse:
        return this.#error(decodeErrorResponse(this.#body));
      case server.readyForQuery:
        return this.#ready();
      case server.rowDescription:
        return this.#rowDescription();
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
        return this.#completed(this.#expect("query", "execute"), decodeCommandComplete(this.#body));
      case server.emptyQueryResponse:
        return this.#completed(this.#expect("query", "execute"), "");
      case server.portalSuspended:
        return this.#completed(this.#expect("execute"), "");
      case server.copyOutResponse:
        return this.#copyBegins("out", decodeCopyResponse(this.#body));
      case server.copyInResponse:
        return this.#copyBegins("in", decodeCopyResponse(this.#body));
      case server.copyDone:
        return this.#copyDone();
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
    if (this.#walker.first) {
      const { execution } = this.#expect("query", "execute");
      if (execution === undefined || this.#rows.isCopying !== (this.#walker.type === server.copyData)) {
        throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", "It sent rows where none were awaited.");
      }
      this.#rows.begin(execution, this.#muted !== undefined);
    }
    this.#rows.pass(this.#execution());
  }

  #execution(): Execution | undefined {
    return this.#conversation.awaited.head?.execution;
  }

  #pass(): void {
    this.#span.pass(this.#walker);
  }

  /** Lets the piece pass unless the client has been told already how this ended. */
  #show(): void {
    if (this.#muted === undefined && this.#execution()?.told !== true) this.#pass();
  }

  /** Only a COPY that was decided as one may begin (protocol 55.2.6): what it sends or takes is recorded for it. */
  #copyBegins(direction: CopyDirection, response: CopyResponse): void {
    const conversation = this.#conversation;
    const { execution, copies } = this.#expect("query", "execute");
    const asked = copies?.begin(direction) === true;
    if (!asked || execution === undefined || this.#isCopying) return this.#unsupported();
    if (direction === "out") this.#rows.copyBegins(response);
    else conversation.copyIn = execution;
    this.#show();
  }

  get #isCopying(): boolean {
    return this.#rows.isCopying || this.#conversation.copyIn !== undefined;
  }

  /** All data has come; after a row limit the client hears of the error that follows, in its place. */
  #copyDone(): void {
    if (!this.#rows.isCopying) return this.#unsupported();
    this.#rows.copyEnds();
    if (this.#execution()?.over !== true) this.#show();
  }

  #notice(): void {
    if (!withholdsWords(this.#conversation.view)) return this.#pass();
    const fields = withoutValues(decodeErrorResponse(this.#body), this.#execution()?.changed === true);
    this.#span.replace(encodeErrorFields(server.noticeResponse, fields));
  }

  /**
   * A client knows its own notifications by the process id it was given at login, which is ours. Under masks nobody can
   * have asked for any, and what a trigger tells may be a value.
   */
  #notification(): void {
    if (withholdsWords(this.#conversation.view)) return;
    const notification = decodeNotificationResponse(this.#body);
    if (this.#ids === undefined || notification.processId !== this.#ids.server) return this.#pass();
    this.#span.replace(encodeNotificationResponse({ ...notification, processId: this.#ids.client }));
  }

  #parameterStatus(): void {
    const { name, value } = decodeParameterStatus(this.#body);
    const pinned = this.#pinned.get(name);
    const { compiler } = this.#conversation;
    if (!compiler.free && pinned !== undefined && pinned !== value && !mayChange(name, value, compiler.context)) {
      return this.#conversation.invariant(`the setting ${name} changed`);
    }
    this.#pass();
  }

  #rowDescription(): void {
    const { compiler } = this.#conversation;
    const head = this.#expect("query", "describe");
    if (compiler.masked.size > 0 && pointsAtMasked(this.#body, compiler.masked)) {
      return this.#conversation.invariant("a result points at a masked column");
    }
    this.#detection?.described(this.#body, { execution: head.execution, about: head.described });
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
  }

  #completed(head: Awaited, tag: string): void {
    const { execution } = head;
    if (this.#isCopying) throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", "It completed in the middle of a COPY.");
    head.copies?.completed();
    if (tag !== "") {
      execution?.completed(tag);
      head.steps?.completed(tag, this.#conversation.names);
    }
    if (execution?.over === true && !execution.told) {
      execution.failed("42501", "row-limit");
      this.#span.replace(encodeErrorResponse(rowLimitText(execution.rowsMax, true)));
      execution.told = true;
      if (head.kind === "execute") this.#mute();
    } else this.#show();
    if (head.kind === "query") return;
    if (execution?.over === true || execution?.late === true) this.#conversation.stopped();
    execution?.finish();
    this.#conversation.awaited.settle();
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
    const sync = conversation.gate.skip();
    this.#muted = conversation.phase === "ready" && sync === undefined ? "late" : "poisoned";
    if (this.#muted === "late") return;
    if (conversation.phase === "extended" || sync !== undefined) {
      conversation.gate.put(poisonParse, { kind: "parse", hidden: true });
    }
    if (sync === undefined) conversation.phase = "skipping";
    else conversation.gate.put(sync.bytes, sync.entry);
  }

  #error(fields: ErrorFields): void {
    const conversation = this.#conversation;
    const head = conversation.awaited.head;
    const sqlstate = (fields.get("C") ?? "XX000").slice(0, 5);
    const severity = fields.get("V") ?? fields.get("S") ?? "ERROR";
    if (severity === "FATAL" || severity === "PANIC" || head === undefined) return this.#serverEnds(fields, sqlstate);
    this.#rows.copyEnds();
    conversation.copyIn = undefined;
    const masked = withholdsWords(conversation.view);
    if (head.execution !== undefined) head.execution.undone = true;
    if (head.execution?.over === true) head.execution.failed("42501", "row-limit");
    head.execution?.failed(sqlstate, masked ? undefined : fields.get("M")?.slice(0, recordedMessageCharactersMax));
    this.#showError(head, fields);
    conversation.stopped();
    if (head.kind === "query" || head.kind === "sync") return;
    head.execution?.finish();
    for (const { execution } of conversation.awaited.skipToSync()) {
      execution?.failed("25P02", "skipped after an earlier error");
      execution?.finish();
    }
    conversation.names.unstage();
    if (conversation.awaited.length > 0) return;
    const sync = conversation.gate.skip();
    if (sync === undefined) conversation.phase = "skipping";
    else conversation.gate.put(sync.bytes, sync.entry);
  }

  #showError(head: Awaited, fields: ErrorFields): void {
    if (this.#muted !== undefined) return;
    const shown = shownError(head, fields, this.#conversation.view);
    if (shown === "as it came") this.#pass();
    else if (shown !== undefined) this.#span.replace(shown);
  }

  /** The server ends the connection, with an error of its own. */
  #serverEnds(fields: ErrorFields, sqlstate: string): void {
    const shown = withholdsWords(this.#conversation.view) ? withoutValues(fields, true) : fields;
    const message = shown.get("M") ?? "The database ended the connection.";
    const ended = {
      code: "upstream-failed",
      message: `The database ended the connection (SQLSTATE ${sqlstate}).`,
    } as const;
    this.#conversation.end(ended, { severity: "FATAL", sqlstate, message });
  }

  #ready(): void {
    const conversation = this.#conversation;
    const status = decodeReadyForQuery(this.#body);
    const head = conversation.awaited.head;
    if (this.#isCopying || (head?.kind !== "query" && head?.kind !== "sync")) {
      throw new WritError("POSTGRES_UPSTREAM_PROTOCOL", "It was ready before it had answered.");
    }
    head.execution?.finish();
    conversation.awaited.settle();
    const toldOtherwise = head.execution?.told === true || this.#muted === "late";
    if (toldOtherwise && status === "T") return this.#failTransaction();
    const othersHold = head.execution?.holdsUntold === true || (this.#muted === "late" && conversation.executions > 1);
    if (othersHold && status === "I") {
      const message = "Rows were cut off by a limit after the server had committed the batch they were read in.";
      return conversation.end({ code: "safety-net", message });
    }
    this.#muted = undefined;
    conversation.status = status;
    this.#pass();
    this.#span.flush();
    this.#batchDone();
  }

  #batchDone(): void {
    const conversation = this.#conversation;
    conversation.names.unstage();
    conversation.executions = 0;
    conversation.batchOpen = false;
    conversation.stopped();
    if (conversation.status === "I") {
      conversation.names.dropPortals();
      if (conversation.altered) conversation.compiler.expire();
      conversation.altered = false;
    }
  }

  /** The client was told of an error and the server's block is whole: it is made to fail before the client goes on. */
  #failTransaction(): void {
    const { awaited, ports } = this.#conversation;
    this.#muted = undefined;
    awaited.push({ kind: "query", hidden: true });
    ports.toUpstream(poisonQuery);
  }

  /** A COPY that was not seen coming, or an answer to what is never sent. */
  #unsupported(): void {
    const message = "The database began to speak a part of the protocol that nobody asked it for.";
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
