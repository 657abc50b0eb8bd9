// The column that an auditor asks about, as it was typed. It must never guess a name that PostgreSQL would fold, nor
// take a question that no mask could answer.
import { type ColumnPattern, WritError } from "@writ/contracts";
import { formatColumnPattern, parseColumnPattern } from "@writ/model";

/** Names of the server's own: masks with `*` never mean them, and Writ refuses what there shows values. */
const serverSchemas: ReadonlySet<string> = new Set(["pg_catalog", "information_schema", "pg_toast"]);

export interface ColumnWanted {
  readonly pattern: ColumnPattern;
  /** As masks spell it. */
  readonly text: string;
}

/** @throws WritError WRIT_USAGE with what to write instead. */
export function parseColumnWanted(text: string): ColumnWanted {
  const parsed = parseColumnPattern(text);
  if (!parsed.ok) throw new WritError("WRIT_USAGE", `--column: ${parsed.message}. ${parsed.instead}`);
  const { pattern } = parsed;
  if (pattern.schema !== null && serverSchemas.has(pattern.schema)) {
    const own = `${pattern.schema} is the server's own catalogue, which no mask is about`;
    throw new WritError("WRIT_USAGE", `--column: ${own}. Name a column of your tables: public.customers.ssn.`);
  }
  return { pattern, text: formatColumnPattern(pattern) };
}
