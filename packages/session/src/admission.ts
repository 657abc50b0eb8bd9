// What a protocol asks before it forwards anything, what it is told, and what it reports afterwards. Types only.
import type { Reason, StatementDecision, StatementFacts, StatementLimits } from "@writ/contracts";
import type { Evaluator } from "@writ/decision";
import type { RecordedBind, StatementOutcome } from "./recorder.ts";

export interface AdmitRequest {
  /** As the client sent it; the record bounds it. */
  readonly text: string;
  /** One for each statement of the string; empty for an empty query. */
  readonly parts: readonly StatementFacts[];
  /** True when masks were compiled in. The compiled text itself is never recorded: it may hold a mask key. */
  readonly changed: boolean;
  /** Name of the prepared statement that is executed, when it is one. */
  readonly prepared?: string;
  readonly binds?: readonly RecordedBind[];
}

/** What was asked, decided and appended to the record. No word of it may be acted upon before it is confirmed. */
export interface Asked {
  /** 1, 2, … within the session. */
  readonly statement: number;
  readonly request: AdmitRequest;
  readonly decision: StatementDecision;
  /** Who decided; undefined when nobody could. */
  readonly evaluator: Evaluator | undefined;
}

export type Admission =
  | { readonly decision: "allow"; readonly statement: number; readonly limits: StatementLimits }
  | { readonly decision: "deny" | "hold"; readonly statement: number; readonly reasons: readonly Reason[] };

/** Why a session ends. `code` is stable and goes into the record; `message` says what to do and goes to the client. */
export interface Ended {
  readonly code:
    | "client-left"
    | "access-ended"
    | "break-glass-ended"
    | "access-changed"
    | "session-limit"
    | "bundle-ended"
    | "clock-behind"
    | "record-failed"
    | "upstream-failed"
    | "protocol-violation"
    | "safety-net"
    | "idle-limit"
    | "drained";
  readonly message: string;
}

export type Outcome = StatementOutcome;
