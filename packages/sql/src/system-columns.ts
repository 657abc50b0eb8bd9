// System columns (tableoid, ctid, …) of tables that sub-selects replace: a sub-select has none, so those that the
// statement names become columns of it, and every star over it is written out. What a star or a row means must never
// change by them.
import { type ColumnUse, type FromItem, type Join, nearestItems, type QueryLevel } from "./query-levels.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import {
  findReference,
  listOfColumns,
  noRepair,
  parseTargets,
  parseValues,
  type Repair,
  type RepairInput,
  replacedAs,
  visibleColumns,
} from "./repair.ts";
import { listAt, locationOf, objectAt, type SyntaxObject, type SyntaxValue, textAt } from "./tree.ts";

const systemColumns = new Set(["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"]);

export function isSystemColumn(name: string | undefined): boolean {
  return systemColumns.has(name ?? "");
}

export interface SystemRepair extends Repair {
  /** RangeVar → system columns that its sub-select must offer. */
  readonly wanted: ReadonlyMap<SyntaxObject, readonly string[]>;
}

type Wanted = Map<SyntaxObject, Set<string>>;

/** Writes out what would mean something else with the system columns that the statement names. */
export function repairSystemColumns(input: RepairInput): SystemRepair | PlacedRefusal {
  const wanted = wantedColumns(input);
  if (wanted.size === 0) return { ...noRepair, wanted: new Map() };
  const nodes: [SyntaxObject, SyntaxValue][] = [];
  const edits: Repair["edits"][number][] = [];
  for (const level of input.levels) {
    const blocked = level.joins.find((join) => changes(wanted, join, level));
    if (blocked !== undefined) return refusal(blocked.content);
    for (const use of level.columns) {
      const written = writtenOut(input, wanted, { level, use });
      if (written === undefined) continue;
      const place = written === "unclear" ? undefined : findReference(input.line, use.node);
      const values = written === "unclear" || place === undefined ? undefined : valuesOf(input, use, written);
      if (place === undefined || values === undefined) return refusal(use.node);
      nodes.push([use.wrapper, values]);
      edits.push({ ...place, text: written });
    }
  }
  return { nodes, edits, wanted: new Map([...wanted].map(([table, names]) => [table, [...names].sort()])) };
}

function refusal(node: SyntaxObject): PlacedRefusal {
  return refuse(
    "sql/system-column",
    "System columns of a masked table are asked beside *, a whole row or a join that would take them in: name columns.",
    locationOf(node),
  );
}

function wantedColumns(input: RepairInput): Wanted {
  const wanted: Wanted = new Map();
  for (const level of input.levels) {
    for (const { parts } of level.columns) {
      const name = parts.at(-1);
      if (!isSystemColumn(name)) continue;
      const found = nearestItems(level, (item) => isMeant(input, item, parts));
      for (const { table } of found?.items ?? []) {
        const relation = table === undefined ? undefined : input.replaced.get(table)?.relation;
        if (table === undefined || relation === undefined || relation.kind === "v") continue;
        wanted.set(table, (wanted.get(table) ?? new Set()).add(name ?? ""));
      }
    }
  }
  return wanted;
}

function isMeant(input: RepairInput, item: FromItem, parts: readonly string[]): boolean {
  return parts.length === 1 ? replacedAs(input, item) !== undefined : item.name === parts.at(-2);
}

function isWanted(wanted: Wanted, { table }: FromItem): boolean {
  return table !== undefined && wanted.has(table);
}

// NATURAL would join by them, and column lists count columns.
function changes(wanted: Wanted, { content, items }: Join, level: QueryLevel): boolean {
  if (!items.some((item) => isWanted(wanted, item))) return false;
  const alias = objectAt(content, "alias");
  const name = textAt(alias, "aliasname");
  const isRead = ({ parts }: ColumnUse): boolean =>
    (parts.length === 1 && (parts[0] === name || parts[0] === "*")) || (parts[0] === name && parts[1] === "*");
  return (
    content["isNatural"] === true ||
    (alias !== undefined && (listAt(alias, "colnames").length > 0 || level.columns.some(isRead)))
  );
}

/** The text for a star or a whole row; undefined when it needs no other. */
function writtenOut(
  input: RepairInput,
  wanted: Wanted,
  { level, use }: { level: QueryLevel; use: ColumnUse },
): string | "unclear" | undefined {
  const { parts } = use;
  if (parts.length === 1 && parts[0] === "*") {
    return level.items.some((item) => isWanted(wanted, item)) ? everyColumn(input, wanted, level) : undefined;
  }
  const isStar = parts.at(-1) === "*";
  if (!isStar && parts.length > 1) return undefined;
  const name = isStar ? parts.at(-2) : parts[0];
  const found = nearestItems(level, (item) => item.name === name);
  const item = found?.items.find((candidate) => isWanted(wanted, candidate));
  if (found === undefined || item === undefined || (!isStar && isColumn(input, level, name))) return undefined;
  const columns = columnsOf(input, item);
  if (found.items.length > 1 || columns === "") return "unclear";
  if (isStar && use.place !== "expression") return columns;
  // Beside an outer join a row may be null as a whole.
  const isOuter = found.level.joins.some(({ content }) => textAt(content, "jointype") !== "JOIN_INNER");
  const alias = quoteIdentifier(item.name);
  return isOuter ? "unclear" : `(SELECT ${alias} FROM (SELECT ${columns}) AS ${alias})`;
}

function isColumn(input: RepairInput, level: QueryLevel, name: string | undefined): boolean {
  const found = nearestItems(level, (item) => {
    const table = replacedAs(input, item);
    return table !== undefined && visibleColumns(table, item).includes(name ?? "");
  });
  return found !== undefined;
}

function columnsOf(input: RepairInput, item: FromItem): string {
  const table = replacedAs(input, item);
  return table === undefined ? "" : listOfColumns(item, visibleColumns(table, item));
}

// Columns that USING merges come first and once: only the server knows them all.
function everyColumn(input: RepairInput, wanted: Wanted, level: QueryLevel): string {
  const isPlain = level.joins.every(
    ({ content }) => listAt(content, "usingClause").length === 0 && content["isNatural"] !== true,
  );
  const names = level.items.map(({ name }) => name);
  if (!isPlain || names.includes("") || new Set(names).size !== names.length) return "unclear";
  const written = level.items.map((item) =>
    isWanted(wanted, item) ? columnsOf(input, item) : `${quoteIdentifier(item.name)}.*`,
  );
  return written.includes("") ? "unclear" : written.join(", ");
}

function valuesOf(input: RepairInput, use: ColumnUse, text: string): SyntaxValue | undefined {
  if (use.place === "target" && use.parts.at(-1) === "*") return parseTargets(input.grammar, text);
  const values = parseValues(input.grammar, text);
  if (use.parts.at(-1) === "*" && use.place === "row") return values;
  const [value] = values ?? [];
  return use.place === "target" ? targetWith(use.wrapper, value) : value;
}

// A whole row shown as a column keeps its name.
function targetWith(wrapper: SyntaxObject, value: SyntaxValue | undefined): SyntaxValue | undefined {
  const target = objectAt(wrapper, "ResTarget");
  return target === undefined || value === undefined ? undefined : { ResTarget: { ...target, val: value } };
}
