// Lays out whole messages: type, length, fields. The only place that writes a length.
// It must never write a length that differs from the bytes that follow.

/** One message of `type` (0: none, as in start-up packets) around the fields of its body. */
export function frame(type: number, ...fields: readonly Uint8Array[]): Buffer {
  let length = 4;
  for (const field of fields) length += field.length;
  const head = type === 0 ? 0 : 1;
  const bytes = Buffer.allocUnsafe(head + length);
  if (head === 1) bytes[0] = type;
  bytes.writeUInt32BE(length, head);
  let position = head + 4;
  for (const field of fields) {
    bytes.set(field, position);
    position += field.length;
  }
  return bytes;
}

/** A NUL-ended string. A NUL inside would end it early, so it is taken out: texts of ours only, never a statement. */
export function cstring(text: string): Buffer {
  return Buffer.from(`${text.replaceAll("\0", "")}\0`, "utf8");
}

export function int32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
}

export function int16(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(2);
  bytes.writeUInt16BE(value & 0xffff);
  return bytes;
}
