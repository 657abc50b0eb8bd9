// What one subject gains and loses on one resource in one role. A right is new for the time in which no right before
// allowed as much in one session: sessions never join grants. It must never call two rights one.
import type { Right, RightChange, Span } from "./plan.ts";
import { remainderOf } from "./spans.ts";
import { holdsTables } from "./tables.ts";

/** Rights of `these` that `those` do not hold, with the time in which that is so. */
export function beyond(these: readonly Right[], those: readonly Right[]): readonly RightChange[] {
  return these.flatMap((right) => {
    const holding = those.filter((other) => holdsRight(other, right));
    const spans: readonly Span[] = remainderOf({ from: right.from, until: right.until }, holding);
    return spans.length === 0 ? [] : [{ ...right, spans, timeOnly: holding.length > 0 }];
  });
}

/** Whether everything but its time that `inner` allows in one session, `outer` allows in one. */
function holdsRight(outer: Right, inner: Right): boolean {
  return (
    holdsKinds(outer.kinds, inner.kinds) &&
    holdsTables(outer.tables, inner.tables) &&
    (outer.sessions ?? Number.POSITIVE_INFINITY) >= (inner.sessions ?? Number.POSITIVE_INFINITY)
  );
}

function holdsKinds(outer: readonly string[], inner: readonly string[]): boolean {
  return outer.includes("all") || inner.every((kind) => outer.includes(kind));
}
