// Close: Byte1 'S' (statement) or 'P' (portal) · String name.
import { frame } from "../wire/frame.ts";
import { decodeTarget, type Target, targetFields } from "./describe.ts";
import { client } from "./type-codes.ts";

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeClose(body: Buffer): Target {
  return decodeTarget(body, "Close");
}

export function encodeClose(target: Target): Buffer {
  return frame(client.close, ...targetFields(target));
}
