// Whether a recorded statement touches a table, and names a column of it. Pure. Where the record was cut or nothing was
// understood it must never say "no".
import type { ColumnPattern, NamePattern } from "@writ/contracts";
import type { RecordedFacts, StatementEvent } from "@writ/record";

/**
 * reads, writes: by the facts that were decided on. perhaps: names were cut; or the facts name no relation (DDL, calls,
 * what was refused before it was understood) and the text holds the table's name.
 */
export type Touch = "reads" | "writes" | "perhaps";

type Statement = Pick<StatementEvent, "parts" | "partCount" | "namesCut" | "text" | "textCut" | "decision">;

/** Undefined: it does not touch the table. */
export function touchOf(statement: Statement, table: NamePattern): Touch | undefined {
  const { parts } = statement;
  if (parts.some(({ writes }) => writes.some((name) => isTable(name, table)))) return "writes";
  if (parts.some((part) => readBy(part).some((name) => isTable(name, table)))) return "reads";
  if (statement.namesCut === true || statement.partCount !== undefined) return "perhaps";
  if (!mayHideNames(statement)) return undefined;
  const { text, textCut } = statement;
  // Names can be spelled in escapes: U&"cust\006Fmers".
  const hidden = textCut !== undefined || /u&"/i.test(text);
  return hidden || holdsName(text, table.table) ? "perhaps" : undefined;
}

/** DDL, calls and the like name no relation in their facts; what was refused before it was understood has none. */
function mayHideNames({ parts, decision }: Statement): boolean {
  const nameless = parts.filter(({ reads, writes, catalogueOnly }) => {
    return reads.length + writes.length === 0 && catalogueOnly !== true;
  });
  if (nameless.some(({ kinds }) => kinds.length > 0)) return true;
  return decision !== "allow" && (parts.length === 0 || nameless.length > 0);
}

function readBy({ reads, behind = [], lookups = [], columns = [] }: RecordedFacts): readonly string[] {
  return [...reads, ...behind, ...[...lookups, ...columns].map(tableOfColumn)];
}

/** Columns of `columns` that it names: in its text, or by the facts of guards and searches. */
export function columnsNamed(statement: Statement, columns: readonly ColumnPattern[]): readonly ColumnPattern[] {
  const found = statement.parts.flatMap(({ lookups = [], columns: guarded = [] }) => [...lookups, ...guarded]);
  return columns.filter(
    (column) => found.some((name) => isColumn(name, column)) || holdsName(statement.text, column.column),
  );
}

/** Whether a column may be in it unnamed: by `*`, as a whole row of TABLE or COPY, or where the text was cut. */
export function mayHoldAnyColumn({ text, textCut }: Statement): boolean {
  return textCut !== undefined || /\*|\btable\b|\bcopy\b|[uU]&"/i.test(text);
}

function isTable(name: string, { schema, table }: NamePattern): boolean {
  const parts = splitName(name);
  const [ownSchema, ownTable] = parts.slice(-2);
  if (ownTable === undefined) return false;
  return (schema === null || ownSchema === schema) && (table === null || ownTable === table);
}

function isColumn(name: string, { schema, table, column }: ColumnPattern): boolean {
  const own = splitName(name);
  return [schema, table, column].every((part, at) => part === null || own[at] === part);
}

function tableOfColumn(name: string): string {
  return name.replace(/\.(?:"(?:[^"]|"")*"|[^".]*)$/, "");
}

/** `public."Odd "".Name"` → its parts as the database has them. */
function splitName(name: string): readonly string[] {
  const parts = name.match(/"(?:[^"]|"")*"|[^".]+/g) ?? [];
  return parts.map((part) => (part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part));
}

/** Whether SQL text holds a name, in quotes or out of them, also as part of a comment or a literal. null: any. */
function holdsName(text: string, name: string | null): boolean {
  if (name === null) return true;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const inQuotes = `"${escaped.replaceAll('"', '""')}"`;
  return new RegExp(`(?<![\\p{L}\\p{N}_$])${escaped}(?![\\p{L}\\p{N}_$])|${inQuotes}`, "iu").test(text);
}
