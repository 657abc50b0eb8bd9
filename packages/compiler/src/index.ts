// The one door of compiler: a model becomes an unsigned bundle, and Rego becomes WASM by the pinned OPA.
// It must never be imported by anything that enforces.
export { type CompileOptions, checkPolicies, compileModel } from "./compile-model.ts";
export { compileGrant } from "./data/grants.ts";
export { compileMask } from "./data/masks.ts";
export { defaultCacheFolder, type FindOptions, findOpa, type OpaBinary, type OpaSource } from "./opa/find.ts";
export { opaVersion } from "./opa/pinned.ts";
export { withReviews } from "./plan/approvals.ts";
export { treatmentWords } from "./plan/compare-roles.ts";
export { formatPlanMarkdown, formatPlanText } from "./plan/format-plan.ts";
export { makePlan, type PlanOptions } from "./plan/make-plan.ts";
export type * from "./plan/plan.ts";
export { type PlanData, type PlanQuestions, type PlanSide, preparePlanSide, preparePlanSides } from "./plan/side.ts";
export { codeSpan } from "./plan/words.ts";
export { productCapabilities, productSources } from "./product.ts";
export { buildWasm, type WasmInput } from "./rego/build-wasm.ts";
export { checkRego } from "./rego/check-rego.ts";
export type { RegoSources } from "./rego/workspace.ts";
