// Which nodes of the grammar a checked query may hold, whatever the major: an older grammar gives fewer of them. A node
// that is not listed may hide a table name or run a function, so it must never pass.
import { type PlacedRefusal, refuse } from "./refusal.ts";
import type { Survey } from "./survey.ts";

const knownNodes = new Set(
  `A_ArrayExpr A_Const A_Expr A_Indices A_Indirection A_Star BitString BoolExpr Boolean BooleanTest
  CaseExpr CaseWhen ClosePortalStmt CoalesceExpr CollateClause ColumnDef ColumnRef CommonTableExpr
  ConstraintsSetStmt CopyStmt CurrentOfExpr DeallocateStmt DeclareCursorStmt DefElem DeleteStmt DiscardStmt
  ExecuteStmt ExplainStmt FetchStmt Float FuncCall GroupingFunc GroupingSet IndexElem InsertStmt Integer JoinExpr
  List LockingClause MergeStmt MergeWhenClause MinMaxExpr MultiAssignRef NamedArgExpr NullTest
  ParamRef PrepareStmt RangeFunction RangeSubselect RangeTableFunc RangeTableFuncCol RangeTableSample RangeVar
  ResTarget RowExpr SQLValueFunction SelectStmt SetToDefault SortBy String SubLink TransactionStmt TypeName
  TruncateStmt TypeCast UnlistenStmt UpdateStmt VariableSetStmt VariableShowStmt WindowDef XmlExpr XmlSerialize
  LockStmt JsonObjectConstructor JsonArrayConstructor JsonArrayQueryConstructor JsonObjectAgg JsonArrayAgg
  JsonAggConstructor JsonIsPredicate JsonKeyValue JsonValueExpr JsonOutput JsonFormat JsonReturning JsonArgument
  JsonBehavior JsonFuncExpr JsonParseExpr JsonScalarExpr JsonSerializeExpr JsonTable JsonTableColumn
  JsonTablePathSpec MergeSupportFunc ReturningOption`.split(/\s+/),
);

/** Refuses nodes that are not known to be safe. */
export function checkNodes(survey: Survey): PlacedRefusal[] {
  const refusals = [...survey.nodeTypes]
    .filter((type) => !knownNodes.has(type))
    .map((type) => refuse("sql/unknown-syntax", `The statement holds ${type}, which cannot be shown safe.`));
  if (survey.unreadable) {
    refusals.push(refuse("sql/unknown-syntax", "A name in the statement cannot be read."));
  }
  return refusals;
}
