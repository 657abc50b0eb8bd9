// A provider's public key, fit for one algorithm of our list. It must never take a secret as a key, a key too short to
// hold, or let the token choose what the key is for.
import type { webcrypto } from "node:crypto";
import { importJWK, type JWK } from "jose";
import { isRecord } from "./json.ts";
import { providerLimits } from "./limits.ts";

/** RFC 7518 §3.1, RFC 8037 §3.1. Never `none`, never a shared secret. */
export const providerAlgorithms = ["RS256", "PS256", "ES256", "ES384", "EdDSA"] as const;
export type ProviderAlgorithm = (typeof providerAlgorithms)[number];

export type VerifyingKey = webcrypto.CryptoKey;

/** What of a published key counts, and nothing else: not its certificates, and no private half. */
export interface PublishedKey {
  readonly kid: string;
  readonly algorithms: readonly ProviderAlgorithm[];
  readonly jwk: JWK;
}

/** Undefined for what is no public key for signatures that we know: a key set may hold others beside ours. */
export function publishedKey(value: unknown): PublishedKey | undefined {
  if (!isRecord(value)) return undefined;
  const { kid, use, key_ops: operations, alg } = value;
  if (typeof kid !== "string" || kid === "" || kid.length > providerLimits.kidCharactersMax) return undefined;
  if (use !== undefined && use !== "sig") return undefined;
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes("verify"))) return undefined;
  // Who publishes a private half has no key any more.
  if (["d", "k", "p", "q"].some((name) => Object.hasOwn(value, name))) return undefined;
  const shape = shapeOf(value);
  if (shape === undefined) return undefined;
  const algorithms = shape.algorithms.filter((known) => alg === undefined || known === alg || isEd25519(known, alg));
  return algorithms.length === 0 ? undefined : { kid, algorithms, jwk: shape.jwk };
}

/** RFC 9864 calls EdDSA with this curve Ed25519. */
function isEd25519(known: ProviderAlgorithm, alg: unknown): boolean {
  return known === "EdDSA" && alg === "Ed25519";
}

interface Shape {
  readonly algorithms: readonly ProviderAlgorithm[];
  readonly jwk: JWK;
}

function shapeOf({ kty, crv, n, e, x, y }: Readonly<Record<string, unknown>>): Shape | undefined {
  if (kty === "RSA" && isMember(n) && isMember(e) && isFitRsa(n, e)) {
    return { algorithms: ["RS256", "PS256"], jwk: { kty, n, e } };
  }
  if (kty === "EC" && isMember(x) && isMember(y)) {
    if (crv === "P-256") return { algorithms: ["ES256"], jwk: { kty, crv, x, y } };
    if (crv === "P-384") return { algorithms: ["ES384"], jwk: { kty, crv, x, y } };
  }
  if (kty === "OKP" && crv === "Ed25519" && isMember(x)) return { algorithms: ["EdDSA"], jwk: { kty, crv, x } };
  return undefined;
}

function isMember(value: unknown): value is string {
  return typeof value === "string" && value.length <= providerLimits.keyMemberCharactersMax && /^[\w-]+$/.test(value);
}

/** NIST SP 800-131A: 2048 bits at least. Exponents of more than 32 bits serve nobody but who wants us busy. */
function isFitRsa(n: string, e: string): boolean {
  const modulus = Buffer.from(n, "base64url");
  const exponent = Buffer.from(e, "base64url");
  const bits = bitLength(modulus);
  if (bits < providerLimits.rsaBitsMin || bits > providerLimits.rsaBitsMax) return false;
  if (exponent.length === 0 || exponent.length > 4) return false;
  const value = exponent.readUIntBE(0, exponent.length);
  return value >= 3 && value % 2 === 1;
}

function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first === -1 ? 0 : (bytes.length - first) * 8 - Math.clz32(bytes[first] ?? 0) + 24;
}

/** Undefined when the numbers are no key, such as a point off its curve. */
export async function importKey(
  { jwk }: PublishedKey,
  algorithm: ProviderAlgorithm,
): Promise<VerifyingKey | undefined> {
  try {
    const key = await importJWK(jwk, algorithm);
    return key instanceof Uint8Array ? undefined : key;
  } catch {
    return undefined;
  }
}
