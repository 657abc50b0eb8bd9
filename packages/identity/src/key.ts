// The key that signs and verifies Writ's own tokens: Ed25519, made for tokens. A key for bundles or records must never
// pass, and no error may hold key material.
import { assertKeyUse, WritError } from "@writ/contracts";
import { importJWK, type JWK } from "jose";

/** A key in JWK form (RFC 7517) with its id; whatever else is in it, only the key's own members are read. */
export interface NamedKey {
  readonly kid: string;
  readonly jwk: object;
}

/** RFC 8037 §3.1: the one algorithm of an Ed25519 key. */
export const algorithm = "EdDSA";

type ImportedKey = Awaited<ReturnType<typeof importJWK>>;

/** By the JWK itself, so that a login does not read its key anew. */
const verifying = new WeakMap<object, Promise<ImportedKey>>();
const signing = new WeakMap<object, Promise<ImportedKey>>();

/** The public half, also of a private key. Throws KEY_USE or IDENTITY_KEY. */
export async function verifyingKey(named: NamedKey): Promise<ImportedKey> {
  assertKeyUse(named, "token");
  return await once(verifying, named.jwk, () => importedPublic(named));
}

/** A key that cannot be read is not remembered. */
async function once(
  known: WeakMap<object, Promise<ImportedKey>>,
  jwk: object,
  read: () => Promise<ImportedKey>,
): Promise<ImportedKey> {
  const found = known.get(jwk) ?? read();
  known.set(jwk, found);
  try {
    return await found;
  } catch (error) {
    known.delete(jwk);
    throw error;
  }
}

async function importedPublic(named: NamedKey): Promise<ImportedKey> {
  const { kty, crv, x } = named.jwk as Readonly<Record<string, unknown>>;
  return imported(named.kid, { kty, crv, x });
}

/** The private half. Throws KEY_USE or IDENTITY_KEY. */
export async function signingKey(named: NamedKey): Promise<ImportedKey> {
  assertKeyUse(named, "token");
  return await once(signing, named.jwk, () => importedPrivate(named));
}

async function importedPrivate(named: NamedKey): Promise<ImportedKey> {
  const { kty, crv, x, d } = named.jwk as Readonly<Record<string, unknown>>;
  if (typeof d !== "string") throw unfit(named.kid, "has no private half");
  return imported(named.kid, { kty, crv, x, d });
}

async function imported(kid: string, jwk: Readonly<Record<string, unknown>>): Promise<ImportedKey> {
  if (jwk["kty"] !== "OKP" || jwk["crv"] !== "Ed25519") throw unfit(kid, "is not Ed25519");
  try {
    return await importJWK(jwk as JWK, algorithm);
  } catch {
    // The cause may quote the key: it is dropped.
    throw unfit(kid, "cannot be read");
  }
}

function unfit(kid: string, what: string): WritError {
  return new WritError("IDENTITY_KEY", `Key ${JSON.stringify(kid)} ${what}.`);
}

/** What anybody may know of a key: for a JWKS (RFC 7517 §5), of a private key too. Throws KEY_USE or IDENTITY_KEY. */
export async function publishedKey(named: NamedKey): Promise<Readonly<Record<string, string>>> {
  await verifyingKey(named);
  const { x } = named.jwk as { readonly x: string };
  return { kty: "OKP", crv: "Ed25519", x, kid: named.kid, use: "sig", alg: algorithm };
}
