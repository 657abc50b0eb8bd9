// What a span rests on, in words. It must never call an approval what was none.
import type { SpanEnd, SpanProof } from "../span.ts";

export function proofWords(proof: SpanProof): string {
  switch (proof.by) {
    case "approval":
      return `approved by ${proof.approver}, asked by ${proof.author}${pullWords(proof.pull)}`;
    case "scenario":
      return scenarioWords(proof);
    case "root":
      return "in the first commit, which nobody reviewed";
    case "reduced":
      return "shortened by a change that nobody approved; what it shortens was";
    case "none":
      return "no evidence of who approved";
  }
}

/** One word for tables: an emergency is no scenario like another there either. */
export function proofKind(proof: SpanProof): string {
  return proof.by === "scenario" && proof.breakGlass ? "break-glass" : proof.by;
}

function scenarioWords({ scenario, author, pull, breakGlass }: Extract<SpanProof, { by: "scenario" }>): string {
  const how = `by scenario ${scenario}, asked by ${author}${pullWords(pull)}`;
  return breakGlass ? `BREAK-GLASS, ${how}; nobody approved it beforehand` : `${how}; nobody approved it`;
}

/** Without a host a pull request has no number. */
function pullWords(pull: number): string {
  return pull === 0 ? "" : ` (#${pull})`;
}

const ends: Readonly<Record<SpanEnd, string>> = {
  until: "its time was up",
  removed: "the grant was removed",
  changed: "the grant was changed",
  renamed: "the grant's file was renamed",
  "person-removed": "the person was removed from people.yaml",
  "left-group": "the group no longer lists the person",
  "resource-removed": "the resource was removed",
  "bundle-ended": "the bundle ended, with no newer one there",
};

/** null: it has not ended yet. */
export function endWords(endedBy: SpanEnd | null): string {
  return endedBy === null ? "still open" : ends[endedBy];
}
