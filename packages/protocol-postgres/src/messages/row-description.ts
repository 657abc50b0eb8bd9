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

/** Of a field behind its table and attribute: type OID, type size, type modifier, format. */
const restBytes = 4 + 2 + 4 + 2;

/**
 * Whether any field comes from a table and attribute of which `wanted` is true. Makes nothing: it is asked of every
 * result. @throws WritError POSTGRES_PROTOCOL
 */
export function hasOrigin(body: Buffer, wanted: (tableOid: number, attribute: number) => boolean): boolean {
  const reader = new ByteReader(body, "RowDescription");
  let found = false;
  for (let left = reader.uint16(); left > 0; left--) {
    reader.skipString();
    const tableOid = reader.uint32();
    if (wanted(tableOid, reader.int16())) found = true;
    reader.skip(restBytes);
  }
  reader.end();
  return found;
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
