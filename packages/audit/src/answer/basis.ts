// What an answer about access rests on, and what it assumes. Every answer carries it; it must never leave one out.
import type { AccessHistory } from "../access/spans-of.ts";
import { instantText } from "../history/say.ts";
import type { AccessSpan, Assumption } from "../span.ts";

export interface AnswerBasis {
  /** One sentence. */
  readonly says: string;
  readonly assumptions: readonly Assumption[];
}

/** `spans`: those that the answer shows; what they assume is said once. */
export function basisOf(access: AccessHistory, spans: readonly AccessSpan[]): AnswerBasis {
  const seen = new Map<string, Assumption>();
  for (const assumption of [...access.assumptions, ...spans.flatMap(({ assumptions }) => assumptions)]) {
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
