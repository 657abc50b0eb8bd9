// Cuts byte strings, so that a decoder meets every boundary a network can make. It must never change a byte.

/** The pieces of `bytes` between the given offsets; offsets outside are left out, equal ones make empty pieces. */
export function splitAt(bytes: Uint8Array, offsets: readonly number[]): Uint8Array[] {
  const inside = offsets.filter((offset) => offset >= 0 && offset <= bytes.length).sort((a, b) => a - b);
  const edges = [0, ...inside, bytes.length];
  return edges.slice(1).map((end, at) => bytes.subarray(edges[at], end));
}

/** Every way to cut `bytes` into two pieces, then the way that delivers it byte by byte. */
export function* everySplit(bytes: Uint8Array): Generator<Uint8Array[]> {
  for (let offset = 0; offset <= bytes.length; offset += 1) yield splitAt(bytes, [offset]);
  yield Array.from(bytes, (byte) => Uint8Array.of(byte));
}

/** Every proper beginning of `bytes`: what a peer that dies has sent. */
export function* everyTruncation(bytes: Uint8Array): Generator<Uint8Array> {
  for (let length = 0; length < bytes.length; length += 1) yield bytes.subarray(0, length);
}
