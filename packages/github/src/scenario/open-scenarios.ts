// Judges whether scenarios admit a grant: gathers what `judgeScenario` needs from the proved base and first-parent
// history. It must never take a scenario, a person or a group from the pull request itself.
import { parseDocument, scenarioLimits } from "@writ/model";
import type { LaterReview } from "../evidence.ts";
import type { RunGit } from "../facts.ts";
import { type FileVersion, type History, versionsUpTo } from "../history.ts";
import { type FileFacts, judge, weigh } from "../judge.ts";
import { fromAheadSecondsMax } from "../limits.ts";
import type { Verdict } from "../reasons.ts";
import { once } from "../remembered.ts";
import { earlierUses, type UseReading } from "./earlier-uses.ts";
import { judgeScenario, type ProvedScenario, type ScenarioFacts, type ScenarioVerdict } from "./judge-scenario.ts";
import { provedScenarios, type ScenarioReading } from "./proved-scenarios.ts";

export interface Proposed {
  readonly version: FileVersion;
  readonly facts: FileFacts;
  /** What the file holds. */
  readonly bytes: Uint8Array;
  /** Now, where it is not merged yet: then every review that there is was given before. Absent: as the host says. */
  readonly nowSeconds?: number;
}

type Sources = ScenarioReading & UseReading;

export interface ScenarioSources extends ScenarioReading {
  readonly git: RunGit;
  /** What the pull request of a version brought; a verdict: why none did. */
  bringing(version: FileVersion): Promise<Verdict | FileFacts>;
}

export interface Scenarios {
  verdict(proposed: Proposed): Promise<ScenarioVerdict>;
  /** Who of the owners approved a version, after its merge too; undefined: none whose word counts. */
  laterReview(version: FileVersion): Promise<LaterReview | undefined>;
}

/** Reads the scenarios about a resource at a commit once. */
export function openScenarios({ bringing, ...given }: ScenarioSources): Scenarios {
  const about = new Map<string, Promise<readonly ProvedScenario[]>>();
  const sources: Sources = {
    ...given,
    scenariosAt: (commit, resource) =>
      once(about, `${commit} ${resource}`, () => provedScenarios(given, { commit, resource })),
    broughtBy: async (version) => {
      const facts = await bringing(version);
      if ("status" in facts) return undefined;
      return { base: facts.base, facts, approved: judge(version, facts).status === "proved" };
    },
    reviewedBy: (version, facts, untilSeconds) => laterApproval(version, facts, untilSeconds) !== undefined,
  };
  return {
    verdict: async (proposed) => await verdictOn(sources, proposed),
    laterReview: async (version) => {
      const facts = await bringing(version);
      return "status" in facts ? undefined : laterApproval(version, facts, Number.MAX_SAFE_INTEGER);
    },
  };
}

/** The verdict on one version of a grant, as its pull request brought it onto `facts.base`. */
async function verdictOn(sources: Sources, proposed: Proposed): Promise<ScenarioVerdict> {
  const { version, facts, bytes } = proposed;
  const { pull, base, people } = facts;
  const mergedSeconds = proposed.nowSeconds ?? pull.mergedSeconds;
  const resource = /^grants\/([^/]+)\/[^/]+$/.exec(version.path)?.[1] ?? "";
  const about = await sources.scenariosAt(base, resource);
  if (about.length === 0) return { within: false, reason: "no-scenario" };
  const grant = parseDocument("grant", version.path, bytes);
  const scenarios = about.filter(({ document }) => grant === undefined || document.role === grant.role);
  const known: ScenarioFacts = {
    ...{ version, pull, grant, people, scenarios },
    isNew: await isNew(sources, version, facts),
    mergedSeconds,
    objected: isObjected(version, facts),
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
    ...{ person: grant.to.user, resource, pull: pull.number, reviewedSeconds: pull.mergedSeconds },
    before: commitBefore(sources.history, version, base),
    sinceSeconds: mergedSeconds - lookBack,
    emergencies: limits.some(({ reviewSeconds }) => reviewSeconds !== undefined),
  });
  return judgeScenario({ ...known, uses });
}

/**
 * The first-parent commit right before a version's own. The base may lie further back: a rebase is told by commits that
 * look alike, which whoever asks may have copied, and what was merged in between must not be overlooked by that.
 */
function commitBefore({ commits, indexOf }: History, { commit }: FileVersion, base: string): string {
  const index = indexOf.get(commit);
  return (index === undefined ? undefined : commits[index + 1]?.sha) ?? base;
}

/** Nothing stands at its path but what the pull request itself brought. */
async function isNew(sources: Sources, version: FileVersion, { base, pull }: FileFacts): Promise<boolean> {
  const { history, broughtBy } = sources;
  const older = versionsUpTo(history, version.path, base);
  if (older[0] !== undefined && older[0].blob !== null) return false;
  const since = versionsUpTo(history, version.path, commitBefore(history, version, base));
  for (const between of since.slice(0, since.length - older.length)) {
    if ((await broughtBy(between))?.facts.pull.number !== pull.number) return false;
  }
  return true;
}

/**
 * An owner, or somebody who may be one, asked for changes. GitHub does not say what a review was that is dismissed now,
 * and whoever may write may dismiss one: it may have been that. undefined: not all reviews are known.
 */
function isObjected(version: FileVersion, facts: FileFacts): boolean | undefined {
  if (facts.pull.reviews === undefined || facts.pull.retargetedSeconds === "unknown") return undefined;
  return weigh(version, facts).opinions.some(({ review: { state }, reason }) => {
    if (state !== "changes-requested" && state !== "dismissed") return false;
    return reason === "changes-requested" || reason === "approval-dismissed" || reason === "owner-unresolved";
  });
}

/** By the rules of every approval, but that it may come after the merge. */
function laterApproval(version: FileVersion, facts: FileFacts, untilSeconds: number): LaterReview | undefined {
  const verdict = judge(version, { ...facts, pull: { ...facts.pull, mergedSeconds: untilSeconds } });
  if (verdict.status !== "proved" || verdict.proof.by !== "approval") return undefined;
  const { approver, review, approvedSeconds, owner } = verdict.proof;
  return { approver, review, approvedSeconds, owner };
}
