// A private key file as `writ keys` writes it → a key that signs. It must never print what the file holds.
import { createPrivateKey, type JsonWebKey } from "node:crypto";
import { stat } from "node:fs/promises";
import { assertKeyUse, type KeyUse, parseSecretObject } from "@writ/contracts";
import { readText, unusable } from "./configuration-document.ts";

/** A key that signs: kept in memory only. */
export interface SigningKey {
  readonly kid: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

/** @throws WritError PROXY_CONFIGURATION, or KEY_USE when the key was made for another use. `where` names who asks. */
export async function loadKey(file: string, use: KeyUse, where: string): Promise<SigningKey> {
  const jwk = parseSecretObject(await readText(file).catch((error: Error) => Promise.reject(missing(where, error))));
  const kid = jwk?.["kid"];
  if (jwk === undefined || typeof kid !== "string" || !isPrivateEd25519(jwk)) {
    throw unusable([`${where}: ${file} is no private key. Name the ${use}.jwk that writ keys made.`]);
  }
  await assertPrivate(file, where);
  const key = { kid, jwk };
  assertKeyUse(key, use);
  return key;
}

/** As for credentials: who else can read a key can sign with it, and who can write it can put their own there. */
const othersBits = 0o007;
const groupWriteBit = 0o020;

async function assertPrivate(file: string, where: string): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform === "win32" || (mode & (othersBits | groupWriteBit)) === 0) return;
  throw unusable([
    `${where}: ${file} has mode ${(mode & 0o777).toString(8)}: others may read or change the key. Run chmod 600 on it.`,
  ]);
}

function missing(where: string, { message }: Error): Error {
  return unusable([`${where}: ${message.replace(/^The proxy's configuration is not usable\. /, "")}`]);
}

/** Asked at the start, so that a broken key is not found out at the first login. */
function isPrivateEd25519(jwk: Readonly<Record<string, unknown>>): boolean {
  try {
    return createPrivateKey({ key: jwk as JsonWebKey, format: "jwk" }).asymmetricKeyType === "ed25519";
  } catch {
    return false;
  }
}
