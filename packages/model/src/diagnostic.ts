// A mistake in what a user wrote: where, what, and what to write instead. Diagnostics are returned, never thrown.

/** Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Diagnostic extends Position {
  /** Stable, `topic/mistake`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Path inside the repository, with "/". */
  readonly file: string;
  readonly message: string;
  /** What to write instead; may be empty. */
  readonly instead: string;
  /** The line at `line`, without its end; empty where there is none. A long one is cut to a window. */
  readonly sourceLine: string;
  /** The column at which `sourceLine` starts; absent: 1. */
  readonly sourceFrom?: number;
  /** How many units of the line are marked, at least 1. */
  readonly length: number;
}

/** Order of reading: file, line, column, code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code) || 0;
}

/** By UTF-16 unit, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
