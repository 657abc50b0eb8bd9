// A session whose decisions are scripted: denies by statement kind, and remembers what it was asked and told.
import type { SessionView, StatementDecision, StatementLimits } from "@writ/contracts";
import type { Admission, AdmitRequest, Asked, Ended, Outcome } from "@writ/session";
import type { RelaySession } from "../src/access.ts";

export const freeView: SessionView = {
  grant: "orders-db/test",
  grantUntil: 4_000_000_000,
  subject: "alice@acme.example",
  resource: "orders-db",
  role: "read-write",
  allow: ["all"],
  tables: [],
  functions: [],
  guarded: false,
  limits: { sessionSeconds: 3600 },
  record: { results: "digest", rows: 0, durable: "before" },
};

export interface FakeOptions {
  readonly view?: Partial<SessionView>;
  /** Kinds that are denied. */
  readonly denied?: readonly string[];
  readonly limits?: StatementLimits;
  /** Called whenever a record is waited for. */
  readonly gate?: () => Promise<void>;
  /** Nobody waits for the disk. */
  readonly relaxed?: boolean;
}

export class FakeSession implements RelaySession {
  readonly id = "session-1";
  readonly view: SessionView;
  readonly events: string[] = [];
  readonly outcomes: { statement: number; outcome: Outcome }[] = [];
  readonly requests: AdmitRequest[] = [];
  denied: readonly string[];
  ended: Ended | undefined;
  closed = false;
  #statements = 0;
  #listener: ((ended: Ended) => void) | undefined;
  readonly #options: FakeOptions;

  constructor(options: FakeOptions = {}) {
    this.#options = options;
    this.denied = options.denied ?? [];
    this.view = { ...freeView, ...options.view };
  }

  peek(parts: AdmitRequest["parts"]): StatementDecision {
    const kinds = parts.flatMap((part) => part.kinds).filter((kind) => this.denied.includes(kind));
    const reasons = kinds.map((kind) => ({ code: "kind-denied", message: `${kind} is not allowed.` }));
    const limits = this.#options.limits ?? {};
    return { decision: reasons.length > 0 ? "deny" : "allow", reasons, until: 4_000_000_000, limits };
  }

  ask(request: AdmitRequest): Asked {
    const statement = ++this.#statements;
    this.requests.push(request);
    const decision = this.peek(request.parts);
    this.events.push(`${decision.decision} ${statement}: ${request.text}`);
    return { statement, request, decision, evaluator: undefined };
  }

  recorded(): true | Promise<boolean> {
    if (this.#options.relaxed === true) return true;
    return Promise.resolve(this.#options.gate?.()).then(() => this.ended === undefined);
  }

  confirm({ statement, request }: Asked): Admission {
    const { decision, reasons, limits } = this.peek(request.parts);
    if (decision === "allow" && this.ended === undefined) return { decision, statement, limits };
    this.events.push(`late deny ${statement}: ${request.text}`);
    return { decision: "deny", statement, reasons };
  }

  refuse(request: AdmitRequest, reasons: readonly { code: string }[]): void {
    this.events.push(`refuse ${++this.#statements}: ${reasons.map((reason) => reason.code).join(", ")}`);
    this.requests.push(request);
  }

  finish(statement: number, outcome: Outcome): void {
    const how = outcome.error === undefined ? (outcome.tag ?? "no tag") : outcome.error.sqlstate;
    this.events.push(`finish ${statement}: ${outcome.rows} rows, ${how}`);
    this.outcomes.push({ statement, outcome });
  }

  onEnd(listener: (ended: Ended) => void): void {
    this.#listener = listener;
  }

  async end(ended: Ended): Promise<void> {
    if (this.ended !== undefined) return;
    this.ended = ended;
    this.events.push(`end: ${ended.code}`);
    this.#listener?.(ended);
  }

  async close(): Promise<void> {
    await this.end({ code: "client-left", message: "" });
    this.closed = true;
  }
}
