// The plain part of YAML, read in one pass: mappings by indentation, lists of `- item`, [ ] and { } on one line, words,
// whole numbers, true and false, quotes without escapes. It must never read a text otherwise than the whole reader
// does: whatever is not plainly of this part, right or wrong, is left to it. A test holds the two to each other.

/** Nothing was read: the whole reader must. */
export const notPlain: unique symbol = Symbol("not plain");

class NotPlain extends Error {}
const declined = new NotPlain();

const depthMax = 12;
const keyLengthMax = 128;

interface Line {
  readonly indent: number;
  readonly text: string;
}

interface Lines {
  readonly all: readonly Line[];
  at: number;
}

/** The value, frozen at every level, or `notPlain`. The text has no hidden characters: readText took it. */
export function readPlainYaml(text: string): unknown {
  try {
    const lines = { all: linesOf(text), at: 0 };
    const first = lines.all[0];
    if (first === undefined || first.indent !== 0 || isItem(first.text)) return notPlain;
    const value = readMapping(lines, 0, 1);
    return lines.at === lines.all.length ? value : notPlain;
  } catch (reason) {
    if (reason === declined) return notPlain;
    throw reason;
  }
}

/** Lines that say something, without their indentation, comments and trailing blanks. */
function linesOf(text: string): readonly Line[] {
  if (/[\t\r]/.test(text)) throw declined;
  const lines: Line[] = [];
  for (const line of text.split("\n")) {
    const indent = line.search(/[^ ]/);
    if (indent === -1 || line[indent] === "#") continue;
    lines.push({ indent, text: line.slice(indent).replace(/ +$/, "") });
  }
  return lines;
}

function isItem(text: string): boolean {
  return text.startsWith("- ");
}

function readMapping(lines: Lines, indent: number, depth: number): unknown {
  if (depth > depthMax) throw declined;
  const value: Record<string, unknown> = {};
  for (let line = lines.all[lines.at]; line?.indent === indent && !isItem(line.text); line = lines.all[lines.at]) {
    readEntry(lines, { text: line.text, indent, depth, value });
  }
  if ((lines.all[lines.at]?.indent ?? -1) > indent) throw declined;
  return Object.freeze(value);
}

interface Entry {
  readonly text: string;
  readonly indent: number;
  readonly depth: number;
  readonly value: Record<string, unknown>;
}

function readEntry(lines: Lines, { text, indent, depth, value }: Entry): void {
  const cursor = { text, at: 0 };
  const key = readKey(cursor);
  if (Object.hasOwn(value, key)) throw declined;
  lines.at += 1;
  const rest = skipBlanks(cursor);
  value[key] = rest ? readInline(cursor, depth) : readBelow(lines, indent, depth + 1);
}

/** What stands below a key with nothing behind it. */
function readBelow(lines: Lines, indent: number, depth: number): unknown {
  const next = lines.all[lines.at];
  if (next === undefined) throw declined;
  if (isItem(next.text) && next.indent >= indent) return readList(lines, next.indent, depth);
  if (next.indent <= indent) throw declined;
  return readMapping(lines, next.indent, depth);
}

function readList(lines: Lines, indent: number, depth: number): unknown {
  if (depth > depthMax) throw declined;
  const items: unknown[] = [];
  for (let line = lines.all[lines.at]; line?.indent === indent && isItem(line.text); line = lines.all[lines.at]) {
    lines.at += 1;
    items.push(readItem(line.text, depth));
  }
  const after = lines.all[lines.at]?.indent ?? -1;
  if (after > indent) throw declined;
  return Object.freeze(items);
}

function readItem(text: string, depth: number): unknown {
  const cursor = { text, at: 1 };
  if (!skipBlanks(cursor)) throw declined;
  return readInline(cursor, depth);
}

interface Cursor {
  readonly text: string;
  at: number;
}

/** Passes blanks and, behind a blank, a comment; whether anything follows. */
function skipBlanks(cursor: Cursor): boolean {
  const start = cursor.at;
  while (cursor.text[cursor.at] === " ") cursor.at += 1;
  if (cursor.text[cursor.at] === "#" && cursor.at > start) cursor.at = cursor.text.length;
  return cursor.at < cursor.text.length;
}

/** A whole value to the end of the line. */
function readInline(cursor: Cursor, depth: number): unknown {
  const start = cursor.text[cursor.at];
  if (start === "{" || start === "[" || start === '"' || start === "'") {
    const value = start === "{" || start === "[" ? readFlow(cursor, depth + 1) : readQuoted(cursor);
    if (skipBlanks(cursor)) throw declined;
    return value;
  }
  const comment = cursor.text.indexOf(" #", cursor.at);
  return plainValue(cursor.text.slice(cursor.at, comment === -1 ? undefined : comment).replace(/ +$/, ""));
}

const word = /[A-Za-z_][A-Za-z0-9_.@/-]*/y;
const quoted = /"([^"\\]*)"|'([^']*)'/y;
/** Words that some readers of YAML take for something else than a text. */
const doubtful = /^(?:null|true|false|y|n|yes|no|on|off)$/i;

/** A key, and the colon behind it, which a blank or the end of the line must follow. */
function readKey(cursor: Cursor): string {
  const start = cursor.text[cursor.at];
  const key = start === '"' || start === "'" ? readQuoted(cursor) : readWord(cursor);
  const next = cursor.text[cursor.at + 1];
  if (cursor.text[cursor.at] !== ":" || (next !== " " && next !== undefined)) throw declined;
  if (key === "" || key === "__proto__" || key.length > keyLengthMax) throw declined;
  cursor.at += 1;
  return key;
}

function readWord(cursor: Cursor): string {
  word.lastIndex = cursor.at;
  const found = word.exec(cursor.text)?.[0];
  if (found === undefined || doubtful.test(found)) throw declined;
  cursor.at += found.length;
  return found;
}

function readQuoted(cursor: Cursor): string {
  quoted.lastIndex = cursor.at;
  const found = quoted.exec(cursor.text);
  if (found === null) throw declined;
  cursor.at = quoted.lastIndex;
  // A quote behind the end is a quote inside, doubled.
  if (cursor.text[cursor.at] === "'" || cursor.text[cursor.at] === '"') throw declined;
  return found[1] ?? found[2] ?? "";
}

function readFlow(cursor: Cursor, depth: number): unknown {
  if (depth > depthMax) throw declined;
  const start = cursor.text[cursor.at];
  if (start === "{") return readFlowMapping(cursor, depth);
  if (start === "[") return readFlowList(cursor, depth);
  if (start === '"' || start === "'") return readQuoted(cursor);
  return plainValue(readFlowText(cursor));
}

const flowText = /[^,[\]{}]*/y;

function readFlowText(cursor: Cursor): string {
  flowText.lastIndex = cursor.at;
  const found = flowText.exec(cursor.text)?.[0] ?? "";
  if (found.includes(" #")) throw declined;
  cursor.at += found.length;
  return found.replace(/ +$/, "");
}

function readFlowMapping(cursor: Cursor, depth: number): unknown {
  const value: Record<string, unknown> = {};
  for (let more = opens(cursor, "}"); more; more = goesOn(cursor, "}")) {
    const key = readKey(cursor);
    if (Object.hasOwn(value, key) || !skipBlanks(cursor)) throw declined;
    value[key] = readFlow(cursor, depth + 1);
  }
  return Object.freeze(value);
}

function readFlowList(cursor: Cursor, depth: number): unknown {
  const items: unknown[] = [];
  for (let more = opens(cursor, "]"); more; more = goesOn(cursor, "]")) items.push(readFlow(cursor, depth + 1));
  return Object.freeze(items);
}

/** Passes the bracket that opens; false when it closes at once. */
function opens(cursor: Cursor, end: string): boolean {
  cursor.at += 1;
  if (!skipBlanks(cursor)) throw declined;
  if (cursor.text[cursor.at] !== end) return true;
  cursor.at += 1;
  return false;
}

/** Passes the comma before another entry; false after the bracket that closes. */
function goesOn(cursor: Cursor, end: string): boolean {
  if (!skipBlanks(cursor)) throw declined;
  const next = cursor.text[cursor.at];
  cursor.at += 1;
  if (next === end) return false;
  if (next !== "," || !skipBlanks(cursor)) throw declined;
  return true;
}

const wholeNumber = /^(?:0|[1-9][0-9]{0,14})$/;
/** No reader of YAML takes a text with one of these letters for a number. */
const beyondNumbers = /^[0-9]+d$|[g-np-wyzG-NP-WYZ@/]/;

function plainValue(text: string): unknown {
  if (text === "true") return true;
  if (text === "false") return false;
  if (wholeNumber.test(text)) return Number(text);
  if (!/^[A-Za-z0-9_/(\u00a1-\uffff]/.test(text) || doubtful.test(text)) throw declined;
  if (/^[0-9]/.test(text) && !beyondNumbers.test(text)) throw declined;
  if (text.endsWith(":") || text.includes(": ") || text.includes(" #")) throw declined;
  return text;
}
