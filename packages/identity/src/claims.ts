// What a token says, and how a subject is written into it and read back. Reading must never fill a gap: what is
// missing, unknown or of another type makes the whole token malformed.
import type { Subject } from "@writ/contracts";
import { limits } from "./limits.ts";

export const issuer = "writ";

/** The claims of a Writ token (RFC 7519), times in seconds. */
export interface TokenClaims {
  readonly iss: typeof issuer;
  /** Exactly the repository's id and the resource, in this order. */
  readonly aud: readonly [repository: string, resource: string];
  /** `user:NAME` or `workload:ISSUER`; for readers of logs, the subject itself is in `subject`. */
  readonly sub: string;
  readonly jti: string;
  readonly iat: number;
  readonly exp: number;
  readonly subject: Subject;
  readonly trial: boolean;
  readonly grant?: string;
  /** Address of the issuer that vouched, as the bundle had it then. */
  readonly issuerUrl?: string;
}

const claimNames = new Set(["iss", "aud", "sub", "jti", "iat", "exp", "subject", "trial", "grant", "issuerUrl"]);

/** Claims from a verified payload, or undefined when they are not exactly a Writ token's. */
export function parseClaims(payload: Uint8Array): TokenClaims | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(payload));
  } catch {
    return undefined;
  }
  return isTokenClaims(value) ? value : undefined;
}

/** Whether a value is exactly the claims of a Writ token. Limits of life are not asked here. */
export function isTokenClaims(value: unknown): value is TokenClaims {
  if (!isRecord(value) || !Object.keys(value).every((name) => claimNames.has(name))) return false;
  const { iss, aud, sub, jti, iat, exp, subject, trial, grant, issuerUrl } = value;
  return (
    iss === issuer &&
    Array.isArray(aud) &&
    aud.length === 2 &&
    [...aud, sub, jti].every(isText) &&
    isSeconds(iat) &&
    isSeconds(exp) &&
    isSubject(subject) &&
    sub === subjectName(subject) &&
    typeof trial === "boolean" &&
    (!Object.hasOwn(value, "grant") || isText(grant)) &&
    (!Object.hasOwn(value, "issuerUrl") || isText(issuerUrl))
  );
}

export function subjectName(subject: Subject): string {
  return subject.kind === "user" ? `user:${subject.name}` : `workload:${subject.issuer}`;
}

/** How long a token of this subject may live at most. */
export function lifeSecondsMax(subject: Subject): number {
  return subject.kind === "user" ? limits.personLifeSecondsMax : limits.workloadLifeSecondsMax;
}

function isSubject(value: unknown): value is Subject {
  if (!isRecord(value) || !isText(value["issuer"]) || !isSeconds(value["authenticatedAt"])) return false;
  if (value["kind"] === "user") {
    const named = isText(value["name"]) && isText(value["subject"]);
    return Object.keys(value).length === 6 && named && isClaimSet(value["claims"], isTextList);
  }
  return value["kind"] === "workload" && Object.keys(value).length === 4 && isClaimSet(value["claims"], isText);
}

function isClaimSet(value: unknown, isValue: (value: unknown) => boolean): boolean {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= limits.claimsMax && entries.every(([name, member]) => isText(name) && isValue(member));
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.length <= limits.claimValuesMax && value.every(isText);
}

/** Bounded, well formed and without control characters: these texts reach logs and records. */
function isText(value: unknown): value is string {
  return (
    typeof value === "string" &&
    value !== "" &&
    value.length <= limits.textCharactersMax &&
    value.isWellFormed() &&
    !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value)
  );
}

function isSeconds(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
