// Uses of scenarios for emergencies, and who of the owners approved them afterwards: carried from evidence to evidence.
// It must never drop one that is owed, nor take a review for one whose word does not count.
import type { BreakGlassUse, EvidenceDocument, ShippedFile } from "../evidence.ts";
import type { VersionJudge } from "../judge-versions.ts";
import { breakGlassUsesMax } from "../limits.ts";

export interface BreakGlassOptions {
  readonly judge: Pick<VersionJudge, "laterReview">;
  readonly previous?: Pick<EvidenceDocument, "breakGlass">;
}

/** Those of the evidence before, and those that ship now; what is owed is asked for again. Newest first. */
export async function breakGlassUses(
  options: BreakGlassOptions,
  shipped: Readonly<Record<string, ShippedFile>>,
): Promise<readonly BreakGlassUse[]> {
  const uses = new Map<string, BreakGlassUse>();
  const found = Object.entries(shipped).flatMap(([path, file]) => useOf(path, file) ?? []);
  for (const use of [...found, ...(options.previous?.breakGlass ?? [])]) uses.set(`${use.commit} ${use.path}`, use);
  const reviewed = await Promise.all([...uses.values()].map((use) => withReview(options, use)));
  const ordered = reviewed.toSorted(
    (one, other) => other.mergedSeconds - one.mergedSeconds || (one.path < other.path ? -1 : 1),
  );
  if (ordered.length <= breakGlassUsesMax) return ordered;
  return [...ordered.filter(isOwed), ...ordered.filter((use) => !isOwed(use))].slice(0, breakGlassUsesMax);
}

function useOf(path: string, file: ShippedFile): BreakGlassUse | undefined {
  const from = file.status === "reduced" ? file.of : file;
  if (from.status !== "proved" || from.proof.by !== "scenario" || from.proof.reviewSeconds === undefined) return;
  const { pull, author, mergedSeconds, reviewSeconds } = from.proof;
  const dueSeconds = mergedSeconds + reviewSeconds;
  return { path, commit: from.commit, blob: from.blob, pull, author, mergedSeconds, dueSeconds, review: null };
}

async function withReview({ judge }: BreakGlassOptions, use: BreakGlassUse): Promise<BreakGlassUse> {
  if (use.review !== null) return use;
  const version = { path: use.path, commit: use.commit, blob: use.blob, plain: true };
  return { ...use, review: (await judge.laterReview(version)) ?? null };
}

function isOwed({ review }: BreakGlassUse): boolean {
  return review === null;
}

export interface OwedReview extends BreakGlassUse {
  readonly review: null;
  /** The time in which it had to be given is over. */
  readonly overdue: boolean;
}

/** What evidence says is owed at a time, the longest owed first. Pure. */
export function owedReviews(document: Pick<EvidenceDocument, "breakGlass">, nowSeconds: number): readonly OwedReview[] {
  const owed = (document.breakGlass ?? []).flatMap((use): OwedReview[] => {
    const { review } = use;
    return review === null ? [{ ...use, review, overdue: use.dueSeconds <= nowSeconds }] : [];
  });
  return owed.toSorted((one, other) => one.mergedSeconds - other.mergedSeconds);
}
