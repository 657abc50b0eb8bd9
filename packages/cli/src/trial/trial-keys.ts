// Keys and a certificate that one trial process makes for itself and trusts alone. They are gone when it ends.
// The private halves must never be written to disk.
import { generateKey } from "@writ/bundle";
import type { KeyPair } from "../key-file.ts";

export interface TrialKeys {
  readonly bundle: KeyPair & { readonly publicJwk: Readonly<Record<string, unknown>> };
  readonly token: KeyPair;
  readonly record: KeyPair & { readonly publicJwk: Readonly<Record<string, unknown>> };
}

export async function makeTrialKeys(): Promise<TrialKeys> {
  const [bundle, token, record] = await Promise.all([
    generateKey("bundle"),
    generateKey("token"),
    generateKey("record"),
  ]);
  return { bundle: pair(bundle), token: pair(token), record: pair(record) };
}

function pair(key: Awaited<ReturnType<typeof generateKey>>) {
  return { kid: key.kid, jwk: { ...key.privateJwk }, publicJwk: { ...key.publicJwk } };
}
