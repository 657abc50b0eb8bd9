// The one door of decision: a verified bundle becomes an evaluator. It must never export the engine.
export { type Evaluator, loadEvaluator } from "./evaluator.ts";
export { factsKey } from "./facts-key.ts";
