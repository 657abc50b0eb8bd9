// Edits of a received text by byte offsets: everything between the edits stays as the client wrote it.
// It must never reorder or overlap edits.
import type { TokenLine } from "./tokens.ts";

/** Bytes from `start` up to `end` become `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made; undefined when they overlap. */
export function applyEdits(bytes: Buffer, edits: readonly Edit[]): string | undefined {
  const ordered = [...edits].sort((left, right) => left.start - right.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at || end < start || end > bytes.length) {
      return undefined;
    }
    pieces.push(bytes.toString("utf8", at, start), text);
    at = end;
  }
  pieces.push(bytes.toString("utf8", at));
  return pieces.join("");
}

/** Where a table stands in a FROM list, in bytes. */
export interface TablePlace {
  readonly start: number;
  readonly end: number;
  /** The table is the whole of a `TABLE name` query. */
  readonly isTableCommand: boolean;
  /** Its TABLESAMPLE clause, which stands behind the alias. */
  readonly sample: { readonly start: number; readonly end: number } | undefined;
}

/** Finds the text of a table reference: `ONLY`, name, `*`, and the TABLESAMPLE clause when it has one. */
export function findTable(
  line: TokenLine,
  offset: number,
  is: { only: boolean; sampled: boolean },
): TablePlace | undefined {
  const first = line.at(offset);
  const name = first === undefined ? undefined : line.name(first);
  if (first === undefined || name === undefined) {
    return undefined;
  }
  const bounds = is.only ? onlyBounds(line, first, name.next) : plainBounds(line, first, name.next);
  if (bounds === undefined) {
    return undefined;
  }
  const isTableCommand = line.isWord(bounds.first - 1, "TABLE");
  const sample = is.sampled ? findSample(line, bounds.next) : undefined;
  if (is.sampled && sample === undefined) {
    return undefined;
  }
  return {
    start: line.start(isTableCommand ? bounds.first - 1 : bounds.first),
    end: line.end(bounds.next - 1),
    isTableCommand,
    sample,
  };
}

interface Bounds {
  readonly first: number;
  readonly next: number;
}

function plainBounds(line: TokenLine, first: number, next: number): Bounds {
  return { first, next: line.isSign(next, "*") ? next + 1 : next };
}

function onlyBounds(line: TokenLine, first: number, next: number): Bounds | undefined {
  if (line.isWord(first - 1, "ONLY")) {
    return { first: first - 1, next };
  }
  const wrapped = line.isSign(first - 1, "(") && line.isWord(first - 2, "ONLY") && line.isSign(next, ")");
  return wrapped ? { first: first - 2, next: next + 1 } : undefined;
}

// At most an alias and its column list stand between a table and its TABLESAMPLE.
function findSample(line: TokenLine, next: number): { start: number; end: number } | undefined {
  let at = next;
  while (at < line.tokens.length && !line.isWord(at, "TABLESAMPLE")) {
    at += 1;
  }
  const method = line.name(at + 1);
  const after = method === undefined ? undefined : line.afterParentheses(method.next);
  const last = after !== undefined && line.isWord(after, "REPEATABLE") ? line.afterParentheses(after + 1) : after;
  return last === undefined ? undefined : { start: line.start(at), end: line.end(last - 1) };
}
