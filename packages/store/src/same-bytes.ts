// Whether two public byte strings are the same. It must never compare secrets: it stops at the first difference.

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return Buffer.compare(left, right) === 0;
}
