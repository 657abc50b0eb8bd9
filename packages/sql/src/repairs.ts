// All repairs of one statement, worked out only where it holds what needs one. Their edits must never overlap.
import type { CheckContext } from "./context.ts";
import { repairGroups } from "./group-keys.ts";
import { repairQualifiedColumns } from "./qualified-columns.ts";
import { queryLevelsOf } from "./query-levels.ts";
import type { PlacedRefusal } from "./refusal.ts";
import { noRepair, type Repair, type ReplacedTable } from "./repair.ts";
import type { Surveyed } from "./statement-check.ts";
import { isSystemColumn, repairSystemColumns } from "./system-columns.ts";
import type { TokenLine } from "./tokens.ts";
import { listAt, mapTree, type SyntaxObject, type SyntaxValue } from "./tree.ts";

export interface Repairs extends Repair {
  /** RangeVar → system columns that its sub-select must offer. */
  readonly system: ReadonlyMap<SyntaxObject, readonly string[]>;
  /** RangeVar → another alias for its sub-select. */
  readonly renamed: ReadonlyMap<SyntaxObject, string>;
}

const nothing: Repairs = { ...noRepair, system: new Map(), renamed: new Map() };

export interface Repaired {
  readonly statement: Surveyed;
  readonly line: TokenLine;
  readonly tables: readonly ReplacedTable[];
}

/** Repairs of a statement whose `tables` are replaced, or why there are none. */
export function repairStatement(context: CheckContext, { statement, line, tables }: Repaired): Repairs | PlacedRefusal {
  if (tables.length === 0 || !mayNeedRepair(statement)) return nothing;
  const { catalog, grammar, plan } = context;
  const { node, uses } = statement;
  const replaced = new Map(tables.map((table) => [table.node, table]));
  const input = { grammar, line, levels: queryLevelsOf(node), replaced };
  const system = repairSystemColumns(input);
  if ("code" in system) return system;
  const done = new Set(system.nodes.map(([wrapper]) => wrapper));
  const qualified = repairQualifiedColumns({ ...input, database: catalog.database, uses, done });
  if ("code" in qualified) return qualified;
  const before = new Map<SyntaxObject, SyntaxValue>([...system.nodes, ...qualified.nodes]);
  const groups = repairGroups({
    ...input,
    catalog,
    masksOf: (oid) => plan.relations.get(oid),
    mapped: (item) => mapTree(item, (object) => before.get(object)),
  });
  return {
    nodes: [...before, ...groups.nodes],
    // What is put before a name comes before what is made of the name.
    edits: [...groups.edits, ...system.edits, ...qualified.edits],
    system: system.wanted,
    renamed: qualified.renamed,
  };
}

function mayNeedRepair({ survey }: Surveyed): boolean {
  const names = survey.rangeNames.map(({ name }) => name);
  return (
    survey.columns.some(({ parts }) => parts.length > 2 || isSystemColumn(parts.at(-1))) ||
    survey.statements.some(({ content }) => listAt(content, "groupClause").length > 0) ||
    new Set(names).size < names.length
  );
}
