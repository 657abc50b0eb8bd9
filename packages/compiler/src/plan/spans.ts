// Spans of time, cut out of one another. It must never read a clock.
import type { Span } from "./plan.ts";

/** What is left of `whole` outside all of `taken`, in order. */
export function remainderOf(whole: Span, taken: readonly Span[]): readonly Span[] {
  let left: Span[] = [whole];
  for (const { from, until } of taken) {
    left = left.flatMap((span) =>
      [
        { from: span.from, until: Math.min(span.until, from) },
        { from: Math.max(span.from, until), until: span.until },
      ].filter((part) => part.from < part.until),
    );
  }
  return left;
}
