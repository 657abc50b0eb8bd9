// Columns that a statement may read by name: a sub-select lists no others, so that the server needs no right to read
// them and does not read them. Where a statement may mean all columns without naming them, it must never leave one out.
import type { ResolvedRelation } from "./relation-check.ts";
import type { Survey } from "./survey.ts";

interface Named {
  readonly survey: Survey;
  readonly uses: readonly ResolvedRelation[];
}

/** Names among which every column is that the statement reads of any table; undefined when it may read all of one. */
export function namedColumns({ survey, uses }: Named): ReadonlySet<string> | undefined {
  if (survey.unreadable || survey.countsColumns) return undefined;
  const rangeNames = new Set(survey.rangeNames.map(({ name }) => name));
  let columns: ReadonlySet<string> | undefined;
  const names = new Set<string>(survey.merged);
  for (const { parts } of survey.columns) {
    const name = parts.at(-1) ?? "*";
    const isRow = parts.length === 1 && rangeNames.has(name);
    // What is no column may be a function of the whole row.
    if (parts.length > 1) columns ??= columnNamesOf(uses);
    const isFunction = columns?.has(name) === false && parts.length > 1;
    if (name === "*" || isRow || isFunction) return undefined;
    names.add(name);
  }
  return names;
}

function columnNamesOf(uses: readonly ResolvedRelation[]): ReadonlySet<string> {
  return new Set(uses.flatMap(({ relation }) => relation?.columns.map(({ name }) => name) ?? []));
}
