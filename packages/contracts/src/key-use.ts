// What a key may be used for, written into the key itself. A key of one use must never serve another: who can sign
// tokens could otherwise sign bundles. bundle, identity and record ask here, since they may not import each other.
import { WritError } from "./errors.ts";

export const keyUses = ["bundle", "token", "record", "break-glass"] as const;
export type KeyUse = (typeof keyUses)[number];

const shown: Readonly<Record<KeyUse, string>> = {
  bundle: "bundles",
  token: "tokens",
  record: "records",
  "break-glass": "break-glass bundles",
};

/** The member of a JWK that names its use; `writ keys` writes it, in the private and in the public half. */
export const keyUseMember = "writ_use";

/**
 * Throws KEY_USE unless the JWK says that it is for this use. A key without the mark is refused as well.
 * Only the key's id and its use are in the error, never key material.
 */
export function assertKeyUse(key: { readonly jwk: object; readonly kid: string }, use: KeyUse): void {
  const marked: unknown = Object.hasOwn(key.jwk, keyUseMember) ? Reflect.get(key.jwk, keyUseMember) : undefined;
  if (marked === use) return;
  const found = keyUses.find((known) => known === marked);
  const made = found === undefined ? "no known use" : shown[found];
  throw new WritError("KEY_USE", `Key ${JSON.stringify(key.kid)} is for ${made}, not for ${shown[use]}.`);
}
