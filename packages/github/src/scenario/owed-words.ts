// Reviews that are owed, in words for whoever publishes: loud, and once for each. It must never quote what a file says.
import { type Diagnostic, formatInstant } from "@writ/model";
import type { BreakGlassUse } from "../evidence.ts";
import { owedReviews } from "./break-glass.ts";

export function owedWords(uses: readonly BreakGlassUse[], nowSeconds: number): readonly Diagnostic[] {
  return owedReviews({ breakGlass: uses }, nowSeconds).map(({ path, pull, dueSeconds, overdue }) => {
    const due = formatInstant(dueSeconds);
    const when = overdue ? `it was due at ${due}` : `it is due at ${due}`;
    return {
      code: overdue ? "evidence/review-overdue" : "evidence/review-owed",
      severity: overdue ? "error" : "warning",
      message: `BREAK-GLASS: pull request ${pull} gave access in an emergency, and no owner has reviewed it; ${when}`,
      instead: `Let an owner, who is not the person, look at pull request ${pull} and approve it, merged as it is.`,
      ...{ file: path, line: 1, column: 1, sourceLine: "", length: 1 },
    };
  });
}
