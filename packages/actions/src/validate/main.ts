// The action validate, as the runner starts it. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { validateAction } from "./validate.ts";

await runOnRunner(validateAction);
