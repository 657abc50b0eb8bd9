// Events in the form in which they are stored: known members only, in a fixed order, each within its bound, masked
// values replaced. A member that events.ts does not name must never reach the disk, whatever object a caller hands
// over.
import type { Reason, Subject } from "@writ/contracts";
import { cutList, cutOf, cutText } from "./cut.ts";
import type {
  EndEvent,
  ExchangeEvent,
  OutcomeEvent,
  RecordEvent,
  RecordedBind,
  RecordedFacts,
  RecordedResult,
  RedecideEvent,
  RefusalEvent,
  SessionHeader,
  StatementEvent,
} from "./events.ts";
import * as limits from "./limits.ts";

/** What stands in the place of a masked value. */
export const maskedValue = "[masked]";

/** The JSON text of an event, as an object whose first member is `type`. */
export function storedEvent(event: RecordEvent | EndEvent): string {
  switch (event.type) {
    case "statement":
      return storedStatement(event, storedBeforeBinds(event), storedAfterBinds(event));
    case "outcome":
      return JSON.stringify(storedOutcome(event));
    case "redecide":
      return JSON.stringify(storedRedecide(event));
    case "session-end":
      return JSON.stringify(storedEnd(event));
  }
}

export function storedStart(header: SessionHeader, names: { session: string; journal: string; key: string }): string {
  const { revision, seq, digest, breakGlass } = header.bundle;
  const claims = { bytes: limits.claimsBytesMax, cut: false };
  return JSON.stringify({
    type: "session-start",
    session: names.session,
    journal: names.journal,
    key: names.key,
    subject: storedSubject(header.subject, claims),
    tokenId: short(header.tokenId),
    resource: short(header.resource),
    role: short(header.role),
    grant: short(header.grant),
    grantUntil: header.grantUntil,
    bundle: { revision, seq, digest, breakGlass },
    address: short(header.address),
    protocol: short(header.protocol),
    application: header.application === undefined ? undefined : short(header.application),
    trial: header.trial,
    now: header.now,
    grantAsked: header.grantAsked,
    claimsCut: claims.cut ? true : undefined,
  });
}

export function storedRefusal(refusal: RefusalEvent): string {
  return JSON.stringify({
    type: "refusal",
    address: short(refusal.address),
    protocol: short(refusal.protocol),
    resource: refusal.resource === undefined ? undefined : short(refusal.resource),
    role: refusal.role === undefined ? undefined : short(refusal.role),
    subject: refusal.subject === undefined ? undefined : storedSubject(refusal.subject),
    reasons: storedReasons(refusal.reasons),
  });
}

export function storedExchange(exchange: ExchangeEvent): string {
  const { revision, seq, digest, breakGlass } = exchange.bundle;
  return JSON.stringify({
    type: "exchange",
    address: short(exchange.address),
    subject: storedSubject(exchange.subject),
    resource: short(exchange.resource),
    grant: exchange.grant === undefined ? undefined : short(exchange.grant),
    tokenId: short(exchange.tokenId),
    expiresAt: exchange.expiresAt,
    bundle: { revision, seq, digest, breakGlass },
  });
}

/** The three parts of a statement's text: what stands before its bind values, these, and what stands behind. */
export function storedBeforeBinds(event: StatementEvent): string {
  return inner({
    text: cutText(event.text, limits.textBytesMax),
    textCut: cutOf(event.text, limits.textBytesMax),
    changed: event.changed,
    compiled: event.compiled,
    prepared: event.prepared === undefined ? undefined : short(event.prepared),
  });
}

export function storedAfterBinds(event: StatementEvent): string {
  return inner({
    ...storedParts(event.parts),
    decision: event.decision,
    by: event.by,
    reasons: storedReasons(event.reasons),
    revision: event.revision,
  });
}

/** Puts a statement together from its three parts. */
export function storedStatement(event: StatementEvent, before: string, after: string): string {
  const binds = event.binds === undefined ? "" : `${inner(storedBinds(event.binds))},`;
  const now = event.now === undefined ? "" : `"now":${event.now},`;
  return `{"type":"statement","statement":${event.statement},${now}${before},${binds}${after}}`;
}

/** The members of an object as JSON text, without its braces. */
function inner(members: object): string {
  return JSON.stringify(members).slice(1, -1);
}

function storedBinds(binds: readonly RecordedBind[]): { binds: object[]; bindCount?: number } {
  const stored: object[] = [];
  let bytesLeft = limits.bindsBytesMax;
  for (const bind of cutList(binds, limits.bindCountMax)) {
    if (bytesLeft <= 0) break;
    const one = storedBind(bind, Math.min(limits.bindValueBytesMax, bytesLeft));
    bytesLeft -= one.value === null ? 1 : Math.max(1, Buffer.byteLength(one.value, "utf8"));
    stored.push(one);
  }
  return stored.length === binds.length ? { binds: stored } : { binds: stored, bindCount: binds.length };
}

function storedBind({ value, encoding, masked }: RecordedBind, bytesMax: number) {
  if (masked === true) return { value: maskedValue, masked };
  if (value === null) return { value };
  const bytes = cutOf(value, bytesMax)?.bytes;
  return { value: bytes === undefined ? value : cutText(value, bytesMax), encoding, bytes };
}

/** Names beyond their bound are left out, and `namesCut` says so. */
function storedParts(parts: readonly RecordedFacts[]): object {
  const budget = { bytes: limits.namesBytesMax, cut: false };
  return {
    parts: cutList(parts, limits.partCountMax).map((part) => storedFacts(part, budget)),
    partCount: parts.length > limits.partCountMax ? parts.length : undefined,
    namesCut: budget.cut ? true : undefined,
  };
}

function storedFacts(facts: RecordedFacts, budget: Budget): object {
  const { kinds, tags, reads, writes, functions, lookups, columns, behind, refusals, masked } = facts;
  const names = (list: readonly string[] | undefined) => (list === undefined ? undefined : storedNames(list, budget));
  if (refusals !== undefined && refusals.length > limits.reasonCountMax) budget.cut = true;
  return {
    kinds,
    tags,
    reads: storedNames(reads, budget),
    writes: storedNames(writes, budget),
    functions: names(functions),
    lookups: names(lookups),
    columns: names(columns),
    behind: names(behind),
    catalogueOnly: facts.catalogueOnly,
    writesAtMost: facts.writesAtMost,
    refusals: refusals === undefined ? undefined : storedReasons(refusals),
    masked,
  };
}

/** Bytes left for short texts of one line, and whether they were too few. */
interface Budget {
  bytes: number;
  cut: boolean;
}

function storedNames(names: readonly string[], budget: Budget): readonly string[] {
  if (names.length === 0) return names;
  const stored: string[] = [];
  for (const name of names) {
    const kept = short(name);
    budget.bytes -= Buffer.byteLength(kept, "utf8") + 3;
    if (budget.bytes < 0 || stored.length === limits.nameCountMax) {
      budget.cut = true;
      break;
    }
    stored.push(kept);
  }
  return stored;
}

/** Reasons as a line keeps them: so many, each within its bound. */
export function storedReasons(reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.length === 0) return reasons;
  return cutList(reasons, limits.reasonCountMax).map(({ code, message }) => ({
    code: cutText(code, limits.codeBytesMax),
    message: short(message),
  }));
}

function storedOutcome(event: OutcomeEvent): object {
  const { error, sent, hidden, result } = event;
  return {
    type: event.type,
    statement: event.statement,
    rows: event.rows,
    bytes: event.bytes,
    durationMs: event.durationMs,
    tag: event.tag === undefined ? undefined : short(event.tag),
    error:
      error === undefined
        ? undefined
        : { sqlstate: error.sqlstate, message: error.message === undefined ? undefined : short(error.message) },
    sent: sent === undefined ? undefined : { bytes: sent.bytes, digest: sent.digest },
    hidden,
    result: result === undefined ? undefined : storedResult(result),
  };
}

function storedResult(result: RecordedResult): object {
  if ("digest" in result) return { digest: result.digest };
  const rows: (readonly (string | null)[])[] = [];
  let bytesLeft = limits.resultBytesMax;
  for (const row of cutList(result.rows, limits.resultRowCountMax)) {
    // Each value counts with what JSON puts around it, so that rows of nothing are bounded as well.
    for (const value of row) bytesLeft -= (value === null ? 0 : Buffer.byteLength(value, "utf8")) + 4;
    if (bytesLeft < 0) break;
    rows.push(row);
  }
  return { rows, cut: result.cut === true || rows.length < result.rows.length ? true : undefined };
}

function storedRedecide({ type, now, revision, seq, digest, decision, reasons }: RedecideEvent): object {
  return { type, now, revision: short(revision), seq, digest, decision, reasons: storedReasons(reasons) };
}

function storedEnd({ type, reason, message, statements, rows, bytes }: EndEvent): object {
  return {
    type,
    reason: short(reason),
    message: message === undefined ? undefined : short(message),
    statements,
    rows,
    bytes,
  };
}

function storedSubject(subject: Subject, budget: Budget = { bytes: limits.claimsBytesMax, cut: false }): object {
  const { kind, issuer, authenticatedAt } = subject;
  if (kind === "workload")
    return { kind, issuer: short(issuer), claims: storedClaims(subject.claims, budget), authenticatedAt };
  const { name, subject: id, claims } = subject;
  return {
    kind,
    name: short(name),
    issuer: short(issuer),
    subject: short(id),
    claims: storedClaims(claims, budget),
    authenticatedAt,
  };
}

function storedClaims(claims: Readonly<Record<string, string | readonly string[]>>, budget: Budget): object {
  if (Object.keys(claims).length > limits.claimCountMax) budget.cut = true;
  const entries = cutList(Object.entries(claims), limits.claimCountMax);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      short(name),
      typeof value === "string" ? short(value) : storedNames(value, budget),
    ]),
  );
}

function short(text: string): string {
  return cutText(text, limits.shortTextBytesMax);
}
