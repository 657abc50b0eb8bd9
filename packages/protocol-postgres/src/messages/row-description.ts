// RowDescription: Int16 count · per field: String name · Int32 table OID · Int16 attribute number · Int32 type OID ·
// Int16 type size · Int32 type modifier · Int16 format.
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int16, int32 } from "../wire/frame.ts";
import { server } from "./type-codes.ts";

export interface FieldDescription {
  readonly name: string;
  /** 0: not a column of a table. */
  readonly tableOid: number;
  readonly attribute: number;
  readonly typeOid: number;
  readonly typeSize: number;
  readonly typeModifier: number;
  readonly format: number;
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeRowDescription(body: Buffer): FieldDescription[] {
  const reader = new ByteReader(body, "RowDescription");
  const fields = Array.from({ length: reader.uint16() }, () => ({
    name: reader.cstring(),
    tableOid: reader.uint32(),
    attribute: reader.int16(),
    typeOid: reader.uint32(),
    typeSize: reader.int16(),
    typeModifier: reader.int32(),
    format: reader.int16(),
  }));
  reader.end();
  return fields;
}

export function encodeRowDescription(fields: readonly FieldDescription[]): Buffer {
  const parts = fields.flatMap((field) => [
    cstring(field.name),
    int32(field.tableOid),
    int16(field.attribute),
    int32(field.typeOid),
    int16(field.typeSize),
    int32(field.typeModifier),
    int16(field.format),
  ]);
  return frame(server.rowDescription, int16(fields.length), ...parts);
}
