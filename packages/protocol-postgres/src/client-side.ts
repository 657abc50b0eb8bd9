// From client to server: each message in its order is understood, decided, recorded, and only then forwarded.
// What is not admitted must never reach the server, and what is refused must leave server and client in the same state.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { type Reason, type Refusal, WritError } from "@writ/contracts";
import type { AdmitRequest } from "@writ/session";
import type { Compiled } from "@writ/sql";
import { admitted, executionOf, planningRunsCode } from "./admitted.ts";
import {
  answerLocally,
  deniedText,
  type OwnRefusal,
  ownRefusals,
  ownText,
  poisonParse,
  poisonQuery,
  refusedText,
} from "./apply.ts";
import { type ClientMessage, ClientMessages } from "./client-messages.ts";
import type { Conversation } from "./conversation.ts";
import { fatalText } from "./errors.ts";
import { neverRan } from "./execution.ts";
import { awaitedMax, statementBytesMax } from "./limits.ts";
import { assertBare, encodeBare } from "./messages/bare.ts";
import { decodeBind } from "./messages/bind.ts";
import { decodeClose } from "./messages/close.ts";
import { decodeDescribe } from "./messages/describe.ts";
import type { ErrorText } from "./messages/error-response.ts";
import { decodeExecute } from "./messages/execute.ts";
import { decodeParse, encodeParse } from "./messages/parse.ts";
import { decodeQuery, encodeQuery } from "./messages/query.ts";
import { client } from "./messages/type-codes.ts";
import type { NameChange, Portal, Prepared } from "./names.ts";
import { executedBy, isCutName, runOfPortal, runOfText, stepsOf } from "./prepared-run.ts";
import { notUtf8Request, recordedBinds, statementRequest, tooLongRequest, uncompiledRequest } from "./request.ts";
import { type Awaited, clientStep, type Step } from "./state.ts";
import { forReuse } from "./statement-compiler.ts";

export class ClientSide {
  readonly #conversation: Conversation;
  readonly #messages = new ClientMessages();
  /** Read, and waiting for its turn. */
  #message: ClientMessage | undefined;
  #running = false;
  #deciding = false;
  /** Something admitted has been handed to the port and not been sent. */
  #admittedWaits = false;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
    conversation.proceed = () => this.proceed();
    conversation.busy = () => this.#deciding || this.#message !== undefined || this.#messages.begun;
  }

  /** A message has begun and its rest is wanted from the network. */
  get midway(): boolean {
    return this.#message === undefined && this.#messages.midway;
  }

  /** Takes bytes from the client; they are kept until it is their turn. */
  take(chunk: Buffer): void {
    this.#messages.push(chunk);
    this.proceed();
  }

  /** Goes on as far as is possible now. */
  proceed(): void {
    if (this.#running) return;
    this.#running = true;
    try {
      while (!this.#conversation.ended && !this.#deciding && this.#next()) {
        // Each turn handles one message.
      }
    } catch (error) {
      this.#fault(error);
    } finally {
      this.#running = false;
    }
    // While a decision is awaited what came before waits too, since a Bind has no use before its Execute. But what is
    // admitted leaves at once: it was decided for this instant.
    if (!this.#deciding || this.#admittedWaits) this.#sendUpstream();
    this.#conversation.ports.readClient(!this.#deciding && this.#message === undefined);
    this.#conversation.rested();
  }

  /** Handles one message; false when there is none, or it is not its turn. */
  #next(): boolean {
    this.#message ??= this.#messages.next();
    const message = this.#message;
    if (message === undefined) return false;
    const { phase, step } = clientStep(this.#conversation.phase, message.type);
    if (!this.#isItsTurn(step)) return false;
    this.#message = undefined;
    this.#conversation.phase = phase;
    const deciding = this.#handle(step, message);
    if (deciding !== undefined) this.#wait(deciding);
    return true;
  }

  #isItsTurn(step: Step): boolean {
    const { phase, settled, awaited } = this.#conversation;
    if (step === "drop") return true;
    // In its turn, as the server takes it: what a client sent before it leaves is answered first.
    if (step === "terminate") return settled;
    return phase === "ready" ? settled : awaited.length < awaitedMax;
  }

  #sendUpstream(): void {
    this.#admittedWaits = false;
    this.#conversation.ports.sendUpstream();
  }

  #wait(deciding: Promise<void>): void {
    this.#deciding = true;
    deciding
      .catch((error: unknown) => this.#fault(error))
      .finally(() => {
        this.#deciding = false;
        this.proceed();
      });
  }

  #handle(step: Step, message: ClientMessage): Promise<void> | undefined {
    const { ports } = this.#conversation;
    switch (step) {
      case "drop":
        return undefined;
      case "terminate":
        // Closing tells the server too.
        return this.#conversation.end({ code: "client-left", message: "The client left." }) ?? undefined;
      case "flush":
        assertBare(message.body, "Flush");
        ports.toUpstream(encodeBare(client.flush));
        return undefined;
      case "sync":
        assertBare(message.body, "Sync");
        this.#conversation.awaited.push({ kind: "sync" });
        ports.toUpstream(encodeBare(client.sync));
        return undefined;
      case "batch":
        return this.#batch(message);
      case "extended":
        return this.#extended(message);
    }
  }

  #batch(message: ClientMessage): Promise<void> | undefined {
    if (message.type === client.functionCall) {
      this.#refuseOwn(uncompiledRequest("[FunctionCall]"), ownRefusals.functionCall);
      return undefined;
    }
    if (message.tooLong !== undefined) {
      this.#refuseOwn(tooLongRequest(message.tooLong.bytes, message.tooLong.digest), ownRefusals.tooLong);
      return undefined;
    }
    return this.#whenCompilerReady(message, () => this.#query(message));
  }

  #extended(message: ClientMessage): Promise<void> | undefined {
    switch (message.type) {
      case client.parse:
        return this.#whenCompilerReady(message, () => this.#parse(message));
      case client.bind:
        return this.#whenCompilerReady(message, () => this.#bind(message));
      case client.execute:
        return this.#whenExecutable(message);
      case client.describe:
        decodeDescribe(message.body);
        return this.#forward(message, { kind: "describe" });
      default:
        return this.#close(message);
    }
  }

  /** Runs `then` once statements can be compiled; a catalog that cannot be had refuses this message and no more. */
  #whenCompilerReady(message: ClientMessage, then: () => Promise<void> | undefined): Promise<void> | undefined {
    const ready = this.#conversation.compiler.ready();
    if (ready === undefined) return then();
    return ready.then(then, (error: unknown) => {
      if (!(error instanceof WritError)) throw error;
      const text: ErrorText = { ...fatalText(error, this.#conversation.view.resource), severity: "ERROR" };
      this.#refuse(
        uncompiledRequest(`[${message.body.length} bytes]`),
        [{ code: error.code, message: text.message }],
        text,
      );
    });
  }

  async #query(message: ClientMessage): Promise<void> {
    const conversation = this.#conversation;
    const bytes = decodeQuery(message.body);
    const statement = this.#understand(bytes);
    if (statement === undefined) return;
    const { text, compiled, request } = statement;
    const { changes, refusal } = runOfText(conversation, text, compiled);
    if (refusal !== undefined) return this.#refuseOwn(request, refusal);
    const admission = await conversation.session.admit(request);
    if (admission.decision !== "allow") return this.#deny(deniedText(admission.reasons, conversation.view));
    conversation.names.dropUnnamed();
    const execution = admitted(conversation, { admission, request });
    if (conversation.ended) return neverRan(execution);
    conversation.awaited.push({ kind: "query", execution, ...stepsOf(changes) });
    this.#admittedWaits = true;
    const unchanged = message.bytes !== undefined && !compiled.changed;
    conversation.ports.toUpstream(unchanged ? message.bytes : encodeQuery(Buffer.from(compiled.text, "utf8")));
    execution.watchTime(() => conversation.stop());
  }

  /** Compiles a text; undefined when it has been refused. */
  #understand(bytes: Buffer): { text: string; compiled: Compiled; request: AdmitRequest } | undefined {
    const { compiler, view } = this.#conversation;
    const text = bytes.toString("utf8");
    if (bytes.length > statementBytesMax) {
      const digest = createHash("sha256").update(bytes).digest("hex");
      return this.#refuseOwn(tooLongRequest(bytes.length, digest), ownRefusals.tooLong);
    }
    if (!compiler.free && !isUtf8(bytes)) return this.#refuseOwn(notUtf8Request(bytes), ownRefusals.notUtf8);
    const compiled = compiler.compile(text);
    const request = statementRequest(compiled);
    if (request.parts.some((part) => part.tags.includes("copy"))) return this.#refuseOwn(request, ownRefusals.copy);
    const refusals = request.parts.flatMap((part) => part.refusals);
    if (refusals.length === 0) return { text, compiled, request };
    const reasons = this.#reasonsFor(request, refusals);
    return this.#refuse(request, reasons, refusedText(refusals, reasons, view));
  }

  /** The policy's own reasons first: "this role may only select" says more than what could not be compiled. */
  #reasonsFor(request: AdmitRequest, refusals: readonly Refusal[]): readonly Reason[] {
    const decided = this.#conversation.session.peek(request.parts).reasons;
    return [...decided.filter(({ code }) => refusals.every((refusal) => refusal.code !== code)), ...refusals];
  }

  async #parse(message: ClientMessage): Promise<void> {
    const conversation = this.#conversation;
    if (message.tooLong !== undefined) {
      const { bytes, digest } = message.tooLong;
      return this.#refuseOwn(tooLongRequest(bytes, digest), ownRefusals.tooLong);
    }
    const parse = decodeParse(message.body);
    const understood = this.#understand(parse.text);
    if (understood === undefined) return;
    const { text, compiled, request } = understood;
    if (request.parts.length > 1) return this.#refuseOwn(request, ownRefusals.severalInParse);
    const types = conversation.compiler.checkParameters(parse.parameterTypes);
    if (types.length > 0) return this.#refuse(request, types, refusedText(types, types, conversation.view));
    if (isCutName(conversation, parse.name)) return this.#refuseOwn(request, ownRefusals.nameTooLong);
    if (!conversation.names.hasRoom(text.length)) return this.#refuseOwn(request, ownRefusals.tooManyNames);
    if (!this.#mayPrepare(request)) return;
    const value: Prepared = { text, context: conversation.compiler.context, compiled: forReuse(compiled) };
    const bytes = compiled.changed
      ? encodeParse({ ...parse, text: Buffer.from(compiled.text, "utf8") })
      : message.bytes;
    this.#forward({ ...message, bytes }, { kind: "parse", change: { kind: "statement", name: parse.name, value } });
  }

  async #bind(message: ClientMessage): Promise<void> {
    const { names, compiler } = this.#conversation;
    const bind = decodeBind(message.body);
    const statement = names.statement(bind.statement);
    const named = { ...uncompiledRequest(`[Bind of ${JSON.stringify(bind.statement)}]`), prepared: bind.statement };
    if (statement === undefined) return this.#refuseOwn(named, ownRefusals.unknownStatement);
    // Tables may have changed since: what was compiled then must be what would be compiled now.
    const compiled = compiler.recompile(statement);
    const request = { ...statementRequest(compiled), prepared: bind.statement };
    if (isCutName(this.#conversation, bind.portal)) return this.#refuseOwn(request, ownRefusals.nameTooLong);
    if (!names.hasRoom(0)) return this.#refuseOwn(request, ownRefusals.tooManyNames);
    const stale = compiled.text !== statement.compiled.text || request.parts.some((part) => part.refusals.length > 0);
    if (stale) return this.#refuseOwn(request, ownRefusals.staleStatement);
    const withheld = request.parts.some((part) => part.masked);
    const binds = recordedBinds(bind, withheld);
    const value: Portal = {
      ...{ statementName: bind.statement, statement: { ...statement, compiled }, binds, rows: 0 },
      ...executedBy(this.#conversation, compiled),
    };
    const entry = { kind: "bind", change: { kind: "portal", name: bind.portal, value } } as const;
    if (planningRunsCode(this.#conversation.view, request)) return this.#plan(message, { ...request, binds }, entry);
    if (this.#mayPrepare(request)) this.#forward(message, entry);
  }

  /** Planning alone may run functions there: it is decided and recorded like an execution, before it is sent. */
  async #plan(message: ClientMessage, request: AdmitRequest, entry: Awaited): Promise<void> {
    const conversation = this.#conversation;
    const admission = await conversation.session.admit(request);
    if (admission.decision !== "allow") return this.#deny(deniedText(admission.reasons, conversation.view));
    const execution = executionOf(conversation, { admission, request });
    if (conversation.ended || conversation.phase === "skipping") return neverRan(execution);
    this.#admittedWaits = true;
    this.#forward(message, { ...entry, execution });
    execution.watchTime(() => conversation.stop());
  }

  /** An EXECUTE means what its name means now: tables must be known. */
  #whenExecutable(message: ClientMessage): Promise<void> | undefined {
    const portal = this.#conversation.names.portal(decodeExecute(message.body).portal);
    if (portal?.executed === undefined) return this.#execute(message);
    return this.#whenCompilerReady(message, () => this.#execute(message));
  }

  async #execute(message: ClientMessage): Promise<void> {
    const conversation = this.#conversation;
    const { portal: name } = decodeExecute(message.body);
    const portal = conversation.names.portal(name);
    if (portal === undefined) {
      const unknown = uncompiledRequest(`[Execute of portal ${JSON.stringify(name)}]`);
      return this.#refuseOwn(unknown, ownRefusals.unknownPortal);
    }
    const { statementName, binds } = portal;
    const { compiled, changes, refusal } = runOfPortal(conversation, portal);
    const request = {
      ...statementRequest(compiled),
      ...(statementName === "" ? {} : { prepared: statementName }),
      ...(binds.length === 0 ? {} : { binds }),
    };
    if (refusal !== undefined) return this.#refuseOwn(request, refusal);
    const admission = await conversation.session.admit(request);
    if (admission.decision !== "allow") return this.#deny(deniedText(admission.reasons, conversation.view));
    const execution = admitted(conversation, { admission, request, portal });
    // The server met an error meanwhile and would skip it, or the session ended.
    if (conversation.ended || conversation.phase === "skipping") return neverRan(execution);
    this.#admittedWaits = true;
    for (const change of changes) if (change !== undefined) conversation.names.stage(change);
    this.#forward(message, { kind: "execute", execution, ...stepsOf(changes) });
    execution.watchTime(() => conversation.stop());
  }

  #close(message: ClientMessage): undefined {
    const target = decodeClose(message.body);
    const change: NameChange = { ...target, value: undefined };
    return this.#forward(message, { kind: "close", change });
  }

  /** Whether the policy would allow it now. A refusal is recorded and answered. */
  #mayPrepare(request: AdmitRequest): boolean {
    const { session, view } = this.#conversation;
    const decision = session.peek(request.parts);
    if (decision.decision === "allow") return true;
    this.#refuse(request, decision.reasons, deniedText(decision.reasons, view));
    return false;
  }

  #forward(message: ClientMessage, entry: Parameters<Conversation["awaited"]["push"]>[0]): undefined {
    const { awaited, names, ports, phase } = this.#conversation;
    if (phase === "skipping" || message.bytes === undefined) return;
    if (entry.change !== undefined) names.stage(entry.change);
    awaited.push(entry);
    ports.toUpstream(message.bytes);
  }

  #refuseOwn(request: AdmitRequest, refusal: OwnRefusal): undefined {
    return this.#refuse(request, [{ code: refusal.code, message: refusal.message }], ownText(refusal));
  }

  /** A refusal made here: recorded, and told to the client. */
  #refuse(
    request: AdmitRequest,
    reasons: Parameters<Conversation["session"]["refuse"]>[1],
    text: ErrorText,
  ): undefined {
    const { session } = this.#conversation;
    session.refuse(
      request,
      reasons.map(({ code, message }) => ({ code, message })),
    );
    this.#deny(text);
  }

  /** Answers `text` so that the server's transaction is where the client will believe it is. */
  #deny(text: ErrorText): undefined {
    const { ended, phase, status, awaited, ports } = this.#conversation;
    if (ended || phase === "skipping") return;
    if (phase === "extended") {
      awaited.push({ kind: "parse", denial: text });
      this.#conversation.phase = "skipping";
      ports.toUpstream(poisonParse);
    } else if (status === "I" && awaited.length === 0) ports.toClient(answerLocally(text));
    else {
      awaited.push({ kind: "query", denial: text });
      ports.toUpstream(poisonQuery);
    }
  }

  #fault(error: unknown): void {
    const conversation = this.#conversation;
    if (error instanceof WritError && (error.code === "POSTGRES_PROTOCOL" || error.code === "POSTGRES_TOO_LARGE")) {
      return conversation.end({ code: "protocol-violation", message: error.message }, fatalText(error));
    }
    conversation.invariant(error instanceof WritError ? error.code : "a fault in reading what the client sent");
  }
}
