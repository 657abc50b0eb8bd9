// What was measured, and how it is shown: minimum, median and maximum of each. No figure may be made without a
// measurement.

/** One row: a target in a case, with the values of every round in their order. */
export interface Row {
  readonly section: string;
  /** What was done. */
  readonly of: string;
  /** Through what. */
  readonly target: string;
  readonly measures: readonly Measure[];
}

export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (index: number): number => sorted[index] ?? Number.NaN;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { min: at(0), median, max: at(sorted.length - 1) };
}

/** `of` divided by `by`, round by round: what both were measured under in one round is the same. */
export function paired(of: readonly number[], by: readonly number[]): number[] {
  return of.flatMap((value, round) => {
    const other = by[round];
    return other === undefined || other === 0 ? [] : [value / other];
  });
}

/** Rows as a Markdown table for each section. */
export function formatRows(rows: readonly Row[]): string {
  const sections = [...new Set(rows.map((row) => row.section))];
  return sections.map((section) => formatSection(section, rows)).join("\n\n");
}

function formatSection(section: string, rows: readonly Row[]): string {
  const mine = rows.filter((row) => row.section === section);
  const names = [...new Set(mine.flatMap((row) => row.measures.map(({ name, unit }) => headOf(name, unit))))];
  const cells = mine.map((row) => [
    row.of,
    row.target,
    ...names.map((name) => {
      const measure = row.measures.find((one) => headOf(one.name, one.unit) === name);
      return measure === undefined || measure.values.length === 0 ? "–" : shown(spread(measure.values));
    }),
  ]);
  const head = ["", "through", ...names];
  const widths = head.map((name, column) => Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [`### ${section}`, "", line(head), rule, ...cells.map(line)].join("\n");
}

function headOf(name: string, unit: string): string {
  return unit === "" ? name : `${name}, ${unit}`;
}

function shown({ min, median, max }: Spread): string {
  return [min, median, max].map(short).join(" / ");
}

/** Three digits that mean something, or the whole number. */
function short(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 100) return Math.round(value).toString();
  return value.toPrecision(Math.abs(value) < 0.1 ? 2 : 3);
}
