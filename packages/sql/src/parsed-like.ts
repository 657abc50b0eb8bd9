// Compares what libpg-query wrote as JSON with a tree, byte by byte: most texts that are sent are as expected, and a
// tree of every one would be made only to be thrown away. It must never say that two are the same when they may differ:
// where it is not sure it says no, and the JSON is read.
import { treeDepthMax, treeNodesMax } from "./limits.ts";
import { isList, placeFields, type SyntaxObject, type SyntaxValue } from "./tree.ts";

/** A place in the JSON, and what was walked of the tree that is compared. */
interface Walk {
  readonly bytes: Uint8Array;
  at: number;
  nodes: number;
}

const mark = { quote: 0x22, comma: 0x2c, minus: 0x2d, zero: 0x30, nine: 0x39, colon: 0x3a, escape: 0x5c } as const;
const open = { list: 0x5b, object: 0x7b } as const;
const close = { list: 0x5d, object: 0x7d } as const;

/**
 * Whether the parser's answer at `start`, which ends with a zero byte, holds exactly these statements, wherever they
 * stood in the text, and each keeps within the bounds of a tree.
 */
export function isParsedLike(bytes: Uint8Array, start: number, statements: readonly SyntaxValue[]): boolean {
  const walk: Walk = { bytes, at: start, nodes: 0 };
  if (!takes(walk, open.object) || !takesKey(walk, "version") || !takesInteger(walk)) return false;
  if (!takesKey(walk, "stmts") || !takes(walk, open.list)) return false;
  for (const [index, statement] of statements.entries()) {
    walk.nodes = 0;
    if (index > 0 && !takes(walk, mark.comma)) return false;
    if (!takes(walk, open.object) || !takesKey(walk, "stmt") || !takesValue(walk, statement, 0)) return false;
    if (!takesObjectEnd(walk)) return false;
  }
  return takes(walk, close.list) && takesObjectEnd(walk) && bytes[walk.at] === 0;
}

function takes(walk: Walk, byte: number): boolean {
  if (walk.bytes[walk.at] !== byte) return false;
  walk.at += 1;
  return true;
}

function takesValue(walk: Walk, value: SyntaxValue | undefined, depth: number): boolean {
  if (typeof value === "string") return takesText(walk, value);
  if (typeof value === "number") return takesInteger(walk, value);
  if (typeof value === "boolean") return takesLetters(walk, value ? "true" : "false");
  if (value === null || value === undefined) return false;
  walk.nodes += 1;
  if (depth > treeDepthMax || walk.nodes > treeNodesMax) return false;
  return isList(value) ? takesList(walk, value, depth) : takesObject(walk, value, depth);
}

function takesList(walk: Walk, list: readonly SyntaxValue[], depth: number): boolean {
  if (!takes(walk, open.list)) return false;
  for (let index = 0; index < list.length; index += 1) {
    if ((index > 0 && !takes(walk, mark.comma)) || !takesValue(walk, list[index], depth + 1)) return false;
  }
  return takes(walk, close.list);
}

// Fields stand in the order of the grammar's own, in the JSON as in trees that were read from it.
function takesObject(walk: Walk, object: SyntaxObject, depth: number): boolean {
  if (!takes(walk, open.object)) return false;
  for (const field in object) {
    if (placeFields.has(field)) continue;
    if (!takesKey(walk, field) || !takesValue(walk, object[field], depth + 1)) return false;
  }
  return takesObjectEnd(walk);
}

/** The next field that is no place must be this one. */
function takesKey(walk: Walk, key: string): boolean {
  do {
    if (isKeyAt(walk, key)) return true;
  } while (takesPlace(walk));
  return false;
}

/** No field may follow but places. */
function takesObjectEnd(walk: Walk): boolean {
  while (!takes(walk, close.object)) {
    if (!takesPlace(walk)) return false;
  }
  return true;
}

const placeNames: readonly string[] = [...placeFields];

/** A field that says where something stood, with its number. */
function takesPlace(walk: Walk): boolean {
  for (let index = 0; index < placeNames.length; index += 1) {
    if (isKeyAt(walk, placeNames[index] ?? "")) return takesInteger(walk);
  }
  return false;
}

/** Moves behind `"key":` and the comma before it when they are next. */
function isKeyAt(walk: Walk, key: string): boolean {
  const { bytes } = walk;
  let at = bytes[walk.at] === mark.comma ? walk.at + 1 : walk.at;
  if (bytes[at] !== mark.quote) return false;
  at += 1;
  for (let index = 0; index < key.length; index += 1, at += 1) {
    if (bytes[at] !== key.charCodeAt(index)) return false;
  }
  if (bytes[at] !== mark.quote || bytes[at + 1] !== mark.colon) return false;
  walk.at = at + 2;
  return true;
}

function takesLetters(walk: Walk, letters: string): boolean {
  for (let index = 0; index < letters.length; index += 1) {
    if (!takes(walk, letters.charCodeAt(index))) return false;
  }
  return true;
}

/** Digits of numbers that are exact. The grammar writes other numbers as text. */
const digitsMax = 15;

/** An integer: this one, or any. */
function takesInteger(walk: Walk, expected?: number): boolean {
  const { bytes } = walk;
  const isNegative = takes(walk, mark.minus);
  const start = walk.at;
  let value = 0;
  for (let byte = bytes[start] ?? 0; byte >= mark.zero && byte <= mark.nine; byte = bytes[walk.at] ?? 0) {
    value = value * 10 + byte - mark.zero;
    walk.at += 1;
  }
  const digits = walk.at - start;
  const next = bytes[walk.at];
  if (digits === 0 || digits > digitsMax || !(next === mark.comma || next === close.object || next === close.list)) {
    return false;
  }
  return expected === undefined || (isNegative ? -value : value) === expected;
}

function takesText(walk: Walk, text: string): boolean {
  if (!takes(walk, mark.quote)) return false;
  const { bytes } = walk;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = bytes[walk.at] ?? 0;
    if (byte === mark.escape) {
      if (!takesEscaped(walk, code)) return false;
    } else if (byte < 0x20 || byte === mark.quote || byte !== code || code > 0x7e) {
      return false;
    } else {
      walk.at += 1;
    }
  }
  return takes(walk, mark.quote);
}

const escapes: ReadonlyMap<number, number> = new Map(
  Object.entries({ '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }).map(
    ([letter, meant]) => [letter.charCodeAt(0), meant.charCodeAt(0)],
  ),
);

/** One character after a backslash; `\u` with four hexadecimal digits. */
function takesEscaped(walk: Walk, code: number): boolean {
  const { bytes, at } = walk;
  const letter = bytes[at + 1] ?? 0;
  if (letter !== 0x75) {
    walk.at = at + 2;
    return escapes.get(letter) === code;
  }
  walk.at = at + 6;
  const digits = Buffer.from(bytes.subarray(at + 2, at + 6)).toString("latin1");
  return /^[0-9a-fA-F]{4}$/.test(digits) && Number.parseInt(digits, 16) === code;
}
