// DataRow: Int16 count · per column Int32 length or -1 · value.
// Rows of a client's statement pass undecoded; only our own catalog queries and recorded rows come here.
import { ByteReader } from "../wire/byte-reader.ts";
import { frame, int16, int32 } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

/** Values, not copied. @throws WritError POSTGRES_PROTOCOL */
export function decodeDataRow(body: Buffer): (Buffer | null)[] {
  const reader = new ByteReader(body, "DataRow");
  const values = Array.from({ length: reader.uint16() }, () => {
    const length = reader.int32();
    return length === -1 ? null : reader.slice(length);
  });
  reader.end();
  return values;
}

export function encodeDataRow(values: readonly (Buffer | null)[]): Buffer {
  const parts = values.flatMap((value) => (value === null ? [int32(-1)] : [int32(value.length), value]));
  return frame(server.dataRow, int16(values.length), ...parts);
}
