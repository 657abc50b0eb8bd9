// What a write may read of masked tables. Its target cannot be replaced by a sub-select, so no masked column of it, and
// nothing that holds one, may be named where the target can be seen. Of other tables masks are read: storing one, or
// choosing rows by one, would spoil data. A name that may mean a masked column must never pass because it may also
// mean another.
import type { CheckContext } from "./context.ts";
import type { RelationMasks } from "./masks.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import { type ResolvedRelation, touchesMask } from "./relation-check.ts";
import {
  isList,
  isObject,
  listAt,
  locationOf,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
  unwrap,
} from "./tree.ts";
import { columnsNamedIn, fromItems, type NamedColumn, rangeNameOf } from "./write-names.ts";

/** One INSERT, UPDATE, DELETE or MERGE of a statement, at any depth. */
export interface Write {
  readonly type: string;
  readonly content: SyntaxObject;
  readonly target: ResolvedRelation;
  readonly masks: RelationMasks;
}

const systemColumns = new Set(["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"]);

/** The names under which rows of the target can be read: its own, EXCLUDED, and OLD and NEW of PostgreSQL 18. */
export function rowNamesOf({ content }: Pick<Write, "content">): ReadonlySet<string> {
  const names = new Set([rangeNameOf(objectAt(content, "relation") ?? {}), "excluded", "old", "new"]);
  for (const option of listAt(objectAt(content, "returningClause"), "options")) {
    names.add(textAt(unwrap(option)?.content, "value"));
  }
  return names;
}

/** What a name reads of a write's target: a masked column, the whole row, or nothing that is masked. */
export function targetReadOf(
  write: Write,
  { parts, query }: Pick<NamedColumn, "parts" | "query">,
): { readonly column: string } | "row" | undefined {
  const rowNames = rowNamesOf(write);
  const columns = write.target.relation?.columns ?? [];
  const [name = "", range] = parts.toReversed();
  if (range !== undefined && !rowNames.has(range)) return undefined;
  if (range === undefined && name === "*") return query === undefined ? "row" : undefined;
  if (write.masks.has(name)) return { column: name };
  const isColumn = columns.some((column) => column.name === name) || systemColumns.has(name);
  // A row's name alone is the row, and `row.name` calls name(row), unless it is a column (ParseFuncOrColumn).
  const isRow = range === undefined ? rowNames.has(name) && !isColumn : !isColumn;
  return isRow || parts.includes("") ? "row" : undefined;
}

// WITH is analysed before the target is opened, and so is what an INSERT inserts.
const unseen = new Set(["relation", "withClause", "selectStmt", "cols"]);

/** Why a write may not read what it reads of its own target. `isMasked` tells expressions that hold a mask already. */
export function checkTargetReads(write: Write, isMasked?: (node: SyntaxObject) => boolean): PlacedRefusal[] {
  const { content, target } = write;
  const refusals = columnsNamedIn(content, { without: unseen, ...(isMasked === undefined ? {} : { skip: isMasked }) })
    .filter(({ parts }) => !isOwnProposal(write, parts))
    .map((named) => {
      const read = targetReadOf(write, named);
      return read === undefined ? undefined : refuseRead(target, read, named);
    });
  return [...refusals, checkConflictColumns(write)].filter((refusal) => refusal !== undefined);
}

function refuseRead(target: ResolvedRelation, read: { column: string } | "row", { parts, location }: NamedColumn) {
  const shown = parts.map((part) => (part === "*" ? part : quoteIdentifier(part))).join(".");
  const doubt = "a write may not read it; if another table's is meant, write alias.column";
  const what =
    read === "row"
      ? `${shown} reads whole rows of it: name the columns that are not masked`
      : parts.length === 1
        ? `${shown} may mean its masked column: ${doubt}`
        : `${shown} is masked: a write may not read it`;
  return refuse("sql/masked-write", `${target.label} has masked columns. ${what}.`, location);
}

// EXCLUDED holds what the client itself proposes, and what is no more is not its to read back.
function isOwnProposal({ content, masks }: Write, parts: readonly string[]): boolean {
  const [range, name = ""] = parts;
  const isConflict = content["onConflictClause"] !== undefined;
  return isConflict && parts.length === 2 && range === "excluded" && masks.get(name)?.writeAllow === true;
}

// ON CONFLICT (column) names columns without a ColumnRef, ON CONSTRAINT those of an index.
function checkConflictColumns({ content, target, masks }: Write): PlacedRefusal | undefined {
  const inferred = objectAt(objectAt(content, "onConflictClause"), "infer");
  const elements = listAt(inferred, "indexElems");
  const blocked = elements.map((element) => textAt(unwrap(element)?.content, "name")).find((name) => masks.has(name));
  const isNamed = textAt(inferred, "conname") !== "";
  if (blocked === undefined && !isNamed) return undefined;
  const why =
    blocked === undefined
      ? "ON CONFLICT ON CONSTRAINT may compare them: write ON CONFLICT (columns)"
      : `ON CONFLICT (${quoteIdentifier(blocked)}) would compare a masked column`;
  return refuse("sql/masked-write", `${target.label} has masked columns. ${why}.`, locationOf(inferred ?? {}));
}

interface Sources {
  /** Names of the masked columns of all masked tables that the writes read. */
  readonly columns: ReadonlySet<string>;
  /** What each name of a FROM item may stand for. */
  readonly ranges: ReadonlyMap<string, readonly Source[]>;
  readonly byNode: ReadonlyMap<SyntaxObject, ResolvedRelation>;
  readonly masksOf: (relation: ResolvedRelation) => RelationMasks | undefined;
}

/** A FROM item: a masked table, a join that may hold one, or another, whose own columns are named within. */
type Source = { readonly masks: RelationMasks; readonly relation: ResolvedRelation } | "join" | "other";

/**
 * Why what the writes of a statement store or choose rows by may hold masks. `region`: the parts of the statement that
 * can reach a write; `uses`: the relations in it; `unread`: what only the client gets.
 */
export function checkSources(
  context: CheckContext,
  {
    region,
    uses,
    unread,
  }: { region: SyntaxObject; uses: readonly ResolvedRelation[]; unread: ReadonlySet<SyntaxObject> },
): PlacedRefusal[] {
  const read = uses.filter((use) => use.use === "read" && touchesMask(context, use.relation));
  if (read.length === 0) return [];
  const opaque = read.find((use) => !isPlainlyMasked(context, use));
  if (opaque !== undefined) {
    return [
      refuse(
        "sql/masked-write",
        `A write may not read ${opaque.label}, which shows masked columns: name the tables themselves.`,
        locationOf(opaque.node),
      ),
    ];
  }
  const sources = sourcesOf(context, region, read);
  const skip = (object: SyntaxObject): boolean => unread.has(object);
  return [
    ...columnsNamedIn(region, { skip }).map((named) => checkSourceName(sources, named)),
    ...checkJoins(region, sources, skip),
  ].filter((refusal) => refusal !== undefined);
}

// What a view shows of masked columns has other names.
function isPlainlyMasked({ plan }: CheckContext, { relation }: ResolvedRelation): boolean {
  const oid = relation?.oid ?? -1;
  return plan.relations.has(oid) && !plan.views.has(oid) && !plan.partitioned.has(oid);
}

function sourcesOf({ plan }: CheckContext, region: SyntaxObject, read: readonly ResolvedRelation[]): Sources {
  const masksOf = ({ relation }: ResolvedRelation): RelationMasks | undefined =>
    plan.relations.get(relation?.oid ?? -1);
  const byNode = new Map(read.map((use) => [use.node, use]));
  const ranges = new Map<string, Source[]>();
  const add = (name: string, source: Source): void => {
    ranges.set(name, [...(ranges.get(name) ?? []), source]);
  };
  for (const object of objectsIn(region)) {
    const { type, content } = unwrap(object) ?? {};
    if (content === undefined) continue;
    const use = byNode.get(content);
    const masks = use === undefined ? undefined : masksOf(use);
    const name = rangeNameOf(content);
    if (use !== undefined && masks !== undefined) add(name, { masks, relation: use });
    else if (type === "JoinExpr") {
      if (name !== "") add(name, "join");
      add(textAt(objectAt(content, "join_using_alias"), "aliasname"), "join");
    } else if (type === "RangeVar" || objectAt(content, "alias") !== undefined) add(name, "other");
  }
  return { columns: new Set(read.flatMap((use) => [...(masksOf(use)?.keys() ?? [])])), ranges, byNode, masksOf };
}

function* objectsIn(root: SyntaxObject): Generator<SyntaxObject> {
  const waiting: SyntaxValue[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isList(next)) waiting.push(...next);
    else if (isObject(next)) {
      yield next;
      for (const child of Object.values(next)) if (typeof child === "object" && child !== null) waiting.push(child);
    }
  }
}

function checkSourceName(sources: Sources, named: NamedColumn): PlacedRefusal | undefined {
  const { parts, location } = named;
  const [name = "", range] = parts.toReversed();
  const shown = parts.map((part) => (part === "*" ? part : quoteIdentifier(part))).join(".");
  const blocked = range === undefined ? isBareMasked(sources, name, named) : isQualifiedMasked(sources, name, range);
  return blocked
    ? refuse(
        "sql/masked-store",
        `${shown} may hold masks: a write may not store one, or choose rows by it. ${howTo}.`,
        location,
      )
    : undefined;
}

const howTo = "Name the columns that are not masked, as alias.column";

function isBareMasked(sources: Sources, name: string, { query, isUnread }: NamedColumn): boolean {
  if (name !== "*") return sources.columns.has(name) || isWholeRow(sources, name);
  if (isUnread) return false;
  return query === undefined || fromItems(query).some(({ content }) => sources.byNode.has(content));
}

// A range's name alone is its row, unless the range has a column of that name.
function isWholeRow({ ranges }: Sources, name: string): boolean {
  return (ranges.get(name) ?? []).some(
    (source) => source === "join" || (source !== "other" && !hasColumn(source.relation, name)),
  );
}

function hasColumn({ relation }: ResolvedRelation, name: string): boolean {
  return relation?.columns.some((column) => column.name === name) === true || systemColumns.has(name);
}

function isQualifiedMasked({ ranges, columns }: Sources, name: string, range: string): boolean {
  return (ranges.get(range) ?? []).some((source) => {
    if (source === "other") return false;
    if (name === "*") return true;
    return source === "join" ? columns.has(name) : source.masks.has(name) || !hasColumn(source.relation, name);
  });
}

// What is joined by name, and columns renamed by their place, name masked columns without a word of them.
function checkJoins(
  region: SyntaxObject,
  { columns, byNode }: Sources,
  skip: (object: SyntaxObject) => boolean,
): PlacedRefusal[] {
  const refusals: PlacedRefusal[] = [];
  const blocked = (why: string, at: SyntaxObject): void => {
    refusals.push(refuse("sql/masked-store", `${why} ${howTo}.`, locationOf(at)));
  };
  const waiting: SyntaxValue[] = [region];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isList(next)) waiting.push(...next);
    if (!isObject(next) || skip(next)) continue;
    const { type, content } = unwrap(next) ?? {};
    if (type === "JoinExpr" && content !== undefined) {
      const using = stringsOf(listAt(content, "usingClause")) ?? [];
      if (content["isNatural"] === true || using.some((name) => columns.has(name))) {
        blocked("A join by the names of columns may compare masks in a write.", content);
      }
    }
    const isRenamed = content !== undefined && listAt(objectAt(content, "alias"), "colnames").length > 0;
    if (isRenamed && (type === "JoinExpr" || byNode.has(content))) {
      blocked("Columns of a masked table cannot be renamed by their place in a write.", content);
    }
    for (const child of Object.values(next)) if (typeof child === "object" && child !== null) waiting.push(child);
  }
  return refusals;
}
