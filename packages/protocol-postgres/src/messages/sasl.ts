// SASLInitialResponse: String mechanism · Int32 length, -1 for none · data.  SASLResponse: data.
// Both carry a token, or proofs made from a password, and must never be logged.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

export interface SaslInitialResponse {
  readonly mechanism: string;
  /** Absent: the client waits for a challenge first. */
  readonly data: Buffer | undefined;
}

export function encodeSaslInitialResponse(mechanism: string, data?: string): Buffer {
  if (data === undefined) return frame(client.password, cstring(mechanism), int32(-1));
  const bytes = Buffer.from(data, "utf8");
  return frame(client.password, cstring(mechanism), int32(bytes.length), bytes);
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeSaslInitialResponse(body: Buffer): SaslInitialResponse {
  const reader = new ByteReader(body, "SASLInitialResponse");
  const mechanism = reader.cstring();
  const length = reader.int32();
  const data = length === -1 ? undefined : reader.slice(length);
  reader.end();
  return { mechanism, data };
}

export const encodeSaslResponse = (data: string): Buffer => frame(client.password, Buffer.from(data, "utf8"));
