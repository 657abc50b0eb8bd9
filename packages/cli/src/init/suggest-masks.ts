// Suggests masks from the names and types of columns. A suggestion for a person to read: it must never be taken for a
// proof that what it does not name is harmless.
import { formatColumnPattern } from "@writ/model";
import { sensitivityOf } from "../masks/sensitive-columns.ts";
import { printableLine } from "../terminal.ts";

export interface FoundColumn {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  /** As format_type prints it. */
  readonly type: string;
  /** A partition key cannot be masked: its bounds show it. */
  readonly partitionKey: boolean;
}

export interface Suggestion {
  readonly pattern: string;
  /** The mask's form as YAML flow text. */
  readonly form: string;
  readonly why: string;
}

const textType = /^(text|character varying|character|citext|name)\b/;

export function suggestMasks(columns: readonly FoundColumn[]): readonly Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const place of columns) {
    const found = sensitivityOf({ column: place.column, type: typeName(place.type) });
    if (found === undefined || place.partitionKey || !isReadable(place)) continue;
    const pattern = formatColumnPattern(place);
    suggestions.push({ pattern, form: textType.test(place.type) ? found.text : '"null"', why: found.why });
  }
  return suggestions;
}

/** format_type's words as pg_type's names, as far as they matter here. */
function typeName(type: string): string {
  return /^timestamp/.test(type) ? "timestamptz" : type === "boolean" ? "bool" : type;
}

/** A name that shows otherwise than it is cannot stand in a file that people review: the model refuses it. */
export function isReadable({ schema, table, column }: Pick<FoundColumn, "schema" | "table" | "column">): boolean {
  return [schema, table, column].every((part) => {
    // A runner's old command is shown broken up, yet it is as readable as any name.
    const name = part.replaceAll("##[", "");
    return printableLine(name) === name;
  });
}
