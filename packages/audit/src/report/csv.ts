// Tables as RFC 4180 text. It must never write a cell that a spreadsheet takes for a formula.
export type Cell = string | number | null;

export interface CsvTable {
  /** The file's name, `.csv` included. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * CRLF after every line, every text in quotes, so that no separator of any country's spreadsheet splits one. A text
 * that a spreadsheet would calculate is written with an apostrophe before it (OWASP, CSV injection).
 */
export function formatCsv({ header, rows }: Pick<CsvTable, "header" | "rows">): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}

/** After spaces too: some programs trim. The wide forms are read as the narrow ones. */
const formula = /^[\s\u0000]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = cell.replaceAll("\u0000", "");
  const guarded = formula.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}
