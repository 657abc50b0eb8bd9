// COPY between the client and the server: which way it goes, and how a masked table's rows are copied through its mask.
// COPY names a table where no sub-select can stand, so it becomes COPY of a query; a form that has no such twin must
// never pass.
import type { StatementTag } from "@writ/contracts";
import type { Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { type ResolvedRelation, touchesMask } from "./relation-check.ts";
import type { Surveyed } from "./statement-check.ts";
import type { TokenLine } from "./tokens.ts";
import { listAt, locationOf, objectAt, type SyntaxObject, stringsOf, unwrap } from "./tree.ts";

export type CopyDirection = "in" | "out";

/** Which way rows go over the wire; undefined for what is no COPY, and for files and programs of the server. */
export function copyDirectionOf(statement: SyntaxObject): CopyDirection | undefined {
  const node = unwrap(statement);
  if (node?.type !== "CopyStmt" || node.content["filename"] !== undefined || node.content["is_program"] === true) {
    return undefined;
  }
  return node.content["is_from"] === true ? "in" : "out";
}

/** Files and programs of the server are not the client's, whoever it is. */
export function checkServerCopy(tags: readonly StatementTag[]): PlacedRefusal[] {
  return tags.includes("copy-file") || tags.includes("copy-program")
    ? [refuse("sql/copy-file", "COPY with files or programs of the server is refused in this session.")]
    : [];
}

/** A masked table that COPY … TO reads by name. */
export interface CopySource extends ResolvedRelation {
  readonly relation: Relation;
  /** Columns in the order they are copied. */
  readonly columns: readonly string[];
  readonly content: SyntaxObject;
}

/** The table of a COPY … TO that a masked query must replace; undefined when there is none, or it is refused. */
export function maskedCopySource(context: CheckContext, statement: Surveyed): CopySource | undefined {
  const found = readCopy(context, statement);
  return found === undefined || "code" in found ? undefined : found;
}

/** Why a COPY … TO may not run under masks. COPY of a query is checked as the query, COPY … FROM as a write. */
export function checkCopy(context: CheckContext, statement: Surveyed): PlacedRefusal[] {
  const found = readCopy(context, statement);
  return found !== undefined && "code" in found ? [found] : [];
}

function readCopy(context: CheckContext, { node, uses }: Surveyed): CopySource | PlacedRefusal | undefined {
  const { content } = unwrap(node) ?? {};
  if (content === undefined || copyDirectionOf(node) !== "out") return undefined;
  const use = uses.find((candidate) => candidate.node === objectAt(content, "relation"));
  if (use?.relation === undefined || !touchesMask(context, use.relation)) return undefined;
  const { label, relation } = use;
  const at = locationOf(use.node);
  // The server copies rows of plain tables only; what holds others' rows must not answer as if it were empty.
  if (!context.plan.relations.has(relation.oid) || relation.kind !== "r") {
    return refuse("sql/masked-copy", `${label} has masked columns: write COPY (SELECT …) TO STDOUT.`, at);
  }
  const columns = columnsOf(relation, content);
  return columns === undefined
    ? refuse("sql/masked-copy", `COPY ${label} names a column that it does not have or cannot copy, or one twice.`, at)
    : { ...use, relation, columns, content };
}

// CopyGetAttnums (src/backend/commands/copy.c): generated columns are left out, and may not be named.
function columnsOf(relation: Relation, content: SyntaxObject): readonly string[] | undefined {
  const copied = relation.columns.filter(({ generated }) => !generated).map(({ name }) => name);
  const named = listAt(content, "attlist");
  const columns = named.length === 0 ? copied : stringsOf(named);
  const isFit =
    columns !== undefined &&
    columns.length > 0 &&
    new Set(columns).size === columns.length &&
    columns.every((name) => copied.includes(name));
  return isFit ? columns : undefined;
}

/** The query that copies the same columns: `inner` is the masked sub-select, whose alias the table's name becomes. */
export function copyQuery({ relation, columns }: CopySource, inner: string): string {
  const alias = quoteIdentifier(relation.name);
  const list = columns.map((name) => `${alias}.${quoteIdentifier(name)}`);
  return `SELECT ${list.join(", ")} FROM (${inner}) AS ${alias}`;
}

/** The statement's tree with the query in the table's place. */
export function copyOfQuery({ content }: CopySource, query: SyntaxObject): SyntaxObject {
  const { relation: _relation, attlist: _attlist, ...rest } = content;
  return { CopyStmt: { query, ...rest } }; // fields in the order of the grammar
}

/** Where the table and its columns stand; undefined for COPY BINARY, which a query cannot have. */
export function findCopyTable(line: TokenLine, source: CopySource): { start: number; end: number } | undefined {
  const first = line.at(locationOf(source.node));
  const name = first === undefined ? undefined : line.name(first);
  if (first === undefined || name === undefined || !line.isWord(first - 1, "COPY")) return undefined;
  const listed = listAt(source.content, "attlist").length > 0;
  const next = listed ? line.afterParentheses(name.next) : name.next;
  if (next === undefined || !line.isWord(next, "TO")) return undefined;
  return { start: line.start(first), end: line.end(next - 1) };
}
