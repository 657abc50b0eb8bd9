// What a scenario says about a grant, in words for a comment, a summary and a plan. It must never say that a ticket was
// checked, nor quote what a requester wrote.
import { formatDuration, formatInstant } from "@writ/model";
import type { ScenarioVerdict } from "./judge-scenario.ts";
import { scenarioReasons } from "./scenario-reasons.ts";

export interface ScenarioWords {
  /** Path of the scenario's file; "": none is named, since several are about it. */
  readonly path: string;
  readonly admits: boolean;
  /** As `2 of 3 in 7d; ticket not checked`, or the rule that failed. */
  readonly says: string;
  /** What to do, where it admits nothing. */
  readonly instead?: string;
  /** An emergency, which owes a review until then. */
  readonly owes?: string;
}

/** undefined: no scenario is about the grant's resource and role. `mergedSeconds`: of the merge, or now. */
export function scenarioWords(verdict: ScenarioVerdict, mergedSeconds: number): ScenarioWords | undefined {
  if (!verdict.within) {
    if (verdict.reason === "no-scenario") return undefined;
    const [says, instead] = scenarioReasons[verdict.reason];
    return { path: verdict.scenario ?? "", admits: false, says, instead };
  }
  const { scenario, count, atMost, withinSeconds, reviewSeconds } = verdict;
  const says = `${count} of ${atMost} in ${formatDuration(withinSeconds)}; ticket not checked`;
  if (reviewSeconds === undefined) return { path: scenario.path, admits: true, says };
  const owes = `BREAK-GLASS: an owner owes this a review by ${formatInstant(mergedSeconds + reviewSeconds)}`;
  return { path: scenario.path, admits: true, says, owes };
}
