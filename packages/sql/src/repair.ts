// What repairs of a statement have in common: a sub-select is no table, and what only tables have is written out. They
// change column references only: a fault in one breaks a query, and must never be able to show a masked value.
import type { Grammar } from "./grammar.ts";
import { parseOne } from "./grammar.ts";
import type { FromItem, QueryLevel } from "./query-levels.ts";
import { quoteIdentifier } from "./quote.ts";
import type { ResolvedRelation } from "./relation-check.ts";
import type { Edit } from "./splice.ts";
import type { TokenLine } from "./tokens.ts";
import { listAt, locationOf, objectAt, type SyntaxObject, type SyntaxValue } from "./tree.ts";

export interface Repair {
  /** Nodes of the received tree and what stands there instead; a list takes the place of one item of a list. */
  readonly nodes: readonly (readonly [SyntaxObject, SyntaxValue])[];
  readonly edits: readonly Edit[];
}

export const noRepair: Repair = { nodes: [], edits: [] };

/** A relation that a sub-select replaces: its RangeVar is `node`. */
export interface ReplacedTable extends ResolvedRelation {
  readonly relation: NonNullable<ResolvedRelation["relation"]>;
  readonly item: SyntaxObject;
}

export interface RepairInput {
  readonly grammar: Grammar;
  readonly line: TokenLine;
  readonly levels: readonly QueryLevel[];
  /** By the RangeVar. */
  readonly replaced: ReadonlyMap<SyntaxObject, ReplacedTable>;
}

/** The replaced table that a FROM item is. */
export function replacedAs({ replaced }: Pick<RepairInput, "replaced">, item: FromItem): ReplacedTable | undefined {
  return item.table === undefined ? undefined : replaced.get(item.table);
}

/** Names of a replaced table's columns as the query sees them: an alias may give others, from the first on. */
export function visibleColumns({ relation }: ReplacedTable, item: FromItem): readonly string[] {
  return relation.columns.map(({ name }, index) => item.columnNames[index] ?? name);
}

/** `item.column` for each of the names. */
export function listOfColumns(item: FromItem, names: readonly string[]): string {
  return names.map((name) => `${quoteIdentifier(item.name)}.${quoteIdentifier(name)}`).join(", ");
}

/** The targets of `SELECT text`, as `{ ResTarget: … }`; undefined when it cannot be parsed. */
export function parseTargets(grammar: Grammar, text: string): readonly SyntaxValue[] | undefined {
  const query = objectAt(parseOne(grammar, `SELECT ${text}`), "SelectStmt");
  return query === undefined ? undefined : listAt(query, "targetList");
}

/** The values of `SELECT text`, without their targets. */
export function parseValues(grammar: Grammar, text: string): readonly SyntaxValue[] | undefined {
  const values = parseTargets(grammar, text)?.map((target) =>
    objectAt(objectAt(target as SyntaxObject, "ResTarget"), "val"),
  );
  return values?.every((value) => value !== undefined) === true ? (values as readonly SyntaxObject[]) : undefined;
}

/** Where a column reference stands in the text. */
export function findReference(line: TokenLine, node: SyntaxObject): Omit<Edit, "text"> | undefined {
  const first = line.at(locationOf(node));
  if (first === undefined) return undefined;
  const next = line.isSign(first, "*") ? first + 1 : line.name(first)?.next;
  return next === undefined ? undefined : { start: line.start(first), end: line.end(next - 1) };
}
