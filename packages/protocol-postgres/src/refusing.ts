// What is refused, in the place where it stood: recorded, told to the client, and true on the server too.
// After a refusal leaves, client and server must believe the same of the transaction.
import type { Reason, Refusal } from "@writ/contracts";
import type { AdmitRequest } from "@writ/session";
import { answerLocally, deniedText, type OwnRefusal, ownText, poisonParse, poisonQuery } from "./apply.ts";
import type { Conversation } from "./conversation.ts";
import type { ErrorText } from "./messages/error-response.ts";

/** A refusal made by the protocol itself. */
export function refuseOwn(conversation: Conversation, request: AdmitRequest, refusal: OwnRefusal): undefined {
  const reasons = [{ code: refusal.code, message: refusal.message }];
  return refuse(conversation, request, { reasons, text: ownText(refusal) });
}

/** A refusal made here: recorded, and told to the client. */
export function refuse(
  conversation: Conversation,
  request: AdmitRequest,
  { reasons, text }: { readonly reasons: readonly Reason[]; readonly text: ErrorText },
): undefined {
  conversation.session.refuse(
    request,
    reasons.map(({ code, message }) => ({ code, message })),
  );
  return deny(conversation, text);
}

/** Whether the policy would allow it now. A refusal is recorded and answered. */
export function mayPrepare(conversation: Conversation, request: AdmitRequest): boolean {
  const { session, view } = conversation;
  const { decision, reasons } = session.peek(request.parts);
  if (decision === "allow") return true;
  refuse(conversation, request, { reasons, text: deniedText(reasons, view) });
  return false;
}

/** The policy's own reasons first: "this role may only select" says more than what could not be compiled. */
export function reasonsFor(
  { session }: Conversation,
  request: AdmitRequest,
  refusals: readonly Refusal[],
): readonly Reason[] {
  const decided = session.peek(request.parts).reasons;
  return [...decided.filter(({ code }) => refusals.every((refusal) => refusal.code !== code)), ...refusals];
}

/** Answers `text` so that the server's transaction is where the client will believe it is. */
export function deny(conversation: Conversation, text: ErrorText): undefined {
  const { ended, phase, status, awaited, batchOpen, gate, ports } = conversation;
  if (ended || phase === "skipping") return;
  if (phase === "extended") {
    gate.put(poisonParse, { kind: "parse", denial: text });
    conversation.phase = "skipping";
  } else if (status === "I" && awaited.length === 0 && !batchOpen) ports.toClient(answerLocally(text));
  else gate.put(poisonQuery, { kind: "query", denial: text });
}
