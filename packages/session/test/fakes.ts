// Stand-ins for what a session stands between: a policy that answers as told, and a record that can be slow or fail.

import assert from "node:assert/strict";
import type {
  ResourceData,
  SessionDecision,
  SessionView,
  StatementDecision,
  StatementFacts,
  Subject,
} from "@writ/contracts";
import { type EpochSeconds, named, WritError } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import { AccessSession } from "../src/access-session.ts";
import type { Authority } from "../src/authority.ts";
import type { OpenRequest } from "../src/open-request.ts";
import type { Recorder, RecorderStore } from "../src/recorder.ts";

export const startMs = Date.UTC(2026, 10, 22, 10, 0, 0);

export const subject: Subject = {
  kind: "user",
  name: "alice@acme.example",
  issuer: "dev",
  subject: "alice",
  claims: {},
  authenticatedAt: named<EpochSeconds>(startMs / 1000),
};

export const view: SessionView = {
  grant: "orders-db/alice",
  grantUntil: startMs / 1000 + 3600,
  subject: "user:alice@acme.example",
  resource: "orders-db",
  role: "read-only",
  allow: ["select"],
  tables: [],
  functions: [],
  guarded: false,
  limits: { sessionSeconds: 28_800 },
  record: { results: "digest", rows: 0, durable: "before" },
};

export const facts = (over: Partial<StatementFacts> = {}): StatementFacts => ({
  kinds: ["select"],
  tags: [],
  reads: ["public.invoices"],
  writes: [],
  functions: [],
  masked: false,
  refusals: [],
  ...over,
});

export const allowed = (over: Partial<StatementDecision> = {}): StatementDecision => ({
  decision: "allow",
  reasons: [],
  until: startMs / 1000 + 3600,
  limits: {},
  ...over,
});

export const denied = (code: string): StatementDecision => ({
  decision: "deny",
  reasons: [{ code, message: `Refused: ${code}.` }],
  until: startMs / 1000 + 3600,
  limits: {},
});

export const sessionAllowed = (over: Partial<SessionView> = {}, until = view.grantUntil): SessionDecision => ({
  decision: "allow",
  view: { ...view, ...over },
  until,
  reasons: [],
});

export const sessionDenied = (code: string): SessionDecision => ({
  decision: "deny",
  reasons: [{ code, message: `Ended: ${code}.` }],
  choices: [],
  until: 0,
});

export interface Answers {
  session: SessionDecision;
  statement: (facts: StatementFacts) => StatementDecision;
  resource?: ResourceData;
}

export function evaluator(revision: string, answers: Answers): Evaluator {
  const made = {
    revision,
    seq: 1,
    iat: startMs / 1000,
    exp: startMs / 1000 + 259_200,
    digest: `sha256:${"0".repeat(64)}`,
    trialIssuers: true,
    issuers: {},
    session: () => answers.session,
    statement: (input: { facts: StatementFacts }) => answers.statement(input.facts),
    resource: () => answers.resource,
  };
  return made as unknown as Evaluator;
}

/** An authority whose bundle and clock the test moves by hand. */
export class HandAuthority implements Authority {
  current: Evaluator | undefined;
  ms = startMs;
  behind = false;
  readonly listeners = new Set<() => void>();

  constructor(current: Evaluator | undefined) {
    this.current = current;
  }
  evaluator(): Evaluator | undefined {
    return this.current;
  }
  nowMs(): number {
    return this.ms;
  }
  clockBehind(): boolean {
    return this.behind;
  }
  onSwap(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
  swap(next: Evaluator | undefined): void {
    this.current = next;
    for (const listener of [...this.listeners]) listener();
  }
}

export class HandRecord {
  readonly events: { type: string; [key: string]: unknown }[] = [];
  /** Set to delay durable() until the promise settles. */
  durableWhen: Promise<void> = Promise.resolve();
  failAppend = false;
  claims = 0;
  claimsMax = Number.POSITIVE_INFINITY;
  started = 0;

  get store(): RecorderStore {
    return {
      start: async () => {
        this.started++;
        return this.recorder;
      },
      claim: async (_grant, sessions) => ++this.claims <= Math.min(sessions, this.claimsMax),
    };
  }

  get recorder(): Recorder {
    const recorder = {
      id: "01TEST",
      append: (event: { type: string }) => {
        if (this.failAppend) throw new WritError("RECORD_OVERFLOW", "test");
        this.events.push(event);
        return this.events.length;
      },
      durable: () => this.durableWhen,
      flushSoon: () => {},
      end: async (event: { type: string }) => void this.events.push(event),
    };
    return recorder as unknown as Recorder;
  }

  of(type: string): { type: string; [key: string]: unknown }[] {
    return this.events.filter((event) => event.type === type);
  }
}

export const request: OpenRequest = {
  subject,
  resource: "orders-db",
  role: "read-only",
  client: { address: "127.0.0.1:5000", protocol: "postgres", tokenId: "t-1" },
};
export const statement = { text: "SELECT 1", parts: [facts()], changed: false };

/** A session that is open, and what moves it. */
export async function open(over: Partial<Answers> = {}, record = new HandRecord()) {
  const answers: Answers = { session: sessionAllowed(), statement: () => allowed(), ...over };
  const authority = new HandAuthority(evaluator("r1", answers));
  const opened = await AccessSession.open(authority, record.store, request);
  assert.ok(opened.ok);
  return { session: opened.session, authority, record, answers };
}
