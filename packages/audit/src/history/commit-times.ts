// When each commit of a history took effect, by what the commits say. Their order is first-parent history and never
// their times; a time that the others contradict is not believed. It must never move more commits than it has to.

export interface CommitTimes {
  /** Seconds, in the order of the commits; never falling. */
  readonly seconds: readonly number[];
  /** Those whose own time is not believed: their places, and between which seconds they were made. */
  readonly doubted: readonly Doubted[];
}

export interface Doubted {
  readonly at: number;
  /** The believed ones around; 0 and now where there is none. */
  readonly fromSeconds: number;
  readonly untilSeconds: number;
}

/**
 * Believes the longest row of times that never falls and does not lie in the future; each other commit counts as made
 * when the believed one before it was.
 */
export function settleTimes(stated: readonly number[], nowSeconds: number): CommitTimes {
  const believed = longestRow(stated, nowSeconds);
  const seconds: number[] = [];
  const doubted: Doubted[] = [];
  const row = [...believed];
  let next = 0;
  // Before the first that is believed there is nothing to count from but that one.
  let last = stated[believed.values().next().value ?? -1] ?? nowSeconds;
  for (const [at, said] of stated.entries()) {
    if (believed.has(at)) {
      last = said;
      next += 1;
    } else {
      const [before, after] = [stated[row[next - 1] ?? -1], stated[row[next] ?? -1]];
      doubted.push({ at, fromSeconds: before ?? 0, untilSeconds: after ?? nowSeconds });
    }
    seconds.push(last);
  }
  return { seconds, doubted };
}

/** Places of a longest row that never falls (patience sorting), in their order. */
function longestRow(stated: readonly number[], nowSeconds: number): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [at, said] of stated.entries()) {
    if (!(said >= 0 && said <= nowSeconds)) continue;
    const pile = pileFor(ends, stated, said);
    const under = ends[pile - 1];
    if (under !== undefined) before.set(at, under);
    ends[pile] = at;
  }
  const row: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) row.push(at);
  return new Set(row.reverse());
}

/** The first pile whose end is later than `said`. */
function pileFor(ends: readonly number[], stated: readonly number[], said: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stated[ends[middle] ?? 0] ?? 0) <= said) low = middle + 1;
    else high = middle;
  }
  return low;
}
