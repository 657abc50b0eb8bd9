// Bytes of a statement into what it does, or a refusal that has been answered.
// What is not understood must never be taken for what is, except in a session where everything passes as sent.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { WritError } from "@writ/contracts";
import type { AdmitRequest } from "@writ/session";
import type { Compiled } from "@writ/sql";
import { ownRefusals, refusedText } from "./apply.ts";
import type { ClientMessage } from "./client-messages.ts";
import type { Conversation } from "./conversation.ts";
import { fatalText } from "./errors.ts";
import { statementBytesMax } from "./limits.ts";
import type { ErrorText } from "./messages/error-response.ts";
import { reasonsFor, refuse, refuseOwn } from "./refusing.ts";
import { notUtf8Request, statementRequest, tooLongRequest, uncompiledRequest } from "./request.ts";

export interface Understood {
  readonly text: string;
  readonly compiled: Compiled;
  readonly request: AdmitRequest;
}

/** Compiles a text; undefined when it has been refused. */
export function understand(conversation: Conversation, bytes: Buffer): Understood | undefined {
  const { compiler, view } = conversation;
  const text = bytes.toString("utf8");
  if (bytes.length > statementBytesMax) {
    const digest = createHash("sha256").update(bytes).digest("hex");
    return refuseOwn(conversation, tooLongRequest(bytes.length, digest), ownRefusals.tooLong);
  }
  if (!compiler.free && !isUtf8(bytes)) return refuseOwn(conversation, notUtf8Request(bytes), ownRefusals.notUtf8);
  const compiled = compiler.compile(text);
  const request = statementRequest(compiled);
  const refusals = request.parts.flatMap((part) => part.refusals);
  if (refusals.length === 0) return { text, compiled, request };
  const reasons = reasonsFor(conversation, request, refusals);
  return refuse(conversation, request, { reasons, text: refusedText(refusals, reasons, view) });
}

/** Runs `then` once statements can be compiled; a catalog that cannot be had refuses this message and no more. */
export function whenCompilerReady(
  conversation: Conversation,
  message: ClientMessage,
  then: () => Promise<void> | undefined,
): Promise<void> | undefined {
  const ready = conversation.compiler.ready();
  if (ready === undefined) return then();
  return ready.then(then, (error: unknown) => {
    if (!(error instanceof WritError)) throw error;
    const text: ErrorText = { ...fatalText(error, conversation.view.resource), severity: "ERROR" };
    const request = uncompiledRequest(`[${message.body.length} bytes]`);
    refuse(conversation, request, { reasons: [{ code: error.code, message: text.message }], text });
  });
}
