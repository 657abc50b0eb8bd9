// Where the members of one object lie in canonical JSON: found by their brackets and quotes, nothing unfolded. It must
// never take a text in which another reader could find other members.
import { WritError } from "@writ/contracts";

/** Offsets in bytes; `to` is right behind. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const open = { curly: 0x7b, square: 0x5b } as const;
const close = { curly: 0x7d, square: 0x5d } as const;

/** A member of an object: its key, and where its value lies. */
export interface Member {
  readonly key: string;
  readonly value: Span;
}

/** Key → where its value lies, as eachMember finds them. Throws DECISION_DATA. */
export function membersOf(bytes: Uint8Array, span: Span): ReadonlyMap<string, Span> {
  const members = new Map<string, Span>();
  for (const { key, value } of eachMember(bytes, span)) members.set(key, value);
  return members;
}

/**
 * One member after another. Keys must be sorted, each once, spelt in the one way, and nothing may stand between the
 * parts.
 * Values are not checked beyond their brackets and quotes: whoever uses one parses it. Throws DECISION_DATA.
 */
export function* eachMember(bytes: Uint8Array, { from, to }: Span): Generator<Member, void> {
  if (bytes[from] !== open.curly || bytes[to - 1] !== close.curly) throw malformed("an object");
  let at = from + 1;
  let before: string | undefined;
  while (at < to - 1) {
    const key = keyAt(bytes, at);
    if (before !== undefined && key.text <= before) throw malformed(`keys in their order, each once: ${key.text}`);
    if (bytes[key.to] !== colon) throw malformed("a colon");
    const value = { from: key.to + 1, to: endOfValue(bytes, key.to + 1, to - 1) };
    yield { key: key.text, value };
    before = key.text;
    at = value.to;
    if (at === to - 1) return;
    if (bytes[at] !== comma || at + 1 === to - 1) throw malformed("a comma between two members");
    at += 1;
  }
}

/** A key, its escapes undone; each key has one spelling only, so that no two readers find two different ones. */
function keyAt(bytes: Uint8Array, at: number): { text: string; to: number } {
  if (bytes[at] !== quote) throw malformed("a key");
  const to = endOfText(bytes, at, bytes.length) + 1;
  const written = Buffer.from(bytes.buffer, bytes.byteOffset + at, to - at).toString("utf8");
  if (!written.includes("\\")) return { text: written.slice(1, -1), to };
  const text = textOf(written);
  if (text === undefined || JSON.stringify(text) !== written) throw malformed("a key in its one spelling");
  return { text, to };
}

function textOf(written: string): string | undefined {
  try {
    const text: unknown = JSON.parse(written);
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Right behind the value that starts at `from`: at the first comma, or the end, outside of all brackets and quotes. */
function endOfValue(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  let at = from;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === quote) at = endOfText(bytes, at, end);
    else if (byte === open.curly || byte === open.square) depth += 1;
    else if (byte === close.curly || byte === close.square) depth -= 1;
    else if (byte === comma && depth === 0) break;
    if (depth < 0) throw malformed("an opening bracket for each closing one");
  }
  if (depth !== 0 || at > end || at === from) throw malformed("a whole value");
  return at;
}

/** Where the closing quote stands. */
function endOfText(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (bytes[at] === quote) return at;
    if (bytes[at] === backslash) at += 1;
  }
  throw malformed("a closing quote");
}

function malformed(wanted: string): WritError {
  return new WritError("DECISION_DATA", `It is not in canonical form: ${wanted} was expected.`);
}
