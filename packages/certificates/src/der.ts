// Writes the few ASN.1 DER forms that a certificate is made of (ITU-T X.690). It must never be used to read.

/** One DER element: tag, length in the shortest form (X.690 10.1), content. */
export function element(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content.length), content]);
}

export const sequence = (...items: Uint8Array[]): Buffer => element(0x30, ...items);
export const set = (...items: Uint8Array[]): Buffer => element(0x31, ...items);
export const octets = (content: Uint8Array): Buffer => element(0x04, content);
export const text = (value: string): Buffer => element(0x0c, Buffer.from(value, "utf8"));
export const yes: Buffer = element(0x01, Buffer.from([0xff]));

/** A named bit list: trailing zero bits are not written (X.690 11.2.2). */
export const bits = (content: Uint8Array, unused = 0): Buffer => element(0x03, Buffer.from([unused]), content);

/** A non-negative integer, given as big-endian bytes. */
export function integer(bytes: Uint8Array): Buffer {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const short = bytes.subarray(start);
  const negative = (short[0] ?? 0) >= 0x80;
  return element(0x02, negative ? Buffer.from([0]) : Buffer.alloc(0), short);
}

/** An object identifier in dotted form, arcs below 2^21. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    if (arc >= 1 << 14) bytes.push(0x80 | (arc >> 14));
    if (arc >= 1 << 7) bytes.push(0x80 | ((arc >> 7) & 0x7f));
    bytes.push(arc & 0x7f);
  }
  return element(0x06, Buffer.from(bytes));
}

/** GeneralizedTime, whole seconds, UTC. */
export function time(instantMs: number): Buffer {
  const digits = new Date(instantMs).toISOString().replace(/[-:T]/g, "").slice(0, 14);
  return element(0x18, Buffer.from(`${digits}Z`, "latin1"));
}

function lengthOf(bytes: number): Buffer {
  if (bytes < 0x80) return Buffer.from([bytes]);
  const long: number[] = [];
  for (let rest = bytes; rest > 0; rest >>>= 8) long.unshift(rest & 0xff);
  return Buffer.from([0x80 | long.length, ...long]);
}
