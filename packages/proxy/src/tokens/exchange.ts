// One exchange (RFC 8693): a provider's token in, an access token out, for no more than a session would be given now.
// It must never hand out a token that the journal does not know of, nor note one of either kind.
import { randomUUID } from "node:crypto";
import { type Subject, type TokenAnswer, type TokenRefusal, tokenExchange, WritError } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { signToken } from "@writ/identity";
import type { ExchangeEvent, RefusalEvent } from "@writ/record";
import { clientAddressOf } from "@writ/session";
import { personTokenSecondsMax, retryAfterSeconds, workloadTokenSecondsMax } from "../limits.ts";
import type { Log } from "../log.ts";
import type { SigningKey } from "../signing-key.ts";
import type { StrangerNotes } from "../stranger-notes.ts";
import { decideScope, type ScopeDecision } from "./decide-scope.ts";
import { type ExchangeScope, type ExchangeWish, parseExchangeForm } from "./exchange-form.ts";
import { type Proved, type ProvingContext, proveSubject } from "./prove-subject.ts";
import type { RateLimit } from "./rate-limit.ts";
import { type Refusal, type RefusalWords, refusal, type TokenReply } from "./token-reply.ts";

export interface ExchangeContext extends ProvingContext {
  readonly tokenKey: SigningKey;
  readonly repository: string;
  readonly store: { exchange(event: ExchangeEvent): Promise<void>; refuse(event: RefusalEvent): Promise<void> };
  readonly subjects: RateLimit;
  readonly strangers: StrangerNotes;
  readonly log: Log;
}

export interface Asked {
  /** Of the client, as its socket says. */
  readonly address: string;
}

/** Never throws for what a client sent. @throws WritError for faults of ours, without any of the client's words. */
export async function exchange(context: ExchangeContext, form: string, asked: Asked): Promise<TokenReply> {
  const parsed = parseExchangeForm(form);
  if (!parsed.ok) return await refuse(context, asked, { reply: parsed.refusal });
  const { wish } = parsed;
  const proved = await proveSubject(context, wish.subjectToken);
  if (!proved.ok) return await refuse(context, asked, { reply: unproved(proved), wish, logged: proved.logged });
  const { subject, evaluator, nowSeconds: now } = proved;
  const waitSeconds = context.subjects.take(keyOf(subject, evaluator));
  if (waitSeconds > 0) return await refuse(context, asked, { reply: tooOften(waitSeconds), wish, subject });
  const client = clientAddressOf(asked.address);
  const question = { subject, resource: wish.audience, scope: wish.scope, now };
  const decided = decideScope(evaluator, { ...question, ...(client === undefined ? {} : { client }) });
  if (!decided.ok) return await refuse(context, asked, { reply: notInForce(decided, wish), wish, subject });
  return await issue(context, { asked, wish, proved, decided });
}

interface Issue {
  readonly asked: Asked;
  readonly wish: ExchangeWish;
  readonly proved: Extract<Proved, { ok: true }>;
  readonly decided: Extract<ScopeDecision, { ok: true }>;
}

async function issue(context: ExchangeContext, { asked, wish, proved, decided }: Issue): Promise<TokenReply> {
  const { subject, nowSeconds: now } = proved;
  const resource = wish.audience;
  const lifeSeconds = lifeOf({ proved, decided });
  const [tokenId, expiresAt] = [randomUUID(), now + lifeSeconds];
  const grant = decided.grant === undefined ? {} : { grant: decided.grant };
  const { repository, tokenKey } = context;
  const url = proved.evaluator.issuers[subject.issuer]?.url;
  const vouched = url === undefined ? {} : { issuerUrl: url };
  const claims = { subject, resource, repository, lifeSeconds, trial: false, tokenId, ...grant, ...vouched };
  const token = await signed(() => signToken(claims, tokenKey, now));
  if (token === undefined) return await refuse(context, asked, { reply: tooLarge, wish, subject });
  const { revision, seq, digest, breakGlass } = proved.evaluator;
  const bundle = { revision, seq, digest, ...(breakGlass === undefined ? {} : { breakGlass: true as const }) };
  const event = { address: asked.address, subject, resource, ...grant, tokenId, expiresAt };
  try {
    await context.store.exchange({ ...event, bundle });
  } catch (error) {
    const code = error instanceof WritError ? error.code : "RECORD_FAILED";
    context.log.error({ event: "exchange-unrecorded", code }, "no token is issued: the journal cannot be written");
    return unrecorded;
  }
  context.log.info({ event: "token-issued", resource, tokenId, issuer: subject.issuer, lifeSeconds }, "token issued");
  const answer: TokenAnswer = {
    access_token: token,
    issued_token_type: tokenExchange.issuedTokenType,
    token_type: "N_A",
    expires_in: lifeSeconds,
    expires_at: expiresAt,
    ...scopeOf(wish.scope),
    resource,
    subject: nameOf(subject, proved.evaluator),
    jti: tokenId,
    access: decided.access,
  };
  return { status: 200, body: answer };
}

/** The least of what tokens may live, the provider's token, the grants it is for, and a session. At least a second. */
function lifeOf({ proved, decided }: Pick<Issue, "proved" | "decided">): number {
  const { subject, identity, nowSeconds: now } = proved;
  const most = subject.kind === "user" ? personTokenSecondsMax : workloadTokenSecondsMax;
  const lastEnd = Math.max(...decided.access.map(({ until }) => until));
  return Math.max(1, Math.min(most, identity.expiresAt - now, lastEnd - now, decided.sessionSeconds));
}

/** Undefined: the subject is too large for a token. */
async function signed(sign: () => Promise<string>): Promise<string | undefined> {
  try {
    return await sign();
  } catch (error) {
    if (error instanceof WritError && error.code === "IDENTITY_CLAIMS") return undefined;
    throw error;
  }
}

function scopeOf(scope: ExchangeScope): { readonly scope?: string } {
  if ("role" in scope) return { scope: `role:${scope.role}` };
  return "grant" in scope ? { scope: `grant:${scope.grant}` } : {};
}

/** As people and logs call a subject: the key in people.yaml, or the index's key of a workload. */
export function nameOf(subject: Subject, { issuers }: Pick<Evaluator, "issuers">): string {
  if (subject.kind === "user") return subject.name;
  const id = issuers[subject.issuer]?.id ?? [];
  return ["workload", subject.issuer, ...id.map((claim) => subject.claims[claim] ?? "")].join(":");
}

/** Whose tokens are counted together: never two workloads, else one would keep the other out. */
function keyOf(subject: Subject, evaluator: Evaluator): string {
  const own = subject.kind === "user" ? subject.subject : nameOf(subject, evaluator);
  return JSON.stringify([subject.kind, subject.issuer, own]);
}

function unproved({ why, reasons }: Extract<Proved, { ok: false }>): Refusal {
  const again = "Log in again with `writ login`; in a job, ask for a new token with the audience that writ.yaml names.";
  if (why === "token") return refusal(400, { error: "invalid_request", reasons, next: again });
  if (why === "unknown") {
    return refusal(400, { error: "invalid_request", reasons, next: "Ask security for a line in people.yaml." });
  }
  const words: RefusalWords = { error: "temporarily_unavailable", reasons, next: "Try again in a few seconds." };
  return refusal(503, { ...words, retryAfterSeconds });
}

export function tooOften(waitSeconds: number): Refusal {
  const message = `Tokens were asked for too often. Wait ${waitSeconds} s, and use a token until it ends.`;
  const reasons = [{ code: "too-often", message }];
  const next = "One token serves many connections: keep it until expires_at.";
  return refusal(429, { error: "temporarily_unavailable", reasons, next, retryAfterSeconds: waitSeconds });
}

function notInForce(decided: Extract<ScopeDecision, { ok: false }>, { audience, scope }: ExchangeWish): Refusal {
  const { error, reasons, choices } = decided;
  const held = choices.map(({ role }) => role).join(", ");
  const role = "role" in scope ? scope.role : "ROLE";
  const known = !reasons.some(({ code }) => code === "unknown-resource" || code === "unknown-subject");
  const ask = known ? `Ask: writ request ${audience} --role ${role} --for 2h` : "See what you reach: writ list";
  const next = held === "" ? ask : `In force for you on ${audience}: ${held}. Ask for one of these, or: ${ask}`;
  return refusal(400, { error, reasons, choices, next });
}

const tooLarge = refusal(400, {
  error: "invalid_request",
  reasons: [{ code: "too-large", message: "The login says more than a token can hold." }],
  next: "Have the provider put fewer groups into its tokens.",
});

const unrecorded = refusal(503, {
  error: "temporarily_unavailable",
  reasons: [{ code: "unrecorded", message: "Tokens cannot be noted right now, so none is issued." }],
  next: "Try again in a few seconds; tell those who run this proxy.",
  retryAfterSeconds,
});

interface Refused {
  readonly reply: Refusal;
  readonly wish?: ExchangeWish;
  /** Only when the provider's token was good. */
  readonly subject?: Subject;
  readonly logged?: object;
}

/** A journal that cannot be written changes nothing: nothing was handed out. */
async function refuse(context: ExchangeContext, { address }: Asked, refused: Refused): Promise<TokenReply> {
  const { reply, wish, subject, logged } = refused;
  const { reasons }: TokenRefusal = reply.body;
  const codes = reasons.map(({ code }) => code);
  context.log.info({ event: "token-refused", status: reply.status, reasons: codes, ...logged }, "no token issued");
  const { note } = subject === undefined ? context.strangers.take() : { note: true };
  if (!note) return reply;
  const event = { address, protocol: "token", reasons, ...(wish === undefined ? {} : { resource: wish.audience }) };
  await context.store.refuse({ ...event, ...(subject === undefined ? {} : { subject }) }).catch((error: unknown) => {
    const code = error instanceof WritError ? error.code : "RECORD_FAILED";
    context.log.error({ event: "refusal-unrecorded", code }, "a refused exchange could not be noted in the journal");
  });
  return reply;
}
