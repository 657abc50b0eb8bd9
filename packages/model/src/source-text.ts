// One file as text, and places in it. It must never count a line differently from editors: LF ends a line, and the CR
// of a CRLF is no part of it.
import type { Diagnostic, Position } from "./diagnostic.ts";
import { sourceLineLengthMax } from "./limits.ts";

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What is wrong, without where. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly instead: string;
  readonly severity?: "error" | "warning";
}

/** Offsets in UTF-16 units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** Line and column of an offset, from 1. Counts from the start: places are looked up for mistakes only. */
export function positionAt(text: string, offset: number): Position {
  const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < lineStart; end = text.indexOf("\n", end + 1)) line += 1;
  return { line, column: offset - lineStart + 1 };
}

/** The line that holds the offset, without its end. */
function lineTextAt(text: string, offset: number): string {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(start, end === -1 ? undefined : end);
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** A diagnostic at a span. A span over several lines marks the rest of its first. */
export function diagnosticAt(source: SourceText, span: Span, mistake: Mistake): Diagnostic {
  const offset = Math.min(Math.max(span.offset, 0), source.text.length);
  const position = positionAt(source.text, offset);
  const line = lineTextAt(source.text, offset);
  const length = Math.max(1, Math.min(span.length, line.length - position.column + 1));
  const { severity = "error", code, message, instead } = mistake;
  const what = { code, severity, file: source.path, ...position, message, instead };
  if (line.length <= sourceLineLengthMax) return { ...what, sourceLine: line, length };
  const from = Math.max(0, Math.min(position.column - 1 - 60, line.length - sourceLineLengthMax));
  const sourceLine = line.slice(from, from + sourceLineLengthMax);
  const room = from + sourceLine.length - position.column + 1;
  return { ...what, sourceLine, sourceFrom: from + 1, length: Math.max(1, Math.min(length, room)) };
}

/** A diagnostic of a file that cannot be shown: a link, an oversized file, a missing one. */
export function diagnosticOfFile(file: string, mistake: Mistake): Diagnostic {
  const { severity = "error", code, message, instead } = mistake;
  return { code, severity, file, line: 1, column: 1, message, instead, sourceLine: "", length: 1 };
}
