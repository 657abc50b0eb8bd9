// Guesses from the bytes alone how deep a statement's tree may be, so that a long chain of operators never reaches the
// parser: it would overflow the parser's stack and cost an instance. A guard for the parser's sake; it must never be
// taken for a reading of the statement, and a wrong guess costs no more than that instance.
import { chainTokensMax, shortStatementBytes } from "./limits.ts";

/** Whether the tree may be deeper than the parser bears. Linear in the bytes. */
export function mayOverflow(bytes: Uint8Array): boolean {
  if (bytes.length <= shortStatementBytes) {
    return false;
  }
  const levels: Level[] = [{ run: 0, chain: 0 }];
  let open = 0; // sum of all levels
  for (let at = 0; at < bytes.length; ) {
    const end = tokenEnd(bytes, at);
    const level = levels.at(-1) ?? { run: 0, chain: 0 };
    const before = level.run + level.chain;
    const word = note(level, bytes, { start: at, end });
    open += level.run + level.chain - before;
    if (open > chainTokensMax) {
      return true;
    }
    const byte = bytes[at];
    if (byte === 0x28 || byte === 0x5b || word === "case") {
      levels.push({ run: 0, chain: 0 });
    } else if ((byte === 0x29 || byte === 0x5d || word === "end") && levels.length > 1) {
      open -= level.run + level.chain;
      levels.pop();
    }
    at = end;
  }
  return false;
}

interface Level {
  /** Tokens since the last comma or separator: operators nest to the left. */
  run: number;
  /** Joins and set operations of this level, which nest too. */
  chain: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const isWord = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  (byte >= 0x61 && byte <= 0x7a) ||
  byte === 0x5f ||
  byte >= 0x80;

// What lies between them nests by itself: operands of AND and OR, branches of CASE.
const separators: ReadonlySet<string> = new Set(["and", "or", "when", "then", "else"]);

/** Counts a token in; gives its word in lower case when it is a short one. */
function note(level: Level, bytes: Uint8Array, { start, end }: Span): string {
  const byte = bytes[start] ?? 0;
  if (byte === 0x2c || byte === 0x3b) {
    level.run = 0;
    level.chain = byte === 0x3b ? 0 : level.chain;
    return "";
  }
  if (byte <= 0x20) {
    return "";
  }
  const word =
    isWord(byte) && end - start <= 9 ? Buffer.from(bytes.subarray(start, end)).toString("latin1").toLowerCase() : "";
  if (separators.has(word)) {
    level.run = 0;
  } else {
    level.run += 1;
    level.chain += word === "join" || word === "union" || word === "intersect" || word === "except" ? 1 : 0;
  }
  return word;
}

/** Where the token at `start` ends; strings and comments are one token each. */
function tokenEnd(bytes: Uint8Array, start: number): number {
  const byte = bytes[start] ?? 0;
  const next = bytes[start + 1] ?? 0;
  if (byte === 0x27 || byte === 0x22) {
    return after(bytes, byte, start + 1);
  }
  if (byte === 0x2d && next === 0x2d) {
    return after(bytes, 0x0a, start + 2);
  }
  if (!isWord(byte)) {
    return start + 1;
  }
  let end = start + 1;
  while (end < bytes.length && isWord(bytes[end] ?? 0)) {
    end += 1;
  }
  return end;
}

function after(bytes: Uint8Array, byte: number, from: number): number {
  const found = bytes.indexOf(byte, from);
  return found === -1 ? bytes.length : found + 1;
}
