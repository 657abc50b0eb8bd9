// A private key file as `writ keys` writes it → a key that signs. It must never print what the file holds.
import { createPrivateKey, type JsonWebKey } from "node:crypto";
import { assertKeyUse, type KeyUse } from "@writ/contracts";
import { readText, unusable } from "./configuration-document.ts";

/** A key that signs: kept in memory only. */
export interface SigningKey {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

/** @throws WritError PROXY_CONFIGURATION, or KEY_USE when the key was made for another use. `where` names who asks. */
export async function loadKey(file: string, use: KeyUse, where: string): Promise<SigningKey> {
  const jwk = parseObject(await readText(file).catch((error: Error) => Promise.reject(missing(where, error))));
  const kid = jwk?.["kid"];
  if (jwk === undefined || typeof kid !== "string" || !isPrivateEd25519(jwk)) {
    throw unusable([`${where}: ${file} is no private key. Name the ${use}.jwk that writ keys made.`]);
  }
  const key = { kid, jwk };
  assertKeyUse(key, use);
  return key;
}

function missing(where: string, { message }: Error): Error {
  return unusable([`${where}: ${message.replace(/^The proxy's configuration is not usable\. /, "")}`]);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // JSON's own message quotes the text, which may be half of a key.
    return undefined;
  }
}

/** Asked at the start, so that a broken key is not found out at the first login. */
function isPrivateEd25519(jwk: Readonly<Record<string, unknown>>): boolean {
  try {
    return createPrivateKey({ key: jwk as JsonWebKey, format: "jwk" }).asymmetricKeyType === "ed25519";
  } catch {
    return false;
  }
}
