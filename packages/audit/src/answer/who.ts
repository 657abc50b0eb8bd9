// Who had access to a resource at an instant, or within a time. It must never answer for a time of which nothing is
// known as if nobody had had access.
import { selectSpans } from "../access/select-spans.ts";
import type { AccessHistory } from "../access/spans-of.ts";
import type { AccessSpan } from "../span.ts";
import { type AnswerBasis, basisOf } from "./basis.ts";

export interface SpansAnswer {
  readonly spans: readonly AccessSpan[];
  /** Spans to groups whose members only a provider knows: the person that was asked about may be among them. */
  readonly possible: readonly AccessSpan[];
  /** False: (a part of) the time that was asked about lies before what is known, or in a stretch that is not. */
  readonly known: boolean;
  readonly basis: AnswerBasis;
}

export interface AskedTime {
  readonly atSeconds?: number;
  readonly fromSeconds?: number;
  readonly untilSeconds?: number;
}

/** `on`: one resource; absent: all of them. */
export function whoHadAccess(
  access: AccessHistory,
  asked: AskedTime & { on?: string },
  nowSeconds: number,
): SpansAnswer {
  const spans = selectSpans(access, asked, nowSeconds);
  return { spans, possible: [], known: isKnown(access, asked), basis: basisOf(access, spans) };
}

/** What one person (or group, or workload) had access to. */
export function whatHad(
  access: AccessHistory,
  asked: AskedTime & { for: string; on?: string },
  nowSeconds: number,
): SpansAnswer {
  const spans = selectSpans(access, asked, nowSeconds);
  const { for: person, ...others } = asked;
  const isPerson = access.people.some(({ name }) => name === person);
  const possible = isPerson
    ? selectSpans(access, others, nowSeconds).filter(({ who }) => who.startsWith("group:"))
    : [];
  return { spans, possible, known: isKnown(access, asked), basis: basisOf(access, [...spans, ...possible]) };
}

/** Whether all of the time that is asked about is known; without a beginning, from where anything is. */
export function isKnown({ fromSeconds, unread }: AccessHistory, asked: AskedTime): boolean {
  const from = asked.atSeconds ?? asked.fromSeconds ?? fromSeconds;
  if (fromSeconds === null || from === null || from < fromSeconds) return false;
  const until = asked.atSeconds === undefined ? (asked.untilSeconds ?? Number.POSITIVE_INFINITY) : asked.atSeconds + 1;
  return !unread.some((one) => one.fromSeconds < until && (one.untilSeconds ?? Number.POSITIVE_INFINITY) > from);
}

/** Everybody who ever had access by name, every group and workload: what `--for` may name. */
export function knownRecipients({ people, spans }: AccessHistory): readonly string[] {
  return [...new Set([...people.map(({ name }) => name), ...spans.map(({ who }) => who)])].sort();
}
