// The action expire, as the runner starts it. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { expireAction } from "./expire.ts";

await runOnRunner(expireAction);
