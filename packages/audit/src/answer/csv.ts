// Answers as CSV (RFC 4180), for spreadsheets. It must never let a text that somebody wrote become a formula.

export type Cell = string | number | boolean | null;

/** A line for the columns, one for each row, each ended by CRLF. Null is empty. */
export function formatCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [formatCsvRow(columns)];
  for (const row of rows) lines.push(formatCsvRow(row));
  return `${lines.join("\r\n")}\r\n`;
}

/** One row, without the end of its line: for answers that are printed as they come. */
export function formatCsvRow(row: readonly Cell[]): string {
  return row.map(cellText).join(",");
}

/** After spaces too, which some programs trim; the wide forms are read as the narrow ones. */
const formula = /^[\s\u0000]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A text that a spreadsheet would reckon with gets an apostrophe before it, which it shows as text. */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
