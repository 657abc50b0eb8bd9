// What a person merged before on a resource without an approval, where a scenario was about it: newest first, from
// first-parent history, with the times that the host says. It must never order by a time, nor stop before it may.
import type { GrantDocument } from "@writ/contracts";
import { parseDocument, parseInstant, scenarioLimits } from "@writ/model";
import { readBlobs } from "../blobs.ts";
import type { RunGit } from "../facts.ts";
import { type FileVersion, type History, versionsUpTo } from "../history.ts";
import type { FileFacts } from "../judge.ts";
import { usesAskedMax } from "../limits.ts";
import type { ProvedScenario, ScenarioUse } from "./judge-scenario.ts";

/** What the pull request of a version brought, as a judge of versions knows it. */
export interface Brought {
  /** The first-parent commit before it. */
  readonly base: string;
  readonly facts: FileFacts;
  /** An owner approved it before the merge. */
  readonly approved: boolean;
}

export interface UseReading {
  readonly history: History;
  readonly git: RunGit;
  /** undefined: no pull request brought it, so it gave nothing. */
  broughtBy(version: FileVersion): Promise<Brought | undefined>;
  scenariosAt(commit: string, resource: string): Promise<readonly ProvedScenario[]>;
  /** Whether an owner approved it after the merge, until a time. */
  reviewedBy(version: FileVersion, facts: FileFacts, untilSeconds: number): boolean;
}

export interface UseWish {
  readonly person: string;
  readonly resource: string;
  /** The commit that it looks back from: the one right before what is judged. */
  readonly before: string;
  /** The pull request of what is judged: what it brought is not before it. */
  readonly pull: number;
  /** When what is judged was merged: reviews until then count. */
  readonly reviewedSeconds: number;
  /** Merges before this time count for nothing but reviews that are owed. */
  readonly sinceSeconds: number;
  /** Reviews that are owed are looked for too, however old. */
  readonly emergencies: boolean;
}

/** undefined: more than are looked through. */
export async function earlierUses(reading: UseReading, wish: UseWish): Promise<readonly ScenarioUse[] | undefined> {
  const candidates = await grantsOf(reading, wish);
  const uses: ScenarioUse[] = [];
  const seen = new Set<string>();
  let [asked, older] = [0, false];
  for (const { version, grant } of candidates) {
    if (older && !wish.emergencies && untilOf(grant) <= wish.sinceSeconds) continue;
    asked += 1;
    if (asked > usesAskedMax) return undefined;
    const brought = await reading.broughtBy(version);
    if (brought === undefined || brought.facts.pull.number === wish.pull) continue;
    older ||= brought.facts.pull.mergedSeconds < wish.sinceSeconds;
    // A rebase brings one file in several versions: the newest is what its pull request had at its head.
    const key = `${brought.facts.pull.number} ${version.path}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const use = await useOf(reading, wish, { version, grant, brought });
    if (use !== undefined) uses.push(use);
  }
  return uses;
}

interface Candidate {
  readonly version: FileVersion;
  readonly grant: GrantDocument;
}

/** Every version of a grant that this person ever had on the resource, newest first. */
async function grantsOf({ history, git }: UseReading, wish: UseWish): Promise<readonly Candidate[]> {
  const { resource, before, person } = wish;
  const orderOf = ({ commit }: FileVersion): number => history.indexOf.get(commit) ?? -1;
  const versions = [...history.versions.keys()]
    .filter((path) => path.startsWith(`grants/${resource}/`))
    .flatMap((path) => versionsUpTo(history, path, before))
    .filter(({ blob, plain }) => blob !== null && plain)
    .toSorted((one, other) => orderOf(one) - orderOf(other));
  const blobs = await readBlobs(
    git,
    versions.map(({ blob }) => blob ?? ""),
  );
  return versions.flatMap((version): Candidate[] => {
    const bytes = blobs.get(version.blob ?? "");
    const grant = bytes === undefined ? undefined : parseDocument("grant", version.path, bytes);
    return grant !== undefined && "user" in grant.to && grant.to.user === person ? [{ version, grant }] : [];
  });
}

async function useOf(
  reading: UseReading,
  wish: UseWish,
  { version, grant, brought }: Candidate & { readonly brought: Brought },
): Promise<ScenarioUse | undefined> {
  const { facts, base, approved } = brought;
  const { pull, people } = facts;
  const before = versionsUpTo(reading.history, version.path, base)[0];
  const isNew = before === undefined || before.blob === null;
  const own = pull.author !== undefined && people.nameOf.get(pull.author.id) === wish.person;
  if (approved || !isNew || !own || pull.files?.has(version.path) !== true) return undefined;
  const scenarios = (await reading.scenariosAt(base, wish.resource)).filter(
    ({ document }) => document.role === grant.role,
  );
  if (scenarios.length === 0) return undefined;
  const reviews = scenarios.flatMap(({ document }) => scenarioLimits(document).reviewSeconds ?? []);
  const from = grant.from === undefined ? 0 : parseInstant(grant.from);
  return {
    ...{ path: version.path, commit: version.commit, role: grant.role, pull: pull.number },
    mergedSeconds: pull.mergedSeconds,
    startSeconds: Math.max(from ?? 0, pull.mergedSeconds),
    untilSeconds: untilOf(grant),
    ...(reviews.length === 0 ? {} : { reviewSeconds: Math.min(...reviews) }),
    reviewed: reviews.length > 0 && reading.reviewedBy(version, facts, wish.reviewedSeconds),
  };
}

function untilOf({ until }: GrantDocument): number {
  return parseInstant(until) ?? Number.MAX_SAFE_INTEGER;
}
