// The one door of sql: understands a statement, and compiles masks into it or says why it cannot. Pure: no I/O, no
// sockets.
export { type AttributeNet, attributeKey, maskedAttributes } from "./attributes.ts";
export { Catalog, type Column, emptyCatalog, type Relation } from "./catalog.ts";
export {
  type CatalogRows,
  type CatalogTable,
  catalogQueries,
  emptyPath,
  viewDefinitionsQuery,
} from "./catalog-queries.ts";
export { catalogPathQuery, catalogSnapshotQuery, catalogVersionQuery } from "./catalog-version.ts";
export { catalogOnPath, type PathView } from "./chosen-path.ts";
export { type Compiled, type CompiledPart, compileStatement } from "./compile.ts";
export { isFree, isReadOnly, type SqlContext, type SqlView } from "./context.ts";
export { grammarMajors, loadGrammar, loadParser } from "./grammar.ts";
export type { TransactionStep } from "./kinds.ts";
export { statementBytesMax } from "./limits.ts";
export { fitOf, type MaskFit } from "./mask-fit.ts";
export { type ColumnMask, type MaskPlan, planMasks } from "./masks.ts";
export { checkParameters } from "./parameters.ts";
export { type PlanNames, shownPlanLine } from "./plan-names.ts";
export { quoteIdentifier, quoteName } from "./quote.ts";
export { keepsSearchPath, maySetAtStart, pinnedPath, pinnedSettings } from "./settings.ts";
export type { Edit } from "./splice.ts";
export { TemplateCache } from "./template-cache.ts";
