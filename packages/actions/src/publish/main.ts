// The action publish, as the runner starts it. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { publishAction } from "./publish.ts";

await runOnRunner(publishAction);
