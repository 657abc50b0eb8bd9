// The first packet of a connection, which has no type byte: start-up, request for TLS or GSS, or cancel.
// It must never be read past the length it announces.
//
// Int32 length (counting itself) · Int32 code · rest by code
import { WritError } from "@writ/contracts";
import { startupBytesMax } from "../limits.ts";
import { ByteReader } from "../wire/byte-reader.ts";
import { type CancelRequest, decodeCancelRequest } from "./cancel-request.ts";
import { decodeStartupMessage, type StartupMessage } from "./startup-message.ts";

/** src/include/libpq/pqcomm.h: CANCEL_REQUEST_CODE, NEGOTIATE_SSL_CODE, NEGOTIATE_GSS_CODE. */
const requestCodes = { cancel: 80_877_102, ssl: 80_877_103, gssenc: 80_877_104 } as const;

export type StartupPacket =
  | { readonly kind: "ssl-request" }
  | { readonly kind: "gssenc-request" }
  | CancelRequest
  | StartupMessage;

/**
 * Length of the packet that `bytes` begin with, or undefined while that is not known. @throws WritError
 * POSTGRES_PROTOCOL
 */
export function startupPacketBytes(bytes: Buffer): number | undefined {
  if (bytes.length < 4) return undefined;
  const length = bytes.readUInt32BE(0);
  if (length < 8 || length > startupBytesMax) {
    throw new WritError("POSTGRES_PROTOCOL", `A start-up packet cannot have length ${length}.`);
  }
  return length;
}

/** Decodes one whole start-up packet, length field included. @throws WritError POSTGRES_PROTOCOL */
export function decodeStartupPacket(packet: Buffer): StartupPacket {
  const reader = new ByteReader(packet, "The start-up packet");
  if (reader.uint32() !== packet.length) throw new WritError("POSTGRES_PROTOCOL", "A start-up packet was cut wrongly.");
  const code = reader.uint32();
  if (code === requestCodes.cancel) return decodeCancelRequest(reader);
  if (code === requestCodes.ssl || code === requestCodes.gssenc) {
    reader.end();
    return { kind: code === requestCodes.ssl ? "ssl-request" : "gssenc-request" };
  }
  return decodeStartupMessage(code, reader);
}
