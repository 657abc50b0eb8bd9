// Revisions where no archive says what was in force: each commit of the branch, from when it was merged.
import type { Assumption } from "../span.ts";
import type { CommitLog } from "./commit-log.ts";
import { type Doubted, settleTimes } from "./commit-times.ts";
import type { Revision } from "./revision.ts";
import { instantText, listed } from "./say.ts";

export interface Revisions {
  readonly revisions: readonly Revision[];
  readonly assumptions: readonly Assumption[];
}

/** Commits that change nothing of the model are counted, and are no revisions. */
export function mergedRevisions(log: CommitLog, nowSeconds: number): Revisions {
  const { seconds, doubted } = settleTimes(
    log.commits.map(({ statedSeconds }) => statedSeconds),
    nowSeconds,
  );
  const unsure = new Map(doubted.map(({ at, ...between }) => [at, between] as const));
  const revisions: Revision[] = [];
  for (const [at, { sha, changes }] of log.commits.entries()) {
    if (changes.length === 0) continue;
    const fromSeconds = seconds[at] ?? nowSeconds;
    const between = unsure.get(at);
    const before = revisions.at(-1);
    if (before !== undefined) revisions[before.index] = { ...before, untilSeconds: fromSeconds };
    revisions.push({
      ...{ index: revisions.length, commit: sha, seq: log.shallow ? 0 : at + 1, fromSeconds, untilSeconds: null },
      ...{ ended: false, basis: "merged", bundle: null, changes },
      ...(between === undefined ? {} : { unsure: between }),
    });
  }
  return { revisions, assumptions: assumptionsOf(log, doubted, seconds[0]) };
}

function assumptionsOf(log: CommitLog, doubted: readonly Doubted[], first: number | undefined): Assumption[] {
  const said: Assumption[] = [
    { code: "no-archive", says: "As merged, at the time that commits state; no proof that it was published." },
  ];
  if (log.shallow) {
    const since = first === undefined ? "" : ` Known from ${instantText(first)} on.`;
    const says = `This clone is shallow: what was merged and ended before its oldest commit is not seen.${since}`;
    said.push({ code: "shallow", says });
  }
  if (doubted.length > 0) {
    const names = listed(doubted.map(({ at }) => (log.commits[at]?.sha ?? "").slice(0, 12)));
    const why = "made at a time that the commits around contradict; counted as made right after the one before";
    const says = `${names}: ${why}.`;
    said.push({ code: "clock", says });
  }
  return said;
}
