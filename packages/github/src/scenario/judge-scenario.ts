// Does a new grant lie within a scenario? Pure: the Action asks it before it merges, publishing asks it again with the
// time of the merge. No fact that is missing may ever count as a good one, and the first rule that fails is told.
import type { GrantDocument, ScenarioDocument } from "@writ/contracts";
import { parseInstant, parseLinearPattern, type ScenarioLimits, scenarioLimits } from "@writ/model";
import { contributorsOf, webFlowId } from "../contributors.ts";
import type { PullCommit, PullFacts, Signature } from "../facts.ts";
import type { FileVersion } from "../history.ts";
import { fromAheadSecondsMax } from "../limits.ts";
import type { People } from "../people.ts";
import type { ScenarioReason } from "./scenario-reasons.ts";

/** A scenario about the grant's resource and role, as it was proved at the base. */
export interface ProvedScenario {
  readonly path: string;
  /** The version of it: where it came from, and its content. */
  readonly commit: string;
  readonly blob: string;
  readonly document: ScenarioDocument;
  /** False: the base holds another version of it, or of its group, than the proved one. */
  readonly settled: boolean;
  /** Names that its `to` lists; claimed: only a login could tell. */
  readonly members: ReadonlySet<string> | "claimed";
}

/** A grant that the same person merged before, unapproved, where a scenario was about its resource and role. */
export interface ScenarioUse {
  readonly path: string;
  readonly commit: string;
  readonly role: string;
  readonly pull: number;
  /** Seconds since 1970: the merge as the host says it, and the time that it was asked for. */
  readonly mergedSeconds: number;
  readonly startSeconds: number;
  readonly untilSeconds: number;
  /** For emergencies: within this time of the merge it had to be reviewed. Absent: it was none. */
  readonly reviewSeconds?: number;
  /** An owner had approved it afterwards. */
  readonly reviewed: boolean;
}

export interface ScenarioFacts {
  readonly version: FileVersion;
  readonly pull: Pick<PullFacts, "author" | "commits" | "files">;
  /** Nothing stands at its path at the base. */
  readonly isNew: boolean;
  /** When it was merged, as the host says it; before the merge: now. */
  readonly mergedSeconds: number;
  /** What the file says; undefined: nothing that can be read. */
  readonly grant: GrantDocument | undefined;
  /** people.yaml as it was proved at the base. */
  readonly people: People;
  /** An owner's last word before the merge is, or may have been, to ask for changes; undefined: it is not known. */
  readonly objected: boolean | undefined;
  /** In the order of their paths. */
  readonly scenarios: readonly ProvedScenario[];
  /** Those of the person on the resource before it; undefined: more than are looked through. */
  readonly uses: readonly ScenarioUse[] | undefined;
}

export interface Within {
  readonly within: true;
  readonly scenario: Pick<ProvedScenario, "path" | "commit" | "blob">;
  /** Uses within the time, this one included: `count` of `atMost` in `withinSeconds`. */
  readonly count: number;
  readonly atMost: number;
  readonly withinSeconds: number;
  /** It is an emergency, and owes a review within this time. */
  readonly reviewSeconds?: number;
}

export type ScenarioVerdict =
  | Within
  | {
      readonly within: false;
      readonly reason: ScenarioReason;
      /** Path of the scenario that came nearest. */
      readonly scenario?: string;
    };

export function judgeScenario(facts: ScenarioFacts): ScenarioVerdict {
  if (facts.scenarios.length === 0) return { within: false, reason: "no-scenario" };
  const asked = askedOf(facts);
  if (typeof asked === "string") return { within: false, reason: asked, ...only(facts.scenarios) };
  const verdicts = facts.scenarios.map((scenario) => judgeOne(scenario, asked, facts.uses));
  const good = verdicts.find((verdict) => verdict.within);
  if (good !== undefined) return good;
  const rank = (verdict: ScenarioVerdict): number => (verdict.within ? -1 : nearest.indexOf(verdict.reason));
  return verdicts.toSorted((one, other) => rank(other) - rank(one))[0] ?? { within: false, reason: "no-scenario" };
}

/** Rules of a scenario in the order in which they are asked: the later one fails, the nearer it was. */
const nearest: readonly ScenarioReason[] = [
  ...(["scenario-unsettled", "not-for-you", "group-claimed", "from-ahead", "already-ended", "too-long"] as const),
  ...(["why-differs", "too-many-uses", "review-owed", "stretched", "too-often"] as const),
];

function only([first, ...more]: readonly ProvedScenario[]): { readonly scenario?: string } {
  return first === undefined || more.length > 0 ? {} : { scenario: first.path };
}

interface Asked {
  readonly person: string;
  readonly role: string;
  readonly why: string;
  readonly mergedSeconds: number;
  readonly fromSeconds: number | undefined;
  readonly untilSeconds: number;
}

/** What is asked for and by whom, or why no scenario could be about it. */
function askedOf(facts: ScenarioFacts): Asked | ScenarioReason {
  const { version, pull, grant, isNew, people, mergedSeconds } = facts;
  const { author, commits, files } = pull;
  if (commits === undefined || files === undefined || facts.objected === undefined) return "too-large";
  if (grant === undefined || !version.plain || version.blob === null) return "not-a-grant";
  if (!isNew) return "not-new";
  if (files.size !== 1 || !files.has(version.path)) return "other-files";
  if (files.get(version.path) !== version.blob) return "content-differs";
  if (!("user" in grant.to)) return "not-a-user";
  const person = grant.to.user;
  if (author === undefined || author.bot || people.nameOf.get(author.id) !== person) return "author-not-subject";
  if (!areOf({ person, id: author.id }, commits, people)) return "commits-of-others";
  if (facts.objected) return "owner-objects";
  const untilSeconds = parseInstant(grant.until);
  const fromSeconds = grant.from === undefined ? undefined : parseInstant(grant.from);
  if (untilSeconds === undefined || (grant.from !== undefined && fromSeconds === undefined)) return "not-a-grant";
  return { person, role: grant.role, why: grant.why, mergedSeconds, fromSeconds, untilSeconds };
}

/** The person wrote every commit, alone; the browser's commits are GitHub's own to sign. */
function areOf(
  own: { readonly person: string; readonly id: number },
  commits: readonly PullCommit[],
  people: People,
): boolean {
  const { names, ids, unknown } = contributorsOf(commits, people);
  const isOwn = ({ account }: Signature): boolean => account === undefined || account.id === own.id;
  return (
    commits.length > 0 &&
    !unknown &&
    [...names].every((name) => name === own.person) &&
    [...ids].every((id) => id === own.id) &&
    commits.every(
      ({ author, committer, verified }) =>
        isOwn(author) && (isOwn(committer) || (verified && committer.account?.id === webFlowId)),
    )
  );
}

function judgeOne(scenario: ProvedScenario, asked: Asked, uses: ScenarioFacts["uses"]): ScenarioVerdict {
  const { path, commit, blob, document, settled, members } = scenario;
  const no = (reason: ScenarioReason): ScenarioVerdict => ({ within: false, reason, scenario: path });
  if (!settled) return no("scenario-unsettled");
  if (members === "claimed") return no("group-claimed");
  if (!members.has(asked.person)) return no("not-for-you");
  const limits = scenarioLimits(document);
  const fault = faultOfTime(asked, limits);
  if (fault !== undefined) return no(fault);
  const pattern = parseLinearPattern(document.why);
  if (!pattern.ok || !pattern.pattern.matches(asked.why)) return no("why-differs");
  if (uses === undefined) return no("too-many-uses");
  const { count, withinSeconds } = limits.atMost;
  const { reviewSeconds } = limits;
  const owed = uses.some((use) => use.reviewSeconds !== undefined && !use.reviewed);
  if (reviewSeconds !== undefined && owed) return no("review-owed");
  const alike = uses.filter(({ role }) => role === asked.role);
  if (isStretched(asked, limits, alike)) return no("stretched");
  const recent = alike.filter(({ mergedSeconds }) => mergedSeconds > asked.mergedSeconds - withinSeconds);
  if (recent.length >= count) return no("too-often");
  return {
    within: true,
    scenario: { path, commit, blob },
    ...{ count: recent.length + 1, atMost: count, withinSeconds },
    ...(reviewSeconds === undefined ? {} : { reviewSeconds }),
  };
}

function startOf({ fromSeconds, mergedSeconds }: Asked): number {
  return Math.max(fromSeconds ?? mergedSeconds, mergedSeconds);
}

function faultOfTime(asked: Asked, { longestSeconds }: ScenarioLimits): ScenarioReason | undefined {
  const { fromSeconds, mergedSeconds, untilSeconds } = asked;
  if (fromSeconds !== undefined && fromSeconds > mergedSeconds + fromAheadSecondsMax) return "from-ahead";
  const start = startOf(asked);
  if (untilSeconds <= start) return "already-ended";
  return untilSeconds - start > longestSeconds ? "too-long" : undefined;
}

/**
 * From `longest` before its start to its end the person may have access for `longest` in all: two grants in a row do
 * not get round it. What was given back early counts as it was asked for.
 */
function isStretched(asked: Asked, { longestSeconds }: ScenarioLimits, uses: readonly ScenarioUse[]): boolean {
  const start = startOf(asked);
  const [first, end] = [start - longestSeconds, asked.untilSeconds];
  const spans = [...uses, { startSeconds: start, untilSeconds: end }]
    .map((use) => [Math.max(use.startSeconds, first), Math.min(use.untilSeconds, end)] as const)
    .filter(([from, until]) => until > from)
    .toSorted(([one], [other]) => one - other);
  let [lasted, reached] = [0, first];
  for (const [from, until] of spans) {
    lasted += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return lasted > longestSeconds;
}
