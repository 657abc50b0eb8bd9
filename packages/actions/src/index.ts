// The one door of actions, for tests: the frame. Workflows use what is bundled into actions/NAME/dist.
export type { Action, ActionRun, Annotation, Outcome } from "./run/action-run.ts";
export { runAction, runOnRunner } from "./run/run-action.ts";
export { scenarioAction, scenarioActionAt } from "./scenario/scenario.ts";
export { validateAction } from "./validate/validate.ts";
