// What tests made that must lie nowhere: tokens, passwords, private keys, noted as they are made, so that a search
// finds where one was left. It must never be read by code under test, nor be part of what is searched.
import { appendFileSync, readFileSync } from "node:fs";

/** Names the file that a whole run's secrets are noted in, mode 0600; absent: this process's memory alone. */
const bookVariable = "WRIT_SECRET_BOOK";
/** Shorter words stand in too many files by chance. */
const markCharactersMin = 8;

const noted = new Set<string>();

/** Notes a secret by its longest word of `A-Z a-z 0-9 _ -`, a JWT by its signature; what is returned is the same. */
export function noteSecret(secret: string): string {
  const mark = markOf(secret);
  if (noted.has(mark)) return secret;
  noted.add(mark);
  const book = process.env[bookVariable];
  if (book !== undefined && book !== "") appendFileSync(book, `${mark}\n`, { mode: 0o600 });
  return secret;
}

/** Notes it if it is a signed token; a test may also show what is none. */
export function noteToken(text: string): string {
  return /^[\w-]+\.[\w-]+\.[\w-]{40,}$/.test(text) ? noteSecret(text) : text;
}

/** Marks of what this process made. */
export function secretMarks(): ReadonlySet<string> {
  return noted;
}

/** Marks of what every process of a run made; none when nobody noted any. */
export function marksInBook(book: string): ReadonlySet<string> {
  return new Set(
    readFileSync(book, "utf8")
      .split("\n")
      .filter((mark) => mark !== ""),
  );
}

function markOf(secret: string): string {
  const jwt = /^[\w-]+\.[\w-]+\.([\w-]+)$/.exec(secret)?.[1];
  const words = jwt === undefined ? (secret.match(/[\w-]+/g) ?? []) : [jwt];
  const mark = words.reduce((longest, word) => (word.length > longest.length ? word : longest), "");
  if (mark.length < markCharactersMin) throw new Error("a secret of a test needs a word of eight characters");
  return mark;
}
