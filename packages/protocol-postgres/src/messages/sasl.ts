// SASLInitialResponse: String mechanism · Int32 length · data.  SASLResponse: data.
// Both carry proofs made from a password and must never be logged.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

export function encodeSaslInitialResponse(mechanism: string, data: string): Buffer {
  const bytes = Buffer.from(data, "utf8");
  return frame(client.password, cstring(mechanism), int32(bytes.length), bytes);
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeSaslInitialResponse(body: Buffer): { mechanism: string; data: Buffer } {
  const reader = new ByteReader(body, "SASLInitialResponse");
  const mechanism = reader.cstring();
  const data = reader.slice(reader.int32());
  reader.end();
  return { mechanism, data };
}

export const encodeSaslResponse = (data: string): Buffer => frame(client.password, Buffer.from(data, "utf8"));
