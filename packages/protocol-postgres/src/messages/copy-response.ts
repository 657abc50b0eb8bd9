// CopyInResponse and CopyOutResponse: Int8 overall format (0 text, 1 binary) · Int16 columns · a format each, Int16.
import { WritError } from "@writ/contracts";
import { ByteReader } from "../wire/byte-reader.ts";
import { frame, int16 } from "../wire/frame.ts";

export interface CopyResponse {
  readonly binary: boolean;
  readonly formats: readonly number[];
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeCopyResponse(body: Buffer): CopyResponse {
  const reader = new ByteReader(body, "A message that begins COPY");
  const overall = reader.uint8();
  if (overall > 1) throw new WritError("POSTGRES_PROTOCOL", `COPY began in the format ${overall}.`);
  const formats = Array.from({ length: reader.uint16() }, () => reader.int16());
  reader.end();
  return { binary: overall === 1, formats };
}

export function encodeCopyResponse(type: number, { binary, formats }: CopyResponse): Buffer {
  return frame(type, Buffer.of(binary ? 1 : 0), int16(formats.length), ...formats.map(int16));
}
