// The action token, as the runner starts it, at its turn and at the end of the job. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { tokenAction } from "./token.ts";

await runOnRunner(tokenAction);
