// Keys as a workflow or a file gives them: texts of JSON. It must never show what it was given, nor take a private key
// where a public one belongs.
import type { NamedKey, TrustedKey } from "@writ/bundle";
import { assertKeyUse, WritError } from "@writ/contracts";
import { keysCharactersMax } from "./limits.ts";

/**
 * Public bundle keys: one JWK as `writ keys` writes it, a list of them, a JWK set (RFC 7517 §5), or `bundle.keys` of
 * proxy.yaml as JSON. Throws PUBLISH_KEYS or KEY_USE.
 */
export function parsePublicKeys(text: string): TrustedKey[] {
  const value = parseJson(text, "The public keys");
  const listed = isObject(value) && Array.isArray(value["keys"]) ? value["keys"] : value;
  const keys = (Array.isArray(listed) ? (listed as unknown[]) : [listed]).map(trustedKeyOf);
  if (keys.length === 0) throw wrong("There is no public key.");
  if (new Set(keys.map(({ kid }) => kid)).size < keys.length) throw wrong("Two public keys have one kid.");
  return keys;
}

/** The private half of a bundle key, as `writ keys` writes it. Throws PUBLISH_KEYS or KEY_USE. */
export function parsePrivateKey(text: string): NamedKey {
  const jwk = parseJson(text, "The private key");
  if (!isObject(jwk) || typeof jwk["kid"] !== "string") throw wrong("The private key is no JWK with a kid.");
  const key = { kid: jwk["kid"], jwk };
  assertKeyUse(key, "bundle");
  if (typeof jwk["d"] !== "string") throw wrong("The private key has no private half.");
  return key;
}

/** The public half of a key that signs, so that a signer trusts itself. */
export function publicHalf({ kid, jwk }: NamedKey): TrustedKey {
  const { d: _, ...rest } = jwk as Readonly<Record<string, unknown>>;
  return { kid, jwk: rest };
}

function trustedKeyOf(value: unknown): TrustedKey {
  if (!isObject(value)) throw wrong("A public key is no JWK.");
  const jwk = isObject(value["jwk"]) ? value["jwk"] : value;
  const kid = value["kid"] ?? jwk["kid"];
  if (typeof kid !== "string") throw wrong("A public key has no kid.");
  if (jwk["d"] !== undefined)
    throw wrong("A private key stands where public ones belong: make a new pair, this one is known.");
  const notAfter = value["notAfter"];
  assertKeyUse({ kid, jwk }, "bundle");
  return typeof notAfter === "string" ? { kid, jwk, notAfter } : { kid, jwk };
}

/** JSON's own message quotes the text, which may be half of a key: it is not passed on. */
function parseJson(text: string, what: string): unknown {
  if (text.length > keysCharactersMax) throw wrong(`${what} are too long.`);
  try {
    return JSON.parse(text);
  } catch {
    throw wrong(`${what}: no JSON.`);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(detail: string): WritError {
  return new WritError("PUBLISH_KEYS", detail);
}
