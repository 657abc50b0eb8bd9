// ParameterStatus: String name · String value. Comes at login and whenever a reported setting changes.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeParameterStatus(body: Buffer): { name: string; value: string } {
  const reader = new ByteReader(body, "ParameterStatus");
  const name = reader.cstring();
  const value = reader.cstring();
  reader.end();
  return { name, value };
}

export const encodeParameterStatus = (name: string, value: string): Buffer =>
  frame(server.parameterStatus, cstring(name), cstring(value));
