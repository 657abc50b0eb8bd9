// One session of one subject under one grant: decides, records, checks again, and ends at the instant access ends.
// It must never say yes before the record of what it says yes to is on stable storage (unless the resource relaxes that
// by name), nor on the word of a bundle that is no longer the newest.
import type { Reason, SessionDeny, SessionView, StatementDecision, StatementFacts, WritError } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import type { Admission, AdmitRequest, Asked, Ended, Outcome } from "./admission.ts";
import type { Authority } from "./authority.ts";
import { clientAddressOf } from "./client-address.ts";
import { decideParts } from "./decide.ts";
import {
  accessChanged,
  accessEnded,
  breakGlassEnded,
  issuerMoved,
  noBundle,
  overAlready,
  sessionLimit,
  spent,
} from "./denials.ts";
import { clockLookMsMax, relaxedSyncMs, relaxedWaitMsMax } from "./limits.ts";
import { lookupLimitOf } from "./lookup-limit.ts";
import { onDisk } from "./on-disk.ts";
import type { OpenRequest } from "./open-request.ts";
import { recordedParts } from "./recorded-parts.ts";
import type { RecordEvent, Recorder, RecorderStore, StatementEvent } from "./recorder.ts";
import { isSameIssuer } from "./same-issuer.ts";
import { claimed, startRecord } from "./start-record.ts";

export type OpenResult =
  | { readonly ok: true; readonly session: AccessSession }
  | { readonly ok: false; readonly denied: SessionDeny };

/** What is recorded of a decision: for which second, and who gave it where it was not the policy. */
interface Answer extends Pick<StatementDecision, "decision" | "reasons"> {
  readonly now: number;
  readonly by?: "session" | "protocol";
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

type Listener = (ended: Ended) => void;

export class AccessSession {
  /** What this session may do. Replaced only by one with the same rights; other changes end the session. */
  view: SessionView;
  readonly id: string;
  readonly #authority: Authority;
  readonly #record: Recorder;
  readonly #request: OpenRequest;
  readonly #startedMs: number;
  readonly #stopWatching: () => void;
  readonly #listeners = new Set<Listener>();
  #timer: NodeJS.Timeout | undefined;
  /** Where statements go and as whom: what no statement may outlive. */
  readonly #place: string;
  #syncTimer: NodeJS.Timeout | undefined;
  #untilSeconds: number;
  /** Whose answer `view` is. */
  #decidedBy: Evaluator | undefined;
  #statements = 0;
  #rows = 0;
  #bytes = 0;
  #ended: Ended | undefined;
  #closing: Promise<void> | undefined;

  /**
   * Decides whether a session may start, and starts its record. A denial is returned with its reasons.
   * @throws WritError RECORD_… when the record cannot be started: then nothing may run.
   */
  static async open(authority: Authority, store: RecorderStore, request: OpenRequest): Promise<OpenResult> {
    // The one that decides is the one that is recorded and compared with later, whatever moves while files are written.
    const evaluator = authority.evaluator();
    if (evaluator === undefined) return { ok: false, denied: noBundle(authority) };
    const now = Math.floor(authority.nowMs() / 1000);
    const decision = decideSession(authority, request, now);
    if (decision.decision === "deny") return { ok: false, denied: decision };
    const { view } = decision;
    if (!(await claimed(store, view))) return { ok: false, denied: spent(view) };
    const record = await startRecord(store, { view, request, evaluator, now });
    const session = new AccessSession({ authority, record, request, evaluator, view, until: decision.until });
    if (session.#ended === undefined) return { ok: true, session };
    await session.close();
    return { ok: false, denied: { decision: "deny", reasons: session.#endReasons(), choices: [], until: 0 } };
  }

  private constructor(start: {
    authority: Authority;
    record: Recorder;
    request: OpenRequest;
    evaluator: Evaluator;
    view: SessionView;
    until: number;
  }) {
    this.id = start.record.id;
    this.view = start.view;
    this.#authority = start.authority;
    this.#record = start.record;
    this.#request = start.request;
    this.#untilSeconds = start.until;
    this.#decidedBy = start.evaluator;
    this.#startedMs = start.authority.nowMs();
    this.#place = placeOf(start.evaluator, start.view);
    this.#stopWatching = start.authority.onSwap(() => this.#decideIfMoved());
    this.#watchClock();
    // The bundle may have moved while the record was being started.
    this.#decideIfMoved();
  }

  get ended(): Ended | undefined {
    return this.#ended;
  }

  /** Tells `listener` once when access ends; at once when it has ended already. */
  onEnd(listener: Listener): void {
    if (this.#ended === undefined) this.#listeners.add(listener);
    else listener(this.#ended);
  }

  /** What would be decided now, without a record: for what cannot run by itself, such as Parse. */
  peek(parts: readonly StatementFacts[]): StatementDecision {
    return this.#decide(parts).decision;
  }

  /** `own`: the session answered by itself, since there is nobody to ask. */
  #decide(parts: readonly StatementFacts[]): { decision: StatementDecision; now: number; own: boolean } {
    this.#decideIfMoved();
    const now = this.#nowSeconds();
    const evaluator = this.#ended === undefined ? this.#authority.evaluator() : undefined;
    if (evaluator !== undefined) {
      return { decision: decideParts(evaluator, this.view, { parts, nowSeconds: now }), now, own: false };
    }
    return { decision: { decision: "deny", reasons: this.#endReasons(), until: 0, limits: {} }, now, own: true };
  }

  /**
   * Decides, and appends what was asked and decided to the record, in this turn. A denial is final. An allow is nothing
   * yet: it waits for `recorded()`, and then for `confirm`.
   */
  ask(request: AdmitRequest): Asked {
    const statement = ++this.#statements;
    const evaluator = this.#authority.evaluator();
    const { decision: decided, now, own } = this.#decide(request.parts);
    const decision = this.#withLookups(request.parts, decided);
    this.#recordStatement(statement, request, answerOf(decision, now, own || decision !== decided));
    if (decision.decision !== "allow") this.#record.flushSoon();
    return { statement, request, decision, evaluator };
  }

  /** Lookups are counted where they are allowed, before the record: one that fails later was asked all the same. */
  #withLookups(parts: readonly StatementFacts[], decision: StatementDecision): StatementDecision {
    if (decision.decision !== "allow" || !parts.some(({ lookups }) => lookups !== undefined)) return decision;
    const reason = lookupLimitOf(this.#authority).claim(this.view, parts, this.#authority.nowMs());
    return reason === undefined ? decision : { ...decision, decision: "deny", reasons: [reason] };
  }

  /**
   * Whether everything asked so far is on stable storage; false when it cannot be, and then the session has ended.
   * True at once where the resource relaxes durability: then nothing need be awaited.
   */
  recorded(): true | Promise<boolean> {
    if (this.view.record.durable !== "before") {
      this.#syncSoon();
      return true;
    }
    // No timer of its own: the store gives up on a disk that hangs, for all that wait on it.
    return this.#record.durable().then(this.#stillOpen, this.#notRecorded);
  }

  /**
   * The last word on what was asked and is recorded: revision and time are compared again, and when either has moved it
   * is decided again. After `allow` the caller writes upstream in the same turn, before anything else is awaited.
   */
  confirm(asked: Asked): Admission {
    const { statement, request, decision, evaluator } = asked;
    if (decision.decision !== "allow") return { decision: decision.decision, statement, reasons: decision.reasons };
    if (this.#ended !== undefined) return { decision: "deny", statement, reasons: this.#endReasons() };
    if (this.#authority.evaluator() === evaluator && this.#nowSeconds() < decision.until) {
      return { decision: "allow", statement, limits: decision.limits };
    }
    const { decision: again, now, own } = this.#decide(request.parts);
    if (again.decision !== "allow") return this.#denyLate(asked, again.decision, answerOf(again, now, own));
    if (this.#nowSeconds() >= again.until) {
      return this.#denyLate(asked, "deny", { decision: "deny", now, by: "session", reasons: [overAlready] });
    }
    return { decision: "allow", statement, limits: again.limits };
  }

  #denyLate({ statement, request }: Asked, decision: "deny" | "hold", answer: Answer): Admission {
    this.#recordStatement(statement, request, answer);
    this.#record.flushSoon();
    return { decision, statement, reasons: answer.reasons };
  }

  /** `ask`, the wait and `confirm` as one: for what is asked alone. After `allow` as after `confirm`. */
  async admit(request: AdmitRequest): Promise<Admission> {
    const asked = this.ask(request);
    if (asked.decision.decision === "allow" && !(await this.recorded())) {
      return { decision: "deny", statement: asked.statement, reasons: this.#endReasons() };
    }
    return this.confirm(asked);
  }

  /** Records that the protocol itself refused something, in the same form as a denial by policy. */
  refuse(request: AdmitRequest, reasons: readonly Reason[]): void {
    this.#refuseAs(++this.#statements, request, reasons);
  }

  /** Records how an admitted statement ended. */
  finish(statement: number, outcome: Outcome): void {
    this.#rows += outcome.rows;
    this.#bytes += outcome.bytes;
    this.#append({ type: "outcome", statement, ...outcome });
    if (this.#ended === undefined) this.#record.flushSoon();
  }

  /** Ends the session: nothing more is allowed, and listeners are told. Later calls change nothing. */
  end(ended: Ended): void {
    if (this.#ended !== undefined) return;
    this.#ended = ended;
    this.#stopWatching();
    clearTimeout(this.#timer);
    clearTimeout(this.#syncTimer);
    const listeners = [...this.#listeners];
    this.#listeners.clear();
    for (const listener of listeners) listener(ended);
  }

  /**
   * Writes the record's last line, once; later calls wait for the same. For when nothing more can happen.
   * @throws WritError RECORD_… when it cannot be written: the record then reads as crash or truncation.
   */
  close(): Promise<void> {
    this.end({ code: "client-left", message: "The client left." });
    this.#closing ??= this.#closeRecord();
    return this.#closing;
  }

  async #closeRecord(): Promise<void> {
    const { code, message } = this.#ended ?? accessEnded(noBundle(this.#authority), this.#authority);
    const sums = { statements: this.#statements, rows: this.#rows, bytes: this.#bytes };
    await onDisk(this.#record.end({ type: "session-end", reason: code, message, ...sums }));
  }

  #refuseAs(statement: number, request: AdmitRequest, reasons: readonly Reason[]): void {
    const answer: Answer = { decision: "deny", now: this.#nowSeconds(), by: "protocol", reasons };
    this.#recordStatement(statement, request, answer);
    this.#record.flushSoon();
  }

  #recordStatement(statement: number, request: AdmitRequest, { decision, reasons, now, by }: Answer): void {
    const event: Mutable<StatementEvent> = {
      type: "statement",
      statement,
      now,
      text: request.text,
      changed: request.changed,
      parts: recordedParts(request.parts),
      decision,
      reasons,
      revision: this.#authority.evaluator()?.revision ?? "none",
    };
    if (by !== undefined) event.by = by;
    if (request.prepared !== undefined) event.prepared = request.prepared;
    if (request.binds !== undefined) event.binds = request.binds;
    this.#append(event);
  }

  readonly #stillOpen = (): boolean => this.#ended === undefined;

  readonly #notRecorded = (error: unknown): boolean => {
    this.#recordFailed(error);
    return false;
  };

  /** Where a resource need not wait for the disk, a disk that fails still ends the session within a second. */
  #syncSoon(): void {
    if (this.#ended !== undefined) return;
    this.#syncTimer ??= setTimeout(() => {
      this.#syncTimer = undefined;
      onDisk(this.#record.durable(), relaxedWaitMsMax).catch(this.#notRecorded);
    }, relaxedSyncMs);
  }

  #append(event: RecordEvent): void {
    try {
      this.#record.append(event);
    } catch (error) {
      this.#recordFailed(error);
    }
  }

  #recordFailed(error: unknown): void {
    const code = (error as WritError | undefined)?.code ?? "RECORD_FAILED";
    const message = `This session cannot be recorded (${code}), so nothing more may run. Tell those who run the proxy.`;
    this.end({ code: "record-failed", message });
  }

  /** Sessions hear of a new bundle a few at a time: one that is asked before it heard finds out by itself. */
  #decideIfMoved(): void {
    if (this.#authority.evaluator() !== this.#decidedBy) this.#decideAgain();
  }

  #decideAgain(): void {
    if (this.#ended !== undefined) return;
    const evaluator = this.#authority.evaluator();
    const before = this.#decidedBy;
    this.#decidedBy = evaluator;
    const now = this.#nowSeconds();
    const decision = decideSession(this.#authority, { ...this.#request, grant: this.view.grant }, now);
    const by = evaluator === undefined ? {} : { seq: evaluator.seq, digest: evaluator.digest };
    const answer = { decision: decision.decision, reasons: decision.reasons };
    this.#append({ type: "redecide", now, revision: evaluator?.revision ?? "none", ...by, ...answer });
    if (decision.decision === "deny" && before?.breakGlass?.includes(this.view.grant) === true) {
      this.end(breakGlassEnded(this.view, decision));
    } else if (decision.decision === "deny") this.end(accessEnded(decision, this.#authority));
    else if (rightsOf(decision.view) !== rightsOf(this.view)) this.end(accessChanged);
    else if (placeOf(evaluator, decision.view) !== this.#place) this.end(accessChanged);
    else {
      this.view = decision.view;
      this.#untilSeconds = decision.until;
      this.#watchClock();
    }
  }

  /** Looks at the clock at the instant the answer may change, and at least once a second in case the clock is set. */
  #watchClock(): void {
    clearTimeout(this.#timer);
    if (this.#ended !== undefined) return;
    const nowMs = this.#authority.nowMs();
    const limitMs = this.#startedMs + this.view.limits.sessionSeconds * 1000;
    const nextMs = Math.min(this.#untilSeconds * 1000, limitMs);
    if (nowMs >= limitMs) return this.end(sessionLimit(this.view));
    if (nowMs >= this.#untilSeconds * 1000 || this.#authority.clockBehind()) return this.#decideAgain();
    this.#timer = setTimeout(() => this.#watchClock(), Math.max(1, Math.min(nextMs - nowMs, clockLookMsMax)));
  }

  #nowSeconds(): number {
    return Math.floor(this.#authority.nowMs() / 1000);
  }

  #endReasons(): readonly Reason[] {
    const ended = this.#ended ?? accessEnded(noBundle(this.#authority), this.#authority);
    return [{ code: ended.code, message: ended.message }];
  }
}

function answerOf({ decision, reasons }: StatementDecision, now: number, own: boolean): Answer {
  return own ? { decision, reasons, now, by: "session" } : { decision, reasons, now };
}

function decideSession(authority: Authority, request: OpenRequest, now: number) {
  const evaluator = authority.evaluator();
  if (evaluator === undefined || authority.clockBehind()) return noBundle(authority);
  const { subject, resource, role, grant } = request;
  if (!isSameIssuer(evaluator, request)) return issuerMoved(subject.issuer);
  const client = clientAddressOf(request.client.address);
  return evaluator.session({
    ...{ subject, resource, role, now },
    ...(grant === undefined ? {} : { grant }),
    ...(client === undefined ? {} : { client }),
  });
}

/** The address and the login, as far as this role is concerned: an open connection has both from when it was made. */
function placeOf(evaluator: Evaluator | undefined, view: SessionView): string {
  const resource = evaluator?.resource(view.resource);
  if (resource === undefined) return "";
  const { host, port, database, tls, roles } = resource;
  return JSON.stringify([host, port, database, tls, roles[view.role]?.login]);
}

/**
 * The parts of a view that statements were compiled under: when they change, what is prepared or open is no longer
 * right.
 */
function rightsOf(view: SessionView): string {
  const { allow, tables, functions, masks, guarded, watched, resource, role, subject } = view;
  return JSON.stringify([allow, tables, functions, masks ?? null, guarded, watched ?? null, resource, role, subject]);
}
