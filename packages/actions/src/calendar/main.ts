// The action calendar, as the runner starts it. It must never do more than that.
import { runOnRunner } from "../run/run-action.ts";
import { calendarAction } from "./calendar.ts";

await runOnRunner(calendarAction);
