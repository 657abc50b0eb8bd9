// Puts masks into a statement: each masked table becomes a sub-select that yields masked values. It makes the tree
// the text must parse to and, apart from it, the edits of the received bytes; prove.ts compares the two. It must
// never send either.
import type { Catalog, Relation } from "./catalog.ts";
import type { CheckContext } from "./context.ts";
import { type CopySource, copyOfQuery, copyQuery, findCopyTable, maskedCopySource } from "./copy.ts";
import { parseOne } from "./grammar.ts";
import { subselectCharactersMax } from "./limits.ts";
import { maskedSource, needsMaskedSource } from "./masked-source.ts";
import { quoteIdentifier, quoteName } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { ResolvedRelation } from "./relation-check.ts";
import { type Edit, findTable, type TablePlace } from "./splice.ts";
import type { Surveyed } from "./statement-check.ts";
import { surveyStatement } from "./survey.ts";
import type { TokenLine } from "./tokens.ts";
import {
  isList,
  listAt,
  locationOf,
  mapTree,
  objectAt,
  type SyntaxObject,
  type SyntaxValue,
  textAt,
  unwrap,
} from "./tree.ts";

export interface Rewriting {
  /** The tree the compiled text must have. */
  readonly expected: SyntaxValue;
  readonly edits: readonly Edit[];
  /** The generated sub-selects as trees. */
  readonly generated: readonly SyntaxObject[];
}

/** A masked table in a FROM list, and everything needed to replace it. */
interface MaskedTable extends ResolvedRelation {
  readonly relation: Relation;
  readonly item: SyntaxObject;
}

export interface RewriteInput {
  readonly bytes: Buffer;
  readonly line: TokenLine;
  readonly statement: Surveyed;
}

/** Masked tables of the statement that a sub-select must replace. */
export function maskedTables(context: CheckContext, { uses }: Surveyed): MaskedTable[] {
  return uses.flatMap((use) => {
    const { relation, item } = use;
    return relation !== undefined && item !== undefined && needsMaskedSource(context, relation)
      ? [{ ...use, relation, item }]
      : [];
  });
}

/** Why a string that reads masked tables too often cannot run. */
export const tooManyMasked: PlacedRefusal = refuse(
  "sql/too-large",
  "Tables with masked columns are read in too many places, or have too many columns: send it in parts.",
);

/** Makes the rewriting of one statement, or says why it cannot. */
export function rewriteStatement(context: CheckContext, input: RewriteInput): Rewriting | PlacedRefusal {
  const copied = maskedCopySource(context, input.statement);
  if (copied !== undefined) {
    return rewriteCopy(context, input, copied);
  }
  const tables = maskedTables(context, input.statement);
  const system = systemColumnsWanted(input.statement, tables);
  if (system === undefined) {
    return refuse(
      "sql/system-column",
      "System columns of a masked table cannot stand beside *, whole rows or column lists.",
    );
  }
  const shortened = shortenColumns(context.catalog, input, tables);
  if ("code" in shortened) {
    return shortened;
  }
  const replacements = new Map<SyntaxObject, SyntaxValue>(shortened.nodes);
  const edits = [...shortened.edits];
  const generated: SyntaxObject[] = [];
  let charactersMade = 0;
  for (const table of tables) {
    const made = replaceTable(context, { ...input, table, system });
    if (made !== undefined && "code" in made) {
      return made;
    }
    if (made === undefined) {
      return refuse(
        "sql/unproven",
        `${table.label} has masked columns and cannot be replaced here.`,
        locationOf(table.node),
      );
    }
    replacements.set(table.item, made.item);
    edits.push(...made.edits);
    generated.push(made.query);
    for (const { text } of made.edits) {
      charactersMade += text.length;
    }
    if (charactersMade > subselectCharactersMax) {
      return tooManyMasked;
    }
  }
  const expected = mapTree(input.statement.node, (object) => replacements.get(object));
  return { expected, edits, generated };
}

// COPY of a table copies that table's own rows, "the same rows as SELECT * FROM ONLY table" (sql-copy.html).
function rewriteCopy(context: CheckContext, { line }: RewriteInput, source: CopySource): Rewriting | PlacedRefusal {
  const place = findCopyTable(line, source);
  const inner = maskedSource(context, { table: source, only: true, sample: "", system: [] });
  if (typeof inner !== "string") {
    return inner;
  }
  const query = copyQuery(source, inner);
  const outer = parseOne(context.grammar, query);
  const item = objectAt(unwrap(listAt(objectAt(outer, "SelectStmt"), "fromClause")[0])?.content, "subquery");
  if (place === undefined || outer === undefined || item === undefined) {
    const message = `${source.label} has masked columns: write COPY (SELECT …) TO STDOUT.`;
    return refuse("sql/masked-copy", message, locationOf(source.node));
  }
  return {
    expected: copyOfQuery(source, outer),
    edits: [{ ...place, text: `(${query})` }],
    generated: [item],
  };
}

interface Replaced {
  readonly item: SyntaxValue;
  readonly query: SyntaxObject;
  readonly edits: readonly Edit[];
}

function replaceTable(
  context: CheckContext,
  { bytes, line, table, system }: RewriteInput & { table: MaskedTable; system: readonly string[] },
): Replaced | PlacedRefusal | undefined {
  if (table.sample !== undefined && !isConstantSample(table.sample)) {
    return undefined;
  }
  const only = table.node["inh"] !== true;
  const place = findTable(line, locationOf(table.node), { only, sampled: table.sample !== undefined });
  if (place === undefined) {
    return undefined;
  }
  const sample = place.sample === undefined ? "" : ` ${bytes.toString("utf8", place.sample.start, place.sample.end)}`;
  const inner = maskedSource(context, { table, only, sample, system });
  if (typeof inner !== "string") {
    return inner;
  }
  const query = parseOne(context.grammar, inner);
  if (query === undefined) {
    return undefined;
  }
  const alias = objectAt(table.node, "alias") ?? { aliasname: textAt(table.node, "relname") };
  return { query, item: { RangeSubselect: { subquery: query, alias } }, edits: tableEdits(table, place, inner) };
}

function tableEdits(table: MaskedTable, place: TablePlace, inner: string): Edit[] {
  const name =
    objectAt(table.node, "alias") === undefined ? ` AS ${quoteIdentifier(textAt(table.node, "relname"))}` : "";
  const before = place.isTableCommand ? "SELECT * FROM " : "";
  const edits = [{ start: place.start, end: place.end, text: `${before}(${inner})${name}` }];
  return place.sample === undefined ? edits : [...edits, { ...place.sample, text: "" }];
}

// A sample clause moves into the sub-select, where it sees no other FROM item.
function isConstantSample(sample: SyntaxObject): boolean {
  const inside = [...listAt(sample, "args"), ...(sample["repeatable"] === undefined ? [] : [sample["repeatable"]])];
  return inside.every((argument) => {
    const { nodeTypes } = surveyStatement({ argument });
    return !nodeTypes.has("ColumnRef") && !nodeTypes.has("SubLink") && !nodeTypes.has("FuncCall");
  });
}

const systemColumns = new Set(["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"]);

/** System columns that every sub-select must offer; undefined when offering them would change what * or a row means. */
function systemColumnsWanted(
  { survey, node }: Surveyed,
  tables: readonly MaskedTable[],
): readonly string[] | undefined {
  const names = new Set(
    survey.columns.map(({ parts }) => parts.at(-1) ?? "").filter((name) => systemColumns.has(name)),
  );
  if (names.size === 0 || tables.length === 0) {
    return [];
  }
  const rangeNames = new Set(survey.rangeNames.map(({ name }) => name));
  const wholeRows = survey.columns.some(
    ({ parts }) => parts.at(-1) === "*" || (parts.length === 1 && rangeNames.has(parts[0] ?? "")),
  );
  return wholeRows ||
    holdsField(
      node,
      (key, value) => key === "colnames" || key === "aliascolnames" || (key === "isNatural" && value === true),
    )
    ? undefined
    : [...names].sort();
}

function holdsField(
  value: SyntaxValue | undefined,
  matches: (key: string, value: SyntaxValue | undefined) => boolean,
): boolean {
  if (typeof value !== "object" || value === null) {
    return false;
  }
  if (isList(value)) {
    return value.some((item) => holdsField(item, matches));
  }
  return Object.entries(value).some(([key, child]) => matches(key, child) || holdsField(child, matches));
}

interface Shortened {
  readonly nodes: readonly [SyntaxObject, SyntaxValue][];
  readonly edits: readonly Edit[];
}

/** `schema.table.column` names no sub-select: shortened to `table.column` where that can mean nothing else. */
function shortenColumns(
  catalog: Catalog,
  { line, statement }: RewriteInput,
  tables: readonly MaskedTable[],
): Shortened | PlacedRefusal {
  const nodes: [SyntaxObject, SyntaxValue][] = [];
  const edits: Edit[] = [];
  const meaningOf = meaningsOf(statement, tables);
  for (const use of statement.survey.columns.filter(({ parts }) => parts.length > 2)) {
    const [name = "", schema = "", database = catalog.database] = use.parts.toReversed().slice(1);
    const { masked, all } = meaningOf(schema, name);
    if (masked === 0) {
      continue;
    }
    const first = line.at(use.location);
    const parts = first === undefined ? undefined : line.name(first)?.parts;
    const kept = parts?.at(-2);
    if (
      masked !== all ||
      database !== catalog.database ||
      use.parts.length > 4 ||
      first === undefined ||
      kept === undefined
    ) {
      return refuse(
        "sql/qualified-column",
        `Give ${quoteName(schema, name)} an alias and write alias.column.`,
        use.location,
      );
    }
    edits.push({ start: line.start(first), end: line.start(kept), text: "" });
    nodes.push([use.node, { ...use.node, fields: listAt(use.node, "fields").slice(-2) }]);
  }
  return { nodes, edits };
}

/** How many FROM items a table's name may mean, and how many of them are masked tables. Each name is looked up once. */
function meaningsOf({ survey }: Surveyed, tables: readonly MaskedTable[]) {
  const known = new Map<string, { readonly masked: number; readonly all: number }>();
  return (schema: string, name: string) => {
    const key = JSON.stringify([schema, name]);
    const before = known.get(key);
    if (before !== undefined) {
      return before;
    }
    const named = survey.rangeNames.filter((range) => range.name === name);
    const nodes = new Set(named.map(({ relation }) => relation));
    const masked = tables.filter((table) => table.relation.schema === schema && nodes.has(table.node)).length;
    const found = { masked, all: named.length };
    known.set(key, found);
    return found;
  };
}
