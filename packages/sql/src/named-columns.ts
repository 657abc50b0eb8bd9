// Columns that a statement may read by name: a sub-select lists no others, so that the server needs no right to read
// them and does not read them. Where a statement may mean all columns without naming them, it must never leave one out.
import type { ResolvedRelation } from "./relation-check.ts";
import type { Survey } from "./survey.ts";
import { isList, listAt, type SyntaxObject, type SyntaxValue, stringsOf } from "./tree.ts";

interface Named {
  readonly node: SyntaxObject;
  readonly survey: Survey;
  readonly uses: readonly ResolvedRelation[];
}

/** Names among which every column is that the statement reads of any table; undefined when it may read all of one. */
export function namedColumns({ node, survey, uses }: Named): ReadonlySet<string> | undefined {
  if (survey.unreadable || countsColumns(node)) return undefined;
  const rangeNames = new Set(survey.rangeNames.map(({ name }) => name));
  const columns = columnNamesOf(uses);
  const names = new Set<string>();
  for (const { parts } of survey.columns) {
    const name = parts.at(-1) ?? "*";
    const isRow = parts.length === 1 && rangeNames.has(name);
    // What is no column may be a function of the whole row.
    const isFunction = parts.length > 1 && !columns.has(name);
    if (name === "*" || isRow || isFunction) return undefined;
    names.add(name);
  }
  return addMerged(node, names) ? names : undefined;
}

function columnNamesOf(uses: readonly ResolvedRelation[]): ReadonlySet<string> {
  return new Set(uses.flatMap(({ relation }) => relation?.columns.map(({ name }) => name) ?? []));
}

const countingFields = new Set(["colnames", "aliascolnames"]);

/** Whether columns are joined or named by what stands in the tables, not by what is said here. */
function countsColumns(value: SyntaxValue | undefined): boolean {
  return someObject(value, (object) =>
    Object.keys(object).some((key) => countingFields.has(key) || (key === "isNatural" && object[key] === true)),
  );
}

/** Adds the names of all USING clauses; false when one cannot be read. */
function addMerged(node: SyntaxObject, names: Set<string>): boolean {
  return !someObject(node, (object) => {
    if (object["jointype"] === undefined) return false;
    const merged = stringsOf(listAt(object, "usingClause"));
    for (const name of merged ?? []) names.add(name);
    return merged === undefined;
  });
}

function someObject(value: SyntaxValue | undefined, is: (object: SyntaxObject) => boolean): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (isList(value)) return value.some((item) => someObject(item, is));
  return is(value as SyntaxObject) || Object.values(value).some((child) => someObject(child, is));
}
