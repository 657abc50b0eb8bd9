// Parse: String statement name · String text · Int16 count · Int32 type OIDs.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int16, int32 } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

const nul = Buffer.alloc(1);

export interface Parse {
  readonly name: string;
  /** Not copied. */
  readonly text: Buffer;
  readonly parameterTypes: readonly number[];
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeParse(body: Buffer): Parse {
  const reader = new ByteReader(body, "Parse");
  const name = reader.cstring();
  const text = reader.cstringBytes();
  const parameterTypes = Array.from({ length: reader.uint16() }, () => reader.uint32());
  reader.end();
  return { name, text, parameterTypes };
}

export function encodeParse({ name, text, parameterTypes }: Parse): Buffer {
  const types = parameterTypes.map((type) => int32(type));
  return frame(client.parse, cstring(name), text, nul, int16(types.length), ...types);
}
