// Column and table patterns: names quoted as PostgreSQL quotes them, `*` for a whole part. It must never guess: a name
// that PostgreSQL would fold or cut is refused with the way to write it.
import type { ColumnPattern, NamePattern } from "@writ/contracts";
import { identifierBytesMax } from "./limits.ts";
import { quote } from "./printable.ts";

/** Why a pattern is refused. `offset` and `length` say where in its text, in UTF-16 units. */
export interface PatternFault {
  readonly ok: false;
  readonly message: string;
  readonly instead: string;
  readonly offset: number;
  readonly length: number;
}

type Parsed<Pattern> = { readonly ok: true; readonly pattern: Pattern } | PatternFault;

/** `schema.table.column`, such as `public.customers.ssn`, `*.*.password_hash` or `"Odd ""Schema"""."T"."SSN"`. */
export function parseColumnPattern(text: string): Parsed<ColumnPattern> {
  const parts = parseParts(text, ["schema", "table", "column"]);
  if (!("names" in parts)) return parts;
  const [schema = null, table = null, column = null] = parts.names;
  return { ok: true, pattern: { schema, table, column } };
}

/** `schema.table`, such as `public.invoices` or `reporting.*`. */
export function parseTablePattern(text: string): Parsed<NamePattern> {
  const parts = parseParts(text, ["schema", "table"]);
  if (!("names" in parts)) return parts;
  const [schema = null, table = null] = parts.names;
  return { ok: true, pattern: { schema, table } };
}

/** A name as PostgreSQL prints it: quoted only where it must be. null is `*`. */
export function formatNamePart(name: string | null): string {
  if (name === null) return "*";
  return /^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** The pattern as text that parses to it again. */
export function formatColumnPattern(pattern: ColumnPattern): string {
  return [pattern.schema, pattern.table, pattern.column].map(formatNamePart).join(".");
}

/** True when every name that `inner` matches is matched by `outer`. Names are endless, so no union covers a `*`. */
export function coversTable(outer: NamePattern, inner: NamePattern): boolean {
  const covers = (a: string | null, b: string | null): boolean => a === null || a === b;
  return covers(outer.schema, inner.schema) && covers(outer.table, inner.table);
}

interface Cursor {
  readonly text: string;
  readonly example: string;
  at: number;
}

function parseParts(text: string, words: readonly string[]): { names: (string | null)[] } | PatternFault {
  const example = words.length === 3 ? "public.customers.email" : "public.invoices";
  const cursor: Cursor = { text, example, at: 0 };
  const names: (string | null)[] = [];
  for (const [index, word] of words.entries()) {
    const name = parsePart(cursor, word);
    if (typeof name === "object" && name !== null) return name;
    names.push(name);
    const last = index === words.length - 1;
    if (!last && text[cursor.at] !== ".") return wrongCount(cursor, words, index + 1);
    if (!last) cursor.at += 1;
  }
  return cursor.at === text.length ? { names } : wrongEnd(cursor, words);
}

function wrongCount(cursor: Cursor, words: readonly string[], found: number): PatternFault {
  if (cursor.at < cursor.text.length) return badCharacter(cursor);
  const parts = found === 1 ? "one part" : `${found} parts`;
  const message = `${quote(cursor.text)} has ${parts}; ${words.join(".")} is meant`;
  const instead = `Write ${words.join(".")}, such as ${cursor.example}; * stands for a whole part.`;
  return { ok: false, message, instead, offset: 0, length: cursor.text.length };
}

function wrongEnd(cursor: Cursor, words: readonly string[]): PatternFault {
  if (cursor.text[cursor.at] !== ".") return badCharacter(cursor);
  const message = `${quote(cursor.text)} has more parts than ${words.join(".")}`;
  const instead = `Write ${words.join(".")}, such as ${cursor.example}; a dot inside a name needs double quotes.`;
  return { ok: false, message, instead, offset: cursor.at, length: cursor.text.length - cursor.at };
}

function badCharacter(cursor: Cursor): PatternFault {
  const character = String.fromCodePoint(cursor.text.codePointAt(cursor.at) ?? 0);
  const message = `${quote(character)} cannot stand here in ${quote(cursor.text)}`;
  const instead =
    "Put double quotes around a name with other signs than a-z, 0-9, _ and $, such as " +
    `'"Odd Schema"."T"."SSN"'; * stands only for a whole part.`;
  return { ok: false, message, instead, offset: cursor.at, length: character.length };
}

function parsePart(cursor: Cursor, word: string): string | null | PatternFault {
  const { text, at } = cursor;
  if (text[at] === "*") {
    cursor.at += 1;
    return null;
  }
  const name = text[at] === '"' ? parseQuoted(cursor) : parseBare(cursor, word);
  if (typeof name !== "string") return name;
  const bytes = Buffer.byteLength(name);
  if (bytes <= identifierBytesMax) return name;
  return {
    ok: false,
    message: `the ${word} ${quote(name)} has ${bytes} bytes; PostgreSQL cuts names to ${identifierBytesMax}`,
    instead: "Write the name as the database has it: SELECT relname FROM pg_class shows it.",
    offset: at,
    length: cursor.at - at,
  };
}

// PostgreSQL manual, 4.1.1: a quote inside is doubled; case is kept; any character but NUL. Control characters are
// refused beyond that: a reviewer could not see them.
function parseQuoted(cursor: Cursor): string | PatternFault {
  const match = /"((?:[^"\u0000-\u001f\u007f]|"")+)"/y;
  match.lastIndex = cursor.at;
  const found = match.exec(cursor.text);
  if (found?.[1] === undefined) {
    const message = `the quoted name in ${quote(cursor.text)} is empty, not closed, or holds a control character`;
    const instead = `Close it with a double quote, and write a double quote inside it twice: "Odd ""Schema""".`;
    return { ok: false, message, instead, offset: cursor.at, length: cursor.text.length - cursor.at };
  }
  cursor.at = match.lastIndex;
  return found[1].replaceAll('""', '"');
}

function parseBare(cursor: Cursor, word: string): string | PatternFault {
  const match = /[A-Za-z_][A-Za-z0-9_$]*/y;
  match.lastIndex = cursor.at;
  const name = match.exec(cursor.text)?.[0];
  if (name === undefined) return cursor.at >= cursor.text.length ? missingPart(cursor, word) : badCharacter(cursor);
  const offset = cursor.at;
  cursor.at = match.lastIndex;
  if (name === name.toLowerCase()) return name;
  const lower = name.toLowerCase();
  const message = `PostgreSQL reads the ${word} ${quote(name)} as ${quote(lower)}, because it has no double quotes`;
  const instead =
    `Write ${lower}; or, if the ${word} has capitals in the database, put the name in double quotes and the whole ` +
    `in single ones: '${cursor.text.slice(0, 80).replace(name, `"${name}"`)}'.`;
  return { ok: false, message, instead, offset, length: name.length };
}

function missingPart(cursor: Cursor, word: string): PatternFault {
  const message = `the ${word} is missing in ${quote(cursor.text)}`;
  const instead = `Write it out, such as ${cursor.example}, or * for any ${word}.`;
  return { ok: false, message, instead, offset: 0, length: cursor.text.length };
}
