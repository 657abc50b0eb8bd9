// What this package needs of a session, and of whoever opens one: a structural view of @writ/session's AccessSession,
// so that the relay can be tested against a scripted one. Types only, and the one error a refusal is thrown as.
import type { Reason, ResourceData } from "@writ/contracts";
import type { AccessSession } from "@writ/session";
import type { UpstreamCredential } from "./upstream/target.ts";

export type RelaySession = Pick<
  AccessSession,
  "id" | "view" | "ended" | "peek" | "ask" | "recorded" | "confirm" | "refuse" | "finish" | "onEnd" | "end" | "close"
>;

/** What a client asked for at login. The token must never be logged. */
export interface SessionWish {
  readonly token: string;
  /** The token is the provider's, shown by OAUTHBEARER. Absent: it is Writ's own, sent as a password. */
  readonly login?: "oauth";
  readonly resource: string;
  readonly role: string;
  readonly clientAddress: string;
  readonly applicationName?: string;
}

export interface Opened {
  readonly session: RelaySession;
  readonly resource: ResourceData;
  readonly credential: UpstreamCredential;
  /** Ends what was made for this session alone. Called once, when both connections are closed. Never rejects. */
  release?(): Promise<void>;
}

/**
 * No session: a denial in the words of the one who decided, with the SQLSTATE that fits (28P01: token; 28000: no
 * grant).
 */
export class SessionRefused extends Error {
  override readonly name = "SessionRefused";
  readonly sqlstate: string;
  readonly reasons: readonly Reason[];
  readonly hint: string | undefined;

  constructor(sqlstate: string, reasons: readonly Reason[], hint?: string) {
    super(reasons.map((reason) => reason.message).join(" "));
    this.sqlstate = sqlstate;
    this.reasons = reasons;
    this.hint = hint;
  }
}

export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}
