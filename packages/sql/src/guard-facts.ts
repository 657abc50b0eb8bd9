// Facts that only guards ask for: watched columns and relations behind names, catalogue questions, rows of VALUES.
// When in doubt a statement reads a column, is no catalogue question, and writes rows that nobody counted.
import type { StatementFacts } from "@writ/contracts";
import { isSystemSchema } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { deniedRelations } from "./function-lists.ts";
import type { ResolvedRelation } from "./relation-check.ts";
import type { Surveyed } from "./statement-check.ts";
import {
  isList,
  isObject,
  listAt,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  stringsOf,
  textAt,
  unwrap,
} from "./tree.ts";
import { type Touched, watchedRelations } from "./watched-relations.ts";

export type GuardFacts = Pick<StatementFacts, "columns" | "behind" | "catalogueOnly" | "writesAtMost">;

const none: GuardFacts = {};

/** Nothing where no guard asks. `own`: the facts that are known already. */
export function guardFactsOf(
  context: CheckContext,
  statement: Surveyed,
  own: Pick<StatementFacts, "kinds" | "reads" | "writes" | "functions">,
): GuardFacts {
  const { view } = context;
  if (!view.guarded) return none;
  const facts: { -readonly [Key in keyof GuardFacts]: GuardFacts[Key] } = {};
  if (isCatalogueOnly(context, statement, own)) facts.catalogueOnly = true;
  const rows = countedRows(statement);
  if (rows !== undefined) facts.writesAtMost = rows;
  if (view.watched === undefined) return facts;
  const touched = watchedRelations(context.catalog, view.watched);
  if (touched.size === 0) return facts;
  const entries = statement.uses.flatMap(({ relation }) => touched.get(relation?.oid ?? -1) ?? []);
  const columns = columnsOf(statement, entries);
  const named = new Set([...own.reads, ...own.writes]);
  const behind = [...new Set(entries.flatMap(({ tables }) => [...tables]))].filter((label) => !named.has(label));
  if (columns.length > 0) facts.columns = columns;
  if (behind.length > 0) facts.behind = behind.sort();
  return facts;
}

function columnsOf(statement: Surveyed, entries: readonly Touched[]): string[] {
  const columns = new Set(entries.flatMap((entry) => [...entry.columns]));
  const possible = entries.flatMap(({ named }) => [...named]);
  if (possible.length > 0) {
    const all = mayReadAll(statement);
    const names = all ? undefined : namesIn(statement.node);
    for (const [label, any] of possible) {
      if (names === undefined || any.some((name) => names.has(name))) columns.add(label);
    }
  }
  return [...columns].sort();
}

/** Whether the statement may read columns that it does not name: stars, whole rows, columns renamed by their place. */
function mayReadAll({ node, survey, uses }: Surveyed): boolean {
  const rangeNames = new Set([...survey.rangeNames.map(({ name }) => name), ...rowsOfWrites]);
  return (
    survey.unreadable ||
    survey.columns.some(({ parts }) => parts.at(-1) === "*" || rangeNames.has(parts.at(-1) ?? "")) ||
    survey.nodeTypes.has("MergeStmt") ||
    survey.nodeTypes.has("ReturningOption") ||
    uses.some(({ node: relation }) => listAt(objectAt(relation, "alias"), "colnames").length > 0) ||
    survey.statements.some(({ type, content }) => type === "InsertStmt" && listAt(content, "cols").length === 0) ||
    copiesWholeRows(node) ||
    holdsNaturalJoin(node)
  );
}

/** Rows that a write knows by these names (PostgreSQL 18: RETURNING old, new); others need a ReturningOption. */
const rowsOfWrites = ["old", "new", "excluded"];

function copiesWholeRows(node: SyntaxObject): boolean {
  const { type, content } = unwrap(node) ?? {};
  return type === "CopyStmt" && objectAt(content, "relation") !== undefined && listAt(content, "attlist").length === 0;
}

/** NATURAL, and any alias that gives columns other names by their place. */
function holdsNaturalJoin(value: SyntaxValue | undefined): boolean {
  if (isList(value)) return value.some(holdsNaturalJoin);
  if (!isObject(value)) return false;
  if (value["isNatural"] === true || listAt(value, "colnames").length > 0) return true;
  return Object.values(value).some(holdsNaturalJoin);
}

const nameFields: ReadonlySet<string> = new Set(["sval", "name", "colname", "subname", "newname", "conname"]);

/** Every name in the tree, whatever it is the name of. Texts of literals are none. */
function namesIn(root: SyntaxObject): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (value: SyntaxValue | undefined): void => {
    if (isList(value)) return value.forEach(visit);
    if (!isObject(value)) return;
    for (const [field, child] of Object.entries(value)) {
      if (typeof child === "string" && nameFields.has(field)) names.add(child);
      else if (field !== "A_Const") visit(child);
    }
  };
  visit(root);
  return names;
}

function isCatalogueOnly(
  { restricted, view }: CheckContext,
  { uses, survey }: Surveyed,
  { kinds, functions }: Pick<StatementFacts, "kinds" | "functions">,
): boolean {
  if (uses.length === 0 || functions.length > 0 || survey.unreadable) return false;
  if (kinds.length !== 1 || kinds[0] !== "select") return false;
  // Who may make tables could make one that goes by a name of the catalogue: there the schema must be written.
  const sure = restricted || !view.allow.some((kind) => makers.has(kind));
  return uses.every((use) => isOfCatalogue(use) && (sure || textAt(use.node, "schemaname") !== ""));
}

const makers: ReadonlySet<string> = new Set(["all", "ddl", "do", "call", "other", "set"]);

function isOfCatalogue({ use, relation }: ResolvedRelation): boolean {
  return (
    use === "read" && relation !== undefined && isSystemSchema(relation.schema) && !deniedRelations.has(relation.name)
  );
}

/** Rows of INSERT … VALUES, when that is all it writes. */
function countedRows({ node, survey }: Surveyed): number | undefined {
  const outer = unwrap(node);
  const inner = outer?.type === "PrepareStmt" ? unwrap(objectAt(outer.content, "query")) : outer;
  if (inner?.type !== "InsertStmt" || survey.statements.filter(({ type }) => type !== "SelectStmt").length > 1) {
    return undefined;
  }
  const select = objectAt(inner.content, "selectStmt");
  if (select === undefined) return 1;
  const { content } = unwrap(select) ?? {};
  const [row, ...more] = listAt(content, "valuesLists");
  if (row === undefined) return undefined;
  return more.length > 0 || !mayGiveSets(row) ? more.length + 1 : undefined;
}

/** Functions that people write in VALUES, each of which gives one value. */
const givesOne: ReadonlySet<string> = new Set(
  `now clock_timestamp statement_timestamp transaction_timestamp timezone to_timestamp to_date date_trunc make_date
  make_interval age nextval currval gen_random_uuid uuidv4 uuidv7 random lower upper trim btrim ltrim rtrim concat
  concat_ws replace substr substring left right lpad rpad length md5 sha256 encode decode format round floor ceil abs
  to_char to_number to_json to_jsonb json_build_object jsonb_build_object json_build_array jsonb_build_array
  row_to_json`.split(/\s+/),
);

// In a single row of VALUES a function may give a set, and each member of it is a row (transformInsertStmt, analyze.c);
// in several the server refuses that.
function mayGiveSets(value: SyntaxValue | undefined): boolean {
  if (isList(value)) return value.some(mayGiveSets);
  if (!isObject(value)) return false;
  const { type, content } = unwrap(value) ?? {};
  if (type === "SubLink") return false;
  if (type === "A_Indirection") return true; // `(value).name` calls name(value)
  if (type === "FuncCall") {
    const parts = stringsOf(listAt(content, "funcname")) ?? [];
    const isBuiltin = parts.length === 1 || (parts.length === 2 && parts[0] === "pg_catalog");
    if (!isBuiltin || !givesOne.has(parts.at(-1) ?? "")) return true;
  }
  return Object.values(value).some(mayGiveSets);
}

/** The rare facts of two statements that count as one: what either may do, both may. */
export function joinGuardFacts(left: StatementFacts, right: StatementFacts): GuardFacts {
  const columns = union(left.columns, right.columns);
  const behind = union(left.behind, right.behind);
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(behind === undefined ? {} : { behind }),
  };
}

function union(
  left: readonly string[] | undefined,
  right: readonly string[] | undefined,
): readonly string[] | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return [...new Set([...left, ...right])].sort();
}
