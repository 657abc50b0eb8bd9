// A whole plan in sentences, for every format alike: the sum first, widenings apart from reductions. It must never
// drop a change: what is folded into another's line is named there.

import { counted, type Described, describeAccess, subjectWords } from "./describe-access.ts";
import { describeApproval } from "./describe-approval.ts";
import { describeChange, riskWords } from "./describe-change.ts";
import type { AccessChange, Change, Direction, MaskChange, Omission, Plan, Risk, RoleChange } from "./plan.ts";
import { joined, listed, plainly, say, type Words } from "./words.ts";

export interface Item extends Described {
  readonly risks: readonly string[];
}

export interface PlanStory {
  readonly sum: Words;
  readonly sections: Readonly<Record<Direction, readonly Item[]>>;
  readonly approvals: readonly Described[];
  /** What the plan leaves open. */
  readonly open: readonly Words[];
}

export function describePlan(plan: Plan): PlanStory {
  const items = itemsOf(plan);
  const of = (direction: Direction): Item[] =>
    items.filter((item) => item.direction === direction).map(({ item }) => item);
  const sections = { widens: of("widens"), reduces: of("reduces"), neither: of("neither") };
  return {
    sum: sumWords(plan, sections),
    sections,
    approvals: plan.approvals.map(describeApproval),
    open: [...plan.claimedGroups.map(claimWords), ...plan.omitted.map(omissionWords)],
  };
}

interface Directed {
  readonly direction: Direction;
  readonly item: Item;
}

function itemsOf({ changes, now, holders: held }: Plan): readonly Directed[] {
  const byRole = new Set(changes.flatMap((change) => (change.what === "role" ? [roleKey(change)] : [])));
  const alike = new Map<string, AccessChange[]>();
  for (const change of changes) {
    if (change.what !== "access") continue;
    const fold = change.cause === "role" && byRole.has(roleKey(change));
    // Told by the role's own line, with all who hold it.
    if (!fold) append(alike, JSON.stringify({ ...change, subject: 0 }), change);
  }
  const access = [...alike.values()].map((group) => directed(group[0], describeAccess(group, now)));
  const rest = changes.flatMap((change): Directed[] => {
    if (change.what === "access") return [];
    const described = describeChange(change, now);
    const holders = change.what === "mask" || change.what === "role" ? heldWords(change, held) : [];
    return [directed(change, { ...described, details: [...described.details, ...holders] })];
  });
  return [...access, ...rest];
}

function directed(change: Change | undefined, described: Described): Directed {
  const risks = (change?.risks ?? []).map((risk: Risk) => riskWords[risk]);
  return { direction: change?.direction ?? "neither", item: { ...described, risks } };
}

/** Whom a change of a role or of its masks is about. */
function heldWords(change: RoleChange | MaskChange, held: Plan["holders"]): readonly Words[] {
  const roles = change.what === "role" ? [change.role] : change.roles;
  const of = held.filter(({ resource, role }) => resource === change.resource && roles.includes(role));
  return of.map(({ role, count, shown }) => {
    if (count === 0) return say`nobody holds ${role} now`;
    const names = joined(shown.slice(0, 8).map(subjectWords), ", ");
    const more = count > 8 ? ` and ${count - 8} more` : "";
    return say`${role} is held by ${names}${plainly(more)}`;
  });
}

function roleKey({ resource, role }: { readonly resource: string; readonly role: string }): string {
  return `${resource}:${role}`;
}

/** The heaviest change in words, and how many others there are. */
function sumWords(plan: Plan, { widens, reduces, neither }: PlanStory["sections"]): Words {
  const [first] = [...widens, ...reduces, ...neither];
  if (first === undefined) {
    const files = plan.files.length === 0 ? "nothing changes" : "no access changes";
    return plainly(`No difference: ${files}.`);
  }
  const shown = widens.length > 0 ? "widens" : reduces.length > 0 ? "reduces" : "neither";
  const left = {
    widens: widens.length - (shown === "widens" ? 1 : 0),
    reduces: reduces.length - (shown === "reduces" ? 1 : 0),
  };
  const more = [
    ...(left.widens > 0 ? [`${counted(left.widens, "more change")} widen${left.widens === 1 ? "s" : ""} access`] : []),
    ...(left.reduces > 0 ? [reducing(left.reduces, shown === "widens")] : []),
  ];
  return more.length === 0 ? say`${first.line}.` : say`${first.line}; ${plainly(more.join(", "))}.`;
}

function reducing(count: number, besidesWidenings: boolean): string {
  const s = count === 1 ? "s" : "";
  return besidesWidenings ? `${count} reduce${s} it` : `${counted(count, "more change")} reduce${s} access`;
}

function claimWords({ issuer, claim, value, groups }: Plan["claimedGroups"][number]): Words {
  const whose = say`who is in ${listed(groups, 5)} is for ${issuer} to say (${claim} = ${value})`;
  return [...whose, ": members are not listed here, and may change without a pull request"];
}

function omissionWords({ what, count, resource }: Omission): Words {
  const words = {
    questions: `${count} holders were not asked about: more than one plan asks. Each may gain or lose`,
    columns: "more families of columns than one plan compares: read the masks file",
    hours: `for ${count} rights no hour was found at which a session may open: read the guards`,
    workloads: `${count} CI repositories have more grants than one plan looks through for tokens with more claims`,
  }[what];
  return resource === undefined ? plainly(words) : say`${resource}: ${plainly(words)}`;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
