// Stretches of time as pairs of seconds, the end not included. It must never make one that is empty.

export interface Stretch {
  /** Seconds since 1970. */
  readonly fromSeconds: number;
  /** The first second that is no longer in it. */
  readonly untilSeconds: number;
}

/** What both hold; undefined: nothing. */
export function meetStretches(one: Stretch, other: Stretch): Stretch | undefined {
  const fromSeconds = Math.max(one.fromSeconds, other.fromSeconds);
  const untilSeconds = Math.min(one.untilSeconds, other.untilSeconds);
  return fromSeconds < untilSeconds ? { fromSeconds, untilSeconds } : undefined;
}

/** What of `whole` none of `parts` holds, in order. */
export function stretchesWithout(whole: Stretch, parts: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let from = whole.fromSeconds;
  for (const part of [...parts].sort((a, b) => a.fromSeconds - b.fromSeconds)) {
    const gap = meetStretches(whole, { fromSeconds: from, untilSeconds: part.fromSeconds });
    if (gap !== undefined) left.push(gap);
    from = Math.max(from, part.untilSeconds);
  }
  const rest = meetStretches(whole, { fromSeconds: from, untilSeconds: whole.untilSeconds });
  return rest === undefined ? left : [...left, rest];
}

/** Joins each with one before it of the same key that it touches or meets; `join` keeps what the first says. */
export function joinTouching<Part extends Stretch>(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  join: (first: Part, next: Part) => Part = (first, { untilSeconds }) => ({ ...first, untilSeconds }),
): Part[] {
  const open = new Map<string, number>();
  const joined: Part[] = [];
  for (const part of [...parts].sort((a, b) => a.fromSeconds - b.fromSeconds)) {
    const key = keyOf(part);
    const at = open.get(key);
    const before = at === undefined ? undefined : joined[at];
    if (at !== undefined && before !== undefined && before.untilSeconds >= part.fromSeconds) {
      joined[at] = part.untilSeconds > before.untilSeconds ? join(before, part) : before;
    } else {
      open.set(key, joined.length);
      joined.push(part);
    }
  }
  return joined;
}
