// Which nodes of the grammar a checked query may hold, and since when servers know them. A node that is not listed
// may hide a table name or run a function, so it must never pass.
import type { CheckContext } from "./context.ts";
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { Survey } from "./survey.ts";

const knownNodes = new Set(
  `A_ArrayExpr A_Const A_Expr A_Indices A_Indirection A_Star BitString BoolExpr Boolean BooleanTest
  CaseExpr CaseWhen ClosePortalStmt CoalesceExpr CollateClause ColumnDef ColumnRef CommonTableExpr
  ConstraintsSetStmt CopyStmt DeallocateStmt DeclareCursorStmt DefElem DeleteStmt DiscardStmt
  ExecuteStmt ExplainStmt FetchStmt Float FuncCall GroupingFunc GroupingSet IndexElem InsertStmt Integer JoinExpr
  List LockingClause MergeStmt MergeWhenClause MinMaxExpr MultiAssignRef NamedArgExpr NullTest
  ParamRef PrepareStmt RangeFunction RangeSubselect RangeTableFunc RangeTableFuncCol RangeTableSample RangeVar
  ResTarget RowExpr SQLValueFunction SelectStmt SetToDefault SortBy String SubLink TransactionStmt TypeName
  TruncateStmt TypeCast UnlistenStmt UpdateStmt VariableSetStmt VariableShowStmt WindowDef XmlExpr XmlSerialize
  LockStmt`.split(/\s+/),
);

// On an older server the same text is a call of a function that users may have written.
const nodesSince: Readonly<Record<string, number>> = {
  JsonObjectConstructor: 16,
  JsonArrayConstructor: 16,
  JsonArrayQueryConstructor: 16,
  JsonObjectAgg: 16,
  JsonArrayAgg: 16,
  JsonAggConstructor: 16,
  JsonIsPredicate: 16,
  JsonKeyValue: 16,
  JsonValueExpr: 16,
  JsonOutput: 16,
  JsonFormat: 16,
  JsonReturning: 16,
  JsonArgument: 17,
  JsonBehavior: 17,
  JsonFuncExpr: 17,
  JsonParseExpr: 17,
  JsonScalarExpr: 17,
  JsonSerializeExpr: 17,
  JsonTable: 17,
  JsonTableColumn: 17,
  JsonTablePathSpec: 17,
  MergeSupportFunc: 17,
  ReturningOption: 18,
};

/** Refuses nodes that are newer than the server, to which their text means something else. */
export function checkNodeVersions({ catalog }: CheckContext, survey: Survey): PlacedRefusal[] {
  const version = Math.floor(catalog.serverVersion / 10_000);
  return [...survey.nodeTypes]
    .filter((type) => (sinceOf(type) ?? 0) > version)
    .map((type) => refuse("sql/unknown-syntax", `The statement holds ${type}, which this server does not know.`));
}

function sinceOf(type: string): number | undefined {
  return Object.hasOwn(nodesSince, type) ? nodesSince[type] : undefined;
}

/** Refuses nodes that are not known to be safe. */
export function checkNodes(survey: Survey): PlacedRefusal[] {
  const refusals = [...survey.nodeTypes]
    .filter((type) => !knownNodes.has(type) && sinceOf(type) === undefined)
    .map((type) => refuse("sql/unknown-syntax", `The statement holds ${type}, which cannot be shown safe.`));
  if (survey.unreadable) {
    refusals.push(refuse("sql/unknown-syntax", "A name in the statement cannot be read."));
  }
  return refusals;
}
