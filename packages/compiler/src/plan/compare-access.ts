// Asks about everybody for whom something can differ, on both sides, and says what each gains and loses.
// It must never pass over a subject in silence: what the bound cuts off is counted.
import { maskedShownMax, planQuestionsMax } from "../limits.ts";
import { formatColumn, maskedColumnsOf } from "./columns.ts";
import { beyond } from "./compare-rights.ts";
import type { AccessChange, Omission, Right, RightChange, Risk } from "./plan.ts";
import { type Asking, type Found, findSession, rightOf } from "./rights.ts";
import { entryOf, grantsNear, subjectToAsk } from "./subjects.ts";
import { findTouched, type Triple } from "./what-differs.ts";

export interface AccessComparison {
  readonly changes: readonly AccessChange[];
  readonly omitted: readonly Omission[];
}

export function compareAccess({
  before,
  after,
}: {
  readonly before: Asking;
  readonly after: Asking;
}): AccessComparison {
  const { triples, cut } = findTouched({ before: before.side.writ, after: after.side.writ });
  const changes: AccessChange[] = [];
  let left = 0;
  for (const triple of triples) {
    if (before.count.asked > planQuestionsMax) {
      left += 1;
      continue;
    }
    const change = compareTriple(triple, rightsOf(before, triple), rightsOf(after, triple));
    if (change !== undefined) changes.push(change);
  }
  const omitted: Omission[] = [
    ...(left === 0 ? [] : [{ what: "questions", count: left } as const]),
    ...(cut === 0 ? [] : [{ what: "workloads", count: cut } as const]),
  ];
  return { changes, omitted };
}

type Held = Found & { readonly right: Right };

function rightsOf(asking: Asking, { subject, resource, role }: Triple): readonly Held[] {
  const { writ } = asking.side;
  const asked = subjectToAsk(writ, subject, asking.now);
  if (asked === undefined) return [];
  return grantsNear(writ, subject, resource).flatMap((grant) => {
    if (entryOf(writ.grants, grant)?.role !== role) return [];
    const found = findSession(asking, { subject: asked, resource, role, grant });
    return found === undefined ? [] : [{ ...found, right: rightOf(found) }];
  });
}

function compareTriple(
  { subject, resource, role, cause }: Triple,
  heldBefore: readonly Held[],
  heldAfter: readonly Held[],
): AccessChange | undefined {
  const [before, after] = [heldBefore, heldAfter].map((held) => held.map(({ right }) => right)) as [Right[], Right[]];
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  const gained = withMasks(beyond(after, before), heldAfter);
  const lost = withMasks(beyond(before, after), heldBefore);
  const direction = gained.length > 0 ? "widens" : lost.length > 0 ? "reduces" : "neither";
  const claimed: Risk[] = subject.kind === "claimed" && gained.length > 0 ? ["by-claim"] : [];
  const risks = [...new Set([...gained.flatMap(risksOf), ...claimed])];
  return { what: "access", direction, risks, subject, resource, role, gained, lost, before, after, cause };
}

function risksOf({ kinds, timeOnly }: RightChange): Risk[] {
  return [timeOnly ? "longer" : "new-access", ...(kinds.includes("all") ? (["all-kinds"] as const) : [])];
}

function withMasks(changes: readonly RightChange[], held: readonly Held[]): readonly RightChange[] {
  return changes.map((change) => {
    const view = held.find(({ right }) => right.grant === change.grant)?.view;
    const columns = view === undefined ? [] : maskedColumnsOf(view);
    if (columns.length === 0) return change;
    return { ...change, masked: columns.slice(0, maskedShownMax).map(formatColumn), maskedCount: columns.length };
  });
}
