// The one door of actions, for tests: each action's run. Workflows use what is bundled into actions/NAME/dist.
export type { ActionRun } from "./run/action-run.ts";
