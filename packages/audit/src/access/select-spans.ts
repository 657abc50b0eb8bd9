// Spans as a question asks for them, and what the clock says of those that were left open. It must never leave out a
// span that touches the time that was asked about.
import type { AccessSpan } from "../span.ts";
import type { AccessHistory } from "./spans-of.ts";

export interface SpanQuery {
  /** A resource. */
  readonly on?: string;
  /** As `AccessSpan.who`. */
  readonly for?: string;
  /** A path of a grant. */
  readonly grant?: string;
  /** Seconds: only what gave access at this instant. */
  readonly atSeconds?: number;
  /** Seconds: only what gave access at or after this instant, and before the other. */
  readonly fromSeconds?: number;
  readonly untilSeconds?: number;
}

/** In the order of `AccessHistory.spans`. */
export function selectSpans(
  { spans }: Pick<AccessHistory, "spans">,
  query: SpanQuery,
  nowSeconds: number,
): readonly AccessSpan[] {
  const from = query.atSeconds ?? query.fromSeconds ?? Number.NEGATIVE_INFINITY;
  const until = query.atSeconds === undefined ? (query.untilSeconds ?? Number.POSITIVE_INFINITY) : query.atSeconds + 1;
  const found: AccessSpan[] = [];
  for (const span of spans) {
    if (query.on !== undefined && span.resource !== query.on) continue;
    if (query.for !== undefined && span.who !== query.for) continue;
    if (query.grant !== undefined && span.grant !== query.grant) continue;
    if (span.untilSeconds <= from || span.fromSeconds >= until) continue;
    found.push(settled(span, nowSeconds));
  }
  return found;
}

/** What was open at the end of what is known, and whose time is up by now, ended by itself. */
function settled(span: AccessSpan, nowSeconds: number): AccessSpan {
  return span.endedBy === null && span.untilSeconds <= nowSeconds ? { ...span, endedBy: "until" } : span;
}
