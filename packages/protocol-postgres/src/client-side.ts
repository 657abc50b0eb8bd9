// From client to server: each message in its order is understood, decided, recorded, and only then forwarded.
// What is not admitted must never reach the server, and what is refused must leave server and client in the same state.
import { WritError } from "@writ/contracts";
import { executionOf, foresee } from "./admitted.ts";
import { deniedText, ownRefusals } from "./apply.ts";
import { type ClientMessage, ClientMessages, type CopyPiece } from "./client-messages.ts";
import type { Conversation } from "./conversation.ts";
import { copiesOf } from "./copy.ts";
import { fatalText } from "./errors.ts";
import type { Execution } from "./execution.ts";
import { ExtendedMessages } from "./extended-messages.ts";
import type { Yes } from "./gate.ts";
import { awaitedMax } from "./limits.ts";
import { assertBare, encodeBare } from "./messages/bare.ts";
import { encodeCopyFail } from "./messages/copy-fail.ts";
import { decodeQuery, encodeQuery } from "./messages/query.ts";
import { client } from "./messages/type-codes.ts";
import { runOfText, stepsOf } from "./prepared-run.ts";
import { deny, refuseOwn } from "./refusing.ts";
import { tooLongRequest, uncompiledRequest } from "./request.ts";
import { clientStep, copyInStep, type Step } from "./state.ts";
import { understand, whenCompilerReady } from "./understanding.ts";

export class ClientSide {
  readonly #conversation: Conversation;
  readonly #extended: ExtendedMessages;
  readonly #messages = new ClientMessages();
  /** Read, and waiting for its turn. */
  #message: ClientMessage | undefined;
  #running = false;
  #deciding = false;
  /** The client has closed its half of the connection. */
  #last = false;
  /** The server has been asked to answer what it was sent of a batch. */
  #answersAsked = false;
  /** A CopyData message is under way to the server, for this COPY; `#failNext`: and is to be the last. */
  #sending: Execution | undefined;
  #failNext = false;

  constructor(conversation: Conversation) {
    this.#conversation = conversation;
    this.#extended = new ExtendedMessages(conversation);
    conversation.proceed = () => this.proceed();
    conversation.failCopy = () => this.#failCopy();
    conversation.busy = () =>
      this.#deciding || conversation.gate.closed || this.#message !== undefined || this.#messages.begun;
  }

  /** A message has begun that is held until it is whole, and its rest is wanted from the network. */
  get midway(): boolean {
    const passes = this.#sending !== undefined || this.#conversation.copyIn !== undefined;
    return this.#message === undefined && this.#messages.midway && !passes;
  }

  /** The client will send nothing more: the session ends when the last that it asked for is answered. */
  noMore(): void {
    this.#last = true;
    this.proceed();
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
      const { gate } = this.#conversation;
      while (!this.#conversation.ended && !this.#deciding && !gate.closed && this.#next()) {
        // Each turn handles one message.
      }
      // While a catalog is awaited what came before waits too, since a Bind has no use before its Execute. But what was
      // asked leaves as soon as it may: it was decided for this instant.
      if (!this.#conversation.ended && (!this.#deciding || gate.length > 0)) gate.open();
    } catch (error) {
      this.#fault(error);
    } finally {
      this.#running = false;
    }
    this.#conversation.ports.readClient(!this.#waits || !this.#messages.hasEnough);
    if (this.#last) this.#endIfAnswered();
    this.#conversation.rested();
  }

  /** A batch without its Sync is rolled back, and a COPY without its end fails, as when PostgreSQL meets the end. */
  #endIfAnswered(): void {
    const { phase, copyIn, settled } = this.#conversation;
    if (this.#waits) return;
    if (settled || phase !== "ready" || copyIn !== undefined) {
      this.#conversation.end({ code: "client-left", message: "The client left." });
    }
  }

  /** What has come cannot be looked at yet. More is taken meanwhile, up to a bound. */
  get #waits(): boolean {
    return this.#deciding || this.#conversation.gate.closed || this.#message !== undefined;
  }

  /** Handles one message; false when there is none, or it is not its turn. */
  #next(): boolean {
    this.#message ??= this.#messages.next();
    const message = this.#message;
    if (message === undefined) return false;
    if (message.piece?.first === false) {
      this.#message = undefined;
      this.#copyData(message.bytes, message.piece);
      return true;
    }
    const { copyIn, phase: now } = this.#conversation;
    const { phase, step } = copyIn === undefined ? clientStep(now, message.type) : copyInStep(now, message.type);
    if (copyIn === undefined && !this.#isItsTurn(step)) return false;
    this.#message = undefined;
    this.#conversation.phase = phase;
    const deciding = this.#handle(step, message);
    if (deciding !== undefined) this.#wait(deciding);
    return true;
  }

  #isItsTurn(step: Step): boolean {
    const { phase, settled, awaited, gate } = this.#conversation;
    if (awaited.mayAskForData || gate.mayAskForData) return false;
    if (step === "drop" || step === "copy") return true;
    // In its turn, as the server takes it: what a client sent before it leaves is answered first.
    const waits = step === "terminate" || step === "batch" || phase === "ready";
    if (!waits) return awaited.length + gate.length < awaitedMax;
    if (!settled && phase === "extended") this.#askForAnswers();
    return settled;
  }

  /** What comes next waits for answers that the server keeps until a Sync or a Flush. */
  #askForAnswers(): void {
    if (this.#answersAsked) return;
    this.#answersAsked = true;
    this.#conversation.gate.put(encodeBare(client.flush));
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
    const conversation = this.#conversation;
    const { gate } = conversation;
    switch (step) {
      case "drop":
        return undefined;
      case "terminate":
        // Closing tells the server too.
        return conversation.end({ code: "client-left", message: "The client left." }) ?? undefined;
      case "flush":
        assertBare(message.body, "Flush");
        gate.put(encodeBare(client.flush));
        return undefined;
      case "sync":
        assertBare(message.body, "Sync");
        gate.put(encodeBare(client.sync), { kind: "sync" });
        return undefined;
      case "copy":
        return message.piece === undefined ? this.#copyEnds(message) : this.#copyData(message.bytes, message.piece);
      case "batch":
        return this.#batch(message);
      case "extended":
        this.#answersAsked = false;
        conversation.batchOpen = true;
        return this.#extended.take(message);
    }
  }

  /** Data for the server where it takes data, else dropped; a message that has begun is never left unfinished. */
  #copyData(bytes: Buffer | undefined, piece: CopyPiece): undefined {
    if (piece.first) this.#sending = this.#conversation.copyIn;
    if (this.#sending !== undefined && bytes !== undefined) {
      this.#sending.takeSent(bytes, piece.first);
      this.#conversation.ports.toUpstream(bytes);
    }
    if (!piece.last) return;
    this.#sending = undefined;
    if (this.#failNext) this.#failCopy();
  }

  /** CopyDone or CopyFail. */
  #copyEnds(message: ClientMessage): undefined {
    const conversation = this.#conversation;
    if (message.type === client.copyDone) assertBare(message.body, "CopyDone");
    if (conversation.copyIn === undefined || message.bytes === undefined) return;
    conversation.copyIn = undefined;
    conversation.ports.toUpstream(message.bytes);
  }

  /** A server that waits for data hears no cancel until some comes (be-secure.c): it is told that the copy failed. */
  #failCopy(): void {
    const conversation = this.#conversation;
    this.#failNext = conversation.copyIn !== undefined && this.#sending !== undefined;
    if (conversation.copyIn === undefined || this.#failNext) return;
    conversation.copyIn = undefined;
    conversation.ports.toUpstream(encodeCopyFail("stopped by Writ"));
    conversation.ports.sendUpstream();
  }

  #batch(message: ClientMessage): Promise<void> | undefined {
    if (message.type === client.functionCall) {
      return refuseOwn(this.#conversation, uncompiledRequest("[FunctionCall]"), ownRefusals.functionCall);
    }
    if (message.tooLong !== undefined) {
      const { bytes, digest } = message.tooLong;
      return refuseOwn(this.#conversation, tooLongRequest(bytes, digest), ownRefusals.tooLong);
    }
    return whenCompilerReady(this.#conversation, message, () => this.#query(message));
  }

  #query(message: ClientMessage): undefined {
    const conversation = this.#conversation;
    const statement = understand(conversation, decodeQuery(message.body));
    if (statement === undefined) return;
    const { text, compiled, request } = statement;
    const { changes, refusal } = runOfText(conversation, text, compiled);
    if (refusal !== undefined) return refuseOwn(conversation, request, refusal);
    const asked = conversation.session.ask(request);
    const { decision, reasons } = asked.decision;
    if (decision !== "allow") return deny(conversation, deniedText(reasons, conversation.view));
    const unchanged = message.bytes !== undefined && !compiled.changed;
    const bytes = unchanged ? message.bytes : encodeQuery(Buffer.from(compiled.text, "utf8"));
    const copies = copiesOf(compiled, { free: conversation.compiler.free, one: false });
    const leave = (yes: Yes) => {
      conversation.names.dropUnnamed();
      foresee(conversation, request, compiled);
      const execution = executionOf(conversation, { admission: yes, request, compiled });
      return { kind: "query", execution, steps: stepsOf(changes), copies } as const;
    };
    conversation.gate.hold({ asked, bytes, leave, mayAskForData: copies?.mayAsk === true });
  }

  #fault(error: unknown): void {
    const conversation = this.#conversation;
    if (error instanceof WritError && (error.code === "POSTGRES_PROTOCOL" || error.code === "POSTGRES_TOO_LARGE")) {
      return conversation.end({ code: "protocol-violation", message: error.message }, fatalText(error));
    }
    conversation.invariant(error instanceof WritError ? error.code : "a fault in reading what the client sent");
  }
}
