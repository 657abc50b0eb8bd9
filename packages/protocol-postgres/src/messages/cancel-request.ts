// CancelRequest: Int32 80877102 · Int32 process id · secret key (4 bytes in protocol 3.0, up to 256 in 3.2).
// The key is a secret: it must never be logged.
import type { ByteReader } from "../wire/byte-reader.ts";
import { frame, int32 } from "../wire/frame.ts";
import { assertKeyLength } from "./backend-key-data.ts";

const codeOfCancel = 80_877_102;

export interface CancelRequest {
  readonly kind: "cancel-request";
  readonly processId: number;
  readonly key: Buffer;
}

export function decodeCancelRequest(reader: ByteReader): CancelRequest {
  const processId = reader.uint32();
  const key = reader.slice(reader.left);
  assertKeyLength(key);
  return { kind: "cancel-request", processId, key };
}

export function encodeCancelRequest(processId: number, key: Buffer): Buffer {
  return frame(0, int32(codeOfCancel), int32(processId), key);
}
