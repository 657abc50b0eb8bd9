// The action issue, as the runner starts it. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { issueAction } from "./issue.ts";

await runOnRunner(issueAction);
