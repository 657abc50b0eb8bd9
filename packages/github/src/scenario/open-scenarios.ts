// Judges whether scenarios admit a grant: gathers what `judgeScenario` needs from the proved base and first-parent
// history. It must never take a scenario, a person or a group from the pull request itself.
import { parseDocument, scenarioLimits } from "@writ/model";
import { type FileVersion, versionsUpTo } from "../history.ts";
import { type FileFacts, judge, weigh } from "../judge.ts";
import { fromAheadSecondsMax } from "../limits.ts";
import { earlierUses, type UseReading } from "./earlier-uses.ts";
import { judgeScenario, type ScenarioFacts, type ScenarioVerdict } from "./judge-scenario.ts";
import type { ScenarioReading } from "./proved-scenarios.ts";

export interface Proposed {
  readonly version: FileVersion;
  readonly facts: FileFacts;
  /** What the file holds. */
  readonly bytes: Uint8Array;
}

export type ScenarioSources = ScenarioReading & UseReading;

/** The verdict on one version of a grant, as its pull request brought it onto `facts.base`. */
export async function scenarioVerdict(sources: ScenarioSources, proposed: Proposed): Promise<ScenarioVerdict> {
  const { version, facts, bytes } = proposed;
  const { pull, base, people } = facts;
  const resource = /^grants\/([^/]+)\/[^/]+$/.exec(version.path)?.[1] ?? "";
  const about = await sources.scenariosAt(base, resource);
  if (about.length === 0) return { within: false, reason: "no-scenario" };
  const grant = parseDocument("grant", version.path, bytes);
  const scenarios = about.filter(({ document }) => grant === undefined || document.role === grant.role);
  const before = versionsUpTo(sources.history, version.path, base)[0];
  const known: ScenarioFacts = {
    ...{ version, pull, grant, people, scenarios },
    isNew: before === undefined || before.blob === null,
    mergedSeconds: pull.mergedSeconds,
    objected: weigh(version, facts).opinions.some(({ reason }) => reason === "changes-requested"),
    uses: [],
  };
  const first = judgeScenario(known);
  // What fails without looking back fails with it too: then nobody is asked about the merges before.
  if (!first.within || grant === undefined || !("user" in grant.to)) return first;
  const limits = scenarios.map(({ document }) => scenarioLimits(document));
  const lookBack = Math.max(
    ...limits.flatMap(({ longestSeconds, atMost }) => [
      2 * longestSeconds + 2 * fromAheadSecondsMax,
      atMost.withinSeconds,
    ]),
  );
  const uses = await earlierUses(sources, {
    ...{ person: grant.to.user, resource, base, mergedSeconds: pull.mergedSeconds },
    sinceSeconds: pull.mergedSeconds - lookBack,
    emergencies: limits.some(({ reviewSeconds }) => reviewSeconds !== undefined),
  });
  return judgeScenario({ ...known, uses });
}

/** Who approved a version until a time, the merge notwithstanding; undefined: no owner who may. */
export function laterApproval(version: FileVersion, facts: FileFacts, untilSeconds: number) {
  const verdict = judge(version, { ...facts, pull: { ...facts.pull, mergedSeconds: untilSeconds } });
  return verdict.status === "proved" && verdict.proof.by === "approval" ? verdict.proof : undefined;
}
