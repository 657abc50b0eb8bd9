// Values as PostgreSQL's send functions lay them out (arrayfuncs.c, rowtypes.c, jsonb.c, copyto.c), for tests.
export const secrets = ["ann@example.com", "4111 1111 1111 1111", "123-45-6789", "DE89370400440532013000"] as const;

export const oid = {
  text: 25,
  int8: 20,
  json: 114,
  jsonb: 3802,
  textArray: 1009,
  record: 2249,
  unknown: 90_000,
} as const;

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function element(value: Buffer | null): Buffer {
  return value === null ? int32(-1) : Buffer.concat([int32(value.length), value]);
}

export function array(elementOid: number, values: readonly (Buffer | null)[]): Buffer {
  const head = [int32(1), int32(values.includes(null) ? 1 : 0), int32(elementOid), int32(values.length), int32(1)];
  return Buffer.concat([...head, ...values.map(element)]);
}

export function record(fields: readonly (readonly [oid: number, value: Buffer | null])[]): Buffer {
  return Buffer.concat([
    int32(fields.length),
    ...fields.map(([type, value]) => Buffer.concat([int32(type), element(value)])),
  ]);
}

export function jsonb(text: string): Buffer {
  return Buffer.concat([Buffer.of(1), Buffer.from(text)]);
}

const preface = Buffer.concat([Buffer.from("PGCOPY\n\u00ff\r\n\0", "latin1"), int32(0), int32(0)]);

/** A binary COPY, its rows apart: the signature is of the first, the trailer is the last. */
export function copyTuples(rows: readonly (readonly (Buffer | null)[])[]): Buffer[] {
  const tuples = rows.map((fields, at) => {
    const count = Buffer.from([fields.length >> 8, fields.length & 255]);
    return Buffer.concat([at === 0 ? preface : Buffer.alloc(0), count, ...fields.map(element)]);
  });
  return [...tuples, Buffer.of(255, 255)];
}
