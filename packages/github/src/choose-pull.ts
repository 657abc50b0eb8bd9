// Which pull request brought a commit, and what stood before it. It must never take the host's word alone: the commit
// has to be the merge itself, or one of the commits that a rebase put there.
import type { PullCommit, PullFacts } from "./facts.ts";
import type { History, HistoryCommit } from "./history.ts";
import { rebaseSecondsMax } from "./limits.ts";
import type { Reason } from "./reasons.ts";

export interface Place {
  readonly history: History;
  readonly branch: string;
  readonly repositoryId: number;
}

export type Chosen =
  /** `base`: the first-parent commit before everything that the pull request brought. */
  | { readonly ok: true; readonly pull: PullFacts; readonly base: string }
  | { readonly ok: false; readonly reason: Reason; readonly pull?: PullFacts };

/** The one merged pull request of `commit` among those that the host names. */
export function choosePull(commit: string, pulls: readonly PullFacts[], place: Place): Chosen {
  const here = pulls.filter(
    (pull) => pull.baseBranch === place.branch && pull.repositoryId === place.repositoryId && pull.mergeCommit !== "",
  );
  const [pull, ...more] = here;
  if (pull === undefined) return { ok: false, reason: pulls.length === 0 ? "no-pull-request" : "other-branch" };
  if (more.length > 0) return { ok: false, reason: "many-pull-requests" };
  if (pull.fault !== undefined) return { ok: false, reason: pull.fault, pull };
  if (pull.commits === undefined) return { ok: false, reason: "too-large", pull };
  const base = baseOf(commit, { ...pull, commits: pull.commits }, place.history);
  return base === undefined ? { ok: false, reason: "not-its-merge", pull } : { ok: true, pull, base };
}

function baseOf(
  sha: string,
  pull: PullFacts & { readonly commits: readonly PullCommit[] },
  history: History,
): string | undefined {
  const { commits, indexOf } = history;
  const mergeIndex = indexOf.get(pull.mergeCommit);
  const merge = mergeIndex === undefined ? undefined : commits[mergeIndex];
  if (merge === undefined || mergeIndex === undefined) return undefined;
  if (merge.parents.length > 1) {
    return sha === merge.sha && merge.parents.length === 2 && merge.parents[1] === pull.headCommit
      ? merge.parents[0]
      : undefined;
  }
  const length = rebasedLength(commits, mergeIndex, pull.commits);
  const inside = (indexOf.get(sha) ?? -1) - mergeIndex;
  if (inside < 0 || inside >= length) return undefined;
  return commits[mergeIndex + length - 1]?.parents[0];
}

/**
 * How many commits, from the merge backwards, are the pull request's own: those that keep author, time and message, as
 * a rebase does; it may have dropped some. 1 when none is: a squash. All of that is what the branch's author wrote, who
 * may have copied it from older commits so that an older CODEOWNERS would count: a rebase made them all at one time.
 */
function rebasedLength(commits: readonly HistoryCommit[], from: number, own: readonly PullCommit[]): number {
  const waiting = [...own];
  const shas = new Set(own.map(({ sha }) => sha));
  const merged = commits[from]?.committerSeconds ?? 0;
  let length = 0;
  for (let at = from; at < commits.length; at += 1) {
    const commit = commits[at];
    if (commit === undefined || commit.parents.length !== 1) break;
    // A fast forward brings the very commits, whenever they were made.
    if (!shas.has(commit.sha) && Math.abs(merged - commit.committerSeconds) > rebaseSecondsMax) break;
    const found = waiting.findLastIndex((candidate) => isSame(commit, candidate));
    if (found === -1) break;
    waiting.length = found;
    length += 1;
  }
  return Math.max(1, length);
}

function isSame(commit: HistoryCommit, own: PullCommit): boolean {
  return (
    commit.authorEmail === own.author.email &&
    commit.authorSeconds === own.author.seconds &&
    commit.message.trim() === own.message.trim()
  );
}
