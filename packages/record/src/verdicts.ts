// What verification says about a session, a journal and a whole folder. Types, and the order of badness.

/**
 * good: complete, unaltered, signed by a known key. crash-or-truncation: unaltered as far as it goes, but without an
 * end (a session that is still open looks the same). unsigned: an end, but no signature over it. unknown-key: signed
 * by a key that was not given. altered: not what was written. missing: a journal names it, and the file is gone.
 */
export type Verdict = "good" | "crash-or-truncation" | "unsigned" | "unknown-key" | "altered" | "missing";

/** From best to worst. */
export const verdicts: readonly Verdict[] = [
  "good",
  "crash-or-truncation",
  "unsigned",
  "unknown-key",
  "altered",
  "missing",
];

export interface SessionVerdict {
  readonly session: string;
  readonly verdict: Verdict;
  /** 1-based number of the first faulty or absent line; absent when good or missing. */
  readonly line?: number;
  /** What is wrong, in a sentence; empty when good. */
  readonly detail: string;
  /** Lines whose place in the chain is proved. */
  readonly lines: number;
  /** The last of these that a signature covers. */
  readonly signedLines: number;
}

export interface JournalVerdict {
  readonly journal: string;
  readonly verdict: Verdict;
  readonly line?: number;
  readonly detail: string;
  readonly lines: number;
}

/** A use of a grant that is good for so many sessions, which could be taken again. */
export interface MissingClaim {
  readonly journal: string;
  readonly grant: string;
  readonly use: number;
  /** It was: this journal took a use that was taken already, so that its file was gone in between. */
  readonly again?: true;
}

export interface VerifyReport {
  /** The worst verdict of all; `good` for an empty folder. */
  readonly worst: Verdict;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Oldest first; missing ones last. */
  readonly sessions: readonly SessionVerdict[];
  readonly journals: readonly JournalVerdict[];
  /** Uses of grants that journals know, and whose files are gone, or were gone once. */
  readonly missingClaims: readonly MissingClaim[];
}

export function reportOf(
  sessions: readonly SessionVerdict[],
  journals: readonly JournalVerdict[],
  missingClaims: readonly MissingClaim[] = [],
): VerifyReport {
  const counts = { good: 0, "crash-or-truncation": 0, unsigned: 0, "unknown-key": 0, altered: 0, missing: 0 };
  for (const { verdict } of sessions) counts[verdict]++;
  let worst = 0;
  for (const { verdict } of [...sessions, ...journals]) worst = Math.max(worst, verdicts.indexOf(verdict));
  if (missingClaims.length > 0) worst = verdicts.length - 1;
  return { worst: verdicts[worst] ?? "altered", counts, sessions, journals, missingClaims };
}
