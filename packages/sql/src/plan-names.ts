// Plans of statements over one table: the server writes the table's name before columns only when there is more than
// one table, and a sub-select counts as one more. What is shown leaves these names out again. It only ever takes
// characters away.
import type { CheckContext } from "./context.ts";
import { needsMaskedSource } from "./masked-source.ts";
import { quoteIdentifier } from "./quote.ts";
import type { Surveyed } from "./statement-check.ts";
import { listAt, objectAt, type SyntaxObject, textAt, unwrap } from "./tree.ts";

export interface PlanNames {
  /** The table's name as a plan prints it. */
  readonly table: string;
  /** The columns' names as a plan prints them. */
  readonly columns: ReadonlySet<string>;
  /** With VERBOSE other lines name the table anyway (explain.c, show_plan_tlist and show_sort_group_keys). */
  readonly verbose: boolean;
}

/** More than one table to the server. */
const severalTables = "CommonTableExpr JoinExpr JsonTable RangeFunction RangeSubselect RangeTableFunc SubLink".split(
  " ",
);

/** What is left out of the plan of a statement whose only table becomes a sub-select. */
export function planNamesOf(context: CheckContext, { node, survey, uses }: Surveyed): PlanNames | undefined {
  const explained = unwrap(node);
  const [use] = uses;
  const relation = use?.relation;
  const query = objectAt(explained?.content, "query");
  if (explained?.type !== "ExplainStmt" || unwrap(query)?.type !== "SelectStmt") return undefined;
  const isAlone = uses.length === 1 && survey.statements.length === 1;
  if (!isAlone || severalTables.some((type) => survey.nodeTypes.has(type))) return undefined;
  if (use === undefined || relation === undefined || !needsMaskedSource(context, relation)) return undefined;
  if (relation.kind !== "r" && relation.kind !== "m") return undefined;
  // Children are tables of the plan.
  if (use.node["inh"] === true && context.catalog.children.has(relation.oid)) return undefined;
  const options = optionsOf(explained.content);
  if (options.get("format") !== undefined && options.get("format") !== "text") return undefined;
  const table = textAt(objectAt(use.node, "alias"), "aliasname") || relation.name;
  return {
    table: quoteIdentifier(table),
    columns: new Set(relation.columns.map(({ name }) => quoteIdentifier(name))),
    verbose: options.has("verbose"),
  };
}

function optionsOf(content: SyntaxObject): ReadonlyMap<string, string> {
  return new Map(
    listAt(content, "options").map((option) => {
      const element = unwrap(option)?.content;
      return [textAt(element, "defname"), textAt(unwrap(element?.["arg"])?.content, "sval").toLowerCase()];
    }),
  );
}

const partsOfLine = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[^\s'"().,[\]:]+|[\s\S]/g;

/** A line of the plan without the table's name before its columns. */
export function shownPlanLine(line: string, { table, columns, verbose }: PlanNames): string {
  if (!line.includes(`${table}.`) || (verbose && !/^\s*Output: /.test(line))) return line;
  const parts = line.match(partsOfLine) ?? [];
  const shown: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const isName =
      parts[at] === table &&
      parts[at - 1] !== "." &&
      parts[at + 1] === "." &&
      columns.has(parts[at + 2] ?? "") &&
      parts[at + 3] !== "(";
    if (isName) at += 1;
    else shown.push(parts[at] ?? "");
  }
  return shown.join("");
}
