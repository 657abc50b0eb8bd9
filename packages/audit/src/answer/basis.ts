// What an answer about access rests on, and what it assumes. Every answer carries it; it must never leave one out.
import type { AccessHistory } from "../access/spans-of.ts";
import { instantText } from "../history/say.ts";
import type { AccessSpan, Assumption } from "../span.ts";

/** What no branch and no chain of bundles shows (decision 0051). It is part of every answer. */
export const offlineKey: Assumption = {
  code: "offline-key",
  says:
    "Where proxy.yaml pins an offline break-glass key, bundles signed with it gave access for hours past any branch: " +
    "they are not in this answer. Records show them, as grants named RESOURCE/break-glass-NAME (writ audit sessions).",
};

/** What was taken away ends at a proxy when it takes the bundle that says so. */
export const behind: Assumption = {
  code: "behind",
  says:
    "A proxy takes a bundle within seconds; one that cannot reach the store goes on with the last, to its end. " +
    "Records name the bundle of each session.",
};

export interface AnswerBasis {
  /** One sentence. */
  readonly says: string;
  readonly assumptions: readonly Assumption[];
}

/** `spans`: those that the answer shows; what they assume is said once. */
export function basisOf(access: AccessHistory, spans: readonly AccessSpan[]): AnswerBasis {
  const seen = new Map<string, Assumption>();
  const always = access.basis === "bundle" ? [behind, offlineKey] : [offlineKey];
  for (const assumption of [...access.assumptions, ...spans.flatMap(({ assumptions }) => assumptions), ...always]) {
    seen.set(`${assumption.code}\n${assumption.says}`, assumption);
  }
  return { says: restsOn(access), assumptions: [...seen.values()] };
}

function restsOn({ basis, newest, fromSeconds, bundleUntilSeconds }: AccessHistory): string {
  if (fromSeconds === null || newest === null) return "Nothing is known: no version of the repository was in force.";
  const since = `from ${instantText(fromSeconds)} on`;
  if (basis === "merged") return `Rests on git history ${since}, up to commit ${newest.slice(0, 12)}.`;
  const until = bundleUntilSeconds === null ? "" : `, which is good until ${instantText(bundleUntilSeconds)}`;
  return `Rests on signed bundles ${since}, up to that of commit ${newest.slice(0, 12)}${until}.`;
}
