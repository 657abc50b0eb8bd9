// Diagnostics as a person, a program or GitHub reads them. User text must never reach an output unescaped: a terminal
// must not obey it, and a runner must not take it for a workflow command.
import type { Diagnostic } from "./diagnostic.ts";
import { printable, printableJson } from "./printable.ts";

export type DiagnosticFormat = "text" | "json" | "github";

/**
 * The whole list in one text that ends with a line feed; "" for an empty list in text and github form.
 * text: `file:line:column: severity: message`, the line, a caret range, what to write instead. json: an array.
 * github: workflow commands, one line each.
 */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  if (format === "json") return `${printableJson(JSON.stringify(diagnostics, null, 2))}\n`;
  const one = format === "text" ? formatText : formatGithub;
  return diagnostics.map((diagnostic) => `${one(diagnostic)}\n`).join("");
}

function formatText(diagnostic: Diagnostic): string {
  const { file, line, column, severity, message, instead, sourceLine } = diagnostic;
  const lines = [`${printable(file)}:${line}:${column}: ${severity}: ${printable(message)}`];
  if (sourceLine !== "") {
    const from = (diagnostic.sourceFrom ?? 1) - 1;
    const before = printable(sourceLine.slice(0, column - 1 - from));
    const marked = printable(sourceLine.slice(column - 1 - from, column - 1 - from + diagnostic.length));
    const after = printable(sourceLine.slice(column - 1 - from + diagnostic.length));
    const gutter = String(line);
    const cut = from > 0 ? "…" : "";
    lines.push(`  ${gutter} | ${cut}${before}${marked}${after}`);
    const carets = "^".repeat(Math.max(1, Array.from(marked).length));
    lines.push(`  ${" ".repeat(gutter.length)} | ${" ".repeat(cut.length + Array.from(before).length)}${carets}`);
  }
  if (instead !== "") lines.push(`  instead: ${printable(instead)}`);
  return lines.join("\n");
}

// actions/toolkit, packages/core/src/command.ts: data escapes %, CR and LF; properties `:` and `,` as well.
function escapeData(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function formatGithub(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message, instead, length } = diagnostic;
  const place = `file=${escapeProperty(file)},line=${line},col=${column},endColumn=${column + length}`;
  const text = `${escapeData(message)}${instead === "" ? "" : `%0AInstead: ${escapeData(instead)}`}`;
  return `::${severity} ${place},title=${escapeProperty(code)}::${text}`;
}
