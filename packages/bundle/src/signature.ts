// The signature of a bundle: found, and verified with a pinned key. Nothing of the bundle but this file is parsed
// before it has been verified, and the token must never choose its own key or algorithm.
import { WritError } from "@writ/contracts";
import { compactVerify, decodeProtectedHeader } from "jose";
import { canonicalJson, isCanonical } from "./canonical.ts";
import { parseObject } from "./claims.ts";
import { type NamedKey, type SigningUse, verifyingKey } from "./key.ts";
import { limits } from "./limits.ts";
import { shown } from "./shown.ts";

/** A pinned key. `notAfter` is a date (its whole day counts, UTC) or an instant such as 2027-12-31T12:00:00Z. */
export interface TrustedKey extends NamedKey {
  readonly notAfter?: string;
}

/**
 * The one JWS of `.signatures.json`. Throws BUNDLE_UNSIGNED, BUNDLE_SIGNATURE, BUNDLE_OVERSIZED or BUNDLE_MALFORMED.
 */
export function onlySignature(file: Uint8Array | undefined): string {
  if (file === undefined) throw new WritError("BUNDLE_UNSIGNED", "There is no .signatures.json.");
  if (file.length > limits.signatureBytesMax) {
    throw new WritError("BUNDLE_OVERSIZED", `.signatures.json has ${file.length} bytes.`);
  }
  const { signatures } = parseObject(file, "The signatures");
  if (!Array.isArray(signatures)) throw new WritError("BUNDLE_MALFORMED", "There is no list of signatures.");
  if (signatures.length === 0) throw new WritError("BUNDLE_UNSIGNED", "The list of signatures is empty.");
  if (signatures.length > 1) {
    throw new WritError("BUNDLE_SIGNATURE", `There are ${signatures.length} signatures, where one must be.`);
  }
  const jws: unknown = signatures[0];
  // The bytes must be the ones that Writ writes, so that no second member and no repeated one hides in them.
  const asWritten = isCanonical(file) && canonicalJson({ signatures: [jws] }).length === file.length;
  if (typeof jws !== "string" || !asWritten) {
    throw new WritError("BUNDLE_MALFORMED", ".signatures.json holds more than one signature's text.");
  }
  return jws;
}

/**
 * Verifies the JWS (RFC 7515) with the pinned key that it names and returns its payload with the key's id.
 * Throws BUNDLE_SIGNATURE, BUNDLE_KEY, BUNDLE_KEY_EXPIRED or KEY_USE.
 */
export async function verifySignature(
  jws: string,
  { keys, use }: { readonly keys: readonly TrustedKey[]; readonly use: SigningUse },
  nowSeconds: number,
): Promise<{ payload: Uint8Array; kid: string }> {
  const header = parseHeader(jws);
  const pinned = pinnedKey(header.kid, keys);
  const { key, algorithm } = await verifyingKey(pinned, use);
  if (header.alg !== algorithm) {
    const detail = `It claims the algorithm ${shown(header.alg)}; the pinned key is for ${algorithm}.`;
    throw new WritError("BUNDLE_SIGNATURE", detail);
  }
  assertStillTrusted(pinned, nowSeconds);
  try {
    return { payload: (await compactVerify(jws, key, { algorithms: [algorithm] })).payload, kid: pinned.kid };
  } catch {
    throw new WritError("BUNDLE_SIGNATURE", `It was not made with key ${shown(pinned.kid)}.`);
  }
}

/** RFC 7515 §4: the header must hold `alg` and `kid`, and nothing else (no `crit`, `jwk`, `jku`, `b64` …). */
function parseHeader(jws: string): { alg: string; kid: string } {
  if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(jws)) {
    throw new WritError("BUNDLE_SIGNATURE", "It is no compact JWS.");
  }
  let header: Readonly<Record<string, unknown>>;
  try {
    header = { ...decodeProtectedHeader(jws) };
  } catch {
    throw new WritError("BUNDLE_SIGNATURE", "Its header cannot be read.");
  }
  const { alg, kid } = header;
  if (typeof alg !== "string" || typeof kid !== "string" || Object.keys(header).length !== 2) {
    throw new WritError("BUNDLE_SIGNATURE", "Its header must hold an algorithm and a key id, and nothing else.");
  }
  return { alg, kid };
}

function pinnedKey(kid: string, keys: readonly TrustedKey[]): TrustedKey {
  const found = keys.filter((key) => key.kid === kid);
  const [only] = found;
  if (only === undefined) throw new WritError("BUNDLE_KEY", `No pinned key has the id ${shown(kid)}.`);
  if (found.length > 1) throw new WritError("BUNDLE_KEY", `Two pinned keys have the id ${shown(kid)}.`);
  return only;
}

function assertStillTrusted(key: TrustedKey, nowSeconds: number): void {
  if (key.notAfter === undefined) return;
  const lastSecond = lastSecondOf(key.notAfter);
  if (lastSecond === undefined) {
    throw new WritError("BUNDLE_KEY", `The notAfter of key ${shown(key.kid)} is neither a date nor an instant in UTC.`);
  }
  if (nowSeconds > lastSecond) {
    throw new WritError("BUNDLE_KEY_EXPIRED", `Key ${shown(key.kid)} was trusted until ${key.notAfter}.`);
  }
}

/** In seconds; a date means the end of that day. Undefined for anything else, such as the 30th of February. */
function lastSecondOf(notAfter: string): number | undefined {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(notAfter) ? `${notAfter}T23:59:59Z` : notAfter;
  const milliseconds = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (!Number.isFinite(milliseconds)) return undefined;
  // Date.parse takes days that a month has not, and moves them on.
  return new Date(milliseconds).toISOString().startsWith(instant.slice(0, -1)) ? milliseconds / 1000 : undefined;
}
