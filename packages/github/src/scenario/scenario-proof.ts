// The proof that a scenario admitted a version, in ids and seconds. It must never be made of a verdict that says no.
import type { FileFacts } from "../judge.ts";
import type { ScenarioProof } from "../reasons.ts";
import type { Within } from "./judge-scenario.ts";

export function scenarioProof(verdict: Within, { pull, base }: Pick<FileFacts, "pull" | "base">): ScenarioProof {
  const { scenario, count, atMost, withinSeconds, reviewSeconds } = verdict;
  return {
    by: "scenario",
    ...{ pull: pull.number, head: pull.headCommit, base, mergedSeconds: pull.mergedSeconds },
    author: pull.author?.id ?? 0,
    ...{ scenario, count, atMost, withinSeconds },
    ...(reviewSeconds === undefined ? {} : { reviewSeconds }),
  };
}
