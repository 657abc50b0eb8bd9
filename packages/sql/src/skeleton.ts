// The skeleton of a text: all of it but its literals, each replaced by a mark of its kind. Two texts of one skeleton
// have the same tokens but for literals of the same kinds. The scanner knows a safe subset of PostgreSQL's scan.l only;
// anything else has no skeleton, and it must never guess: a wrong one would let a statement pass as another.
import { skeletonCharactersMax, skeletonLiteralsMax } from "./limits.ts";

/** Where literals stand. Characters, which are bytes: the text is ASCII. Ordered. */
export interface LiteralPlaces {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export interface Skeleton extends LiteralPlaces {
  /** The text with marks for literals: equal for texts that differ in literals of the same kinds only. */
  readonly key: string;
}

/** Marks are control characters: a text that holds one has no skeleton. */
export const literalMarks = {
  zero: "\u0001",
  /** 1 to 2147483647: an integer of the grammar; what is larger is a number in text. */
  int4: "\u0002",
  int8: "\u0003",
  numeric: "\u0004",
  decimal: "\u0005",
  text: "\u0006",
  empty: "\u0007",
} as const;

const quote = 0x27;
const doubleQuote = 0x22;
const dot = 0x2e;
const minus = 0x2d;

// What may stand outside quotes: 1 a blank, 2 part of a word, 3 a digit, 4 a sign, 0 nothing that this scanner reads.
const classes = new Uint8Array(128);
const classOf = { blank: 1, word: 2, digit: 3, sign: 4 } as const;
const setClass = (characters: string, kind: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
};
setClass(" \t\n\r", classOf.blank);
setClass("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", classOf.word);
setClass("0123456789", classOf.digit);
setClass("()[],;:.=<>+-*/%^|~!?#@&", classOf.sign);

const isPart = (code: number): boolean => {
  const kind = classes[code];
  return kind === classOf.word || kind === classOf.digit;
};

/** The skeleton of a text; undefined when it has no literal, is too long, or holds what the scanner does not know. */
export function skeletonOf(text: string): Skeleton | undefined {
  const length = text.length;
  if (length > skeletonCharactersMax) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let key = "";
  let copied = 0;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? classes[code] : 0;
    const start = at;
    if (kind === classOf.blank) {
      at += 1;
    } else if (kind === classOf.word) {
      at = wordEnd(text, at);
    } else if (kind === classOf.sign) {
      if (!isPlainSign(text, at)) return undefined;
      at += 1;
    } else if (code === doubleQuote) {
      at = nameEnd(text, at);
    } else if (kind === classOf.digit || code === quote) {
      at = code === quote ? textEnd(text, at) : numberEnd(text, at);
      if (at < 0 || starts.length >= skeletonLiteralsMax) return undefined;
      key += text.slice(copied, start) + markOf(text, start, at);
      copied = at;
      starts.push(start);
      ends.push(at);
    } else return undefined;
    if (at < 0) return undefined;
  }
  return starts.length === 0 ? undefined : { key: key + text.slice(copied), starts, ends };
}

/** A skeleton to hold texts against: what stands around its literals, and the mark of each. */
export interface SkeletonPattern {
  /** One more than there are marks. */
  readonly pieces: readonly string[];
  readonly marks: readonly string[];
}

export function patternOf(text: string, { starts, ends }: LiteralPlaces): SkeletonPattern {
  const pieces = [...starts, text.length].map((start, index) => text.slice(ends[index - 1] ?? 0, start));
  return { pieces, marks: starts.map((start, index) => markOf(text, start, ends[index] ?? start)) };
}

/**
 * Where the literals of a text stand whose skeleton is that of the pattern; undefined for every other text. It gives
 * what `skeletonOf` gives: the scanner reads the same pieces alike, for it looks one character ahead at most, and what
 * follows a piece is a literal of the same kind.
 */
export function matchPattern({ pieces, marks }: SkeletonPattern, text: string): LiteralPlaces | undefined {
  if (text.length > skeletonCharactersMax || !text.startsWith(pieces[0] ?? "")) return undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  let at = pieces[0]?.length ?? 0;
  for (let index = 0; index < marks.length; index += 1) {
    const isText = text.charCodeAt(at) === quote;
    if (!isText && classes[text.charCodeAt(at)] !== classOf.digit) return undefined;
    const end = isText ? textEnd(text, at) : numberEnd(text, at);
    const piece = pieces[index + 1] ?? "";
    if (end < 0 || markOf(text, at, end) !== marks[index] || !text.startsWith(piece, end)) return undefined;
    starts.push(at);
    ends.push(end);
    at = end + piece.length;
  }
  return at === text.length ? { starts, ends } : undefined;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (isPart(text.charCodeAt(at))) at += 1;
  const next = text.charCodeAt(at);
  // E'', B'', X'', N'' and names with $ or quotes at their end.
  return next === quote || next === doubleQuote ? -1 : at;
}

// No comment, no number that begins with a point, no U&'' or U&"", and no quote right behind an operator's end that
// could be one of its characters: quotes never are.
function isPlainSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === minus) return next !== minus;
  if (code === 0x2f) return next !== 0x2a;
  if (code === dot) return next !== dot && classes[next] !== classOf.digit;
  return !(code === 0x26 && (next === quote || next === doubleQuote));
}

/** Behind the quoted name that begins here; -1 when it has no end or holds other than printable ASCII. */
function nameEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || code > 0x7e) return -1;
    if (code !== doubleQuote) continue;
    if (text.charCodeAt(at + 1) !== doubleQuote) return text.charCodeAt(at + 1) === quote ? -1 : at + 1;
    at += 1;
  }
  return -1;
}

/** Behind the plain literal that begins here; -1 when it has a backslash, no end, or goes on in another one. */
function textEnd(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (text.charCodeAt(at + 1) !== quote) break;
      at += 1;
    } else if (code === 0x5c || code > 0x7e || (code < 0x20 && classes[code] !== classOf.blank)) return -1;
  }
  if (at >= text.length) return -1;
  let next = at + 1;
  while (classes[text.charCodeAt(next)] === classOf.blank) next += 1;
  // 'a' and 'b' on the next line are one literal; a word or a name right behind one is for the parser.
  const follower = text.charCodeAt(next);
  return follower === quote || isPart(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === doubleQuote ? -1 : at + 1;
}

/** Behind the integer or decimal that begins here; -1 for exponents, other bases, underscores and trailing points. */
function numberEnd(text: string, from: number): number {
  let at = digitsEnd(text, from);
  if (text.charCodeAt(at) === dot) {
    const whole = at + 1;
    at = digitsEnd(text, whole);
    if (at === whole || text.charCodeAt(at) === dot) return -1;
  }
  const next = text.charCodeAt(at);
  const isOther = isPart(next) || next === quote || next === doubleQuote;
  return isOther || (text.charCodeAt(from) === 0x30 && isPart(text.charCodeAt(from + 1))) ? -1 : at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (classes[text.charCodeAt(at)] === classOf.digit) at += 1;
  return at;
}

function markOf(text: string, start: number, end: number): string {
  return text.charCodeAt(start) === quote ? textMark(start, end) : numberMark(text, start, end);
}

function textMark(start: number, end: number): string {
  return end - start === 2 ? literalMarks.empty : literalMarks.text;
}

const int4Max = "2147483647";
const int8Max = "9223372036854775807";

function numberMark(text: string, start: number, end: number): string {
  const digits = end - start;
  if (digits === 1) return text.charCodeAt(start) === 0x30 ? literalMarks.zero : literalMarks.int4;
  const number = text.slice(start, end);
  if (number.includes(".")) return literalMarks.decimal;
  if (digits < int4Max.length || (digits === int4Max.length && number <= int4Max)) return literalMarks.int4;
  return digits < int8Max.length || (digits === int8Max.length && number <= int8Max)
    ? literalMarks.int8
    : literalMarks.numeric;
}
