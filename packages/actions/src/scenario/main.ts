// The action scenario, as the runner starts it. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { scenarioAction } from "./scenario.ts";

await runOnRunner(scenarioAction);
