// The action renew, as the runner starts it. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { renewAction } from "./renew.ts";

await runOnRunner(renewAction);
