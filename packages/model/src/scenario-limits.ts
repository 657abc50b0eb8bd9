// The numbers of a scenario in seconds. It must never be asked of a document that its schema has not checked.
import type { ScenarioDocument } from "@writ/contracts";
import { parseDuration } from "./duration.ts";

export interface ScenarioLimits {
  readonly longestSeconds: number;
  readonly atMost: { readonly count: number; readonly withinSeconds: number };
  /** For emergencies: within this time of the merge an owner has to approve it. Absent: it is not. */
  readonly reviewSeconds?: number;
}

export function scenarioLimits({ longest, atMost, breakGlass }: ScenarioDocument): ScenarioLimits {
  const [count = "", within = ""] = atMost.split(" in ");
  return {
    longestSeconds: seconds(longest),
    atMost: Object.freeze({ count: Number(count), withinSeconds: seconds(within) }),
    ...(breakGlass === undefined ? {} : { reviewSeconds: seconds(breakGlass.review) }),
  };
}

function seconds(text: string): number {
  return parseDuration(text) ?? 0;
}
