// Describe: Byte1 'S' (statement) or 'P' (portal) · String name.  Close has the same body.
import { WritError } from "@writ/contracts";
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

export interface Target {
  readonly kind: "statement" | "portal";
  readonly name: string;
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeDescribe(body: Buffer): Target {
  return decodeTarget(body, "Describe");
}

export function encodeDescribe(target: Target): Buffer {
  return frame(client.describe, ...targetFields(target));
}

/** The body that Describe and Close share. */
export function decodeTarget(body: Buffer, what: string): Target {
  const reader = new ByteReader(body, what);
  const kind = reader.uint8();
  const name = reader.cstring();
  reader.end();
  if (kind === 0x53) return { kind: "statement", name };
  if (kind === 0x50) return { kind: "portal", name };
  throw new WritError("POSTGRES_PROTOCOL", `${what} is about neither a statement nor a portal.`);
}

export function targetFields({ kind, name }: Target): Buffer[] {
  return [Buffer.from(kind === "statement" ? "S" : "P"), cstring(name)];
}
