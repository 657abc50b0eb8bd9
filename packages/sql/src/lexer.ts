// Splits plain text into PostgreSQL's tokens without asking WebAssembly, whose answer as JSON costs more than a parse.
// It reads a part of scan.l of which it is sure, in every major; anything else is for the real scanner, and it must
// never guess: what is hidden from records hangs on where literals end.
import { type Token, tokenTypes } from "./parser.ts";

const kinds = { none: 0, blank: 1, word: 2, digit: 3, self: 4, operator: 5, quote: 6, name: 7 } as const;

// Bytes by what they may begin. What is 0 is for the real scanner: $, backslash, controls and everything else.
const classes = new Uint8Array(256);
const classify = (characters: string, kind: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
};
classify(" \t\n\r\f", kinds.blank);
classify("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", kinds.word);
classify("0123456789", kinds.digit);
classify(",()[].;:", kinds.self);
classify("~!@#^&|`?+-*/%<>=", kinds.operator);
classify("'", kinds.quote);
classify('"', kinds.name);
classes.fill(kinds.word, 0x80);

const quote = 0x27;
const doubleQuote = 0x22;
const dash = 0x2d;
const slash = 0x2f;
const star = 0x2a;
const dot = 0x2e;

/** A token that reads its text when it is asked for. */
class LexedToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  // No private field of the language's: to make one costs more than the rest of the token.
  private readonly bytes: Buffer;

  constructor(bytes: Buffer, start: number, { end, type }: Found) {
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.type = type;
  }

  /** Any bare word: whether it is a keyword too is for who looks for one. */
  get keyword(): boolean {
    return this.type === bareWord;
  }

  get text(): string {
    return this.bytes.toString("utf8", this.start, this.end);
  }
}

const bareWord = -1;
const sign = -2;

/** The tokens of a text, comments left out; undefined when it holds what this lexer does not know. */
export function lexPlain(bytes: Buffer): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let before: number | undefined; // type of the token before
  for (let at = 0; at < bytes.length; ) {
    const kind = classes[bytes[at] ?? 0];
    if (kind === kinds.blank) {
      at += 1;
      continue;
    }
    const comment = commentEnd(bytes, at);
    if (comment !== undefined) {
      if (comment < 0) return undefined;
      at = comment;
      continue;
    }
    const found = tokenAt(bytes, at, kind ?? kinds.none);
    // 'a' and 'b' with a line's end between them are one literal.
    if (found === undefined || (found.type === tokenTypes.string && before === tokenTypes.string)) return undefined;
    tokens.push(new LexedToken(bytes, at, found));
    before = found.type;
    at = found.end;
  }
  return tokens;
}

interface Found {
  readonly end: number;
  readonly type: number;
}

function tokenAt(bytes: Buffer, at: number, kind: number): Found | undefined {
  switch (kind) {
    case kinds.word:
      return wordAt(bytes, at);
    case kinds.digit:
      return numberAt(bytes, at);
    case kinds.self:
      return selfAt(bytes, at);
    case kinds.operator:
      return operatorAt(bytes, at);
    case kinds.quote:
      return quotedAt(bytes, at, { mark: quote, type: tokenTypes.string });
    case kinds.name:
      return quotedAt(bytes, at, { mark: doubleQuote, type: tokenTypes.identifier });
    default:
      return undefined;
  }
}

/** Behind the comment that begins here; undefined when none does, -1 when it has no end or others in it. */
function commentEnd(bytes: Buffer, at: number): number | undefined {
  const byte = bytes[at];
  if (byte === dash && bytes[at + 1] === dash) {
    let end = at + 2;
    while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end += 1;
    return end;
  }
  if (byte !== slash || bytes[at + 1] !== star) return undefined;
  for (let end = at + 2; end + 1 < bytes.length; end += 1) {
    if (bytes[end] === star && bytes[end + 1] === slash) return end + 2;
    if (bytes[end] === slash && bytes[end + 1] === star) return -1;
  }
  return -1;
}

// E'', B'', X'', N'', U&'' and U&"" begin like words.
function wordAt(bytes: Buffer, at: number): Found | undefined {
  let end = at + 1;
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end] ?? 0;
    if (byte === 0x24) return undefined;
    const kind = classes[byte];
    if (kind !== kinds.word && kind !== kinds.digit) break;
  }
  const next = bytes[end];
  const begins = bytes[at] === 0x55 || bytes[at] === 0x75;
  const isUnicode = begins && end === at + 1 && next === 0x26;
  return next === quote || next === doubleQuote || isUnicode ? undefined : { end, type: bareWord };
}

const int4Max = "2147483647";

// Digits, and digits with a point between them. Exponents, other bases and junk behind a number are read otherwise by
// some majors.
function numberAt(bytes: Buffer, at: number): Found | undefined {
  let end = digitsEnd(bytes, at);
  let isInteger = true;
  if (bytes[end] === dot) {
    const behind = digitsEnd(bytes, end + 1);
    if (behind === end + 1) return undefined;
    end = behind;
    isInteger = false;
  }
  const next = bytes[end];
  const kind = classes[next ?? 0x20];
  if (kind === kinds.word || next === dot || next === 0x24) return undefined;
  return { end, type: isInteger && isInt4(bytes, at, end) ? tokenTypes.integer : tokenTypes.float };
}

function digitsEnd(bytes: Buffer, from: number): number {
  let end = from;
  while (end < bytes.length && classes[bytes[end] ?? 0] === kinds.digit) end += 1;
  return end;
}

function isInt4(bytes: Buffer, start: number, end: number): boolean {
  let at = start;
  while (at < end - 1 && bytes[at] === 0x30) at += 1;
  const digits = end - at;
  return digits < int4Max.length || (digits === int4Max.length && bytes.toString("latin1", at, end) <= int4Max);
}

// `::`, `:=` and `..` are tokens of their own; `.5` is a number.
function selfAt(bytes: Buffer, at: number): Found | undefined {
  const byte = bytes[at];
  const next = bytes[at + 1];
  if (byte === dot && (next === dot || classes[next ?? 0x20] === kinds.digit)) return undefined;
  const isPair = byte === 0x3a && (next === 0x3a || next === 0x3d);
  return { end: isPair ? at + 2 : at + 1, type: sign };
}

// With one of these in it an operator may end in + or - (scan.l).
const openOperators: ReadonlySet<number> = new Set([..."~!@#^&|`?%"].map((character) => character.charCodeAt(0)));

function operatorAt(bytes: Buffer, at: number): Found {
  let end = at + 1;
  let isOpen = openOperators.has(bytes[at] ?? 0);
  for (; end < bytes.length && classes[bytes[end] ?? 0] === kinds.operator; end += 1) {
    const byte = bytes[end] ?? 0;
    const next = bytes[end + 1];
    if ((byte === dash && next === dash) || (byte === slash && next === star)) break;
    isOpen ||= openOperators.has(byte);
  }
  while (!isOpen && end > at + 1 && (bytes[end - 1] === dash || bytes[end - 1] === 0x2b)) end -= 1;
  return { end, type: sign };
}

/** A literal or a quoted name; its mark is written twice to stand in it. */
function quotedAt(bytes: Buffer, at: number, { mark, type }: { mark: number; type: number }): Found | undefined {
  for (let end = bytes.indexOf(mark, at + 1); end !== -1; end = bytes.indexOf(mark, end + 2)) {
    if (bytes[end + 1] === mark) continue;
    return type === tokenTypes.identifier && end === at + 1 ? undefined : { end: end + 1, type };
  }
  return undefined;
}
