// BackendKeyData: Int32 process id · secret key (4 bytes in protocol 3.0, up to 256 in 3.2; PostgreSQL 18 makes 32).
// The key is a secret: never logged.
// The server's own must never reach a client: clients get one of ours.
import { WritError } from "@writ/contracts";
import { cancelKeyBytesMax, cancelKeyBytesMin } from "../limits.ts";
import { ByteReader } from "../wire/byte-reader.ts";
import { frame, int32 } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

export interface CancelKey {
  readonly processId: number;
  readonly key: Buffer;
}

/** The key is copied. @throws WritError POSTGRES_PROTOCOL */
export function decodeBackendKeyData(body: Buffer): CancelKey {
  const reader = new ByteReader(body, "BackendKeyData");
  const processId = reader.uint32();
  const key = Buffer.from(reader.slice(reader.left));
  assertKeyLength(key);
  return { processId, key };
}

/** @throws WritError POSTGRES_PROTOCOL */
export function assertKeyLength({ length }: Buffer): void {
  if (length >= cancelKeyBytesMin && length <= cancelKeyBytesMax) return;
  throw new WritError("POSTGRES_PROTOCOL", `A cancel key cannot have ${length} bytes.`);
}

export const encodeBackendKeyData = ({ processId, key }: CancelKey): Buffer =>
  frame(server.backendKeyData, int32(processId), key);
