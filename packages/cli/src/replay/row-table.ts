// Rows that a record kept, as a table of text. Names of columns are not kept. It must never show a cell wider than its
// bound, nor more rows than asked for without saying so.
import { printableLine } from "../terminal.ts";

interface Kept {
  readonly rows: readonly (readonly (string | null)[])[];
  readonly cut?: boolean;
}

const cellCharactersMax = 60;

export function rowLines({ rows, cut }: Kept, { rowsMax }: { readonly rowsMax: number }): readonly string[] {
  const shown = rows.slice(0, rowsMax).map((row) => row.map(cellText));
  const widths: number[] = [];
  for (const row of shown) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  const lines = shown.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(" │ ")
      .trimEnd(),
  );
  const more = rows.length - shown.length;
  if (more > 0) lines.push(`… ${more} more rows kept: --rows ${rows.length}`);
  if (cut === true) lines.push("… the record kept no more of them");
  return lines;
}

function cellText(value: string | null): string {
  if (value === null) return "∅";
  const text = printableLine(value.slice(0, cellCharactersMax + 1));
  return text.length > cellCharactersMax ? `${text.slice(0, cellCharactersMax)}…` : text;
}
