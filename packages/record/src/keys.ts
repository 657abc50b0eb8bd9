// Ed25519 keys of records: one private to sign with, public ones to verify. A key of another use is refused.
// Key material must never be in an error.
import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { assertKeyUse, WritError } from "@writ/contracts";

/** A key in JWK form (RFC 8037), marked for records, and the id that lines name it by. */
export interface RecordKey {
  readonly kid: string;
  readonly jwk: object;
}

export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
}

/** The private half, to sign lines with. Throws KEY_USE or RECORD_KEY. */
export function openSigningKey(named: RecordKey): SigningKey {
  assertKeyUse(named, "record");
  const { crv, kty, x, d } = membersOf(named);
  if (d === undefined) throw unusable(named.kid);
  try {
    return { kid: named.kid, key: createPrivateKey({ key: { crv, kty, x, d }, format: "jwk" }) };
  } catch {
    throw unusable(named.kid);
  }
}

/** The public halves by key id. Throws KEY_USE or RECORD_KEY, also when two keys share an id. */
export function openVerifyingKeys(keys: readonly RecordKey[]): ReadonlyMap<string, KeyObject> {
  const opened = new Map<string, KeyObject>();
  for (const named of keys) {
    assertKeyUse(named, "record");
    const { crv, kty, x } = membersOf(named);
    if (opened.has(named.kid)) throw unusable(named.kid);
    try {
      opened.set(named.kid, createPublicKey({ key: { crv, kty, x }, format: "jwk" }));
    } catch {
      throw unusable(named.kid);
    }
  }
  return opened;
}

function membersOf(named: RecordKey): { kty: "OKP"; crv: "Ed25519"; x: string; d?: string } {
  const { kty, crv, x, d } = named.jwk as Readonly<Record<string, unknown>>;
  if (kty !== "OKP" || crv !== "Ed25519" || typeof x !== "string") throw unusable(named.kid);
  return { kty, crv, x, ...(typeof d === "string" ? { d } : {}) };
}

/** The cause is left out on purpose: it may quote the key. */
function unusable(kid: string): WritError {
  return new WritError("RECORD_KEY", `Key ${JSON.stringify(kid)}.`);
}
