// Two versions become a plan. It must never name a difference that no policy was asked about as access, nor hide that
// something was not asked.
import { approvalsFor, changedFiles } from "./approvals.ts";
import { compareAccess } from "./compare-access.ts";
import { compareRoles } from "./compare-roles.ts";
import { compareSettings } from "./compare-settings.ts";
import { holdersOf } from "./holders.ts";
import { mayAdmit } from "./may-admit.ts";
import type { Change, Omission, Plan } from "./plan.ts";
import type { Asking } from "./rights.ts";
import type { PlanSide } from "./side.ts";

export interface PlanOptions {
  /** Seconds: the same for both versions. */
  readonly now: number;
  /** What the versions are called. */
  readonly base: string;
  readonly head: string;
}

/** Pure but for the questions, which must be answered over the two sides' own data. */
export function makePlan(sides: { readonly before: PlanSide; readonly after: PlanSide }, options: PlanOptions): Plan {
  const count = { asked: 0, unsettled: 0 };
  const before: Asking = { side: sides.before, now: options.now, count };
  const after: Asking = { side: sides.after, now: options.now, count };
  const roles = compareRoles({ before, after });
  const access = compareAccess({ before, after });
  const changes: readonly Change[] = [...access.changes, ...roles.changes, ...compareSettings(sides)];
  const unsettled: Omission[] = count.unsettled === 0 ? [] : [{ what: "hours", count: count.unsettled }];
  const files = changedFiles(sides.before.model, sides.after.model);
  const scenarios = mayAdmit({ before: sides.before.model, after: sides.after.model }, files, options.now);
  return {
    plan: 1,
    ...options,
    changes: [...changes].sort((left, right) => rank[left.direction] - rank[right.direction]),
    approvals: approvalsFor(sides.before.model, files).map((approval) =>
      scenarios.length === 0 ? approval : { ...approval, scenarios },
    ),
    claimedGroups: claimedIn(access.changes),
    holders: holdersOf(sides.after.writ, { changes: roles.changes, now: options.now }),
    omitted: [...access.omitted, ...roles.omitted, ...unsettled],
    files,
    asked: count.asked,
  };
}

const rank = { widens: 0, reduces: 1, neither: 2 } as const;

function claimedIn(changes: ReturnType<typeof compareAccess>["changes"]): Plan["claimedGroups"] {
  const found = changes.flatMap(({ subject }) => (subject.kind === "claimed" ? [subject] : []));
  return [...new Map(found.map((subject) => [JSON.stringify(subject), subject])).values()];
}
