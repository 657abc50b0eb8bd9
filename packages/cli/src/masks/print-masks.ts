// A report on masks as a person reads it. It must never print a name of a database as it is: names stay on their line,
// and the terminal escapes what is printed.
import { formatColumnPattern, formatDiagnostics, formatNamePart } from "@writ/model";
import { printableLine, type Terminal } from "../terminal.ts";
import { wrapText } from "../wrap-text.ts";
import type { MasksReport } from "./masks-report.ts";
import type { Treatment } from "./reader-treatment.ts";
import { suggestedLines } from "./suggested-yaml.ts";

const linesShownMax = 100;

export interface Printed {
  readonly report: MasksReport;
  /** `masks/RESOURCE.yaml`. */
  readonly file: string;
  readonly hasFile: boolean;
  readonly format: "text" | "github";
}

export function printReport(terminal: Terminal, { report, file, hasFile, format }: Printed): void {
  const { tables, columns, masked } = report.counts;
  terminal.print(
    `${terminal.style("strong", report.resource)}: ${counted(masked, "masked column")} of ${columns} ` +
      `in ${counted(tables, "table")}; schema of ${printableLine(report.from)}`,
  );
  const faults = formatDiagnostics(report.diagnostics, format).trimEnd();
  if (faults !== "") {
    terminal.print("");
    for (const line of faults.split("\n")) terminal.print(line);
  }
  printUnmasked(terminal, { report, file, hasFile });
  section(terminal, "Views, copies and functions that read masked columns", readerLines(report));
  section(terminal, "Constants that the catalogue shows, and that may be masked values", traceLines(report));
  section(terminal, "Tables that nobody can write while masks are in force", writeLines(report));
}

function printUnmasked(terminal: Terminal, { report, file, hasFile }: Omit<Printed, "format">): void {
  const open = report.unmasked.filter(({ suggestion }) => suggestion !== undefined);
  const stuck = report.unmasked.flatMap(({ obstacle, why, ...place }) =>
    obstacle === undefined ? [] : [[formatColumnPattern(place), `${why}; ${obstacle}`]],
  );
  if (open.length > 0) {
    const what = counted(open.length, "column");
    const where = hasFile ? `under columns: in ${file}` : `as ${file}`;
    terminal.print("");
    terminal.print(
      terminal.style(
        "warn",
        `${what} ${open.length === 1 ? "looks" : "look"} sensitive and ${open.length === 1 ? "has" : "have"} no mask.`,
      ),
    );
    const how = `Paste ${where} what is right; to accept a column as it is, name it under clear: for every role.`;
    for (const line of wrapText(how, terminal.width)) terminal.print(line);
    terminal.print("");
    const lines = suggestedLines(report.unmasked, { whole: !hasFile });
    for (const line of lines.slice(0, linesShownMax)) terminal.print(line);
    if (lines.length > linesShownMax) {
      terminal.print(`  # … and ${lines.length - linesShownMax} more lines: --json has them all`);
    }
  }
  section(terminal, "Sensitive columns that no mask can be written for", stuck);
}

/** Lines of cells: the first column is as wide as its widest within reason, the last is wrapped. */
function section(terminal: Terminal, title: string, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  terminal.print("");
  terminal.print(terminal.style("strong", title));
  for (const row of rows.slice(0, linesShownMax)) printRow(terminal, row);
  if (rows.length > linesShownMax) terminal.print(`  … and ${rows.length - linesShownMax} more: --json has them all`);
}

/** The name on a line of its own when what follows does not fit beside it. */
function printRow(terminal: Terminal, [head = "", ...cells]: readonly string[]): void {
  const text = cells.map((cell) => printableLine(cell)).join("  ");
  const name = printableLine(head);
  if (2 + name.length + 2 + text.length <= terminal.width) {
    terminal.print(`  ${name}${text === "" ? "" : `  ${text}`}`);
    return;
  }
  for (const [at, line] of wrapText(name, terminal.width - 2).entries())
    terminal.print(`${at === 0 ? "  " : "    "}${line}`);
  for (const line of text === "" ? [] : wrapText(text, terminal.width - 6)) terminal.print(`      ${line}`);
}

const treatments: Readonly<Record<Treatment, string>> = {
  expanded: "read through its definition",
  masked: "masked by its definition",
  passes: "passes",
  refused: "refused",
  called: "NOT MASKED",
};

function readerLines({ readers }: MasksReport): readonly (readonly string[])[] {
  const shown = readers.filter(({ treatment }) => treatment !== "passes");
  return shown.map(({ kind, name, treatment, detail }) => {
    return [`${kind} ${name}`, `${treatments[treatment]}${detail === "" ? "" : `: ${detail}`}`];
  });
}

function traceLines({ traces }: MasksReport): readonly (readonly string[])[] {
  return traces.map(({ what, name, columns, constants }) => [
    `${what} ${formatNamePart(name)}`,
    `${counted(constants, "constant")} beside ${columns.join(", ")}`,
  ]);
}

function writeLines({ writes }: MasksReport): readonly (readonly string[])[] {
  return writes.map(({ name, why }) => (why.includes(name) ? [why] : [name, why]));
}

export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
