// What Vault's answers mean: data, or the fault that speaks against them. It must never show more of an answer than its
// status and words of Vault's own that are known here: the rest may hold what was asked with, or a secret.
import { parseSecretObject, WritError } from "@writ/contracts";
import type { StoreAnswer } from "../store-request.ts";

/** The parts of Vault's envelope that are used; every one may be missing or be anything. */
export interface VaultEnvelope {
  readonly data?: unknown;
  readonly auth?: unknown;
  readonly lease_id?: unknown;
  readonly lease_duration?: unknown;
  readonly renewable?: unknown;
}

/** Whether it means: not now. Standbys without forwarding, sealed, too many requests, and what a balancer says. */
export function isPassingStatus(status: number): boolean {
  return status === 412 || status === 429 || status === 472 || status === 473 || status >= 500;
}

/** @throws WritError SECRETS_STORE, SECRETS_REFUSED, SECRETS_ABSENT */
export function envelopeOf(answer: StoreAnswer, asked: string): VaultEnvelope {
  const { status } = answer;
  if (status === 204) return {};
  if (status === 200) return parseSecretObject(answer.text) ?? fault("SECRETS_STORE", `${asked}: it answers no JSON.`);
  const told = `${status}${knownWords(answer.text)}`;
  if (isPassingStatus(status)) return fault("SECRETS_STORE", `${asked}: it cannot answer now (${told}).`);
  if (status === 404) return fault("SECRETS_ABSENT", `${asked}: it knows nothing there (${told}).`);
  return fault("SECRETS_REFUSED", `${asked}: it refuses (${told}).`);
}

function fault(code: "SECRETS_STORE" | "SECRETS_REFUSED" | "SECRETS_ABSENT", detail: string): never {
  throw new WritError(code, `Vault, ${detail}`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What Vault says of itself in words that hold nothing of ours. */
const known = [
  "Vault is sealed",
  "Vault is not initialized",
  "permission denied",
  "invalid role or secret ID",
  "invalid role ID",
  "invalid secret id",
  "missing client token",
  "bad token",
  "invalid token",
  "lease not found",
  "lease is not renewable",
  "lease expired",
  "service account name not authorized",
  "namespace not authorized",
  "invalid audience (aud) claim",
  "token is expired",
  "error validating token",
  "Invalid path for a versioned K/V secrets engine",
  "no handler for route",
  "unknown role",
  "rate limit quota exceeded",
  "local node not active but active cluster node not found",
] as const;

function knownWords(text: string): string {
  const said = known.filter((words) => text.includes(words));
  return said.length === 0 ? "" : `: ${said.join(", ")}`;
}
