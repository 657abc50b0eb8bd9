// The one door of decision: a verified bundle becomes an evaluator. It must never export the engine.
export { BundleTaker, type Taken, type TakerOptions } from "./bundle-taker.ts";
export { type Evaluator, loadEvaluator } from "./evaluator.ts";
export type { TakeOverRequest } from "./takeover-messages.ts";
