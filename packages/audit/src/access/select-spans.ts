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
  { spans, bundleUntilSeconds }: Pick<AccessHistory, "spans" | "bundleUntilSeconds">,
  query: SpanQuery,
  nowSeconds: number,
): readonly AccessSpan[] {
  const from = query.atSeconds ?? query.fromSeconds ?? Number.NEGATIVE_INFINITY;
  const until = query.atSeconds === undefined ? (query.untilSeconds ?? Number.POSITIVE_INFINITY) : query.atSeconds + 1;
  const found: AccessSpan[] = [];
  const bundleEnd = bundleUntilSeconds ?? Number.POSITIVE_INFINITY;
  for (const left of spans) {
    if (query.on !== undefined && left.resource !== query.on) continue;
    if (query.for !== undefined && left.who !== query.for) continue;
    if (query.grant !== undefined && left.grant !== query.grant) continue;
    const span = settled(left, { bundleEnd, nowSeconds });
    if (span.untilSeconds <= from || span.fromSeconds >= Math.min(until, span.untilSeconds)) continue;
    found.push(span);
  }
  return found;
}

/** What was open at the end of what is known: by now its time is up, or that of the bundle; or it is open still. */
function settled(span: AccessSpan, { bundleEnd, nowSeconds }: { bundleEnd: number; nowSeconds: number }): AccessSpan {
  if (span.endedBy !== null) return span;
  if (bundleEnd <= nowSeconds && bundleEnd < span.untilSeconds) {
    return { ...span, untilSeconds: bundleEnd, endedBy: "bundle-ended" };
  }
  return span.untilSeconds <= nowSeconds ? { ...span, endedBy: "until" } : span;
}
