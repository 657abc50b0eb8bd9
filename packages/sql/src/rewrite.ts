// Puts masks into a statement: each masked table becomes a sub-select that yields masked values. It makes the tree
// the text must parse to and, apart from it, the edits of the received bytes; prove.ts compares the two. It must
// never send either.
import type { CheckContext } from "./context.ts";
import { type CopySource, copyOfQuery, copyQuery, findCopyTable, maskedCopySource } from "./copy.ts";
import { parseOne } from "./grammar.ts";
import { subselectCharactersMax } from "./limits.ts";
import { findLookup } from "./lookup.ts";
import { maskedSource, needsMaskedSource, sourceTree } from "./masked-source.ts";
import { namedColumns } from "./named-columns.ts";
import { quoteIdentifier } from "./quote.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { ReplacedTable } from "./repair.ts";
import { type Repairs, repairStatement } from "./repairs.ts";
import { type Edit, findTable, type TablePlace } from "./splice.ts";
import type { Surveyed } from "./statement-check.ts";
import { surveyStatement } from "./survey.ts";
import type { TokenLine } from "./tokens.ts";
import { listAt, locationOf, mapTree, objectAt, type SyntaxObject, type SyntaxValue, textAt, unwrap } from "./tree.ts";
import { returningWrite } from "./write-check.ts";
import { rewriteReturning } from "./write-returning.ts";

export interface Rewriting {
  /** The tree the compiled text must have. */
  readonly expected: SyntaxValue;
  /** Of the received bytes; undefined when the text cannot be edited and the tree must be printed. */
  readonly edits: readonly Edit[] | undefined;
  /** Columns whose exact value finds rows, `schema.table.column`: at most one. */
  readonly lookups?: readonly string[];
}

export interface RewriteInput {
  readonly bytes: Buffer;
  readonly line: TokenLine;
  readonly statement: Surveyed;
  /** It is a client's own: the condition of a view looks nothing up. */
  readonly mayLookUp?: true;
}

/** How many masked tables of the statement sub-selects must replace. */
export function countOfMasked(context: CheckContext, { uses }: Surveyed): number {
  let count = 0;
  for (const { relation, item } of uses) {
    if (relation !== undefined && item !== undefined && needsMaskedSource(context, relation)) count += 1;
  }
  return count;
}

/** Masked tables of the statement that a sub-select must replace. */
export function maskedTables(context: CheckContext, { uses }: Surveyed): ReplacedTable[] {
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
  const repairs = repairStatement(context, { ...input, tables });
  if ("code" in repairs) {
    return repairs;
  }
  const { node } = input.statement;
  const write = returningWrite(context, input.statement);
  const returned = rewriteReturning(context, { node, write, line: input.line });
  if ("code" in returned) {
    return returned;
  }
  const lookup = input.mayLookUp === true ? findLookup(context, input) : undefined;
  if (lookup !== undefined && "code" in lookup) {
    return lookup;
  }
  const named = tables.length === 0 ? undefined : namedColumns(input.statement);
  const replacements = new Map<SyntaxObject, SyntaxValue>(repairs.nodes);
  const edits = [...repairs.edits, ...returned.edits];
  let isFollowed = true;
  if (lookup !== undefined) {
    replacements.set(lookup.conjunct, lookup.replacement);
    isFollowed = lookup.edit !== undefined;
    edits.push(...(lookup.edit === undefined ? [] : [lookup.edit]));
  }
  let charactersMade = 0;
  for (const table of tables) {
    const made = replaceTable(context, {
      ...{ ...input, table, repairs, named },
      condition: lookup?.item === table.item ? lookup?.condition : undefined,
    });
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
    edits.push(...(made.edits ?? []));
    isFollowed &&= made.edits !== undefined;
    charactersMade += made.characters;
    if (charactersMade > subselectCharactersMax) {
      return tooManyMasked;
    }
  }
  const expected = mapTree(returned.node, (object) => replacements.get(object));
  const lookups = lookup === undefined ? {} : { lookups: [lookup.label] };
  return { expected, edits: isFollowed ? edits : undefined, ...lookups };
}

// COPY of a table copies that table's own rows, "the same rows as SELECT * FROM ONLY table" (sql-copy.html).
function rewriteCopy(context: CheckContext, { line }: RewriteInput, source: CopySource): Rewriting | PlacedRefusal {
  const place = findCopyTable(line, source);
  const inner = maskedSource(context, {
    ...{ table: source, only: true, sample: "", system: [] },
    named: new Set(source.columns),
  });
  if (typeof inner !== "string") {
    return inner;
  }
  const query = copyQuery(source, inner);
  const outer = parseOne(context.grammar, query);
  const item = objectAt(unwrap(listAt(objectAt(outer, "SelectStmt"), "fromClause")[0])?.content, "subquery");
  if (outer === undefined || item === undefined) {
    const message = `${source.label} has masked columns: write COPY (SELECT …) TO STDOUT.`;
    return refuse("sql/masked-copy", message, locationOf(source.node));
  }
  return {
    expected: copyOfQuery(source, outer),
    edits: place === undefined ? undefined : [{ ...place, text: `(${query})` }],
  };
}

interface Replaced {
  readonly item: SyntaxValue;
  /** Undefined when the table's name is not found in the text. */
  readonly edits: readonly Edit[] | undefined;
  readonly characters: number;
}

interface ReplaceInput extends RewriteInput {
  readonly table: ReplacedTable;
  readonly repairs: Repairs;
  readonly named: ReadonlySet<string> | undefined;
  readonly condition: string | undefined;
}

function replaceTable(
  context: CheckContext,
  { bytes, line, table, repairs, named, condition }: ReplaceInput,
): Replaced | PlacedRefusal | undefined {
  if (table.sample !== undefined && !isConstantSample(table.sample)) {
    return undefined;
  }
  const only = table.node["inh"] !== true;
  const place = findTable(line, locationOf(table.node), { only, sampled: table.sample !== undefined });
  if (place === undefined && table.sample !== undefined) {
    return undefined;
  }
  const clause = place?.sample;
  const sample = clause === undefined ? "" : ` ${bytes.toString("utf8", clause.start, clause.end)}`;
  const system = repairs.system.get(table.node) ?? [];
  const source = sourceTree(context, { table, only, sample, system, named, condition });
  if (source === undefined || "code" in source) {
    return source;
  }
  const { text: inner, tree: query } = source;
  const ownAlias = objectAt(table.node, "alias");
  const name = repairs.renamed.get(table.node) ?? textAt(table.node, "relname");
  const shown = ownAlias === undefined ? ` AS ${quoteIdentifier(name)}` : "";
  return {
    item: { RangeSubselect: { subquery: query, alias: ownAlias ?? { aliasname: name } } },
    edits: place === undefined ? undefined : tableEdits(place, inner, shown),
    characters: inner.length,
  };
}

function tableEdits(place: TablePlace, inner: string, name: string): Edit[] {
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
