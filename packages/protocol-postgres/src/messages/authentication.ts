// Authentication…: Int32 code · rest by code. 0 Ok, 3 cleartext password, 5 MD5, 10 SASL mechanisms, 11 SASL continue,
// 12 final.
// Upstream only SASL is ever answered; clients get Ok, and inside TLS the cleartext request and OAUTHBEARER's steps.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

export type Authentication =
  | { readonly kind: "ok" }
  | { readonly kind: "sasl"; readonly mechanisms: readonly string[] }
  | { readonly kind: "sasl-continue" | "sasl-final"; readonly data: Buffer }
  | { readonly kind: "other"; readonly code: number };

export const encodeAuthenticationOk = (): Buffer => frame(server.authentication, int32(0));
export const encodeAuthenticationCleartextPassword = (): Buffer => frame(server.authentication, int32(3));

/** AuthenticationSASL: the mechanisms to choose from. */
export const encodeAuthenticationSasl = (...mechanisms: readonly string[]): Buffer =>
  frame(server.authentication, int32(10), ...mechanisms.map(cstring), cstring(""));

/** AuthenticationSASLContinue: a challenge, or an empty one that asks for what did not come with the mechanism. */
export const encodeAuthenticationSaslContinue = (challenge: string): Buffer =>
  frame(server.authentication, int32(11), Buffer.from(challenge, "utf8"));

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeAuthentication(body: Buffer): Authentication {
  const reader = new ByteReader(body, "Authentication");
  const code = reader.uint32();
  if (code === 0) {
    reader.end();
    return { kind: "ok" };
  }
  if (code === 10) return { kind: "sasl", mechanisms: decodeMechanisms(reader) };
  if (code === 11) return { kind: "sasl-continue", data: reader.slice(reader.left) };
  if (code === 12) return { kind: "sasl-final", data: reader.slice(reader.left) };
  return { kind: "other", code };
}

function decodeMechanisms(reader: ByteReader): string[] {
  const mechanisms: string[] = [];
  for (let name = reader.cstring(); name !== ""; name = reader.cstring()) mechanisms.push(name);
  reader.end();
  return mechanisms;
}
