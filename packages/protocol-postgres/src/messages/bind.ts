// Bind: String portal · String statement · Int16 n, n × Int16 parameter formats · Int16 n, n × (Int32 length or -1 ·
// value)
// · Int16 n, n × Int16 result formats.
import { WritError } from "@writ/contracts";
import { ByteReader } from "../wire/byte-reader.ts";
import { cstring, frame, int16, int32 } from "../wire/frame.ts";
import { client } from "./type-codes.ts";

export interface Bind {
  readonly portal: string;
  readonly statement: string;
  /** 0 text, 1 binary; none: all text; one: for all. */
  readonly formats: readonly number[];
  /** Values, not copied; null is SQL's NULL. */
  readonly values: readonly (Buffer | null)[];
  readonly resultFormats: readonly number[];
}

/** @throws WritError POSTGRES_PROTOCOL */
export function decodeBind(body: Buffer): Bind {
  const reader = new ByteReader(body, "Bind");
  const portal = reader.cstring();
  const statement = reader.cstring();
  const formats = decodeFormats(reader);
  const values: (Buffer | null)[] = [];
  for (let left = reader.uint16(); left > 0; left--) {
    const length = reader.int32();
    values.push(length === -1 ? null : reader.slice(length));
  }
  const resultFormats = decodeFormats(reader);
  reader.end();
  if (formats.length > 1 && formats.length !== values.length) {
    throw new WritError("POSTGRES_PROTOCOL", "Bind holds another number of formats than of values.");
  }
  return { portal, statement, formats, values, resultFormats };
}

function decodeFormats(reader: ByteReader): readonly number[] {
  const count = reader.uint16();
  if (count === 0) return none;
  const formats: number[] = [];
  while (formats.length < count) {
    const format = reader.int16();
    if (format !== 0 && format !== 1)
      throw new WritError("POSTGRES_PROTOCOL", `Bind holds the unknown format ${format}.`);
    formats.push(format);
  }
  return formats;
}

const none: readonly number[] = [];

/** Format of value `index`: 0 text, 1 binary. */
export function bindFormat(bind: Bind, index: number): number {
  return (bind.formats.length === 1 ? bind.formats[0] : bind.formats[index]) ?? 0;
}

export function encodeBind({ portal, statement, formats, values, resultFormats }: Bind): Buffer {
  const formatFields = (list: readonly number[]) => [int16(list.length), ...list.map((format) => int16(format))];
  const valueFields = values.flatMap((value) => (value === null ? [int32(-1)] : [int32(value.length), value]));
  return frame(
    client.bind,
    cstring(portal),
    cstring(statement),
    ...formatFields(formats),
    int16(values.length),
    ...valueFields,
    ...formatFields(resultFormats),
  );
}
