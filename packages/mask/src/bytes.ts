// Sets of bytes, and what may stand beside a value. ASCII only: a byte of a longer character is never in a set, so that
// no character is ever cut.

export type ByteSet = Uint8Array;

/** A set from characters and ranges: `byteSet("a-z", "_")`. */
export function byteSet(...parts: readonly string[]): ByteSet {
  const set = new Uint8Array(256);
  for (const part of parts) {
    const isRange = part.length === 3 && part[1] === "-";
    const first = part.charCodeAt(0);
    const last = isRange ? part.charCodeAt(2) : first;
    if (!isRange && part.length !== 1) for (const character of part) set[character.charCodeAt(0)] = 1;
    else set.fill(1, first, last + 1);
  }
  return set;
}

export const digits = byteSet("0-9");
export const letters = byteSet("A-Z", "a-z");
export const wordBytes = byteSet("A-Z", "a-z", "0-9");
/** Of an escape as JSON and COPY write it: a backslash, one of these. */
export const escapeLetters = byteSet("bfnrtv");

export const backslash = 0x5c;
export const dash = 0x2d;
export const space = 0x20;
export const quote = 0x22;
export const star = 0x2a;
export const dot = 0x2e;

/**
 * Whether the byte at `at` belongs to an escape and not to the text: the `n` of `\n`, the hex digits of `\u00e9`.
 * `low`: nothing before it may be looked at.
 */
export function isEscaped(bytes: Uint8Array, low: number, at: number): boolean {
  if (at > low && bytes[at - 1] === backslash && (escapeLetters[bytes[at] ?? 0] === 1 || bytes[at] === 0x75)) {
    return true;
  }
  for (let back = 1; back <= 4 && at - back > low; back++) {
    if (bytes[at - back] === 0x75 && bytes[at - back - 1] === backslash) return true;
  }
  return false;
}

/** Whether a value may begin at `at`: nothing that would be part of the same word stands before it. */
export function beginsWord(bytes: Uint8Array, low: number, at: number): boolean {
  return at <= low || wordBytes[bytes[at - 1] ?? 0] === 0 || isEscaped(bytes, low, at - 1);
}
