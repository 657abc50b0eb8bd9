// Keys: made here for their one use, and read here for signing and verifying bundles. The key alone decides the
// algorithm; what a signature says about it must never matter.
import { assertKeyUse, type KeyUse, keyUseMember, WritError } from "@writ/contracts";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { shown } from "./shown.ts";

/** How many characters of the RFC 7638 thumbprint a key id carries: 96 bits. */
const kidThumbprintCharacters = 16;

/**
 * A key in JWK form (RFC 7517) with its id, as configured; whatever else is in it, only the key's own members are read.
 */
export interface NamedKey {
  readonly kid: string;
  readonly jwk: object;
}

/** A key pair of one use. Both halves carry the id and the use; they differ in `d`, which is the secret. */
export interface GeneratedKey {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
  readonly kid: string;
}

/** Makes an Ed25519 key pair (RFC 8037) marked for its use; the id is `USE-` and a part of the RFC 7638 thumbprint. */
export async function generateKey(use: KeyUse): Promise<GeneratedKey> {
  const pair = await generateKeyPair("EdDSA", { crv: "Ed25519", extractable: true });
  const { kty, crv, x, d } = (await exportJWK(pair.privateKey)) as { kty: string; crv: string; x: string; d: string };
  const kid = `${use}-${(await calculateJwkThumbprint({ kty, crv, x })).slice(0, kidThumbprintCharacters)}`;
  const publicJwk = { kty, crv, x, kid, use: "sig", alg: "EdDSA", [keyUseMember]: use };
  return { kid, publicJwk, privateJwk: { ...publicJwk, d } };
}

/** Whoever signs regular bundles cannot sign a break-glass one, nor the other way round. */
export type SigningUse = Extract<KeyUse, "bundle" | "break-glass">;

export interface UsableKey {
  readonly key: Awaited<ReturnType<typeof importJWK>>;
  readonly algorithm: "EdDSA" | "ES256";
}

/** The public half of a key for such bundles, and the one algorithm it verifies. Throws KEY_USE or BUNDLE_KEY. */
export async function verifyingKey(named: NamedKey, use: SigningUse = "bundle"): Promise<UsableKey> {
  assertKeyUse(named, use);
  const { kty, crv, x, y } = named.jwk as Readonly<Record<string, unknown>>;
  return imported(named.kid, { kty, crv, x, ...(y === undefined ? {} : { y }) });
}

/** A key to sign bundles of this kind with. Throws KEY_USE or BUNDLE_KEY; no error holds key material. */
export async function signingKey(named: NamedKey, use: SigningUse = "bundle"): Promise<UsableKey> {
  assertKeyUse(named, use);
  const { kty, crv, x, y, d } = named.jwk as Readonly<Record<string, unknown>>;
  if (typeof d !== "string") throw new WritError("BUNDLE_KEY", `Key ${shown(named.kid)} has no private half.`);
  return imported(named.kid, { kty, crv, x, d, ...(y === undefined ? {} : { y }) });
}

async function imported(kid: string, jwk: Readonly<Record<string, unknown>>): Promise<UsableKey> {
  const algorithm = algorithmOf(jwk);
  if (algorithm === undefined) {
    throw new WritError("BUNDLE_KEY", `Key ${shown(kid)} is neither Ed25519 nor P-256.`);
  }
  try {
    return { key: await importJWK(jwk as JWK, algorithm), algorithm };
  } catch {
    // The cause may quote the key: it is dropped.
    throw new WritError("BUNDLE_KEY", `Key ${shown(kid)} cannot be read.`);
  }
}

function algorithmOf({ kty, crv }: Readonly<Record<string, unknown>>): UsableKey["algorithm"] | undefined {
  if (kty === "OKP" && crv === "Ed25519") return "EdDSA";
  if (kty === "EC" && crv === "P-256") return "ES256";
  return undefined;
}
