// NegotiateProtocolVersion: Int32 newest version spoken · Int32 count · names of the protocol options not known.
// PostgreSQL sends the whole version number, not the minor part alone: src/backend/tcop/backend_startup.c.
// What it holds comes from a peer: it must never be believed to be older or newer than what was asked for.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int32 } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

export function encodeNegotiateProtocolVersion(version: number, unknown: readonly string[]): Buffer {
  const names = unknown.map((name) => cstring(name));
  return frame(server.negotiateProtocolVersion, int32(version), int32(names.length), ...names);
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeNegotiateProtocolVersion(body: Buffer): { version: number; unknown: string[] } {
  const reader = new ByteReader(body, "NegotiateProtocolVersion");
  const version = reader.uint32();
  const count = reader.uint32();
  const unknown: string[] = [];
  while (unknown.length < count) unknown.push(reader.cstring());
  reader.end();
  return { version, unknown };
}
