// What a subject reaches now and what it could ask for, as `writ list` shows it. It must never show a grant of somebody
// else, nor anything to a login that nobody knows.
import type { MaskView, ReachAnswer, ReachEntry } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { clientAddressOf } from "@writ/session";
import { reachResourcesMax, reachRolesMax, retryAfterSeconds } from "../limits.ts";
import type { Log } from "../log.ts";
import { type Asked, nameOf, tooOften } from "./exchange.ts";
import { type Proved, type ProvingContext, proveSubject } from "./prove-subject.ts";
import type { RateLimit } from "./rate-limit.ts";
import { refusal, type TokenReply } from "./token-reply.ts";

export interface ReachContext extends ProvingContext {
  readonly repository: string;
  readonly subjects: RateLimit;
  readonly log: Log;
}

/** `bearer`: the provider's token. Never throws for what a client sent. */
export async function reach(context: ReachContext, bearer: string | undefined, asked: Asked): Promise<TokenReply> {
  if (bearer === undefined) return missing;
  const proved = await proveSubject(context, bearer);
  if (!proved.ok) return unproved(context, proved);
  const { subject, identity, evaluator } = proved;
  const waitSeconds = context.subjects.take(JSON.stringify(["reach", subject.issuer, nameOf(subject, evaluator)]));
  if (waitSeconds > 0) return tooOften(waitSeconds);
  const decided = evaluator.reach({ subject, now: proved.nowSeconds, most: reachResourcesMax });
  if (decided.decision === "deny") {
    return unproved(context, {
      ok: false,
      why: "unknown",
      reasons: decided.reasons,
      logged: { code: "unknown-subject" },
    });
  }
  const held = decided.held.slice(0, reachRolesMax);
  const answer: ReachAnswer = {
    repository: context.repository,
    issuer: identity.issuer,
    subject: nameOf(subject, evaluator),
    reach: held.map((entry) => entryOf(evaluator, { entry, proved, asked })),
    open: decided.open,
    more: decided.more || held.length < decided.held.length,
  };
  return { status: 200, body: answer };
}

type Held = Extract<ReturnType<Evaluator["reach"]>, { decision: "allow" }>["held"][number];

interface EntryParts {
  readonly entry: Held;
  readonly proved: Extract<Proved, { ok: true }>;
  readonly asked: Asked;
}

function entryOf(evaluator: Evaluator, { entry, proved, asked }: EntryParts): ReachEntry {
  const { resource, role, grant, until } = entry;
  const client = clientAddressOf(asked.address);
  const question = { subject: proved.subject, resource, role, now: proved.nowSeconds };
  const answer = evaluator.session({ ...question, ...(client === undefined ? {} : { client }) });
  if (answer.decision === "allow") return { resource, role, grant, until, masks: maskLine(answer.view.masks) };
  const closed = answer.reasons[0];
  return { resource, role, grant, until, masks: "unknown while closed", ...(closed === undefined ? {} : { closed }) };
}

/** What is hidden, in one line: patterns, since only the database knows its columns. */
export function maskLine(masks: MaskView | undefined): string {
  if (masks === undefined) return "nothing masked";
  const { unlisted, rules, clear, detect } = masks;
  const shown = rules.filter((rule) => clear.some((one) => isSame(one, rule))).length;
  const masked = rules.length - shown;
  const parts = [
    masked === 0 ? "no column masked by name" : `${masked} column ${masked === 1 ? "rule" : "rules"} masked`,
    ...(shown === 0 ? [] : [`${shown} in the clear`]),
    unlisted === "hide" ? "all others hidden" : "all others shown",
    ...(detect.length === 0 ? [] : [`${detect.join(", ")} hidden wherever found`]),
  ];
  return parts.join("; ");
}

type Column = MaskView["clear"][number];

function isSame(one: Column, other: Column): boolean {
  return one.schema === other.schema && one.table === other.table && one.column === other.column;
}

const missing = refusal(401, {
  error: "invalid_token",
  reasons: [{ code: "token-missing", message: "The provider's token is missing." }],
  next: "Send it as Authorization: Bearer TOKEN; writ list does.",
});

function unproved({ log }: ReachContext, { why, reasons, logged }: Extract<Proved, { ok: false }>): TokenReply {
  log.info({ event: "reach-refused", reasons: reasons.map(({ code }) => code), ...logged }, "nothing shown");
  const next = why === "unknown" ? "Ask security for a line in people.yaml." : "Log in again with `writ login`.";
  if (why !== "down") return refusal(401, { error: "invalid_token", reasons, next });
  return refusal(503, { error: "temporarily_unavailable", reasons, next: "Try again.", retryAfterSeconds });
}
