// `schema.table.column` over a sub-select, which has no schema: shortened to `table.column` where that means the same.
// Two tables of one name beside each other get names that tell them apart. It must never shorten to what another FROM
// item goes by.
import { type ColumnUse, type FromItem, nearestItems, type QueryLevel } from "./query-levels.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { ResolvedRelation } from "./relation-check.ts";
import type { Repair, RepairInput, ReplacedTable } from "./repair.ts";
import { listAt, locationOf, type SyntaxObject, type SyntaxValue } from "./tree.ts";

export interface QualifiedRepair extends Repair {
  /** RangeVar → another alias for its sub-select. */
  readonly renamed: ReadonlyMap<SyntaxObject, string>;
}

interface QualifiedInput extends RepairInput {
  readonly database: string;
  /** Every relation of the statement. */
  readonly uses: readonly ResolvedRelation[];
  /** References that are written anew already. */
  readonly done: ReadonlySet<SyntaxObject>;
}

const nameBytesMax = 63;

/** Shortens what names a replaced table with its schema, or says which column cannot be. */
export function repairQualifiedColumns(input: QualifiedInput): QualifiedRepair | PlacedRefusal {
  const renamed = renamedTables(input);
  const schemas = new Map(input.uses.map(({ node, relation }) => [node, relation?.schema]));
  const nodes: [SyntaxObject, SyntaxValue][] = [];
  const edits: Repair["edits"][number][] = [];
  for (const level of input.levels) {
    for (const use of level.columns) {
      if (use.parts.length < 3 || input.done.has(use.wrapper)) continue;
      const found = tableOf(input, schemas, { level, use });
      if (found === undefined) continue;
      const alias = renamed.get(found.table.node);
      const edit = found.isPlain || alias !== undefined ? shortened(input, use, alias) : undefined;
      if (edit === undefined) {
        const name = quoteName(found.table.relation.schema, found.table.relation.name);
        const message = `Give ${name} an alias and write alias.column.`;
        return refuse("sql/qualified-column", message, locationOf(use.node));
      }
      edits.push(edit);
      nodes.push([use.node, { ...use.node, fields: shortFields(use.node, alias) }]);
    }
  }
  return { nodes, edits, renamed };
}

interface Found {
  readonly table: ReplacedTable;
  /** Nothing nearer goes by the table's name. */
  readonly isPlain: boolean;
}

function tableOf(
  input: QualifiedInput,
  schemas: ReadonlyMap<SyntaxObject, string | undefined>,
  { level, use }: { level: QueryLevel; use: ColumnUse },
): Found | undefined {
  const [name, schema, database = input.database, ...more] = use.parts.toReversed().slice(1);
  if (database !== input.database || more.length > 0) return undefined;
  const isMeant = ({ table, isAliased, ...item }: FromItem): boolean =>
    item.name === name && !isAliased && table !== undefined && schemas.get(table) === schema;
  const found = nearestItems(level, isMeant);
  const table = input.replaced.get(found?.items[0]?.table ?? {});
  if (found === undefined || table === undefined) return undefined;
  const named = nearestItems(level, (item) => item.name === name);
  return { table, isPlain: named?.level === found.level && named.items.length === 1 && found.items.length === 1 };
}

function shortened({ line }: QualifiedInput, use: ColumnUse, alias: string | undefined) {
  const first = line.at(locationOf(use.node));
  const parts = first === undefined ? undefined : line.name(first)?.parts;
  const table = parts?.at(-2);
  const column = parts?.at(-1);
  if (first === undefined || table === undefined || column === undefined) return undefined;
  return alias === undefined
    ? { start: line.start(first), end: line.start(table), text: "" }
    : { start: line.start(first), end: line.start(column), text: `${quoteIdentifier(alias)}.` };
}

function shortFields(node: SyntaxObject, alias: string | undefined): readonly SyntaxValue[] {
  const fields = listAt(node, "fields").slice(-2);
  return alias === undefined ? fields : [{ String: { sval: alias } }, ...fields.slice(1)];
}

// Relations of one name may stand beside each other when their schemas differ; sub-selects may not.
function renamedTables({ levels, replaced }: RepairInput): ReadonlyMap<SyntaxObject, string> {
  const renamed = new Map<SyntaxObject, string>();
  for (const { items } of levels) {
    for (const item of items) {
      const table = item.isAliased ? undefined : replaced.get(item.table ?? {});
      const alike = items.filter(({ name, isAliased }) => name === item.name && !isAliased);
      if (table === undefined || alike.length < 2) continue;
      const alias = `${table.relation.schema}.${table.relation.name}`;
      if (Buffer.byteLength(alias) <= nameBytesMax && !items.some(({ name }) => name === alias)) {
        renamed.set(table.node, alias);
      }
    }
  }
  return renamed;
}
